"""What differs between countries: language, encodings, mail providers, notations of phones and dates, and texts.

Mail providers stand here as bare host names: an address is put together only when a run needs it. In a phone's
template `#` is a digit and `N` a digit from 1 to 9.
"""

# ruff: noqa: E501
# Names and words of other scripts; a country is a row.

from __future__ import annotations

from typing import NamedTuple


class Locale(NamedTuple):
    """One country as the generator knows it. `weight` is its share of the leaks; `iban` its country code, if any."""

    language: str
    weight: float
    encodings: tuple[str, ...]
    hosts: tuple[str, ...]
    tops: tuple[str, ...]
    phones: tuple[str, ...]
    mobiles: tuple[str, ...]
    dates: tuple[str, ...]
    iban: str = ""
    family_first: bool = False


_WORLD = ("gmail.com", "gmail.com", "gmail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com", "protonmail.com", "me.com")  # fmt: skip
_ISO, _DOTTED, _SLASHED, _US = "%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y"
_WEST, _EAST, _UTF = ("cp1252", "latin-1"), ("cp1250",), ("utf-8",)


def _world(*hosts: str) -> tuple[str, ...]:
    """A country's own providers, and about as often those of the world."""
    return hosts * 2 + _WORLD


LOCALES: dict[str, Locale] = {
    "ja_JP": Locale(
        "ja", 25, ("cp932", "cp932", "cp932", "euc_jp", "iso2022_jp"),
        _world("yahoo.co.jp", "yahoo.co.jp", "docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp", "i.softbank.jp", "au.com", "nifty.com", "outlook.jp", "ybb.ne.jp", "ocn.ne.jp", "biglobe.ne.jp"),
        ("co.jp", "jp", "ne.jp", "or.jp"),
        ("03-####-####", "06-####-####", "0N#-###-####", "0N##-##-####", "03(####)####", "+81-3-####-####", "0N########"),
        ("090-####-####", "080-####-####", "070-####-####", "090########", "+81 90-####-####", "+8180########", "０９０-####-####"),
        (_ISO, "%Y/%m/%d", "%Y/%m/%d", "%Y年%m月%d日", "%Y%m%d", "era", "%Y.%m.%d"), family_first=True,
    ),
    "en_US": Locale(
        "en", 9, _WEST, _world("comcast.net", "aol.com", "verizon.net", "att.net", "sbcglobal.net", "msn.com", "cox.net"),
        ("com", "com", "net", "org", "us", "io"),
        ("(N##) N##-####", "N##-N##-####", "+1 N## N## ####", "1-N##-N##-####", "N##.N##.####", "+1N##N######", "N##-N##-#### x###"),
        ("(N##) N##-####", "N##-N##-####", "+1N##N######"), (_US, _ISO, "%b %d, %Y", "%m-%d-%Y", "%-m/%-d/%y"),
    ),
    "en_GB": Locale(
        "en", 6, _WEST, _world("btinternet.com", "hotmail.co.uk", "yahoo.co.uk", "sky.com", "virginmedia.com", "talktalk.net"),
        ("co.uk", "uk", "com", "org.uk"), ("020 #### ####", "01### ######", "+44 20 #### ####", "(0161) ### ####", "+44 (0)1### ######"),
        ("07### ######", "+44 7### ######", "07#########", "+447#########"), (_SLASHED, _ISO, "%d-%b-%Y", "%d %B %Y"), "GB",
    ),
    "de_DE": Locale(
        "de", 7, _WEST, _world("web.de", "gmx.de", "gmx.net", "t-online.de", "freenet.de", "posteo.de", "mailbox.org"),
        ("de", "de", "com", "eu"), ("0## #######", "+49 ## ########", "0N##/#######", "(0N##) ######", "0N###-#####", "+49N#########"),
        ("0151 ########", "0172-#######", "+49 176 ########", "0160/#######"), (_DOTTED, _ISO, "%d.%m.%y"), "DE",
    ),
    "de_CH": Locale(
        "de", 2, _WEST, _world("bluewin.ch", "gmx.ch", "sunrise.ch", "hispeed.ch"), ("ch", "com"),
        ("044 ### ## ##", "+41 31 ### ## ##", "0N# ### ## ##"), ("079 ### ## ##", "+41 76 ### ## ##", "078#######"), (_DOTTED, _ISO), "CH",
    ),
    "fr_FR": Locale(
        "fr", 6, _WEST, _world("orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "sfr.fr", "hotmail.fr"), ("fr", "fr", "com", "eu"),
        ("01 ## ## ## ##", "0N.##.##.##.##", "04########", "+33 1 ## ## ## ##"), ("06 ## ## ## ##", "06########", "+33 6 ## ## ## ##", "07.##.##.##.##"),
        (_SLASHED, _ISO, "%d-%m-%Y"), "FR",
    ),
    "fr_BE": Locale(
        "fr", 1, _WEST, _world("skynet.be", "telenet.be", "proximus.be"), ("be", "com"),
        ("02 ### ## ##", "+32 2 ### ## ##"), ("0470 ## ## ##", "+32 47# ## ## ##", "0485/##.##.##"), (_SLASHED, _ISO), "BE",
    ),
    "es_ES": Locale(
        "es", 4, _WEST, _world("hotmail.es", "yahoo.es", "telefonica.net", "movistar.es"), ("es", "com", "org"),
        ("91 ### ## ##", "93#######", "+34 9## ## ## ##"), ("6## ### ###", "6########", "+34 6## ## ## ##"), (_SLASHED, _ISO, "%d-%m-%Y"), "ES",
    ),
    "es_MX": Locale(
        "es", 2, _WEST, _world("hotmail.es", "prodigy.net.mx", "live.com.mx"), ("com.mx", "mx"),
        ("55 #### ####", "(N##) ### ####", "+52 55 #### ####"), ("044 55 #### ####", "+52 1 N## ### ####", "N#########"), (_SLASHED, _ISO),
    ),
    "it_IT": Locale(
        "it", 4, _WEST, _world("libero.it", "tin.it", "alice.it", "virgilio.it", "tiscali.it"), ("it", "it", "com"),
        ("06 #######", "02########", "+39 0## #######", "0N#-######"), ("3## #######", "+39 3## ### ####", "3##-#######"), (_SLASHED, _ISO), "IT",
    ),
    "pt_BR": Locale(
        "pt", 4, _WEST, _world("uol.com.br", "bol.com.br", "terra.com.br", "yahoo.com.br", "ig.com.br"), ("com.br", "com.br", "br"),
        ("(11) ####-####", "(N1) N###-####", "+55 N1 ####-####"), ("(11) 9####-####", "119########", "+55 (21) 9####-####"), (_SLASHED, _ISO), "BR",
    ),
    "pt_PT": Locale(
        "pt", 1, _WEST, _world("sapo.pt", "iol.pt", "netcabo.pt"), ("pt", "com"), ("21# ### ###", "+351 22# ### ###"),
        ("91# ### ###", "+351 96# ### ###", "93#######"), (_SLASHED, "%d-%m-%Y", _ISO), "PT",
    ),
    "nl_NL": Locale(
        "nl", 3, _WEST, _world("ziggo.nl", "kpnmail.nl", "xs4all.nl", "home.nl", "hetnet.nl", "planet.nl"), ("nl", "nl", "com"),
        ("020-#######", "0N#-#######", "+31 20 ### ####"), ("06-########", "06 ## ## ## ##", "+316########"), ("%d-%m-%Y", _ISO), "NL",
    ),
    "pl_PL": Locale(
        "pl", 3, _EAST, _world("wp.pl", "onet.pl", "o2.pl", "interia.pl", "poczta.fm"), ("pl", "com.pl"),
        ("22 ### ## ##", "(0-N#) ### ## ##", "+48 N# ### ## ##"), ("5## ### ###", "+48 6## ### ###", "7########"), (_DOTTED, _ISO, "%d-%m-%Y"), "PL",
    ),
    "ru_RU": Locale(
        "ru", 4, ("cp1251", "cp1251", "koi8_r"), _world("mail.ru", "mail.ru", "yandex.ru", "bk.ru", "list.ru", "inbox.ru", "rambler.ru"), ("ru", "ru", "com"),
        ("+7 (495) ###-##-##", "8 (N##) ###-##-##", "8-N##-###-##-##"), ("+7 9## ###-##-##", "89#########", "+79#########", "8 (9##) ###-##-##"), (_DOTTED, _ISO),
    ),
    "uk_UA": Locale(
        "uk", 2, ("cp1251",), _world("ukr.net", "i.ua", "meta.ua", "email.ua"), ("ua", "com.ua"), ("(044) ###-##-##", "+38 (032) ###-##-##"),
        ("067 ### ## ##", "+380 50 ### ## ##", "+38063#######", "(093) ###-##-##"), (_DOTTED, _ISO), "UA",
    ),
    "cs_CZ": Locale(
        "cs", 2, _EAST, _world("seznam.cz", "email.cz", "centrum.cz", "volny.cz"), ("cz", "com"), ("2## ### ###", "+420 N## ### ###"),
        ("60# ### ###", "+420 77# ### ###", "72#######"), ("%-d. %-m. %Y", _DOTTED, _ISO), "CZ",
    ),
    "hu_HU": Locale(
        "hu", 1, _EAST, _world("freemail.hu", "citromail.hu", "t-online.hu"), ("hu",), ("(06 1) ###-####", "+36 N# ###-###"),
        ("06 30 ###-####", "+36 20 ### ####", "0670#######"), ("%Y.%m.%d.", "%Y. %m. %d.", _ISO), "HU", family_first=True,
    ),
    "ro_RO": Locale(
        "ro", 1, ("utf-8",), _world("yahoo.ro", "rdslink.ro"), ("ro",), ("021 ### ####", "+40 2## ### ###"),
        ("07## ### ###", "07########", "+40 7## ### ###"), (_DOTTED, _ISO), "RO",
    ),
    "zh_CN": Locale(
        "zh", 5, ("gb18030", "gb18030", "gbk"), ("qq.com", "qq.com", "163.com", "126.com", "sina.com", "foxmail.com", "139.com", "sohu.com", "gmail.com", "aliyun.com"),
        ("cn", "com.cn", "com"), ("010-########", "021-########", "0N##-########", "+86 10 #### ####"),
        ("13#########", "15# #### ####", "+86 18#########", "17#-####-####", "19#########"), (_ISO, "%Y/%m/%d", "%Y年%m月%d日", "%Y%m%d"), family_first=True,
    ),
    "zh_TW": Locale(
        "zh_TW", 3, ("big5", "cp950"), _world("yahoo.com.tw", "hinet.net", "pchome.com.tw", "seed.net.tw"), ("com.tw", "tw"),
        ("02-####-####", "(02)########", "0N-#######", "+886 2 #### ####"), ("09##-###-###", "09########", "+886 9## ### ###"), (_ISO, "%Y/%m/%d"), family_first=True,
    ),
    "ko_KR": Locale(
        "ko", 4, ("euc_kr", "cp949"), ("naver.com", "naver.com", "daum.net", "hanmail.net", "nate.com", "gmail.com", "kakao.com"), ("co.kr", "kr", "com"),
        ("02-###-####", "031-###-####", "+82-2-####-####"), ("010-####-####", "010########", "+82 10-####-####", "011-###-####"), (_ISO, "%Y.%m.%d", "%Y%m%d"), family_first=True,
    ),
    "tr_TR": Locale(
        "tr", 2, ("cp1254",), _world("hotmail.com.tr", "mynet.com", "superonline.com"), ("com.tr", "com"), ("(0212) ### ## ##", "+90 312 ### ## ##"),
        ("0532 ### ## ##", "+90 555 ### ## ##", "0544#######"), (_DOTTED, _SLASHED, _ISO), "TR",
    ),
    "sv_SE": Locale(
        "sv", 2, _WEST, _world("telia.com", "hotmail.se", "bredband.net", "spray.se"), ("se", "se", "com"), ("08-### ### ##", "0N#-### ## ##", "+46 8 ### ### ##"),
        ("070-### ## ##", "073#######", "+46 76 ### ## ##"), (_ISO, "%Y%m%d"), "SE",
    ),
    "da_DK": Locale("da", 1, _WEST, _world("live.dk", "mail.dk", "stofanet.dk"), ("dk",), ("33 ## ## ##", "+45 86 ## ## ##"), ("2# ## ## ##", "+45 5# ## ## ##"), ("%d-%m-%Y", _ISO), "DK"),
    "no_NO": Locale("no", 1, _WEST, _world("online.no", "broadpark.no"), ("no",), ("22 ## ## ##", "+47 55 ## ## ##"), ("9## ## ###", "+47 4## ## ###"), (_DOTTED, _ISO), "NO"),
    "fi_FI": Locale("fi", 1, _WEST, _world("luukku.com", "elisanet.fi", "kolumbus.fi", "suomi24.fi"), ("fi",), ("09 ### ####", "+358 3 ### ####"), ("040 ### ####", "050-#######", "+358 44 ### ####"), ("%-d.%-m.%Y", _ISO), "FI"),
    "en_IN": Locale("en", 2, _UTF, _world("rediffmail.com", "yahoo.co.in", "yahoo.in"), ("in", "co.in", "com"), ("011-########", "+91 22 #### ####"), ("9#########", "+91 98### #####", "+91-8#########", "07#########"), ("%d-%m-%Y", _SLASHED, _ISO)),
}  # fmt: skip

# Messages to a helpdesk, by language: {name}, {email}, {phone}, {number} and {product} are filled in; each names a person.
MESSAGES: dict[str, tuple[str, ...]] = {
    "en": (
        "Hi, this is {name}. I ordered {product} two weeks ago and it never arrived. You can reach me on {phone} or {email}.",
        "Customer {name} ({email}) called about the invoice; customer number {number}. Wants a refund for {product}. Call back: {phone}",
        "My account {number} is locked, please send the reset link to {email}. Thanks, {name}",
        "{name} wrote from {email}: the {product} is broken after a month. Phone {phone}, after 5 pm please.",
    ),
    "ja": (
        "お世話になっております。{name}と申します。先日注文した{product}がまだ届きません。{phone}までご連絡ください。メールは{email}です。",
        "{name}様より電話。お客様番号{number}。{product}の返品を希望。折り返し先 {phone}、メール {email}",
        "会員番号{number}の{name}です。ログインできません。{email} に再設定のメールを送ってください。",
    ),
    "de": (
        "Guten Tag, mein Name ist {name}, Kundennummer {number}. {product} ist defekt angekommen. Rückruf bitte unter {phone} oder {email}.",
        "Kunde {name} ({email}) hat angerufen, möchte {product} zurückgeben. Tel. {phone}",
        "Bitte senden Sie die Rechnung an {email}. Mit freundlichen Grüßen, {name}",
    ),
    "fr": (
        "Bonjour, je suis {name}, n° client {number}. Je n'ai toujours pas reçu {product}. Merci de me rappeler au {phone} ou {email}.",
        "Appel de {name} ({email}) : souhaite un remboursement pour {product}. Tél. {phone}",
    ),
    "es": (
        "Hola, soy {name}, cliente {number}. El pedido de {product} no ha llegado. Mi teléfono es {phone} y mi correo {email}.",
        "Llamó {name} ({email}), quiere devolver {product}. Tel. {phone}",
    ),
    "it": (
        "Buongiorno, sono {name}, codice cliente {number}. Non ho ricevuto {product}. Mi chiami al {phone} o scriva a {email}.",
        "Ha chiamato {name} ({email}) per il rimborso di {product}, tel. {phone}",
    ),
    "pt": (
        "Olá, meu nome é {name}, cliente {number}. O {product} não chegou. Meu telefone é {phone} e o e-mail {email}.",
        "{name} ({email}) ligou pedindo estorno de {product}. Tel.: {phone}",
    ),
    "nl": ("Beste, ik ben {name}, klantnummer {number}. {product} is niet geleverd. Bel mij op {phone} of mail {email}.",),
    "pl": ("Dzień dobry, nazywam się {name}, nr klienta {number}. {product} nie dotarł. Proszę o telefon {phone} lub mail {email}.",),
    "ru": ("Здравствуйте, меня зовут {name}, номер клиента {number}. {product} не доставлен. Телефон {phone}, почта {email}.",),
    "ko": ("안녕하세요, {name}입니다. 고객번호 {number}. {product} 배송이 안 왔습니다. 연락처 {phone}, 이메일 {email}",),
    "zh": ("您好,我是{name},客户编号{number},购买的{product}还没收到,请联系 {phone} 或 {email}。",),
}  # fmt: skip

NOTES: dict[str, tuple[str, ...]] = {
    "en": ("called back", "VIP", "prefers e-mail", "do not call", "moved in 2021", "see ticket 4411", "duplicate?", "left voicemail; try again on Monday"),
    "ja": ("折り返し済み", "要連絡", "DM不要", "転居予定", "重複?", "2回目のお問い合わせ"),
    "de": ("rückruf erbeten", "umgezogen", "Bestandskunde", "keine Werbung", "Dublette prüfen"),
    "fr": ("à rappeler", "client fidèle", "ne pas appeler", "doublon ?"),
    "es": ("volver a llamar", "cliente VIP", "no llamar", "duplicado"),
    "ru": ("перезвонить", "постоянный клиент", "не звонить"),
    "zh": ("已回访", "重要客户", "请勿致电"),
    "ko": ("재연락 필요", "VIP", "수신거부"),
}  # fmt: skip

PRODUCTS: dict[str, tuple[str, ...]] = {
    "en": ("Garden hose 20 m", "LED lamp", "Desk chair Oslo", "USB-C cable", "Rain jacket", "Espresso maker", "Running shoes", "Wall clock"),
    "ja": ("加湿器", "ワイヤレスイヤホン", "電気ケトル", "ランニングシューズ", "米 5kg", "デスクライト"),
    "de": ("Gartenschlauch 20 m", "LED-Lampe", "Schreibtischstuhl", "Regenjacke", "Kaffeemaschine"),
    "fr": ("Lampe LED", "Chaise de bureau", "Cafetière", "Veste de pluie"),
    "es": ("Lámpara LED", "Silla de oficina", "Cafetera", "Chaqueta"),
    "ru": ("Лампа настольная", "Кофеварка", "Куртка", "Чайник"),
    "zh": ("台灯", "咖啡机", "运动鞋", "雨衣"),
    "ko": ("무선 이어폰", "전기포트", "운동화", "책상 의자"),
}  # fmt: skip

DIAGNOSES = ("J45.0", "E11.9", "I10", "M54.5", "F32.1", "K21.9", "N39.0", "G43.9", "L40.0", "Z38.0")
GENDERS = {
    "en": (("M", "F"), ("Male", "Female"), ("male", "female")), "ja": (("男", "女"), ("男性", "女性"), ("1", "2")), "de": (("m", "w"), ("Herr", "Frau")),
    "fr": (("M.", "Mme"), ("H", "F")), "es": (("H", "M"), ("Hombre", "Mujer")), "zh": (("男", "女"),), "zh_TW": (("男", "女"),), "ko": (("남", "여"), ("M", "F")),
    "ru": (("М", "Ж"), ("муж.", "жен.")), "pl": (("M", "K"),), "sv": (("Man", "Kvinna"),), "tr": (("Erkek", "Kadın"), ("E", "K")),
}  # fmt: skip

# Faker has English streets and towns for some countries, and Italy's towns in an order that changes with each run.
TOWNS = {
    "tr_TR": (
        "Kadıköy",
        "Üsküdar",
        "Çankaya",
        "Konak",
        "Beşiktaş",
        "Nilüfer",
        "Selçuklu",
        "Ataşehir",
        "Bornova",
        "Şişli",
    ),
    "it_IT": (
        "Roma",
        "Milano",
        "Napoli",
        "Torino",
        "Palermo",
        "Genova",
        "Bologna",
        "Firenze",
        "Bari",
        "Catania",
        "Verona",
        "Padova",
        "Trieste",
        "Brescia",
        "Parma",
        "Prato",
        "Modena",
        "Perugia",
        "Ravenna",
        "Livorno",
        "Cagliari",
        "Foggia",
        "Rimini",
        "Salerno",
        "Ferrara",
        "Sassari",
        "Latina",
        "Monza",
        "Siracusa",
        "Pescara",
        "Bergamo",
        "Forlì",
        "Trento",
        "Vicenza",
        "Terni",
        "Bolzano",
        "Novara",
        "Piacenza",
        "Ancona",
        "Andria",
        "Udine",
        "Arezzo",
        "Cesena",
        "Lecce",
        "Pesaro",
        "Barletta",
        "Alessandria",
        "Pistoia",
        "Pisa",
        "Lucca",
    ),
}
STREETS = {
    "tr_TR": ("Atatürk Cad.", "İnönü Cad.", "Cumhuriyet Mah. Gül Sok.", "Fatih Mah. Çınar Sok.", "Bahçelievler 7. Cad."),
    "no_NO": ("Storgata", "Kirkegata", "Bjørnsons gate", "Skolevegen", "Fjellveien"),
}  # fmt: skip

PINYIN = ("wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo", "wei fang na min jing lei qiang jun yang yong yan jie juan tao ming chao xia ping gang hua")  # fmt: skip
HANGUL = ("kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang", "minsu jiyoung seojun haeun jihoon yuna dohyun sumin hyunwoo eunji taeyang nari")  # fmt: skip
CYRILLIC = dict(
    zip(
        "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя'",
        [
            "a",
            "b",
            "v",
            "g",
            "g",
            "d",
            "e",
            "ye",
            "e",
            "zh",
            "z",
            "i",
            "i",
            "i",
            "y",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "kh",
            "ts",
            "ch",
            "sh",
            "sch",
            "",
            "y",
            "",
            "e",
            "yu",
            "ya",
            "",
        ],
        strict=True,
    )
)

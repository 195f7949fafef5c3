"""Encodings of one country: which of them bytes are in that are no Unicode, told by what they would say.

Nearly all bytes are valid in nearly all of these encodings, so validity says little. But whoever writes Japanese uses
kana and a few hundred kanji over and over; read in another encoding, the same bytes are rare signs. So a sample is read
in each, and the reading wins in which most letters are common ones of its language. The common letters of a language
stand here: of names, places and forms, which is what lists are made of.

Of made-up lists of three rows of names and addresses, 97 to 100 in a hundred are read right in the encodings of Japan,
China, Taiwan, Korea, Russia, Ukraine, Greece, Israel, the Arab countries, Thailand and Western Europe, some 90 in those
of Turkey and Poland; CP1250 and ISO 8859-2 differ in few letters, and are taken for each other or for CP1252 up to ten rows.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

SAMPLE = 32 * 1024
"""How many bytes around letters beyond ASCII are read in every encoding."""

RUN = rb"[\x80-\xff][\x20-\xff]*"

KANA = (
    "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞ"
    "だでどばびぶべぼぱぴぷぺぽっゃゅょ"
)
KATAKANA = (
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンガギグゲゴザジズゼゾ"
    "ダデドバビブベボパピプペポッャュョー"
)
JAPANESE = (
    "田中山本佐藤鈴木高橋伊渡辺小林加吉松井上村石川清水野池斎原森阿部岡島前後近遠内長谷青福大太西東南北三四五六七八九十一二宮崎杉金増酒柴今菊新"
    "都道府県市区町村丁目番地号室京阪神奈埼玉千葉愛知静広兵庫沢津浜港芝公園名氏姓電話番号住所郵便生年月日性別男女備考会員顧客管理登録顔様者会社株式部課"
    "美子郎太一明子恵真由介和也直樹智子裕康幸正治英雄健浩淳陽翔結愛優花桜夏秋春冬学校病院科受付済注文商品合計金額円時分平成昭令年齢"
)
SIMPLIFIED = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱"
    "省市区县镇乡村路街道号室楼单元栋幢北京上海广州深圳天津重庆南东西中山江苏浙川湖河安福建新华人民国伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英玉红梅建华文志"
    "姓名电话手机地址邮编邮箱身份证客户编号会员性别男女出生日期年月备注公司部门订单金额的是在一有和了不我他这为"
)
TRADITIONAL = (
    "陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾游彭詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓馬阮董唐溫藍石蔣田康鄒"
    "台臺北中南高雄新竹縣市區鄉鎮村里路街段巷弄號樓之一二三四五六七八九十室大民國正中山華明志偉俊傑家豪淑芬美麗雅婷怡君惠雯建宏文"
    "姓名電話手機地址郵遞信箱身分證客戶編號會員性別男女出生日期年月備註公司部門訂單金額的是在有和了不我他這為"
)
HANGUL = (
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진나지엄원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국"
    "서울특별시광역시도구군읍면동리로길번지호층아파트부산대구인천광주대전울산경기강원충북남전라상제주이름성명전화휴대폰주소우편생년월일고객번호회원성별남여자비고회사"
    "은지영수현민준서연우진하윤아경희미숙자순옥정호철상훈재혁태성빈예은가다나의는을를이에과와"
)
CYRILLIC = "оеаинтсрвлкмдія"
GREEK = "αειοστνηρκπμλίάός"
HEBREW = "יהולארתבשמנםן"
ARABIC = "المينورهتبدعسةق"
THAI = "กขคงจฉชซญฎฏฐณดตถทธนบปผฝพฟภมยรลวศษสหอฮะาิีึืุูเแโใไ็่้์ัำ"
WESTERN = "éèêëàâäáãåçñöüßôóòøúùïîíìæœÉÈÀÄÁÅÇÑÖÜÓØÚÍ°ºª«»€’“”–"
CENTRAL = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűŐŰöüÖÜäăâîșțşţđĐľĺŕôé"
TURKISH = "ğışçöüİĞŞÇÖÜâîé"


SIGNS = "、。・（）「」－ー　，：；！？“”’–°"
"""Signs that stand among the letters of several scripts."""


class Encoding(NamedTuple):
    """An encoding: how Python calls it, the letters that are common in what it is used for, and how much they count.

    `script` is a range of characters that its language is written in. `weight` is below 1 for encodings of alphabets,
    in which a few letters make up everything.
    """

    name: str
    common: frozenset[str]
    script: str
    weight: float = 1.0

    @property
    def is_latin(self) -> bool:
        """Whether its letters stand among those of ASCII. Those of other alphabets stand among themselves."""
        return "\u00c0" in self.script


def _of(name: str, common: str, script: str, weight: float = 1.0) -> Encoding:
    return Encoding(name, frozenset(common), script, weight)


@cache
def _encodings() -> tuple[Encoding, ...]:
    kana = KANA + KATAKANA + JAPANESE
    return (
        _of("cp932", kana, "\u3040-\u30ff\u4e00-\u9fff"),
        _of("euc_jp", kana, "\u3040-\u30ff\u4e00-\u9fff"),
        _of("gb18030", SIMPLIFIED, "\u4e00-\u9fff"),
        _of("cp950", TRADITIONAL, "\u4e00-\u9fff"),
        _of("cp949", HANGUL, "\uac00-\ud7a3"),
        *(_of(name, CYRILLIC, "\u0400-\u04ff", 0.8) for name in ("cp1251", "koi8_r", "koi8_u", "cp866", "iso8859_5")),
        *(_of(name, GREEK, "\u0370-\u03ff", 0.8) for name in ("cp1253", "iso8859_7")),
        _of("cp1255", HEBREW, "\u0590-\u05ff", 0.8),
        _of("cp1256", ARABIC, "\u0600-\u06ff", 0.8),
        _of("cp874", THAI, "\u0e00-\u0e7f", 0.8),
        _of("cp1252", WESTERN, "\u00c0-\u024f", 0.8),
        *(_of(name, CENTRAL, "\u00c0-\u024f", 0.78) for name in ("cp1250", "iso8859_2")),
        _of("cp1254", TURKISH, "\u00c0-\u024f", 0.79),
    )


ESCAPES = (
    (b"\x1b$B", "iso2022_jp_2"),
    (b"\x1b$@", "iso2022_jp_2"),
    (b"\x1b(J", "iso2022_jp_2"),
    (b"\x1b(I", "iso2022_jp_3"),
    (b"\x1b$)C", "iso2022_kr"),
)
"""Encodings whose letters are written in ASCII, between escapes; and HZ."""


def decode(data: bytes) -> tuple[str, str] | None:
    """The characters of bytes that are no Unicode, and the name of their encoding as Python has it.

    None for bytes that are UTF-8 or that say nothing in any of these encodings; whoever asks reads those as before.
    Never fails, takes linear time; line ends stay where they are.
    """
    if data.isascii():
        return _escaped(data)
    if b"\0" in data or _is_utf8(data):
        return None
    sample = _sample(data)
    best, score = None, 0.0
    for encoding in _encodings():
        reached = _score(sample, encoding)
        if reached > score:
            best, score = encoding, reached
    return (data.decode(best.name, "replace"), best.name) if best else None


def _escaped(data: bytes) -> tuple[str, str] | None:
    for escape, name in ESCAPES:
        if escape in data:
            return data.decode(name, "replace"), name
    if b"~{" in data and b"~}" in data and _pattern(rb"~\{(?:[\x21-\x77][\x21-\x7e])+~\}").search(data):
        return data.decode("hz", "replace"), "hz"
    return None


def _is_utf8(data: bytes) -> bool:
    """Whether bytes are UTF-8, but for a few of them."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        head = data[: 4 * SAMPLE]
        high = len(head) - len(head.translate(None, bytes(range(0x80, 0x100))))
        return head.decode("utf-8", "replace").count("\ufffd") * 10 < high
    return True


def _sample(data: bytes) -> bytes:
    """Lines with letters beyond ASCII, up to SAMPLE bytes."""
    pieces: list[bytes] = []
    size = at = 0
    beyond = _pattern(rb"[\x80-\xff]")
    while size < SAMPLE and (found := beyond.search(data, at)):
        start = data.rfind(b"\n", max(at, found.start() - 1000), found.start()) + 1 or max(at, found.start() - 40)
        end = data.find(b"\n", found.start())
        end = len(data) if end < 0 else end
        pieces.append(data[start : min(end, start + SAMPLE)])
        size += len(pieces[-1])
        at = end
    return b"\n".join(pieces)


def _score(sample: bytes, encoding: Encoding) -> float:
    """How much a sample says in an encoding: common letters count for it, signs that nobody writes against it."""
    text = sample.decode(encoding.name, "replace")
    beyond = _pattern_of("[^\0-\x7f]+").findall(text)
    letters = "".join(beyond)
    if not letters:
        return 0.0
    bad = letters.count("\ufffd") + len(_pattern_of("[\x80-\x9f\ue000-\uf8ff]").findall(letters))
    lower = letters if encoding.weight == 1.0 else letters.replace("İ", "ı").lower()
    common = sum(letter in encoding.common for letter in lower)
    script = len(_pattern_of(f"[{encoding.script}]").findall(letters))
    rest = len(letters) - script - sum(map(letters.count, SIGNS))
    odd = _misplaced(text, encoding) if encoding.weight < 1.0 else 0
    # Two bytes a letter say twice as much as one: a reading of few letters must not win by being short.
    width = 1.0 if encoding.weight < 1.0 else len(sample.translate(None, ASCII)) / max(len(letters), 1)
    gain = encoding.weight * (1.6 * common + 0.4 * script) - 3.0 * bad - 0.8 * rest - 1.5 * odd
    return gain / len(letters) * (1.0 if width < 1.5 else 1.15)


ASCII = bytes(range(0x80))


def _misplaced(text: str, encoding: Encoding) -> int:
    """How many letters stand where nobody writes them: capitals within a word, two alphabets in one word."""
    capitals = len(_pattern_of("(?<=[a-zà-öø-ÿа-яёα-ω])[À-ÖØ-ÞА-ЯЁΑ-Ω]").findall(text))
    script = encoding.script
    if encoding.is_latin:
        return capitals + sum(len(run) - 2 for run in _pattern_of(f"[{script}]{{3,}}").findall(text))
    return capitals + len(_pattern_of(f"(?<=[A-Za-z])[{script}]|[{script}](?=[A-Za-z])").findall(text))


@cache
def _pattern(source: bytes) -> re.Pattern[bytes]:
    return re.compile(source)


@cache
def _pattern_of(source: str) -> re.Pattern[str]:
    return re.compile(source)

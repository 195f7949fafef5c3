"""Encodings of one country: told by what the bytes would say, and never in the way of Unicode."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andon.source.legacy import decode

LISTS = {
    "ja": "会員番号,氏名,住所,電話番号\n10001,山田太郎,東京都港区芝公園四丁目二番八号,03-0000-0000\n10002,佐藤花子,大阪市北区梅田一丁目,06\n",
    "kana": "なまえ,メールアドレス\nヤマダ タロウ,a\nさとう はなこ,b\n",
    "zh": "姓名,手机,地址\n王小明,130,北京市朝阳区建国路一号\n李丽,131,上海市浦东新区世纪大道\n",
    "zh-TW": "姓名,電話,地址\n陳美玲,02,臺北市中正區重慶南路一段\n林志明,03,新竹市東區光復路二段\n",
    "ko": "이름,주소\n김민준,서울특별시 강남구 테헤란로\n이서연,부산광역시 해운대구\n",
    "ru": "Имя,Адрес\nИван Петров,г. Москва, ул. Ленина\nМария Сидорова,г. Казань, пр. Победы\n",
    "uk": "Ім'я,Адреса\nОлена Шевченко,м. Київ, вул. Хрещатик\nІван Коваль,м. Львів, вул. Зелена\n",
    "el": "Όνομα,Διεύθυνση\nΓιώργος Παπαδόπουλος,Αθήνα\nΜαρία Νικολάου,Θεσσαλονίκη\n",
    "he": "שם,כתובת\nדוד כהן,תל אביב\nשרה לוי,ירושלים\nיוסף מזרחי,חיפה\n",
    "ar": "الاسم,العنوان\nمحمد أحمد,الرياض\nفاطمة علي,القاهرة\n",
    "th": "ชื่อ,ที่อยู่\nสมชาย ใจดี,กรุงเทพมหานคร\nสมหญิง รักไทย,เชียงใหม่\n",
    "de": "Name,Straße\nJürgen Müller,Königstraße 5\nSören Groß,Bärenweg 7\n",
    "fr": "Prénom,Adresse\nHélène,12 rue de l'Église\nFrançois,3 allée des Chênes\n",
    "pl": "Imię,Ulica\nŁukasz Wiśniewski,ul. Długa\nMałgorzata Zając,ul. Źródlana\n",
    "tr": "Adı,Adres\nAyşe Yıldız,İstanbul Şişli\nÇağrı Doğan,İzmir Karşıyaka\nIşıl Güneş,Muğla\n",
}
ENCODED = [
    *(("ja", name) for name in ("cp932", "euc_jp", "iso2022_jp_2")),
    *(("kana", name) for name in ("cp932", "euc_jp", "iso2022_jp_2")),
    *(("zh", name) for name in ("gb18030", "hz")),
    *(("ko", name) for name in ("cp949", "iso2022_kr")),
    *(("ru", name) for name in ("cp1251", "koi8_r", "cp866", "iso8859_5")),
    *(("uk", name) for name in ("cp1251", "koi8_u")),
    *(("zh-TW", "cp950"), ("el", "cp1253"), ("he", "cp1255"), ("ar", "cp1256"), ("th", "cp874")),
    *(("de", "cp1252"), ("fr", "cp1252"), ("pl", "cp1250"), ("pl", "iso8859_2"), ("tr", "cp1254")),
]


@pytest.mark.parametrize(("language", "encoding"), ENCODED)
@pytest.mark.parametrize("times", [1, 50])
def test_a_list_is_read_in_its_encoding(language: str, encoding: str, times: int) -> None:
    text = LISTS[language] * times
    read = decode(text.encode(encoding))
    assert read is not None
    assert read[0] == text


@pytest.mark.parametrize("language", LISTS)
def test_unicode_is_left_alone(language: str) -> None:
    assert decode(LISTS[language].encode()) is None
    assert decode(LISTS[language].encode("utf-16")) is None


def test_ascii_is_left_alone() -> None:
    assert decode(b"name,address\nann,12 Main St\nprice ~{not Chinese}~ $B\n") is None


def test_a_few_broken_bytes_change_nothing() -> None:
    data = (LISTS["ja"] * 20).encode("cp932")
    read = decode(data[:900] + b"\xff\x80" + data[900:])
    assert read is not None
    assert read[1] == "cp932"
    assert read[0].count("山田太郎") >= 19
    broken = LISTS["ru"] * 20
    assert decode(broken.encode()[:-1] + b"\xff\n") is None


@given(st.binary(max_size=400))
def test_it_never_fails_and_line_ends_stay(data: bytes) -> None:
    read = decode(data)
    if read and not read[1].startswith(("iso2022", "hz")):
        assert read[0].count("\n") == data.count(b"\n")

"""Free-form values: addresses, telephone numbers, names, streets, birth dates; what they are not comes first.

No address here is at a real domain as it stands: `AT` puts the two halves together.
"""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andon.rules.people import addresses, births, emails, names, phones
from andon.rules.people.folding import folded
from andon.rules.people.kind import Kind

AT = "@"
KINDS: tuple[Kind, ...] = (*emails.KINDS, *phones.KINDS, *names.KINDS, *addresses.KINDS, *births.KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60) | st.from_regex(r"[\d\w @.,+()/-]{0,40}", fullmatch=True))
def test_every_kind_bears_any_value(kind: Kind, value: str) -> None:
    normal = kind.normal(value)
    assert not normal or kind.shaped(value)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
@pytest.mark.parametrize(
    "hostile",
    [
        "1" * 20000,
        "a" * 20000,
        "1 " * 9000,
        "a." * 9000,
        "@" * 9000,
        "+1-" * 9000,
        "Aa " * 9000,
        "区1路" * 9000,
        "(" * 9000,
        "A" * 59 + "1",
        "1 a " * 49,
        "市1" * 99,
        "1-" * 23,
        "a@" + "b." * 120,
        "9 " * 23 + "x",
    ],
    ids=lambda hostile: f"{hostile[:4]}x{len(hostile)}",
)
def test_hostile_values_take_no_time(kind: Kind, hostile: str) -> None:
    # Were a pattern quadratic, this would be felt; nothing so long is a value.
    assert len(kind.normal(hostile)) <= 254


# E-mail addresses


@pytest.mark.parametrize(
    "value",
    [
        "",
        "@",
        "ann",
        "ann@",
        "@host.org",
        "ann@host",
        "a b@host.org",
        "ann@host..org",
        "ann@-host.org",
        "lodash@4.17.21",
        "ann@10.0.0.1",
        "x" * 65 + "@host.org",
        "ann@" + "a" * 64 + ".org",
        "ann@host.o",
        "ann@@host.org",
        "user@host:~$",
        "@Override",
        "name@2x",
    ],
)
def test_what_is_no_email_address(value: str) -> None:
    assert not emails.EMAIL.normal(value)


@pytest.mark.parametrize(
    ("value", "normal"),
    [
        ("Ann.Roe@Host.ORG", "ann.roe@host.org"),
        ("  ann@host.org\t", "ann@host.org"),
        ("mailto:ann@host.org", "ann@host.org"),
        ("Ann Roe <ann@host.org>", "ann@host.org"),
        ("ann+shop@host.org", "ann+shop@host.org"),
        ("o'neil@host.co.uk", "o'neil@host.co.uk"),
        ("a..b.@host.ne.jp", "a..b.@host.ne.jp"),
        ("ann@müller.de", "ann@xn--mller-kva.de"),
        ("ann@xn--mller-kva.de", "ann@xn--mller-kva.de"),
        ("иван@почта.рф", "иван@xn--80a1acny.xn--p1ai"),
    ],
)
def test_the_normal_form_of_an_email_address(value: str, normal: str) -> None:
    assert emails.EMAIL.normal(value) == normal


def test_addresses_within_a_house_are_a_kind_of_their_own() -> None:
    assert emails.INTERNAL.normal("Ann@InternalMail") == "ann@internalmail"
    assert emails.INTERNAL.normal("@internalmail") == "@internalmail"
    assert not emails.EMAIL.shaped("ann@internalmail")
    assert not emails.INTERNAL.shaped("ann@host.org")


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("to ann@host.org, Bob.X@Host.org;", ["ann@host.org", "bob.x@host.org"]),
        ("'ann@host.org','bob@host.org'", ["ann@host.org", "bob@host.org"]),
        ("ann@host.org:hunter2", ["ann@host.org"]),  # a list of leaked passwords
        ("see ann@host.org.", ["ann@host.org"]),
        ("git@github.com:team/project.git", []),
        ("scp file ann@host.org:/srv", []),
        ("https://ann:word@host.org/x ssh://git@host.org", []),
        ("see https://host.org and ann@host.org", ["ann@host.org"]),
        ("@property def x(self): return self.y@z", []),
        ("icon@x.png", ["icon@x.png"]),  # that .png is no domain, `is_countable` knows
        ("a@b@host.org", ["b@host.org"]),
        ("no address here", []),
    ],
)
def test_addresses_in_running_text(text: str, addresses: list[str]) -> None:
    assert list(emails.found(text)) == addresses


# Telephone numbers

NO_PHONES = [
    *(
        "",
        "1",
        "12345",
        "hello",
        "2020-01-31",
        "31.01.2020",
        "2020/01/31 10:00",
        "2020-01-31T10:00:00",
        "20200131",
        "202001311200",
    ),
    *(
        "192.168.1.10",
        "10.0.0.1",
        "1.2.3",
        "1.2.3.4",
        "v1.2.3",
        "3.14159265",
        "48.8566, 2.3522",
        "40.7128 -74.0060",
        "-122.4194155",
    ),
    *(
        "1600000000",
        "1600000000000",
        "123-45-6789",
        "978-3-16-148410-0",
        "1234 5678 9012 3456",
        "12.345.678",
        "1,234,567",
        "100000",
    ),
    *(
        "0.1234567",
        "2019-2020",
        "12:30:45",
        "90210-1234",
        "00000012",
        "000000000",
        "550e8400",
        "10 000 000",
        "12345678901234567890",
    ),
    *("1--2--3--4567", "(((((((", "+", "+999 123 456", "+1 212 664", "12 34 56 78 90 12 34 56 78", "A1234567890"),
]

PHONES = [
    *(
        "+1 212-664-7665",
        "(212) 664-7665",
        "212.664.7665",
        "1-800-356-9377",
        "001-212-664-7665x9432",
        "212-664-7665 ext. 12",
    ),
    *(
        "+44 20 7946 0018",
        "020 7946 0018",
        "0171/1234567",
        "+49 (0)30 901820",
        "0049 30 901820",
        "01 42 68 53 00",
        "+33142685300",
    ),
    *(
        "03-5253-1111",
        "090-8173-2234",
        "０３－５２５３－１１１１",
        "+81 3 5253 1111",
        "138 0013 8000",
        "13800138000",
        "+86 138 0013 8000",
    ),
    *(
        "010-6552-9988",
        "8 (912) 345-67-89",
        "+7 912 345 67 89",
        "612 34 56 78",
        "22 34 56 78",
        "210 123 4567",
        "+39 02 1234567",
    ),
    *(
        "347 123 4567",
        "(11) 91234-5678",
        "+55 11 91234-5678",
        "98765 43210",
        "0532 123 45 67",
        "06 30 123 4567",
        "052-123-4567",
    ),
    *("0412 345 678", "(02) 9374 4000", "tel:+12126647665", "+1.2126647665", "٠٥٠١٢٣٤٥٦٧"),
]


@pytest.mark.parametrize("value", NO_PHONES)
def test_what_is_no_telephone_number(value: str) -> None:
    assert not phones.is_phone(value)
    assert not phones.is_evident(value)
    assert not phones.is_specimen(value)


@pytest.mark.parametrize("value", PHONES)
def test_telephone_numbers_of_the_world(value: str) -> None:
    assert phones.is_phone(value)


@pytest.mark.parametrize("value", ["2126647665", "612 34 56 78", "22345678", "98765 43210", "210 123 4567"])
def test_bare_digits_are_a_number_only_where_a_header_says_so(value: str) -> None:
    assert phones.is_phone(value)
    assert not phones.is_evident(value) or " " in value


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("+49 (0)30 901820", "0049 30 901820"),
        ("(212) 664-7665", "212.664.7665"),
        ("03-5253-1111", "０３（５２５３）１１１１"),
        ("+1 (212) 664-7665", "001 212 664 7665"),
    ],
)
def test_two_spellings_of_a_number_are_one(one: str, other: str) -> None:
    assert phones.KIND.normal(one) == phones.KIND.normal(other) != ""


@pytest.mark.parametrize(
    "value",
    [
        "(212) 555-0143",
        "+1 212 555 0199",
        "+1 408 555 1212",
        "020 7946 0018",
        "+44 7700 900123",
        "01632 960123",
        "0491 570 156",
        "+61 2 5550 1234",
        "01 99 00 12 34",
        "+33 6 39 98 12 34",
        "030 23125 123",
        "+46 8 465 004 12",
        "090-1234-5678",
        "03-0000-0000",
        "+1 234 567 8900",
    ],
)
def test_fictional_numbers_are_specimens(value: str) -> None:
    assert phones.is_specimen(value)


@pytest.mark.parametrize(
    "value",
    [
        "(212) 664-7665",
        "(212) 555-2368",
        "(212) 664-1212",
        "+44 20 7219 4272",
        "0412 845 678",
        "03-5253-1111",
        "+33142685300",
    ],
)
def test_other_numbers_are_not(value: str) -> None:
    assert phones.is_phone(value)
    assert not phones.is_specimen(value)


# Names

NO_NAMES = [
    *(
        "",
        "A",
        "redis",
        "hello world",
        "JavaScript",
        "GitHub",
        "user_name",
        "Version 2",
        "a.b.c",
        "Acme Ltd",
        "Smith and Sons",
        "Müller GmbH",
    ),
    *(
        "http://x.org",
        "ann@host.org",
        "The quick brown fox",
        "null",
        "None",
        "Not available",
        "x" * 80,
        "This is a sentence about a thing of ours",
    ),
    *("12 Main St", "Société Générale SA", "Lake Michigan", "Health & Beauty", "active", "camelCase"),
]

NAMES = [
    *(
        "John Smith",
        "SMITH JOHN",
        "Smith, John",
        "Dr. Anna Müller",
        "Mary-Jane O'Neil",
        "José María García López",
        "Ludwig van Beethoven",
    ),
    *(
        "Jean-Luc de la Tour",
        "Ronald McDonald",
        "J. R. R. Tolkien",
        "Mme Dupont",
        "Иван Иванов",
        "Иванова Анна Петровна",
        "Γιώργος Παπαδόπουλος",
    ),
    *(
        "محمد علي",
        "דוד כהן",
        "राज शर्मा",
        "สมชาย ใจดี",
        "山田 太郎",
        "山田太郎様",
        "ヤマダ タロウ",
        "王小明",
        "欧阳娜娜",
        "김민준",
        "Nguyễn Văn An",
    ),
    *("Anna", "Björk Guðmundsdóttir", "Vincent van 't Hoff", "Martin Luther King Jr."),
]


@pytest.mark.parametrize("value", NO_NAMES)
def test_what_has_not_the_form_of_a_name(value: str) -> None:
    assert not names.is_name(value)


@pytest.mark.parametrize("value", NAMES)
def test_names_in_many_scripts(value: str) -> None:
    assert names.is_name(value)


def test_two_spellings_of_a_name_are_one() -> None:
    assert (
        names.KIND.normal("Smith, John")
        == names.KIND.normal("Dr. John SMITH")
        == names.KIND.normal("john  Smith".title())
    )
    assert names.KIND.normal("José García") == names.KIND.normal("JOSE GARCIA")
    assert names.KIND.normal("山田　太郎") == names.KIND.normal("山田 太郎")


COLUMNS_OF_NAMES = [
    "John Smith|Mary Johnson|Robert Brown|Patricia Davis|Zyx Qwert",
    "Smith|Johnson|Williams|Brown|Jones|Kzxvy",
    "Anna|Peter|Klaus|Ingrid|Heike|Uwe",
    "Müller, Hans|Schmidt, Petra|Fischer, Wolfgang|Weber, Ursula",
    "Иванов Иван Иванович|Петрова Анна Сергеевна|Сидоров Олег Петрович",
    "佐藤 健|鈴木 花子|高橋 一郎|田中 実|伊藤 さくら|渡辺 翔",
    "王伟|李娜|张敏|刘洋|陈静怡|杨丽华",
    "김민준|이서연|박지훈|최수진|정우성|강하늘",
    "José García|María López|Juan Martínez|Carmen Sánchez",
    "Nowak Jan|Kowalska Anna|Wiśniewski Piotr|Wójcik Maria",
]

COLUMNS_OF_THINGS = [
    "Red|Green|Blue|White|Black|Brown|Gray",
    "Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart",
    "London|Paris|Madrid|Rome|Vienna|Sydney|Austin|Charlotte",
    "San Francisco|San Jose|Santa Maria|Santa Barbara|Los Angeles|San Diego",
    "Saint-Denis|Saint-Étienne|Saint-Paul|Saint-Pierre|Saint-Martin",
    "Germany|France|Jordan|Georgia|Chad|Spain|Portugal",
    "Active|Inactive|Pending|Closed|Open",
    "January|February|March|April|May|June|July|August",
    "Espresso|Latte|Cappuccino|Mocha|Americano",
    "Washington Street|Lincoln Avenue|Jackson Road|Martin Luther King Drive|Jefferson Lane",
    "Smith Ltd|Johnson Inc|Williams Group|Brown and Sons|Miller LLC",
    "Apple|Microsoft|Google|Oracle|Cisco|Intel",
    "Chai|Chang|Aniseed Syrup|Chef Anton's Gumbo Mix|Ikura|Queso Cabrales",
    "Software Engineer|Data Scientist|Project Manager|Sales Director",
    "北京市|上海市|広島県|山口県|松本市|福島市|川崎市",
    "成功|失败|进行中|已取消|待处理|高级|黄色",
    "서울|부산|대구|인천|광주|대전",
    "Monday|Tuesday|Wednesday|Thursday|Friday",
    "Dog|Cat|Horse|Robin|Jay",
    "Alpha|Beta|Gamma|Delta|Omega",
    "Rock|Jazz|Metal|Alternative|Blues|Latin|Reggae",
    "Москва|Киров|Саратов|Ростов|Тамбов|Псков",
    "Name|Surname|Street|City|Country",
    "",
]


@pytest.mark.parametrize("column", COLUMNS_OF_THINGS)
def test_columns_of_other_words_are_not_names(column: str) -> None:
    assert not names.column_of_names(column.split("|"))


@pytest.mark.parametrize("column", COLUMNS_OF_NAMES)
def test_columns_of_names_without_a_header(column: str) -> None:
    assert names.column_of_names(column.split("|"))


# Addresses

NO_ADDRESSES = [
    *(
        "",
        "Chapter 3",
        "Version 12",
        "Room 12",
        "Windows 10",
        "iPhone 12",
        "12 items",
        "3 days left",
        "Level 5",
        "user 12",
        "Paris",
        "port 8080",
    ),
    *(
        "ul li 3",
        "Step 1: Install",
        "Section 12 of the Act",
        "5 star hotel",
        "100 points",
        "4 x 100 run",
        "see section 4 and 12 more",
        "rue 12",
    ),
    *(
        "10 point plan",
        "2 places",
        "第1章",
        "version 1.2",
        "3号",
        "会议室1号",
        "市場12",
        "http://host/main street/12",
        "ann@main.street12",
    ),
    *("横浜市都筑区", "1 test run", "String 5", "Heisenberg 5", "2 way", "John Smith", "2020-01-31", "Aggregate 12"),
]

ADDRESSES = [
    *(
        "12 Main St Apt 4",
        "123 Elm Street, Springfield",
        "10 Downing Street",
        "Flat 3, 12 High Street",
        "P.O. Box 123",
        "PSC 1234, Box 5678, APO AE 09012",
    ),
    *(
        "Hauptstraße 5a",
        "Lange Str. 12",
        "Karl-Marx-Allee 3",
        "Postfach 1234",
        "rue de la Paix 12",
        "12 bis, rue de la Paix, 75002 Paris",
    ),
    *(
        "Calle Mayor 3, 2º B",
        "Av. Reforma 123",
        "C/ Alcalá 45",
        "Via Roma 1",
        "Corso Italia, 12",
        "Rua das Flores, 123",
        "Kalverstraat 92",
    ),
    *(
        "Storgatan 12",
        "Vesterbrogade 5, 2. th",
        "Mannerheimintie 5 A 3",
        "ul. Długa 5/7",
        "Kossuth Lajos utca 12",
        "Strada Unirii 4",
        "Atatürk Cad. No: 5",
    ),
    *(
        "ул. Ленина, д. 5, кв. 12",
        "вул. Хрещатик, буд. 7",
        "Λεωφόρος Αλεξάνδρας 12",
        "شارع الملك فهد 12",
        "רחוב הרצל 12",
        "ถนนสุขุมวิท 12",
        "Jl. Sudirman No. 5",
    ),
    *(
        "東京都港区芝公園4-2-8",
        "〒105-0011 東京都港区芝公園４丁目２−８",
        "北京市朝阳区建国路88号",
        "臺北市信義區市府路1號",
        "서울특별시 강남구 테헤란로 12",
        "12 đường Lê Lợi",
    ),
]


@pytest.mark.parametrize("value", NO_ADDRESSES)
def test_what_is_no_address_by_its_words(value: str) -> None:
    assert not addresses.is_evident(value)


@pytest.mark.parametrize("value", ADDRESSES)
def test_addresses_of_the_world(value: str) -> None:
    assert addresses.is_evident(value)
    assert addresses.KIND.normal(value)


@pytest.mark.parametrize("value", ["Am Markt 3", "Pikovická 367", "Kirkeveien 5 B", "Ανδανίας 28"])
def test_streets_without_a_word_for_one_count_under_a_header_only(value: str) -> None:
    assert addresses.KIND.shaped(value)


@pytest.mark.parametrize(
    "value", ["Chapter 3", "Version 12", "iPhone 12", "2020-01-31", "hello", "12 items", "Hello World"]
)
def test_things_with_a_number_do_not_even_there(value: str) -> None:
    assert not addresses.KIND.shaped(value)


def test_two_spellings_of_an_address_are_one() -> None:
    assert addresses.KIND.normal("12, Main St.") == addresses.KIND.normal("12 MAIN ST") != ""
    assert addresses.KIND.normal("Hauptstraße 5") == addresses.KIND.normal("Hauptstrasse 5")


def test_a_column_of_addresses() -> None:
    assert addresses.column_of_addresses(["12 Main St", "4 Oak Avenue", "77 Hill Road", "elsewhere"])
    assert not addresses.column_of_addresses(["Chapter 1", "Chapter 2", "Chapter 3", "Chapter 4"])
    assert not addresses.column_of_addresses(["12 Main St", "12 Main St"])


@pytest.mark.parametrize(
    "value",
    ["SW1A 1AA", "K1A 0B1", "1012 AB", "00-950", "105-0011", "〒105-0011", "75002", "D02 AF30", "1000-001", "111 22"],
)
def test_postcodes(value: str) -> None:
    assert addresses.is_postcode(value)


@pytest.mark.parametrize("value", ["", "abc", "12", "1234567890123", "SW1A1AA1AA", "1.2.3"])
def test_what_is_no_postcode(value: str) -> None:
    assert not addresses.is_postcode(value)


# Birth dates


@pytest.mark.parametrize(
    "value",
    [
        "",
        "1980",
        "12:30",
        "1980-13-01",
        "1980-01-32",
        "2050-01-01",
        "1850-01-01",
        "1.2.3",
        "192.168.1.1",
        "1980-01-01 13:45:12",
        "99999999",
        "hello",
        "12345",
        "1/2",
        "Item 12 1980",
    ],
)
def test_what_is_no_birth_date(value: str) -> None:
    assert not births.is_date(value)


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("1980-05-17", "1980-05-17"),
        ("1980/5/7", "1980-05-07"),
        ("17.05.1980", "1980-05-17"),
        ("17. 5. 1980", "1980-05-17"),
        ("05/17/1980", "1980-05-17"),
        ("17/05/80", "1980-05-17"),
        ("17-05-08", "2008-05-17"),
        ("19800517", "1980-05-17"),
        ("1980-05-17 00:00:00", "1980-05-17"),
        ("1980-05-17T00:00:00Z", "1980-05-17"),
        ("17 May 1980", "1980-05-17"),
        ("May 17, 1980", "1980-05-17"),
        ("17-MAY-1980", "1980-05-17"),
        ("17. März 1980", "1980-03-17"),
        ("17 de mayo de 1980", "1980-05-17"),
        ("17 juillet 1980", "1980-07-17"),
        ("17 июня 1980 г.", "1980-06-17"),
        ("1980年5月17日", "1980-05-17"),
        ("1980년 5월 17일", "1980-05-17"),
        ("昭和55年5月17日", "1980-05-17"),
        ("平成元年1月8日", "1989-01-08"),
        ("S55.5.17", "1980-05-17"),
        ("17/05/2523", "1980-05-17"),  # the Buddhist era
    ],
)
def test_the_normal_form_of_a_birth_date(value: str, date: str) -> None:
    assert births.KIND.normal(value) == date


def _births(count: int, seed: int = 1) -> list[str]:
    chance = random.Random(seed)
    return [f"{chance.randint(1940, 2004)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}" for _ in range(count)]


def test_a_column_of_birth_dates() -> None:
    assert births.column_of_births(_births(8))
    assert births.column_of_births(_births(400))
    assert births.column_of_births([f"{date[8:]}.{date[5:7]}.{date[:4]}" for date in _births(20)])


@pytest.mark.parametrize(
    "values",
    [
        [],
        _births(3),
        sorted(_births(20)),  # in order: when things happened
        [f"2020-0{month}-{day:02}" for day in range(1, 9) for month in (3, 1, 2)],
        [f"{year}-01-01" for year in (1960, 1999, 1970, 1985, 1950, 2001)],
        [f"{date} 13:45:{second:02}" for second, date in enumerate(_births(20))],
        [*_births(10), *["n/a"] * 10],
        _births(4) * 10,
    ],
)
def test_other_columns_of_dates(values: list[str]) -> None:
    assert not births.column_of_births(values)


def test_folding() -> None:
    assert folded("Straße ÉTÉ Łódź Đorđe ＡＢＣ") == "strasse ete lodz dorde abc"
    assert folded("İSTANBUL ışık") == "istanbul isik"
    assert folded("Ёлка Йод ΆΛΦΑ") == "елка иод αλφα"
    assert folded("ガギグ हिन्दी ไทย 한국") == "ガギグ हिन्दी ไทย 한국"

"""Postal addresses: a street with a house number, as some thirty countries write them; and postcodes beside them.

Where languages name the kind of street (`Street`, `rue`, `-straße`, `ul.`, `路`), an address is told by that word and a
number. Where they do not (`Am Markt 3`, `Kungsholmen 12`), its form is that of `Chapter 3`: that counts in a column
that is named for addresses, and is not evident by itself.
"""

# ruff: noqa: SIM905 (long tables of words, in many scripts, are read easier so)

from __future__ import annotations

from andon.rules.people.compiled import compiled
from andon.rules.people.folding import folded
from andon.rules.people.kind import Kind

LEAST, LONGEST = 4, 200
"""Characters of an address; it may have several lines."""

MOST_PARTS = 16
"""Words, numbers and commas in which a street and its number stand."""

ROOMS = frozenset("flat unit apt apartment suite studio shop lot no h plot door".split())
BOXES = frozenset(
    "p po b bp postfach postbus apartado casilla apdo postboks box postilokero skrytka caixa casella а "
    "casuta pf psc unit uss".split()
)

# Folded words. Behind the name of a street, with the number before it: `12 Main St`.
BEHIND = frozenset(
    "street st str road rd avenue ave av drive dr lane ln boulevard blvd court ct place pl terrace ter "
    "circle cir square sq highway hwy way parkway pkwy trail trl loop crescent cres close grove gardens gate "
    "hill mews mount parade rise row walk alley bypass causeway crossing expressway freeway turnpike plaza "
    "ridge run path pike route broadway estate villas esplanade quay promenade vale heights park meadow "
    "meadows green cove creek corner corners landing junction overpass extension manor island islands lake "
    "lakes forest fork fields flats ford garden glen harbor harbour haven hollow knoll knolls lodge mill "
    "mills motorway neck orchard oval passage pine pines plains prairie ramp ranch rapids river shore shores "
    "spring springs spur square squares station stream streets summit throughway trace track trafficway "
    "tunnel underpass union unions valley viaduct village ville vista well wells cliff club common courts "
    "dale divide falls ferry branch bridge brook burg camp canyon cape crest curve beach bend bluff roads "
    "nagar marg chowk salai colony sector".split()
)

# Written together with the name, the number after: `Hauptstraße 5a`, `Storgatan 12`, `Kalverstraat 92`.
ENDINGS = (
    *("strasse", "str", "weg", "platz", "allee", "gasse", "damm", "ufer", "steig", "stieg", "graben", "chaussee"),
    *(
        "pfad",
        "straat",
        "laan",
        "plein",
        "gracht",
        "kade",
        "dijk",
        "singel",
        "dreef",
        "steeg",
        "baan",
        "boulevard",
        "lei",
    ),
    *(
        "gatan",
        "gata",
        "gaten",
        "gade",
        "straede",
        "vagen",
        "veien",
        "vegen",
        "vejen",
        "vej",
        "veg",
        "vei",
        "torget",
        "torvet",
    ),
    *(
        "plads",
        "plassen",
        "stigen",
        "stien",
        "bakken",
        "backen",
        "svingen",
        "katu",
        "kuja",
        "polku",
        "raitti",
        "bulevardi",
    ),
    *("tie", "grand", "caddesi", "sokagi", "bulvari"),
)

# Before the name, the number after it, or in French before: `Calle Mayor 3`, `ul. Długa 5/7`, `12 rue de la Paix`.
BEFORE = frozenset(
    # fr
    "rue avenue av boulevard bd blvd place chemin ch impasse allee quai cours route rte square passage faubourg voie "
    "sentier "
    # es
    "calle c avda avd paseo plaza pza pl carrer ronda camino travesia carretera ctra glorieta pasaje pasadizo "
    "urbanizacion urb calzada cerrada privada callejon andador circuito prolongacion corredor ampliacion jr jiron "
    "cuesta rambla alameda diagonal "
    # pt
    "rua r avenida travessa tv praca largo estrada rodovia quadra viela condominio conjunto ladeira loteamento "
    "parque setor vereda vila beco patio "
    # it
    "via viale piazza corso vicolo piazzale contrada strada borgo lungomare lungotevere fraz frazione rotonda "
    # ro
    "str bulevardul bdul aleea calea soseaua sos piata intrarea splaiul drumul "
    # pl cs hr bg
    "ul ulica al aleja aleje os osiedle plac rondo skwer namesti nabrezi trida ulice trg bul "
    # el, with the letter into which the one at the end is folded
    "οδοσ λεωφ λεωφοροσ πλ πλατεια οδ παροδοσ παρ "
    # id, tr
    "jalan jl jln gang gg mah mahallesi".split()
)

# Last before the number: `Kossuth Lajos utca 12`, `Atatürk Cad. No: 5`, `Brīvības iela 10`.
LAST = frozenset(
    "sok sk sokak cad cd blv bulvari mah gatve g iela utca u ut utja ter krt korut katu tie tn mnt pst gate "
    "gate gt strasse str allee weg platz ring alle".split()
)

# Wherever they stand beside a number.
ANYWHERE = frozenset(
    "улица ул вулиця вул проспект просп пр переулок пер провулок пров бульвар бул шоссе ш набережная наб "
    "площадь алея аллея алл тупик шосе узвіз площа شارع طريق حي خیابان کوچه بلوار میدان רחוב רח שדרות שד "
    "duong phuong đuong ngo".split()
)
THAI = ("ถนน", "ซอย", "หมู่", "ต.", "อ.", "แขวง", "ตำบล")

SKIPPED = frozenset("no nr n num numero n° h hno flat unit д дом буд бл αρ number".split())
"""What stands before a house number."""

SEPARATORS = (",", ";")

BETWEEN = frozenset("bis ter quater a b c d".split())
"""What stands behind a house number."""

BOX = (
    r"(?:p\.? ?o\.? ?box|postfach|postbus|b\.?p\.?|apartado(?: postal| de correos)?|casilla|apdo\.?|postboks|box"
    r"|postilokero|skrytka pocztowa|caixa postal|casella postale|p\.? ?k\.?|а/я|casuta postala|pf\.?) ?\d{2,6}\b"
    r"|(?:psc|unit|uss) .{1,40}\b[afd]po\b"
)
"""Boxes at a post office, and the addresses of the armed forces of the United States."""

EASTERN = (
    r"〒?\s?\d{3}-?\d{4}.{0,4}.{2,4}[都道府県].{2,60}"  # 〒105-0011 東京都港区芝公園4-2-8
    r"|.{2,3}[都道府県].{1,10}[市区町村郡].{0,80}"
    r"|.{1,8}[市区町村].{0,30}\d.{0,40}"
    r"|.{0,40}(?:\d+|[一二三四五六七八九十]+)丁目.{0,60}"
    r"|.{2,30}(?:省|市|自治区|区|县|縣|區|鄉|鎮|镇|街道).{1,60}(?:路|街|巷|弄|道|号|號|村|座|栋|樓|楼|室|段).{0,60}"
    r"|.{1,30}(?:路|街|巷|大道)(?:.{0,8}段)?\s?\d{1,5}\s?(?:号|號|弄|巷)?.{0,60}"
    r"|.{2,12}(?:시|도|군|구|읍|면|동)\s.{1,40}(?:로|길|동|리|가)\s?\d{1,5}(?:-\d{1,4})?.{0,60}"
    r"|.{1,20}(?:로|길)\s?\d{1,5}(?:-\d{1,4})?.{0,60}"
)
"""Addresses in Japanese, Chinese and Korean: from the large to the small, with the words for what each part is."""

# Postcodes that have letters or a form of their own; those of five digits are too common to say anything.
POSTCODES = (
    r"[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}"  # United Kingdom
    r"|[a-z]\d[a-z] ?\d[a-z]\d"  # Canada
    r"|\d{4} ?[a-z]{2}"  # Netherlands
    r"|\d{5}-\d{3}"  # Brazil
    r"|\d{2}-\d{3}"  # Poland
    r"|\d{3} \d{2}"  # Sweden, Czechia, Slovakia, Greece
    r"|\d{4}-\d{3}"  # Portugal
    r"|〒?\d{3}-\d{4}"  # Japan
    r"|(?:[a-z]{1,2}-)?\d{4,6}(?:-\d{4})?"  # the others
    r"|[a-z]\d{2} ?[a-z\d]{4}"  # Ireland
)

THINGS = frozenset(
    "chapter version room item step section part page figure table line level phase round week day no nr vol "
    "volume model size type class grade group team user test item series season episode issue ticket task "
    "version v release windows iphone galaxy product order invoice article building block unit lot zone area "
    "region district player agent node server port channel track slot gate kapitel seite teil raum abschnitt "
    "schritt version modell gruppe player sample option question answer column row cell field value index "
    "key file image slide lesson module topic rule case exhibit appendix annex january february march april "
    "may june july august september october november december".split()
)
"""First words of what has a number and is no address: `Chapter 3`."""


def normal(value: str) -> str:
    """The address folded, without punctuation, so that `12, Main St.` and `12 MAIN ST` are one; '' if it is none."""
    return " ".join([part for part in _parts(value) if part not in SEPARATORS]) if is_address(value) else ""


def is_address(value: str) -> bool:
    """Whether a value may be a street and number, in a column that is named so."""
    return _may_be(value) and (is_evident(value) or _has_form(_parts(value)))


def is_evident(value: str) -> bool:
    """Whether a value is a postal address by the words it is made of."""
    if not _may_be(value):
        return False
    if not value.isascii():
        if compiled(r"[\u3000-\u9fff\uac00-\ud7a3]").search(value):
            return bool(compiled(EASTERN).fullmatch(" ".join(value.split())))
        if "\u0e00" <= max(value) <= "\u0e7f":
            return any(word in value for word in THAI)
    parts = _parts(value)[:MOST_PARTS]
    if not ANYWHERE.isdisjoint(parts):
        return True
    if parts[0][0].isdigit():
        return _number_first(parts) or _words_first([part for part in parts[1:] if part not in BETWEEN])
    if _words_first(parts, value.strip()):
        return True
    return parts[0] in BOXES and bool(compiled(BOX).match(folded(value).strip()))


def is_postcode(value: str) -> bool:
    """Whether a value has the form of some country's postcode. Corroborates an address; says nothing by itself."""
    return len(value) <= 12 and bool(compiled(POSTCODES).fullmatch(value.strip().lower()))


def column_of_addresses(values: list[str]) -> bool:
    """Whether most of a column's distinct values are postal addresses by their words, whatever it is called."""
    distinct = {value for value in values if value.strip()}
    return len(distinct) >= 3 and sum(map(is_evident, distinct)) >= 0.6 * len(distinct)


def _may_be(value: str) -> bool:
    """Whether there are a number, a capital (if there are any letters that have one), and nothing of another thing."""
    if not LEAST <= len(value) <= LONGEST or "@" in value or "://" in value:
        return False
    if value.isascii() and value.islower():
        return False
    return bool(compiled(r"[0-9一二三四五六七八九十\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]").search(value))


def _parts(value: str) -> list[str]:
    """Words, numbers (`5a` too) and separators. Written out, since a pattern for words takes ten times as long."""
    text = folded(value)
    for sign in ".-/()°º:#":
        text = text.replace(sign, " ")
    return text.replace("\n", " ; ").replace(",", " , ").split() or [","]


def _number_first(parts: list[str]) -> bool:
    """`12 Main St`, `12 bis, rue de la Paix`, `12-14 High Street`."""
    words = [part for part in parts if not part[0].isdigit()]
    while words and (words[0] in SEPARATORS or words[0] in BETWEEN):
        del words[0]
    if len(words) > 1 and words[0] in BEFORE and len(words[0]) > 1:
        return True
    for separator in SEPARATORS:
        if separator in words:
            words = words[: words.index(separator)]
    return not BEHIND.isdisjoint(words[1:7])


def _words_first(parts: list[str], text: str = "") -> bool:
    """`Hauptstraße 5a`, `Calle Mayor 3`, `Kossuth Lajos utca 12`, `Flat 3, 12 Main Street`."""
    at = next((at for at, part in enumerate(parts) if part[0].isdigit()), 0)
    words = [part for part in parts[:at] if part not in SKIPPED and part not in SEPARATORS]
    if not words:
        return at > 0 and _number_first(parts[at:])
    last = words[-1]
    if (len(words) > 1 and last in LAST) or (len(last) > 6 and last.endswith(ENDINGS)):
        return True
    if words[0] in BEFORE and len(words) <= 8 and any(len(word) > 2 for word in words[1:]):
        return len(words[0]) > 1 or text[1:2] in (".", "/")
    return parts[0] in ROOMS and _number_first(parts[at + 1 :])


def _has_form(parts: list[str]) -> bool:
    """`Am Markt 3`, `12 Rosengarten`: words and a number, where the words are not those of things."""
    start = next((at for at, part in enumerate(parts) if part in SEPARATORS and at > 1), len(parts))
    words = [part for part in parts[:start] if part[0].isalpha()]
    numbers = start - len(words) - sum(part in SEPARATORS for part in parts[:start])
    if not 1 <= len(words) <= 6 or numbers > 4 or not any(part[0].isdigit() for part in parts):
        return False
    return THINGS.isdisjoint(words) and max(map(len, words)) > 2


KIND = Kind(id="address", rule="people-records", noun="postal address", normal=normal, shaped=is_address)
KINDS = (KIND,)

"""Names of people: what looks like one, and the column that holds them without saying so.

By its form a name is one to five words that begin with capitals, in whatever script; so are names of cities, products
and companies. What tells a column of people is that many of its words are common given names and family names
(`andon.rules.people.known`): of other columns, few are.
"""

# ruff: noqa: SIM905 (long tables of words, in many scripts, are read easier so)

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from andon.rules.people.addresses import BEFORE
from andon.rules.people.compiled import compiled
from andon.rules.people.folding import folded
from andon.rules.people.kind import Kind

LONGEST = 60
"""Characters of a name."""

FEWEST = 3
"""How many distinct values a column of names has, at least."""

JOINED = 4
"""How many letters a name has that is told within a word, at least."""

LETTER = r"[^\W\d_]"
WORD = rf"['’]?{LETTER}[\w.'’`´·\u0300-\u036f\u0590-\u05cf\u064b-\u065f\u0900-\u0dff\u0e00-\u0e7f\u200c-]*"

PARTICLES = frozenset(
    "de da do dos das du des del della delle di la le las los der den van von zu zum zur ter ten te y e i "
    "bin bint ibn al el ben af av und san santa mac mc st dela ap op vom d' o' ul ur".split()
)
"""Words within a name that may begin in lower case."""

TITLES = frozenset(
    "mr mrs ms miss mx dr prof sir dame rev fr herr frau fraulein dipl ing mag med phil monsieur madame "
    "mademoiselle mlle mme m sr sra srta don dona señor señora sig sigra dott dottssa avv geom dhr mevr "
    "mevrouw heer hr fru pan pani ing bc mgr mudr phdr judr rndr univ bay bayan sayin kyrios shri smt jr sr "
    "ii iii iv phd md dds dvm esq cpa mba bsc msc ba ma obe mbe op drs ir пан пані добродій добродійка г-н "
    "г-жа тов госп гн γρ κος κα dra kand cand lic yrd doç ibu bapak h hj tn ny ông bà anh chị cô quý นาย นาง "
    "นางสาว คุณ श्री श्रीमती السيد السيدة الدكتور المهندس الأستاذ".split()
)
"""What stands before and after names, without dots."""

NOBODY = frozenset(
    "ltd limited inc incorporated llc llp plc corp corporation co company gmbh ag kg ohg ug ev mbh sa sas "
    "sarl srl spa snc bv nv vof ab as asa oy oyj aps kk pty pvt sons group holding holdings partners "
    "associates brothers bros und et partners stiftung verein university college school hospital bank church "
    "street road avenue park lake river mountain island city county state hotel club society institute "
    "department office center centre team service services system systems solutions software technologies "
    "technology studio studios foundation trust union association committee council ministry agency north "
    "south east west new old upper lower great not no yes true false none null unknown active inactive "
    "pending error test".split()
)
"""Words of companies, places and states: with one of these, a value is nobody's name."""

SENTENCE = frozenset(
    "the of for with in on at to by from a an and or is are was be it this that as The Of For With From And "
    "Or This That".split()
)
"""Words of sentences and titles; as they are written, since `An` and `To` are names in Vietnam."""

PLACEHOLDERS = frozenset(
    (
        *("doe john", "doe jane", "roe richard", "roe jane", "bloggs joe", "public john q", "appleseed johnny"),
        *("max mustermann", "erika mustermann", "dupont jean", "mario rossi", "jan kowalski", "jan novak"),
        *("test user", "test tester", "test test", "user user", "foo bar", "last name first", "first last"),
        *("fulano tal de", "perez juan", "dummy user", "example user", "demo user", "sample user", "名無し"),
    )
)
"""Names that stand for anybody, their words in the order of the alphabet."""

KEISHO = ("様", "さん", "殿", "先生", "님", "씨", "先生", "女士", "小姐")
"""What stands behind names in East Asia."""

PLACES = tuple("市区町村県都府道駅店社部課省州路号街山湖川島院校所園館屋業品色型式器機費料率量")
"""With one of these at its end, what begins like a Japanese or Chinese name is none."""

HAN = r"[\u4e00-\u9fff\u3005\u3400-\u4dbf]"
KANA = r"[\u3041-\u309f\u30a1-\u30ff]"
HANGUL = r"[\uac00-\ud7a3]"
EAST = rf"(?:{HAN}|{KANA}){{1,8}}(?:[ \u3000・=＝]?(?:{HAN}|{KANA}){{1,8}}){{0,3}}|{HANGUL}{{2,6}}(?: {HANGUL}{{1,6}}){{0,2}}"
"""Names in Japanese, Chinese and Korean, which have neither capitals nor, often, spaces."""

CAMEL = r"(?:Mc|Mac|De|Di|Du|Da|Le|La|Lo|Van|Von|Fitz|San|Del|El|Al|Ben|O['’]?|D['’]|L['’]|N['’]|M['’]|Mc['’])$"
"""What may stand before a capital within a word (`McDonald`); `JavaScript` is no name."""


ENDINGS = tuple(
    "ić ová ski ska cki cka wicz czyk ović ević sson dóttir escu oğlu yan shvili enko opoulos idis akis aitė "
    "ienė ytė auskas avičius nen ович евич овна евна енко чук ский ская ський ська ова ева ов ев ин ина ко "
    "όπουλοσ οπούλου ίδησ άκησ ιάδησ ούδησ οπουλοσ ιδησ ακησ".split()
)
"""How family names (and the names of fathers) end where they are made of others."""

PLACE_WORDS = frozenset(
    "saint sainte st ste san santa santo sao são são bad port fort mount vila villa ville drive lane court "
    "way circle trail boulevard blvd plaza square terrace crescent close grove gardens calle rua rue via "
    "viale piazza avenida av avenue strada ul ulica ulice улица ул пр пер шоссе jalan jl gang phố duong "
    "đường str strasse straße weg gasse platz ring allee straat laan plein street road ave rd ln ct pl pkwy "
    "hwy sokak cadde cd sk bulvarı mahallesi causeway parkway highway turnpike junction station mills "
    "springs view views ridge run path pike rapids manor meadows mission motorway mount oval parade ramp "
    "rest row spur stream throughway track viaduct walk walks well wells ways unions underpass turnpike "
    "summit shores shoals river pines pine passage overpass orchard neck mountain mill loop locks lodge "
    "light knoll knolls key keys islands island inlet hollow hills hill heights haven harbor glen gateway "
    "garden forks forge forest ford flats flat fields field falls extension expressway estates drives dale "
    "creek crest cove corner corners common cliff cliffs cape canyon camp bypass burgs burg brooks brook "
    "bridge branch bluffs bluff bend beach bayou centers fall crossing crossroad plains prairie ranch "
    "squares stravenue trafficway valley vista aeroporto feira jardim favela lagoa lago morro nucleo "
    "residencial sitio trecho trevo viaduto distrito colonia chacara campo esplanada estacao fazenda".split()
)
"""Words of streets and cities, which are often named after people."""

MOST_PLACES = 0.12
"""With more of the values named so, a column is one of places."""


class _Known(NamedTuple):
    given: frozenset[str]
    family: frozenset[str]
    japanese: tuple[str, ...]
    kana: tuple[str, ...]


def normal(value: str) -> str:
    """The words of a name in the order of the alphabet, so that `Roe, Ann` and `Dr. Ann ROE` are one; '' if none."""
    if not is_name(value):
        return ""
    words = [word.strip(".,'") for word in folded(value).replace(",", " ").replace("・", " ").split()]
    return " ".join(sorted([word for word in words if word not in TITLES] or words))


def is_name(value: str) -> bool:
    """Whether a value has the form of a person's name: one to five words of letters, with capitals if there are any."""
    value = " ".join(value.split())
    if not 2 <= len(value) <= LONGEST:
        return False
    match = compiled(rf"{WORD}(?:(?:, ?| ){WORD}){{0,6}}").fullmatch(value)
    if not match:
        return bool(compiled(EAST).fullmatch(value))
    if not value.isascii() and not compiled(r"[^\u3000-\u9fff\uac00-\ud7ff\uff00-\uffef]").search(value[:1]):
        return bool(compiled(EAST).fullmatch(_bare(value)))
    names = 0
    for word in value.replace(",", " ").split():
        if not _is_word(word):
            return False
        plain = word.strip(".").lower()
        if plain in NOBODY or word in SENTENCE:
            return False
        names += plain not in TITLES and plain not in PARTICLES
    return 1 <= names <= 5 and value.count(",") <= 1 and len(value) <= 12 * (names + 3)


def known_share(values: Sequence[str]) -> float:
    """How many of the values, from 0 to 1, hold a common given name or family name."""
    return sum(map(_is_known, values)) / len(values) if values else 0.0


def column_of_names(values: Sequence[str]) -> bool:
    """Whether values are names of people by what they hold alone, whatever their column is called.

    Half of them must be known where a word may be many things (one word, or a family name of one character), a third
    where most have two words, given names among them: companies and streets bear family names.
    """
    distinct = [value for value in dict.fromkeys(each.strip() for each in values) if value]
    if len(distinct) < FEWEST or sum(map(is_name, distinct)) < 0.7 * len(distinct):
        return False
    if sum(map(_is_eastern, distinct)) > 0.5 * len(distinct):
        return len(distinct) >= 2 * FEWEST and known_share(distinct) >= 0.7
    if sum(map(_is_place, distinct)) > max(1, MOST_PLACES * len(distinct)):
        return False
    several = [value for value in distinct if " " in value]
    if len(several) < 0.7 * len(distinct):
        return known_share(distinct) >= 0.45
    return known_share(distinct) >= 0.3 and sum(map(_is_given, several)) >= 0.15 * len(several)


def is_placeholder(values: Iterable[str]) -> bool:
    """Whether the names of a row, put together, are one that stands for anybody: `John Doe`, `Erika Mustermann`."""
    words = folded(" ".join(values)).replace(",", " ").split()
    return len(words) > 1 and " ".join(sorted(words)) in PLACEHOLDERS


def is_joined(word: str) -> bool:
    """Whether a word is a name written together with another one, or with an initial: `annlee`, `alee`.

    A name by itself is not.
    """
    known = _known()
    word = folded(word)
    if word in known.given or word in known.family:
        return False
    for at in range(1, len(word)):
        before, after = word[:at], word[at:]
        if len(after) >= JOINED and (after in known.family or (after in known.given and at >= 3)):
            return True
        if at >= JOINED and len(after) >= 3 and before in known.given:
            return True
    return False


def _is_place(value: str) -> bool:
    words = compiled(r"[\s.'’-]+").split(value.lower())
    return len(words) > 1 and (words[0] in BEFORE or not PLACE_WORDS.isdisjoint((words[0], words[-1] or words[-2])))


def _is_given(value: str) -> bool:
    return any(word in _known().given for word in compiled(r"[\s,.'’-]+").split(folded(value)))


def _is_word(word: str) -> bool:
    """Whether one word has the form: a capital and small letters, an initial, all capitals, or a particle."""
    first = word[:1]
    if not first.isupper():
        if not first.islower() or word in PARTICLES or word.rstrip(".") in TITLES:
            return True
        return word[:2] in ("d'", "d’", "l'", "o'", "'t") or word[:3] in ("al-", "el-")
    if word.isupper() or word.istitle():
        return True
    for match in compiled(r"[a-z][A-Z]").finditer(word):
        if not compiled(CAMEL).search(word[: match.start() + 1]):
            return False
    return "." not in word.rstrip(".") or len(word) <= 8


def _is_known(value: str) -> bool:
    value = value.strip()
    if not is_name(value):
        return False
    known = _known()
    if _is_eastern(value):
        return _is_known_in_the_east(_bare(value), known)
    words = compiled(r"[\s,.'’-]+").split(folded(value))
    if any(word in known.given or word in known.family for word in words):
        return True
    return len(words) > 1 and any(len(w) > 5 and w.endswith(ENDINGS) for w in value.casefold().split())


def _is_eastern(value: str) -> bool:
    return "\u3000" <= value[:1] <= "\ud7ff" or "\uff00" <= value[:1] <= "\uffef"


def _is_known_in_the_east(value: str, known: _Known) -> bool:
    from andon.rules.people.known import CHINESE, KOREAN

    bare = value.replace(" ", "").replace("\u3000", "").replace("・", "")
    if bare[:1] >= "\uac00":
        return bare[0] in KOREAN and 3 <= len(bare) <= 4
    if "\u3041" <= bare[:1] <= "\u30ff":
        return " " in value and any(word in known.kana for word in value.split())
    if not 2 <= len(bare) <= 6 or bare.endswith(PLACES):
        return False
    if bare[0] in CHINESE and len(bare) in (2, 3):
        return True
    return bare.startswith(known.japanese) and len(bare) >= 3


def _bare(value: str) -> str:
    """A name of East Asia in the usual width, without the word for Mr or Ms behind it."""
    from unicodedata import normalize

    value = normalize("NFKC", value).strip()
    for keisho in KEISHO:
        value = value.removesuffix(keisho)
    return value.strip()


@cache
def _known() -> _Known:
    from andon.rules.people import known

    return _Known(
        frozenset(folded(" ".join((*known.GIVEN, *known.NATIVE))).split()),
        frozenset(folded(" ".join(known.FAMILY)).split()),
        tuple(known.JAPANESE.split()),
        tuple(known.JAPANESE_KANA.split()),
    )


KIND = Kind(id="name", rule="people-records", noun="name", normal=normal, shaped=is_name)
KINDS = (KIND,)

"""Birth dates: a date in any order, and the column that tells them from other dates.

One date says nothing. A column of birth dates holds the years in which people who have an account were born: a wide
spread, most of them adults now, in no order, with no time of day. Time stamps, release dates and holidays differ.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from andon.rules.people.compiled import compiled
from andon.rules.people.kind import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

EARLIEST, LATEST = 1900, 2025
"""Years in which someone who is in a list may have been born."""

FEWEST = 5
"""How many distinct dates show a spread."""

MONTHS = (
    *("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),  # en
    *("ene", "fev", "mrz", "abr", "mai", "juin", "juil", "ago", "set", "okt", "nov", "dez"),  # es pt de fr it
    *("gen", "fév", "mär", "avr", "mag", "giu", "lug", "aoû", "sept", "ott", "nov", "dic"),  # it fr es
    *("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "ağu", "eyl", "eki", "kas", "déc"),  # nl tr fr
    *("янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"),  # ru
    *("oca", "şub", "maa", "nis", "maj", "haz", "tem", "aug", "wrz", "paź", "lis", "ara"),  # tr, and sv da pl
    *("sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "sep", "paz", "lis", "gru"),  # pl
    *("led", "úno", "bře", "dub", "kvě", "čer", "čvc", "srp", "zář", "říj", "lis", "pro"),  # cs
    *("січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру"),  # uk
    *("ιαν", "φεβ", "μαρ", "απρ", "μαΐ", "ιου", "ιου", "αυγ", "σεπ", "οκτ", "νοε", "δεκ"),  # el
)
"""The first letters of the months' names; where two months of a language begin alike, the first stands for both."""

ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911}
LETTERS = {"m": 1867, "t": 1911, "s": 1925, "h": 1988, "r": 2018}
"""Japanese eras (and the Republic of China's), and the year before their first."""

BUDDHIST = 543
"""Thai years are those of the Buddhist era: 2533 is 1990."""

SEPARATOR = r"[-/. ]"
TIME = r"(?:[T ]00?:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:?\d\d)?)?"
"""A time of day that a database adds to a mere date: midnight."""


def normal(value: str) -> str:
    """The date as YYYY-MM-DD, '' if it is none or nobody's. Where day and month may be either, the day is first."""
    value = value.strip()
    if not 6 <= len(value) <= 40:
        return ""
    for source, read in READERS:
        if match := compiled(source).fullmatch(value):
            return read(match)
    return ""


def is_date(value: str) -> bool:
    """Whether a value is a date on which someone may have been born."""
    return bool(normal(value))


def column_of_births(values: Sequence[str]) -> bool:
    """Whether values that are dates are those on which people were born, told by their years and their order."""
    values = [value for value in values if value.strip()]
    dates = [date for value in values if (date := normal(value))]
    distinct = set(dates)
    if len(dates) < 0.9 * len(values) or len(distinct) < FEWEST or 2 * len(distinct) < len(dates):
        return False
    if dates in (sorted(dates), sorted(dates, reverse=True)):
        return False
    years = sorted(int(date[:4]) for date in dates)
    low, middle, high = years[len(years) // 10], years[len(years) // 2], years[-1 - len(years) // 10]
    if not (high - low >= 12 and 1935 <= middle <= 2012 and low >= 1915):
        return False
    # Dates that someone chose (quarters, first of the month, new year) are not spread over the days.
    days = [date[8:] for date in dates]
    return max(map(days.count, set(days))) <= max(3, 0.4 * len(days))


def _date(year: int, month: int, day: int) -> str:
    if not (1 <= month <= 12 and 1 <= day <= 31 and EARLIEST <= year <= LATEST):
        return ""
    return f"{year}-{month:02}-{day:02}"


def _year_first(match: re.Match[str]) -> str:
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    if year > LATEST + 300:
        year -= BUDDHIST
    return _date(year, month, day)


def _year_last(match: re.Match[str]) -> str:
    day, month, year = int(match[1]), int(match[2]), int(match[3])
    if month > 12:
        day, month = month, day
    if year > LATEST + 300:
        year -= BUDDHIST
    return _date(year, month, day)


def _short_year(match: re.Match[str]) -> str:
    """Two digits of a year: `05/11/84`. Who is in a list was born before, so 26 to 99 are of the last century."""
    year = int(match[3])
    day, month = int(match[1]), int(match[2])
    if month > 12:
        day, month = month, day
    return _date(year + (2000 if year <= LATEST % 100 else 1900), month, day)


def _named_month(match: re.Match[str]) -> str:
    day, name, year = (match[1], match[2], match[3]) if match[1] else (match[5], match[4], match[6])
    name = name.lower()
    for length in (4, 3):
        if name[:length] in MONTHS:
            return _date(int(year), MONTHS.index(name[:length]) % 12 + 1, int(day))
    return ""


def _era(match: re.Match[str]) -> str:
    before = ERAS.get(match[1]) or LETTERS[match[1].lower()]
    return _date(before + (1 if match[2] == "元" else int(match[2])), int(match[3]), int(match[4]))


READERS: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (rf"(\d{{4}}){SEPARATOR}(\d{{1,2}}){SEPARATOR}(\d{{1,2}})\.?{TIME}", _year_first),
    (rf"(\d{{1,2}})\.?{SEPARATOR}(\d{{1,2}})\.?{SEPARATOR}(\d{{4}}){TIME}", _year_last),
    (r"(\d{4})(\d\d)(\d\d)", _year_first),
    (r"(\d{4}) ?[年년]\s?(\d{1,2}) ?[月월]\s?(\d{1,2}) ?[日일]?", _year_first),
    (rf"(\d{{1,2}}){SEPARATOR}(\d{{1,2}}){SEPARATOR}(\d\d)", _short_year),
    (
        r"(?:(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ ./-]{1,2}(?:de )?([^\W\d_]{3,12})\.?[ ./-]{1,2}(?:de )?(\d{4})"
        r"|([^\W\d_]{3,12})\.?[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4}))(?: ?[гр]\.?)?",
        _named_month,
    ),
    (r"(明治|大正|昭和|平成|令和|民國|民国)(\d{1,3}|元)[年./-](\d{1,2})[月./-](\d{1,2})日?", _era),
    (r"([MTSHRmtshr])\.?(\d{1,2})[./-](\d{1,2})[./-](\d{1,2})", _era),
)
"""The forms of a date, the most common first, and what reads each."""


KIND = Kind(id="birth-date", rule="people-records", noun="birth date", normal=normal, shaped=is_date)
KINDS = (KIND,)

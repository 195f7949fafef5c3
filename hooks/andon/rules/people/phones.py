"""Telephone numbers, as people write them: international, national forms of some forty countries, with extensions.

Digits with separators are many things: dates, versions, addresses of machines, coordinates, amounts. So the digits
must be as many as the country has, begin as its numbers begin, and stand in groups as numbers of telephones do.
Sources: ITU-T E.164 and the national numbering plans deposited with the ITU (T0202).
"""

from __future__ import annotations

import re
from functools import cache
from unicodedata import decimal, normalize

from andon.rules.people.kind import Kind

# How many digits a national number has (least and most), by calling code.
COUNTRIES = {
    **{"1": (10, 10), "7": (10, 10), "20": (8, 10), "27": (9, 9), "30": (10, 10), "31": (9, 9), "32": (8, 9)},
    **{"33": (9, 9), "34": (9, 9), "36": (8, 9), "39": (6, 11), "40": (9, 9), "41": (9, 9), "43": (7, 13)},
    **{"44": (9, 10), "45": (8, 8), "46": (7, 10), "47": (8, 8), "48": (9, 9), "49": (6, 12), "51": (8, 9)},
    **{"52": (10, 11), "53": (6, 8), "54": (10, 11), "55": (10, 11), "56": (9, 9), "57": (8, 10), "58": (10, 10)},
    **{"60": (8, 10), "61": (9, 9), "62": (8, 12), "63": (8, 10), "64": (8, 10), "65": (8, 8), "66": (8, 9)},
    **{"81": (9, 10), "82": (8, 11), "84": (9, 10), "86": (10, 11), "90": (10, 10), "91": (10, 10), "92": (9, 10)},
    **{"93": (9, 9), "94": (9, 9), "95": (7, 10), "98": (10, 10), "212": (9, 9), "213": (8, 9), "216": (8, 8)},
    **{"218": (8, 9), "220": (7, 7), "221": (9, 9), "223": (8, 8), "225": (10, 10), "226": (8, 8), "227": (8, 8)},
    **{"228": (8, 8), "229": (8, 10), "233": (9, 9), "234": (8, 10), "237": (9, 9), "242": (9, 9), "243": (9, 9)},
    **{"244": (9, 9), "249": (9, 9), "250": (9, 9), "251": (9, 9), "252": (7, 9), "254": (9, 9), "255": (9, 9)},
    **{"256": (9, 9), "258": (8, 9), "260": (9, 9), "261": (9, 9), "263": (9, 10), "264": (8, 9), "267": (7, 8)},
    **{"350": (8, 8), "351": (9, 9), "352": (5, 11), "353": (7, 9), "354": (7, 9), "355": (8, 9), "356": (8, 8)},
    **{"357": (8, 8), "358": (6, 11), "359": (7, 9), "370": (8, 8), "371": (8, 8), "372": (7, 8), "373": (8, 8)},
    **{"374": (8, 8), "375": (9, 9), "376": (6, 9), "377": (8, 9), "380": (9, 9), "381": (8, 9), "382": (8, 8)},
    **{"383": (8, 8), "385": (8, 9), "386": (8, 8), "387": (8, 8), "389": (8, 8), "420": (9, 9), "421": (9, 9)},
    **{"423": (7, 7), "501": (7, 7), "502": (8, 8), "503": (8, 8), "504": (8, 8), "505": (8, 8), "506": (8, 8)},
    **{"507": (7, 8), "509": (8, 8), "591": (8, 8), "592": (7, 7), "593": (8, 9), "595": (8, 9), "597": (6, 7)},
    **{"598": (8, 8), "670": (7, 8), "673": (7, 7), "675": (7, 8), "679": (7, 7), "852": (8, 8), "853": (8, 8)},
    **{"855": (8, 9), "856": (8, 10), "880": (8, 10), "886": (8, 9), "960": (7, 7), "961": (7, 8), "962": (8, 9)},
    **{"963": (8, 9), "964": (8, 10), "965": (8, 8), "966": (8, 9), "967": (7, 9), "968": (8, 8), "970": (8, 9)},
    **{"971": (8, 9), "972": (8, 9), "973": (8, 8), "974": (8, 8), "975": (7, 8), "976": (8, 8), "977": (8, 10)},
    **{"992": (9, 9), "993": (8, 8), "994": (9, 9), "995": (9, 9), "996": (9, 9), "998": (9, 9)},
}

# What the digits of a national number are where no 0 is dialled first.
NATIONAL = (
    r"[2-9]\d{7}"  # Norway, Denmark, Singapore, Hong Kong
    r"|[1-9]\d{8}"  # Spain, Portugal, Poland, Czechia, Chile
    r"|[1-9]\d{9}"  # United States, Canada, Mexico, India, Greece, Italy, Brazil's fixed lines
    r"|1[2-9]\d\d[2-9]\d{6}"  # United States, Canada: 1-212-...
    r"|[78][3489]\d{9}"  # Russia, Kazakhstan: 8 (912) 345-67-89
    r"|[1-9]\d9\d{8}"  # Brazil, mobile
    r"|1[3-9]\d{9}"  # China, mobile
    r"|1[358]\d{6}"  # Korea, services
)

LOCAL_ZERO = (9, 12)
"""How many digits a national number that begins with 0 has, the 0 with them: Japan, Germany, Britain, France ..."""

EXTENSION = (
    r"(?:[ ,;]{0,3}(?:ext|extn|extension|x|ex|app|durchwahl|dw|poste|int|доб|内線|内线|転|#)[ .:=]{0,3}\d{1,6})?"
)
WORD = r"(?:(?:tel|phone|mobile|mob|fax|tlf|тел)[.: ]{1,2}|tel:)?"
BETWEEN = r"(?:[./-]|[ ()]{1,3}(?:[./-][ (]{0,2})?)"
FORM = rf"{WORD}(?P<number>\(?\+? ?\(?\d{{1,15}}(?:{BETWEEN}\d{{1,12}}){{0,7}}\)?){EXTENSION}"
"""More than eight groups, or more between them, are a list of numbers or a row of figures."""

NEITHER = (
    r"(?:19|20)\d\d([-./ ])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01]).{0,12}"  # 2020-01-31, and with a time
    r"|(?:0?[1-9]|[12]\d|3[01])([-./ ])(?:0?[1-9]|[12]\d|3[01])\2(?:19|20)\d\d.{0,12}"  # 31.01.2020
    r"|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?"  # 20200131, 202001311200
    r"|(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d"  # 2019-2020
    r"|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}"  # the address of a machine
    r"|\d{1,12}\.\d{1,12}"  # a decimal
    r"|\d{1,3}(?:[. ,]000)+"  # a round amount
    r"|\d{1,3}(?:\.\d{3}){1,4}"  # an amount with dots
    r"|1[4-9]\d{8}(?:\d{3})?"  # seconds, or milliseconds, since 1970
    r"|\d{3}-\d\d-\d{4}"  # a social security number
    r"|97[89][- ]?\d[- ]?\d.*"  # an ISBN
    r"|0+[1-9]\d?|0{3,}.*"  # a number padded with zeros
    r"|(?:\d{4}[ -]){3}\d{1,4}.*"  # a card
    r"|\d{5}-\d{4}"  # a ZIP code
)

EVIDENT = r"(?:1[-. ])?[2-9]\d\d[-. ][2-9]\d\d[-. ]\d{4}\b|1[3-9]\d[- ]\d{4}[- ]\d{4}$"
"""Groups that numbers of telephones have and little else: those of North America, and Chinese mobile numbers."""

FICTIONAL = (
    r"1\d{3}555(?:01\d\d|1212)"  # NANPA: 555-0100 to 555-0199; 555-1212 is directory assistance
    # Ofcom: numbers for drama
    r"|44(?:(?:11[3-8]|121|131|141|151|161)4960\d{3}|1914980\d{3}|207946\d{4}|289(?:0180|6496)\d{3}|2920180\d{3})"
    r"|44(?:1632960|7700900|8081570|9098790|3069990)\d{3}"
    # ACMA: numbers for use in creative works
    r"|61(?:[2378](?:5550|7010)\d{4}|49157[01]\d{3}|1800160401|1[38]00975[78]\d\d)"
    r"|33(?:19900|26191|35301|46571|53649|63998)\d{4}"  # ARCEP: numbers for audiovisual works
    # Bundesnetzagentur: drama numbers
    r"|49(?:3023125|6990009|4066969|8999998|2214710)\d{3}|49(?:17139200|17604069)\d\d"
    r"|49(?:15228817386|15228895456|15254599371|17299(?:25904|68532|73185|73186|80752)|174(?:9091317|9464308))"
    r"|3532091\d{5}"  # ComReg
    r"|46(?:313900[67]|4062804|8465004|9803192|7017406)\d\d"  # PTS
)
"""Numbers that regulators keep free for films, books and examples."""

HOMES = (("1", ""), ("44", "0"), ("61", "0"), ("33", "0"), ("49", "0"), ("353", "0"), ("46", "0"))
"""Countries that have fictional numbers, and what their national numbers begin with."""

PUNCTUATION = b" ./()+-"

LEAST, LONGEST = 7, 48
"""Characters of a number, and of one with its extension."""


def normal(value: str) -> str:
    """The digits, behind `+` if they are international, and `x` with the extension; '' if it is no number."""
    parts = _parts(value)
    if parts is None:
        return ""
    number, extension = parts
    digits = _digits(number)
    international = _international(number, digits)
    if international:
        digits = international
    elif not _is_national(number, digits):
        return ""
    return f"{digits}x{extension}" if extension else digits


def is_phone(value: str) -> bool:
    """Whether a value has the form of a telephone number. Bare digits may: whether they are one, a column tells."""
    return bool(normal(value))


def is_evident(value: str) -> bool:
    """Whether a value is a telephone number by itself, needing no name of a column: `+81 3...`, `(212) 664-...`."""
    number = normal(value)
    if not number or number[0] == "+":
        return bool(number)
    value = value.strip()
    if value.isdecimal():
        return False
    return number[0] == "0" or "(" in value or bool(_pattern(EVIDENT).match(value))


def is_specimen(value: str) -> bool:
    """Whether a number is nobody's: kept free for fiction by a regulator, or typed along the keyboard."""
    number = normal(value).partition("x")[0]
    digits = number.lstrip("+")
    if not digits:
        return False
    if len(set(digits[-8:])) <= 2 or _pattern(r"1234567|2345678|9876543|0000000").search(digits):
        return True
    fictional = _pattern(FICTIONAL)
    if number.startswith("+"):
        return bool(fictional.fullmatch(digits))
    return any(fictional.fullmatch(f"{code}{_after(digits, trunk)}") for code, trunk in HOMES)


def _after(digits: str, trunk: str) -> str:
    if trunk:
        return digits[1:] if digits[:1] == trunk else ""
    return digits[1:] if len(digits) == 11 and digits[0] == "1" else digits


def _parts(value: str) -> tuple[str, str] | None:
    """The number and its extension, as they are written."""
    value = value.strip()
    if not LEAST <= len(value) <= LONGEST:
        return None
    if not value.isascii():
        value = _pattern(r"[\u2010-\u2015\u2212\u30fc]").sub("-", normalize("NFKC", value))
        value = "".join([str(decimal(c)) if c.isdecimal() else c for c in value])
    match = _pattern(FORM).fullmatch(value.lower())
    if not match:
        return None
    number = match["number"]
    if number[0] not in "+(" and _pattern(NEITHER).fullmatch(number):
        return None
    end = match.end("number")
    return number, "".join(_pattern(r"\d+").findall(value, end)) if end < len(value) else ""


def _digits(number: str) -> str:
    return number.encode().translate(None, PUNCTUATION).decode()


def _international(number: str, digits: str) -> str:
    """`+49 (0)30 1234` and `0049 30 1234` as `+49301234`, if there is such a country and such a length; else ''."""
    if "+" in number[:2]:
        if "(0)" in number:
            digits = _digits(number.replace("(0)", ""))
    elif digits.startswith("00"):
        digits = digits[2:]
    elif digits.startswith("011") and len(digits) > LOCAL_ZERO[1]:  # as North America dials
        digits = digits[3:]
    else:
        return ""
    for length in (1, 2, 3):
        if span := COUNTRIES.get(digits[:length]):
            national = digits[length:]
            if national.startswith("0") and digits[:length] != "39":
                national = national[1:]
            return f"+{digits[:length]}{national}" if span[0] <= len(national) <= span[1] else ""
    return ""


def _is_national(number: str, digits: str) -> bool:
    if "+" in number[:2]:
        return False
    if digits.startswith("0"):
        return LOCAL_ZERO[0] <= len(digits) <= LOCAL_ZERO[1] and digits[1] != "0"
    return bool(_pattern(NATIONAL).fullmatch(digits))


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.ASCII)


KIND = Kind(
    id="phone",
    rule="people-phones",
    noun="phone number",
    normal=normal,
    shaped=is_phone,
    loose=r"(?<![\w.+/-])(?:\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{1,4}(?:[ .-]?\d{2,4}){1,4}"
    r"|\(\d{2,5}\) ?\d{2,4}[ -]\d{3,4}|0\d{1,4}-\d{1,4}-\d{4}|[2-9]\d\d-[2-9]\d\d-\d{4})(?![\w/-]|\.\d)",
)
KINDS = (KIND,)

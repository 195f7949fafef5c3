"""Things that belong to one person: vehicles by their VIN, phones by IMEI and MEID, SIM cards by ICCID."""

from __future__ import annotations

from andon.rules.people import digits, written
from andon.rules.people.compiled import compiled
from andon.rules.people.kind import Kind

RULE = "people-devices"

_VIN_FORM = r"[A-HJ-NPR-Z1-9][A-HJ-NPR-Z\d]{12}\d{4}"
"""ISO 3779: no I, O, Q; the last four are digits. ISO 3780: no maker's code begins with 0."""

_VIN_VALUES = str.maketrans("ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789")
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
"""49 CFR 565.15: the check digit in the ninth place, modulo 11, 10 is X. North America and China have it; so do many
makers elsewhere, and Europe's mostly have not."""

_VIN_YEARS = frozenset("ABCDEFGHJKLMNPRSTVWXY123456789")
"""The tenth place: model years 1980 to 2039, in two rounds of thirty."""

_REPORTING = (
    "01",
    "10",
    "30",
    "33",
    "35",
    "44",
    "45",
    "49",
    "50",
    "51",
    "52",
    "53",
    "54",
    "86",
    "91",
    "97",
    "98",
    "99",
)
"""What a type allocation code begins with: the body that gave it out (GSMA TS.06), or once did."""


def _vin_read(value: str) -> str:
    number = written.compact(value, 17, 17, " -").upper()
    fits = number and not number.isdigit() and compiled(_VIN_FORM).fullmatch(number)
    return number if fits else ""


def is_vin(value: str) -> bool:
    """Whether a value has the form of a VIN: 17 signs, the last four digits, and a letter somewhere."""
    return bool(_vin_read(value))


def vin(value: str) -> str:
    """A VIN with its check digit right, in capitals; '' if it is none."""
    number = _vin_read(value)
    if not number or number[9] not in _VIN_YEARS:
        return ""
    rest = digits.weighted(number.translate(_VIN_VALUES), _VIN_WEIGHTS) % 11
    return number if number[8] == "0123456789X"[rest] else ""


def vin_form(value: str) -> str:
    """A VIN with a right form, whatever its check digit: it means something under a header only."""
    number = _vin_read(value)
    return number if number and sum(map(str.isalpha, number)) > 2 else ""


def imei(value: str) -> str:
    """A phone's number: 14 digits and Luhn's; '' if it is none. The groups are cut by spaces, dashes or slashes."""
    number = _imei_read(value)
    return number if number and number.startswith(_REPORTING) and digits.luhn(number) else ""


def _imei_read(value: str) -> str:
    return written.digits(value, 15, " -/")


def iccid(value: str) -> str:
    """A SIM card's number (ITU-T E.118): 89, and 19 or 20 digits with Luhn's at the end; '' if it is none."""
    number = _iccid_read(value)
    return number if number and digits.luhn(number) else ""


def _iccid_read(value: str) -> str:
    """Readers give 20 places, the last of which may be an F for none."""
    text = written.compact(value, 19, 20).upper()
    text = text[:-1] if len(text) == 20 and text[-1] == "F" else text
    return text if text.startswith("89") and text.isdigit() and len(text) >= 19 else ""


def meid(value: str) -> str:
    """A CDMA phone's number: 14 hexadecimal digits, the first from A on, no check digit; '' if it is none."""
    number = written.compact(value, 14, 14).upper()
    return number if compiled(r"[A-F][0-9A-F]{13}").fullmatch(number) else ""


def mac(value: str) -> str:
    """A network address of 48 bits, as twelve hexadecimal digits; '' if it is none, or no single card's."""
    if not 12 <= len(value) <= 17 + written.SLACK:
        return ""
    text = written.plain(value)
    if not compiled(r"(?i)[\da-f]{2}([:-]?)(?:[\da-f]{2}\1){4}[\da-f]{2}|(?:[\da-f]{4}\.){2}[\da-f]{4}").fullmatch(
        text
    ):
        return ""
    number = compiled(r"[:.-]").sub("", text).lower()
    return number if number not in ("0" * 12, "f" * 12) and int(number[1], 16) % 2 == 0 else ""


KINDS: tuple[Kind, ...] = (
    Kind("vin", RULE, "vehicle number", vin, is_vin, 0.027, written.loose(_VIN_FORM)),
    Kind("imei", RULE, "phone's serial number", imei, lambda value: bool(_imei_read(value)), 0.018),
    Kind("iccid", RULE, "SIM card number", iccid, lambda value: bool(_iccid_read(value)), 0.1),
    Kind("vin-form", RULE, "vehicle number", vin_form, lambda value: bool(vin_form(value))),
    Kind("meid", RULE, "phone's serial number", meid, lambda value: bool(meid(value))),
)

CORROBORATING: tuple[Kind, ...] = (Kind("mac", RULE, "network address", mac, lambda value: bool(mac(value))),)
"""What stands in inventories and logs too, and tells of people only beside them."""

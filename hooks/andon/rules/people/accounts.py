"""Bank accounts: IBAN (ISO 13616), whose length the country says, and what stands beside it: BIC, routing numbers."""

from __future__ import annotations

from functools import cache

from andon.rules.people import digits, written
from andon.rules.people.compiled import compiled
from andon.rules.people.kind import Kind

RULE = "people-bank-accounts"

_LENGTHS = (
    "NO15 BE16 DK18 FI18 FK18 FO18 GL18 NL18 SD18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 XK20 MN20 CH21 HR21 LI21 "
    "LV21 BG22 BH22 CR22 DE22 GB22 GE22 IE22 ME22 RS22 AE23 GI23 IL23 IQ23 OM23 TL23 SO23 AD24 CZ24 ES24 MD24 PK24 "
    "RO24 SA24 SE24 SK24 TN24 VG24 PT25 ST25 LY25 IS26 TR26 BI27 DJ27 FR27 GR27 IT27 MC27 MR27 SM27 AL28 AZ28 BY28 "
    "CY28 DO28 GT28 HU28 LB28 NI28 PL28 SV28 BR29 EG29 PS29 QA29 UA29 VA22 YE30 HN28 JO30 KW30 MU30 MT31 SC31 LC32 "
    "RU33 DZ26 AO25 BF28 BJ28 CF27 CG27 CI28 CM27 CV25 GA27 GQ27 GW25 IR26 KM27 MA28 MG27 ML28 MZ25 NE28 SN28 TD27 TG28"
)
"""Length by country: those of SWIFT's registry, and from DZ on those that use the form without being in it."""

SHORTEST, LONGEST = 15, 34

_BLOCK = r"(?: (?=[A-Z]{0,3}\d)[A-Z\d]{4})"
_LOOSE = rf"[A-Z]{{2}}\d{{2}}(?:[A-Z\d]{{11,30}}| [A-Z\d]{{4}}{_BLOCK}{{1,6}}(?: [A-Z\d]{{1,3}})?)"


@cache
def _lengths() -> dict[str, int]:
    return {word[:2]: int(word[2:]) for word in _LENGTHS.split()}


def shaped(value: str) -> bool:
    """Whether a value begins with a country and two digits, and is as long as that country's accounts."""
    return bool(_iban(value))


def normal(value: str) -> str:
    """The account in electronic form, in capitals without spaces; '' if it is none."""
    number = _iban(value)
    return number if number and digits.mod97(f"{number[4:]}{number[:4]}") else ""


def _iban(value: str) -> str:
    text = written.compact(value, SHORTEST, LONGEST + 4, " -.").upper().removeprefix("IBAN")
    return text if _lengths().get(text[:2]) == len(text) and text[2:4].isdigit() else ""


# --- what only says more of what stands beside it ---


def bic(value: str) -> str:
    """A bank's code (ISO 9362) of 8 characters, or 11 with the branch; '' if it is none. It has no check digit."""
    text = written.compact(value, 8, 11).upper()
    return text if compiled(r"[A-Z]{4}(?!XX)[A-Z]{2}[A-Z\d]{2}(?:[A-Z\d]{3})?").fullmatch(text) else ""


def routing(value: str) -> str:
    """A US bank's routing number: a Federal Reserve district's two digits, weights 3, 7, 1; '' if it is none."""
    number = written.digits(value, 9)
    if not number or not _is_district(int(number[:2])):
        return ""
    return number if digits.weighted(number, (3, 7, 1) * 3) % 10 == 0 else ""


def _is_district(head: int) -> bool:
    return head <= 12 or 21 <= head <= 32 or 61 <= head <= 72 or head == 80


KINDS: tuple[Kind, ...] = (Kind("iban", RULE, "bank account", normal, shaped, 0.0103, written.loose(_LOOSE)),)

CORROBORATING: tuple[Kind, ...] = (
    Kind("routing-number", RULE, "routing number", routing, lambda value: bool(written.digits(value, 9)), 0.038),
    Kind("bic", RULE, "bank code", bic, lambda value: bool(bic(value))),
)
"""What is public, a bank's and nobody's own: a column of them makes the column of accounts beside it likelier."""

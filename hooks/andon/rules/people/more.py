"""National numbers of countries that are not built in, by python-stdnum, where that is installed.

They only count under a header that says so, and are only loaded then: the library is no dependency.
https://arthurdejong.org/python-stdnum/
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

from andon.rules.people import written
from andon.rules.people.kind import Kind
from andon.rules.people.national.form import NAMED_ONLY, of

_MODULES = (
    ("ad", "nrt", "Andorran tax number"),
    ("al", "nipt", "Albanian tax number"),
    ("ar", "dni", "Argentine identity number"),
    ("bg", "pnf", "Bulgarian foreigner number"),
    ("by", "unp", "Belarusian tax number"),
    ("ca", "bc_phn", "British Columbian health number"),
    ("cr", "cpf", "Costa Rican identity number"),
    ("cu", "ni", "Cuban identity number"),
    ("de", "stnr", "German tax file number"),
    ("do", "rnc", "Dominican tax number"),
    ("eg", "tn", "Egyptian tax number"),
    ("gh", "tin", "Ghanaian tax number"),
    ("gr", "vat", "Greek tax number"),
    ("gt", "nit", "Guatemalan tax number"),
    ("id", "npwp", "Indonesian tax number"),
    ("in_", "epic", "Indian voter number"),
    ("in_", "vid", "Indian virtual number"),
    ("ke", "pin", "Kenyan tax number"),
    ("me", "pib", "Montenegrin tax number"),
    ("mk", "edb", "Macedonian tax number"),
    ("mu", "nid", "Mauritian identity number"),
    ("mz", "nuit", "Mozambican tax number"),
    ("nl", "identiteitskaartnummer", "Dutch identity card number"),
    ("pe", "cui", "Peruvian identity number"),
    ("pl", "nip", "Polish tax number"),
    ("py", "ruc", "Paraguayan tax number"),
    ("si", "ddv", "Slovenian tax number"),
    ("sv", "nit", "Salvadoran tax number"),
    ("tn", "mf", "Tunisian tax number"),
    ("us", "ptin", "US tax preparer number"),
    ("ve", "rif", "Venezuelan tax number"),
    ("vn", "mst", "Vietnamese tax number"),
    ("za", "tin", "South African tax number"),
)
"""Country, module, and what a person calls such a number."""

SHORTEST, LONGEST = 7, 30
"""Characters of a value that the library is asked about; it takes time with a long one."""


@cache
def kinds() -> tuple[Kind, ...]:
    """The kinds that the library knows and we have not built in; none if it is not installed."""
    found = [_kind(country, name, noun) for country, name, noun in _MODULES]
    return tuple(kind for kind in found if kind)


def _kind(country: str, name: str, noun: str) -> Kind | None:
    try:
        module: Any = import_module(f"stdnum.{country}.{name}")
    except ImportError:
        return None

    def right(text: str) -> bool:
        try:
            return bool(module.validate(text))
        except Exception:  # the library means its own errors; a value that breaks it is no number either
            return False

    return of(f"{country.strip('_')}-{name.replace('_', '-')}", noun, _read, right, NAMED_ONLY)


def _read(value: str) -> str:
    """A value as the library takes it, if it is mostly digits as all these numbers are."""
    if not SHORTEST <= len(value) <= LONGEST:
        return ""
    text = written.plain(value).upper()
    return text if 2 * sum(map(str.isdigit, text)) >= SHORTEST and text.isascii() else ""

"""What the columns of a table are, told by their names and by what a sample of their cells holds.

A name alone never counts, and what a single cell may be means little: that most cells of a column are phone numbers, or
that all of them have right check digits, does.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from andon.rules.people import addresses, births, emails, more, names, numbers, phones
from andon.rules.people.folding import folded
from andon.rules.people.headers import kinds_of
from andon.rules.people.identifiers import KINDS, NAMED_BY, Own
from andon.rules.people.kind import Kind
from andon.rules.people.rate import plausible, surprising

NAMES = frozenset(("name", "given-name", "family-name"))
PLACES = frozenset(("address", "street"))

COMPANIONS = frozenset(
    (
        *("birth-date", "age", "gender", "city", "postcode", "card-expiry", "passport", "driving-licence"),
        *("licence-plate", "salary", "health", "ip-address", "username", "bank-account", "tax-id", "national-id"),
        *("phone", "name", "given-name", "family-name", "address", "street", "customer-number", "card", "iban"),
    )
)
"""Header kinds that tell more of a person, though the values need not be anybody's own."""

BUSINESSES = (
    *("store", "shop", "branch", "office", "warehouse", "depot", "hotel", "restaurant", "station", "airport", "venue"),
    *("clinic", "hospital", "pharmacy", "school", "outlet", "facility", "filiale", "geschaft", "tienda", "sucursal"),
    *("almacen", "magasin", "agence", "negozio", "sede", "loja", "filial", "winkel", "butik", "sklep", "магазин"),
    *("филиал", "店舗", "支店", "事業所", "门店", "分店", "매장", "지점"),
)
"""How the first column of a table of places of business is called, folded; only the beginning counts."""

OF_PLACES = frozenset(("phone", "address", "phone+", "address+", "street+", "city+", "postcode+"))
"""What is told of them, and of people; whose names are told is somebody."""

ANYTHINGS = frozenset(
    (
        "name",
        "nom",
        "nome",
        "nombre",
        "naam",
        "navn",
        "namn",
        "nazwa",
        "nazev",
        "имя",
        "название",
        "名称",
        "名前",
        "이름",
    )
)
"""Headers that things have, too: their values must hold names that people have."""

PUBLIC = frozenset(
    (
        *("artist", "author", "composer", "director", "editor", "writer", "singer", "painter", "sculptor", "poet"),
        *("photographer", "illustrator", "actor", "actress", "cast", "starring", "senator", "president", "candidate"),
        *("autor", "autora", "auteur", "autore", "schriftsteller", "regie", "regisseur", "artiste", "artista", "автор"),
        *("作者", "著者", "作家", "監督", "导演", "저자", "감독"),
    )
)
"""Headers of people who are named for what they did in public, and are nobody's customers by that."""

ENOUGH = 3
"""How many distinct values say what a column is that is not named."""

TRIED = 50
"""For how many of its distinct values a column is tried for all kinds of identifiers."""

MANY = 20
"""How many rows, and distinct names, a table has that is told by the sexes of whom it lists."""

SEXES = ({"m", "f"}, {"m", "w"}, {"h", "f"}, {"male", "female"}, {"男", "女"}, {"м", "ж"}, {"男性", "女性"})
LONGEST_SEX = 6
"""How the two sexes are written, in lower case."""

LONGEST = 400
"""A cell with more characters is text, and no value."""


class Column(NamedTuple):
    """A column that tells something of people.

    `role` is what it tells: `email`, `customer-number`, `identifier`, `phone`, `birth-date`, `address`, `name`, or one
    of COMPANIONS with a `+`, which no value has to prove. `kind` gives values their normal form, None for companions.
    `named` says that its header says so too, `least` how many of an organisation's own numbers are enough (else 0).
    """

    at: int
    header: str
    role: str
    kind: Kind | None
    named: bool
    least: int = 0


def told(header: Sequence[str], rows: Sequence[Sequence[str]], own: Sequence[Own]) -> list[Column]:
    """The columns of a sample of rows that tell something of people; `own` are the organisation's numbers."""
    found = []
    for at, name in enumerate(header):
        cells = [cell for row in rows if (cell := row[at].strip()) and len(cell) <= LONGEST]
        if cells:
            column = next(_readings(at, name, cells, own), None)
            if column:
                found.append(column)
    if any(column.role == "email" for column in found):
        found += _names_beside(header, rows, {column.at for column in found})
    if any(column.role == "name" for column in found):
        found += _phones_beside(header, rows, {column.at for column in found})
    if not any(header):
        found += _of_two_sexes(rows, {column.at for column in found})
    return [] if _is_of_places(header, found) else found


def _is_of_places(header: Sequence[str], found: Sequence[Column]) -> bool:
    """Whether a table lists shops, offices and their like, with the telephone numbers and addresses of these."""
    told = {column.role for column in found}
    return "phone" in told and told <= OF_PLACES and folded(next(filter(None, header), "")).startswith(BUSINESSES)


def _cells(rows: Sequence[Sequence[str]], at: int) -> list[str]:
    return [cell for row in rows if (cell := row[at].strip())]


def _phones_beside(header: Sequence[str], rows: Sequence[Sequence[str]], known: Container[int]) -> Iterator[Column]:
    """Columns without a name, beside names of people, that hold telephone numbers which are none by themselves."""
    for at, name in enumerate(header):
        if not name and at not in known:
            values = [*dict.fromkeys(_cells(rows, at))]
            grouped = sum(not value.isalnum() for value in values)
            if len(values) >= ENOUGH and 2 * grouped > len(values) and _share(phones.KINDS[0], values) >= 0.9:
                yield Column(at, name, "phone", phones.KINDS[0], False)


def _of_two_sexes(rows: Sequence[Sequence[str]], known: Container[int]) -> Iterator[Column]:
    """Columns of names that are known nowhere, and of birth dates, of rows of which each tells somebody's sex."""
    if len(rows) < MANY:
        return
    columns = [_cells(rows, at) for at in range(len(rows[0]))]
    if not any({*map(str.lower, cells)} in SEXES for cells in columns if cells and len(cells[0]) <= LONGEST_SEX):
        return
    words = [at for at, cells in enumerate(columns) if _are_words(cells, len(rows))]
    if len(words) > 1:
        yield from (Column(at, "", "name", names.KINDS[0], False) for at in words if at not in known)
        dated = (at for at, cells in enumerate(columns) if cells and _share(births.KINDS[0], cells[:TRIED]) >= 0.95)
        yield from (Column(at, "", "birth-date", births.KINDS[0], False) for at in dated if at not in known)


def _are_words(cells: Sequence[str], rows: int) -> bool:
    """Whether cells are words that may be names, of which there are many."""
    values = {*cells}
    if len(cells) < 0.9 * rows or len(values) < MANY or any(" " in value for value in [*values][:TRIED]):
        return False
    return _share(names.KINDS[0], [*values]) >= 0.95


def _names_beside(header: Sequence[str], rows: Sequence[Sequence[str]], known: Container[int]) -> Iterator[Column]:
    """Columns without a name that hold words like names, beside addresses: most likely whose these are."""
    for at, name in enumerate(header):
        cells = _cells(rows, at)
        values = [*dict.fromkeys(cells)]
        various = len(values) >= ENOUGH and 2 * len(values) > len(cells)
        if not name and at not in known and various and _share(names.KINDS[0], values) >= 0.9:
            yield Column(at, name, "name+", None, False)


def _readings(at: int, header: str, cells: Sequence[str], own: Sequence[Own]) -> Iterator[Column]:
    """What a column may be, the surest first; only the first is asked for."""
    named = kinds_of(header) if header else frozenset()
    values = list(dict.fromkeys(cells))
    if kind := _email(named, values):
        yield Column(at, header, "email", kind, "email" in named)
    yield from _own(at, header, values, own)
    yield from _identifiers(at, header, named, values)
    if "customer-number" in named and 2 * len(values) > len(cells) and numbers.one_shape(values) >= numbers.SHARE:
        yield Column(at, header, "customer-number", numbers.GENERIC, True)
    if _is_phone(named, values):
        yield Column(at, header, "phone", phones.KINDS[0], "phone" in named)
    if _is_birth(header, named, values):
        yield Column(at, header, "birth-date", births.KINDS[0], "birth-date" in named)
    if _is_address(named, values):
        yield Column(at, header, "address", addresses.KINDS[0], bool(PLACES & named))
    if _is_name(header, named, values):
        yield Column(at, header, "name", names.KINDS[0], bool(NAMES & named))
    for companion in sorted(COMPANIONS & named):
        yield Column(at, header, f"{companion}+", None, True)


def _email(named: frozenset[str], values: Sequence[str]) -> Kind | None:
    """Addresses in half of the cells that hold something, or in any under a header that says so."""
    with_at = sum("@" in value for value in values)
    if 2 * with_at < len(values) and not (with_at and "email" in named):
        return None
    for kind in emails.KINDS:
        if (kind.id == "email" or "email" in named) and 2 * sum(map(kind.shaped, values)) >= with_at:
            return kind
    return None


def _own(at: int, header: str, values: Sequence[str], own: Sequence[Own]) -> Iterator[Column]:
    for numbers_ in own:
        right = sum(bool(numbers_.kind.normal(value)) for value in values)
        named = bool(header) and folded(header) in numbers_.words
        if right and (2 * right >= len(values) or named):
            yield Column(at, header, "customer-number", numbers_.kind, named, numbers_.least)


def _identifiers(at: int, header: str, named: frozenset[str], values: Sequence[str]) -> Iterator[Column]:
    """The kind of identifiers of a column: of those that fit, the one that is least likely to fit by chance."""
    tried = values[:TRIED]
    for kind in sorted(plausible(KINDS, tried), key=lambda kind: kind.chance):
        is_named = bool(NAMED_BY[kind.rule] & named)
        if _is_surprising(kind, tried, is_named) and (len(values) <= TRIED or _is_surprising(kind, values, is_named)):
            yield Column(at, header, "identifier", kind, is_named)
    if NAMED_BY["people-national-ids"] & named:
        for kind in more.kinds():
            if _is_surprising(kind, tried, True):
                yield Column(at, header, "identifier", kind, True)


def _is_surprising(kind: Kind, values: Sequence[str], named: bool) -> bool:
    """Whether most values have a kind's form, and more right check digits than chance explains."""
    shaped = [value for value in values if kind.shaped(value)]
    if len(shaped) < (0.7 if named else 0.8) * len(values):
        return False
    return surprising(len(shaped), sum(bool(kind.normal(value)) for value in shaped), kind.chance, named)


def _share(kind: Kind, values: Sequence[str]) -> float:
    """How many of the values have a kind's form, from 0 to 1."""
    return sum(map(kind.shaped, values)) / len(values)


def _is_phone(named: frozenset[str], values: Sequence[str]) -> bool:
    if "phone" in named:
        return _share(phones.KINDS[0], values) >= 0.6
    if named or len(values) < ENOUGH:
        return False
    evident = sum(map(phones.is_evident, values))
    # Some are written in full, and the others are numbers of the country.
    return evident >= 0.8 * len(values) or (evident >= 0.3 * len(values) and _share(phones.KINDS[0], values) >= 0.95)


def _is_birth(header: str, named: frozenset[str], values: Sequence[str]) -> bool:
    if "birth-date" in named:
        return _share(births.KINDS[0], values) >= 0.6
    return not header and len(values) >= ENOUGH and births.column_of_births(values)


def _is_address(named: frozenset[str], values: Sequence[str]) -> bool:
    if PLACES & named:
        return _share(addresses.KINDS[0], values) >= 0.5
    return not named and len(values) >= ENOUGH and addresses.column_of_addresses(list(values))


def _are_labels(values: Sequence[str]) -> bool:
    """Whether values are names of columns themselves: a form in other languages, which is about nobody."""
    tried = values[:TRIED]
    return 2 * sum(bool(kinds_of(value)) for value in tried) > len(tried)


def _is_name(header: str, named: frozenset[str], values: Sequence[str]) -> bool:
    if named & NAMES and _are_labels(values):
        return False
    if named & {"given-name", "family-name"}:
        return _share(names.KINDS[0], values) >= 0.7
    if "name" in named and _share(names.KINDS[0], values) >= 0.7:
        return folded(header) not in ANYTHINGS or names.known_share(values) >= 0.2
    if named or len(values) < ENOUGH or folded(header) in PUBLIC:
        return False
    return names.column_of_names(values)

"""Exact data match: whether a file holds values of the organisation's own customer list, without having that list.

A table of fingerprints holds, of each value, a few bits of an HMAC-SHA-256 under the organisation's key: sorted, each
once, in a flat file that is looked up where it lies. With 28 bits and 300,000 customers one in 900 fits by chance.
So a hit proves nothing about one person, even to whoever has table and key, while several in one file do.

The file: MAGIC, the number of bits, how many fingerprints there are, eight bytes by which the key is known again, and
the SHA-256 of all that follows: big-endian numbers of four bytes, or of eight if they have more than 32 bits.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from hmac import digest as hmac
from math import exp
from typing import IO, NamedTuple

from andon.model import UserError
from andon.rules.people import emails
from andon.rules.people.compiled import compiled
from andon.rules.people.written import plain

MAGIC = b"ANDONPPL\1"
HEADER = 64
BITS = 28
FEWEST_BITS, MOST_BITS = 16, 64

FEWEST_DIGITS = 5
SHORTEST, LONGEST = 6, 32
"""Digits and characters of a number that is worth a fingerprint: shorter ones stand in every file."""

HELD = 2_000_000
"""How many fingerprints are sorted in memory at a time."""

CHANCE = 1e-6
"""How likely chance may be to bring about as many hits as a file must have."""

TOKEN = r"(?<![\w.])[A-Za-z0-9](?:[A-Za-z0-9]|[-_./](?=[A-Za-z0-9])){4,40}(?!\w)"
PHONE = r"(?<![\w.])\(?\d(?:\d|[-./ ()]{1,2}(?=[\d(])){6,20}(?!\w)"
"""A number in one piece, and one of digits in groups."""

VARIABLE = "ANDON_PEOPLE_KEY"
SHORTEST_KEY = 16
MAKE_KEY = "andon people key FILE makes one"

NEXT = "make it anew: andon people fingerprint LIST --output TABLE --key-file KEY"


def normal(value: str) -> str:
    """The form in which two spellings of a value are one: an address in lower case, a number without separators.

    '' for what is too short or too common to be looked for.
    """
    if "@" in value:
        return emails.normal(value)
    text = compiled(r"[^A-Z0-9]").sub("", plain(value).upper())
    digits = sum(map(str.isdigit, text))
    return text if SHORTEST <= len(text) <= LONGEST and digits >= FEWEST_DIGITS else ""


def fingerprint(value: str, key: bytes, bits: int) -> int:
    """The first bits of the keyed digest of a value in its normal form."""
    return int.from_bytes(hmac(key, value.encode("utf-8", "surrogatepass"), "sha256")[:8], "big") >> (64 - bits)


def candidates(text: str) -> Iterator[str]:
    """What in a text might be a customer's address or number, in normal form; a value may come more than once."""
    yield from emails.found(text)
    for source in (TOKEN, PHONE):
        for match in compiled(source).finditer(text):
            if number := normal(match[0]):
                yield number


def key(file: str, environ: Mapping[str, str], top: str = "", variable: str = VARIABLE) -> bytes:
    """The key of the tables, from the environment or else from a file (`~` is the home folder).

    `top` is the repository in which no key may stand: who has a clone of it would have the key.

    :raises UserError: there is none, it is too short to keep anything secret, or stands in the repository.
    """
    import os.path

    found = environ.get(variable, "").encode("utf-8", "surrogateescape").strip()
    where = f"${variable}"
    if file and not found:
        where, path = file, os.path.realpath(os.path.join(top, os.path.expanduser(file)))
        if top and os.path.commonpath((os.path.realpath(top), path)) == os.path.realpath(top):
            raise UserError(f"{file}: is a key inside of the repository", "move it out, to where you keep secrets")
        try:
            with open(path, "rb") as opened:
                found = opened.read().strip()
        except OSError as error:
            raise UserError(f"{file}: cannot be read: {error.strerror}", MAKE_KEY) from None
    if len(found) < SHORTEST_KEY:
        raise UserError(f"{where}: holds no key of {SHORTEST_KEY} characters or more", MAKE_KEY)
    return found


# --- making a table ---


class Written(NamedTuple):
    """What came of a list: values that were taken, those that were too short, and distinct fingerprints."""

    values: int
    refused: int
    fingerprints: int


def write(values: Iterable[str], key: bytes, bits: int, out: IO[bytes]) -> Written:
    """Writes the table of some values. Nothing but fingerprints is ever held in a file, and few values in memory.

    `out` must be a file that can be sought in.
    """
    from heapq import merge
    from tempfile import TemporaryFile

    taken = refused = 0
    held = array("Q")
    runs: list[IO[bytes]] = []
    for value in values:
        form = normal(value)
        if not form:
            refused += bool(value.strip())
            continue
        taken += 1
        held.append(fingerprint(form, key, bits))
        if len(held) >= HELD:
            runs.append(TemporaryFile())  # noqa: SIM115 (closed below, with the others)
            array("Q", sorted(set(held))).tofile(runs[-1])
            held = array("Q")
    try:
        numbers = merge(sorted(set(held)), *map(_numbers, runs))
        count = _body(numbers, bits, key, out)
    finally:
        for run in runs:
            run.close()
    return Written(taken, refused, count)


def _numbers(run: IO[bytes]) -> Iterator[int]:
    run.seek(0)
    while block := run.read(64 * 1024):
        yield from array("Q", block)


def _body(numbers: Iterable[int], bits: int, key: bytes, out: IO[bytes]) -> int:
    """Writes numbers that are sorted, each once, and then the header before them; how many there are."""
    width = 4 if bits <= 32 else 8
    out.write(bytes(HEADER))
    whole = sha256()
    count, last = 0, -1
    block = bytearray()
    for number in numbers:
        if number != last:
            block += number.to_bytes(width, "big")
            count, last = count + 1, number
        if len(block) >= 64 * 1024:
            whole.update(block)
            out.write(block)
            block.clear()
    whole.update(block)
    out.write(block)
    out.seek(0)
    out.write(MAGIC + bytes([bits]) + count.to_bytes(8, "big") + _key_check(key) + whole.digest())
    return count


def _key_check(key: bytes) -> bytes:
    """By what a key is known again; nothing of it can be learnt from that."""
    return hmac(key, b"andon people: this key", "sha256")[:8]


# --- looking into one ---


class Table:
    """A table of fingerprints where it lies: nothing of it is held but what is looked at."""

    def __init__(self, path: str, key: bytes) -> None:
        """Opens a table.

        :raises UserError: there is none, it is broken, or was made with another key.
        """
        from mmap import ACCESS_READ, mmap

        try:
            with open(path, "rb") as file:
                self._data: Sequence[int] | mmap | bytes = mmap(file.fileno(), 0, access=ACCESS_READ)
        except OSError as error:
            raise UserError(
                f"{path}: cannot be read: {error.strerror}", "fetch the table that .andon.toml names"
            ) from None
        except ValueError:  # an empty file
            self._data = b""
        header = bytes(self._data[:HEADER])
        self.bits = header[len(MAGIC)] if len(header) > len(MAGIC) else 0
        at = len(MAGIC) + 1
        self.count = int.from_bytes(header[at : at + 8], "big")
        self._width = 4 if self.bits <= 32 else 8
        is_whole = len(self._data) == HEADER + self._width * self.count
        if not header.startswith(MAGIC) or not is_whole or not FEWEST_BITS <= self.bits <= MOST_BITS:
            raise UserError(f"{path}: is no table of fingerprints, or not all of one", NEXT)
        if header[at + 8 : at + 16] != _key_check(key):
            raise UserError(f"{path}: was made with another key", "name its key in .andon.toml, or ANDON_PEOPLE_KEY")
        if sha256(memoryview(self._data)[HEADER:]).digest() != header[at + 16 : at + 48]:
            raise UserError(f"{path}: is broken: its content has changed", NEXT)
        self._key = key

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, index: int) -> int:
        at = HEADER + index * self._width
        return int.from_bytes(bytes(self._data[at : at + self._width]), "big")

    def __contains__(self, value: str) -> bool:
        wanted = fingerprint(value, self._key, self.bits)
        at = bisect_left(self, wanted)
        return at < self.count and self[at] == wanted

    @property
    def rate(self) -> float:
        """How many values that are not in the list are taken for one of it, from 0 to 1."""
        return self.count / float(2**self.bits)


class Matcher:
    """Tables, and what of a text stands in them beyond chance."""

    def __init__(self, paths: Sequence[str], key: bytes) -> None:
        """Opens the tables.

        :raises UserError: one of them cannot be used.
        """
        self._tables = [Table(path, key) for path in paths]

    def __call__(self, text: str) -> list[str]:
        """The values of a text that stand in a table; none if chance may well have brought about so few."""
        values = list(dict.fromkeys(candidates(text)))
        hits = [value for value in values if any(value in table for table in self._tables)]
        expected = len(values) * sum(table.rate for table in self._tables)
        return hits if beyond_chance(len(hits), expected) else []


def beyond_chance(hits: int, expected: float) -> bool:
    """Whether so many hits are less likely than CHANCE where so many are expected by chance (Poisson)."""
    if hits <= expected:
        return False
    term = exp(-expected)
    below = 0.0
    for number in range(hits):
        below += term
        term *= expected / (number + 1)
    return 1 - below < CHANCE if term > 1e-300 and expected < 500 else hits > expected + 6 * expected**0.5 + 3

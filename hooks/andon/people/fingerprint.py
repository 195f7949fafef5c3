"""Exact data match: whether a file holds values of the organisation's own customer list, without having that list.

A table of fingerprints holds, of each value, a few bits of an HMAC-SHA-256 under the organisation's key: sorted, each
once, in a flat file that is looked up where it lies. With 28 bits and 300,000 customers one in 900 fits by chance.
So a hit proves nothing about one person, even to whoever has table and key, while several in one file do.

The file: MAGIC, the number of its format, the number of bits, how many fingerprints there are, eight bytes by which the
key is known again, and an HMAC-SHA-256 of all the rest: little-endian numbers of four bytes, or of eight if they have
more than 32 bits. Which spellings of a value have one fingerprint is told in `values`.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from hmac import compare_digest
from hmac import digest as hmac
from hmac import new as new_hmac
from math import exp, sqrt
from typing import IO, NamedTuple

from andon.model import UserError
from andon.people.values import candidates, normal

MAGIC = b"ANDONPPL"
FORMAT = 2
"""The number of the format. In format 1 the digest of the content had no key, and phone numbers had several forms."""

HEADER = 64
BITS = 28
FEWEST_BITS, MOST_BITS = 16, 64

PADDED = 64
"""To how many bytes HMAC-SHA-256 pads its key."""

HELD = 2_000_000
"""How many fingerprints are sorted in memory at a time."""

BLOCK = 64 * 1024
"""How many fingerprints are written at a time."""

CHANCE = 1e-5
"""How likely chance may be to bring about as many hits as a file must have."""

DEVIATIONS, SKEW = 4.27, 4.0
"""How many hits beyond those expected are as unlikely where many are: so many standard deviations, and so many more."""

VARIABLE = "ANDON_PEOPLE_KEY"
KEY_BYTES = 32
"""How many random bytes a key has, at least."""

DISTINCT = 16
"""How many different bytes are among those of a random key, at least: of 32 random ones some 30 differ."""

MAKE_KEY = "andon people key FILE makes one"

NEXT = "make it anew: andon people fingerprint LIST --output TABLE --key-file KEY"


class Fingerprints:
    """HMAC-SHA-256 under one key (RFC 2104), worked in once: for values as short as these that is most of the work."""

    def __init__(self, key: bytes) -> None:
        padded = (key if len(key) <= PADDED else sha256(key).digest()).ljust(PADDED, b"\0")
        self._inner = sha256(bytes(byte ^ 0x36 for byte in padded))
        self._outer = sha256(bytes(byte ^ 0x5C for byte in padded))

    def __call__(self, value: str) -> int:
        """The first MOST_BITS bits of the digest of a value in its normal form."""
        inner, outer = self._inner.copy(), self._outer.copy()
        inner.update(value.encode("utf-8", "surrogatepass"))
        outer.update(inner.digest())
        return int.from_bytes(outer.digest()[: MOST_BITS // 8], "big")


# --- the key ---


def key(file: str, environ: Mapping[str, str], top: str = "", variable: str = VARIABLE) -> bytes:
    """The key of the tables, from the environment or else from a file (`~` is the home folder).

    It is written as `andon people key` writes it, in hexadecimal, or in base64. `top` is the repository that is
    scanned, if one is. A key may stand in no repository: who has a clone of it would have the key.

    :raises UserError: there is none, it is no such key, or it stands in a repository.
    """
    import os.path

    found = environ.get(variable, "").strip()
    where = f"${variable}"
    if file and not found:
        where, path = file, os.path.join(top, os.path.expanduser(file))
        if is_in_repository(path, top):
            raise UserError(f"{file}: is a key inside of a repository", "move it out, to where you keep secrets")
        try:
            with open(path, "rb") as opened:
                found = opened.read(4096).decode("latin-1").strip()
        except OSError as error:
            raise UserError(f"{file}: cannot be read: {error.strerror}", MAKE_KEY) from None
    if not found:
        raise UserError(f"{where}: holds no key", MAKE_KEY)
    decoded = _decoded(found)
    if len(decoded) < KEY_BYTES or len({*decoded}) < DISTINCT:
        raise UserError(f"{where}: is no key of {KEY_BYTES} random bytes or more, in hexadecimal or base64", MAKE_KEY)
    return decoded


def is_in_repository(path: str, top: str = "") -> bool:
    """Whether a file is, or would be, in a repository of git: in `top`, or below a folder that has a `.git`."""
    import os.path

    real = os.path.realpath(path)
    if top and f"{real}{os.sep}".startswith(os.path.join(os.path.realpath(top), "")):
        return True
    while (folder := os.path.dirname(real)) != real:
        if os.path.lexists(os.path.join(folder, ".git")):
            return True
        real = folder
    return False


def _decoded(text: str) -> bytes:
    """The bytes that are written in hexadecimal or in base64, in either of its alphabets; none if it is neither."""
    from base64 import b64decode

    try:
        return bytes.fromhex(text)
    except ValueError:
        pass
    try:
        return b64decode(f"{text.rstrip('=')}{'=' * (-len(text.rstrip('=')) % 4)}".translate(URL_SAFE), validate=True)
    except ValueError:
        return b""


URL_SAFE = {ord("-"): "+", ord("_"): "/"}


# --- making a table ---


class Written(NamedTuple):
    """What came of a list: values that were taken, those that say nothing, and distinct fingerprints."""

    values: int
    refused: int
    fingerprints: int


def write(values: Iterable[str], key: bytes, bits: int, out: IO[bytes]) -> Written:
    """Writes the table of some values. Nothing but fingerprints is ever held in a file, and few values in memory.

    `out` must be a file that can be sought in.
    """
    from heapq import merge
    from tempfile import TemporaryFile

    fingerprint = Fingerprints(key)
    taken = refused = 0
    held = array("Q")
    runs: list[IO[bytes]] = []
    for value in values:
        form = normal(value)
        if not form:
            refused += bool(value.strip())
            continue
        taken += 1
        held.append(fingerprint(form) >> (MOST_BITS - bits))
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
    out.write(bytes(HEADER))
    whole = new_hmac(key, digestmod="sha256")
    count = 0
    for block in _blocks(numbers, _type(bits)):
        data = _little_endian(block).tobytes()
        whole.update(data)
        out.write(data)
        count += len(block)
    out.seek(0)
    begin = _begin(bits, count, key)
    whole.update(begin)
    out.write(begin + whole.digest())
    return count


def _blocks(numbers: Iterable[int], type_code: str) -> Iterator[array[int]]:
    block, last = array(type_code), -1
    for number in numbers:
        if number != last:
            block.append(number)
            last = number
        if len(block) >= BLOCK:
            yield block
            block = array(type_code)
    yield block


def _begin(bits: int, count: int, key: bytes) -> bytes:
    """The header, but for the digest at its end."""
    return (MAGIC + bytes([FORMAT, bits]) + count.to_bytes(8, "big") + _key_check(key)).ljust(HEADER - 32, b"\0")


def _key_check(key: bytes) -> bytes:
    """By what a key is known again; nothing of it can be learnt from that."""
    return hmac(key, b"andon people: this key", "sha256")[:8]


def _type(bits: int) -> str:
    """The type of a fingerprint as `array` calls it."""
    return "I" if bits <= 32 else "Q"


def _little_endian(numbers: array[int]) -> array[int]:
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


# --- looking into one ---


class Table:
    """A table of fingerprints where it lies: nothing of it is held but what is looked at."""

    def __init__(self, path: str, key: bytes) -> None:
        """Opens a table.

        :raises UserError: there is none, it is broken, of another format, or was made with another key.
        """
        data = _mapped(path)
        self.bits, self.count = _told(path, data)
        if bytes(data[18:26]) != _key_check(key):
            raise UserError(f"{path}: was made with another key", "name its key in .andon.toml, or ANDON_PEOPLE_KEY")
        whole = new_hmac(key, data[HEADER:], "sha256")
        whole.update(_begin(self.bits, self.count, key))
        if not compare_digest(whole.digest(), bytes(data[HEADER - 32 : HEADER])):
            raise UserError(f"{path}: is broken: its content has changed", NEXT)
        self.fingerprints: Sequence[int] = data[HEADER:].cast("I" if self.bits <= 32 else "Q")
        if sys.byteorder == "big":
            self.fingerprints = _little_endian(array(_type(self.bits), bytes(data[HEADER:])))

    def __contains__(self, fingerprint: int) -> bool:
        """Whether a value's fingerprint, one of MOST_BITS, is here."""
        wanted = fingerprint >> (MOST_BITS - self.bits)
        at = bisect_left(self.fingerprints, wanted)
        return at < self.count and bool(self.fingerprints[at] == wanted)

    @property
    def rate(self) -> float:
        """How many values that are not in the list are taken for one of it, from 0 to 1."""
        return self.count / float(2**self.bits)


def _mapped(path: str) -> memoryview:
    from mmap import ACCESS_READ, mmap

    try:
        with open(path, "rb") as file:
            return memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
    except OSError as error:
        raise UserError(f"{path}: cannot be read: {error.strerror}", "fetch the table that .andon.toml names") from None
    except ValueError:  # an empty file
        return memoryview(b"")


def _told(path: str, data: memoryview) -> tuple[int, int]:
    """The bits of a table's fingerprints and how many there are, as its header says."""
    if bytes(data[: len(MAGIC)]) == MAGIC and len(data) > len(MAGIC) and data[len(MAGIC)] != FORMAT:
        of_old = data[len(MAGIC)] < FORMAT
        told = "an older andon, whose tables are not read any more" if of_old else "a newer andon"
        raise UserError(f"{path}: was made by {told}", NEXT if of_old else "update andon")
    if len(data) >= HEADER and bytes(data[: len(MAGIC)]) == MAGIC:
        bits, count = data[9], int.from_bytes(data[10:18], "big")
        if FEWEST_BITS <= bits <= MOST_BITS and len(data) == HEADER + (4 if bits <= 32 else 8) * count:
            return bits, count
    raise UserError(f"{path}: is no table of fingerprints, or not all of one", NEXT)


class Matcher:
    """Tables, and what of a text stands in them beyond chance."""

    def __init__(self, paths: Sequence[str], key: bytes) -> None:
        """Opens the tables.

        :raises UserError: one of them cannot be used.
        """
        self._tables = [Table(path, key) for path in paths]
        self._rate = sum(table.rate for table in self._tables)
        self._fingerprint = Fingerprints(key)

    def __call__(self, text: str) -> list[str]:
        """The values of a text that stand in a table; none if chance may well have brought about so few."""
        values = dict.fromkeys(candidates(text))
        hits = [value for value in values if self._holds(self._fingerprint(value))]
        return hits if beyond_chance(len(hits), len(values) * self._rate) else []

    def _holds(self, fingerprint: int) -> bool:
        return any(fingerprint in table for table in self._tables)


def beyond_chance(hits: int, expected: float) -> bool:
    """Whether so many hits are less likely than CHANCE where so many are expected by chance (Poisson)."""
    if hits <= expected:
        return False
    if expected > 500:
        return hits > expected + DEVIATIONS * sqrt(expected) + SKEW
    term = exp(-expected)
    below = 0.0
    for number in range(hits):
        below += term
        term *= expected / (number + 1)
    return 1 - below < CHANCE

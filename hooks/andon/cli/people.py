"""`andon people`: fingerprints of the organisation's customers, by which the hooks know their data again."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING, TextIO

from andon.flow import CLEAN, STOPPED
from andon.model import UserError
from andon.people import fingerprint
from andon.people.values import normal
from andon.report.clean import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from io import BufferedReader

SUMMARY = "make and try tables of your customers' fingerprints"

NAMED = frozenset(("email", "customer-number", "phone"))
"""The header kinds of the columns that are taken if none is named."""

DELIMITERS = ",;\t|"

LONGEST_CELL = 10_000_000
"""Characters of a cell, at most: a longer one is the rest of a list behind a quote that is not closed."""

BLOCK = 1024 * 1024
"""How many bytes of a list are looked at for its encoding: the first block that has any beyond ASCII."""


def main(argv: Sequence[str]) -> int:
    """Does what the verb says, and gives the exit status."""
    arguments = _parser().parse_args(argv)
    status: int = arguments.do(arguments)
    return status


# --- the verbs ---


def _key(arguments: argparse.Namespace) -> int:
    from secrets import token_hex

    if fingerprint.is_in_repository(arguments.file):
        raise UserError(
            f"{shown(arguments.file)}: would be a key inside of a repository",
            "name a file outside, where you keep secrets",
        )
    try:
        handle = os.open(arguments.file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise UserError(
            f"{shown(arguments.file)}: is there already", "name another file; a key is never replaced"
        ) from None
    except OSError as error:
        raise UserError(f"{shown(arguments.file)}: cannot be written: {error.strerror}", "name another file") from None
    with open(handle, "w", encoding="ascii") as file:
        file.write(token_hex(fingerprint.KEY_BYTES) + "\n")
    print(f"{shown(arguments.file)}: made; keep it where you keep secrets, and out of every repository")
    return CLEAN


def _fingerprint(arguments: argparse.Namespace) -> int:
    key = _key_of(arguments)
    wanted = [name.strip() for name in arguments.columns.split(",")] if arguments.columns else []
    unfinished = f"{arguments.output}.part"
    try:
        with open(unfinished, "wb+") as out:
            written = fingerprint.write(_values(arguments, wanted), key, arguments.bits, out)
        os.replace(unfinished, arguments.output)
    except OSError as error:
        raise UserError(
            f"{shown(arguments.output)}: cannot be written: {error.strerror}", "name another file"
        ) from None
    finally:
        if os.path.exists(unfinished):
            os.unlink(unfinished)
    refused = f", {written.refused} left out as too short or as placeholders" if written.refused else ""
    print(f"{shown(arguments.output)}: {written.fingerprints} fingerprints of {written.values} values{refused}")
    print(f'  next:  name it in .andon.toml: [people] fingerprints = ["{shown(arguments.output)}"]')
    return CLEAN


def _check(arguments: argparse.Namespace) -> int:
    key = _key_of(arguments)
    matcher = fingerprint.Matcher(arguments.fingerprints, key)
    hits = len(matcher(_text(arguments.file, arguments.encoding)))
    print(f"{shown(arguments.file)}: {hits} value{'' if hits == 1 else 's'} of your customer list")
    return STOPPED if hits else CLEAN


# --- small parts ---


def _key_of(arguments: argparse.Namespace) -> bytes:
    return fingerprint.key(arguments.key_file or "", os.environ, variable=arguments.key_env or fingerprint.VARIABLE)


def _text(name: str, encoding: str) -> str:
    """The characters of a file, as the hooks read them, or in the encoding that is named."""
    from andon.model import Blob, Skipped
    from andon.source import legacy
    from andon.source.text import decode

    with _opened(name) as file:
        data = file.read()
    if encoding:
        try:
            return data.decode(encoding)
        except (LookupError, UnicodeDecodeError) as error:
            raise _misread(name, encoding, error) from None
    text = decode(Blob(name, data))
    if isinstance(text, Skipped):
        raise UserError(f"{shown(name)}: is no text ({text.reason})", "check the text that is in it")
    read = legacy.decode(data)
    return read[0] if read else text.characters


def _values(arguments: argparse.Namespace, wanted: Sequence[str]) -> Iterator[str]:
    import csv
    from io import TextIOWrapper

    for name in arguments.files:
        with _opened(name) as file:
            encoding = arguments.encoding or _encoding(file)
            try:
                lines = TextIOWrapper(file, encoding, newline="")
                yield from _cells(lines, name, wanted, arguments.delimiter)
            except (LookupError, UnicodeError) as error:
                raise _misread(name, encoding, error) from None
            except csv.Error as error:
                raise UserError(f"{shown(name)}: is no list in CSV: {error}", "mend it, or export it anew") from None


def _opened(name: str) -> BufferedReader:
    from io import BufferedReader, FileIO

    try:
        if name == "-":
            return BufferedReader(FileIO(sys.stdin.fileno(), closefd=False), BLOCK)
        return BufferedReader(FileIO(name), BLOCK)
    except OSError as error:
        raise UserError(f"{shown(name)}: cannot be read: {error.strerror}", "name a list in CSV") from None


def _encoding(file: BufferedReader) -> str:
    """What a list is in, by its first bytes beyond ASCII; of one that cannot be read twice, by its beginning."""
    from andon.source import legacy
    from andon.source.text import wide_encoding

    sample = file.peek(BLOCK)
    if sample.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    if (wide := wide_encoding(sample))[0]:
        # With a mark, the name without an order of bytes: it takes the mark away.
        return wide[0].rpartition("-")[0] if wide[1] else wide[0]
    if file.seekable():
        while sample.isascii() and b"\x1b" not in sample and (block := file.read(BLOCK)):
            sample = block
        file.seek(0)
    read = legacy.decode(sample)
    return read[1] if read else "utf-8"


def _misread(name: str, encoding: str, error: Exception) -> UserError:
    if isinstance(error, LookupError):
        return UserError(f"{shown(encoding)}: no such encoding", "use its name in Python, such as utf-8 or cp932")
    return UserError(f"{shown(name)}: is not {shown(encoding)}", "name its encoding, such as --encoding cp932")


def _cells(lines: TextIO, name: str, wanted: Sequence[str], delimiter: str) -> Iterator[str]:
    """The cells of the columns that are wanted, row by row: no more than one row is held."""
    import csv
    from itertools import chain

    rest = iter(lines)
    first = next(rest, "").lstrip("\ufeff")
    csv.field_size_limit(LONGEST_CELL)
    rows = csv.reader(chain((first,), rest), delimiter=delimiter or max(DELIMITERS, key=first.count))
    header = next(rows, [])
    for row in _taken(rows, _columns(header, name, wanted)):
        yield from row


def _columns(header: Sequence[str], name: str, wanted: Sequence[str]) -> list[int]:
    from andon.rules.people.headers import kinds_of

    names = [cell.strip() for cell in header]
    if any("@" in name or normal(name) for name in names):
        raise UserError(
            f"{shown(name)}: its first row holds values", "give it a first row with the names of the columns"
        )
    unknown = [column for column in wanted if column not in names]
    if unknown:
        raise UserError(f"{shown(name)}: has no column {shown(unknown[0])}", f"it has {shown(', '.join(names))}")
    found = [at for at, cell in enumerate(names) if (cell in wanted if wanted else NAMED & kinds_of(cell))]
    if not found:
        raise UserError(
            f"{shown(name)}: no column is named like an e-mail address, customer number or phone number",
            f"--columns with some of: {shown(', '.join(names))}",
        )
    return found


def _taken(rows: Iterable[Sequence[str]], columns: Sequence[int]) -> Iterator[list[str]]:
    for row in rows:
        yield [row[at] for at in columns if at < len(row)]


def _bits(text: str) -> int:
    if not text.isdecimal() or not fingerprint.FEWEST_BITS <= int(text) <= fingerprint.MOST_BITS:
        raise UserError(f"--bits {shown(text)}", f"give {fingerprint.FEWEST_BITS} to {fingerprint.MOST_BITS}")
    return int(text)


def _delimiter(text: str) -> str:
    delimiter = {"\\t": "\t", "tab": "\t"}.get(text, text)
    if len(delimiter) != 1 or delimiter in '\r\n"':
        raise UserError(f"--delimiter {shown(text)}: cells are separated by one character", "give one, or tab")
    return delimiter


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="andon people", description=f"{SUMMARY.capitalize()}.", allow_abbrev=False)
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    key = verbs.add_parser("key", help="make a new key")
    key.add_argument("file", metavar="FILE", help="where to; it must not be there")
    make = verbs.add_parser("fingerprint", help="make a table from lists of customers")
    make.add_argument("files", nargs="+", metavar="FILE", help="a list in CSV with a header, or - for standard input")
    make.add_argument("--output", required=True, metavar="TABLE", help="the table to write")
    make.add_argument(
        "--columns", default="", metavar="NAMES", help="which columns, with commas between (default: by name)"
    )
    make.add_argument(
        "--delimiter", type=_delimiter, help="the character between cells, or tab (default: by the header)"
    )
    make.add_argument("--bits", type=_bits, default=fingerprint.BITS, help="kept of each value, 16 to 64 (default: 28)")
    check = verbs.add_parser("check", help="tell how many values of a file stand in a table")
    check.add_argument("file", metavar="FILE", help="a text, or - for standard input")
    check.add_argument(
        "--fingerprints", action="append", required=True, metavar="TABLE", help="may be given several times"
    )
    for verb in (make, check):
        verb.add_argument("--encoding", default="", help="of what is read (default: told by what is in it)")
        source = verb.add_mutually_exclusive_group()
        source.add_argument("--key-file", metavar="FILE", help="the file with the key")
        source.add_argument("--key-env", metavar="NAME", help="the variable with the key (default: ANDON_PEOPLE_KEY)")
    for verb, do in ((key, _key), (make, _fingerprint), (check, _check)):
        verb.set_defaults(do=do)
    return parser

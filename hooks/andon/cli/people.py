"""`andon people`: fingerprints of the organisation's customers, by which the hooks know their data again."""

from __future__ import annotations

import argparse
import os
import sys
from typing import IO, TYPE_CHECKING

from andon.flow import CLEAN, STOPPED
from andon.model import UserError
from andon.people import fingerprint
from andon.report.clean import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

SUMMARY = "make and try tables of your customers' fingerprints"

NAMED = frozenset(("email", "customer-number", "phone"))
"""The header kinds of the columns that are taken if none is named."""

KEY_BYTES = 32
DELIMITERS = ",;\t|"


def main(argv: Sequence[str]) -> int:
    """Does what the verb says, and gives the exit status."""
    arguments = _parser().parse_args(argv)
    status: int = arguments.do(arguments)
    return status


# --- the verbs ---


def _key(arguments: argparse.Namespace) -> int:
    from secrets import token_hex

    try:
        handle = os.open(arguments.file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise UserError(
            f"{shown(arguments.file)}: is there already", "name another file; a key is never replaced"
        ) from None
    except OSError as error:
        raise UserError(f"{shown(arguments.file)}: cannot be written: {error.strerror}", "name another file") from None
    with open(handle, "w", encoding="ascii") as file:
        file.write(token_hex(KEY_BYTES) + "\n")
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
    refused = f", {written.refused} too short to tell anything" if written.refused else ""
    print(f"{shown(arguments.output)}: {written.fingerprints} fingerprints of {written.values} values{refused}")
    print(f'  next:  name it in .andon.toml: [people] fingerprints = ["{shown(arguments.output)}"]')
    return CLEAN


def _check(arguments: argparse.Namespace) -> int:
    key = _key_of(arguments)
    matcher = fingerprint.Matcher(arguments.fingerprints, key)
    with _opened(arguments.file, arguments.encoding) as file:
        hits = len(matcher(file.read()))
    print(f"{shown(arguments.file)}: {hits} value{'' if hits == 1 else 's'} of your customer list")
    return STOPPED if hits else CLEAN


# --- small parts ---


def _key_of(arguments: argparse.Namespace) -> bytes:
    return fingerprint.key(arguments.key_file or "", os.environ, variable=arguments.key_env or fingerprint.VARIABLE)


def _values(arguments: argparse.Namespace, wanted: Sequence[str]) -> Iterator[str]:
    for name in arguments.files:
        with _opened(name, arguments.encoding) as file:
            try:
                yield from _cells(file, name, wanted, arguments.delimiter)
            except UnicodeDecodeError as error:
                raise UserError(
                    f"{shown(name)}: is not {error.encoding}", "name its encoding: --encoding cp932"
                ) from None


def _opened(name: str, encoding: str) -> IO[str]:
    try:
        if name == "-":
            return open(sys.stdin.fileno(), encoding=encoding, newline="", closefd=False)
        return open(name, encoding=encoding, newline="")
    except LookupError:
        raise UserError(
            f"{shown(encoding)}: no such encoding", "use its name in Python, such as utf-8 or cp932"
        ) from None
    except OSError as error:
        raise UserError(f"{shown(name)}: cannot be read: {error.strerror}", "name a list in CSV") from None


def _cells(lines: Iterable[str], name: str, wanted: Sequence[str], delimiter: str) -> Iterator[str]:
    """The cells of the columns that are wanted, row by row: no more than one row is held."""
    import csv
    from itertools import chain

    rest = iter(lines)
    first = next(rest, "").lstrip("\ufeff")
    csv.field_size_limit(10_000_000)
    rows = csv.reader(chain((first,), rest), delimiter=delimiter or max(DELIMITERS, key=first.count))
    header = next(rows, [])
    for row in _taken(rows, _columns(header, name, wanted)):
        yield from row


def _columns(header: Sequence[str], name: str, wanted: Sequence[str]) -> list[int]:
    from andon.rules.people.headers import kinds_of

    names = [cell.strip() for cell in header]
    if any(map(fingerprint.normal, names)):
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
    bits = int(text)
    if not fingerprint.FEWEST_BITS <= bits <= fingerprint.MOST_BITS:
        raise ValueError
    return bits


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
    make.add_argument("--delimiter", default="", help="what stands between cells (default: as the header has it)")
    make.add_argument("--bits", type=_bits, default=fingerprint.BITS, help="kept of each value, 16 to 64 (default: 28)")
    check = verbs.add_parser("check", help="tell how many values of a file stand in a table")
    check.add_argument("file", metavar="FILE", help="a text, or - for standard input")
    check.add_argument(
        "--fingerprints", action="append", required=True, metavar="TABLE", help="may be given several times"
    )
    for verb in (make, check):
        verb.add_argument("--encoding", default="utf-8", help="of the lists (default: utf-8)")
        source = verb.add_mutually_exclusive_group()
        source.add_argument("--key-file", metavar="FILE", help="the file with the key")
        source.add_argument("--key-env", metavar="NAME", help="the variable with the key (default: ANDON_PEOPLE_KEY)")
    for verb, do in ((key, _key), (make, _fingerprint), (check, _check)):
        verb.set_defaults(do=do)
    return parser

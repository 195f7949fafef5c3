"""Makes `hooks/andon/shapeless/lexicon.bin`: words, passwords and spelling, from public lists and from source code.

    python training/lexicon.py CODE_TREE ... [--out FILE]

Words are the most frequent ones of eight languages (wordfreq) and the pieces of identifiers that at least four packages
of the code trees share (a package is a folder of a folder: TREE/ECOSYSTEM/PACKAGE). Passwords are those of zxcvbn's
frequency list and Django's list of common ones, and the names of people in the former's other lists. Spelling is learnt
from words, rarer ones too, and from identifiers as they are written. Seeded by nothing: the same lists give the
same bytes.
"""

from __future__ import annotations

import argparse
import gzip
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import log
from pathlib import Path
from zlib import crc32

from andon.shapeless.lexicon import LONGEST_WORD, SHORTEST_WORD, SYMBOLS, Bloom, Lexicon, codes, written

# Of each language so many of its most frequent words are known, and so many more tell how its words are spelt.
LANGUAGES = {
    "en": 50_000,
    "de": 20_000,
    "fr": 15_000,
    "es": 15_000,
    "it": 12_000,
    "pt": 10_000,
    "nl": 8_000,
    "pl": 6_000,
}
SPELT = 80_000
WORD_BYTES = 176 * 1024
PASSWORD_BYTES = 72 * 1024
IN_PACKAGES = 4
LARGEST = 1_000_000


def main(argv: Sequence[str] | None = None) -> int:
    """Reads the lists, writes the file, tells what is in it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("trees", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent.parent / "hooks/andon/shapeless/lexicon.bin")
    parser.add_argument("--partly", type=Path, help="where to write a lexicon without the passwords kept from training")
    args = parser.parse_args(argv)
    pieces, identifiers = code(args.trees)
    known, spelt = natural()
    words = {word for word in (*known, *pieces) if SHORTEST_WORD <= len(word) <= LONGEST_WORD}
    passwords = chosen(pieces)
    table = spelling([*spelt, *identifiers])
    args.out.write_bytes(written(Lexicon(Bloom.of(words, WORD_BYTES), Bloom.of(passwords, PASSWORD_BYTES), table)))
    print(f"{len(words)} words, {len(passwords)} passwords, {args.out.stat().st_size} bytes")
    if args.partly:
        some = [word for word in passwords if not is_unseen(word)]
        args.partly.write_bytes(written(Lexicon(Bloom.of(words, WORD_BYTES), Bloom.of(some, PASSWORD_BYTES), table)))
    return 0


def natural() -> tuple[list[str], list[str]]:
    """The frequent words of eight languages, and the less frequent ones too; small letters only."""
    from wordfreq import top_n_list

    known: dict[str, None] = {}
    spelt: dict[str, None] = {}
    for language, count in LANGUAGES.items():
        words = [word for word in top_n_list(language, SPELT) if word.isalpha() and word.islower()]
        known.update(dict.fromkeys(words[:count]))
        spelt.update(dict.fromkeys(words))
    return list(known), list(spelt)


def chosen(pieces: Iterable[str]) -> list[str]:
    """What people take for passwords: two public frequency lists, and the names of people that are no words of code."""
    from django.contrib import auth
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    technical = set(pieces)
    common = gzip.decompress((Path(auth.__file__).parent / "common-passwords.txt.gz").read_bytes()).decode().split()
    names = (name for kind in ("female_names", "male_names", "surnames") for name in FREQUENCY_LISTS[kind])
    named = [name.lower() for name in names if len(name) >= 4 and name.lower() not in technical]
    return list(dict.fromkeys([*(word.lower() for word in FREQUENCY_LISTS["passwords"]), *common, *named]))


def is_unseen(word: str) -> bool:
    """Whether training does without the knowledge that a word is a password: one in five, so that it meets the rest."""
    return crc32(word.lower().encode()) % 5 == 0


def code(trees: Iterable[Path]) -> tuple[list[str], list[str]]:
    """The pieces of identifiers that several packages share, and the identifiers that at least two do."""
    pieces: dict[str, set[str]] = defaultdict(set)
    whole: dict[str, set[str]] = defaultdict(set)
    for tree in trees:
        for package in sorted(tree.glob("*/*")):
            for name in identifiers(package):
                whole[name].add(package.name)
    for name, packages in whole.items():
        for piece in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name):
            pieces[piece.lower()] |= packages
    return (
        sorted(piece for piece, packages in pieces.items() if len(packages) >= IN_PACKAGES),
        sorted(name for name, packages in whole.items() if len(packages) >= 2),
    )


def identifiers(package: Path) -> Iterator[str]:
    """The identifiers of a package's files, each file's once."""
    for path in sorted(package.rglob("*")):
        if path.is_file() and path.stat().st_size < LARGEST:
            text = path.read_bytes().decode("utf-8", "replace")
            yield from set(re.findall(r"\b[A-Za-z_][A-Za-z_-]{2,40}\b", text))


def spelling(words: Iterable[str]) -> bytes:
    """The cost of each symbol after two others, in eighths of a nat, smoothed with what one symbol before tells."""
    three: Counter[int] = Counter()
    two: Counter[int] = Counter()
    pairs: Counter[int] = Counter()
    ones: Counter[int] = Counter()
    for word in words:
        symbols = codes(word)
        for a, b, c in zip(symbols, symbols[1:], symbols[2:], strict=False):
            three[a << 10 | b << 5 | c] += 1
            two[a << 5 | b] += 1
            pairs[b << 5 | c] += 1
            ones[b] += 1
    costs = bytearray()
    for a in range(SYMBOLS):
        for b in range(SYMBOLS):
            for c in range(SYMBOLS):
                after_one = (pairs[b << 5 | c] + 0.5) / (ones[b] + 0.5 * SYMBOLS)
                after_two = (three[a << 10 | b << 5 | c] + 5 * after_one) / (two[a << 5 | b] + 5)
                costs.append(min(255, round(-8 * log(after_two))))
    return bytes(costs)


if __name__ == "__main__":
    sys.exit(main())

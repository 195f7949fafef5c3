"""How many bits of chance a value credibly holds: is it a machine's, or might a person have thought of it?

The answer decides how much of a value's digest may stand in a public file, so it may err on one side only. A
random token taken for a password costs little (fewer bits of it are kept); a password taken for a random token
could be confirmed by anyone with a word list. Therefore a value is weak until it proves otherwise.

The proof is a wager between two descriptions of the same characters. A machine draws each from an alphabet. A
person writes letter pairs that words have, keeps to one case, replaces letters by look-alike digits, appends
numbers, repeats, counts, and walks along the keyboard. A value is credited only when the person's description
is clearly the longer one. No word list is needed, so there is none that a password could be missing from.
"""

from __future__ import annotations

import re
import string
from functools import cache
from itertools import pairwise
from math import log2, sqrt
from typing import TYPE_CHECKING

from andon.baseline.encoded import opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

STRONG = 80.0
"""Bits above which the digest of a value may be kept whole."""

SHORTEST = 20
"""People do think up shorter strings that no model of words explains (the initials of a sentence, say)."""

SHORTEST_HEX = 32
LONGEST = 512
"""Characters looked at; the rest of a longer value could only add bits."""

CHANGES = 0.18
"""The least share of neighbours that differ in kind (lower case, upper case, digit); 0.62 in random base 62."""

FEWEST_CHANGES = 4
"""The least number of them, a final number left out: two capitalised words and a number have three."""

CHANGES_HEX = 0.14

# What the second of two letters costs a person, in half bits (a = 0, b = 0.5, ... z = 12.5): -log2 of how often
# it follows the first, a row for each first letter, in public lists of words, names and passwords.
LETTER_PAIRS = (
    "okjjooknkrmgjfslsgiglmnqln"
    "fkopftsogqrgqpgrshlqhrstkr"
    "gqlqhrrfithjrpfvsjoijrwuns"
    "gnokemmofprlmogruijojpnvks"
    "jnkhknmpmsphkgnmrfgjomnmlq"
    "gsnoghnlfsnhrngrthnkhottks"
    "gnsofnjhhprjokhrwhkmiupvmu"
    "enrqentngnpmnmfsxknkjspvky"
    "imhkimktssmikeilskhhpluqsm"
    "eqmkgrnkinknpmfoqmqrgotmlq"
    "gmqpenslfpnkllipwlimksovjq"
    "fopkfnpqftognrhpzrkljorzit"
    "ejmsfrtsgttpjpgivplrjtrvlu"
    "hojhgmfohplppjirsqhgmorunp"
    "mlkkonkomsmhifikugjjikkpnq"
    "grsrfquihtriqsgixgkkjvsxmv"
    "hrppsrornrrqpprpjpovcrforq"
    "fmljfmlpgrmllkgnukiikoqvks"
    "iojogqrhhwlllnijprhfjrmsms"
    "gpmrfqshfurmophswhjjktovkp"
    "kkikjmkqkqnhigpkvgghspuqpp"
    "fnstdlpuepsotshtvopppqtvnw"
    "enqnfpqifrnlojgpqljpptntnr"
    "ilhnhlrlgprnmpkhpkkglqohjo"
    "gjjjhkmnkmoiihijtkhjlqmqno"
    "fopnesqlgsolmnhoqpnpkqmjkh"
)
LOOK_ALIKES = {
    "0": "o", "1": "il", "2": "z", "3": "e", "4": "a", "5": "s", "6": "bg", "7": "t", "8": "b", "9": "g",
    "@": "a", "$": "s", "!": "i",
}  # fmt: skip

# What a person pays, in bits, beside the letter pair: to open a word, to change case, to write a look-alike.
# Chosen for the widest gap between random base 62 and phrases of list words in every mix of case and leetspeak;
# benchmarks/guess_resistance.py prints how wide it is.
OPENING = 7.0
LOOK_ALIKE = 1.2
SAME_CASE = 0.4
NEW_CASE = {"u": (5.0, 5.0, 2.0), "l": (0.5, 3.0, 3.0)}  # to the case, after 1, 2, and 3 or more characters
FIRST_DIGIT = 6.0
NEXT_DIGIT = 3.3  # log2(10): a number is a number
FORESEEN = 4.0

LETTERS = {"l": 26, "u": 26, "d": 10, "s": 0}
"""How many characters there are of each kind: lower case, upper case, digits, and signs, which are not credited."""

KEYBOARD = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")


@cache
def guessable(value: str) -> bool:
    """Whether a list of guesses, however long, might contain the value."""
    return strength(value) <= STRONG


def strength(value: str) -> float:
    """The bits of chance that the value credibly holds; 0 for all that a person may have made. Pure.

    Never more than log2 of the number of strings that its alphabet could form at its length.
    """
    return max(_credits(opened(value[:LONGEST])))


def _credits(text: str) -> Iterator[float]:
    """The credit of all of the text, of each long run without separators, and of each long run of hex."""
    text = _uuids().sub(lambda match: match[0].replace("-", ""), text)
    yield _credit(_separators().sub("", text), joined=bool(_separators().search(_without_base64_signs(text))))
    yield from map(_credit, _runs().findall(text))
    yield from map(_hex_credit, _hex_runs().findall(text))


def _credit(text: str, joined: bool = False) -> float:
    """The bits of letters, digits and signs: their alphabet's, for each that its neighbours do not foretell.

    `joined` tells that separators were taken out, as between the words of a phrase.
    """
    text = _final_number().sub("", text)
    kinds = [_kind(character) for character in text]
    if len(text) - kinds.count("s") < SHORTEST or _changes(text, kinds) < max(FEWEST_CHANGES, CHANGES * len(text)):
        return 0.0
    foreseen = _foreseen(text.lower(), [_code_places, _key_places])
    if _persons_bits(text, foreseen) <= _machines_least(text, joined):
        return 0.0
    surprises = sum(kind != "s" and not known for kind, known in zip(kinds, foreseen, strict=True))
    return surprises * log2(sum(LETTERS[kind] for kind in set(kinds)))


def _hex_credit(text: str) -> float:
    """The bits of hexadecimal digits. Words of six letters are few, so repeats, counting and changes of kind tell."""
    kinds = [_kind(character) for character in text]
    if _changes(text, kinds) < max(FEWEST_CHANGES, CHANGES_HEX * len(text)):
        return 0.0
    return 4.0 * _foreseen(text.lower(), [_code_places]).count(False)


def _changes(text: str, kinds: list[str]) -> int:
    """How many neighbours differ in kind, a final number left out."""
    return sum(a != b for a, b in pairwise(kinds[: len(text.rstrip(string.digits))]))


def _machines_least(text: str, joined: bool) -> float:
    """What the person's description of a text must cost, in bits, before the text passes for a machine's.

    A character of random base 62 costs 7.4 bits with a standard deviation of 2.9, English leetspeak 4.5. So the
    mark is set three deviations below what is random, where one random text in two thousand is lost. Texts of one
    case (base 36 costs 6.1), with look-alike signs or with separators have no such claim, and meet a mark above
    people's.
    """
    length = len(text)
    if joined or not text.isalnum():
        return 7.4 * length - 4.0 * sqrt(length)
    return 5.5 * length if text.isupper() or text.islower() else 7.2 * length - 8.2 * sqrt(length)


def _persons_bits(text: str, foreseen: list[bool]) -> float:
    """The shortest description that a person could have had in mind, in bits.

    The Viterbi algorithm: after each character, the cheapest way to each letter that it may stand for (or to the
    digit that it is, under the empty key).
    """
    if text.isupper() or _alternates(text):
        text = text.lower()
    ways: dict[str, float] = {"": 0.0}
    last_kind, case, since = "", "", 0
    for character, known in zip(text, foreseen, strict=True):
        kind = _kind(character)
        cheapest = min(ways.values())
        reached: dict[str, float] = {}
        if kind in "lu":
            price = SAME_CASE if case in ("", kind) else NEW_CASE[kind][min(since, 3) - 1]
            since = 1 if case != kind else since + 1
            case = kind
        else:
            price = LOOK_ALIKE
            since += 1
            reached[""] = cheapest + (NEXT_DIGIT if last_kind == kind else FIRST_DIGIT)
        for letter in character.lower() if kind in "lu" else LOOK_ALIKES.get(character, ""):
            pair = min(cost + (_pair_bits(last, letter) if last else OPENING) for last, cost in ways.items())
            reached[letter] = price + pair
        if known:
            reached = {letter: min(cost, cheapest + FORESEEN) for letter, cost in reached.items()}
        ways, last_kind = reached, kind
    return min(ways.values())


def _alternates(text: str) -> bool:
    """Whether every other letter is upper case: a person's whim that the table of cases does not know."""
    return all(a.isupper() != b.isupper() for a, b in pairwise(filter(str.isalpha, text)))


def _pair_bits(first: str, second: str) -> float:
    return (ord(LETTER_PAIRS[26 * (ord(first) - 97) + ord(second) - 97]) - 97) / 2


def _foreseen(lower: str, maps: list[Callable[[str], list[Place]]]) -> list[bool]:
    """Which characters follow from those before: repeats, mirrored repeats, counting, walks on the keyboard."""
    known = [False] * len(lower)
    seen: set[str] = set()
    for end in range(4, len(lower) + 1):
        four = lower[end - 4 : end]
        if four in seen or four[::-1] in seen:
            known[end - 4 : end] = [True] * 4
        seen.add(four)
    for places in maps:
        for distance in (1, 2, 3, 4):
            _mark_walks(places(lower), distance, known)
    return known


def _mark_walks(places: list[Place], distance: int, known: list[bool]) -> None:
    """Mark what a walk passes through: steps between neighbours at a distance that are small and all the same.

    Two steps make a walk at distance 1 (`abc`), three beyond (`1q2w3e4r`, `1qaz2wsx3edc4rfv`).
    """
    steps = [_step(a, b) for a, b in zip(places, places[distance:], strict=False)]
    enough = 2 if distance == 1 else 3
    for at in range(len(steps) - (enough - 1) * distance):
        walk = steps[at : at + enough * distance : distance]
        if walk[0] is not None and walk.count(walk[0]) == enough:
            for step in range(1, enough):
                known[at + (step + 1) * distance] = True


Place = tuple[int, int] | None


def _step(first: Place, second: Place) -> Place:
    """The way from one place to the next, if it is a small one."""
    if first is None or second is None:
        return None
    down, across = second[0] - first[0], second[1] - first[1]
    return (down, across) if abs(down) <= 1 and abs(across) <= 1 else None


def _code_places(text: str) -> list[Place]:
    return [(0, ord(character)) for character in text]


def _key_places(text: str) -> list[Place]:
    return [_keys().get(character) for character in text]


def _kind(character: str) -> str:
    return "l" if character.islower() else "u" if character.isupper() else "d" if character.isdigit() else "s"


def _without_base64_signs(text: str) -> str:
    return text.rstrip("=").replace("+", "").replace("/", "")


@cache
def _final_number() -> re.Pattern[str]:
    """A number that was put behind the rest; shorter ones stand behind one random text in two hundred."""
    return re.compile(r"(?<![0-9])[0-9]{5,}$")


@cache
def _separators() -> re.Pattern[str]:
    """What stands in no word and in no number: all but letters, digits and the signs that look like letters."""
    return re.compile(r"[^A-Za-z0-9@$!]+")


@cache
def _runs() -> re.Pattern[str]:
    return re.compile(rf"[A-Za-z0-9]{{{SHORTEST},}}")


@cache
def _hex_runs() -> re.Pattern[str]:
    return re.compile(rf"[0-9a-f]{{{SHORTEST_HEX},}}|[0-9A-F]{{{SHORTEST_HEX},}}")


@cache
def _uuids() -> re.Pattern[str]:
    return re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b", re.IGNORECASE)


@cache
def _keys() -> dict[str, tuple[int, int]]:
    return {key: (row, column) for row, keys in enumerate(KEYBOARD) for column, key in enumerate(keys)}

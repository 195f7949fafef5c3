"""Which values are credited to a machine. Taking a password for a token is the fault that must not happen."""

from __future__ import annotations

import base64
import math
import random
import string
import uuid
from collections.abc import Callable
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from zxcvbn.frequency_lists import FREQUENCY_LISTS

from andon.baseline.strength import LETTER_PAIRS, guessable, strength

WORDS = sorted({word for words in FREQUENCY_LISTS.values() for word in words})
COMMON = [*FREQUENCY_LISTS["english_wikipedia"][:10_000], *FREQUENCY_LISTS["us_tv_and_film"][:5_000]]
BASE62 = string.ascii_letters + string.digits

PEOPLE_MADE = (
    "",
    " ",
    "hunter2",
    "correcthorsebatterystaple",
    "correct-horse-battery-staple",
    "Tr0ub4dor&3",
    "C0rr3ctH0rs3B4tt3ryStapl3!",
    "cOrReCtHoRsEbAtTeRyStApLe",
    "Sommer2024Sonnenschein1987",
    "WasserfallGlockenspielDonnerwetter7",
    "SzczebrzeszynChrzaszczWTrzcinie1",
    "KonnichiwaSekaiOgenkiDesuKa2024",
    "2024-01-31T12:34:56.789Z",
    "20240131200001312000013119991231",
    "+49 170 1234567 / +49 30 98765432",
    "4111111111111111 5500005555555559",
    "3.14159265358979323846264338327950288419716939937510",
    "qwertyuiopasdfghjklzxcvbnm123456",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik",
    "1q2w3e4r5t6y7u8i9o0pQWERTYUIOP",
    "a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6",
    "a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6",
    "0123456789abcdef0123456789abcdef",
    "00112233445566778899aabbccddeeff",
    "deadbeefcafebabefeedfacebaadf00d",
    "abcabcabcabcabcabcabcabcabcabc",
    "Xk9mQ2Xk9mQ2Xk9mQ2Xk9mQ2Xk9mQ2",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "P@ssw0rdP@ssw0rdP@ssw0rdP@ssw0rd",
    "john.q.public+newsletter@mail.example.co.uk",
    "ip-10-0-12-34.eu-west-1.compute.internal",
    "db01.prod.eu-central-1.rds.amazonaws.com:5432",
    "/usr/local/lib/python3.11/site-packages/setuptools/_vendor",
    "C:\\Users\\Administrator\\AppData\\Local\\Temp",
    "arn:aws:iam::123456789012:role/MyApplicationRole",
    "postgres://admin:password123@localhost:5432/production",
    "AbstractSingletonProxyFactoryBeanConfigurationException",
    "To be, or not to be, that is the question: whether 'tis nobler in the mind",
    "\u043f\u0430\u0440\u043e\u043b\u044c" * 8,
    "\u5bc6\u7801" * 40,
    "0b8a7f0e-1b2c-11ee-be56-0242ac120002",  # a UUID of time and place, not of chance
)


@pytest.mark.parametrize("value", PEOPLE_MADE)
def test_what_people_make_is_guessable(value: str) -> None:
    assert guessable(value)


@pytest.mark.parametrize("value", ["admin:hunter2hunter2", "correct horse battery staple", '{"user":"admin"}'])
@pytest.mark.parametrize(
    "encode",
    [
        lambda text: base64.b64encode(text.encode()).decode(),
        lambda text: base64.urlsafe_b64encode(text.encode()).decode().rstrip("="),
        lambda text: base64.b64encode(text.encode("utf-16-le")).decode(),
        lambda text: base64.b64encode(base64.b64encode(text.encode())).decode(),
        lambda text: text.encode().hex(),
        lambda text: "Basic " + base64.b64encode(text.encode()).decode(),
    ],
)
def test_encoding_a_guessable_text_does_not_make_it_strong(value: str, encode: Callable[[str], str]) -> None:
    assert guessable(encode(value))


def test_every_word_of_the_public_lists_is_guessable() -> None:
    assert [word for word in WORDS if not guessable(word)] == []


def test_shorter_than_twenty_characters_is_guessable_whatever_it_is() -> None:
    chance = random.Random(1)
    printable = string.ascii_letters + string.digits + string.punctuation
    assert all(guessable("".join(chance.choices(printable, k=19))) for _ in range(1000))


def test_two_list_words_and_a_number_are_guessable() -> None:
    """All but one in some thousands, whose list word is itself a machine's: `hd764nw5d7e1vb1` is in the lists."""
    chance = random.Random(2)
    cases = (str, str.capitalize, str.upper, str.title)

    def password() -> str:
        case = chance.choice(cases)
        first, second = chance.choice(WORDS), chance.choice(WORDS)
        return f"{case(first)}{case(second)}{chance.randrange(10 ** chance.randint(1, 8))}"

    assert sum(not guessable(password()) for _ in range(10_000)) <= 5


def test_leetspeak_phrases_of_16_to_24_characters_are_guessable() -> None:
    """One in some ten thousand is overrated: where look-alikes leave hardly a pair of letters that words have."""
    chance = random.Random(3)
    looks = {"o": "0", "i": "1!", "e": "3", "a": "4@", "s": "5$", "t": "7", "b": "8", "g": "9"}

    def phrase() -> str:
        case, separator, share = chance.choice(CASES), chance.choice(("", "", "-", "_", ".")), chance.random()
        text = ""
        while len(text) < 16:
            text += case(chance.choice(COMMON)) + separator
        return "".join(
            chance.choice(looks[letter.lower()]) if letter.lower() in looks and chance.random() < share else letter
            for letter in text[:24]
        )

    assert sum(not guessable(phrase()) for _ in range(10_000)) <= 5


CASES: tuple[Callable[[str], str], ...] = (str, str.capitalize, str.upper)


def drawn(alphabet: str, length: int) -> Callable[[random.Random], str]:
    return lambda chance: "".join(chance.choices(alphabet, k=length))


MACHINE_MADE: dict[str, Callable[[random.Random], str]] = {
    "base 62, 20": drawn(BASE62, 20),
    "base 62, 24": drawn(BASE62, 24),
    "base 62, 40": drawn(BASE62, 40),
    "base 64, 40, as an AWS secret": drawn(BASE62 + "+/", 40),
    "base 64 of 32 bytes": lambda chance: base64.b64encode(chance.randbytes(32)).decode(),
    "prefix and base 62": lambda chance: "sk_" + "live_" + drawn(BASE62, 24)(chance),
    "hex, 32": drawn("0123456789abcdef", 32),
    "hex, 40, upper case": drawn("0123456789ABCDEF", 40),
    "hex and a region": lambda chance: drawn("0123456789abcdef", 32)(chance) + "-us12",
    "UUID 4": lambda chance: str(uuid.UUID(int=chance.getrandbits(128), version=4)),
}


@pytest.mark.parametrize("name", MACHINE_MADE)
def test_what_machines_draw_is_strong_but_for_one_in_a_thousand(name: str) -> None:
    chance = random.Random(4)
    assert sum(guessable(MACHINE_MADE[name](chance)) for _ in range(1000)) <= 2


def test_a_private_key_is_strong_by_its_body() -> None:
    body = base64.encodebytes(random.Random(5).randbytes(600)).decode()
    title = "RSA PRIVATE" + " KEY"
    assert not guessable(f"-----BEGIN {title}-----\n{body}-----END {title}-----")
    assert guessable(f"-----BEGIN {title}-----\n-----END {title}-----")


@given(st.text())
def test_never_more_bits_than_the_characters_can_hold(value: str) -> None:
    assert 0 <= strength(value) <= math.log2(62) * len(value)


@given(st.text(alphabet=string.ascii_lowercase, max_size=200))
def test_letters_of_one_case_are_always_guessable(value: str) -> None:
    assert guessable(value)


@given(st.text(alphabet=string.digits + " -./:+", max_size=200))
def test_numbers_are_always_guessable(value: str) -> None:
    assert guessable(value)


def test_the_letter_pairs_are_those_of_the_public_lists() -> None:
    """The table of the module is what counting gives: -log2 of the share, in half bits."""
    letters = string.ascii_lowercase
    counts = dict.fromkeys((a + b for a in letters for b in letters), 1)
    for words in FREQUENCY_LISTS.values():
        for word in words:
            for pair in map("".join, pairwise(word)):
                if pair in counts:
                    counts[pair] += 1
    rows = {a: sum(counts[a + b] for b in letters) for a in letters}
    halves = (min(25, round(-2 * math.log2(count / rows[pair[0]]))) for pair, count in counts.items())
    assert "".join(letters[half] for half in halves) == LETTER_PAIRS


@pytest.mark.parametrize(
    "bait", ["a1B" * 100_000, "A" * 300_000, "-" * 300_000, "=" * 300_000, "aB3" * 99 + "é" * 300_000]
)
def test_a_very_long_value_costs_no_more_than_its_beginning(bait: str) -> None:
    begun = process_time()
    strength(bait)
    assert process_time() - begun < 0.5

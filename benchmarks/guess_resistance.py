"""What a list of ten million guesses learns from the baseline entry of a password that a person made.

The list is made from public ones (zxcvbn's: passwords, words, names) as guessers do: each word in three cases, with
numbers and signs behind. It holds the passwords that are attacked. Three things are told:

1. What one guess costs, on one core: measured.
2. How many guesses of a sample have the entry's digest, with the digest as it is: measured; what follows for the
   whole list is extrapolated, and said to be. `--full` tries the whole list instead (30 hours and more of one core).
3. How many of the whole list have it, with scrypt turned down to its cheapest: measured. How many fit depends on the
   bits that are kept and not on what they cost, so this must agree with 2.

And, since only guessable values are kept so: how many of people's passwords are taken for strong, and how many
random tokens are not.
"""

from __future__ import annotations

import argparse
import random
import string
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, product
from statistics import median

from zxcvbn.frequency_lists import FREQUENCY_LISTS

from andon.baseline import digest
from andon.baseline.strength import guessable
from processes import machine

GUESSES = 10_000_000
BITS = digest.WEAK_BITS
SALT = digest.new_salt(b"benchmark")

NUMBERS = ("", "1", "123", "12", "2", "7", "01", "69", "11", "22", "2023", "2024", "2025", "1990", "1987", "99")
SIGNS = ("", "!", ".", "?", "*", "@", "#", "$", "_", "!!")
CASES: tuple[Callable[[str], str], ...] = (str, str.capitalize, str.upper)

ATTACKED = ("sunshine", "Monkey123", "HARBOUR!", "Winter12?", "elizabeth7!")


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, and print; 1 if fewer than a thousand guesses would stay possible for some password."""
    args = _parser().parse_args(argv)
    sys.stdout.reconfigure(line_buffering=True)  # part 3 takes minutes, and what is known may be read meanwhile
    print(machine())
    price = _price()
    print(f"1. a guess costs {price * 1000:.1f} ms of one core (measured), so all {GUESSES:,} take")
    memory = 128 * digest.SCRYPT_N * digest.SCRYPT_R
    print(f"   {GUESSES * price / 3600:.0f} hours of one core, with {memory >> 20} MiB of memory")
    count = GUESSES if args.full else args.sample
    _tell_fitting("2. with the digest as it is", count, "all of the list" if args.full else "drawn from the list")
    digest.SCRYPT_N, digest.SCRYPT_R = 2, 1
    digest.weak.cache_clear()
    source = "all of the list" if args.guesses >= GUESSES else "from the list's beginning"
    least = _tell_fitting("3. with the cheapest scrypt", args.guesses, source)
    _tell_strength(random.Random(args.seed), args.sample)
    return 0 if least * GUESSES / args.guesses >= 1000 else 1


def guesses(count: int) -> Iterator[str]:
    """The first guesses of the list, likely words and endings first."""
    words = list(dict.fromkeys(word for words in FREQUENCY_LISTS.values() for word in words))
    spelled = list(dict.fromkeys(case(word) for case in CASES for word in words))
    return islice((word + ending for ending in map("".join, _endings()) for word in spelled), count)


def _endings() -> Iterable[tuple[str, str]]:
    return sorted(product(NUMBERS, SIGNS), key=lambda ending: NUMBERS.index(ending[0]) + SIGNS.index(ending[1]))


def _price() -> float:
    """Seconds of CPU time of this thread for one guess, the median of thirty."""
    spent = []
    for number in range(30):
        begun = time.thread_time()
        digest.weak(f"a guess {number}", SALT)
        spent.append(time.thread_time() - begun)
    return median(spent)


def _tell_fitting(title: str, count: int, source: str) -> int:
    """Try so many guesses against all attacked passwords at once; how many fit where the fewest do."""
    tried = guesses(count) if count >= GUESSES or title.startswith("3") else _drawn(count)
    fitting = Counter(_digests(tried))
    print(f"{title}: {count:,} guesses ({source}), of which fit")
    for password in ATTACKED:
        fit = fitting[digest.weak(password, SALT)]
        whole = "" if count >= GUESSES else f"; of {GUESSES:,}, extrapolated: {_range(fit, count)}"
        print(f"   {password:16} {fit:,} (measured){whole}")
    mean = count / 2**BITS
    every = [fitting[f"weak:{number:03x}"] for number in range(2**BITS)]
    print(f"   each of the {2**BITS} digests: {min(every):,} to {max(every):,}; {mean:,.1f} expected of {BITS} bits")
    return min(fitting[digest.weak(password, SALT)] for password in ATTACKED)


def _range(fit: int, count: int) -> str:
    """The share of a sample carried over to the list, with two standard errors (at least those of a single hit)."""
    error = 2 * max(fit, 1) ** 0.5
    low, high = (max(0, (fit + sign * error) * GUESSES / count) for sign in (-1, 1))
    return f"{fit * GUESSES / count:,.0f} ({low:,.0f} to {high:,.0f})"


def _drawn(count: int) -> Iterator[str]:
    step = GUESSES // count
    return islice(guesses(GUESSES), 0, count * step, step)


def _digests(tried: Iterable[str], batch: int = 2000) -> Iterator[str]:
    """The digests of guesses, on all cores, without keeping them."""
    while some := list(islice(tried, batch)):
        if digest.SCRYPT_N > 2:
            digest.weak_ahead(some, SALT)
        yield from (digest.weak(guess, SALT) for guess in some)
        digest.weak.cache_clear()


def _tell_strength(chance: random.Random, count: int) -> None:
    """How often the estimate of strength errs on either side, on the same kinds of values as its tests."""
    words = sorted({word for words in FREQUENCY_LISTS.values() for word in words})
    base62 = string.ascii_letters + string.digits

    def two_words() -> str:
        case = chance.choice((*CASES, str.title))
        return f"{case(chance.choice(words))}{case(chance.choice(words))}{chance.randrange(10**6)}"

    kinds: dict[str, Callable[[], str]] = {
        "two list words and a number": two_words,
        "base 62, 20 characters": lambda: "".join(chance.choices(base62, k=20)),
        "base 64, 40 characters": lambda: "".join(chance.choices(base62 + "+/", k=40)),
        "hex, 32 characters": lambda: f"{chance.getrandbits(128):032x}",
    }
    print(f"4. taken for strong, of {count:,} each")
    for name, draw in kinds.items():
        share = sum(not guessable(draw()) for _ in range(count)) / count
        print(f"   {name:28} {share:8.3%}")
        guessable.cache_clear()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sample", type=int, default=20_000, help="guesses at the full price (default: 20,000)")
    parser.add_argument("--full", action="store_true", help="try the whole list at the full price")
    parser.add_argument("--guesses", type=int, default=GUESSES, help="guesses at the low price (default: all)")
    parser.add_argument("--seed", type=int, default=1, help="for part 4")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())

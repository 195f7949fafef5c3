"""Made-up persons of a country: names and places from Faker's lists, addresses and phones put together here.

Faker is asked once for a few hundred names, towns and streets of a country and seed; persons are drawn from these, so a
thousand of them cost milliseconds, and namesakes occur as they do in life.
"""

# ruff: noqa: E501
# Full-width digits are what Japanese forms are filled in with; each notation of an address is a line.

from __future__ import annotations

import unicodedata
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any, NamedTuple

from people_ids import Holder, digits
from people_locales import CYRILLIC, HANGUL, LOCALES, PINYIN, STREETS, TOWNS

_SYLLABLES = [
    "ba",
    "be",
    "bo",
    "da",
    "do",
    "fa",
    "ga",
    "ha",
    "ka",
    "ki",
    "ko",
    "la",
    "le",
    "lo",
    "ma",
    "mi",
    "mo",
    "na",
    "ne",
    "no",
    "pa",
    "ra",
    "ri",
    "ro",
    "sa",
    "so",
    "ta",
    "te",
    "to",
    "va",
    "vi",
    "za",
]
_WIDE = str.maketrans("0123456789-", "０１２３４５６７８９－")


_REGIONS = "prefecture administrative_unit province metropolitan_city region state county city"
_WITHOUT_REGIONS = ("fr_BE", "no_NO", "tr_TR")
_PROVIDERS = ("address", "company", "job", "person")


class Person(NamedTuple):
    """Someone who does not exist. `address` is the whole of it in a line; `kana` is empty outside Japan."""

    holder: Holder
    last: str
    first: str
    name: str
    kana: str
    email: str
    phone: str
    mobile: str
    postcode: str
    region: str
    city: str
    street: str
    address: str


class Pools(NamedTuple):
    """What persons are drawn from; a name is (as written, reading, in Latin letters), the latter two may be empty."""

    lasts: tuple[list[tuple[str, str, str]], list[tuple[str, str, str]]]  # female, male
    firsts: tuple[list[tuple[str, str, str]], list[tuple[str, str, str]]]
    cities: list[str]
    regions: list[str]
    streets: list[str]
    postcodes: list[str]
    companies: list[str]
    jobs: list[str]


@cache
def pools(code: str, seed: int) -> Pools:
    """Lists of a country from Faker; the same for the same country and seed."""
    from faker import Faker

    # Loading all of Faker's providers takes four times as long, and there are many countries.
    fake = Faker(code, providers=[f"faker.providers.{name}" for name in _PROVIDERS], use_weighting=False)
    fake.seed_instance(f"{code}{seed}")
    japanese = code == "ja_JP"

    def draw(methods: str, count: int) -> list[Any]:
        method = next(getattr(fake, name) for name in methods.split() if hasattr(fake, name))
        return [method() for _ in range(count)]

    def names(methods: str, count: int) -> list[tuple[str, str, str]]:
        return [tuple(name) if japanese else (name, "", "") for name in draw(methods, count)]

    last, first = (
        ("last_name_pair", "first_{}_name_pair first_name_pair")
        if japanese
        else ("last_name_{} last_name", "first_name_{} first_name")
    )
    streets = draw("town", 80) if japanese else draw("street_address street_name", 200)
    towns = list(TOWNS.get(code, ())) or [city.replace("\n", " ") for city in draw("city", 120)]
    return Pools(
        (names(last.format("female"), 200), names(last.format("male"), 200)),
        (names(first.format("female"), 150), names(first.format("male"), 150)),
        towns,
        towns if code in _WITHOUT_REGIONS else draw(_REGIONS, 40),
        list(STREETS.get(code, ())) or [street.replace("\n", ", ") for street in streets],
        [postcode.strip() for postcode in draw("postcode zipcode", 300)],
        draw("company", 60),
        draw("job", 60),
    )


def ascii_letters(name: str) -> str:
    """A name in lower-case ASCII letters, as people write it in an address; empty if that cannot be told."""
    latin = "".join(CYRILLIC.get(sign, sign) for sign in name.lower())
    latin = (
        latin.replace("ß", "ss")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("æ", "ae")
        .replace("ı", "i")
        .replace("đ", "d")
    )
    plain = unicodedata.normalize("NFKD", latin)
    return "".join(sign for sign in plain if "a" <= sign <= "z")


def strftime(day: date, form: str) -> str:
    """A date in a form of `strftime`, with `%-d` and `%-m` on any system, and the Japanese era as `era`."""
    if form == "era":
        for start, first, name in (
            (2019, date(2019, 5, 1), "令和"),
            (1989, date(1989, 1, 8), "平成"),
            (1926, date(1926, 12, 25), "昭和"),
        ):
            if day >= first:
                return f"{name}{day.year - start + 1}年{day.month}月{day.day}日"
    return day.strftime(form.replace("%-d", str(day.day)).replace("%-m", str(day.month)))


class World:
    """A country, seen from one file: everything random in it comes from one `Random`.

    `hosts` are the hosts of all addresses: those of the country's providers and of firms made up, unless given.
    """

    def __init__(self, rng: Random, code: str, seed: int, hosts: tuple[str, ...] = ()) -> None:
        self.rng = rng
        self.code = code
        self.seed = seed
        self.locale = LOCALES[code]
        self.pools = pools(code, seed)
        self.hosts = hosts
        self.firms = list(hosts) or [self.firm() for _ in range(4)]
        self.firm_share = rng.choice((0.0, 0.1, 0.2, 0.6))  # business customers are rare in most lists, common in some
        self.date_form = rng.choice(self.locale.dates)
        self.name_form = rng.randrange(10)
        self.phone_forms = rng.sample(self.locale.phones, rng.choice((1, 1, 2, len(self.locale.phones))))
        self.mobile_forms = rng.sample(self.locale.mobiles, rng.choice((1, 1, 2, len(self.locale.mobiles))))
        self.mobile_share = rng.choice((0.0, 0.4, 0.7, 1.0))
        self.taken: set[str] = set()

    def firm(self) -> str:
        """The host of a firm that does not exist."""
        stem = "".join(self.rng.choice(_SYLLABLES) for _ in range(self.rng.randint(3, 4)))
        tail = self.rng.choice(("", "", "-group", "tec", "-shop", "soft", "works", "trade"))
        return f"{stem}{tail}.{self.rng.choice(self.locale.tops)}"

    def number(self, form: str) -> str:
        """A form such as `0N-####` filled with digits."""
        filled = "".join(
            digits(self.rng, 1) if sign == "#" else digits(self.rng, 1, "123456789") if sign == "N" else sign
            for sign in form
        )
        return filled.translate(_WIDE) if form[0] == "０" else filled

    def phone(self) -> str:
        if self.rng.random() < self.mobile_share:
            return self.mobile()
        return self.number(self.rng.choice(self.phone_forms))

    def mobile(self) -> str:
        return self.number(self.rng.choice(self.mobile_forms))

    def day(self, first: int = 2015, last: int = 2024) -> date:
        start = date(first, 1, 1)
        return start + timedelta(self.rng.randrange((date(last + 1, 1, 1) - start).days))

    def email(self, last: str, first: str, year: int) -> str:
        """An address that nobody else in this file has; `last` and `first` in ASCII letters."""
        rng = self.rng
        while True:
            short = "".join(rng.choice(_SYLLABLES) for _ in range(rng.randint(2, 4)))
            last, first = last or short, first or short
            local = rng.choice(
                (
                    f"{first}.{last}", f"{first}.{last}", f"{first[0]}{last}", f"{last}.{first}", f"{first}{last}",
                    f"{first}_{last}{rng.randint(1, 99)}", f"{first}{year % 100:02d}", f"{short}{rng.randint(1, 9999)}",
                    f"{last}{first[0]}{year}", f"{first}-{short}", f"{short}.{first}", f"{first[0]}.{last}{rng.randint(1, 999)}",
                    f"{first}.{last}+{rng.choice(('shop', 'news', 'app'))}", f"{short}_{short[::-1]}", digits(rng, 9, "123456789") if self.code == "zh_CN" else f"{short}{first}",
                )
            )  # fmt: skip
            host = rng.choice(self.hosts or (self.firms if rng.random() < self.firm_share else self.locale.hosts))
            address = f"{local}@{host}"
            if address not in self.taken:
                self.taken.add(address)
                return address

    def _latin(self, name: tuple[str, str, str], index: int) -> str:
        if name[2]:
            return ascii_letters(name[2])
        if self.code in ("zh_CN", "zh_TW"):
            return self.rng.choice(PINYIN[index].split())
        if self.code == "ko_KR":
            return self.rng.choice(HANGUL[index].split())
        return ascii_letters(name[0])

    def _name(self, last: str, first: str) -> str:
        if self.code == "ja_JP":
            return f"{last}{('', ' ', '　', ' ')[self.name_form % 4]}{first}"
        if self.code in ("zh_CN", "zh_TW", "ko_KR"):
            return f"{last}{first}"
        if self.name_form == 0:
            return f"{last}, {first}"
        if self.name_form == 1 and self.rng.random() < 0.9:
            return f"{first} {last}".upper()
        if self.name_form == 2 or self.locale.family_first:
            return f"{last} {first}"
        return f"{first} {last}"

    def person(self) -> Person:
        """One more person, with an address of their own."""
        rng, pool, code = self.rng, self.pools, self.code
        male = rng.random() < 0.5
        last, first = rng.choice(pool.lasts[male]), rng.choice(pool.firsts[male])
        birth = date(1938, 1, 1) + timedelta(rng.randrange(25000))
        latin_last, latin_first = self._latin(last, 0), self._latin(first, 1)
        city, region, street = rng.choice(pool.cities), rng.choice(pool.regions), rng.choice(pool.streets)
        postcode = rng.choice(pool.postcodes)
        if code == "ja_JP":
            street = f"{street}{rng.choice(('{}丁目{}-{}', '{}-{}-{}', '{}-{}-{}', '{}丁目{}番{}号'))}".format(
                *(rng.randint(1, 30) for _ in range(3))
            )
            street += rng.choice(
                (
                    "",
                    "",
                    "",
                    f" コーポ{rng.randint(101, 405)}",
                    f"　第{rng.randint(1, 3)}マンション{rng.randint(101, 999)}号室",
                )
            )
            address = f"{region}{city}{street}"
        elif code in STREETS:
            street = f"{street} No:{rng.randint(1, 180)}" if code == "tr_TR" else f"{street} {rng.randint(1, 180)}"
            address = f"{street}, {postcode} {city}"
        elif code in ("zh_CN", "zh_TW", "ko_KR"):
            address = street if code == "ko_KR" else f"{region}{city}{street}"
        else:
            address = rng.choice(
                (f"{street}, {postcode} {city}", f"{street}, {city}, {postcode}", f"{street}, {city} {postcode}")
            )
        kana = f"{last[1]} {first[1]}" if last[1] else ""
        return Person(
            Holder(male, birth, latin_last, latin_first), last[0], first[0], self._name(last[0], first[0]), kana,
            self.email(latin_last, latin_first, birth.year), self.phone(), self.mobile(), postcode, region, city, street, address,
        )  # fmt: skip

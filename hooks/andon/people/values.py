"""Values by which an organisation knows its customers again: the one form of all spellings, and where they may stand.

What is written in two ways and means one person has one form, whatever list or text it is in:

- an e-mail address: in lower case, without its tag (`ann+shop@`), and at Gmail without dots;
- a number: in capitals, without separators and without what is said of an extension;
- of digits only, it may be a telephone number: without `(0)`, without the code of its country and without one 0 before
  it, so that `+49 (0)170 1234567`, `0049 170/1234567`, `491701234567` and `0170-1234567` are one. A customer number
  that looks like this loses the same digits wherever it stands, and matches all the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from andon.people import quiet
from andon.rules.people import emails, phones
from andon.rules.people.compiled import compiled
from andon.rules.people.written import plain

FEWEST_DIGITS = 5
SHORTEST, LONGEST = 6, 34
"""Digits and characters of a number that is worth looking for: shorter ones stand in every file. 34 has an IBAN."""

LONGEST_TOKEN = 48
"""Characters of a number with its separators."""

GMAIL = frozenset(("gmail.com", "googlemail.com"))
"""One provider, which delivers whatever dots stand in a local part."""

BARE = (11, 15)
"""How many digits a number has that begins with a country's code and does not say so (ITU-T E.164: 15 at most)."""

TRUNK = 12
"""How many digits a national number with its 0 has at most."""

NORTH_AMERICAN = r"1[2-9]\d\d[2-9]\d{6}"
RUSSIAN = r"8[3489]\d{9}"
"""Numbers of ten digits behind what is dialled first there."""

EXTENSION = (
    r"([^A-Z]*\d)[ ,;]{0,3}(?:EXT|EXTN|EXTENSION|X|APP|DURCHWAHL|DW|POSTE|INT|#|内線|内线|ДОБ)[ .:=]{0,3}\d{1,6}"
)
"""A number of a telephone, and what is dialled when somebody has answered."""

FILLERS = ("01234567890123456789", "98765432109876543210")
"""What is typed where a form insists on a number."""

SPAN = rf"[0-9](?<![0-9][0-9])(?:[A-Za-z_./() -]{{0,6}}[0-9]){{4,60}}[A-Za-z0-9_./-]{{0,{LONGEST_TOKEN}}}"
"""Enough digits, with little between them: a number is somewhere in it. Text without such spans is passed at once."""

IN_NUMBERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_./-")
BEFORE = rf"[A-Za-z0-9_./-]{{1,{LONGEST_TOKEN}}}"
"""What of a number may stand before its first digits, read backwards."""

PIECE = r"(?<![A-Z0-9])(?:[A-Z]{0,29}[0-9]){5}[A-Z0-9]{0,29}(?![A-Z0-9])"
"""A number in one piece. These patterns and the next ones are for capitals."""

TOKEN = r"(?<![A-Z0-9])[A-Z0-9]{1,34}(?:[-_./][A-Z0-9]{1,34}){1,9}(?![A-Z0-9])"
GAP = r"(?!  )[-./ ()]{1,3}"
GROUPS = rf"(?<![A-Z0-9])[+(]{{0,2}}[0-9]{{1,16}}(?:{GAP}[0-9]{{1,16}}){{1,9}}(?![0-9])|\+[0-9]{{6,15}}(?![0-9])"
LETTERED = (
    r"(?<![A-Z0-9])(?:[A-Z]{2}[0-9]{2}(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,3})?"
    r"|[A-Z]{1,6}[-_./ ]?[0-9]{1,12}(?:[ -][0-9]{1,12}){1,6})(?![A-Z0-9])"
)
"""A number in pieces; one of digits in groups; and one in groups that begins with letters, as an IBAN."""

DECIMAL = r"(?<![A-Z0-9.])[0-9]+\.[0-9]+(?![A-Z0-9.])"

WIDE = r"[\uff0b-\uff5a\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2010-\u2015\u2212]"
"""Letters, digits and hyphens of other scripts that are typed for those of ASCII."""


def normal(value: str) -> str:
    """The form in which all spellings of a value are one; '' for what is too short or too common to be looked for."""
    if "@" in value:
        address = emails.normal(value)
        return "" if not address or quiet.is_placeholder(address) else _mailbox(address)
    number = _number(plain(value).upper())
    return "" if not number or _is_filler(number) else number


def candidates(text: str) -> Iterator[str]:
    """What in a text might be a customer's address or number, in normal form; a value may come more than once.

    Also what `normal` leaves out as too common may be among it: no table has that.
    """
    yield from map(_mailbox, emails.found(text))
    if not text.isascii() and compiled(WIDE).search(text):
        text = plain(text)
    yield from _numbers("\n".join(_regions(text)).upper())


# --- addresses ---


def _mailbox(address: str) -> str:
    """The address of whoever reads what is sent to an address."""
    local, _, domain = address.rpartition("@")
    local = local.partition("+")[0] or local
    return f"{local.replace('.', '')}@gmail.com" if domain in GMAIL else f"{local}@{domain}"


# --- numbers ---


def _number(text: str) -> str:
    """The normal form of a number in capitals."""
    number = text if text.isalnum() and text.isascii() else _joined(text)
    if number.isdigit():
        number = _national(number, is_international=text.removeprefix("TEL:").lstrip("(")[:1] == "+")
    elif len(compiled(r"[A-Z]+").sub("", number)) < FEWEST_DIGITS:
        return ""
    return number if SHORTEST <= len(number) <= LONGEST else ""


def _joined(text: str) -> str:
    """The letters and digits of a number that has separators, or an extension."""
    text = text.removeprefix("TEL:").replace("(0)", "")
    if extended := compiled(EXTENSION).fullmatch(text):
        text = extended[1]
    return compiled(r"[^A-Z0-9]+").sub("", text)


def _is_filler(number: str) -> bool:
    """Whether a number was typed because a form insisted on one."""
    digits = compiled(r"[^0-9]+").sub("", number)
    return digits.count(digits[0]) == len(digits) or any(digits in filler for filler in FILLERS)


def _national(digits: str, *, is_international: bool) -> str:
    """The digits of a number without what may be dialled before them, as far as that can be told from the digits."""
    if is_international:
        digits = digits[len(_code(digits)) :]
    elif len(digits) < BARE[0] and digits[:1] != "0":
        return digits
    while dialled := _dialled(digits):
        digits = digits[dialled:]
    return digits


def _dialled(digits: str) -> int:
    """How many digits at the beginning are a way out of a network, or a country's code."""
    length = len(digits)
    if digits[:1] == "0":
        if digits[1:2] != "0":
            return 3 if digits[:3] == "011" and length > TRUNK else int(length <= TRUNK)
        return 2 if digits[2:3] != "0" and BARE[0] <= length - 2 <= BARE[1] and _code(digits[2:]) else 0
    if not BARE[0] <= length <= BARE[1]:
        return 0
    if length == BARE[0] and compiled(RUSSIAN).fullmatch(digits):
        return 1
    code = _code(digits)
    if code == "1":
        return int(bool(compiled(NORTH_AMERICAN).fullmatch(digits)))
    least, most = phones.COUNTRIES.get(code, (1, 0))
    return len(code) if least <= length - len(code) <= most else 0


def _code(digits: str) -> str:
    """The country's code with which digits begin: no code begins as another one does."""
    return next((digits[:length] for length in (1, 2, 3) if digits[:length] in phones.COUNTRIES), "")


# --- numbers in a text ---


def _numbers(regions: str) -> Iterator[str]:
    """The numbers of a text in capitals, as wholes and in pieces: what separates two may be within a third."""
    if "." in regions:
        regions = compiled(DECIMAL).sub("\n", regions)
    for piece in dict.fromkeys(compiled(PIECE).findall(regions)):
        number = _number(piece) if piece[0] == "0" or len(piece) >= BARE[0] else piece
        if len(number) >= SHORTEST:
            yield number
    for source in (TOKEN, GROUPS, LETTERED):
        for number in map(_number, dict.fromkeys(compiled(source).findall(regions))):
            if number:
                yield number


def _regions(text: str) -> Iterator[str]:
    """Parts of a text in which there is a number, each with all of it."""
    before = compiled(BEFORE)
    for span in compiled(SPAN).finditer(text):
        start, end = span.span()
        if text[start - 1 : start] in IN_NUMBERS:
            backwards = before.match(text[max(0, start - LONGEST_TOKEN) : start][::-1])
            start -= backwards.end() if backwards else 0
        if text[start - 1 : start] in ("+", "("):
            start = max(0, start - 2)
        yield text[start:end]

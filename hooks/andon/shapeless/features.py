r"""What is measured of a candidate: the value itself, the words in it, its name, and the place where it stands.

All are plain numbers, made from a bounded neighbourhood of the value, in the order of `NAMES`. Nothing here judges:
what a number means is learnt (training/). What a number is called says what it is; the families, which the model card
compares, are `value`, `words`, `name` and `place`.

This runs for each candidate, in pure Python, so it is written for speed: counting and searching for fixed words is left
to methods of `str`, and what only depends on a name or a path is kept.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from math import log2
from typing import TYPE_CHECKING

from andon.shapeless.candidates import CODE, NOTATIONS, extension_of, line_start
from andon.shapeless.lexicon import LONGEST_WORD, SHORTEST_WORD, Lexicon, spelling_costs

if TYPE_CHECKING:
    from andon.model import Text
    from andon.shapeless.candidates import Candidate

SEEN = 160
"""Characters of a value that are looked at; its length counts whole."""

BESIDE = 80
"""Characters of the line that are looked at before and behind a value."""


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _speaks(text: str, words: tuple[str, ...]) -> bool:
    for word in words:  # a loop, since any() and a generator take twice the time
        if word in text:
            return True
    return False


def _table(rows: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Rows of a name and words, one a line; `_` in a word is a blank."""
    split = (row.split() for row in rows.strip().splitlines())
    return tuple((row[0], tuple(word.replace("_", " ") for word in row[1:])) for row in split)


# --- value ------------------------------------------------------------------------------------------------------------

_KINDS = str.maketrans(
    {
        **{chr(code): "s" for code in range(128)},
        **{chr(code): "l" for code in range(97, 123)},
        **{chr(code): "u" for code in range(65, 91)},
        **{chr(code): "d" for code in range(48, 58)},
        **dict(zip("_-./ \t\n", "_-./   ", strict=True)),
    }
)

# The shape of a value as a whole: the first that fits.
_SHAPES = {
    "uuid": r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
    "digits": r"[0-9]+",
    "lower": r"[a-z]+",
    "capital": r"[A-Z][a-z]+",
    "upper": r"[A-Z]+",
    "lower_digits": r"[a-z]+[0-9]{1,4}",
    "capital_digits": r"[A-Z][a-z]+[0-9]{1,4}[!@#$.*]?",
    "hex": r"[0-9a-f]+|[0-9A-F]+",
    "snake": r"_?[a-z]+[0-9]?(?:_[a-z]+[0-9]?)+",
    "constant": r"[A-Z]+[0-9]?(?:_[A-Z0-9]+)+",
    "kebab": r"[a-z]+[0-9]?(?:-[a-z]+[0-9]?)+",
    "camel": r"[a-z]+(?:[A-Z][a-z]+)+[0-9]?",
    "pascal": r"(?:[A-Z][a-z]+){2,}[0-9]?",
    "version": r"v?[0-9]+(?:\.[0-9xX*]+)+(?:[-+.][\w.+-]*)?",
    "base32": r"[A-Z2-7]{12,}={0,6}",
    "file": (
        r"[\w./@-]+\.(?:pem|key|crt|cer|json|ya?ml|xml|txt|html?|jsx?|tsx?|py|rb|go|java|php|conf|cfg|ini|env|properties"
        r"|p12|pfx|jks|pub|md|csv|sql|sh|png|svg|s?css|vue)"
    ),
    "email": r"[\w.+-]+@[\w-]+\.[\w.-]+",
    "dotted": r"[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$-]*)+",
    "url": r"[a-z][a-z0-9+.-]*:/?/[\s\S]*|www\.[\s\S]*|mailto:[\s\S]*|[a-z]+:[a-z]+:[\s\S]*",
    "path": r"\.{0,2}/?(?:[\w.@+-]+/)+[\w.@+*-]*|[A-Za-z]:\\[\s\S]*|/[\w./-]*|~/[\s\S]*",
    "base64": r"(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])[A-Za-z0-9+/_-]{8,}={0,2}",
    "hash": (
        r"\$(?:2[abxy]?|5|6|1|apr1|argon2\w*|pbkdf2[\w-]*|scrypt)\$[\s\S]*|\{(?:SSHA|SHA|MD5|CRYPT)[0-9]*\}[\s\S]*"
        r"|(?:md5|sha1|sha256|sha512|pbkdf2_\w+|bcrypt\w*|argon2\w*)[$:-][\s\S]*"
    ),
    "variable": (
        r"\$[A-Za-z_{(][\s\S]*|%[A-Za-z_.(]+[%)s]?|\{\{[\s\S]*|<%[\s\S]*|#\{[\s\S]*|:[a-z_]+"
        r"|@[A-Za-z_]+[({/][\s\S]*"
    ),
    "bracketed": r"<[\s\S]*>|\[[\s\S]*\]|\{[\s\S]*\}|\([\s\S]*\)",
    "call": r"[\w.:$>-]+\([\s\S]*",
    "sentence": r"\S+(?: \S+){2,}",
    "masked": r"[x*.•#_X?-]{3,}|[\s\S]*(?:\*{3,}|\.{3}|…|x{4,}|X{4,})[\s\S]*",
}  # fmt: skip
_SHAPE = "|".join(f"(?P<{name}>{source})" for name, source in _SHAPES.items())
_SHAPE_AT = {name: at for at, name in enumerate(_SHAPES)}
_NO_SHAPE = [0.0] * len(_SHAPES)

_VALUE = (
    *("length", "lower", "upper", "digit", "signs", "other", "blanks", "underscores", "hyphens", "dots", "slashes"),
    *("runs", "distinct", "entropy", "longest_digits", "last_digits", "first_kind", "last_kind", "longest_letters"),
    *("commonest", "neighbours", "equals", "escapes", "brackets"),
    *(f"is_{name}" for name in _SHAPES),
)

_FIRST = {"l": 0.0, "u": 1.0, "d": 2.0, "o": 3.0, "_": 4.0, " ": 5.0}


def _value(value: str, length: int) -> list[float]:
    size = len(value)
    kinds = value.translate(_KINDS)
    if not value.isascii():
        kinds = _pattern(r"[^a-z_./ -]").sub("o", kinds)
    count = kinds.count
    lower, upper, digit = count("l"), count("u"), count("d")
    counts = [value.count(character) for character in set(value)]
    shapes = _NO_SHAPE
    if found := _pattern(_SHAPE).fullmatch(value):
        shapes = _NO_SHAPE.copy()
        shapes[_SHAPE_AT[found.lastgroup or ""]] = 1.0
    points = [*map(ord, value)]
    return [
        length,
        lower / size,
        upper / size,
        digit / size,
        count("s"),
        count("o") / size,
        count(" "),
        count("_"),
        count("-"),
        count("."),
        count("/"),
        len(_pattern(r"l+|u+|d+|[^lud]+").findall(kinds)) / size,
        len(counts) / size,
        log2(size) - sum([n * log2(n) for n in counts]) / size,
        max(map(len, _pattern(r"d+").findall(kinds)), default=0) if digit else 0,
        size - len(kinds.rstrip("d")),
        _FIRST.get(kinds[0], 6.0),
        _FIRST.get(kinds[-1], 6.0),
        max(map(len, _pattern(r"[lu]+").findall(kinds)), default=0),
        max(counts) / size,
        sum([-1 <= b - a <= 1 for a, b in pairwise(points)]) / size,
        value.count("="),
        value.count("\\"),
        value.count("(") + value.count("{") + value.count("[") + value.count("<"),
        *shapes,
    ]


# --- words ------------------------------------------------------------------------------------------------------------

# What placeholders, labels and values of tests are made of.
_SAYS = _table(
    """
    secret pass pwd secret token credential senha contrase cred
    key key auth api access client bearer
    your your my_ my- mypass insert change replace enter put fill todo tbd fixme here
    sample example sample dummy fake mock placeholder foo bar baz qux lorem demo some
    test test spec valid wrong bad good new old temp tmp default unset none null true false undefined empty
    person user admin root guest login name owner
    hidden xxx *** ... redacted masked hidden encrypted
    """
)
_ROWS = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc", "0987654321", "azerty")
_WALKS = tuple(row[at : at + 4] for row in _ROWS for at in range(len(row) - 3))

_WORDS = (
    *(
        "known",
        "covered",
        "pieces",
        "unknown",
        "spelling",
        "misspelling",
        "letters",
        "is_password",
        "core_is_password",
        "core_is_word",
    ),
    *("walk", "in_name", "holds_name"),
    *(f"says_{name}" for name, _ in _SAYS),
)


def _words(value: str, name: str, lexicon: Lexicon) -> list[float]:
    size = len(value)
    lowered = value.lower()
    pieces = _pattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_]+").findall(value)[:16]
    letters = known = unknown = 0
    covered = 0.0
    for piece in pieces:
        length = len(piece)
        letters += length
        if length < SHORTEST_WORD:
            continue
        share = _cover(piece.lower(), lexicon)
        covered += share * length
        known += share == 1.0
        unknown = max(unknown, length - int(share * length))
    core = lowered.strip("0123456789!@#$%^&*?.-_ ") if size <= 24 else ""
    bare = _only_letters(lowered) if size <= 64 else ""
    called = _only_letters(name.lower())
    costs = spelling_costs(lexicon, value[:64])
    return [
        known,
        covered / letters if letters else 0.0,
        len(pieces),
        unknown,
        sum(costs) / len(costs),
        max(costs),
        letters / size,
        size <= 24 and lowered in lexicon.passwords,
        4 <= len(core) < size and core in lexicon.passwords,
        4 <= len(core) < size and core.isalpha() and core in lexicon.words,
        size <= 24 and _speaks(lowered, _WALKS),
        bool(bare) and bare in called,
        len(called) >= 3 and called in bare,
        *[_speaks(lowered, words) for _, words in _SAYS],
    ]


def _only_letters(text: str) -> str:
    return text if text.isalnum() else "".join(filter(str.isalnum, text))


def _cover(letters: str, lexicon: Lexicon) -> float:
    """The share of a run of letters that is words: 1 for one word or two, else that of the longest at its beginning."""
    size = len(letters)
    words = lexicon.words
    if size <= LONGEST_WORD and letters in words:
        return 1.0
    if size < 2 * SHORTEST_WORD:
        return 0.0
    longest = 0
    for end in range(SHORTEST_WORD, min(size - 2, LONGEST_WORD + 1)):
        if letters[:end] in words:
            longest = end
            if size - end <= LONGEST_WORD and letters[end:] in words and end + size > 7:
                return 1.0
    return longest / size if longest > SHORTEST_WORD else 0.0


# --- name -------------------------------------------------------------------------------------------------------------

# What a name speaks of.
_TOPICS = _table(
    """
    password pass pwd senha contrase kennwort parol motdepasse mot_de_passe clave haslo пароль パスワード 密码 비밀번호
    passage passed passive passes passing passenger bypass compass
    secret secret секрет 秘密
    token token токен 令牌 jwt bearer csrf xsrf
    key key ключ 密钥 psk
    auth auth
    credential cred login basic
    salt salt nonce seed entropy
    otp otp 2fa totp mfa pincode
    signature signature hmac digest checksum sha1 sha2 sha5 md5 hash
    api api app
    private priv access encrypt cipher aes rsa master sign ssh crypt
    public pub primary foreign partition sort index object cache hot short
    client client consumer oauth session cookie sid
    id id uuid
    user user admin root owner email mail
    database db database sql postgres mysql mongo redis ldap smtp ftp jdbc proxy
    hint hint label title message msg text placeholder error help desc prompt
    ask confirm forgot reset required invalid incorrect strength weak changed expire show hide
    field field input param column attr prop selector element form header arg option env var
    kind type kind method mode policy class format style regex pattern scheme grant scope
    size size len count min max num time ttl age limit
    place path file url uri endpoint dir host store provider manager service ref
    test test mock fake example dummy sample expected wrong
    event event press down board frame bind map word_ code
    """
)

# The last word of a name says what the value is: 4 a secret, 3 perhaps, 2 what belongs to one, 1 another word.
_LAST = {
    **dict.fromkeys(("password", "passwd", "pwd", "pass", "passphrase", "pw", "secret", "passwort", "senha"), 4.0),
    **dict.fromkeys(
        ("token", "key", "auth", "authorization", "credential", "credentials", "cred", "creds", "salt"), 3.0
    ),
    **dict.fromkeys(("pin", "otp", "nonce", "jwt", "signature", "psk", "cookie", "session", "sid", "hmac"), 3.0),
    **dict.fromkeys(("id", "hash", "value", "data", "confirmation", "string", "base", "hex", "bytes", "code"), 2.0),
}

_NAME = (
    *("name_length", "name_upper", "name_words", "name_dots", "name_variable", "name_option", "name_last"),
    *(f"about_{name}" for name, _ in _TOPICS),
)


@lru_cache(maxsize=1024)
def _name(name: str) -> tuple[float, ...]:
    lowered = name.lower()
    words = _pattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+").findall(name)
    last = words[-1].lower() if words else ""
    return (
        len(name),
        name.isupper(),
        len(words),
        name.count("."),
        name.startswith(("$", "@")),
        name.startswith("-"),
        _LAST.get(last, 1.0) if last else 0.0,
        *[_speaks(lowered, words) for _, words in _TOPICS],
    )


# --- place ------------------------------------------------------------------------------------------------------------

_SORTS = tuple(
    (name, frozenset(extensions.split()))
    for name, extensions in {
        "config": ".yml .yaml .ini .cfg .conf .cnf .properties .toml .env .tf .tfvars .hcl .config .plist .example"
        " .sample .template .dist .local .j2 .tpl .stub .service .envrc .npmrc .netrc .pgpass",
        "document": ".md .rst .txt .adoc .html .htm .tex .org .markdown .mdx .log .1 .8",
        "shell": ".sh .bash .zsh .ps1 .psm1 .bat .cmd .fish .bats .dockerfile",
        "data": ".json .xml .csv .tsv .jsonl .har .sql .ipynb .lock .resx .xlf .po .pot .strings .storyboard .xib .sum",
    }.items()
)
_PATHS = _table(
    """
    test test spec mock fixture
    example example sample demo doc template stub
    locale locale lang i18n l10n translation messages strings .po
    vendor vendor node_modules third_party dist/ build/
    lock lock .sum changelog integrity
    """
)

# Words that stand beside a value on its line.
_NEAR = _table(
    """
    assertion assert expect should equal eq_ test spec mock stub
    example example e.g. sample placeholder default your usage
    interface label placeholder text title message input i18n translate class=
    login user login admin email host connect db client account
    declaration const let_ var_ final static private public string String char
    digest encrypted hashed digest sha md5 checksum integrity public fingerprint
    command curl export docker mysql psql $_ sudo
    lookup getenv env( env[ config( get( fetch( param find( lookup read( has( header( t(
    """
)
_COMMENT = ("#", "//", "/*", "*", "--", ";", "<!--", "rem ", '"""', "%")

_PLACE = (
    *("notation", "quote", "code", *(name for name, _ in _SORTS), *(f"path_{name}" for name, _ in _PATHS)),
    *("before_kind", "next_kind", "inside_string", "url_before", "words_before", "braces"),
    *("like_previous", "like_next", "comment", "compared"),
    *(f"near_{name}" for name, _ in _NEAR),
)

_QUOTES = {"'": 1.0, '"': 2.0, "`": 3.0, "": 0.0}
_AROUND = {character: float(number) for number, character in enumerate("\"'`,;)]}> <&:.([/\\@|=-_%{", 2)}


def _place(text: Text, candidate: Candidate) -> list[float]:
    characters, shadow = text.characters, text.shadow
    start, end = candidate.start, candidate.end
    begin = line_start(characters, start, 2000)
    line_end = shadow.find(b"\n", end, end + 2000)
    if line_end < 0:
        line_end = min(len(shadow), end + 2000)
    before = characters[max(begin, start - BESIDE) : start]
    after = characters[end : min(line_end, end + BESIDE)]
    head = characters[begin : min(start, begin + BESIDE)].lstrip()
    previous = _line_before(characters, begin)
    following = characters[line_end + 1 : line_end + 1 + BESIDE].partition("\n")[0]
    near = before + " " + after
    ending = before.rstrip("\"'`\\ ")
    return [
        NOTATIONS.index(candidate.notation),
        _QUOTES.get(candidate.quote, 4.0),
        *_file(text.path),
        _AROUND.get(before[-1], 1.0) if before else 0.0,
        _AROUND.get(after[0], 1.0) if after else 0.0,
        (before.count('"') + before.count("'")) % 2,
        "://" in before,
        before.count(" "),
        before.count("{") - before.count("}"),
        _likeness(head, previous),
        _likeness(head, following),
        head.startswith(_COMMENT),
        ending.endswith(("==", "!=", "equal(", "eq(", "equals(")),
        *[_speaks(near, words) for _, words in _NEAR],
    ]


@lru_cache(maxsize=64)
def _file(path: str) -> tuple[float, ...]:
    lowered = path.lower()
    extension = extension_of(lowered)
    return (
        extension in CODE,
        *[extension in extensions or (name == "shell" and "dockerfile" in lowered) for name, extensions in _SORTS],
        *[_speaks(lowered, words) for _, words in _PATHS],
    )


def _line_before(characters: str, line_start: int) -> str:
    if line_start <= 0:
        return ""
    return characters[max(0, line_start - 1 - BESIDE) : line_start - 1].rpartition("\n")[2]


def _likeness(head: str, other: str) -> int:
    """How many characters two lines have in common at their beginning, blanks left out, up to 16."""
    other = other.lstrip()
    for count, (a, b) in enumerate(zip(head[:16], other, strict=False)):
        if a != b:
            return count
    return min(len(head), len(other), 16)


def unescaped(value: str) -> str:
    """The password of a URL as it is typed: `%40` is `@` (RFC 3986)."""
    octets = _pattern(r"%([0-9A-Fa-f]{2})").sub(lambda found: chr(int(found[1], 16)), value)
    try:
        return octets.encode("latin-1").decode("utf-8")
    except ValueError:  # not UTF-8, or characters beyond Latin-1 beside the escapes
        return octets


FAMILIES = {"value": _VALUE, "words": _WORDS, "name": _NAME, "place": _PLACE}
NAMES: tuple[str, ...] = (*_VALUE, *_WORDS, *_NAME, *_PLACE)


def measured(text: Text, candidate: Candidate, lexicon: Lexicon) -> list[float]:
    """The features of a candidate, in the order of NAMES."""
    start, end = candidate.start, candidate.end
    value = text.characters[start : min(end, start + SEEN)]
    if candidate.notation == "url" and "%" in value:
        value = unescaped(value)
    return [
        *_value(value, end - start),
        *_words(value, candidate.name, lexicon),
        *_name(candidate.name),
        *_place(text, candidate),
    ]

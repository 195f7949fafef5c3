"""Bytes to characters: every encoding, every kind that is passed over, and nothing lost in between."""

from __future__ import annotations

import base64
import marshal
import os
import random
import re
import sqlite3
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andon.model import Blob, Skipped, Text
from andon.source.kind import CIPHERTEXTS, MAGIC, is_encrypted
from andon.source.text import decode

MARKS = {
    "utf-8": b"\xef\xbb\xbf",
    "utf-16-le": b"\xff\xfe",
    "utf-16-be": b"\xfe\xff",
    "utf-32-le": b"\xff\xfe\0\0",
    "utf-32-be": b"\0\0\xfe\xff",
}

TEXTS = {
    "ascii": 'token = "s3cr3t"\nuser = admin\n',
    "ten characters": "key=abcde\n",
    "one line, no end": "PASSWORD=hunter2",
    "german": "Schl\u00fcssel f\u00fcr Z\u00fcrich: s3cr3t\n\u00dcbergr\u00f6\u00dfe\n",
    "russian": "\u043f\u0430\u0440\u043e\u043b\u044c: s3cr3t\n\u043e\u0447\u0435\u043d\u044c\n",
    "ten russian": "\u043f\u0430\u0440\u043e\u043b\u044c\u0434\u0430\u043d\n",
    "greek": "\u03bc\u03c5\u03c3\u03c4\u03b9\u03ba\u03cc = s3cr3t\n",
    "hebrew": "\u05e1\u05d9\u05e1\u05de\u05d4: s3cr3t\n",
    "arabic": "\u0643\u0644\u0645\u0629 \u0627\u0644\u0633\u0631: s3cr3t\n",
    "thai": "\u0e23\u0e2b\u0e31\u0e2a\u0e1c\u0e48\u0e32\u0e19 s3cr3t\n",
    "japanese": "\u30d1\u30b9\u30ef\u30fc\u30c9\u306f s3cr3t \u3067\u3059\u3002\n\u79d8\u5bc6\u306e\u9375\n",
    "ten kana": "\u3042\u308a\u304c\u3068\u3046\u3054\u3056\u3044\u307e\u3059",
    "ten kanji": "\u65e5\u672c\u8a9e\u80fd\u529b\u8a66\u9a13\u6848\u5185\n",
    "korean": "\ube44\ubc00\ubc88\ud638: s3cr3t\n\uc548\ub155\ud558\uc138\uc694\n",
    "emoji": "\U0001f511 key = s3cr3t \U0001f600\n",
    "kelvin and friends": "to\u212aen \u017fecret \u0130d \u0131d = s3cr3t\n",
}


def text_of(data: bytes, path: str = "file") -> Text:
    decoded = decode(Blob(path, data))
    assert isinstance(decoded, Text), decoded
    return decoded


def characters(data: bytes, path: str = "file") -> str:
    return text_of(data, path).characters


# --- encodings ---


@pytest.mark.parametrize("marked", [False, True], ids=["unmarked", "marked"])
@pytest.mark.parametrize("encoding", MARKS)
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_unicode_encodings(text: str, encoding: str, marked: bool) -> None:
    data = text.encode(encoding)
    assert characters((MARKS[encoding] if marked else b"") + data) == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [text for name, text in TEXTS.items() if not name.startswith("ten ")])
def test_a_file_that_breaks_off_within_a_character(text: str, encoding: str) -> None:
    """Of a wide character that is cut off, the bytes are kept."""
    for cut in range(1, len("\n".encode(encoding))):
        data = (text + "x").encode(encoding)[:-cut]
        assert characters(data).startswith(text), cut


@pytest.mark.parametrize(
    "encoding", ["latin-1", "cp1252", "shift-jis", "euc-jp", "koi8-r", "cp437", "big5", "mac-roman"]
)
def test_whatever_the_legacy_encoding_ascii_is_read(encoding: str) -> None:
    kept = {"latin-1": TEXTS["german"], "cp1252": TEXTS["german"]}.get(encoding)
    text = kept or "\u041a\u30d1\u30b9\u00fc\u4e2d".encode(encoding, "ignore").decode(encoding) + TEXTS["ascii"]
    read = characters(text.encode(encoding))
    assert read == kept if kept else read.endswith(TEXTS["ascii"])


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", ""),
        (b"\0", "\0"),
        (b"\n", "\n"),
        (b"\xe9", "\xe9"),
        (b"a\0b", "a\0b"),
        (b"password=hunter2\0abc", "password=hunter2\0abc"),
        (b"password=hunter2\0", "password=hunter2\0"),
        (b"first=one\0second=two\0third=three\0", "first=one\0second=two\0third=three\0"),
        (b"\0\0\0password=hunter2\0\0\0\0", "\0\0\0password=hunter2\0\0\0\0"),
        (b"\x01\x02password=hunter2\x03", "\x01\x02password=hunter2\x03"),
        # UTF-8, but for a few bytes.
        ("Zürich\nGröße ".encode() + b"\xe9\xff" + " Straße".encode(), "Zürich\nGröße éÿ Straße"),
        ("🔑 größer ".encode() + b"\xe9" + " Straße Größe".encode(), "🔑 größer é Straße Größe"),
        # Latin-1 in which two characters happen to be UTF-8.
        ("é è à Ã© ü ö".encode("latin-1"), "é è à Ã© ü ö"),
        ("Straße".encode("latin-1"), "Straße"),
        ("passwörd=größer".encode("latin-1"), "passwörd=größer"),
        # A marked file without content.
        (b"\xef\xbb\xbf", ""),
        (b"\xff\xfe", ""),
        (b"\xfe\xff", ""),
        # Surrogates that belong to nothing.
        (b"\xff\xfe\x00\xd8k\0e\0y\0", "\ufffdkey"),
        # Bytes that only look like a mark.
        (b"\xff\xfe" + bytes(20) + b"password=hunter2\x05\x06", "ÿþ" + "\0" * 20 + "password=hunter2\x05\x06"),
    ],
)
def test_what_is_read_is_what_is_there(data: bytes, expected: str) -> None:
    assert characters(data) == expected


ASCII_PART = "user = admin\npassword = hunter2\n"


@pytest.mark.parametrize("wide", ["utf-16-le", "utf-16-be", "utf-32-le"])
@pytest.mark.parametrize("text", [TEXTS["ascii"], TEXTS["german"]])
def test_ascii_appended_to_a_wide_file_is_read(text: str, wide: str) -> None:
    """As `echo ... >> file` does in cmd, and again with `>>` in PowerShell."""
    first, last = MARKS[wide] + text.encode(wide), text.encode(wide)
    assert characters(first + ASCII_PART.encode()) == text + ASCII_PART
    assert characters(first + ASCII_PART.encode() + last) == text + ASCII_PART + text


@pytest.mark.parametrize("wide", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("extra", ["", "!"])
def test_wide_characters_after_appended_ascii_are_read_in_step(extra: str, wide: str) -> None:
    """Though ASCII of odd length puts them out of step with those before."""
    text, between = TEXTS["ascii"], ASCII_PART + extra + "\n"
    data = MARKS[wide] + text.encode(wide) + between.encode() + TEXTS["german"].encode(wide)
    assert characters(data) == text + between + TEXTS["german"]


@pytest.mark.parametrize("wide", ["utf-16-le", "utf-16-be"])
def test_ascii_appended_to_japanese_is_read(wide: str) -> None:
    text = TEXTS["japanese"] * 5
    read = characters(MARKS[wide] + text.encode(wide) + ASCII_PART.encode())
    assert read.startswith(text)
    assert read.endswith(ASCII_PART)


@pytest.mark.parametrize("wide", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_characters_appended_to_ascii_are_read(wide: str) -> None:
    """As `echo ... >> .env` does in Windows PowerShell."""
    before = "".join(f"NAME_{number}=value\n" for number in range(20))
    assert "PASSWORD=hunter2" in characters(before.encode() + "PASSWORD=hunter2\r\n".encode(wide))
    assert "PASSWORD=hunter2" in characters("größer\n".encode() * 20 + "PASSWORD=hunter2\r\n".encode(wide))


# --- lines ---


@pytest.mark.parametrize("encoding", ["ascii", "utf-8", "latin-1", "utf-16", "utf-16-le", "utf-32-be"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_ends_are_one_newline(line_end: str, encoding: str) -> None:
    lines = ["first", "", "third" if encoding == "ascii" else "gr\u00f6\u00dfer", "last"]
    text = text_of(line_end.join(lines).encode(encoding))
    assert text.characters == "\n".join(lines)
    assert text.position(text.characters.index("last") + 2) == (4, 3)


def test_mixed_line_ends() -> None:
    assert characters(b"a\r\r\nb\n\rc") == "a\n\nb\n\nc"


def test_a_later_part_keeps_its_line_numbers() -> None:
    for data in (b"a\nb", "ä\nb".encode()):
        text = decode(Blob("file", data, line=100))
        assert isinstance(text, Text)
        assert text.position(2) == (101, 1)


def test_plain_ascii_is_not_copied() -> None:
    data = b"plain\n" * 100
    assert text_of(data).shadow is data


# --- properties ---


@given(st.binary(max_size=300))
def test_decoding_never_fails_and_the_shadow_has_one_byte_a_character(data: bytes) -> None:
    decoded = decode(Blob("file", data))
    if isinstance(decoded, Text):
        assert len(decoded.shadow) == len(decoded.characters)
    else:
        assert decoded.reason


@given(st.text(max_size=300), st.sampled_from(["utf-8", "utf-16", "utf-32"]))
def test_the_shadow_is_ascii_for_ascii_and_else_above(text: str, encoding: str) -> None:
    decoded = text_of(b"" if not text else text.replace("\0", "").encode(encoding, "replace"))
    for character, byte in zip(decoded.characters, decoded.shadow, strict=True):
        if character.isascii():
            assert byte == ord(character)
        elif character in "\u0130\u0131\u017f\u212a":
            assert re.fullmatch(chr(byte), character, re.IGNORECASE)
        else:
            assert byte >= 0x80


def test_the_shadow_of_every_character() -> None:
    """Those that IGNORECASE takes for ASCII letters are exactly the four that stand for letters."""
    every = "".join(map(chr, (*range(0x80, 0xD800), *range(0xE000, 0x110000))))
    shadow = text_of(every.encode()).shadow
    letters = {every[at]: chr(byte) for at, byte in enumerate(shadow) if byte < 0x80}
    equal = set(re.findall("[a-z]", every, re.IGNORECASE))
    assert set(letters) == equal
    assert all(re.fullmatch(letter, character, re.IGNORECASE) for character, letter in letters.items())


TOKEN = "ascii_token-0123456789"


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn"]), max_size=80),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32", *MARKS]),
)
@settings(max_examples=300)
def test_ascii_survives_in_any_unicode_encoding(text: str, encoding: str) -> None:
    line = f"a line of plain text\nkey: {TOKEN}\nanother line of plain text\n"
    assert TOKEN in characters(f"{line}{text}\n{line}".encode(encoding))


@given(st.binary(max_size=200), st.binary(max_size=200))
@settings(max_examples=500)
def test_ascii_survives_between_any_bytes(before: bytes, after: bytes) -> None:
    """Unless the bytes are the beginning of a file of a known kind."""
    data = b"#!\n" + before + b"\n" + TOKEN.encode() + b"\n" + after
    assert TOKEN in characters(data)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no C locale")
def test_the_locale_does_not_matter() -> None:
    program = (
        "from andon.model import Blob\n"
        "from andon.source.text import decode\n"
        "print([ascii(decode(Blob('f', data)).characters) for data in"
        " ('\\u00fc\\u30d1'.encode(), b'\\xfc', '\\u00fc\\u30d1'.encode('utf-16'))])\n"
    )
    environment = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=False)
    expected = [ascii("\u00fc\u30d1"), ascii("\u00fc"), ascii("\u00fc\u30d1")]
    assert (done.stdout.decode().strip(), done.stderr) == (str(expected), b"")


# --- kinds that are passed over ---

SEEDED = random.Random(20)
NOISE = SEEDED.randbytes(2000)


def windows_program() -> bytes:
    return b"MZ" + bytes(58) + struct.pack("<I", 128) + bytes(64) + b"PE\0\0" + NOISE


def sqlite_database() -> bytes:
    with sqlite3.connect(":memory:") as connection:
        connection.execute("create table t (c)")
        return connection.serialize() if sys.version_info >= (3, 11) else b"SQLite format 3\0" + NOISE


def compiled_python() -> bytes:
    from importlib.util import MAGIC_NUMBER

    return MAGIC_NUMBER + bytes(12) + marshal.dumps(compile("x = 1", "f", "exec"))


def png() -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBB", 13, b"IHDR", 1, 1, 8, 0, 0, 0, 0) + zlib.compress(NOISE)


@pytest.mark.parametrize(
    ("path", "data"),
    [
        # Text, whatever it is called.
        ("secret.png", b"password=hunter2\n"),
        ("secret.zip", "größer".encode()),
        ("secret.pyc", "password=hunter2\n".encode("utf-16")),
        ("secret.p12", "password=hunter2\n".encode("utf-16-le")),
        ("secret.so", b"password=hunter2\n" * 10 + b"\0"),
        ("secret.p12", b"password=hunter2\n" * 10 + b"\0"),
        ("secret.pdf", b"%PDF-1.4\n1 0 obj\n(password)\nendobj\n"),
        ("notes", b"PKzip\nMZ\nBM is a bitmap\0"),
        ("notes", b"GIF89a is how a GIF image begins\n"),
        ("notes", b"MZ" + b"password=hunter2\0" * 10),
        ("notes", b"BM" + b"password=hunter2\0" * 10),
        ("notes", b"RIFF is a format\0"),
        # Binary, but of no kind that is known.
        ("data", b"\x01\x02\x03" + NOISE),
        ("data.bin", NOISE),
        # A name does not stand for a kind whose content is something else, unless it is dense with controls.
        ("archive.tar", b"member" + bytes(251) + b"ustar\0" + bytes(243) + b"password=hunter2\n" + bytes(500)),
        ("app.asar", b"\4\0\0\0" + NOISE),
    ],
)
def test_what_is_scanned(path: str, data: bytes) -> None:
    assert isinstance(decode(Blob(path, data)), Text)


@pytest.mark.parametrize(
    ("path", "data", "kind"),
    [
        ("a", png(), "PNG image"),
        ("a.txt", png(), "PNG image"),
        ("a", b"\xff\xd8\xff\xe0\0\x10JFIF\0" + NOISE, "JPEG image"),
        ("a", b"GIF89a\1\0\1\0" + NOISE, "GIF image"),
        ("a", b"BM\x36\x10\0\0\0\0\0\0\x36\0\0\0" + NOISE, "BMP image"),
        ("a", b"RIFF\x24\0\0\0WEBPVP8 " + NOISE, "WebP image"),
        ("a", b"RIFF\x24\0\0\0WAVEfmt " + NOISE, "WAV audio"),
        ("a", b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n" + NOISE, "PDF document"),
        ("a.docx", b"PK\3\4\x14\0\0\0" + NOISE, "ZIP archive"),
        ("a", b"\x1f\x8b\x08\0" + NOISE, "gzip data"),
        ("a", b"\x7fELF\2\1\1\0" + NOISE, "ELF program"),
        ("a.exe", windows_program(), "Windows program"),
        ("a.db", sqlite_database(), "SQLite database"),
        ("a.pyc", compiled_python(), "compiled Python"),
        ("a", b"wOF2\0\1\0\0" + NOISE, "WOFF font"),
        ("a", b"\0\1\0\0\0\x10\1\0" + NOISE, "TrueType font"),
        ("a.eot", NOISE, "eot file"),
        ("keys/a.p12", NOISE, "p12 file"),
    ],
)
def test_what_is_passed_over_by_its_kind(path: str, data: bytes, kind: str) -> None:
    assert decode(Blob(path, data)) == Skipped(path, kind)


@pytest.mark.parametrize(("offset", "magic", "kind"), MAGIC, ids=ascii)
def test_a_magic_number_within_text_skips_nothing(offset: int, magic: bytes, kind: str) -> None:
    """Not even at its place, as long as the rest has no control character."""
    if all(byte in b"\n\r" or byte >= 0x20 for byte in magic):
        data = b"x" * offset + magic + b"\npassword=hunter2\n"
        assert isinstance(decode(Blob("file", data)), Text)
    assert isinstance(decode(Blob("file", b"#" * (offset + 1) + magic + b"\0password=hunter2\n")), Text)


def test_identify_is_not_imported_for_text_nor_for_known_kinds() -> None:
    program = (
        "import sys\n"
        "from andon.model import Blob\n"
        "from andon.source.text import decode\n"
        "assert 'andon.source.kind' not in sys.modules\n"
        "decode(Blob('a.png', b'plain'))\n"
        "assert 'andon.source.kind' not in sys.modules\n"
        "for data in ('größer'.encode(), 'k'.encode('utf-16'), b'PK\\3\\4' + bytes(99)):\n"
        "    decode(Blob('a.png', data))\n"
        "assert 'identify' not in sys.modules\n"
        "decode(Blob('a.png', bytes(range(256))))\n"
        "assert 'identify.identify' in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.stderr == b""


# --- ciphertext ---


def armour(kind: str, body: bytes, header: bytes = b"") -> bytes:
    lines = base64.encodebytes(body)
    return b"-----BEGIN %b-----\n%b%b-----END %b-----\n" % (kind.encode(), header, lines, kind.encode())


def vault(header: str = "1.1;AES256") -> bytes:
    digits = NOISE.hex()[:640]
    return f"$ANSIBLE_VAULT;{header}\n".encode() + b"\n".join(digits[at : at + 80].encode() for at in range(0, 640, 80))


AGE = b"age-encryption.org/v1\n-> X25519 " + base64.b64encode(NOISE[:32]) + b"\n--- AAAA\n" + NOISE
PGP = b"\x85\x01\x0c\x03" + NOISE  # an old-format packet: public-key encrypted session key, version 3
PGP_SYMMETRIC = b"\xc3\x0d\x04\x09\x03" + NOISE  # a new-format packet: symmetric-key encrypted session key, version 4
PGP_SIGNED = b"\xa3\x02" + NOISE  # a compressed packet, as `gpg --sign` writes
SALTED = b"Salted__" + NOISE
STRONGBOX = b"# STRONGBOX ENCRYPTED RESOURCE ; See https://example.org/strongbox\n" + base64.encodebytes(NOISE)

ENCRYPTED = {
    "git-crypt": (b"\0GITCRYPT\0" + NOISE, "git-crypt ciphertext"),
    "ansible-vault": (vault(), "ansible-vault ciphertext"),
    "ansible-vault, CRLF": (vault("1.2;AES256;prod").replace(b"\n", b"\r\n"), "ansible-vault ciphertext"),
    "age": (AGE, "age ciphertext"),
    "age, armoured": (armour("AGE ENCRYPTED FILE", AGE), "age ciphertext"),
    "pgp": (PGP, "PGP message"),
    "pgp, symmetric": (PGP_SYMMETRIC, "PGP message"),
    "pgp, armoured": (armour("PGP MESSAGE", PGP, b"\n"), "PGP message"),
    "pgp, with a version": (armour("PGP MESSAGE", PGP_SYMMETRIC, b"Version: GnuPG v2\n\n"), "PGP message"),
    "openssl": (SALTED, "openssl ciphertext"),
    "transcrypt": (base64.b64encode(SALTED) + b"\n", "openssl ciphertext"),
    "git-encrypt": (base64.encodebytes(SALTED), "openssl ciphertext"),
    "strongbox": (STRONGBOX, "strongbox ciphertext"),
}

NOT_ENCRYPTED = {
    "ansible-vault, then text": vault() + b"\npassword: hunter2\n",
    "a vaulted value": b"password: !vault |\n  " + vault().replace(b"\n", b"\n  "),
    "age's first line": b"age-encryption.org/v1\nis how it begins\n",
    "age, armoured, then text": armour("AGE ENCRYPTED FILE", AGE) + b"password: hunter2\n",
    "age, armour cut off": armour("AGE ENCRYPTED FILE", AGE)[:-20],
    "pgp, signed": armour("PGP MESSAGE", PGP_SIGNED, b"\n"),
    "pgp, with a comment": armour("PGP MESSAGE", PGP, b"Comment: the password is hunter2\n\n"),
    "pgp, empty": b"-----BEGIN PGP MESSAGE-----\n\n-----END PGP MESSAGE-----\n",
    "pgp, no Base64": b"-----BEGIN PGP MESSAGE-----\n====\n-----END PGP MESSAGE-----\n",
    "pgp, first line": b"-----BEGIN PGP MESSAGE-----",
    "openssl's first bytes": b"Salted__ caramel\n",
    "transcrypt, then text": base64.encodebytes(SALTED) + b"password: hunter2\n",
    "strongbox, with a comment": STRONGBOX + b"# password hunter2\n",
    "git-crypt in text": b"a file begins with GITCRYPT\n",
    "sops": b"password: ENC[AES256_GCM,data:AAAA,iv:AAAA,tag:AAAA,type:str]\nsops:\n    version: 3.9.0\n",
    "text that begins like a PGP packet": "\u00c0\x06password: hunter2\n".encode(),
    "plain": b"password: hunter2\n",
}


@pytest.mark.parametrize("data", NOT_ENCRYPTED.values(), ids=NOT_ENCRYPTED)
def test_plaintext_beside_ciphertext_is_scanned(data: bytes) -> None:
    assert isinstance(decode(Blob("file", data)), Text)
    assert not is_encrypted(data, "git-crypt")


@pytest.mark.parametrize(("data", "kind"), ENCRYPTED.values(), ids=ENCRYPTED)
def test_ciphertext_is_passed_over(data: bytes, kind: str) -> None:
    assert decode(Blob("file", data)) == Skipped("file", kind)
    assert is_encrypted(data, "git-crypt")


def test_every_kind_of_ciphertext_has_an_example() -> None:
    assert {kind for _, kind, _ in CIPHERTEXTS} <= {kind for _, kind in ENCRYPTED.values()}


@pytest.mark.parametrize(("filter", "expected"), [("git-crypt", False), ("crypt", True), ("sops", True)])
def test_sops_counts_as_encrypted_only_where_sops_may_be_the_filter(filter: str, expected: bool) -> None:
    assert is_encrypted(NOT_ENCRYPTED["sops"], filter) is expected


def test_an_empty_file_needs_no_encryption() -> None:
    assert is_encrypted(b"", "git-crypt")


# --- the machine's own files ---


def test_every_module_of_the_standard_library_is_read_as_it_is() -> None:
    """Real text in several encodings: what Python decodes strictly as UTF-8, we read the same."""
    library = Path(os.__file__).parent
    checked = 0
    for file in sorted(library.glob("*.py")):
        data = file.read_bytes()
        try:
            expected = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            continue
        if "\0" not in expected:
            assert characters(data, file.name) == expected.replace("\r\n", "\n").replace("\r", "\n")
            checked += 1
    assert checked > 100

"""What content is if it is no text: its kind, named, so that it can be passed over and counted.

Content decides. A file is passed over if it is ciphertext as a whole, or if it holds control characters and begins with
the magic number of a kind that no text is looked for in. A name is believed only for kinds without a magic number, and
only if the content is dense with control characters. Everything else is scanned, whatever it is called. The kinds of
OPENED hold further files or text: they are not passed over, but opened (see `containers`).

Nothing here is imported for files that are plain ASCII.
"""

from __future__ import annotations

from binascii import Error, a2b_base64
from collections.abc import Callable

TEXT_BYTES = bytes([7, 8, 9, 10, 11, 12, 13, 27, *range(0x20, 0x7F), *range(0x80, 0x100)])
"""What text in a single-byte or UTF-8 encoding is made of."""

DENSE = 20
"""One control character in so many bytes, or more, is dense; random bytes have one in nine."""

# (offset, magic number, kind); each from the format's specification or file(1).
MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", "PNG image"),
    (0, b"\xff\xd8\xff", "JPEG image"),
    (0, b"GIF87a", "GIF image"),
    (0, b"GIF89a", "GIF image"),
    (8, b"WEBP", "WebP image"),
    (0, b"II*\0", "TIFF image"),
    (0, b"MM\0*", "TIFF image"),
    (6, b"\0\0\0\0", "BMP image"),  # the two reserved fields; the rest is looked at below
    (0, b"\0\0\1\0", "icon"),
    (0, b"icns", "icon"),
    (0, b"8BPS", "Photoshop image"),
    (0, b"\xff\x0a", "JPEG XL image"),
    (0, b"\0\0\0\x0cJXL ", "JPEG XL image"),
    (0, b"\0\0\0\x0cjP  ", "JPEG 2000 image"),
    (4, b"ftypavif", "AVIF image"),
    (4, b"ftyphei", "HEIF image"),
    (4, b"ftyp", "MPEG-4 video"),
    (0, b"\x1a\x45\xdf\xa3", "Matroska video"),
    (0, b"OggS", "Ogg audio"),
    (0, b"fLaC", "FLAC audio"),
    (0, b"ID3", "MP3 audio"),
    (0, b"\xff\xfb", "MP3 audio"),
    (0, b"\xff\xf3", "MP3 audio"),
    (8, b"WAVE", "WAV audio"),
    (8, b"AVI ", "AVI video"),
    (0, b"FWS", "Flash program"),
    (0, b"CWS", "Flash program"),
    (0, b"\0\1\0\0\0", "TrueType font"),
    (0, b"OTTO", "OpenType font"),
    (0, b"ttcf", "TrueType font"),
    (0, b"wOFF", "WOFF font"),
    (0, b"wOF2", "WOFF font"),
    (0, b"%PDF-", "PDF document"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Microsoft Office document"),
    (0, b"PK\3\4", "ZIP archive"),
    (0, b"PK\5\6", "ZIP archive"),
    (0, b"\x1f\x8b\x08", "gzip data"),
    (0, b"BZh", "bzip2 data"),
    (0, b"\xfd7zXZ\0", "xz data"),
    (0, b"\x28\xb5\x2f\xfd", "zstd data"),
    (0, b"\x04\x22\x4d\x18", "LZ4 data"),
    (0, b"7z\xbc\xaf\x27\x1c", "7-Zip archive"),
    (0, b"Rar!\x1a\x07", "RAR archive"),
    (0, b"SQLite format 3\0", "SQLite database"),
    (0, b"PAR1", "Parquet data"),
    (0, b"\x7fELF", "ELF program"),
    (0, b"MZ", "Windows program"),
    (0, b"\xcf\xfa\xed\xfe", "Mach-O program"),
    (0, b"\xce\xfa\xed\xfe", "Mach-O program"),
    (0, b"\xfe\xed\xfa\xcf", "Mach-O program"),
    (0, b"\xfe\xed\xfa\xce", "Mach-O program"),
    (0, b"\xca\xfe\xba\xbe", "Java class or Mach-O program"),
    (0, b"\0asm", "WebAssembly module"),
    (2, b"\r\n", "compiled Python"),
    (0, b"PACK\0\0\0\2", "git pack"),
)

OPENED = frozenset(
    (
        *("ZIP archive", "tar archive", "gzip data", "bzip2 data", "xz data", "zstd data"),
        *("SQLite database", "PDF document", "Parquet data"),
    )
)
"""The kinds that `containers` opens."""

# Short magic numbers need a second look, or text with one odd byte could pass for such a file.
SECOND_LOOK: dict[str, Callable[[bytes], bool]] = {
    "BMP image": lambda data: data.startswith(b"BM"),
    # The size of a block, then the first block or the end of an empty stream.
    "bzip2 data": lambda data: data[3:4] in b"123456789" and data[4:10] in (b"1AY&SY", b"\x17rE8P\x90"),
    "WebP image": lambda data: data.startswith(b"RIFF"),
    "WAV audio": lambda data: data.startswith(b"RIFF"),
    "AVI video": lambda data: data.startswith(b"RIFF"),
    # The offset of the PE header stands at 60.
    "Windows program": lambda data: data.startswith(b"PE\0\0", int.from_bytes(data[60:64], "little")),
    # A magic number of CPython 3.7 or later (3390 and up, so far below 4096), then the flags of PEP 552.
    "compiled Python": lambda data: 13 <= data[1] < 16 and data[4:8] in {b"\0\0\0\0", b"\1\0\0\0", b"\3\0\0\0"},
}

BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\r\n"
HEXADECIMAL = b"0123456789abcdef\r\n"

SOPS_VALUE = b"ENC[AES256_GCM,"


def by_content(data: bytes) -> str:
    """The kind that the content proves: ciphertext, or a kind with a magic number. '' if it is to be scanned."""
    return ciphertext(data) or (_by_magic(data) if is_binary(data) else "")


def by_name(path: str, data: bytes) -> str:
    """The kind that the name tells, for content that is dense with control characters. '' if it tells none."""
    controls = len(data.translate(None, TEXT_BYTES))
    if not data or controls * DENSE < len(data):
        return ""
    from identify.identify import tags_from_filename  # 12 ms, so only for what cannot be named otherwise

    tags = tags_from_filename(path)
    kinds = sorted(tags - {"binary"} - OPEN_CONTAINERS)
    return f"{' '.join(kinds)} file" if "binary" in tags and kinds else ""


OPEN_CONTAINERS = {"tar", "asar"}
"""Archives whose members stand in the file as they are: scanned like any other content if they are not opened."""


def layered(data: bytes) -> str:
    """The kind of container that text is as well: a PDF without control characters, a script with a ZIP behind it."""
    if data.startswith(b"%PDF-"):
        return "PDF document"
    return "ZIP archive" if data.startswith(b"#!") and data.rfind(b"PK\5\6", -END_OF_ZIP) >= 0 else ""


END_OF_ZIP = 22 + 65_535
"""How long the record at the end of a ZIP archive may be, its comment included."""


def is_tar(data: bytes) -> bool:
    """Whether data begins with a header of tar: eight bytes in it are the sum of all, themselves taken for blanks."""
    header = data[:512]
    digits = header[148:156].strip(b" \0")
    if len(header) < 512 or not digits.isdigit() or not header[0]:
        return False
    total = sum(header) - sum(header[148:156]) + 8 * 32
    signed = total - 256 * len(header.translate(None, bytes(range(0x80))))  # old ones of Sun and Next
    return digits.lstrip(b"0") in (b"%o" % total, b"%o" % max(signed, 0))


def is_binary(data: bytes) -> bool:
    """Whether there are control characters that text has no use for."""
    return bool(data.translate(None, TEXT_BYTES))


def ciphertext(data: bytes) -> str:
    """The kind of an encrypted file, '' if there is anything in it besides ciphertext and its header."""
    for start, kind, is_whole in CIPHERTEXTS:
        if data.startswith(start) and is_whole(data):
            return kind
    return "PGP message" if _is_pgp_message(data) and not _is_utf8(data) else ""


def is_encrypted(data: bytes, filter: str) -> bool:
    """Whether staged content has been through the encryption filter that `.gitattributes` names for it.

    Any tool's ciphertext will do: what matters is that it is not plaintext. sops encrypts values and leaves the rest
    readable, so its mark counts only under the filters that may be sops. An empty file has nothing to encrypt.
    """
    if not data or ciphertext(data):
        return True
    return filter.startswith(("sops", "crypt")) and SOPS_VALUE in data


def _by_magic(data: bytes) -> str:
    for offset, magic, kind in MAGIC:
        if data.startswith(magic, offset) and (kind not in SECOND_LOOK or SECOND_LOOK[kind](data)):
            return kind
    return "tar archive" if is_tar(data) else ""  # not all of its formats have a magic number


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _consists_of(alphabet: bytes, data: bytes) -> bool:
    return not data.translate(None, alphabet)


def _is_vault(data: bytes) -> bool:
    """ansible-vault: a header line, then hexadecimal digits to the end."""
    return _consists_of(HEXADECIMAL, data.partition(b"\n")[2])


def _is_base64(data: bytes) -> bool:
    return _consists_of(BASE64, data)


def _is_strongbox(data: bytes) -> bool:
    """strongbox: comment lines of its own, then Base64."""
    lines = data.splitlines()
    return all(_is_base64(line) or line.startswith((b"# STRONGBOX ", b"# key-id:")) for line in lines)


def _is_age(data: bytes) -> bool:
    """age: a version line, one stanza a recipient, a line with the header's MAC, then bytes (age-encryption.org/v1)."""
    return data.startswith(b"-> ", data.find(b"\n") + 1) and b"\n--- " in data


def _armoured(data: bytes) -> bytes:
    """What stands between the BEGIN and END line of an ASCII armour (RFC 9580, 6.2); b'' if anything else is there.

    A comment in the armour's header is something else: it is text that someone wrote.
    """
    begin, *lines = data.replace(b"\r\n", b"\n").strip().split(b"\n")
    if not lines or lines.pop() != begin.replace(b"BEGIN", b"END"):
        return b""
    body = b"\n".join(line for line in lines if not line.startswith((b"Version: ", b"Hash: ", b"Charset: ")))
    return body if _is_base64(body) else b""


def _is_age_armour(data: bytes) -> bool:
    return bool(_armoured(data))


def _is_pgp_armour(data: bytes) -> bool:
    try:
        return _is_pgp_message(a2b_base64(_armoured(data).lstrip()[:16]))
    except Error:
        return False


def _is_pgp_message(data: bytes) -> bool:
    """Whether the first OpenPGP packet (RFC 9580, 4.2) is an encrypted session key, which only encrypted messages have.

    A signed message has the same armour and is as readable as its signer's text.
    """
    if len(data) < 12 or not data[0] & 0x80:
        return False
    if data[0] & 0x40:
        tag, version_at = data[0] & 0x3F, 2 if data[1] < 192 else 3
    else:
        tag, version_at = data[0] >> 2 & 0x0F, (2, 3, 5, 1)[data[0] & 3]
    return data[version_at] in {1: (3, 6), 3: (4, 5, 6)}.get(tag, ())


def _is_salted(data: bytes) -> bool:
    """openssl enc: eight bytes of salt and the ciphertext, which no text is."""
    return is_binary(data)


CIPHERTEXTS: tuple[tuple[bytes, str, Callable[[bytes], bool]], ...] = (
    (b"\0GITCRYPT\0", "git-crypt ciphertext", bool),
    (b"$ANSIBLE_VAULT;", "ansible-vault ciphertext", _is_vault),
    (b"age-encryption.org/v1\n", "age ciphertext", _is_age),
    (b"-----BEGIN AGE ENCRYPTED FILE-----", "age ciphertext", _is_age_armour),
    (b"-----BEGIN PGP MESSAGE-----", "PGP message", _is_pgp_armour),
    (b"U2FsdGVkX1", "openssl ciphertext", _is_base64),  # what transcrypt and git-encrypt write
    (b"Salted__", "openssl ciphertext", _is_salted),
    (b"# STRONGBOX ENCRYPTED RESOURCE ;", "strongbox ciphertext", _is_strongbox),
)
"""How encrypted files begin, what they are called, and whether the whole of one is as it should be."""

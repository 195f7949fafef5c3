r"""Private keys: PEM, OpenSSH, PGP, PuTTY, age, minisign, WireGuard and JSON Web Keys, framed, wrapped or bare.

The secret is the whole block from its BEGIN to its END line, on lines of its own or on one line with `\n` between them.
A heading alone is no key: what stands below it must decode, and begin as such a key begins (`check`), or it is said to
be malformed. So public keys, certificates, `...` and code that looks for a heading are no findings.
"""

from __future__ import annotations

import re
from binascii import Error, a2b_base64
from functools import cache

from andon.model import Rule
from andon.rules.credentials import END, START

_REPLACE = (
    "Make a new pair, put the new public key in place of the old one, revoke the certificate if there is one: "
    "https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html"
)
_SSH_REPLACE = (
    "Make a new pair (ssh-keygen), and take the old public key out of every authorized_keys and account: "
    "https://docs.github.com/authentication/keeping-your-account-and-data-secure/reviewing-your-ssh-keys"
)

# A body, and whatever stands between its lines in source code: quotes, commas, comment signs.
_BODY = r"[^\-]{0,20000}"


def _headers(depth: int) -> str:
    """Headers of a block, which may hold hyphens (`Proc-Type: 4,ENCRYPTED`), so many hyphens at most."""
    return rf"(?:[^\-]{{0,200}}-(?!-){_headers(depth - 1)})?" if depth else ""


def _block(heading: str, dashes: str = "-----") -> str:
    """The pattern of a block; of its heading alone, where no block follows.

    It may be longer than the neighbourhood that is searched: a body that reaches the end is read on.
    """
    return (
        rf"(?P<secret>{dashes}BEGIN {heading}{dashes[::-1]}"
        rf"(?:{_headers(8)}{_BODY}(?:{dashes}END [A-Z0-9 ]{{3,40}}{dashes[::-1]}|[\-A-Z0-9 ]{{0,60}}\Z))?)"
    )


# --- whether a block holds a key ---


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _lines(block: str) -> list[str]:
    """What stands between the first and the last line of a block, parted by line ends, escapes and quotes."""
    inner = _pattern(r"-{4,5} ?END [A-Z0-9 ]+").split(block)[0]
    inner = _pattern(r"BEGIN [A-Z0-9 ]*?-{4,5}|BEGIN [A-Z0-9 ]+ -{4}").split(inner, maxsplit=1)[-1]
    inner = _pattern(r"\\+(?:[nrt]|u000[aAdD])|&#(?:x[aAdD]|1[03]);").sub("\n", inner)
    inner = _pattern(r"Proc-Type: 4,ENCRYPTED|DEK-Info: [\w-]+,[0-9A-Fa-f]+|Version: \w+ v?[\d.]+").sub("\n", inner)
    headers = r"(?m)^[\s\"'#*/+]*[A-Z][A-Za-z]+(?:-[A-Z][A-Za-z]+)*: [^\n]*(?:\\\n[^\n]*)*$"
    inner = _pattern(headers).sub("\n", inner)
    pieces = _pattern(r"[\s\"'`,;&\\]+").split(inner)
    pieces = [piece for piece in pieces if piece.strip("+#*./") or "..." in piece]
    is_added = _pattern(r"\n\+-{4,5} ?END ").search(block)  # in a diff
    return [piece.removeprefix("+") for piece in pieces] if is_added else pieces


def _decoded(block: str) -> tuple[bytes, str]:
    """The bytes that a block holds, and what is wrong with it ('' if nothing is)."""
    lines = [line for line in _lines(block) if not _pattern(r"=[0-9A-Za-z+/]{4}").fullmatch(line)]
    if not lines:
        return b"", "there is no key below its heading"
    body = "".join(lines)
    if not _pattern(r"[0-9A-Za-z+/]+={0,2}").fullmatch(body):
        return b"", "what stands below its heading is not Base64"
    try:
        data = a2b_base64(body + "=" * (-len(body) % 4))
    except Error:
        return b"", "what stands below its heading is not whole Base64"
    return data, "" if len(data) >= _SHORTEST else "what stands below its heading is too short for a key"


_SHORTEST = 40
"""Bytes of the shortest private key there is: one of Ed25519 in PKCS#8 has 48."""


def _is_der(data: bytes) -> bool:
    """Whether bytes begin with an ASN.1 SEQUENCE of which at least half is there."""
    if data[:1] != b"\x30" or len(data) < 8:
        return False
    long = data[1] & 0x80
    width = data[1] & 0x7F if long else 0
    if width > 3:
        return False
    length = int.from_bytes(data[2 : 2 + width], "big") if long else data[1]
    return 16 <= length <= 2 * len(data)


def asymmetric(block: str) -> str:
    """What is wrong with a block of PEM as a private key."""
    data, wrong = _decoded(block)
    if wrong or "ENCRYPTED" in block[:200]:
        return wrong
    return "" if _is_der(data) else "what stands below its heading is no key"


def openssh(block: str) -> str:
    """What is wrong with a block as a private key of OpenSSH (PROTOCOL.key)."""
    data, wrong = _decoded(block)
    return wrong or ("" if data.startswith(b"openssh-key-v1\0") else "what stands below its heading is no OpenSSH key")


def any_body(block: str) -> str:
    """What is wrong with a block whose content is not looked into."""
    return _decoded(block)[1]


def pgp(block: str) -> str:
    """What is wrong with a block as a private key of OpenPGP: its first packet is a secret key (RFC 9580, 5.5.1.3)."""
    data, wrong = _decoded(block)
    if wrong:
        return wrong
    tag = data[0] & 0x3F if data[0] & 0x40 else data[0] >> 2 & 0x0F
    return "" if data[0] & 0x80 and tag in (5, 7) else "what stands below its heading is no OpenPGP key"


def putty(block: str) -> str:
    """What is wrong with a key file of PuTTY."""
    found = _pattern(r"Private-Lines: ?\d{1,4}(?:\\[rn]|\s)+([0-9A-Za-z+/=]{24,80})").search(block)
    return "" if found else "there are no private lines in it"


def wrapped(encoded: str) -> str:
    """What is wrong with Base64 of a block of PEM."""
    text = _pattern(r"\s|\\n").sub("", encoded)
    try:
        block = a2b_base64(text[: len(text) // 4 * 4]).decode("latin-1")
    except Error:
        return "it is not Base64"
    if "PRIVATE KEY" not in block[:48]:
        return "there is no private key in it"
    if "OPENSSH" in block[:48]:
        return openssh(block)
    return pgp(block) if "PGP" in block[:48] else asymmetric(block)


def bare(encoded: str) -> str:
    """What is wrong with Base64 of a key in DER."""
    try:
        return "" if _is_der(a2b_base64(encoded + "=" * (-len(encoded) % 4))) else "it is no key"
    except Error:
        return "it is not whole Base64"


_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def age(key: str) -> str:
    """What is wrong with an identity of age: its checksum (BIP 173)."""
    prefix, _, data = key.lower().rpartition("1")
    if set(data) - {*_BECH32}:
        return "it has characters that Bech32 has not"
    values = [*(ord(each) >> 5 for each in prefix), 0, *(ord(each) & 31 for each in prefix), *map(_BECH32.index, data)]
    checksum = 1
    for value in values:
        top = checksum >> 25
        checksum = (checksum & 0x1FFFFFF) << 5 ^ value
        for bit, term in enumerate(_GENERATOR):
            checksum ^= term if top >> bit & 1 else 0
    return "" if checksum == 1 else "its checksum is wrong"


# --- examples: the beginning of a key of each kind, whose length its first bytes tell, and random characters ---

_64 = "{b64:64}"
_RSA_LINES = ("MIIEpAIBAAKCAQEA{b64:48}", *[_64] * 23, "{b64:54}==")
_PKCS8_LINES = ("MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ{b64:14}", *[_64] * 24, "{b64:23}=")
_EC_LINES = ("MHcCAQEEI{b64:55}", _64, "{b64:34}==")
_SSH_LINES = ("b3BlbnNzaC1rZXktdjEAAAAABG5vbmU{b64:39}", *["{b64:70}"] * 4, "{b64:40}")
_PGP_LINES = ("lQOYB{b64:59}", *[_64] * 12, "{b64:22}==", "={b64:4}")


def _framed(kind: str, lines: tuple[str, ...], end: str = "\n", headers: str = "") -> str:
    return end.join((f"-----BEGIN {kind}-----", *filter(None, [headers]), *lines, f"-----END {kind}-----"))


_RSA = _framed("RSA PRIVATE KEY", _RSA_LINES)
_PUBLIC = _framed("PUBLIC KEY", (_64, _64, "{b64:40}"))
_CERTIFICATE = _framed("CERTIFICATE", (_64, _64, _64, "{b64:40}"))
_PPK = "\n".join(
    (
        "PuTTY-User-Key-File-3: ssh-ed25519",
        "Encryption: none",
        "Comment: deploy",
        "Public-Lines: 2",
        _64,
        "{b64:16}",
        "Private-Lines: 1",
        "{b64:43}=",
        "Private-MAC: {hex:64}",
    )
)

RULES: tuple[Rule, ...] = (
    Rule(
        id="pem-private-key",
        title="Private key (PEM)",
        keywords=tuple(
            f"begin {kind}private key" for kind in ("", "rsa ", "ec ", "dsa ", "ecdsa ", "ed25519 ", "any ", "dh ")
        ),
        pattern=_block("(?:RSA |EC |DSA |ECDSA |ED25519 |ANY |DH )?PRIVATE KEY"),
        public=11,
        harm="Whoever reads it logs in, signs or decrypts as its owner.",
        revoke=_REPLACE,
        references=("https://www.rfc-editor.org/rfc/rfc7468", "https://www.rfc-editor.org/rfc/rfc5958"),
        finds=(
            f"«{_RSA}»",
            f"«{_framed('PRIVATE KEY', _PKCS8_LINES)}»",
            f"«{_framed('EC PRIVATE KEY', _EC_LINES)}»",
            f'"private_key": "«{_framed("PRIVATE KEY", _PKCS8_LINES, chr(92) + "n")}»\\n",',
            "key: |\n    «" + _framed("RSA PRIVATE KEY", _RSA_LINES, "\n    ") + "»\n",
            'key = "«' + _framed("RSA PRIVATE KEY", _RSA_LINES, '\\n" +\n      "') + '»";',
            "KEY=«" + _framed("PRIVATE KEY", _PKCS8_LINES, " ") + "»",
            "«"
            + _framed("RSA PRIVATE KEY", _RSA_LINES, headers="Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,{HEX:32}\n")
            + "»",
        ),
        ignores=(_PUBLIC, _CERTIFICATE, "-----BEGIN RSA PUBLIC KEY-----\n{b64:64}", "BEGIN PRIVATE KEY"),
        check=asymmetric,
    ),
    Rule(
        id="pem-encrypted-private-key",
        title="Private key under a passphrase (PEM)",
        keywords=("begin encrypted private key",),
        pattern=_block("ENCRYPTED PRIVATE KEY"),
        public=11,
        severity="warning",
        harm="It is as safe as its passphrase: whoever guesses that, with all the time in the world, has the key.",
        revoke=_REPLACE,
        references=("https://www.rfc-editor.org/rfc/rfc5958",),
        finds=(
            f"«{_framed('ENCRYPTED PRIVATE KEY', ('MIIFLTBXBgkqhkiG9w0BBQ0w{b64:40}', *[_64] * 27, '{b64:20}'))}»",
            'key = "«'
            + _framed("ENCRYPTED PRIVATE KEY", ("MIIFLTBXBgkqhkiG9w0BBQ0w{b64:40}", *[_64] * 27, "{b64:20}"), "\\n")
            + '»"',
        ),
        ignores=(_PUBLIC, "-----BEGIN ENCRYPTED MESSAGE-----\n{b64:64}"),
        check=asymmetric,
    ),
    Rule(
        id="openssh-private-key",
        title="Private key (OpenSSH)",
        keywords=("begin openssh private key",),
        pattern=_block("OPENSSH PRIVATE KEY"),
        public=11,
        harm="Whoever reads it logs in as its owner wherever the public key is accepted, and signs commits with it.",
        revoke=_SSH_REPLACE,
        references=("https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key",),
        finds=(
            f"«{_framed('OPENSSH PRIVATE KEY', _SSH_LINES)}»",
            'SSH_KEY="«' + _framed("OPENSSH PRIVATE KEY", _SSH_LINES, "\\n") + '»\\n"',
        ),
        ignores=("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{b64:43} me@example.org", "-----BEGIN OPENSSH SIGNATURE-----"),
        check=openssh,
    ),
    Rule(
        id="ssh2-private-key",
        title="Private key (SSH2)",
        keywords=("begin ssh2 encrypted private key",),
        pattern=_block("SSH2 ENCRYPTED PRIVATE KEY", "---- "),
        public=11,
        harm="Whoever reads it, or guesses its passphrase, logs in as its owner wherever the public key is accepted.",
        revoke=_SSH_REPLACE,
        references=("https://www.rfc-editor.org/rfc/rfc4716",),
        finds=(
            '«---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "key"\nP2/56wAAA{b64:55}\n{b64:64}\n{b64:40}\n'
            "---- END SSH2 ENCRYPTED PRIVATE KEY ----»",
            "key:\n  «---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n  P2/56wAAA{b64:55}\n  {b64:64}\n"
            "  ---- END SSH2 ENCRYPTED PRIVATE KEY ----»",
        ),
        ignores=(
            "---- BEGIN SSH2 PUBLIC KEY ----\n{b64:64}\n---- END SSH2 PUBLIC KEY ----",
            "BEGIN SSH2 ENCRYPTED PRIVATE KEY",
        ),
        check=any_body,
    ),
    Rule(
        id="pgp-private-key",
        title="Private key (PGP)",
        keywords=("begin pgp private key block",),
        pattern=_block("PGP PRIVATE KEY BLOCK"),
        public=11,
        harm="Whoever reads it, and its passphrase if it has one, reads its owner's mail and signs in their name.",
        revoke="Revoke the key with its revocation certificate, publish that, and make a new one: "
        "https://www.gnupg.org/gph/en/manual/c235.html",
        references=("https://www.rfc-editor.org/rfc/rfc9580",),
        finds=(
            f"«{_framed('PGP PRIVATE KEY BLOCK', _PGP_LINES, headers='Version: GnuPG v2' + chr(10))}»",
            f"«{_framed('PGP PRIVATE KEY BLOCK', ('', *_PGP_LINES))}»",
        ),
        ignores=(
            _framed("PGP PUBLIC KEY BLOCK", ("", _64, _64, "={b64:4}")),
            _framed("PGP SIGNATURE", ("", _64, _64, "={b64:4}")),
        ),
        check=pgp,
    ),
    Rule(
        id="putty-private-key",
        title="Private key (PuTTY)",
        keywords=("putty-user-key-file-",),
        pattern=r"(?P<secret>PuTTY-User-Key-File-[123]: ?[a-z0-9@.\-]{3,60}(?:\\[rn]|\s)"
        r"(?:(?!PuTTY-User-Key)[\s\S]){40,12000}?(?:Private-(?:MAC|Hash): ?[0-9a-f]{40,64}|\Z))",
        public=20,
        harm="Whoever reads it logs in as its owner wherever the public key is accepted.",
        revoke=_SSH_REPLACE,
        references=("https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html",),
        finds=(f"«{_PPK}»", f'"ppk": "«{_PPK.replace(chr(10), chr(92) + "n")}»"'),
        ignores=("PuTTY-User-Key-File-4: ssh-rsa\n{b64:64}", "PuTTY-User-Key-File-3:", "PuTTY-User-Key-File-2: see"),
        check=putty,
    ),
    Rule(
        id="age-secret-key",
        title="Identity of age",
        keywords=("age-secret-key-",),
        pattern=rf"{START}(?P<secret>AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]{{58}}){END}",
        public=15,
        harm="Whoever reads it decrypts every file that was encrypted for it, secrets of SOPS among them.",
        revoke="Make a new identity (age-keygen), encrypt every file anew for it, and change the secrets in them: "
        "https://github.com/FiloSottile/age",
        references=("https://github.com/C2SP/C2SP/blob/main/age.md", "https://github.com/bitcoin/bips"),
        finds=("«AGE-SECRET-KEY-1{base32:58}»", "AGE_KEY=«AGE-SECRET-KEY-1{upper:58}»"),
        ignores=(
            "AGE-SECRET-KEY-1{upper:57}",
            "age1{alnum:58}",
            "AGE-SECRET-KEY-1...",
            "AGE-PLUGIN-YUBIKEY-1{upper:40}",
        ),
        check=age,
    ),
    Rule(
        id="minisign-secret-key",
        title="Secret key of minisign or signify",
        keywords=("rwrty0iy", "rwrcsw"),
        pattern=rf"{START}(?P<secret>RWRTY0Iy[0-9A-Za-z+/]{{200,204}}={{0,2}}|RWRCSw[0-9A-Za-z+/]{{130,136}}={{0,2}})"
        r"(?![0-9A-Za-z+/=])",
        public=4,
        harm="Whoever reads it, and guesses its passphrase if it has one, signs releases in your name.",
        revoke="Make a new pair and publish the new public key: https://jedisct1.github.io/minisign/",
        references=("https://jedisct1.github.io/minisign/", "https://man.openbsd.org/signify"),
        finds=("«RWRTY0Iy{b64:204}»", "untrusted comment: signify secret key\n«RWRCSw{b64:133}=»"),
        ignores=("RWRTY0Iy{b64:60}", "RWQ{b64:53}", "RWRCSw{b64:50}"),
    ),
    Rule(
        id="wireguard-private-key",
        title="Key of WireGuard",
        keywords=("privatekey", "private_key", "private-key", "presharedkey", "preshared_key", "preshared-key"),
        pattern=r"(?i:(?:private|preshared)[_\-]?key)[\\\"']{0,2}\s{0,4}[:=]\s{0,4}[\\\"']{0,2}"
        r"(?P<secret>[0-9A-Za-z+/]{42}[AEIMQUYcgkosw048]=)(?![0-9A-Za-z+/=])",
        harm="Whoever reads it joins the private network as that peer.",
        revoke="Make a new key (wg genkey), and put its public key in place of the old one at every peer: "
        "https://www.wireguard.com/quickstart/",
        references=("https://www.wireguard.com/quickstart/", "https://man7.org/linux/man-pages/man8/wg.8.html"),
        finds=(
            "[Interface]\nPrivateKey = «{b64:42}A=»\nAddress = 10.0.0.2/32",
            "PresharedKey=«{b64:42}o=»",
            '"private_key": "«{b64:42}8=»"',
        ),
        ignores=("PublicKey = {b64:42}A=", "PrivateKey = <key>", "PrivateKey = {b64:40}=", "{b64:42}A="),
    ),
    Rule(
        id="jwk-private-key",
        title="Private JSON Web Key",
        keywords=('"kty', "'kty", '"d\\"', '"d"', "'d'"),
        pattern=r"(?:[\"']kty\\{0,2}[\"']\s{0,4}:\s{0,4}\\{0,2}[\"'](?:RSA|EC|OKP)\b[^{}]{0,1500}?"
        r"[\"']d\\{0,2}[\"']\s{0,4}:"
        r"|[\"']d\\{0,2}[\"']\s{0,4}:(?=[^{}]{44,900}[\"']kty\\{0,2}[\"']\s{0,4}:))"
        r"\s{0,4}\\{0,2}[\"'](?P<secret>[0-9A-Za-z_\-]{42,700})(?=\\{0,2}[\"'])",
        harm="Whoever reads it signs tokens in your name, or decrypts what was meant for you.",
        revoke="Take the key out of the published set, make a new one, and sign with that: "
        "https://www.rfc-editor.org/rfc/rfc7517",
        references=("https://www.rfc-editor.org/rfc/rfc7517", "https://www.rfc-editor.org/rfc/rfc7518#section-6"),
        finds=(
            '{"kty":"EC","crv":"P-256","x":"{b64url:43}","y":"{b64url:43}","d":"«{b64url:43}»"}',
            '{"kty": "RSA", "n": "{b64url:342}", "e": "AQAB", "d": "«{b64url:342}»", "p": "{b64url:171}"}',
            '{"crv": "Ed25519", "d": "«{b64url:43}»", "x": "{b64url:43}", "kty": "OKP"}',
        ),
        ignores=(
            '{"kty":"EC","crv":"P-256","x":"{b64url:43}","y":"{b64url:43}"}',
            '{"kty":"RSA","n":"{b64url:342}","e":"AQAB"}',
            '{"d": "{b64url:43}"}',
        ),
    ),
    Rule(
        id="jwk-symmetric-key",
        title="Symmetric JSON Web Key",
        keywords=('"oct"', "'oct'", '"oct\\"'),
        pattern=r"(?:[\"']kty\\{0,2}[\"']\s{0,4}:\s{0,4}\\{0,2}[\"']oct\\{0,2}[\"'][^{}]{0,300}?[\"']k\\{0,2}[\"']\s{0,4}:"
        r"|[\"']k\\{0,2}[\"']\s{0,4}:(?=[^{}]{16,900}[\"']oct\\{0,2}[\"']))\s{0,4}\\{0,2}[\"'](?P<secret>[0-9A-Za-z_\-]{16,700})(?=\\{0,2}[\"'])",
        harm="Whoever reads it makes tokens that are taken for yours.",
        revoke="Make a new key, and sign with that: https://www.rfc-editor.org/rfc/rfc7517",
        references=("https://www.rfc-editor.org/rfc/rfc7517", "https://www.rfc-editor.org/rfc/rfc7518#section-6.4"),
        finds=(
            '{"kty":"oct","k":"«{b64url:43}»","alg":"HS256"}',
            '{"kty": "oct", "alg": "A128KW", "kid": "main", "k": "«{b64url:22}»"}',
        ),
        ignores=('{"kty":"oct","kid":"{b64url:43}"}', '{"k": "{b64url:43}", "x": 1}', '{"kty":"EC","x":"{b64url:43}"}'),
    ),
    Rule(
        id="base64-private-key",
        title="Private key in Base64 (of PEM)",
        keywords=("ls0tls1crudjti",),
        pattern=rf"{START}(?P<secret>LS0tLS1CRUdJTiB(?:QUklW|SU0Eg|FQyBQ|EU0Eg|PUEVOU1NI|FTkNSWVBURUQ|QR1AgUFJJV)"
        r"[0-9A-Za-z+/]{80,}={0,2})",
        public=14,
        harm="Base64 hides nothing: whoever reads it logs in, signs or decrypts as the owner of the key.",
        revoke=_REPLACE,
        references=(
            "https://www.rfc-editor.org/rfc/rfc7468",
            "https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/",
        ),
        finds=(
            "«LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQ{b64:400}»",
            "client-key-data: «LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS0tLS0tC{b64:240}==»",
            "  tls.key: «LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tC{b64:2200}=»\n",
        ),
        ignores=(
            "client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tC{b64:400}",
            "LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS0K{b64:200}",
            "LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBL...",
        ),
        check=wrapped,
    ),
    Rule(
        id="der-private-key",
        title="Private key in Base64 (of DER)",
        keywords=("ibadanbgkqhkig9w0baqefaasc", "ibaakc", "agaqgbyqgsm49agegccqgsm49", "mc4caqawbqydk2vwbciei"),
        pattern=rf"{START}(?P<secret>(?:MII[0-9A-Za-z+/]{{2,4}}IBADANBgkqhkiG9w0BAQEFAASC|MII[0-9A-Za-z+/]{{2,4}}IBAAKC"
        r"|MC4CAQAwBQYDK2VwBCIEI)[0-9A-Za-z+/]{40,}={0,2})",
        harm="Whoever reads it logs in, signs or decrypts as the owner of the key.",
        revoke=_REPLACE,
        references=("https://www.rfc-editor.org/rfc/rfc5958", "https://www.rfc-editor.org/rfc/rfc8410"),
        finds=(
            "«MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ{b64:1573}=»",
            'APP_PRIVATE_KEY = "«MIIEpAIBAAKCAQEA{b64:1574}==»"',
            "«MC4CAQAwBQYDK2VwBCIEI{b64:43}»",
        ),
        ignores=(
            "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA{b64:300}",
            "MIID{b64:800}",
            "MIIEpAIBAAKCAQEA...",
        ),
        check=bare,
    ),
)

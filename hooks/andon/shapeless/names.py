r"""The names under which people keep secrets, as literals for the sieve.

A name is recognised by a word in it (`pass` in `db_password`). The short words are frequent in every language, so the
sieve is not asked for them alone but together with what follows a name that is given a value: `key=`, `key":`,
`key =`. Long words are asked for as they are, whatever follows in the name (`passwordFieldValue = `).

Words beyond ASCII are written as the shadow of a text has them (`andon.model.Text`), so that the sieve, which reads
bytes, finds them too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

# Rare enough to be looked for alone.
LONG = (
    *("password", "passwd", "passphrase", "passcode", "passwort", "pwd", "secret"),
    *("contrase", "kennwort", "motdepasse", "mot_de_passe", "mot de passe", "wachtwoord", "senha", "haslo"),
    *("parola", "parool", "lozinka", "heslo", "jelszo", "sifre", "api_key", "apikey", "api-key", "private_key"),
    *("privatekey", "secretkey", "authkey", "auth_key", "access_key", "accesskey", "mnemonic"),
    *("otp_", "totp", "hotp", "psk", "bearer", "jwt"),
    *("signature", "verifier", "nonce", "csrf", "cookie", "key[]", "keys=", "keys =", "keys:"),
    *("apiid", "api_id", "api:", "_status_id"),
)

# Too frequent alone: looked for with what ends a name.
SHORT = (
    *("pass", "pw", "key", "auth", "cred", "creds", "salt", "pin", "otp", "sig", "sid", "hmac", "clave"),
    *("token", "tokens", "credential", "credentials"),
    *("authorization", "auth_data", "authdata", "sessionid", "authcode", "auth_code"),
)

# What ends a name that is given a value.
ENDINGS = (*('"', "'", "=", ":", " =", " :", "  ", "\t", "]", ">", "(", "\\", "`", "%3d", "|", " is "),)

# A number, or a word that says what part of the secret it is, may follow.
TAILS = ("1", "2", "3", "_1", "_2", "_base", "_id", "id", "data", "_data", "_hex", "_value", "value", "_b64")

FOREIGN = (
    *("пароль", "Пароль", "ПАРОЛЬ", "пароля", "ключ", "секрет", "токен"),
    *(
        "パスワード",
        "暗証番号",
        "秘密鍵",
        "トークン",
        "密码",
        "密碼",
        "口令",
        "密钥",
        "令牌",
        "비밀번호",
        "암호",
        "토큰",
    ),
    *("contraseña", "Contraseña", "clé", "hasło", "Hasło", "şifre", "Şifre", "jelszó", "Jelszó"),
    *("κωδικός", "סיסמה", "كلمة المرور", "पासवर्ड", "รหัสผ่าน", "mật khẩu", "mật_khẩu"),
)


def shadow_of(word: str) -> str:
    """A word as the sieve meets it: its shadow (`andon.source.text.shadow`) in lower case, one character a byte.

    The low byte of each character, with its top bit set if the character is beyond Latin-1.
    """
    points = map(ord, word)
    shadow = bytes(point if point < 0x80 else point & 0xFF | (0x80 if point > 0xFF else 0) for point in points)
    return shadow.lower().decode("latin-1")


def literals() -> Iterator[str]:
    """Every literal of the sieve, in lower case, beyond ASCII as characters of a shadow."""
    yield from LONG
    yield from map(shadow_of, FOREIGN)
    for word in SHORT:
        for ending in ENDINGS:
            yield word + ending
    yield from (word + tail for word in ("key", "token") for tail in TAILS)
    yield from ("token_", "token+", "token-", "token:", "token&", "-token ", "otoken ", "credential_")
    yield from ("pass" + tail for tail in ("1", "2", "3"))


class Word(NamedTuple):
    """A literal of the sieve, and how is read on from it: a method of `candidates.Reader`."""

    reader: str
    size: int


# Marks that need no name.
_MARKS = (
    ("://", "url"),
    *((f"{scheme} ", "scheme") for scheme in ("basic", "bearer", "ntlm", "apikey", "digest")),
    *(("identified by", "name"), ("-asplaintext", "secure_string")),
    *((mark, "user") for mark in ("-u ", "--user ", "--user=")),
    *((mark, "option") for mark in ("sshpass -p", "mysql -", "mysqldump -", "mysqladmin -")),
)


def words() -> list[tuple[str, Word]]:
    """Each literal of the sieve, lower-case and one character for each byte of a shadow, with its reader."""
    found = {literal: Word("name", len(literal)) for literal in literals()}
    found.update((literal, Word(reader, len(literal))) for literal, reader in _MARKS)
    return list(found.items())


def speaks_of_password(name: str) -> bool:
    """Whether a name says that its value is a password, which a person may have chosen."""
    lowered = name.lower()
    return any(word in lowered for word in _PASSWORDS) or bool(re.search(r"(?:^|[^a-z])pw(?:$|[^a-z])", lowered))


_PASSWORDS = (
    *(
        "pass",
        "pwd",
        "kennwort",
        "senha",
        "contrase",
        "wachtwoord",
        "haslo",
        "has\u0142o",
        "parol",
        "heslo",
        "mot de passe",
    ),
    *(
        "motdepasse",
        "mot_de_passe",
        "\u043f\u0430\u0440\u043e\u043b",
        "\u30d1\u30b9\u30ef\u30fc\u30c9",
        "\u5bc6\u7801",
        "\u5bc6\u78bc",
        "\ube44\ubc00\ubc88\ud638",
        "securestring",
        "identified by",
    ),
)

"""Credentials of several lines and of everyday files: real ones, made here, in the notations they are met in."""

from __future__ import annotations

import base64
import json
from binascii import a2b_base64, b2a_base64
from collections.abc import Callable
from random import Random

import pytest

from andon import rules
from andon.judge import judge
from andon.policy import DEFAULT
from andon.rules.credentials import aws, azure, configs, gcp, jwt, keys, twilio, urls
from andon.rules.examples import fill
from judging import detector, text_of

FAMILIES = (urls, keys, jwt, gcp, azure, configs, twilio)
BY_ID = {rule.id: rule for family in (*FAMILIES, aws) for rule in family.RULES}


def random_bytes(count: int, seed: int = 1) -> bytes:
    return bytes(Random(seed).randrange(256) for _ in range(count))


def secrets(rule_id: str, text: str) -> list[str]:
    """What a rule takes for a secret in a text, and does not itself call malformed."""
    rule = BY_ID[rule_id]
    found = [text[match.start : match.end] for match in rules.matches(rule, text)]
    return [secret for secret in found if not (rule.check and rule.check(secret))]


def doubts(rule_id: str, text: str) -> list[str]:
    """What a rule says of what it matches: '' where it may be real."""
    rule = BY_ID[rule_id]
    assert rule.check
    return [rule.check(text[match.start : match.end]) for match in rules.matches(rule, text)]


# --- keys ---


def der(length: int, start: bytes = b"\x02\x01\x00") -> bytes:
    """An ASN.1 SEQUENCE of so many bytes, random but for its beginning."""
    return b"\x30\x82" + length.to_bytes(2, "big") + start + random_bytes(length - len(start))


def pem(kind: str, data: bytes, width: int = 64, headers: str = "") -> str:
    body = base64.b64encode(data).decode()
    lines = [body[at : at + width] for at in range(0, len(body), width)]
    return "\n".join((f"-----BEGIN {kind}-----", *filter(None, [headers]), *lines, f"-----END {kind}-----"))


KEYS = {
    "RSA": ("pem-private-key", pem("RSA PRIVATE KEY", der(1192))),
    "PKCS#8": ("pem-private-key", pem("PRIVATE KEY", der(1213))),
    "RSA of 4096 bits": ("pem-private-key", pem("PRIVATE KEY", der(2345))),
    "EC": ("pem-private-key", pem("EC PRIVATE KEY", b"\x30\x77\x02\x01\x01" + random_bytes(116))),
    "Ed25519": ("pem-private-key", pem("PRIVATE KEY", b"\x30\x2e\x02\x01\x00" + random_bytes(43))),
    "RSA under a passphrase": (
        "pem-private-key",
        pem("RSA PRIVATE KEY", random_bytes(1200), headers="Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0A1B2C3D\n"),
    ),
    "PKCS#8 under a passphrase": ("pem-encrypted-private-key", pem("ENCRYPTED PRIVATE KEY", der(1300))),
    "OpenSSH": ("openssh-private-key", pem("OPENSSH PRIVATE KEY", b"openssh-key-v1\0" + random_bytes(1800), 70)),
    "PGP": (
        "pgp-private-key",
        pem("PGP PRIVATE KEY BLOCK", b"\x95\x01\x04" + random_bytes(900), headers="Version: GnuPG v2\n").replace(
            "\n-----END", "\n=a1B2\n-----END"
        ),
    ),
}

NOTATIONS: dict[str, Callable[[str], str]] = {
    "a file": lambda key: key + "\n",
    "Windows line ends": lambda key: key.replace("\n", "\r\n"),
    "YAML block": lambda key: "key: |\n" + "".join(f"    {line}\n" for line in key.split("\n")),
    "JSON": lambda key: json.dumps({"key": key}),
    "JSON in JSON": lambda key: json.dumps(json.dumps({"key": key})),
    "JavaScript": lambda key: "const key = " + " +\n  ".join(f'"{line}\\n"' for line in key.split("\n")) + ";",
    "Python": lambda key: "key = (\n" + "\n".join(f"    '{line}\\n'" for line in key.split("\n")) + "\n)",
    "JSON array": lambda key: json.dumps(key.split("\n"), indent=2),
    "comment": lambda key: "".join(f"# {line}\n" for line in key.split("\n")),
    "one line": lambda key: "KEY=" + key.replace("\n", " "),
    "XML": lambda key: "<key>" + key.replace("\n", "&#10;") + "</key>",
    "diff": lambda key: "".join(f"+{line}\n" for line in key.split("\n")),
}


@pytest.mark.parametrize("notation", NOTATIONS)
@pytest.mark.parametrize("kind", KEYS)
def test_a_key_is_found_whole_in_every_notation(kind: str, notation: str) -> None:
    rule_id, key = KEYS[kind]
    text = f"first line\n{NOTATIONS[notation](key)}\nlast line\n"
    (secret,) = secrets(rule_id, text)
    assert secret.startswith("-----BEGIN ")
    assert secret.endswith("-----")
    assert text.count(secret) == 1


@pytest.mark.parametrize("kind", KEYS)
def test_a_key_that_is_cut_off_by_the_end_of_the_text_is_found(kind: str) -> None:
    rule_id, key = KEYS[kind]
    assert len(secrets(rule_id, key[: key.index("-----END")])) == 1


@pytest.mark.parametrize("kind", KEYS)
def test_two_keys_are_two(kind: str) -> None:
    rule_id, key = KEYS[kind]
    assert secrets(rule_id, f"{key}\n{key}\n") == [key, key]


@pytest.mark.parametrize("cut", range(900, 1100, 7))
def test_where_the_search_ends_does_not_matter(cut: int) -> None:
    """A neighbourhood ends 1,024 characters behind the keyword: in the body, in the END line, or right behind it."""
    key = pem("RSA PRIVATE KEY", b"\x30\x82" + (cut * 3 // 4 - 4).to_bytes(2, "big") + random_bytes(cut * 3 // 4 - 4))
    assert secrets("pem-private-key", f"{key}\n{'text ' * 500}") == [key]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("-----BEGIN RSA PRIVATE KEY-----", "there is no key below its heading"),
        ('if "-----BEGIN PRIVATE KEY-----" in text:\n    --depth\n', "there is no key below its heading"),
        ('if "-----BEGIN PRIVATE KEY-----" in text:\n    pass\n', "what stands below its heading is not Base64"),
        ("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----", "there is no key below its heading"),
        ("-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----", "what stands below its heading is not Base64"),
        (
            "-----BEGIN PRIVATE KEY-----\n<your key here>\n-----END PRIVATE KEY-----",
            "what stands below its heading is not Base64",
        ),
        (
            "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC...\n-----END PRIVATE KEY-----",
            "what stands below its heading is not Base64",
        ),
        (
            "-----BEGIN PRIVATE KEY-----\nbase64\n-----END PRIVATE KEY-----",
            "what stands below its heading is too short for a key",
        ),
        (
            "-----BEGIN PRIVATE KEY-----\nYWJj\n-----END PRIVATE KEY-----",
            "what stands below its heading is too short for a key",
        ),
        (pem("PRIVATE KEY", b"A" * 200), "what stands below its heading is no key"),
        (pem("PRIVATE KEY", der(1200)[:120]), "what stands below its heading is no key"),
    ],
)
def test_what_is_no_key_is_said_to_be_none(text: str, words: str) -> None:
    (said,) = doubts("pem-private-key", text)
    assert said == words


@pytest.mark.parametrize("kind", ["PUBLIC KEY", "CERTIFICATE", "RSA PUBLIC KEY", "PGP PUBLIC KEY BLOCK", "PGP MESSAGE"])
def test_what_is_public_is_no_key(kind: str) -> None:
    block = pem(kind, der(800))
    assert [rule.id for rule in keys.RULES if any(rules.matches(rule, block))] == []


@pytest.mark.parametrize("kind", ["RSA", "PKCS#8", "EC", "OpenSSH", "PGP", "PKCS#8 under a passphrase"])
def test_a_key_in_base64_is_decoded(kind: str) -> None:
    _, key = KEYS[kind]
    wrapped = base64.b64encode(key.encode()).decode()
    assert secrets("base64-private-key", f"tls.key: {wrapped}\n") == [wrapped]
    public = base64.b64encode(pem("CERTIFICATE", der(800)).encode()).decode()
    assert secrets("base64-private-key", f"tls.crt: {public}\n") == []


def test_a_key_in_der_without_frame() -> None:
    body = base64.b64encode(
        b"\x30\x82\x04\xbd" + a2b_base64("AgEAMA0GCSqGSIb3DQEBAQUABIIEpw==") + random_bytes(1189)
    ).decode()
    assert secrets("der-private-key", f"alipay.private_key={body}\n") == [body]
    assert doubts("der-private-key", f"MIIEpAIBAAKCAQEA{'A' * 60}") == ["it is no key"]


def bech32(prefix: str, data: bytes) -> str:
    """Bech32 (BIP 173) of bytes, in upper case."""
    bits = int.from_bytes(data, "big") << -len(data) * 8 % 5
    count = -(-len(data) * 8 // 5)
    values = [bits >> 5 * (count - 1 - at) & 31 for at in range(count)]
    expanded = [*(ord(each) >> 5 for each in prefix), 0, *(ord(each) & 31 for each in prefix)]
    checksum = 1
    for value in [*expanded, *values, *[0] * 6]:
        top = checksum >> 25
        checksum = (checksum & 0x1FFFFFF) << 5 ^ value
        for bit, term in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            checksum ^= term if top >> bit & 1 else 0
    checksum ^= 1
    letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    return (
        prefix + "1" + "".join(letters[each] for each in (*values, *(checksum >> 5 * (5 - at) & 31 for at in range(6))))
    ).upper()


def test_an_identity_of_age_has_a_checksum() -> None:
    identity = bech32("age-secret-key-", random_bytes(32))
    assert secrets("age-secret-key", f"# created: today\n{identity}\n") == [identity]
    last = "Q" if identity[-1] != "Q" else "P"
    assert doubts("age-secret-key", identity[:-1] + last) == ["its checksum is wrong"]
    assert doubts("age-secret-key", identity[:-1] + "B") == ["it has characters that Bech32 has not"]


# --- tokens ---


def part(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value, separators=(",", ":")).encode()).decode().rstrip("=")


def token(header: dict[str, object], claims: object, signature: int = 32) -> str:
    return ".".join(
        (part(header), part(claims), base64.urlsafe_b64encode(random_bytes(signature)).decode().rstrip("="))
    )


HS256: dict[str, object] = {"alg": "HS256", "typ": "JWT"}
CLAIMS: dict[str, object] = {"sub": "user-4711", "iss": "https://login.example.org", "exp": 1_900_000_000}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (token(HS256, CLAIMS), ""),
        (token({"alg": "RS256", "kid": "a"}, {**CLAIMS, "scope": "x" * 4000}, 256), ""),
        (token({"alg": "none"}, CLAIMS), "it is not signed (alg: none)"),
        (token({"alg": "None"}, CLAIMS), "it is not signed (alg: none)"),
        (
            token(HS256, {"sub": "1234567890", "name": "John Doe", "iat": 1516239022}),
            "its claims are those of the sample token of jwt.io",
        ),
        (
            token(HS256, {"sub": "1234567890", "name": "John Doe", "admin": True, "iat": 1516239022}),
            "its claims are those of the sample token of jwt.io",
        ),
        (token(HS256, {"some": "payload"}), "its claims are those of a manual"),
        (token(HS256, {**CLAIMS, "exp": 1_300_819_380}), "it expired in 2011"),
        (token({"typ": "JWT", "kid": "abc"}, CLAIMS), "its header is not that of a token"),
        (token(HS256, CLAIMS)[:-43] + "e" * 43 + ".more", "it has 4 parts, and not the three of a signed token"),
        (part(HS256) + ".eyJ" + "0" * 40 + "." + "a" * 43, "its payload is not JSON"),
    ],
)
def test_what_is_said_of_a_token(text: str, words: str) -> None:
    assert doubts("jwt-signed-token", f'token = "{text}"\n') == [words]


def test_a_token_may_have_a_payload_that_is_encrypted_or_compressed() -> None:
    text = part({"alg": "HS256", "zip": "DEF"}) + ".eyJ" + "0" * 60 + "." + "a" * 43
    assert doubts("jwt-signed-token", text) == [""]


def test_an_encrypted_token_has_five_parts() -> None:
    head = part({"alg": "dir", "enc": "A256GCM"})
    whole = f"{head}..{'a' * 16}.{'b' * 3000}.{'c' * 22}"
    assert secrets("jwt-encrypted-token", f"session={whole};") == [whole]
    assert doubts("jwt-encrypted-token", whole.rpartition(".")[0]) == [
        "it has 4 parts, and not the five of an encrypted token"
    ]


# --- what is decoded ---


def encoded(text: str) -> str:
    return b2a_base64(text.encode(), newline=False).decode()


@pytest.mark.parametrize(
    ("rule_id", "before", "after"),
    [
        ("docker-registry-login", '{"auths": {"r.example.org": {"auth": "', '"}}}'),
        ("http-basic-login", "Authorization: Basic ", "\r\n"),
        ("npm-registry-login", "//npm.example.org/:_auth=", "\n"),
    ],
)
def test_a_login_in_base64_is_decoded(rule_id: str, before: str, after: str) -> None:
    real = encoded("deploy:k7Gh2pQ9z")
    assert secrets(rule_id, f"{before}{real}{after}") == [real]
    for text, words in (
        ("username:password", "it is the user and the password of a manual"),
        ("Aladdin:open sesame", "it is the user and the password of a manual"),
        ("s6BhdRkqt3:gX1fBat3bV", "it is the user and the password of a manual"),
        ("deploy:", "its password is empty"),
        ("deploy:${PASSWORD}", "its password is filled in from elsewhere"),
        ("no user and no password", "it is not Base64 of a user and a password"),
    ):
        assert doubts(rule_id, f"{before}{encoded(text)}{after}") == [words], text


def test_a_docker_configuration_in_base64_is_decoded() -> None:
    real = encoded(
        json.dumps({"auths": {"r.example.org": {"auth": encoded("deploy:k7Gh2pQ9z")}}}, separators=(",", ":"))
    )
    assert secrets("docker-config-login", f".dockerconfigjson: {real}\n") == [real]
    empty = encoded(json.dumps({"auths": {"registry.example.org": {"email": "me@example.org"}}}, separators=(",", ":")))
    assert doubts("docker-config-login", f".dockerconfigjson: {empty}\n") == ["it logs in nowhere"]


def test_the_key_of_a_service_account_is_one_secret() -> None:
    key = pem("PRIVATE KEY", der(1213)) + "\n"
    document = json.dumps({"type": "service_account", "private_key_id": "a" * 40, "private_key": key}, indent=2)
    (secret,) = secrets("gcp-service-account-key", document)
    assert secret == json.dumps(key)[1:-1]


def test_the_keys_of_emulators_are_published() -> None:
    rule = BY_ID["azure-storage-account-key"]
    assert rule.check
    text = fill("AccountName=app;AccountKey={b64:86}==;", Random(1))
    assert [rule.check(text[match.start : match.end]) for match in rules.matches(rule, text)] == [""]


# --- parts on several lines ---


@pytest.mark.parametrize(
    ("rule_id", "template"),
    [
        ("aws-secret-access-key", "access_key: AKIA{base32:16}\nregion: eu-west-1\nsecret_key: «{b64:40}»\n"),
        ("aws-secret-access-key", "secret_key: «{b64:40}»\nregion: eu-west-1\naccess_key: AKIA{base32:16}\n"),
        ("aws-secret-access-key", "<id>AKIA{base32:16}</id>\n\n<secret>«{b64:39}7»</secret>"),
        ("azure-legacy-client-secret", "tenant_id: {uuid}\nclient_id: {uuid}\nclient_secret: «{b62:20}7q.{b62:14}»\n"),
        ("azure-client-secret", "tenant: {uuid}\nclient: {uuid}\nsecret: «{b62:3}8Q~{b62:34}»\n"),
        ("twilio-auth-token", "sid: AC{hex:32}\n\nauth_token: «{hex:32}»\n"),
        ("twilio-auth-token", "auth_token: «{hex:32}»\nsid: AC{hex:32}\n"),
        ("twilio-api-key-secret", "key: SK{hex:32}\nkey_secret: «{b62:31}7»\n"),
        ("gcp-hmac-secret", "id: GOOG1E{base32:55}\nsecret: «{b64:39}7»\n"),
        (
            "gcp-oauth-legacy-client-secret",
            "id: 1-{alnum:32}.apps.googleusercontent.com\nclient_secret: «{b64url:23}7»\n",
        ),
        ("netrc-password", "machine a.example.org\n    login deploy\n    password «{b62:16}»\n"),
        ("pypirc-password", "[pypi]\nusername: deploy\npassword: «{b62:16}»\n"),
        ("windows-unattend-password", "<AdministratorPassword>\n  <Value>«{b62:12}»</Value>\n</AdministratorPassword>"),
        ("rclone-password", "type = sftp\nhost = a\nuser = b\npass = «{b64url:32}»\n"),
    ],
)
@pytest.mark.parametrize("seed", range(5))
def test_parts_on_several_lines(rule_id: str, template: str, seed: int) -> None:
    marked = fill(template, Random(seed))
    secret = marked[marked.index("«") + 1 : marked.index("»")]
    text = marked.replace("«", "").replace("»", "")
    assert secrets(rule_id, text) == [secret]
    assert secrets(rule_id, text.replace("\n", "\n\n")) == [secret]


# --- passwords in URLs ---


@pytest.mark.parametrize(
    ("url", "password"),
    [
        ("postgres://app:p4ssW0rd@db/app", "p4ssW0rd"),
        ("postgres://app:p@ss@db.example.org/app", "p@ss"),
        ("postgres://app:a/b?c#d@db.example.org/app", "a/b?c#d"),
        ("postgres://app:p%40ss@db.example.org/app?email=a@b.example.org", "p%40ss"),
        ("postgresql+psycopg2://app:x1y2z3@[::1]:5432/app", "x1y2z3"),
        ("mongodb://app:x1y2z3@a.example.org:1,b.example.org:2/app", "x1y2z3"),
        ("redis://:x1y2z3@cache:6379/0", "x1y2z3"),
        ("smtp://me@example.org:x1y2z3@mail.example.org:587", "x1y2z3"),
        ("POSTGRES://APP:X1Y2Z3@DB/APP", "X1Y2Z3"),
        ("jdbc:mysql://db/app?user=app&password=x1y2z3&useSSL=true", "x1y2z3"),
        ("postgres://app:x1y2z3@${DB_HOST}:5432/app", "x1y2z3"),
    ],
)
def test_the_password_of_a_url_is_read_whole(url: str, password: str) -> None:
    found = {secret for rule in urls.RULES for secret in secrets(rule.id, f'url = "{url}"\n')}
    assert found == {password}


@pytest.mark.parametrize(
    "url",
    [
        "postgres://db:5432/app",
        "postgres://db:5432/app?user=a@b.example.org",
        "mongodb://a:27017,b:27017/app",
        "postgres://app:$PASSWORD@db/app",
        "postgres://app:${PASSWORD}@db/app",
        "postgres://app:{password}@db/app",
        "postgres://app:{{ password }}@db/app",
        "postgres://app:%(password)s@db/app",
        "postgres://app:<password>@db/app",
        "postgres://app:[PASSWORD]@db/app",
        "postgres://app:xxxxx@db/app",
        "postgres://app:***@db/app",
        "ftp://anonymous:anonymous@ftp.example.org/pub",
        "Server=db;User Id=sa;Password={0};Encrypt=True",
        "jdbc:mysql://db/app?user=app&password=${PASSWORD}",
    ],
)
def test_what_is_filled_in_is_no_password(url: str) -> None:
    assert [rule.id for rule in urls.RULES if secrets(rule.id, f'url = "{url}"\n')] == []


# --- with all detectors ---


def verdicts(text: str) -> list[tuple[str, str, str]]:
    """What is found in a text, by which rule, and why it is hushed ('' if it stands)."""
    content = text_of(text, "config.txt")
    found = detector().detect(content)
    judged = [(each, each.doubt[0] or judge(each, content, DEFAULT).reason) for each in found]
    return [(finding.rule, finding.secret.reveal(), reason) for finding, reason in judged]


@pytest.mark.parametrize("kind", KEYS)
def test_a_key_is_one_finding_and_the_rule_of_its_format_names_it(kind: str) -> None:
    rule_id, key = KEYS[kind]
    assert verdicts(f"key:\n{key}\n") == [(rule_id, key, "")]


def test_a_heading_alone_does_not_stand_although_detect_secrets_sees_it() -> None:
    heading = "-----BEGIN RSA PRIVATE KEY-----"
    for text in (
        heading,
        f'return text.startswith("{heading}")\n',
        f"It begins with {heading}, and -- see below -- ends",
    ):
        assert [(rule_id, reason) for rule_id, _, reason in verdicts(text)] == [("pem-private-key", "malformed")]


@pytest.mark.parametrize(
    ("text", "rule_id"),
    [
        ("postgres://postgres:postgres@localhost:5432/app", "postgres-url-password"),
        ("postgresql://user:password@localhost/db", "postgres-url-password"),
        ("mysql://root:root@127.0.0.1:3306/test", "mysql-url-password"),
        ("mongodb://user:pass@localhost:27017", "mongodb-url-password"),
        ("amqp://guest:guest@localhost:5672//", "broker-url-password"),
        ("user:password@tcp(localhost:5555)/dbname", "mysql-dsn-password"),
        ("sshpass -p password ssh user@host", "command-line-password"),
        ("curl -u user:pass https://example.org", "curl-user-password"),
        ("docker login -u user -p password", "command-line-password"),
    ],
)
def test_the_logins_of_manuals_are_unlikely(text: str, rule_id: str) -> None:
    assert [(rule, reason) for rule, _, reason in verdicts(text)] == [(rule_id, "unlikely")]


@pytest.mark.parametrize(
    ("template", "rule_id"),
    [
        ("postgres://app:{b62:16}4x@db.example.org:5432/app", "postgres-url-password"),
        ("postgres://app:Summer2019!@db.example.org:5432/app", "postgres-url-password"),
        ("app:{b62:12}7q@tcp(db.example.org:3306)/app", "mysql-dsn-password"),
        ("Server=db.example.org;User ID=sa;Password={b62:12}8!;Encrypt=True", "connection-string-password"),
        ("docker login r.example.org -u ci -p {b62:20}3k", "command-line-password"),
        ("db.example.org:5432:app:app:{b62:14}5m", "pgpass-password"),
        ("machine a.example.org login b password {b62:16}6n", "netrc-password"),
    ],
)
def test_passwords_without_a_form_stand_if_they_look_like_one(template: str, rule_id: str) -> None:
    assert [(rule, reason) for rule, _, reason in verdicts(fill(template, Random(1)))] == [(rule_id, "")]

"""Rules about files as such, which no pattern finds: files that should not be in a repository at all.

`unfit.py` tells by its name, or its first bytes, which rule has to look into a file. Here are the rules, and a test of
the content for each: only a file that holds what its name promises is a finding.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from andon.model import Finding, Rule, Secret, Severity
from andon.rules.unfit import HEADS, suspected

UNENCRYPTED = Rule(
    id="unencrypted-file",
    title="Plaintext of a file that git should encrypt",
    keywords=(),
    pattern="",
    harm="Whoever reads the repository reads the file, which was meant for those who have the key.",
    revoke=(
        "Set the encryption up in this clone, then stage the file again (git rm --cached, git add); if it was pushed, "
        "change every secret in it: https://git-scm.com/docs/gitattributes#_filter"
    ),
    references=("https://git-scm.com/docs/gitattributes#_filter",),
    finds=(),
    ignores=(),
)

READ = 1 << 20
"""How many bytes of a file are looked into."""


class Kind(NamedTuple):
    """One kind of file that should not be committed, and whether content is what the name promises."""

    rule: Rule
    holds: Callable[[bytes], bool]


def unfit(path: str, data: bytes) -> Finding | None:
    """The finding that a file should not be committed at all, None for any other file."""
    ids = (suspected(path, data[:4]), HEADS.get(data[:4], ""))
    kinds = [KINDS[rule_id] for rule_id in dict.fromkeys(ids) if rule_id]
    rule = next((kind.rule for kind in kinds if data and kind.holds(data[:READ])), None)
    if rule is None:
        return None
    return Finding(
        rule=rule.id,
        title=rule.title,
        severity=rule.severity,
        path=path,
        start=0,
        end=0,
        line=1,
        column=1,
        end_line=1,
        end_column=1,
        name="",
        preview="",
        secret=Secret(f"{rule.id}:{path}"),
        detectors=(rule.id,),
    )


# --- what content holds ---


@cache
def _pattern(source: bytes) -> re.Pattern[bytes]:
    return re.compile(source)


# What stands in the place of a value that is put there elsewhere: a reference, a placeholder, nothing.
_NO_VALUE = (
    rb"(?i)(?:\$[\w({]|%\w|\{\{|<|\[|['\"]?\s*$|[*x.?_\-]+['\"]?\s*$|your|my[_\-]|change|replace|insert|enter|todo|fixme|null|none"
    rb"|true|false|example|sample|dummy|placeholder|password|passwd|secret|token|encrypted:|op://|vault:|ref\+|file:|/run/)"
)


def _is_value(value: bytes) -> bool:
    return not _pattern(_NO_VALUE).match(value.strip(b" \t\r'\""))


def _any_value(source: bytes) -> Callable[[bytes], bool]:
    """Whether some match of a pattern has a group `value` that is no placeholder."""

    def holds(data: bytes) -> bool:
        return any(_is_value(found["value"]) for found in _pattern(source).finditer(data))

    return holds


def _private_key(data: bytes) -> bool:
    """A private key in PEM, PuTTY's or GnuPG's format, or in DER: PKCS#8, PKCS#1, SEC 1."""
    heading = rb"-----BEGIN [A-Z0-9 ]{0,24}PRIVATE KEY(?: BLOCK)?-----\s"
    framed = heading + rb"(?:[\s\w-]{1,40}: [^\n]{0,200}\n){0,8}\s{0,80}[0-9A-Za-z+/]{32}"
    if _pattern(framed).search(data):
        return True
    if data.startswith(b"PuTTY-User-Key-File-") or _pattern(rb"\((?:protected-)?private-key").search(data[:4096]):
        return True
    return _der_version(data) in (b"\2\1\0\x30", b"\2\1\0\2", b"\2\1\1\4") or data[:1] in (b"\x95", b"\x94", b"\xc5")


def _der_version(data: bytes) -> bytes:
    """What stands first in an ASN.1 SEQUENCE that is as long as the data: a version, and the next tag."""
    if data[:1] != b"\x30" or len(data) < 32:
        return b""
    width = data[1] & 0x7F if data[1] & 0x80 else 0
    length = int.from_bytes(data[2 : 2 + width], "big") if width else data[1]
    if width > 4 or 2 + width + length != len(data):
        return b""
    return data[2 + width : 6 + width]


def _key_store(data: bytes) -> bool:
    """A key store with a key in it: PKCS#12, JKS and its kin, BKS, a keytab of Kerberos."""
    if data[:4] in (b"\xfe\xed\xfe\xed", b"\xce\xce\xce\xce"):
        return _jks_has_key(data)
    if data[:2] in (b"\5\2", b"\5\1"):
        return len(data) > 16
    if data[:3] in (b"\0\0\0", b"\0\0\1") and data[3:4] in (b"\1", b"\2"):
        return len(data) > 64
    at = 2 + (data[1] & 0x7F if data[1:2] >= b"\x80" else 0)
    return data[:1] == b"\x30" and data.startswith(b"\2\1\3", at)


def _jks_has_key(data: bytes) -> bool:
    """Whether a Java key store has an entry other than certificates (sun.security.provider.JavaKeyStore)."""
    count = int.from_bytes(data[8:12], "big")
    at = 12
    for _ in range(min(count, 10_000)):
        if int.from_bytes(data[at : at + 4], "big") != 2:
            return at + 4 <= len(data)
        at += 4
        at += 2 + int.from_bytes(data[at : at + 2], "big") + 8
        at += 2 + int.from_bytes(data[at : at + 2], "big")
        at += 4 + int.from_bytes(data[at : at + 4], "big")
    return False


def _password_store(data: bytes) -> bool:
    return data[:4] in (b"\x03\xd9\xa2\x9a", b"PWS3", b"kych")


def _browser_passwords(data: bytes) -> bool:
    return b"encryptedPassword" in data or data.startswith(b"SQLite format 3\0") or data[:4] == b"\0\6\x15\x61"


_SECRET_NAME = rb"(?:KEY|SECRET|TOKEN|PASS(?:WORD|WD|PHRASE)?|PWD|CREDENTIALS?|AUTH|SALT|DSN|PRIVATE|SIGNATURE)"


def _environment(data: bytes) -> bool:
    """A variable that is named like a secret, and a value that looks drawn at random: long, of letters and digits."""
    assigned = (
        rb"(?im)^[ \t]*(?:export[ \t]+)?[A-Z0-9_.]{0,60}"
        + _SECRET_NAME
        + rb"[A-Z0-9_]{0,20}[ \t]*=[ \t]*(?P<value>[^\s#]{12,4000})"
    )
    for found in _pattern(assigned).finditer(data):
        value = found["value"].strip(b"'\"")
        if _is_value(value) and _is_mixed(value):
            return True
    return False


def _is_mixed(value: bytes) -> bool:
    """Whether a value has digits among letters, and is not an address or a path."""
    if b"/" in value[:8] or b"://" in value or len(value) < 12:
        return False
    digits = sum(48 <= byte < 58 for byte in value)
    letters = sum(byte | 32 in b"abcdefghijklmnopqrstuvwxyz" for byte in value)
    return digits >= 2 and letters >= 4


def _core_dump(data: bytes) -> bool:
    """The memory of a process: an ELF core (e_type is 4), a minidump of Windows, a heap dump of Java."""
    if data.startswith(b"\x7fELF"):
        return data[16:18] == (b"\0\4" if data[5:6] == b"\2" else b"\4\0")
    return data.startswith(b"MDMP\x93\xa7") or data.startswith(b"JAVA PROFILE 1.0.")


_PEOPLE = (
    rb"(?:users?|accounts?|customers?|members?|people|persons?|employees?|patients?|clients?|contacts?|logins?|sessions?"
    rb"|tokens?|credentials?|passwords?|api_?keys?|oauth\w{0,20}|admins?|subscribers?|orders?|payments?|invoices?|auth_user)"
)


def _database_dump(data: bytes) -> bool:
    """A dump by the database's own tool, with rows of a table that holds people or their access."""
    if data.startswith(b"PGDMP"):
        return True
    tools = rb"(?:MySQL dump|MariaDB dump|PostgreSQL database dump|phpMyAdmin SQL Dump|mariadb-dump|sandbox mode)"
    if not _pattern(rb"(?:--|/\*)[^\n]{0,60}" + tools).search(data[:400]):
        return False
    table = rb"[`\"\w.]{0,40}?(?:(?<=[`\"._])|(?<= ))" + _PEOPLE + rb"[`\"]?"
    inserted = rb"INSERT INTO " + table + rb"[ (][^\n]{0,2000}?VALUES"
    copied = rb"COPY " + table + rb" [^\n]{0,2000}?FROM stdin;\n(?!\\\.)"
    return bool(_pattern(rb"(?i)(?:" + inserted + rb"|" + copied + rb")").search(data))


def _terraform_state(data: bytes) -> bool:
    return b'"terraform_version"' in data[:4096] and bool(
        _pattern(rb'"(?:attributes|primary)"\s*:\s*\{\s*"').search(data)
    )


def _history(data: bytes) -> bool:
    return len(data.split(b"\n", 5)) > 3


def _vpn_profile(data: bytes) -> bool:
    inline = rb"<(?:key|tls-auth|tls-crypt|tls-crypt-v2|secret|auth-user-pass)>\s+(?!</)\S{3}"
    return bool(_pattern(inline).search(data))


def _wallet(data: bytes) -> bool:
    return data[12:16] in (b"\x62\x31\x05\0", b"\0\x05\x31\x62") or data.startswith(b"SQLite format 3\0")


def _hash_lines(data: bytes) -> bool:
    hashed = rb"(?m)^[\w.@-]{1,64}:(?:\$(?:apr1|1|2[aby]|5|6|y|gy|argon2\w{1,2})\$|\{S?SHA\d*\}|[./0-9A-Za-z]{13}\s*$)"
    return bool(
        _pattern(hashed).search(data) or _pattern(rb"(?m)^[^:\n]{1,64}:[^:\n]{1,64}:[0-9a-f]{32}\s*$").search(data)
    )


def _mysql_login(data: bytes) -> bool:
    return data.startswith(b"\0\0\0\0") or _any_value(rb"(?m)^password[ \t]*=[ \t]*(?P<value>[^\n]{1,200})")(data)


def _docker_login(data: bytes) -> bool:
    return bool(_pattern(rb'"(?:auth|identitytoken|registrytoken|password)"\s*:\s*"[0-9A-Za-z+/=._\-]{8}').search(data))


def _kubeconfig(data: bytes) -> bool:
    held = rb"(?m)^\s+(?:client-key-data|token|password|id-token|refresh-token): ?(?P<value>[^\n]{8,9000})"
    return b"clusters:" in data and _any_value(held)(data)


# --- the kinds ---

_PURGE = (
    "If it was pushed, take it out of the history too: "
    "https://docs.github.com/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository"
)


def _kind(
    rule_id: str,
    title: str,
    holds: Callable[[bytes], bool],
    *,
    harm: str,
    revoke: str,
    reference: str,
    severity: Severity = "error",
) -> Kind:
    rule = Rule(
        id=rule_id,
        title=title,
        keywords=(),
        pattern="",
        harm=harm,
        revoke=f"{revoke} {_PURGE}",
        references=(reference,),
        finds=(),
        ignores=(),
        severity=severity,
    )
    return Kind(rule, holds)


_ALL = (
    _kind(
        "ssh-key-file",
        "File with an SSH private key",
        _private_key,
        harm="Whoever reads it logs in as its owner wherever the public key is accepted.",
        revoke="Make a new pair, and take the old public key out of every authorized_keys and account.",
        reference="https://man.openbsd.org/ssh-keygen",
    ),
    _kind(
        "private-key-file",
        "File with a private key",
        _private_key,
        harm="Whoever reads it logs in, signs or decrypts as its owner.",
        revoke="Make a new pair, and revoke the certificate of the old one if there is one.",
        reference="https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html",
    ),
    _kind(
        "key-store-file",
        "Key store",
        _key_store,
        harm="It is as safe as its password: whoever guesses that, with all the time in the world, has the keys in it.",
        revoke="Make new keys, and revoke the certificates of the old ones.",
        reference="https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html",
    ),
    _kind(
        "password-store-file",
        "Database of a password manager",
        _password_store,
        harm="It is as safe as its master password: whoever guesses that has every password in it.",
        revoke="Change the passwords in it, and the master password.",
        reference="https://keepass.info/help/base/security.html",
    ),
    _kind(
        "browser-passwords-file",
        "Passwords stored by a browser",
        _browser_passwords,
        harm="Whoever reads it, and the key beside it, has every password that the browser has stored.",
        revoke="Change the passwords in it.",
        reference="https://support.mozilla.org/kb/profiles-where-firefox-stores-user-data",
    ),
    _kind(
        "environment-file",
        "Environment file with real values",
        _environment,
        harm="It holds what the application logs in with: whoever reads it has the database, and acts in its place.",
        revoke="Change every secret in it.",
        reference="https://12factor.net/config",
        severity="warning",
    ),
    _kind(
        "database-dump-file",
        "Dump of a database",
        _database_dump,
        harm="Whoever reads it has the rows of its tables: people, their addresses, and hashes of their passwords.",
        revoke="Find out whose data it is and what the law asks of you; change the passwords and tokens in it.",
        reference="https://owasp.org/Top10/2021/A02_2021-Cryptographic_Failures/",
        severity="warning",
    ),
    _kind(
        "core-dump-file",
        "Memory of a process (core dump)",
        _core_dump,
        harm="It is all that a process had in memory: keys, passwords, requests of users.",
        revoke="Change what the process knew: its keys, passwords and tokens.",
        reference="https://cwe.mitre.org/data/definitions/528.html",
    ),
    _kind(
        "terraform-state-file",
        "State of Terraform",
        _terraform_state,
        harm="State has every attribute of every resource in plain text, generated passwords and keys among them.",
        revoke="Move the state to a remote backend that encrypts it, and change the secrets in it.",
        reference="https://developer.hashicorp.com/terraform/language/manage-sensitive-data",
        severity="warning",
    ),
    _kind(
        "shell-history-file",
        "History of a shell",
        _history,
        harm="People type passwords and tokens on command lines: whoever reads it has them, and the names of servers.",
        revoke="Look through it, and change every secret that was typed.",
        reference="https://attack.mitre.org/techniques/T1552/003/",
        severity="warning",
    ),
    _kind(
        "vpn-profile-file",
        "VPN profile with its keys",
        _vpn_profile,
        harm="Whoever reads it joins the private network as that user.",
        revoke="Revoke the certificate, and make a new profile.",
        reference="https://community.openvpn.net/openvpn/wiki/Openvpn24ManPage",
    ),
    _kind(
        "netrc-file",
        "Logins in .netrc",
        _any_value(rb"\bpassword\s+(?P<value>\S{1,400})"),
        harm="Whoever reads it logs in to each machine in it.",
        revoke="Change the passwords and tokens in it.",
        reference="https://everything.curl.dev/usingcurl/netrc.html",
    ),
    _kind(
        "git-credentials-file",
        "Logins stored by git",
        _any_value(rb"://[^\s/:@]*:(?P<value>[^\s/@]{1,400})@"),
        harm="Whoever reads it reads and writes the repositories of each host in it.",
        revoke="Revoke the tokens in it, and have git keep them elsewhere.",
        reference="https://git-scm.com/docs/git-credential-store",
    ),
    _kind(
        "aws-credentials-file",
        "Credentials of AWS",
        _any_value(rb"(?m)^[ \t]*aws_secret_access_key[ \t]*=[ \t]*(?P<value>\S{16,200})"),
        harm="Whoever reads it acts in the AWS account as the user it belongs to.",
        revoke="Deactivate the keys in it.",
        reference="https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html",
    ),
    _kind(
        "htpasswd-file",
        "File of password hashes",
        _hash_lines,
        harm="Each hash is as safe as its password is hard to guess, and guesses are fast and never seen.",
        revoke="Change the passwords.",
        reference="https://httpd.apache.org/docs/current/programs/htpasswd.html",
        severity="warning",
    ),
    _kind(
        "wallet-file",
        "Wallet of a cryptocurrency",
        _wallet,
        harm="Whoever reads it, and guesses its passphrase if it has one, takes the coins.",
        revoke="Move the coins to a new wallet, now.",
        reference="https://en.bitcoin.it/wiki/Securing_your_wallet",
    ),
    _kind(
        "pgpass-file",
        "Logins in .pgpass",
        _any_value(rb"(?m)^(?!#)(?:[^:\n]{0,200}:){4}(?P<value>[^\n]{1,200})"),
        harm="Whoever reads it, and reaches the servers, reads and changes those databases.",
        revoke="Change the passwords in it.",
        reference="https://www.postgresql.org/docs/current/libpq-pgpass.html",
    ),
    _kind(
        "mysql-login-file",
        "Logins of the MySQL client",
        _mysql_login,
        harm="Whoever reads it, and reaches the server, reads and changes its databases; .mylogin.cnf hides nothing.",
        revoke="Change the passwords in it.",
        reference="https://dev.mysql.com/doc/refman/8.4/en/option-files.html",
    ),
    _kind(
        "rails-key-file",
        "Key of Rails' credentials",
        lambda data: bool(_pattern(rb"\s*[0-9a-f]{32}\s*").fullmatch(data)),
        harm="Whoever reads it decrypts credentials.yml.enc beside it, and so has every secret of the application.",
        revoke="Make a new key, encrypt the credentials anew, and change every secret that stood in them.",
        reference="https://guides.rubyonrails.org/security.html#custom-credentials",
    ),
    _kind(
        "docker-login-file",
        "Logins of Docker",
        _docker_login,
        harm="Base64 hides nothing: whoever reads it pulls, and often pushes, images in your name.",
        revoke="Change the passwords or revoke the tokens at the registries.",
        reference="https://docs.docker.com/reference/cli/docker/login/",
    ),
    _kind(
        "kubeconfig-file",
        "Kubeconfig with credentials",
        _kubeconfig,
        harm="Whoever reads it, and reaches the cluster, acts there as the users in it.",
        revoke="Delete the tokens, and rotate the certificates of the users in it.",
        reference="https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/",
    ),
)

KINDS: dict[str, Kind] = {kind.rule.id: kind for kind in _ALL}
"""Each kind of file by the id of its rule."""

RULES: tuple[Rule, ...] = (UNENCRYPTED, *(kind.rule for kind in _ALL))

"""Files that should not be committed at all: what is one, what is none, how it is said, and what it costs."""

from __future__ import annotations

import json
import re
import struct
import time
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andon.model import Rule
from andon.rules.examples import fill
from andon.rules.files import KINDS, RULES, unfit
from andon.rules.unfit import HEADS, NAMES, SUFFIXES, suspected
from conftest import Repo


def random_bytes(count: int, seed: int = 1) -> bytes:
    return bytes(Random(seed).randrange(256) for _ in range(count))


def filled(template: str) -> bytes:
    return fill(template, Random(template)).encode()


def framed(kind: str, lines: int = 6) -> bytes:
    body = "\n".join(["{b64:64}"] * lines)
    return filled(f"-----BEGIN {kind}-----\n{body}\n-----END {kind}-----\n")


def jks(*tags: int) -> bytes:
    """A Java key store with an entry of each kind: 1 is a private key, 2 a certificate."""
    data = b"\xfe\xed\xfe\xed" + struct.pack(">II", 2, len(tags))
    for tag in tags:
        data += struct.pack(">I", tag) + b"\0\4name" + bytes(8)
        if tag == 2:
            data += b"\0\5X.509" + struct.pack(">I", 100)
        else:
            data += struct.pack(">I", 100)
        data += random_bytes(100)
    return data + random_bytes(20)


def elf(kind: int, *, big: bool = False) -> bytes:
    order = ">" if big else "<"
    return b"\x7fELF\2" + (b"\2" if big else b"\1") + b"\1" + bytes(9) + struct.pack(f"{order}H", kind) + bytes(200)


DER_KEY = b"\x30\x82\x04\xbd\x02\x01\x00\x30" + random_bytes(1209)
DER_CERTIFICATE = b"\x30\x82\x04\xbd\x30\x82\x03\xa5" + random_bytes(1209)
PKCS12 = b"\x30\x82\x09\x01\x02\x01\x03\x30" + random_bytes(2300)
MYSQL = "-- MySQL dump 10.13  Distrib 8.0.36\n--\n-- Host: localhost    Database: app\n\nCREATE TABLE `{0}` (a int);\n"
POSTGRES = "--\n-- PostgreSQL database dump\n--\n\nCREATE TABLE public.{0} (id integer, email text);\n\n"
STATE = '{{"version": 4, "terraform_version": "1.7.0", "resources": [{0}]}}'
KUBECONFIG = (
    "apiVersion: v1\nkind: Config\nclusters:\n- name: a\n  cluster:\n    server: https://k\n"
    "users:\n- name: b\n  user:\n"
)

FOUND = [
    ("id_ed25519", framed("OPENSSH PRIVATE KEY"), "ssh-key-file"),
    ("deploy/ID_RSA", framed("RSA PRIVATE KEY"), "ssh-key-file"),
    ("etc/ssh/ssh_host_rsa_key", framed("RSA PRIVATE KEY"), "ssh-key-file"),
    ("tls/server.key", framed("ENCRYPTED PRIVATE KEY"), "private-key-file"),
    ("tls/chain.pem", framed("CERTIFICATE") + framed("PRIVATE KEY"), "private-key-file"),
    ("AuthKey.p8", DER_KEY, "private-key-file"),
    ("login.ppk", b"PuTTY-User-Key-File-3: ssh-ed25519\r\nEncryption: none\r\n", "private-key-file"),
    ("backup.asc", framed("PGP PRIVATE KEY BLOCK"), "private-key-file"),
    ("release.jks", jks(1), "key-store-file"),
    ("conf/store.bin", jks(2, 1), "key-store-file"),
    ("client.p12", PKCS12, "key-store-file"),
    ("client.pfx", PKCS12, "key-store-file"),
    ("host.keytab", b"\5\2" + random_bytes(80), "key-store-file"),
    ("team.kdbx", b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5" + random_bytes(300), "password-store-file"),
    ("old/passwords.bin", b"\x03\xd9\xa2\x9a\x65\xfb\x4b\xb5" + random_bytes(300), "password-store-file"),
    ("profile/logins.json", b'{"logins":[{"encryptedPassword":"MDIE"}]}', "browser-passwords-file"),
    (".env", filled("DEBUG=1\nAPI_TOKEN={b62:24}7a9\n"), "environment-file"),
    ("app/.env.production", filled("export DB_PASSWORD='{b62:16}4z5'\n"), "environment-file"),
    ("core", elf(4), "core-dump-file"),
    ("core.1234", elf(4, big=True), "core-dump-file"),
    ("app.dmp", b"MDMP\x93\xa7" + bytes(100), "core-dump-file"),
    ("heap.hprof", b"JAVA PROFILE 1.0.2\0" + bytes(100), "core-dump-file"),
    ("backup.sql", MYSQL.format("users").encode() + b"INSERT INTO `users` VALUES (1,'a');\n", "database-dump-file"),
    (
        "backup.sql",
        POSTGRES.format("customers").encode()
        + b"COPY public.customers (id, email) FROM stdin;\n1\ta@example.org\n\\.\n",
        "database-dump-file",
    ),
    ("backup.dump", b"PGDMP\1\x0e\0" + random_bytes(100), "database-dump-file"),
    (
        "terraform.tfstate",
        STATE.format('{"instances": [{"attributes": {"password": "x"}}]}').encode(),
        "terraform-state-file",
    ),
    (".bash_history", b"ls\ncd app\ngit status\nmake\n", "shell-history-file"),
    ("home/.psql_history", b"select 1;\n\\dt\nselect 2;\nselect 3;\n", "shell-history-file"),
    ("office.ovpn", b"client\n<key>\n" + framed("PRIVATE KEY") + b"</key>\n", "vpn-profile-file"),
    (".netrc", filled("machine a.example.org login b password {b62:20}\n"), "netrc-file"),
    (".git-credentials", filled("https://deploy:{b62:20}@git.example.org\n"), "git-credentials-file"),
    (".aws/credentials", filled("[default]\naws_secret_access_key = {b64:40}\n"), "aws-credentials-file"),
    (".htpasswd", filled("admin:$apr1${b62:8}${b62:22}\n"), "htpasswd-file"),
    ("image/etc/shadow", filled("root:$6${b62:8}${b62:86}:19000:0:99999:7:::\n"), "htpasswd-file"),
    ("wallet.dat", bytes(12) + b"\x62\x31\x05\0" + bytes(100), "wallet-file"),
    (".pgpass", filled("db.example.org:5432:app:app:{b62:12}\n"), "pgpass-file"),
    (".my.cnf", filled("[client]\nuser=root\npassword={b62:12}\n"), "mysql-login-file"),
    ("config/master.key", filled("{hex:32}\n"), "rails-key-file"),
    ("config/credentials/production.key", filled("{hex:32}"), "rails-key-file"),
    (".docker/config.json", filled('{"auths": {"r.example.org": {"auth": "{b64:24}"}}}'), "docker-login-file"),
    ("kubeconfig", KUBECONFIG.encode() + filled("    client-key-data: LS0t{b64:400}\n"), "kubeconfig-file"),
    ("ci/cluster.kubeconfig", KUBECONFIG.encode() + filled("    token: {b62:40}\n"), "kubeconfig-file"),
]

IGNORED = [
    ("id_rsa.pub", b"ssh-rsa AAAAB3NzaC1yc2E me@example.org\n"),
    ("id_rsa", b"see the vault\n"),
    ("id_rsa", b""),
    ("identity", b"package identity\n"),
    ("tls/ca.pem", framed("CERTIFICATE")),
    ("tls/public.key", framed("PUBLIC KEY")),
    ("tls/placeholder.key", b"-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----\n"),
    ("ca.der", DER_CERTIFICATE),
    ("slides.key", b"PK\3\4" + random_bytes(100)),
    ("release.asc", framed("PGP SIGNATURE")),
    ("truststore.jks", jks(2, 2, 2)),
    ("empty.p12", b""),
    ("chart.pfx", b"not a key store"),
    (".env", b"DEBUG=1\nPORT=8080\n"),
    (".env", b"API_TOKEN=\nDB_PASSWORD=changeme\nSECRET_KEY=${SECRET_KEY}\n"),
    (".env", b"SECRET_KEY=your-secret-key-of-32-characters-here\n"),
    (".env", b"API_KEY_URL=https://example.org/v1/keys/12345678\n"),
    (".env", b"DOTENV_TOKEN=encrypted:BHq3k2l1m0n9b8v7c6x5z4\n"),
    (".env.example", filled("API_TOKEN={b62:24}7a9\n")),
    (".env.sample", filled("API_TOKEN={b62:24}7a9\n")),
    ("app/.env.template", filled("API_TOKEN={b62:24}7a9\n")),
    (".env.test", filled("API_TOKEN={b62:24}7a9\n")),
    ("environment.py", filled("API_TOKEN = '{b62:24}7a9'\n")),
    ("core.py", b"import os\n"),
    ("app", elf(2)),
    ("lib.so", elf(3)),
    ("lib.o", elf(1)),
    ("README", b"JAVA is a language.\n"),
    ("schema.sql", MYSQL.format("users").encode()),
    ("world.sql", MYSQL.format("countries").encode() + b"INSERT INTO `countries` VALUES (1,'a');\n"),
    ("seeds.sql", b"-- People of the tests\nINSERT INTO users VALUES (1, 'a');\n"),
    ("structure.sql", POSTGRES.format("users").encode() + b"INSERT INTO \"schema_migrations\" VALUES ('1');\n"),
    ("empty.sql", POSTGRES.format("users").encode() + b"COPY public.users (id) FROM stdin;\n\\.\n"),
    ("terraform.tfstate", STATE.format("").encode()),
    (".bash_history", b"ls\n"),
    ("history.txt", b"ls\ncd app\ngit status\nmake\n"),
    (
        "office.ovpn",
        b"client\nremote vpn.example.org 1194\nauth-user-pass\n<ca>\n" + framed("CERTIFICATE") + b"</ca>\n",
    ),
    (".netrc", b"machine a.example.org login b password ${TOKEN}\n"),
    (".git-credentials", b"https://git.example.org\n"),
    (".aws/credentials", b"[default]\naws_secret_access_key = YOUR_SECRET_ACCESS_KEY\n"),
    ("docs/credentials", b"aws_secret_access_key = see the vault\n"),
    (".htpasswd", b"# user:password\n"),
    ("wallet.dat", b"a list of things\n"),
    (".pgpass", b"# hostname:port:database:username:password\n"),
    (".pgpass", b"hostname:port:database:username:password\n"),
    (".my.cnf", b"[client]\nuser=root\n"),
    ("config/master.key", b"<%= ENV['KEY'] %>\n"),
    (".docker/config.json", b'{"credsStore": "desktop"}'),
    ("src/config.json", filled('{"auth": "{b64:24}"}')),
    ("kubeconfig", KUBECONFIG.encode() + b"    exec:\n      command: aws\n"),
    ("README.md", b"# andon\n"),
    ("", b""),
]


@pytest.mark.parametrize(("path", "data", "rule"), FOUND, ids=[f"{path} {rule}" for path, _, rule in FOUND])
def test_what_should_not_be_committed(path: str, data: bytes, rule: str) -> None:
    finding = unfit(path, data)
    assert finding
    assert (finding.rule, finding.path, finding.severity) == (rule, path, KINDS[rule].rule.severity)


@pytest.mark.parametrize(
    ("path", "data"), IGNORED, ids=[f"{number} {path}" for number, (path, _) in enumerate(IGNORED)]
)
def test_what_may_be_committed(path: str, data: bytes) -> None:
    assert unfit(path, data) is None


def test_each_kind_has_an_example_and_a_way_to_be_suspected() -> None:
    assert {rule for _, _, rule in FOUND} == KINDS.keys()
    assert {*NAMES.values(), *SUFFIXES.values(), *HEADS.values()} == KINDS.keys()


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_a_rule_about_files_is_complete(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*-file", rule.id)
    assert len(rule.title) <= 50
    assert rule.harm.endswith(".")
    assert "https://" in rule.revoke
    assert all(reference.startswith("https://") for reference in rule.references)


def test_names_are_looked_up_as_they_are_asked_for() -> None:
    assert [name for name in (*NAMES, *SUFFIXES) if name != name.lower() or name.count("/") > 1] == []
    assert [suffix for suffix in SUFFIXES if not suffix.startswith(".") or suffix.count(".") > 1] == []
    assert [head for head in HEADS if len(head) != 4] == []


@given(st.text(max_size=30), st.binary(max_size=200))
def test_any_name_and_any_content_has_an_answer(path: str, data: bytes) -> None:
    finding = unfit(path, data)
    assert finding is None or suspected(path, data[:4])


@pytest.mark.parametrize("rule", KINDS)
@pytest.mark.parametrize(
    "bait",
    [
        b"-----BEGIN RSA PRIVATE KEY-----\n",
        b"-----BEGIN PRIVATE KEY-----\nA: " + b" " * 60,
        b"API_KEY=",
        b"PASSWORD" * 4 + b"=x\n",
        b" " * 100,
        b"-- MySQL dump\nINSERT INTO `users` (",
        b"-- PostgreSQL database dump\nCOPY users (a",
        b"a:a:a:",
        b"machine a login b password ",
        b'"attributes": {',
        b"<key>\n",
    ],
)
def test_hostile_content_costs_in_proportion_to_its_length(rule: str, bait: bytes) -> None:
    data = bait * (200_000 // len(bait))
    begun = time.process_time()
    KINDS[rule].holds(data)
    assert time.process_time() - begun < 2.0


# --- in a repository ---


def test_a_key_store_stops_a_commit_and_the_report_says_how_to_take_it_out(repo: Repo) -> None:
    repo.stage("conf/release.jks", jks(1))
    done = repo.andon("scan", "--staged")
    lines = done.stdout.decode().splitlines()
    assert done.returncode == 1
    assert lines[0] == "conf/release.jks:1:1: error key-store-file: Key store"
    assert "  fix:   git rm --cached conf/release.jks" in lines
    assert "         then: echo conf/release.jks >> .gitignore && git add .gitignore" in lines
    assert max(map(len, lines)) <= 80


def test_a_core_dump_is_seen_although_programs_are_passed_over(repo: Repo) -> None:
    repo.stage("core", elf(4))
    repo.stage("app", elf(2))
    done = json.loads(repo.andon("scan", "--staged", "--format", "json").stdout)
    assert [(found["rule"], found["path"]) for found in done["findings"]] == [("core-dump-file", "core")]


@pytest.mark.parametrize("form", ["json", "jsonl", "sarif", "github", "gitlab"])
def test_every_format_has_the_finding(repo: Repo, form: str) -> None:
    repo.stage("team.kdbx", b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5" + random_bytes(300))
    done = repo.andon("scan", "--staged", "--format", form)
    assert done.returncode == 1
    assert b"password-store-file" in done.stdout or form == "github"
    assert b"team.kdbx" in done.stdout


def test_what_stands_in_the_file_says_it_already(repo: Repo) -> None:
    repo.stage(".env", filled("GITHUB_TOKEN=ghp_{b62:30}{crc32b62}\n"))
    done = json.loads(repo.andon("scan", "--staged", "--format", "json").stdout)
    assert [found["rule"] for found in done["findings"]] == ["github-token"]


def test_the_policy_and_the_baseline_may_allow_such_a_file(repo: Repo) -> None:
    repo.stage("test/client.p12", PKCS12)
    repo.stage(
        ".andon.toml",
        "[[allow]]\npaths = ['test/**']\nrules = ['key-store-file']\nreason = 'made for the tests'\n",
    )
    assert repo.andon("scan", "--staged").returncode == 0
    repo.stage(".andon.toml", "")
    done = repo.andon("scan", "--staged", "--format", "json")
    (found,) = json.loads(done.stdout)["findings"]
    assert repo.andon("allow", found["fingerprint"], "--reason", "made for the tests").returncode == 0
    assert repo.andon("scan", "--staged").returncode == 0


def test_a_file_that_git_encrypts_is_none(repo: Repo) -> None:
    repo.stage(".gitattributes", "secret/** filter=git-crypt\n")
    repo.git("config", "filter.git-crypt.clean", "cat")
    repo.stage("secret/client.p12", b"\0GITCRYPT\0" + random_bytes(100))
    assert repo.andon("scan", "--staged").returncode == 0

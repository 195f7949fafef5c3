"""Files that are unfit for a repository, by what can be seen at once: the name, and the first bytes.

A clean commit asks `suspected` about each file and loads no more. What is suspected is looked into by `files.py`.
"""

from __future__ import annotations

NAMES: dict[str, str] = {
    **dict.fromkeys(
        ("id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "id_ecdsa_sk", "id_ed25519_sk", "id_xmss", "identity"),
        "ssh-key-file",
    ),
    **dict.fromkeys(
        (f"ssh_host_{kind}_key" for kind in ("rsa", "dsa", "ecdsa", "ed25519")),
        "ssh-key-file",
    ),
    **dict.fromkeys(("secring.gpg", "secring.pgp"), "private-key-file"),
    **dict.fromkeys(("login.keychain", "login.keychain-db"), "password-store-file"),
    **dict.fromkeys(("key3.db", "key4.db", "logins.json", "login data", "signons.sqlite"), "browser-passwords-file"),
    **dict.fromkeys((".env", ".envrc", "env.local", "env.production"), "environment-file"),
    **dict.fromkeys(
        (
            *(".bash_history", ".zsh_history", ".sh_history", ".ksh_history", ".history", ".histfile", "fish_history"),
            *(".python_history", ".psql_history", ".mysql_history", ".sqlite_history", ".rediscli_history"),
            *(".node_repl_history", ".irb_history", ".irb-history", ".pry_history", ".dbshell", ".mongorc_history"),
            "consolehost_history.txt",
        ),
        "shell-history-file",
    ),
    **dict.fromkeys((".netrc", "_netrc"), "netrc-file"),
    **dict.fromkeys((".git-credentials", "git-credentials"), "git-credentials-file"),
    ".aws/credentials": "aws-credentials-file",
    **dict.fromkeys((".htpasswd", "htpasswd", ".htdigest"), "htpasswd-file"),
    "etc/shadow": "htpasswd-file",
    "wallet.dat": "wallet-file",
    **dict.fromkeys((".pgpass", "pgpass.conf"), "pgpass-file"),
    **dict.fromkeys((".my.cnf", ".mylogin.cnf"), "mysql-login-file"),
    **dict.fromkeys(
        ("master.key", "credentials/production.key", "credentials/staging.key", "credentials/development.key"),
        "rails-key-file",
    ),
    **dict.fromkeys((".dockercfg", ".dockerconfigjson", ".docker/config.json"), "docker-login-file"),
    **dict.fromkeys(("kubeconfig", ".kubeconfig", ".kube/config", "kube/config"), "kubeconfig-file"),
    **dict.fromkeys(("terraform.tfstate", "terraform.tfstate.backup"), "terraform-state-file"),
}
"""The kinds of file by name in lower case, or by the last folder and the name."""

SUFFIXES: dict[str, str] = {
    **dict.fromkeys((".pem", ".key", ".p8", ".pk8", ".pkcs8", ".der", ".ppk", ".pvk", ".asc"), "private-key-file"),
    **dict.fromkeys((".p12", ".pfx", ".pkcs12", ".jks", ".keystore", ".jceks", ".bks", ".keytab"), "key-store-file"),
    **dict.fromkeys((".kdbx", ".kdb", ".psafe3", ".keychain", ".keychain-db"), "password-store-file"),
    **dict.fromkeys((".tfstate",), "terraform-state-file"),
    **dict.fromkeys((".ovpn",), "vpn-profile-file"),
    **dict.fromkeys((".kubeconfig",), "kubeconfig-file"),
    **dict.fromkeys((".env",), "environment-file"),
    **dict.fromkeys((".hprof",), "core-dump-file"),
}
"""The kinds of file by extension in lower case, dot included."""

HEADS: dict[bytes, str] = {
    **dict.fromkeys((b"\xfe\xed\xfe\xed", b"\xce\xce\xce\xce"), "key-store-file"),  # JKS and JCEKS
    **dict.fromkeys((b"\x03\xd9\xa2\x9a", b"PWS3", b"kych"), "password-store-file"),  # KeePass, Password Safe, macOS
    **dict.fromkeys((b"\x7fELF", b"MDMP", b"JAVA"), "core-dump-file"),
    **dict.fromkeys((b"-- M", b"/*M!", b"--\n-", b"-- p", b"-- P", b"PGDM"), "database-dump-file"),
}
"""The kinds of file by the first four bytes."""

# What follows `.env` in files that are made to be shared: they show which settings there are, or encrypt them.
SHARED = (
    "example",
    "sample",
    "template",
    "tmpl",
    "dist",
    "defaults",
    "default",
    "schema",
    "test",
    "testing",
    "ci",
    "vault",
)


def suspected(path: str, head: bytes) -> str:
    """The rule that has to look into a file, '' for nearly every file."""
    folders, _, name = path.lower().rpartition("/")
    folder = folders.rpartition("/")[2]
    return (
        NAMES.get(name)
        or NAMES.get(f"{folder}/{name}")
        or SUFFIXES.get(name[name.rfind(".") :])
        or HEADS.get(head[:4])
        or ("environment-file" if name.startswith(".env.") and not name.endswith(SHARED) else "")
    )

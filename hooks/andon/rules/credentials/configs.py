r"""Files and commands: credentials whose place in a configuration, a command line or a header says what they are.

What stands in Base64 there is decoded (`check`): an `auth` of Docker must be `user:password`. Hashes of passwords are
warnings: they are as safe as the password is hard to guess. Passwords in configuration that are called so, `password:
...`, need no rule: they are weighed, whatever the format of the file.
"""

from __future__ import annotations

import re
from binascii import Error, a2b_base64
from functools import cache

from andon.model import Rule
from andon.rules.credentials import ASSIGN, END, START

_CHEAT_SHEETS = "https://cheatsheetseries.owasp.org/cheatsheets"
_CHANGE = f"Change the password where it is used to log in: {_CHEAT_SHEETS}/Authentication_Cheat_Sheet.html"
_CHANGE_KEY = f"Make a new key; what was signed with the old one becomes invalid: {_CHEAT_SHEETS}/" + (
    "Key_Management_Cheat_Sheet.html"
)

# A value that is filled in from elsewhere.
_REFERENCE = r"(?:\$[\w({]|%[\w({]|\{\{|<|\[|#\{|[*xX.]{3})"
# An argument of a call, and the comma behind it.
_ARGUMENT = r"""\s{0,40}(?:["'][^"'\n]{0,200}["']|[^,()"'\n]{1,60}),"""
_LINE_START = r"(?:(?<![^\n ])|(?<=\\n))"

# Logins of manuals and of the specifications of HTTP (RFC 7617) and OAuth (RFC 6749), in lower case.
_SAMPLES = frozenset(("username:password", "user:password", "user:pass", "foo:bar"))
_SAMPLE_USERS = frozenset(("aladdin", "s6bhdrkqt3"))


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _text(encoded: str) -> str:
    """Base64 as text; '' if it is not Base64 of readable characters."""
    try:
        text = a2b_base64(encoded + "=" * (-len(encoded) % 4)).decode("utf-8")
    except (Error, UnicodeDecodeError):
        return ""
    return text if text.isprintable() else ""


_SHORT = 6


def login(encoded: str) -> str:
    """What is wrong with Base64 of a user and a password."""
    user, colon, password = _text(encoded).partition(":")
    if not colon:
        return "it is not Base64 of a user and a password"
    if not password:
        return "its password is empty"
    if user.lower() in _SAMPLE_USERS or f"{user}:{password}".lower() in _SAMPLES:
        return "it is the user and the password of a manual"
    if password.lower() == user.lower() or (len(password) <= _SHORT and password.isalpha() and password.islower()):
        return "its password is that of an example"
    return "its password is filled in from elsewhere" if _pattern(r"\$\{[^}]*\}|<[^>]*>|\{\{").match(password) else ""


def docker_config(encoded: str) -> str:
    """What is wrong with Base64 of a configuration of Docker."""
    import json

    try:
        auths = json.loads(a2b_base64(encoded + "=" * (-len(encoded) % 4)))["auths"]
        entries = [entry for entry in auths.values() if isinstance(entry, dict)]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return "it is not Base64 of a Docker configuration"
    held = any(entry.get(key) for entry in entries for key in ("auth", "password", "identitytoken", "registrytoken"))
    return "" if held else "it logs in nowhere"


def type_7(digits: str) -> str:
    """What is wrong with a password of Cisco's type 7: an offset of two decimal digits, and bytes."""
    return "" if len(digits) % 2 == 0 and int(digits[:2]) < 53 else "it is not of type 7"


_COMMANDS = (
    r"(?:sshpass[ \t]{1,4}-p[ \t]{0,4}"
    r"|(?:mysql|mysqldump|mysqladmin|mysqlimport|mariadb(?:-dump)?)[ \t][^\n|;&#`]{0,160}?(?<=[ \t])(?:-p|--password=)"
    r"|(?:docker|podman|helm registry|helm|oras|crane auth|skopeo|buildah|nerdctl|az acr|oc|argocd)[ \t]{1,4}login[ \t]"
    r"[^\n|;&#`]{0,160}?(?<=[ \t])(?:-p[ \t]{1,4}|--password[ =])"
    r"|redis-cli[ \t][^\n|;&#`]{0,120}?(?<=[ \t])(?:-a[ \t]{1,4}|--pass[ =])"
    r"|(?:mongo|mongosh|mongodump|mongorestore|mongoexport|mongoimport)[ \t][^\n|;&#`]{0,160}?(?<=[ \t])"
    r"(?:-p[ \t]{1,4}|--password[ =])"
    r"|ldap(?:search|modify|add|delete|whoami|passwd)[ \t][^\n|;&#`]{0,160}?(?<=[ \t])-w[ \t]{0,2}"
    r"|smbclient[ \t][^\n|;&#`]{0,120}?(?<=[ \t])-U[ \t]{0,2}[\"']?[\w\\.\-]{1,40}%"
    r"|(?:xfreerdp3?|wfreerdp|mstsc)[ \t][^\n|;&#`]{0,160}?(?<=[ \t])/p:"
    r"|htpasswd[ \t]{1,4}-[a-zA-Z]{0,4}b[a-zA-Z]{0,4}[ \t]{1,4}[^\s-][^\s]{0,80}[ \t]{1,4}[\w.@\-]{1,40}[ \t]{1,4}"
    r"|rabbitmqctl[ \t]{1,4}(?:add_user|change_password)[ \t]{1,4}[\w.@\-]{1,40}[ \t]{1,4}"
    r"|keytool[ \t][^\n|;&#`]{0,200}?(?<=[ \t])-(?:store|key|deststore|srcstore)pass[ \t]{1,4}"
    r"|openssl[ \t][^\n|;&#`]{0,200}?(?<=[ \t])-pass(?:in|out)?[ \t]{1,4}pass:"
    r"|(?:wget|lftp|curl)[ \t][^\n|;&#`]{0,160}?(?<=[ \t])--(?:http-|ftp-|proxy-)?password[ =]"
    r"|(?:7za?|rar|unrar)[ \t]{1,4}[aexu][ \t][^\n|;&#`]{0,80}?(?<=[ \t])-p"
    r"|(?:zip|unzip)[ \t][^\n|;&#`]{0,80}?(?<=[ \t])-P[ \t]{1,4}"
    r"|gpg2?[ \t][^\n|;&#`]{0,160}?(?<=[ \t])--passphrase[ =])"
)

_PRINTED = r"""[^\s"'`<>|;&\\]"""

RULES: tuple[Rule, ...] = (
    Rule(
        id="netrc-password",
        weighed=True,
        title="Password in .netrc",
        keywords=("machine ",),
        pattern=r"machine\s{1,8}[\w.\-]{1,100}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}"
        rf"[\"']?(?!{_REFERENCE})(?P<secret>[^\s\"'\\]{{1,200}})",
        harm="Whoever reads it logs in to that machine as that user.",
        revoke=_CHANGE,
        references=("https://everything.curl.dev/usingcurl/netrc.html",),
        finds=(
            "machine api.example.org login deploy password «{b62:24}»",
            "machine api.example.org\n  login deploy\n  password «{b62:12}!»\n",
        ),
        ignores=(
            "machine api.example.org login deploy password ${TOKEN}",
            "machine api.example.org login deploy",
            "machine learning for login and password checks",
        ),
    ),
    Rule(
        id="npm-registry-token",
        title="Token of an npm registry",
        keywords=("_authtoken", "npmauthtoken"),
        pattern=rf"(?:_authToken|npmAuthToken)[\"']?\s{{0,4}}[=:]\s{{0,4}}[\"']?(?!{_REFERENCE}|npm_)"
        r"(?P<secret>(?=[A-Za-z+/=_.\-]{0,100}[0-9])[0-9A-Za-z+/=_.\-]{16,2000})(?![0-9A-Za-z+/=_\-({$])",
        harm="Whoever reads it reads, and often publishes, the packages of that registry in your name.",
        revoke="Revoke it in the registry, and look for versions that you did not publish: "
        "https://docs.npmjs.com/revoking-access-tokens",
        references=("https://docs.npmjs.com/cli/v11/configuring-npm/npmrc", "https://yarnpkg.com/configuration/yarnrc"),
        finds=(
            "//npm.example.org/:_authToken=«{b62:30}4»",
            "//npm.example.org/:_authToken = «{uuid}»",
            'npmAuthToken: "«{b62:30}4»"',
        ),
        ignores=(
            "//npm.example.org/:_authToken=${NPM_TOKEN}",
            "//npm.example.org/:_authToken=xxxxxxxxxxxxxxxxxxxx",
            "_authToken=config.getRegistryToken()",
            "//npm.example.org/:_authToken=",
        ),
    ),
    Rule(
        id="npm-registry-login",
        title="Login of an npm registry in Base64",
        keywords=("_auth=", "_auth =", "npmauthident"),
        pattern=rf"(?:(?<![0-9A-Za-z])_auth[ \t]?=|npmAuthIdent[\"']?:)[ \t]{{0,4}}[\"']?(?!{_REFERENCE})"
        r"(?P<secret>[0-9A-Za-z+/]{8,200}={0,2})(?![0-9A-Za-z+/=_.(])",
        harm="Base64 hides nothing: whoever reads it reads, and often publishes, packages in your name.",
        revoke="Change the password, and revoke the tokens that were made with it: "
        "https://docs.npmjs.com/revoking-access-tokens",
        references=("https://docs.npmjs.com/cli/v11/configuring-npm/npmrc",),
        finds=("//npm.example.org/:_auth=«ZGVwbG95O{b64:23}»", '_auth = "«ZGVwbG95O{b64:22}=»"'),
        ignores=("//npm.example.org/:_auth=${NPM_AUTH}", "user_auth=ZGVwbG95O{b64:23}", "_auth=<base64>"),
        check=login,
    ),
    Rule(
        id="pypirc-password",
        weighed=True,
        title="Password in .pypirc",
        keywords=("[pypi]", "[testpypi]", "[distutils]", "[server-login]"),
        pattern=r"\[(?:test)?pypi\]|\[distutils\]|\[server-login\]".join(("(?:", ")"))
        + rf"[\s\S]{{0,400}}?\npassword[ \t]{{0,4}}[=:][ \t]{{0,4}}(?!{_REFERENCE}|pypi-)(?P<secret>\S{{1,200}})",
        harm="Whoever reads it publishes packages in your name.",
        revoke="Change the password, and look at the history of your projects: https://pypi.org/manage/account/",
        references=("https://packaging.python.org/specifications/pypirc/",),
        finds=(
            "[pypi]\nusername = deploy\npassword = «{b62:16}»\n",
            "[distutils]\nindex-servers =\n    main\n\n[main]\nrepository = https://pypi.example.org\nusername: ci\n"
            "password: «{b62:12}»",
        ),
        ignores=(
            "[pypi]\nusername = deploy\n",
            "[pypi]\nusername = deploy\npassword = ${PYPI_PASSWORD}\n",
            "[pypi]\nusername = __token__\npassword = <token>",
        ),
    ),
    Rule(
        id="docker-registry-login",
        title="Login of a Docker registry in Base64",
        keywords=('"auth"', '"auth\\"'),
        pattern=r"\"auth\\{0,3}\"\s{0,4}:\s{0,4}\\{0,3}\"(?P<secret>[0-9A-Za-z+/]{8,4000}={0,2})(?=\\{0,3}\")",
        harm="Base64 hides nothing: whoever reads it pulls, and often pushes, images in your name.",
        revoke="Change the password or revoke the token at the registry: "
        "https://docs.docker.com/security/access-tokens/",
        references=("https://docs.docker.com/reference/cli/docker/login/",),
        finds=(
            '{"auths": {"registry.example.org": {"auth": "«ZGVwbG95O{b64:23}»"}}}',
            '{\\"auths\\":{\\"https://index.docker.io/v1/\\":{\\"auth\\":\\"«ZGVwbG95O{b64:22}=»\\"}}}',
        ),
        ignores=(
            '{"auth": "none"}',
            '{"auth": "${DOCKER_AUTH}"}',
            '{"auth": {"type": "oauth2"}}',
            '"auth": "user:pass"',
        ),
        check=login,
    ),
    Rule(
        id="docker-config-login",
        title="Docker configuration in Base64",
        keywords=("eyjhdxrocyi6", "ewojimf1dghzijo", "ewogicjhdxrocyi6", "ewogicagimf1dghzijo"),
        pattern=rf"{START}(?P<secret>(?:eyJhdXRocyI6|ewoJImF1dGhzIjo|ewogICJhdXRocyI6|ewogICAgImF1dGhzIjo)"
        r"[0-9A-Za-z+/]{40,}={0,2})",
        harm="Base64 hides nothing: whoever reads it pulls, and often pushes, images in your name.",
        revoke="Change the password or revoke the token at the registry: "
        "https://docs.docker.com/security/access-tokens/",
        references=(
            "https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/",
            "https://kubernetes.io/docs/concepts/configuration/secret/#docker-config-secrets",
        ),
        finds=(".dockerconfigjson: «eyJhdXRocyI6{b64:120}==»", "«eyJhdXRocyI6{b64:120}»", "«ewoJImF1dGhzIjo{b64:98}»"),
        ignores=("eyJhdXRocyI6{b64:20}", "eyJhdXRoIjoi{b64:80}", ".dockerconfigjson: ${DOCKER_CONFIG}"),
        check=docker_config,
    ),
    Rule(
        id="kubernetes-user-token",
        title="Token in a kubeconfig",
        keywords=("token: ",),
        pattern=r"(?<![\w])user:\s{1,24}(?:[a-z\-]{2,40}: \S{1,200}\s{1,24})?token:[ \t]{1,4}[\"']?"
        r"(?P<secret>[0-9A-Za-z._~+/=\-]{16,4000})(?![0-9A-Za-z({$])",
        harm="Whoever reads it, and reaches the cluster, acts there as that user.",
        revoke="Delete the token, or the service account that it belongs to: "
        "https://kubernetes.io/docs/reference/access-authn-authz/authentication/",
        references=("https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/",),
        finds=(
            "users:\n- name: admin\n  user:\n    token: «{b62:40}»\n",
            "- name: admin\n  user:\n    as: system:admin\n    token: «{b62:24}.{b62:24}»",
        ),
        ignores=(
            "  user:\n    token: ${TOKEN}",
            "  user:\n    name: admin\n    email: a@example.org",
            "user: token",
        ),
    ),
    Rule(
        id="kubernetes-bootstrap-token",
        title="Bootstrap token of Kubernetes",
        keywords=("kubeadm", "bootstrap.kubernetes.io", "--token", "k3s"),
        pattern=r"(?:kubeadm|--token|token:|token)[ =:\"']{1,4}(?:[^\n]{0,120}?--token[ =]{1,3})?"
        rf"(?P<secret>[a-z0-9]{{6}}\.[a-z0-9]{{16}}){END}"
        r"(?=[^\n]{0,200}(?:--discovery-token|--token-ttl|:6443)|)(?<!abcdef\.0123456789abcdef)",
        harm="Whoever reads it, and reaches the cluster, adds a machine of their own to it until the token expires.",
        revoke="Delete it: kubeadm token delete "
        "(https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/)",
        references=("https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",),
        finds=(
            "kubeadm join 10.0.0.1:6443 --token «{alnum:6}.{alnum:16}» --discovery-token-ca-cert-hash sha256:{hex:64}",
            "kubeadm init --token=«{alnum:6}.{alnum:16}»",
        ),
        ignores=("kubeadm join 10.0.0.1:6443 --token $TOKEN", "--token {alnum:6}.{alnum:10}", "--token <token>"),
    ),
    Rule(
        id="wordpress-salt",
        title="Key or salt of WordPress",
        keywords=("auth_key", "auth_salt", "logged_in_key", "logged_in_salt", "nonce_key", "nonce_salt"),
        pattern=r"(?<![A-Za-z_])(?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)[\"']?\s{0,20}[,=]\s{0,20}[\"']"
        r"(?=[^\n\"']{0,63}[0-9!@#$%^&*()_+={}\[\]<>~`|;:?/])(?P<secret>[^\n\"'\\]{56,72})(?=[\"'])",
        harm="Whoever reads it forges the login cookie of every user of the site, administrators among them.",
        revoke="Put new ones in their place, which logs everyone out: https://api.wordpress.org/secret-key/1.1/salt/",
        references=("https://developer.wordpress.org/advanced-administration/security/hardening/",),
        finds=(
            "define('AUTH_KEY',         '«{b64:30}-{b64:32}|»');",
            "define( 'SECURE_AUTH_SALT', '«{b64:60}+>;~»' );",
            "LOGGED_IN_KEY='«{b64:62}!{b64:1}»'",
        ),
        ignores=(
            "define('AUTH_KEY', 'put your unique phrase here');",
            "define('AUTH_KEY', getenv('AUTH_KEY'));",
            "define('AUTH_KEY', '{b64:20}');",
        ),
    ),
    Rule(
        id="rails-secret-key-base",
        title="secret_key_base of Rails",
        keywords=("secret_key_base", "secretkeybase", "secret_token"),
        pattern=rf"(?i:secret_?key_?base|secret_token){ASSIGN}(?P<secret>[0-9a-f]{{64,128}}){END}",
        harm="Whoever reads it forges sessions of the application, and with some stores runs code on the server.",
        revoke=_CHANGE_KEY,
        references=("https://guides.rubyonrails.org/security.html#environmental-security",),
        finds=(
            "  secret_key_base: «{hex:128}»",
            "SECRET_KEY_BASE=«{hex:128}»",
            "config.secret_token = '«{hex:128}»'",
            "Rails.application.config.secret_key_base = '«{hex:64}»'",
        ),
        ignores=(
            '  secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>',
            "SECRET_KEY_BASE=${SECRET_KEY_BASE}",
            "SECRET_KEY_BASE={hex:30}",
        ),
    ),
    Rule(
        id="rails-master-key",
        title="Master key of Rails",
        keywords=("master_key", "masterkey"),
        pattern=rf"(?i:rails_master_?key|(?<![0-9a-z])master_key){ASSIGN}(?P<secret>[0-9a-f]{{32}}){END}",
        harm="Whoever reads it decrypts credentials.yml.enc, and so has every secret of the application.",
        revoke="Make a new key, encrypt the credentials anew, and change every secret that stood in them: "
        "https://guides.rubyonrails.org/security.html#custom-credentials",
        references=("https://guides.rubyonrails.org/security.html#custom-credentials",),
        finds=("RAILS_MASTER_KEY=«{hex:32}»", "  RAILS_MASTER_KEY: '«{hex:32}»'"),
        ignores=("RAILS_MASTER_KEY=${RAILS_MASTER_KEY}", "RAILS_MASTER_KEY={hex:31}", "{hex:32}"),
    ),
    Rule(
        id="django-secret-key",
        title="SECRET_KEY of Django",
        keywords=("secret_key",),
        pattern=r"(?<![A-Za-z])SECRET_KEY[\"']?\]?\s{0,4}[=:,]\s{0,4}[rbuf]?[\"']"
        r"(?=[^\"'\n]{0,60}[0-9])(?P<secret>(?:django-insecure-)?[a-z0-9!@#$%^&*(\-_=+)]{50})(?=[\"'])",
        harm="Whoever reads it forges sessions and links to reset a password, and signs whatever the site trusts.",
        revoke="Put a new one in its place; SECRET_KEY_FALLBACKS keeps sessions alive meanwhile: "
        "https://docs.djangoproject.com/en/stable/ref/settings/#secret-key",
        references=("https://docs.djangoproject.com/en/stable/ref/settings/#secret-key",),
        finds=(
            "SECRET_KEY = 'django-insecure-«{alnum:49}7»'".replace("django-insecure-«", "«django-insecure-"),
            'SECRET_KEY = "«{alnum:20}!@#({alnum:25}5»"',
            "SECRET_KEY: '«{alnum:24}$7{alnum:24}»'",
        ),
        ignores=(
            "SECRET_KEY = os.environ['SECRET_KEY']",
            "SECRET_KEY = 'change-me-before-you-put-this-site-into-production'",
            "SECRET_KEY = '{alnum:20}'",
        ),
    ),
    Rule(
        id="laravel-app-key",
        title="APP_KEY of Laravel",
        keywords=("app_key",),
        pattern=rf"(?<![A-Za-z])APP_KEY{ASSIGN}(?P<secret>base64:(?:[0-9A-Za-z+/]{{43}}=|[0-9A-Za-z+/]{{22}}==))"
        r"(?![0-9A-Za-z+/=])",
        public=7,
        harm="Whoever reads it reads and forges what the site encrypts, its cookies too, and often runs code on it.",
        revoke="Make a new key (php artisan key:generate), APP_PREVIOUS_KEYS meanwhile reads the old: "
        "https://laravel.com/docs/encryption#gracefully-rotating-encryption-keys",
        references=("https://laravel.com/docs/encryption",),
        finds=("APP_KEY=«base64:{b64:43}=»", "      APP_KEY: «base64:{b64:43}=»", "'APP_KEY' => '«base64:{b64:22}==»'"),
        ignores=("APP_KEY=", "APP_KEY=base64:", "APP_KEY=${APP_KEY}", "APP_KEY=base64:{b64:10}="),
    ),
    Rule(
        id="symfony-app-secret",
        title="APP_SECRET of Symfony",
        keywords=("app_secret",),
        pattern=rf"(?<![0-9A-Za-z_])APP_SECRET{ASSIGN}(?P<secret>[0-9a-f]{{32}}){END}",
        harm="Whoever reads it forges signed links and tokens against forgery, and with some settings runs code.",
        revoke="Put a new one in its place: https://symfony.com/doc/current/reference/configuration/framework.html#secret",
        references=("https://symfony.com/doc/current/reference/configuration/framework.html#secret",),
        finds=("APP_SECRET=«{hex:32}»", "      APP_SECRET: «{hex:32}»"),
        ignores=("APP_SECRET=", "APP_SECRET={hex:31}", "APP_SECRET=%env(APP_SECRET)%", "MY_APP_SECRET={hex:32}"),
    ),
    Rule(
        id="crypt-password-hash",
        title="Hash of a password, as in /etc/shadow",
        keywords=("$6$", "$5$", "$y$", "$gy$", "$apr1$", "$1$"),
        pattern=r"(?:(?<![\w.@\-$])[\w.@\-]{1,64}:"
        r"|(?i:passw?\w{0,16}|pw|iscrypted|crypted|hash\w{0,8})[\"']?[ \t]{0,4}[:=>,(]{0,2}[ \t]{0,4}[\"']?)"
        r"(?P<secret>\$6\$(?:rounds=\d{1,9}\$)?[./0-9A-Za-z]{1,16}\$[./0-9A-Za-z]{86}"
        r"|\$5\$(?:rounds=\d{1,9}\$)?[./0-9A-Za-z]{1,16}\$[./0-9A-Za-z]{43}"
        r"|\$g?y\$[./0-9A-Za-z]{1,8}\$[./0-9A-Za-z]{1,86}\$[./0-9A-Za-z]{43}"
        r"|\$(?:1|apr1)\$[./0-9A-Za-z]{1,8}\$[./0-9A-Za-z]{22})(?![./0-9A-Za-z])",
        severity="warning",
        harm="It is as safe as the password is hard to guess: whoever reads it tries billions of guesses in a second.",
        revoke=_CHANGE,
        references=("https://man7.org/linux/man-pages/man5/crypt.5.html",),
        finds=(
            "root:«$6${b62:16}${b62:86}»:19000:0:99999:7:::",
            "rootpw --iscrypted «$6$rounds=5000${b62:8}${b62:86}»",
            "deploy:«$apr1${b62:8}${b62:22}»",
            "passwd: «$y$j9T${b62:22}${b62:43}»",
        ),
        ignores=(
            "root:!:19000:0:99999:7:::",
            "root:*:19000:0",
            "$6$salt$hash",
            "echo $1$2",
            "$1${b62:8}${b62:10}",
            "'$6${b62:16}${b62:86}'",
        ),
    ),
    Rule(
        id="htpasswd-hash",
        title="Hash of a password, as in .htpasswd",
        keywords=(":$2y$", ":$2a$", ":$2b$", "#jbcrypt:", ":{sha}", "{ssha}", "{ssha512}", "{sha512}"),
        pattern=rf"{_LINE_START}(?:[\w.@\-]{{1,64}}:|(?i:userpassword):{{1,2}}[ ]?|<passwordHash>#jbcrypt:)"
        r"(?P<secret>\$2[aby]\$\d\d\$[./0-9A-Za-z]{53}|\{SHA\}[0-9A-Za-z+/]{27}=|\{SSHA\}[0-9A-Za-z+/]{32,48}={0,2}"
        r"|\{S?SHA512\}[0-9A-Za-z+/]{86,130}={0,2})(?![./0-9A-Za-z+=])",
        severity="warning",
        harm="It is as safe as the password is hard to guess: whoever reads it guesses as long as they like.",
        revoke=_CHANGE,
        references=("https://httpd.apache.org/docs/current/misc/password_encryptions.html",),
        finds=(
            "deploy:«$2y$05${b62:53}»\n",
            "admin:«{SHA}{b64:27}=»",
            "userPassword: «{SSHA}{b64:38}==»",
            "<passwordHash>#jbcrypt:«$2a$10${b62:53}»</passwordHash>",
        ),
        ignores=("password: $2y$05$<hash>", "deploy:$2y$05${b62:20}", "admin:{SHA}...", "hash = '$2y$05${b62:53}'"),
    ),
    Rule(
        id="pgpass-password",
        weighed=True,
        title="Password in .pgpass",
        keywords=(":5432:", ":5433:", ":6432:", ":*:"),
        pattern=rf"{_LINE_START}[\w.*\-/]{{1,120}}:(?:\d{{2,5}}|\*):[\w.*\-]{{1,64}}:[\w.*@\-]{{1,64}}:"
        rf"(?!{_REFERENCE})(?P<secret>[^\s:\"'\\]{{1,128}})(?=[\s\\]|\Z)",
        harm="Whoever reads it, and reaches the server, reads and changes what that user can in the database.",
        revoke="Change the password: https://www.postgresql.org/docs/current/sql-alterrole.html",
        references=("https://www.postgresql.org/docs/current/libpq-pgpass.html",),
        finds=("db.example.org:5432:app:app:«{b62:16}»", "*:*:*:postgres:«{b62:12}!»"),
        ignores=(
            "db.example.org:5432:app:app:${PGPASSWORD}",
            "127.0.0.1:5432:5432",
            "hostname:port:database:username:x",
        ),
    ),
    Rule(
        id="rclone-password",
        title="Password in rclone.conf",
        keywords=tuple(
            f"type = {kind}"
            for kind in ("sftp", "ftp", "webdav", "crypt", "mega", "smb", "koofr", "protondrive", "pcloud")
        ),
        pattern=r"type = (?:s?ftp|webdav|crypt|mega|smb|koofr|protondrive|pcloud)\s[^\[]{0,400}?(?<=\n)"
        r"(?:pass|password2?) = (?P<secret>[0-9A-Za-z_\-]{22,400})(?![0-9A-Za-z_\-])",
        harm="rclone obscures passwords but does not encrypt them: whoever reads it logs in to the storage.",
        revoke=_CHANGE,
        references=("https://rclone.org/commands/rclone_obscure/",),
        finds=(
            "[files]\ntype = sftp\nhost = files.example.org\nuser = deploy\npass = «{b64url:38}»\n",
            "[vault]\ntype = crypt\nremote = files:vault\npassword = «{b64url:32}»\n",
        ),
        ignores=(
            "[files]\ntype = sftp\nkey_file = ~/.ssh/id_ed25519\n",
            "type = sftp\npass = \n",
            "pass = {b64url:38}",
        ),
    ),
    Rule(
        id="curl-user-password",
        weighed=True,
        title="Password on the command line of curl",
        keywords=("curl ",),
        pattern=r"curl[ \t][^\n|;`]{0,300}?(?<=[ \t])(?:-[a-zA-Z]{0,6}[uU][ \t]{0,4}|--(?:proxy-)?user[ =]{1,4})"
        rf"[\"']?[^\s:\"'/\\$]{{1,80}}:(?!{_REFERENCE}|//)(?P<secret>{_PRINTED}{{1,128}})",
        harm="Whoever reads it logs in to the service that the command asks, as that user.",
        revoke=_CHANGE,
        references=("https://everything.curl.dev/http/auth.html",),
        finds=(
            "curl -u deploy:«{b62:16}» https://api.example.org/v1/status",
            'curl -fsSL --user "deploy:«{b62:12}!»" https://api.example.org',
            "curl -X POST -su 'deploy:«{b62:20}»' https://api.example.org",
        ),
        ignores=(
            "curl -u deploy https://api.example.org",
            'curl -u "$USER:$PASSWORD" https://api.example.org',
            "curl -u deploy:$PASSWORD https://api.example.org",
            "curl -u deploy:<password> https://api.example.org",
            "curl https://api.example.org:8443/",
        ),
    ),
    Rule(
        id="command-line-password",
        weighed=True,
        title="Password on a command line",
        keywords=(
            *(
                "sshpass ",
                "mysql -",
                "mysqldump ",
                "mysqladmin ",
                "mysqlimport ",
                "mariadb -",
                "mariadb-dump ",
                " login ",
                "redis-cli ",
                "mongo ",
                "mongosh ",
                "mongodump ",
                "mongorestore ",
                "mongoexport ",
                "mongoimport ",
                "ldapsearch ",
                "ldapmodify ",
                "ldapadd ",
            ),
            *(
                "ldapdelete ",
                "ldapwhoami ",
                "ldappasswd ",
                "smbclient ",
                "freerdp",
                "mstsc ",
                "htpasswd ",
                "rabbitmqctl ",
            ),
            *("keytool ", "openssl ", "wget ", "lftp ", "curl ", "7z ", "7za ", "rar ", "zip ", "gpg "),
        ),
        pattern=rf"(?<![\w\-]){_COMMANDS}[\"']?(?!{_REFERENCE}|-)(?P<secret>{_PRINTED}{{2,128}})",
        harm="Whoever reads it logs in as that user, or opens what is locked with it.",
        revoke=_CHANGE,
        references=(f"{_CHEAT_SHEETS}/Secrets_Management_Cheat_Sheet.html",),
        finds=(
            "sshpass -p «{b62:14}» ssh deploy@192.0.2.1",
            "sshpass -p '«{b62:10}!»' scp a.txt deploy@192.0.2.1:",
            "mysql -h db.example.org -u root -p«{b62:12}» app < dump.sql",
            "mysqldump --user=app --password=«{b62:12}» app",
            "docker login registry.example.org -u ci -p «{b62:20}»",
            "redis-cli -h cache.example.org -a «{b62:24}» ping",
            'mongosh "db.example.org/app" -u app -p «{b62:14}»',
            "ldapsearch -x -D cn=admin,dc=example,dc=org -w «{b62:12}» -b dc=example",
            "htpasswd -bc .htpasswd admin «{b62:12}»",
            "keytool -genkey -keystore app.jks -storepass «{b62:12}»",
            "openssl pkcs12 -in a.p12 -passin pass:«{b62:12}» -nodes",
            "xfreerdp /u:admin /p:«{b62:12}» /v:192.0.2.1",
            "rabbitmqctl add_user app «{b62:12}»",
        ),
        ignores=(
            "mysql -h db.example.org -u root -p app",
            'mysql -u root -p"$MYSQL_PASSWORD" app',
            "mysql -u root -p${MYSQL_PASSWORD} app",
            "docker login -u ci --password-stdin",
            'docker login -u ci -p "${DOCKER_PASSWORD}"',
            "sshpass -e ssh deploy@192.0.2.1",
            "sshpass -p $PASSWORD ssh deploy@192.0.2.1",
            "redis-cli -h cache.example.org ping",
            "openssl pkcs12 -in a.p12 -passin env:PASSWORD",
        ),
    ),
    Rule(
        id="login-call-password",
        title="Password in a call that logs in",
        keywords=(
            *(
                "getconnection(",
                "mysqli(",
                "mysqli_connect(",
                "mysql_connect(",
                "mysql_pconnect(",
                "pdo(",
                "ftp_login(",
            ),
            *("ldap_bind(", ".login(", "basicauth(", "basic_auth(", "networkcredential(", "passwordcredentials("),
            "passwordauthentication(",
        ),
        pattern=rf"(?:(?i:getConnection|mysqli|mysqli_connect|mysql_p?connect|PDO|ftp_login|ldap_bind)\({_ARGUMENT}{_ARGUMENT}"
        rf"|(?i:\.login|basic_?auth|networkcredential|passwordcredentials|passwordauthentication)\({_ARGUMENT})"
        rf"\s{{0,40}}[\"'](?!{_REFERENCE})(?P<secret>[^\"'\s\\]{{1,128}})[\"']",
        weighed=True,
        harm="Whoever reads it logs in to that server as that user.",
        revoke=_CHANGE,
        references=(f"{_CHEAT_SHEETS}/Secrets_Management_Cheat_Sheet.html",),
        finds=(
            'DriverManager.getConnection("jdbc:mysql://db.example.org/app", "app", "«{b62:14}»");',
            "$db = new mysqli('db.example.org', 'app', '«{b62:12}!»', 'app');",
            '$db = new PDO("mysql:host=db.example.org;dbname=app", $user, "«{b62:14}»");',
            "smtp.login('me@example.org', '«{b62:16}»')",
            "requests.get(url, auth=HTTPBasicAuth('app', '«{b62:16}»'))",
            'new NetworkCredential("app", "«{b62:14}»")',
        ),
        ignores=(
            'DriverManager.getConnection(url, user, System.getenv("DB_PASSWORD"));',
            "new mysqli($host, $user, $password, 'app');",
            "smtp.login(user, password)",
            "client.login(username='app', password='')",
            "new PDO('sqlite::memory:')",
        ),
    ),
    Rule(
        id="ldap-bind-password",
        title="Password in a configuration of LDAP",
        keywords=("bindpw", "rootpw"),
        pattern=rf"(?<![\w-])(?:bindpw|rootbindpw|rootpw)[ \t]{{0,8}}[=:]?[ \t]{{0,8}}[\"']?(?!{_REFERENCE}|\{{|--|=|:)"
        r"(?P<secret>[^\s\"'\\]{2,128})",
        weighed=True,
        harm="Whoever reads it, and reaches the directory, looks up and often changes every account in it.",
        revoke=_CHANGE,
        references=("https://linux.die.net/man/5/nslcd.conf", "https://www.openldap.org/doc/admin26/slapdconfig.html"),
        finds=("binddn cn=app,dc=example,dc=org\nbindpw «{b62:12}»\n", "rootpw «{b62:12}!»", "bindpw = '«{b62:12}»'"),
        ignores=("bindpw ${LDAP_PASSWORD}", "rootpw {SSHA}{b64:38}==", "rootpw --iscrypted x", "bindpw: <password>"),
    ),
    Rule(
        id="http-basic-login",
        title="Login in an HTTP header",
        keywords=("basic ",),
        pattern=r"(?i:authorization|extraheader|auth)[\\\"'\])]{0,4}\s{0,4}[:=,]{0,2}>?\s{0,4}[\\\"'`]{0,3}"
        r"(?:(?i:authorization:)\s{1,2})?(?i:basic) {1,4}(?P<secret>[0-9A-Za-z+/]{8,400}={0,2})(?![0-9A-Za-z+/=_.(\-])",
        harm="Base64 hides nothing: whoever reads it logs in to the service that the request goes to, as that user.",
        revoke=_CHANGE,
        references=("https://www.rfc-editor.org/rfc/rfc7617",),
        finds=(
            "Authorization: Basic «ZGVwbG95O{b64:23}»",
            '"Authorization": "Basic «ZGVwbG95O{b64:22}=»"',
            "headers['Authorization'] = 'Basic «ZGVwbG95O{b64:23}»'",
            "extraheader = AUTHORIZATION: basic «ZGVwbG95O{b64:23}»",
        ),
        ignores=(
            "Authorization: Basic ${TOKEN}",
            "Authorization: Basic <credentials>",
            "Authorization: Basic realm=x",
            "a basic authorization scheme",
        ),
        check=login,
    ),
    Rule(
        id="cookie-session",
        title="Session cookie",
        keywords=("cookie",),
        pattern=r"(?i:cookie)[\\\"']{0,3}\s{0,3}[:,=]\s{0,3}[\\\"']{0,3}(?:[^\n\"']{0,160}?[; ])?"
        r"(?i:(?:[a-z_.\-]{0,20}sess(?:ion)?(?:[_.\-]?id)?|connect\.sid|sid|auth[_.\-]?token|remember[_.\-]?token|jsessionid"
        r"|phpsessid|asp\.net_sessionid|\.aspxauth|laravel_session))=(?=[A-Za-z%._\-]{0,100}[0-9])"
        r"(?P<secret>[0-9A-Za-z%._\-+/=]{22,2000})",
        severity="warning",
        harm="Whoever reads it is logged in as that user until the session ends.",
        revoke=f"Log that user out everywhere: {_CHEAT_SHEETS}/Session_Management_Cheat_Sheet.html",
        references=("https://www.rfc-editor.org/rfc/rfc6265",),
        finds=(
            "Cookie: theme=dark; sessionid=«{b62:31}7»; lang=en",
            "Set-Cookie: JSESSIONID=«{HEX:31}7»; Path=/; HttpOnly",
            '"cookie": "PHPSESSID=«{alnum:25}7»"',
            "Cookie: connect.sid=«s%3A{b62:32}7.{b62:43}»",
        ),
        ignores=(
            "Cookie: theme=dark; lang=en",
            "Cookie: sessionid=${SESSION}",
            "Cookie: sessionid=abc123",
            "Set-Cookie: sessionid=deleted; expires=Thu, 01 Jan 1970 00:00:00 GMT",
            "cookie_name = 'session_id_{b62:8}'",
        ),
    ),
    Rule(
        id="nuget-password",
        weighed=True,
        title="Password in NuGet.config",
        keywords=("cleartextpassword",),
        pattern=rf"ClearTextPassword\"\s{{1,8}}value=\"(?!{_REFERENCE})(?P<secret>[^\s\"<>]{{1,400}})\"",
        harm="Whoever reads it reads, and often publishes, the packages of that feed.",
        revoke=_CHANGE,
        references=("https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials",),
        finds=(
            '<add key="ClearTextPassword" value="«{b62:20}»" />',
            '<add key="ClearTextPassword"\n     value="«{b62:12}!»"/>',
        ),
        ignores=(
            '<add key="ClearTextPassword" value="%NUGET_PASSWORD%" />',
            '<add key="ClearTextPassword" value="" />',
            '<add key="Password" value="{b64:80}" />',
        ),
    ),
    Rule(
        id="otpauth-secret",
        title="Secret of one-time passwords",
        keywords=("otpauth://",),
        pattern=r"otpauth://[th]otp/[^\s\"'<>]{0,200}?[?&](?:amp;)?secret=(?P<secret>[A-Za-z2-7]{16,128})(?![0-9A-Za-z])",
        harm="Whoever reads it makes the one-time passwords of that account: the second factor is gone.",
        revoke="Set up two-factor authentication anew in that account: "
        f"{_CHEAT_SHEETS}/Multifactor_Authentication_Cheat_Sheet.html",
        references=("https://github.com/google/google-authenticator/wiki/Key-Uri-Format",),
        finds=(
            "otpauth://totp/Example:me@example.org?secret=«{base32:32}»&issuer=Example",
            "otpauth://hotp/Example?issuer=Example&secret=«{base32:16}»",
        ),
        ignores=(
            "otpauth://totp/Example?secret=${SECRET}&issuer=Example",
            "otpauth://totp/Example?issuer=Example",
            "otpauth://totp/%s?secret=%s",
        ),
    ),
    Rule(
        id="cisco-password",
        title="Password of Cisco's type 7",
        keywords=("password 7 ", "key 7 ", "secret 7 "),
        pattern=r"(?:password|key|secret) 7 (?P<secret>[0-5][0-9][0-9A-F]{8,64})(?![0-9A-Za-z])",
        harm="Type 7 hides nothing: whoever reads it logs in to the router or switch.",
        revoke="Change it, and have it stored as type 8 or 9: "
        "https://media.defense.gov/2022/Feb/17/2002940795/-1/-1/1/CSI_CISCO_PASSWORD_TYPES_BEST_PRACTICES_20220217.PDF",
        references=("https://learningnetwork.cisco.com/s/article/cisco-routers-password-types",),
        finds=("enable password 7 «04{HEX:16}»", " key 7 «12{HEX:20}»"),
        ignores=("enable secret 9 $9${b62:14}", "enable password 7 <removed>", "password 7 days old"),
        check=type_7,
    ),
    Rule(
        id="windows-unattend-password",
        weighed=True,
        title="Password in a Windows answer file",
        keywords=("password>",),
        pattern=rf"<(?:Administrator)?Password>\s{{0,40}}<Value>(?!{_REFERENCE})(?P<secret>[^<\s]{{1,200}})</Value>",
        harm="Whoever reads it logs in to every machine that was set up with the file, as its administrator.",
        revoke=_CHANGE,
        references=(
            "https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/"
            "microsoft-windows-shell-setup-autologon-password",
        ),
        finds=(
            "<AutoLogon>\n  <Password>\n    <Value>«{b62:12}»</Value>\n    <PlainText>true</PlainText>\n  </Password>",
            "<AdministratorPassword><Value>«{b64:40}»</Value></AdministratorPassword>",
        ),
        ignores=(
            "<Password><Value></Value></Password>",
            "<Password><Value>%PASSWORD%</Value></Password>",
            "<Password>x</Password>",
        ),
    ),
    Rule(
        id="windows-policy-password",
        title="Password in a Windows group policy",
        keywords=("cpassword=",),
        pattern=r"cpassword=\"(?P<secret>[0-9A-Za-z+/]{20,200}={0,2})\"",
        harm="The key that it is encrypted with is published: whoever reads it logs in as that account.",
        revoke="Change the password, and delete the file: "
        "https://learn.microsoft.com/security-updates/securitybulletins/2014/ms14-025",
        references=("https://learn.microsoft.com/security-updates/securitybulletins/2014/ms14-025",),
        finds=(
            '<Properties action="U" cpassword="«{b64:43}»" userName="Administrator"/>',
            'cpassword="«{b64:64}»"',
        ),
        ignores=('cpassword=""', 'cpassword="${PASSWORD}"', "cpassword = decrypt(value)"),
    ),
)

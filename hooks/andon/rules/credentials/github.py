"""GitHub: tokens of persons, apps and workflows, in all formats since 2021 and the one before, and secrets of apps.

The prefixes are documented at
<https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github>.
The last six characters of a classic token are a checksum of the thirty before them. Tokens made before April 2021 are
40 hexadecimal digits, as a commit's id is, so they are found by what stands around them.
"""

from __future__ import annotations

from andon.model import Rule
from andon.rules.checks import classic_checksum
from andon.rules.credentials import ASSIGN, END, START

_DOCS = "https://docs.github.com/en"
_FORMATS = (
    f"{_DOCS}/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats"
)
_CHANGELOG = "https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available/"
_PERSONAL = f"{_DOCS}/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens"
_REVOCATION = f"{_DOCS}/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation"
_APPS = f"{_DOCS}/apps/creating-github-apps/authenticating-with-a-github-app"
_REVOKE_PERSONAL = "Delete the token at https://github.com/settings/tokens and look through the security log."
_REVOKE_AUTHORIZED = (
    "Revoke the app's access at https://github.com/settings/applications, or have the app delete the token."
)

# GitHub asks integrators to be ready for tokens of up to 255 characters; most of today's have 40.
_BODY = r"[0-9A-Za-z]{36,251}"

# Installation tokens since April 2026: `ghs_`, the app's id, and a JSON Web Token of some 480 characters.
_STATELESS = r"(?:[0-9A-Za-z]{1,40}_)?eyJ[0-9A-Za-z_\-]{8,512}\.[0-9A-Za-z_\-]{8,2048}\.[0-9A-Za-z_\-]{16,1024}"

_LEGACY_NAME = (
    r"(?i:(?:github[0-9a-z_.\- ]{0,24}?|(?<![0-9a-z])gh[_\-]?)"
    r"(?:token|pat|password|passwd|oauth|auth|credentials?|(?:api|access)[_.\- ]?key))[0-9A-Za-z_]{0,8}"
)
# `https://TOKEN@github.com`, `https://user:TOKEN@github.com`: what follows the token proves it.
_LEGACY_URL = r"(?P<url>(?i:https?)://(?:[^\s/:@]{1,64}:)?)"
_LEGACY_URL_END = r"(?:@|:[0-9A-Za-z\-]{0,24}@)(?i:[0-9a-z\-.]{0,64}?github)"
# `Authorization: token TOKEN`, with GitHub's name after it, or before it.
_LEGACY_HEADER = r"""(?P<header>(?i:authorization)[\\"']{0,2}\s?[:=,]\s?[\\"']{0,2}(?i:token|bearer)\s)"""
_LEGACY_HEADER_END = r"[\s\S]{0,128}?(?i:api\.github\.com)"
_LEGACY_HOST = (
    r"(?i:(?:api\.|machine\s)?github\.com)(?:"
    r"""[^\s"'<>]{0,128}?[?&](?:access_)?token="""  # a query
    r"""|[^\n]{0,128}?(?:token|bearer)\s"""  # a header after the URL
    r"""|\s{1,8}login\s{1,8}\S{1,64}\s{1,8}password\s{1,8}"""  # .netrc
    r"""|[\s\S]{0,128}?oauth_token["']?:\s{0,4}["']?"""  # the `hub` and `gh` commands
    r"""|"\s{0,4}:\s{0,4}")"""  # Composer's auth.json
)

_CLIENT_NAME = (
    r"(?i:github(?:[0-9a-z_.:\-]{0,24}?(?:client|app|oauth2?|consumer))?[_.:\-]?secret(?:[_.\-]?key)?)[0-9A-Za-z_]{0,8}"
)

# Anyone may choose a webhook's secret, so the value must look drawn at random: 20 characters, a letter and a digit
# among them (one in 280 random strings of 32 letters and digits has no digit).
_WEBHOOK_NAME = r"(?i:github[0-9a-z_.\-]{0,16}?web_?hook[0-9a-z_.\-]{0,8}?(?:secret|token|key))"

_WEBHOOK_VALUE = (
    r"(?=[A-Za-z+/=_\-]{0,127}[0-9])(?=[0-9+/=_\-]{0,127}[A-Za-z])"
    r"(?P<secret>[0-9A-Za-z+/=_\-]{20,128})(?![0-9A-Za-z+/=_\-.(\[])"
)


def _prefixed(prefix: str, secret: str) -> str:
    return rf"{START}(?P<secret>{prefix}{secret}){END}"


RULES: tuple[Rule, ...] = (
    Rule(
        id="github-token",
        title="GitHub token",
        keywords=("ghp_",),
        pattern=_prefixed("ghp_", _BODY),
        public=4,
        check=classic_checksum,
        harm="Anyone acts as the person who made it, in every repository and organisation that person can reach, "
        "within the token's scopes.",
        revoke=_REVOKE_PERSONAL,
        references=(_FORMATS, _PERSONAL, _CHANGELOG),
        finds=(
            "«ghp_{b62:30}{crc32b62}»",
            "«ghp_{b62:80}»",
            "https://«ghp_{b62:30}{crc32b62}»@github.com/owner/repository.git",
            "https://x-access-token:«ghp_{b62:30}{crc32b62}»@github.com/owner/repository",
            "git clone https://deploy:«ghp_{b62:30}{crc32b62}»@github.com/owner/repository",
            'curl -H "Authorization: token «ghp_{b62:30}{crc32b62}»" https://api.github.com/user',
            '"headers": "\\nAuthorization:\\n«ghp_{b62:30}{crc32b62}»\\n"',
        ),
        ignores=(
            "ghp_{b62:35}",
            "ghp_{b62:30}_{b62:5}",
            "xghp_{b62:30}{crc32b62}",
            "ghp_****",
            "ghp_<your token here, of forty characters>",
            "${{ secrets.GITHUB_TOKEN }}",
        ),
    ),
    Rule(
        id="github-fine-grained-token",
        title="GitHub fine-grained token",
        keywords=("github_pat_",),
        pattern=_prefixed("github_pat_", r"[0-9A-Za-z]{22}_[0-9A-Za-z]{59,221}"),
        public=11,
        harm="Anyone acts as the person who made it, in the repositories and with the permissions chosen for it.",
        revoke="Delete the token at https://github.com/settings/personal-access-tokens and look through the "
        "security log.",
        references=(_FORMATS, _PERSONAL),
        finds=("«github_pat_{b62:22}_{b62:59}»", "GH_TOKEN=«github_pat_{b62:22}_{b62:59}»"),
        ignores=("github_pat_{b62:22}", "github_pat_{b62:20}_{b62:59}", "github_pat_{b62:82}", "github_pat_xxx"),
    ),
    Rule(
        id="github-oauth-token",
        title="GitHub OAuth token",
        keywords=("gho_",),
        pattern=_prefixed("gho_", _BODY),
        public=4,
        check=classic_checksum,
        harm="Anyone acts for the person who authorized the OAuth app (the `gh` command is one), within its scopes.",
        revoke=_REVOKE_AUTHORIZED,
        references=(_FORMATS, f"{_DOCS}/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps", _REVOCATION),
        finds=("«gho_{b62:30}{crc32b62}»", "oauth_token: «gho_{b62:30}{crc32b62}»"),
        ignores=("gho_{b62:35}", "xgho_{b62:30}{crc32b62}", "gho_st_writer_for_the_annual_report_2026"),
    ),
    Rule(
        id="github-user-token",
        title="GitHub App user token",
        keywords=("ghu_",),
        pattern=_prefixed("ghu_", _BODY),
        public=4,
        check=classic_checksum,
        harm="Anyone acts for the person who authorized the GitHub App, within the app's permissions, for 8 hours, or "
        "without end where the app does not let tokens expire.",
        revoke=_REVOKE_AUTHORIZED,
        references=(_FORMATS, f"{_APPS}/generating-a-user-access-token-for-a-github-app", _REVOCATION),
        finds=("«ghu_{b62:30}{crc32b62}»", "token: «ghu_{b62:30}{crc32b62}»"),
        ignores=("ghu_{b62:35}", "xghu_{b62:30}{crc32b62}"),
    ),
    Rule(
        id="github-server-token",
        title="GitHub App installation token",
        keywords=("ghs_",),
        pattern=_prefixed("ghs_", rf"(?:{_BODY}|{_STATELESS})"),
        public=4,
        check=classic_checksum,
        harm="Anyone acts as the GitHub App, or as the workflow run, in the repositories it is installed in, for an "
        "hour.",
        revoke="Revoke it with DELETE /installation/token; it ends by itself within an hour: "
        f"{_DOCS}/rest/apps/installations#revoke-an-installation-access-token",
        references=(
            _FORMATS,
            f"{_APPS}/generating-an-installation-access-token-for-a-github-app",
            "https://github.blog/changelog/"
            "2026-04-24-notice-about-upcoming-new-format-for-github-app-installation-tokens/",
        ),
        finds=(
            "«ghs_{b62:30}{crc32b62}»",
            "«ghs_{digit:6}_eyJ{b64url:33}.eyJ{b64url:340}.{b64url:85}{b62:1}»",
            "x-access-token:«ghs_{b62:30}{crc32b62}»@github.com",
        ),
        ignores=(
            "ghs_{b62:35}",
            "xghs_{b62:30}{crc32b62}",
            "ghs_{digit:6}_eyJ{b64url:33}",
            "ghs_token_of_this_installation_in_words",
        ),
    ),
    Rule(
        id="github-refresh-token",
        title="GitHub App refresh token",
        keywords=("ghr_",),
        pattern=_prefixed("ghr_", _BODY),
        public=4,
        check=classic_checksum,
        harm="With the app's client secret, anyone gets new user tokens for the person who authorized the app, for up "
        "to six months.",
        revoke=_REVOKE_AUTHORIZED,
        references=(_FORMATS, f"{_APPS}/refreshing-user-access-tokens", _REVOCATION),
        finds=("«ghr_{b62:76}»", "«ghr_{b62:30}{crc32b62}»", '"refresh_token": "«ghr_{b62:76}»"'),
        ignores=("ghr_{b62:35}", "xghr_{b62:76}"),
    ),
    Rule(
        id="github-legacy-token",
        title="GitHub token of 40 hexadecimal digits",
        keywords=(
            *("github_", "github-token", "github.token", "github token", "githubtoken"),
            *("github-oauth", "github.oauth", "githuboauth", "github-pat", "githubpat", "github-auth", "githubauth"),
            *("github-api", "githubapi", "github-access", "githubaccess", "github access", "github password"),
            *("gh_token", "gh-token", "ghtoken", "gh_pat", "gh-pat"),
            *("@github", "api.github.com", "machine github.com", "oauth_token", 'github.com"'),
        ),
        pattern=rf"(?:{_LEGACY_NAME}{ASSIGN}|{_LEGACY_URL}|{_LEGACY_HEADER}|{_LEGACY_HOST})"
        rf"(?<![0-9A-Za-z])(?P<secret>[0-9a-f]{{40}}){END}"
        rf"(?(url){_LEGACY_URL_END})(?(header){_LEGACY_HEADER_END})",
        harm="Anyone acts as the person who made it, within the token's scopes. GitHub has asked since 2021 to replace "
        "these.",
        revoke=_REVOKE_PERSONAL,
        references=(_CHANGELOG, _PERSONAL, _REVOCATION),
        finds=(
            "GITHUB_TOKEN=«{hex:40}»",
            'github_token = "«{hex:40}»"',
            '"githubToken": "«{hex:40}»"',
            "GITHUB_DEPLOY_TOKEN: «{hex:40}»",
            "GH_TOKEN=«{hex:40}»",
            "github_access_token: '«{hex:40}»'",
            "git config --global github.token «{hex:40}»",
            '"github-oauth": {"github.com": "«{hex:40}»"}',
            "https://«{hex:40}»@github.com/owner/repository.git",
            "https://«{hex:40}»:x-oauth-basic@github.com/owner/repository.git",
            "https://deploy:«{hex:40}»@github.com/owner/repository.git",
            "https://x-access-token:«{hex:40}»@github.com/owner/repository",
            "https://api.github.com/user?access_token=«{hex:40}»",
            'curl -H "Authorization: token «{hex:40}»" https://api.github.com/user',
            'curl https://api.github.com/user -H "Authorization: token «{hex:40}»"',
            "machine github.com login octocat password «{hex:40}»",
            "github.com:\n- user: octocat\n  oauth_token: «{hex:40}»\n  protocol: https",
            "        - name: GITHUB_TOKEN\n          value: «{hex:40}»",
        ),
        ignores=(
            "{hex:40}",
            "GITHUB_SHA={hex:40}",
            "GITHUB_TOKEN={hex:39}",
            "GITHUB_TOKEN={hex:64}",
            "GITHUB_TOKEN=${{ secrets.GITHUB_TOKEN }}",
            "https://github.com/owner/repository/commit/{hex:40}",
            "git+https://git@github.com/owner/repository.git@{hex:40}",
            "git+ssh://git@github.com/owner/repository.git#{hex:40}",
            "https://api.github.com/repos/owner/repository/commits/{hex:40}",
            "uses: actions/checkout@{hex:40}",
            "https://codeload.github.com/owner/repository/tar.gz/{hex:40}",
            '"github.com/owner/repository": "{hex:40}"',
        ),
    ),
    Rule(
        id="github-client-secret",
        title="GitHub client secret",
        keywords=(
            *("github_", "githubclient", "githubsecret", "githubapp", "githuboauth"),
            *("github-client", "github-secret", "github-app", "github-oauth"),
            *("github.client", "github.secret", "github.app", "github.oauth", "github:client"),
        ),
        pattern=rf"{_CLIENT_NAME}{ASSIGN}(?P<secret>[0-9a-f]{{40}}){END}",
        harm="Anyone poses as the OAuth app or GitHub App: turns codes and refresh tokens into tokens of its users.",
        revoke="Generate a new client secret in the app's settings and delete this one: "
        f"{_DOCS}/apps/oauth-apps/maintaining-oauth-apps/modifying-an-oauth-app",
        references=(
            f"{_DOCS}/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps",
            f"{_DOCS}/apps/creating-github-apps/about-creating-github-apps/best-practices-for-creating-a-github-app",
        ),
        finds=(
            "GITHUB_CLIENT_SECRET=«{hex:40}»",
            "GITHUB_OAUTH_SECRET: '«{hex:40}»'",
            '"githubClientSecret": "«{hex:40}»"',
            "spring.security.oauth2.client.registration.github.client-secret=«{hex:40}»",
            '"Authentication:GitHub:ClientSecret": "«{hex:40}»"',
        ),
        ignores=(
            "GITHUB_CLIENT_ID={hex:20}",
            "GITHUB_CLIENT_SECRET={hex:39}",
            "GITHUB_WEBHOOK_SECRET={hex:40}",
            "GITHUB_CLIENT_SECRET=${GITHUB_CLIENT_SECRET}",
            "GITHUB_SHA={hex:40}",
            "https://github.com/owner/secret/commit/{hex:40}",
        ),
    ),
    Rule(
        id="github-webhook-secret",
        title="GitHub webhook secret",
        keywords=("github_", "githubwebhook", "github-webhook", "github.webhook"),
        pattern=rf"{_WEBHOOK_NAME}{ASSIGN}{_WEBHOOK_VALUE}",
        harm="Anyone sends events that the receiver takes for GitHub's: pushes, releases and deployments that never "
        "were.",
        revoke="Set a new secret in the webhook's settings and in the receiver: "
        f"{_DOCS}/webhooks/using-webhooks/validating-webhook-deliveries",
        references=(
            f"{_DOCS}/webhooks/using-webhooks/validating-webhook-deliveries",
            f"{_DOCS}/webhooks/using-webhooks/best-practices-for-using-webhooks",
        ),
        finds=(
            "GITHUB_WEBHOOK_SECRET=«{hex:40}»",
            'github_webhook_secret = "«{b62:32}»"',
            '"githubWebhookSecret": "«{b64:43}=»"',
        ),
        ignores=(
            "GITHUB_WEBHOOK_SECRET=${GITHUB_WEBHOOK_SECRET}",
            "github_webhook_secret = settings.github_webhook_secret_2026",
            "github_webhook_secret = read_the_webhook_secret()",
            "GITHUB_WEBHOOK_SECRET=changeme",
            "GITHUB_WEBHOOK_URL=https://example.org/hooks/{hex:40}",
        ),
    ),
)

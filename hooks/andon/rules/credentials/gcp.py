r"""Google Cloud and Google APIs: API keys, OAuth tokens and client secrets, keys of service accounts, HMAC keys.

Most of Google's credentials have a prefix that its secret scanning partners know, `AIza`, `GOCSPX-` and `ya29.` among
them. The key of a service account is a JSON file: the secret is the `private_key` in it, whose id alone opens nothing.
"""

from __future__ import annotations

from andon.model import Rule
from andon.rules.credentials import ASSIGN, END, START
from andon.rules.credentials.keys import asymmetric

_CONSOLE = "https://console.cloud.google.com/apis/credentials"
_DOCS = "https://cloud.google.com/docs/authentication"
_HMAC = "https://cloud.google.com/storage/docs/authentication/managing-hmackeys"
_OAUTH = "https://developers.google.com/identity/protocols/oauth2"
_KEY_LINES = r"\n".join(("MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ{b64:14}", *["{b64:64}"] * 24, "{b64:23}="))
_KEY = rf"-----BEGIN PRIVATE KEY-----\n{_KEY_LINES}\n-----END PRIVATE KEY-----\n"

_TOKEN_END = r"(?![0-9A-Za-z_\-])"
_APP = r"\.apps\.googleusercontent\.com"

RULES: tuple[Rule, ...] = (
    Rule(
        id="gcp-api-key",
        title="Google API key",
        keywords=("aiza",),
        pattern=rf"{START}(?P<secret>AIza[0-9A-Za-z_\-]{{35}}){_TOKEN_END}",
        public=4,
        harm="Anyone calls the APIs it is not restricted from at the project's cost: Maps, Gemini, Firebase.",
        revoke=f"Make a new key, restrict it, and delete this one: {_CONSOLE}",
        references=(f"{_DOCS}/api-keys", "https://cloud.google.com/docs/authentication/api-keys-best-practices"),
        finds=("«AIza{b64url:35}»", "https://maps.googleapis.com/maps/api/js?key=«AIza{b64url:35}»&libraries=places"),
        ignores=("AIza{b64url:30}", "AIza{b64url:36}", "xAIza{b62:35}", "AIza...", "AIzaSy<your key>"),
    ),
    Rule(
        id="gcp-oauth-client-secret",
        title="Google OAuth client secret",
        keywords=("gocspx-",),
        pattern=rf"{START}(?P<secret>GOCSPX-[0-9A-Za-z_\-]{{28}}){_TOKEN_END}",
        public=7,
        harm="With the client's id, anyone poses as the application and turns codes of its users into tokens.",
        revoke=f"Add a new secret to the client and delete this one: {_CONSOLE}",
        references=(_OAUTH, "https://support.google.com/cloud/answer/15549257"),
        finds=("«GOCSPX-{b64url:28}»", '"client_secret":"«GOCSPX-{b64url:28}»"'),
        ignores=("GOCSPX-{b64url:20}", "GOCSPX-{b64url:30}", "GOCSPX-your-client-secret"),
    ),
    Rule(
        id="gcp-oauth-legacy-client-secret",
        title="Google OAuth client secret of 24 characters",
        keywords=(".apps.googleusercontent.com", "client_secret", "clientsecret", "client-secret"),
        pattern=rf"(?:{_APP}[\s\S]{{0,400}}?(?i:client[_\-]?secret){ASSIGN}"
        rf"|(?i:client[_\-]?secret){ASSIGN}(?=[0-9A-Za-z_\-]{{24}}[^0-9A-Za-z_\-][\s\S]{{0,200}}?{_APP}))"
        rf"(?P<secret>(?=[A-Za-z_\-]{{0,23}}[0-9])[0-9A-Za-z_\-]{{24}}){_TOKEN_END}",
        harm="With the client's id, anyone poses as the application and turns codes of its users into tokens.",
        revoke=f"Add a new secret to the client and delete this one: {_CONSOLE}",
        references=(_OAUTH,),
        finds=(
            '{"client_id":"{digit:12}-{alnum:32}.apps.googleusercontent.com","client_secret":"«{b64url:23}7»"}',
            "client_secret: «{b64url:23}7»\nclient_id: {digit:12}-{alnum:32}.apps.googleusercontent.com",
        ),
        ignores=(
            '{"client_id":"{digit:12}-{alnum:32}.apps.googleusercontent.com","client_secret":"${SECRET}"}',
            "client_secret: {b64url:23}7",
            "{digit:12}-{alnum:32}.apps.googleusercontent.com {b64url:23}7",
        ),
    ),
    Rule(
        id="gcp-oauth-access-token",
        title="Google OAuth access token",
        keywords=("ya29.",),
        pattern=rf"{START}(?P<secret>ya29\.(?:c\.)?[0-9A-Za-z_\-]{{30,2000}}(?:\.[0-9A-Za-z_\-]{{8,200}})?)",
        public=5,
        harm="Anyone acts for the account that granted it, within its scopes, for an hour.",
        revoke="Revoke the grant, or the key of the service account behind it: https://myaccount.google.com/connections",
        references=(_OAUTH, f"{_DOCS}/token-types#access"),
        finds=("«ya29.{b64url:160}»", "Authorization: Bearer «ya29.a0{b64url:200}»\n", "«ya29.c.{b64url:250}»"),
        ignores=("ya29.{b64url:10}", "xya29.{b64url:160}", "ya29.<token>"),
    ),
    Rule(
        id="gcp-oauth-refresh-token",
        title="Google OAuth refresh token",
        keywords=("1//0", "1//1"),
        pattern=rf"(?:(?<![0-9A-Za-z_/.])|(?<=\\[nrt])|(?<=%[0-9A-F]{{2}})|(?<=\\u00[0-9a-f]{{2}}))(?P<secret>1//[01][0-9A-Za-z_\-]{{40,160}}){_TOKEN_END}",
        public=4,
        harm="With the client's id and secret, anyone acts for the account that granted it until the grant is revoked.",
        revoke="Remove the application's access: https://myaccount.google.com/connections",
        references=(_OAUTH, f"{_OAUTH}#expiration"),
        finds=("«1//0{b64url:60}»", '"refresh_token": "«1//0{alnum:1}{b64url:98}»"'),
        ignores=("https://example.org/1//0{b64url:30}", "1//0{b64url:20}", "{digit:3}1//0{b64url:60}", "a = b[1]//0"),
    ),
    Rule(
        id="gcp-service-account-key",
        title="Key of a Google service account",
        keywords=("service_account",),
        pattern=r"service_account\\{0,2}[\"'][^{}]{0,600}?private_key\\{0,2}[\"']\s{0,4}:\s{0,4}\\{0,2}[\"']"
        r"(?P<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----(?:[0-9A-Za-z+/=\- ]|\\(?=[\\n])){200,})",
        public=11,
        harm="Anyone acts as the service account in the project, with all of its roles, until the key is deleted.",
        revoke="Delete the key, and look through the audit log: "
        "https://console.cloud.google.com/iam-admin/serviceaccounts",
        references=("https://cloud.google.com/iam/docs/keys-create-delete", f"{_DOCS}/application-default-credentials"),
        finds=(
            '{\n  "type": "service_account",\n  "project_id": "app",\n  "private_key_id": "{hex:40}",\n'
            f'  "private_key": "«{_KEY}»",\n  "client_email": "app@app.iam.gserviceaccount.com"\n}}',
            '{"type":"service_account","private_key_id":"{hex:40}","private_key":"«' + _KEY + '»"}',
        ),
        ignores=(
            '{"type": "service_account", "private_key_id": "{hex:40}", "client_email": "app@example.org"}',
            '{"type": "service_account", "private_key": "${PRIVATE_KEY}"}',
            '{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\\n...\\n"}',
        ),
        check=asymmetric,
    ),
    Rule(
        id="gcp-fcm-server-key",
        title="Firebase Cloud Messaging server key",
        keywords=(":apa91b",),
        pattern=rf"{START}(?P<secret>AAAA[0-9A-Za-z_\-]{{7}}:APA91b[0-9A-Za-z_\-]{{134}}){_TOKEN_END}",
        public=4,
        harm="Anyone sends messages to every installation of the app. Google switched the service off in 2024.",
        revoke="Delete the key, and use a service account: https://firebase.google.com/docs/cloud-messaging/migrate-v1",
        references=("https://firebase.google.com/docs/cloud-messaging/migrate-v1",),
        finds=("«AAAA{b64url:7}:APA91b{b64url:134}»", "Authorization: key=«AAAA{b64url:7}:APA91b{b64url:134}»"),
        ignores=("AAAA{b64url:7}:APA91b{b64url:60}", "{b64url:22}:APA91b{b64url:134}", "AAAA:APA91b"),
    ),
    Rule(
        id="gcp-hmac-secret",
        title="Google Cloud Storage HMAC secret",
        keywords=("goog1e", "secret_key", "secretkey", "secret-key", "secret_access", "secretaccess", "secret-access"),
        pattern=rf"(?:{START}GOOG(?:1[0-9A-Z]{{56}}|[0-9A-Z]{{16,20}}){END}[\s\S]{{0,200}}?(?<![0-9A-Za-z+/])"
        rf"|(?i:secret(?:_?-?access)?[_\-]?key|hmac_?-?secret){ASSIGN}"
        rf"(?=[0-9A-Za-z+/]{{40}}[^0-9A-Za-z+/][\s\S]{{0,160}}?(?<![0-9A-Za-z])GOOG[0-9A-Z]{{16,60}}{END}))"
        r"(?=[0-9a-z+/]{0,39}[A-Z])(?=[0-9A-Z+/]{0,39}[a-z])(?=[A-Za-z]{0,39}[0-9+/])"
        r"(?P<secret>[0-9A-Za-z+/]{40})(?![0-9A-Za-z+/=_\-])",
        harm="With the access id beside it, anyone reads and writes the buckets that its account can, as over S3.",
        revoke=f"Set the key inactive, then delete it: {_HMAC}",
        references=(_HMAC, "https://cloud.google.com/storage/docs/authentication/hmackeys"),
        finds=(
            "access_key=GOOG1E{base32:55}\nsecret_key=«{b64:40}»",
            "gs_access_key_id = GOOG{base32:20}\ngs_secret_access_key = «{b64:40}»",
            "secret_key: «{b64:40}»\naccess_key: GOOG1E{base32:55}",
        ),
        ignores=("GOOG1E{base32:55}", "GOOGLE_APPLICATION_CREDENTIALS {b64:40}", "secret_key: {b64:40}"),
    ),
    Rule(
        id="gcp-recaptcha-secret",
        title="reCAPTCHA secret key",
        keywords=("captcha",),
        pattern=r"(?i:re_?captcha[0-9a-z_.\-]{0,24}?(?:secret|private)[0-9a-z_.\-]{0,12})"
        rf"{ASSIGN}(?P<secret>6L[0-9A-Za-z_\-]{{38}}){_TOKEN_END}",
        public=2,
        harm="Anyone asks in the site's name whether answers are those of a person, and uses them up.",
        revoke="Make a new key pair for the site and delete this one: https://www.google.com/recaptcha/admin",
        references=("https://developers.google.com/recaptcha/docs/verify",),
        finds=(
            "RECAPTCHA_SECRET_KEY=«6L{b64url:38}»",
            '"recaptchaPrivateKey": "«6L{b64url:38}»"',
            "recaptcha.secret = «6L{b64url:38}»",
        ),
        ignores=(
            "RECAPTCHA_SITE_KEY=6L{b64url:38}",
            'data-sitekey="6L{b64url:38}"',
            "RECAPTCHA_SECRET_KEY=${RECAPTCHA_SECRET_KEY}",
        ),
    ),
)

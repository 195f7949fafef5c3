r"""Twilio: auth tokens of accounts, and API keys with their secrets.

The ids, `AC` of an account and `SK` of a key, are names and no secrets, and each has 32 hexadecimal digits, as an auth
token has; so a token is found by what it is called, or near an account's id, and a key's secret near the key's id.
"""

from __future__ import annotations

from andon.model import Rule
from andon.rules.credentials import ASSIGN, END, START

_DOCS = "https://www.twilio.com/docs/iam"

RULES: tuple[Rule, ...] = (
    Rule(
        id="twilio-auth-token",
        title="Twilio auth token",
        keywords=("twilio", "auth_token", "authtoken", "auth-token"),
        pattern=rf"(?:(?i:twilio[0-9a-z_.:\-]{{0,16}}?token){ASSIGN}"
        rf"|(?i:twilio)[\s\S]{{0,300}}?(?<![0-9A-Za-z])AC[0-9a-f]{{32}}(?:[\"']?,\s{{0,8}}[\"']|:)"
        rf"|{START}AC[0-9a-f]{{32}}{END}[\s\S]{{0,160}}?(?i:auth[_\-]?token){ASSIGN}"
        rf"|(?i:auth[_\-]?token){ASSIGN}(?=[0-9a-f]{{32}}[^0-9A-Za-z][\s\S]{{0,160}}?(?<![0-9A-Za-z])AC[0-9a-f]{{32}}{END})"
        rf")(?P<secret>[0-9a-f]{{32}}){END}",
        harm="Anyone sends messages and calls at the account's cost, and reads those that were sent.",
        revoke="Promote the secondary auth token, and look through the logs: "
        "https://www.twilio.com/docs/iam/api/authtoken",
        references=(f"{_DOCS}/api-keys", "https://www.twilio.com/docs/iam/api/authtoken"),
        finds=(
            "TWILIO_AUTH_TOKEN=«{hex:32}»",
            "account_sid = 'AC{hex:32}'\nauth_token = '«{hex:32}»'",
            "auth_token: «{hex:32}»\naccount_sid: AC{hex:32}",
            "curl https://api.twilio.com/2010-04-01/Accounts.json -u AC{hex:32}:«{hex:32}»",
            'client = Client(account_sid="AC{hex:32}", auth_token="«{hex:32}»")',
            'from twilio.rest import Client\n\nclient = Client("AC{hex:32}", "«{hex:32}»")',
        ),
        ignores=(
            "{hex:32}",
            "TWILIO_ACCOUNT_SID=AC{hex:32}",
            "TWILIO_AUTH_TOKEN=${TWILIO_AUTH_TOKEN}",
            "TWILIO_AUTH_TOKEN={hex:31}",
            "auth_token = {hex:32}",
        ),
    ),
    Rule(
        id="twilio-api-key-secret",
        title="Twilio API key secret",
        keywords=("twilio", "api_secret", "apisecret", "apikeysecret", "key_secret"),
        pattern=rf"(?:(?i:twilio[0-9a-z_.:\-]{{0,20}}?secret){ASSIGN}"
        rf"|{START}SK[0-9a-f]{{32}}(?:[\"']?,\s{{0,8}}[\"']|:|[\s\S]{{0,120}}?(?i:secret){ASSIGN}))"
        rf"(?P<secret>(?=[A-Za-z]{{0,31}}[0-9])[0-9A-Za-z]{{32}}){END}",
        harm="With the key's id beside it, anyone sends messages and calls at the account's cost.",
        revoke=f"Delete the key: {_DOCS}/api-keys",
        references=(f"{_DOCS}/api-keys",),
        finds=(
            "TWILIO_API_KEY_SECRET=«{b62:31}7»",
            "TWILIO_API_KEY=SK{hex:32}\nTWILIO_API_SECRET=«{b62:31}7»",
            "api_key = 'SK{hex:32}'\napi_secret = '«{b62:31}7»'",
        ),
        ignores=(
            "TWILIO_API_KEY_SECRET=${TWILIO_API_KEY_SECRET}",
            "TWILIO_API_KEY=SK{hex:32}",
            "api_secret = {b62:31}7",
            "TWILIO_API_KEY_SECRET={b62:20}",
        ),
    ),
)

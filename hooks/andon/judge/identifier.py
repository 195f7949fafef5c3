"""What providers give out to be seen: publishable keys, site keys, ids of messages and accounts.

It is as random as a secret, and called a key or a token, so those who know no format take it for one. Whoever knows the
format of a secret of that provider does not.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from andon.judge.digest import OF_NO_FORMAT

if TYPE_CHECKING:
    from andon.model import Finding, Text
    from andon.policy import Policy

# Of names without regard to case and to what joins their words.
NAMES: tuple[tuple[str, str], ...] = (
    (r"sitekey$|recaptchakey$|turnstilekey$", "a site key, which stands in every page"),
    (r"publishablekey$|publickey$|publictoken$|pubkey$|nodekey$", "a public key"),
    (r"clienttoken$", "a client token, which stands in every page"),
    (r"instrumentationkey$", "an instrumentation key, which stands in every page"),
    (r"(?:message|messaging(?:service)?|account|call|conversation|service)sid$", "an id that Twilio gives"),
    (r"credentialsid$|(?:message|anonymous|request|trace|order|session|correlation)id$", "an id"),
    (
        r"(?:file|style|component|node|s3|object|cache|sort|partition|primary|foreign)key$",
        "the key of an item, not a secret",
    ),
)

# Of values, each as its provider documents it.
FORMS: tuple[tuple[str, str], ...] = (
    (r"pk_(?:live|test)_[0-9A-Za-z]{10,}", "a publishable key"),
    (r"(?:FLWPUBK|FLWPUBK_TEST)-[0-9a-f]{32}-X", "a publishable key of Flutterwave"),
    (r"rzp_(?:live|test)_[0-9A-Za-z]{14}", "the public id of a key of Razorpay"),
    (r"pk\.eyJ[0-9A-Za-z_\-]{20,}\.[0-9A-Za-z_\-]{20,}", "a public token of Mapbox"),
    (r"0x4A{4,}[0-9A-Za-z_\-]{10,20}", "a site key of Turnstile"),
    (r"pub[0-9a-f]{32}", "a client token of Datadog"),
    (r"(?:AC|AP|CA|CF|CH|CN|CR|IS|MB|MG|MM|PN|QU|RE|SM|VA|WA|ZS)[0-9a-f]{32}", "an id that Twilio gives"),
    (r"(?:live|test)_[0-9a-f]{27}", "a client-side token of Paddle"),
    (r"nodekey:[0-9a-f]{64}|age1[0-9a-z]{58}|ssh-(?:rsa|dss|ed25519)\s[0-9A-Za-z+/=]+", "a public key"),
    (r"MI[GI][0-9A-Za-z+/]{2,8}ANBgkqhkiG9w0BAQEFAAO[0-9A-Za-z+/=\\\s]+", "a public key"),
    (r"(?:UA-\d{4,10}-\d{1,4}|G-[0-9A-Z]{10}|GTM-[0-9A-Z]{6,8}|AW-\d{9,11})", "an id of Google Analytics"),
    (r"1:\d{10,14}:(?:web|ios|android):[0-9a-f]{16,32}", "the id of an app of Firebase"),
    (r"\d{8,14}-[0-9a-z]{32}\.apps\.googleusercontent\.com", "the id of a client of Google"),
    (r"ajs-(?:next-)?[0-9a-f-]{32,64}", "the id of a message of Segment"),
)


def identifier(finding: Finding, text: Text, policy: Policy) -> tuple[str, str] | None:
    """Whether the value is meant to be seen, by its form or by what it is called."""
    if not OF_NO_FORMAT.issuperset(finding.detectors):
        return None
    value = finding.secret.reveal()
    for form, what in FORMS:
        if _compiled(form).fullmatch(value):
            return ("identifier", what)
    name = "".join(filter(str.isalnum, finding.name)).lower()
    for ending, what in NAMES:
        if name and _compiled(ending).search(name):
            return ("identifier", what)
    return None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)

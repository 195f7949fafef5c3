"""Rules for values without a form of their own: their name, their place and their looks tell what they are."""

from __future__ import annotations

from andon.model import Rule

_ROTATE = "Change it wherever it opens something, then take it out of the history or leave it there, worthless."

GENERIC_PASSWORD = Rule(
    id="generic-password",
    title="Password",
    keywords=(),
    pattern="",
    harm="Whoever reads it logs in with it: to this service, and to each other one where the same password is used.",
    revoke=_ROTATE,
    references=("https://cwe.mitre.org/data/definitions/259.html",),
    finds=(),
    ignores=(),
)

GENERIC_SECRET = Rule(
    id="generic-secret",
    title="Key or token",
    keywords=(),
    pattern="",
    harm="Whoever reads it can use whatever it opens, with your rights; a signing key also forges what it signs.",
    revoke=_ROTATE,
    references=("https://cwe.mitre.org/data/definitions/798.html",),
    finds=(),
    ignores=(),
)

RULES = (GENERIC_PASSWORD, GENERIC_SECRET)

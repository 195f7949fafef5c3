"""The whole catalogue, every family loaded: for tests, pages and lists.

A scan loads the families that it meets only.
"""

from __future__ import annotations

from andon.model import Rule
from andon.rules import files, generic
from andon.rules.credentials import (
    ai,
    aws,
    azure,
    cloud,
    configs,
    databases,
    development,
    finance,
    gcp,
    github,
    jwt,
    keys,
    lookup,
    marketing,
    media,
    messaging,
    monitoring,
    payments,
    productivity,
    security,
    things,
    twilio,
    urls,
)
from andon.rules.people import rules as people

FAMILIES = (
    *(aws, azure, gcp, github, twilio, ai, cloud, databases, development, finance, lookup, marketing, media),
    *(messaging, monitoring, payments, productivity, security, things, configs, jwt, keys, urls),
)

RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES for rule in family.RULES)
"""What a pattern or a name finds."""

ALL: tuple[Rule, ...] = (*RULES, *generic.RULES, *files.RULES, *people.RULES)
"""Those that no pattern finds, too."""

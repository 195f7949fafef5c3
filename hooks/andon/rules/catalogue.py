"""The whole catalogue, every family loaded: for tests, pages and lists.

A scan loads the families that it meets only.
"""

from __future__ import annotations

from andon.model import Rule
from andon.rules import files, generic
from andon.rules.credentials import aws, github

FAMILIES = (aws, github)

RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES for rule in family.RULES)
"""What a pattern or a name finds."""

ALL: tuple[Rule, ...] = (*RULES, *generic.RULES, files.UNENCRYPTED)
"""Those that no pattern finds, too."""

"""andon's rules as plugins of plain detect-secrets: `detect-secrets scan -p .../andon/yelp/plugins.py`.

One class for each rule, made from it. detect-secrets hands over one line at a time, so what stands on several lines
(a key id above its secret) is seen by andon only; and it applies its own filters to what is found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from detect_secrets.plugins.base import RegexBasedDetector

from andon import rules
from andon.rules import catalogue

if TYPE_CHECKING:
    from collections.abc import Generator

    from andon.model import Rule


class _RulePlugin(RegexBasedDetector):
    """What all have in common. It is a regex detector by name only, so that the filters treat it as one.

    (detect-secrets passes over a value on a line that speaks of an `_id`, unless a regex detector saw it.)
    """

    rule: Rule
    denylist = ()

    def analyze_string(self, string: str) -> Generator[str, None, None]:
        for match in rules.matches(self.rule, string):
            yield string[match.start : match.end]


def _class_name(rule: Rule) -> str:
    """`github-token` is `AndonGithubToken`: the name that stands in a baseline's list of plugins."""
    return "Andon" + rule.id.title().replace("-", "")


def _plugin(rule: Rule) -> type[Any]:
    """detect-secrets tells plugins apart by their secret type; `(andon)` keeps ours off its own."""
    return type(_class_name(rule), (_RulePlugin,), {"secret_type": f"{rule.title} (andon)", "rule": rule})


# detect-secrets reads a plugin file by the names in it.
globals().update({_class_name(rule): _plugin(rule) for rule in catalogue.RULES})

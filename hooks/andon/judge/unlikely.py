"""Values without a shape that are probably no secrets: identifiers, labels, words, text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from andon.model import Finding, Text
    from andon.policy import Policy

IN_URL = "basic-auth-credentials"
"""The rule for passwords that stand in a URL, and are called nothing there."""

PASSWORD = "-password"
"""The ids of the rules for passwords end so, whatever holds them."""

CERTAIN = 1.0
"""The confidence of what has a form of its own; no likelihood reaches it."""


def unlikely(finding: Finding, text: Text, policy: Policy) -> tuple[str, str] | None:
    """Whether the value is less likely a secret than the policy's strictness asks for; if not, a remark on why."""
    if finding.confidence == CERTAIN:
        return None
    from andon.shapeless.explanation import explained
    from andon.shapeless.likelihood import mark

    stands = finding.confidence >= mark(policy.strictness)
    name = "password" if finding.rule == IN_URL or finding.rule.endswith(PASSWORD) else finding.name
    words = explained(finding.secret.reveal(), name, finding.path, finding.confidence, stands)
    return ("" if stands else "unlikely", words)

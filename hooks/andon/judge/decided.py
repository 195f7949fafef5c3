"""What the repository has decided in its policy: rules that are off, and places whose findings are harmless."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andon.policy.glob import matches_name, matches_path

if TYPE_CHECKING:
    from andon.model import Finding, Text
    from andon.policy import Allowance, Policy


def rule_disabled(finding: Finding, text: Text, policy: Policy) -> tuple[str, str] | None:
    """Whether every rule that saw the value is off. One that is on still means it."""
    seen_by = dict.fromkeys((finding.rule, *finding.detectors))
    on = [rule for rule in seen_by if rule not in policy.disabled_rules]
    if len(on) == len(seen_by):
        return None
    if on:
        return "", f"{' and '.join(on)} saw it too, and not every rule that did is disabled"
    return "rule disabled", finding.rule


def allowed_by_path(finding: Finding, text: Text, policy: Policy) -> tuple[str, str] | None:
    """Whether an [[allow]] names the finding's place; one that has ended is worth a remark."""
    ended = None
    for allowance in policy.allowances:
        if not _covers(allowance, finding):
            continue
        if not allowance.over:
            return "allowed by path", allowance.reason
        ended = ended or allowance
    return ("", f"it was allowed in .andon.toml until {ended.until}") if ended else None


def _covers(allowance: Allowance, finding: Finding) -> bool:
    if allowance.rules and not {finding.rule, *finding.detectors} & set(allowance.rules):
        return False
    if allowance.names and not matches_name(allowance.names, finding.name):
        return False
    return matches_path(allowance.paths, finding.path)

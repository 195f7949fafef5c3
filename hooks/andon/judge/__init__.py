"""What becomes of a finding: it stands, or it is hushed for a named reason, which is counted and never lost.

Each filter gives `(reason, detail)` to hush a finding, None if it has nothing to say, and an empty reason with a detail
for a remark on a finding that stands. They are asked in order: first what people have decided, then what the value
itself and its surroundings say. A filter looks at a bounded neighbourhood only, and its words never hold the value.
"""

from __future__ import annotations

from collections.abc import Callable

from andon.judge.ciphertext import ciphertext
from andon.judge.decided import allowed_by_path, rule_disabled
from andon.judge.digest import digest
from andon.judge.identifier import identifier
from andon.judge.inline import allowed_inline
from andon.judge.placeholder import placeholder
from andon.judge.reference import reference
from andon.judge.unlikely import unlikely
from andon.model import Finding, Text, Verdict
from andon.policy import Policy

Filter = Callable[[Finding, Text, Policy], "tuple[str, str] | None"]

# Every reason a verdict can have. `identifier`, `malformed` and `allowed by rule` are what detectors say themselves of
# a value they see, `known` is what the baseline says.
REASONS: dict[str, str] = {
    "rule disabled": "The policy (.andon.toml) switches off every rule that saw the value.",
    "allowed by path": "An [[allow]] entry of the policy names the file and says why its findings are harmless.",
    "allowed inline": "A comment beside the value, or on the line before, allows it.",
    "placeholder": "The value only marks where a secret is to be put: it says so, or is too regular to be one.",
    "reference": "The value names the place a secret is read from, such as a variable or a vault, and holds none.",
    "ciphertext": "The value is encrypted, and of no use without a key that is not there.",
    "digest": "The value is a checksum or a commit id, as its name says, and was only seen to be random.",
    "unlikely": "The value has no form of its own and is probably no secret: it looks like a name, a label or text.",
    "identifier": "The value is made to be seen, by its form or its name: a publishable key, a site key, an id.",
    "malformed": "The value lacks the structure of such a secret, such as its checksum.",
    "allowed by rule": "An allowlist in the file of rules that sees the value names it, its line or its file.",
    "known": "The baseline lists the value: someone has looked at it and said why it may stay.",
}

FILTERS: tuple[Filter, ...] = (
    rule_disabled,
    allowed_by_path,
    allowed_inline,
    placeholder,
    reference,
    ciphertext,
    digest,
    unlikely,
    identifier,
)


def judge(finding: Finding, text: Text, policy: Policy) -> Verdict:
    """The verdict on a finding in a text: the first reason to hush it, or the first remark if none does."""
    remark = ""
    for ask in FILTERS:
        answer = ask(finding, text, policy)
        if not answer:
            continue
        reason, detail = answer
        if reason:
            return Verdict(finding, reason, detail)
        remark = remark or detail
    return Verdict(finding, detail=remark)

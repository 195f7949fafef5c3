"""Detection: the places that the sieve leaves are put to the rules, and what they see becomes findings.

Our own rules answer at once. detect-secrets is loaded only when one of its plugins could see something, and what tells
passwords and keys without a shape from everything else (`andon.shapeless`) only when a name or a place speaks of one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from andon import rules
from andon.model import Finding, Secret, Severity, Text
from andon.rules.generic import GENERIC_PASSWORD, GENERIC_SECRET
from andon.shapeless.names import Word, speaks_of_password, words
from andon.sieve import Sieve
from andon.yelp.catalogue import CATALOGUE, entry_of
from andon.yelp.places import LITERALS, Literal, Places, Reader, passed_over

if TYPE_CHECKING:
    from andon.shapeless.candidates import Candidate
    from andon.yelp.adapter import Adapter, Seen
    from andon.yelp.settings import Settings


_NONE = ("", "")

# Our own rules are more specific than any of detect-secrets' (yelp.catalogue.Entry.rank), and what a name says is more
# than what its keyword plugin (1) says, which takes whole expressions for values.
_OWN = 3.0
_NAMED = 1.5

_IN_URL = CATALOGUE["BasicAuthDetector"]

# Whoever wants to see the most does not see what is less likely than this strictness has it; it is no finding.
MOST_SHOWN = "high"

# What is only called like a secret, or only looks random: how likely it is one decides.
SHAPELESS = frozenset(
    (
        *("secret-keyword", "basic-auth-credentials", "base64-high-entropy-string", "hex-high-entropy-string"),
        *(GENERIC_PASSWORD.id, GENERIC_SECRET.id),
    )
)

# What detect-secrets' filters mean in the words of the judge.
_DOUBTS = {
    "is_line_allowlisted": "allowed inline",
    "is_indirect_reference": "reference",
    "is_templated_secret": "reference",
    "is_prefixed_with_dollar_sign": "reference",
    "is_not_alphanumeric_string": "placeholder",
    "is_sequential_string": "placeholder",
    "is_potential_uuid": "identifier",
    "is_likely_id_string": "identifier",
}


class _Sight(NamedTuple):
    """A span that some detector takes for a secret, before those that see the same value are made one."""

    rank: float
    start: int
    end: int
    rule: str
    title: str
    severity: Severity
    doubt: tuple[str, str] = _NONE
    name: str = ""
    public: int = 0
    confidence: float = 1.0


class Detector:
    """All rules of a run, ready to be put to one text after the other."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._limits = settings.limits
        self._adapter: Adapter | None = None
        self._sieve: Sieve[str | Literal | Word] = Sieve((*rules.keywords(), *LITERALS, *words()))

    def detect(self, text: Text) -> list[Finding]:
        """The findings in a text, in order of place; detectors that see one value make one finding."""
        sights, met = self._sights(text)
        spans = _shapeless_spans(sights)
        if met or spans:
            sights = _weighed(text, sights, met, spans)
        return [_finding(text, group) for group in _by_value(sights)] if sights else []

    def candidates(self, text: Text) -> list[Candidate]:
        """What is weighed in a text: for training and for the tests, which ask what the model is asked."""
        from andon.shapeless.candidates import candidates

        sights, met = self._sights(text)
        return candidates(text, met, _shapeless_spans(sights))

    def _sights(self, text: Text) -> tuple[list[_Sight], list[tuple[Word, int]]]:
        """What our rules and detect-secrets' plugins see, and the words that speak of a secret."""
        lowered = text.shadow.lower()
        reader = Reader(text.path, text.shadow, lowered, self._limits)
        offsets: dict[str, list[int]] = {}
        met: list[tuple[Word, int]] = []
        for asker, at in self._sieve.places(lowered):
            if isinstance(asker, Word):
                met.append((asker, at))
            elif isinstance(asker, str):
                offsets.setdefault(asker, []).append(at)
            else:
                reader.literal(asker, at)
        return [*_own(text, offsets), *self._yelps(text, reader.finish())], met

    def _yelps(self, text: Text, places: Places) -> Iterator[_Sight]:
        """What detect-secrets' plugins and the user's own see."""
        if not (self._settings.modules or places.loose) or passed_over(text.path):
            return
        if self._adapter is None:
            from andon.yelp.adapter import Adapter

            self._adapter = Adapter(self._settings)
        for seen in self._adapter.seen(text, places):
            entry = entry_of(seen.plugin, seen.secret_type)
            yield _Sight(entry.rank, seen.start, seen.end, entry.rule, entry.title, "error", _doubt(seen))


def _own(text: Text, offsets: dict[str, list[int]]) -> Iterator[_Sight]:
    """What our own rules see near their keywords."""
    for rule_id, places in offsets.items():
        rule = rules.find(rule_id)
        if rule is None:
            continue
        for start, end, name in rules.matches(rule, text.characters, places):
            wrong = rule.check(text.characters[start:end]) if rule.check else ""
            doubt = ("malformed", wrong) if wrong else _NONE
            yield _Sight(_OWN, start, end, rule.id, rule.title, rule.severity, doubt, name, rule.public)


def _shapeless_spans(sights: Iterable[_Sight]) -> list[tuple[int, int]]:
    """Where detect-secrets' plugins see values that are weighed."""
    return [(sight.start, sight.end) for sight in sights if sight.rule in SHAPELESS]


def _weighed(
    text: Text, sights: list[_Sight], met: list[tuple[Word, int]], spans: list[tuple[int, int]]
) -> list[_Sight]:
    """The sights, those of shapeless values with their likelihood; and the candidates that are likely enough."""
    from andon.shapeless.candidates import candidates

    found = candidates(text, met, spans)
    if not found:
        return sights
    from andon.shapeless.glance import is_worth_measuring

    worth = [is_worth_measuring(text, candidate) for candidate in found]
    if not any(worth) and not spans:
        return sights
    from andon.shapeless.candidates import SEEN, overlapping
    from andon.shapeless.likelihood import likelihood, mark

    likely = [likelihood(text, each) if pays else 0.0 for each, pays in zip(found, worth, strict=True)]
    least = mark(MOST_SHOWN)
    weighed = [
        _named(each, odds) for each, odds in zip(found, likely, strict=True) if odds >= least and each.notation != SEEN
    ]
    for sight in sights:
        inside = overlapping(found, sight.start, sight.end) if sight.rule in SHAPELESS else ()
        weighed.append(sight._replace(confidence=max((likely[number] for number in inside), default=1.0)))
    return weighed


def _named(candidate: Candidate, likelihood: float) -> _Sight:
    """A candidate as a sight: a password if its name or its place says so, else a key or token."""
    if candidate.notation == "url":
        rule, title = _IN_URL.rule, _IN_URL.title
    else:
        named = GENERIC_PASSWORD if speaks_of_password(candidate.name) else GENERIC_SECRET
        rule, title = named.id, named.title
    return _Sight(
        _NAMED, candidate.start, candidate.end, rule, title, "error", name=candidate.name, confidence=likelihood
    )


def _doubt(seen: Seen) -> tuple[str, str]:
    return (_DOUBTS.get(seen.hushed, "reference"), f"detect-secrets: {seen.hushed}") if seen.hushed else ("", "")


def _by_value(sights: Iterable[_Sight]) -> list[list[_Sight]]:
    """Sights that overlap, together: first the one that names the finding, the most specific of those without doubt."""
    groups: list[list[_Sight]] = []
    starts: list[int] = []
    for sight in sorted(sights, key=lambda sight: (sight.doubt != _NONE, -sight.rank, sight.start, -sight.end)):
        index = bisect_right(starts, sight.start)
        near = [group for group in groups[max(0, index - 1) : index + 1] if _overlap(group[0], sight)]
        for group in near:
            group.append(sight)
        if not near:
            groups.insert(index, [sight])
            starts.insert(index, sight.start)
    return groups


def _overlap(one: _Sight, other: _Sight) -> bool:
    return one.start < other.end and other.start < one.end


def _finding(text: Text, group: list[_Sight]) -> Finding:
    first = group[0]
    line, column = text.position(first.start)
    end_line, end_column = text.position(first.end)
    value = text.characters[first.start : first.end]
    return Finding(
        rule=first.rule,
        title=first.title,
        severity=first.severity,
        path=text.path,
        start=first.start,
        end=first.end,
        line=line,
        column=column,
        end_line=end_line,
        end_column=end_column,
        name=first.name or rules.holder(text.characters, first.start),
        preview=value[: first.public] + "****",
        secret=Secret(value),
        detectors=tuple(dict.fromkeys(sight.rule for sight in group)),
        doubt=first.doubt,
        confidence=max(sight.confidence for sight in group if sight.doubt == first.doubt),
    )

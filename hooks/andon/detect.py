"""Detection: the places that the sieve leaves are put to the rules, and what they see becomes findings.

Our own rules answer at once. detect-secrets is loaded only when one of its plugins could see something, and what tells
passwords and keys without a shape from everything else (`andon.shapeless`) only when a name or a place speaks of one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from andon import decoding, rules
from andon.decoding import Mark
from andon.model import Finding, Rule, Secret, Severity, Text
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
_CERTAIN = frozenset(("", "malformed"))

# Our own rules (`Rule.rank`) are more specific than any of detect-secrets' (yelp.catalogue.Entry.rank), and what a name
# says is more than what its keyword plugin (1) says, which takes whole expressions for values.
_NAMED = 1.5

# What the provider's name is near to is less than this much (in rank) less specific than what has a form of its own; of
# two providers the nearer is meant.
_FAR = 1000

# No token holds white space, or a quote that is not part of an escape.
_RUN = rb"""[^\s"'`<>]*"""

# What looks like Base64 of something is looked into.
_BASE64 = Mark("Base64")
_RANDOM_BASE64 = CATALOGUE["Base64HighEntropyString"].rule

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


IsOld = Callable[[int, int], bool]
"""Whether a span of characters, from a start to an end, stood in the text before."""


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
    value: str = ""
    weighed: bool = False


class Detector:
    """All rules of a run, ready to be put to one text after the other."""

    def __init__(self, settings: Settings, own_rules: Sequence[Rule] = ()) -> None:
        self._settings = settings
        self._limits = settings.limits
        self._adapter: Adapter | None = None
        self._users = {rule.id: rule for rule in own_rules}
        self._everywhere = [rule for rule in own_rules if not rule.keywords]
        theirs = [(word, rules.row(word, rule.id)) for rule in own_rules for word in rule.keywords]
        self._sieve: Sieve[str | Literal | Word | Mark] = Sieve(
            (*rules.keywords(), *theirs, *LITERALS, *words(), *decoding.LITERALS)
        )

    def detect(self, text: Text, is_old: IsOld | None = None) -> list[Finding]:
        """The findings in a text, in order of place; detectors that see one value make one finding.

        `is_old` tells of a span that it stood there before: what is seen there is no finding.
        """
        sights, met = self._sights(text)
        if is_old:
            sights = [sight for sight in sights if not is_old(sight.start, sight.end)]
        if met or any(sight.weighed for sight in sights):
            sights = _weighed(text, sights, met, is_old)
        return [_finding(text, group) for group in _by_value(sights)] if sights else []

    def candidates(self, text: Text) -> list[Candidate]:
        """What is weighed in a text: for training and for the tests, which ask what the model is asked."""
        from andon.shapeless.candidates import candidates

        sights, met = self._sights(text)
        return candidates(text, met, *_seen(sights))

    def _sights(self, text: Text) -> tuple[list[_Sight], list[tuple[Word, int]]]:
        """What our rules and detect-secrets' plugins see, and the words that speak of a secret."""
        lowered = text.shadow.lower()
        reader = Reader(text.path, text.shadow, lowered, self._limits)
        met: list[tuple[Word, int]] = []
        asked = _Asked({}, [])
        for asker, at in self._sieve.places(lowered):
            if isinstance(asker, Word):
                met.append((asker, at))
            elif isinstance(asker, Literal):
                reader.literal(asker, at)
            else:
                asked.note(text.shadow, asker, at)
        sights = [*self._own(text, asked.rules), *self._yelps(text, reader.finish())]
        asked.marks.extend((_BASE64, sight.start) for sight in sights if sight.rule == _RANDOM_BASE64)
        return [*sights, *(self._decoded(text, asked.marks) if asked.marks else ())], met

    def _decoded(self, text: Text, marks: list[tuple[Mark, int]], depth: int = 1) -> Iterator[_Sight]:
        """What our own rules see where something is escaped, encoded or split, placed where it stands in the text."""
        for view in decoding.views(text.characters, marks):
            inner = Text(text.path, view.characters.encode("ascii"))
            asked = _Asked({}, [])
            for asker, at in self._sieve.places(inner.shadow.lower()):
                if not isinstance(asker, (Word, Literal)):
                    asked.note(inner.shadow, asker, at)
            found = list(self._own(inner, asked.rules))
            if asked.marks and depth < decoding.DEPTH and view.notation in decoding.ENCODED:
                found += self._decoded(inner, asked.marks, depth + 1)
            for sight in found:
                if view.differs(sight.start, sight.end):
                    start, end = view.span(sight.start, sight.end)
                    value = sight.value or view.characters[sight.start : sight.end]
                    title = sight.title if sight.value else f"{sight.title} ({view.notation})"
                    yield sight._replace(start=start, end=end, value=value, title=title)

    def _own(self, text: Text, offsets: dict[str, list[int]]) -> Iterator[_Sight]:
        """What our own rules, and the user's, see near their keywords."""
        offsets.update((rule.id, []) for rule in self._everywhere)
        for rule_id, places in offsets.items():
            rule = self._users.get(rule_id) or rules.find(rule_id)
            assert rule is not None, rule_id
            for match in rules.matches(rule, text.characters, places):
                sight = _sight(text, rule, match)
                if sight:
                    yield sight

    def _yelps(self, text: Text, places: Places) -> Iterator[_Sight]:
        """What detect-secrets' plugins and the user's own see."""
        if not (self._settings.modules or places.loose) or passed_over(text.path):
            return
        if self._adapter is None:
            from andon.yelp.adapter import Adapter

            self._adapter = Adapter(self._settings)
        for seen in self._adapter.seen(text, places):
            entry = entry_of(seen.plugin, seen.secret_type)
            doubt, weighed = _doubt(seen), entry.rule in SHAPELESS
            yield _Sight(entry.rank, seen.start, seen.end, entry.rule, entry.title, "error", doubt, weighed=weighed)


@cache
def _row_of(characters: str, least: int) -> re.Pattern[bytes]:
    """So many characters of a class in a row."""
    return re.compile(b"%s{%d}" % (characters.encode("ascii"), least))


@cache
def _compiled(pattern: bytes) -> re.Pattern[bytes]:
    return re.compile(pattern)


class _Asked(NamedTuple):
    """What the sieve asks in a text: the offsets of the keywords of each rule of ours, and what is to be decoded."""

    rules: dict[str, list[int]]
    marks: list[tuple[Mark, int]]

    def note(self, shadow: bytes, asker: str | Mark, at: int) -> None:
        """Notes who asks for a literal at an offset, unless it is clear at once that nothing can be there."""
        if isinstance(asker, Mark):
            self.marks.append((asker, at))
            return
        rule, least, exact, near, notation, drawn_from = rules.keyword(asker)
        if exact:
            is_written = shadow.startswith(exact.encode("ascii"), at)
            may_match = is_written and (not least or bool(_compiled(_RUN).fullmatch(shadow, at, at + least)))
        else:
            behind, ahead = (rules.NEAR_BEFORE, rules.NEAR_AFTER) if near else (rules.BEHIND, rules.AHEAD)
            may_match = not least or bool(
                _row_of(drawn_from, least).search(shadow, max(0, at - behind), at + ahead + least)
            )
        if may_match and notation:
            self.marks.append((Mark(notation), at))
        elif may_match:
            self.rules.setdefault(rule, []).append(at)


def _sight(text: Text, rule: Rule, match: rules.Match) -> _Sight | None:
    """What a rule sees; None if it is not about this place."""
    wrong = rule.check(text.characters[match.start : match.end]) if rule.check else ""
    doubt = ("malformed", wrong) if wrong else _NONE
    if rule.context and not wrong:
        told = rule.context(text, match.start, match.end)
        if told is None:
            return None
        doubt = told
    rank = rule.rank - (min(match.distance, _FAR) / _FAR if rule.near else 0)
    return _Sight(
        rank,
        match.start,
        match.end,
        rule.id,
        rule.title,
        rule.severity,
        doubt,
        match.name,
        rule.public,
        weighed=rule.weighed,
    )


def _seen(sights: Iterable[_Sight]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Where values are seen that are to be weighed: by detect-secrets' plugins, and by our rules for passwords."""
    weighed = [sight for sight in sights if sight.weighed]
    return (
        [(sight.start, sight.end) for sight in weighed if sight.rule in SHAPELESS],
        [(sight.start, sight.end) for sight in weighed if sight.rule not in SHAPELESS],
    )


def _weighed(
    text: Text, sights: list[_Sight], met: list[tuple[Word, int]], is_old: IsOld | None = None
) -> list[_Sight]:
    """The sights, those of shapeless values with their likelihood; and the candidates that are likely enough."""
    from andon.shapeless.candidates import candidates

    spans, passwords = _seen(sights)
    found = candidates(text, met, spans, passwords)
    if is_old:
        found = [each for each in found if not is_old(each.start, each.end)]
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
        _named(text, each, odds)
        for each, odds in zip(found, likely, strict=True)
        if odds >= least and each.notation != SEEN
    ]
    for sight in sights:
        inside = overlapping(found, sight.start, sight.end) if sight.weighed and not sight.value else ()
        weighed.append(sight._replace(confidence=max((likely[number] for number in inside), default=1.0)))
    return weighed


def _named(text: Text, candidate: Candidate, likelihood: float) -> _Sight:
    """A candidate as a sight: a provider's credential or a password if its name or its place says so, else a key."""
    start, end, name = candidate.start, candidate.end, candidate.name
    known = rules.named(name, text.characters[start:end])
    if candidate.notation == "url":
        rule, title = _IN_URL.rule, _IN_URL.title
    elif known and (known[1] or not speaks_of_password(name)):
        provider, has_the_form = known
        rule, title, likelihood = provider.id, provider.title, 1.0 if has_the_form else likelihood
    else:
        named = GENERIC_PASSWORD if speaks_of_password(name) else GENERIC_SECRET
        rule, title = named.id, named.title
    return _Sight(_NAMED, start, end, rule, title, "error", name=name, confidence=likelihood)


def _doubt(seen: Seen) -> tuple[str, str]:
    return (_DOUBTS.get(seen.hushed, "reference"), f"detect-secrets: {seen.hushed}") if seen.hushed else ("", "")


def _by_value(sights: Iterable[_Sight]) -> list[list[_Sight]]:
    """Sights that overlap, together: first the one that names the finding, the most specific of those without doubt.

    Who knows a form so well that it sees that a value lacks its structure has no doubt: that value is none.
    """
    groups: list[list[_Sight]] = []
    starts: list[int] = []
    for sight in sorted(
        sights, key=lambda sight: (sight.doubt[0] not in _CERTAIN, -sight.rank, sight.start, -sight.end)
    ):
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
    value = first.value or text.characters[first.start : first.end]
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

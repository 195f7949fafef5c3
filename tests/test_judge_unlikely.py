"""What is unlikely: first what is certain, then how the policy's strictness moves the line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andon.judge import judge
from andon.judge.unlikely import CERTAIN, unlikely
from andon.model import Finding, Secret, Verdict
from andon.policy import DEFAULT, Policy
from andon.policy.keys import STRICTNESS
from andon.shapeless import likelihood
from judging import finding_at, text_of

LINE = 'password = "user_password"'
TEXT = text_of(LINE)


def finding(confidence: float, value: str = "user_password", rule: str = "generic-password") -> Finding:
    """A finding that is weighed so."""
    found = finding_at(TEXT, 12, 25, rule, name="password")
    return found._replace(secret=Secret(value), confidence=confidence)


def judged(confidence: float, strictness: str) -> Verdict:
    return judge(finding(confidence), TEXT, Policy(strictness=strictness))


@pytest.mark.parametrize("strictness", STRICTNESS)
def test_what_has_a_form_of_its_own_is_not_weighed(strictness: str) -> None:
    assert unlikely(finding(CERTAIN, rule="github-token"), TEXT, Policy(strictness=strictness)) is None
    assert (judged(CERTAIN, strictness).reason, judged(CERTAIN, strictness).detail) == ("", "")


def test_no_likelihood_reaches_what_is_certain() -> None:
    assert likelihood.probability(1e300) < CERTAIN


def test_the_policy_and_the_model_have_the_same_words_for_it() -> None:
    assert STRICTNESS == likelihood.STRICTNESS
    assert DEFAULT.strictness == "normal"


@pytest.mark.parametrize("strictness", STRICTNESS)
def test_a_value_stands_from_the_mark_on(strictness: str) -> None:
    mark = likelihood.mark(strictness)
    assert judged(mark - 0.001, strictness).reason == "unlikely"
    assert judged(mark, strictness).reason == ""
    assert judged(mark + 0.001, strictness).reason == ""


# Between the marks: at which strictness a value stands.
BETWEEN = [
    (0.001, ()),
    ("high", ("high",)),
    ("normal", ("normal", "high")),
    ("low", ("low", "normal", "high")),
    (0.999, ("low", "normal", "high")),
]


@pytest.mark.parametrize(("confidence", "shown_at"), BETWEEN)
def test_the_stricter_the_more_is_shown(confidence: float | str, shown_at: tuple[str, ...]) -> None:
    odds = likelihood.mark(confidence) if isinstance(confidence, str) else confidence
    assert tuple(each for each in STRICTNESS if not judged(odds, each).reason) == shown_at


@given(st.floats(0, 1, exclude_max=True))
def test_what_stands_always_stands_where_more_is_shown(confidence: float) -> None:
    hushed = [bool(judged(confidence, strictness).reason) for strictness in STRICTNESS]
    assert hushed == sorted(hushed, reverse=True)


def test_what_is_hushed_says_what_it_looks_like_and_what_stands_is_remarked_on() -> None:
    assert judged(0.001, "normal").detail == "looks like an identifier 0.00"
    assert judged(0.999, "normal").detail == "human password 0.99"


OTHERS = [
    ('password = "«${DB_PASSWORD}»"', "reference"),
    ('password = "«<your-password>»"', "placeholder"),
    ('password = "«hunter2»"  # andon: allow generic-password reason="revoked"', "allowed inline"),
]


@pytest.mark.parametrize(("marked", "reason"), OTHERS)
@pytest.mark.parametrize("confidence", [0.001, 0.999])
def test_every_other_reason_comes_before_it(marked: str, reason: str, confidence: float) -> None:
    start, end = marked.index("«"), marked.index("»") - 1
    text = text_of(marked.replace("«", "").replace("»", ""))
    found = finding_at(text, start, end, "generic-password", name="password")._replace(confidence=confidence)
    assert judge(found, text, DEFAULT).reason == reason

"""Findings for the tests of the judge: the value stands between « and »."""

from functools import cache

from andon.detect import Detector
from andon.judge import judge
from andon.model import Finding, Secret, Text, Verdict
from andon.policy import DEFAULT
from andon.yelp.settings import Settings


def text_of(characters: str, path: str = "src/settings.py") -> Text:
    """A text as the source would give it: one byte a character in the shadow."""
    shadow = "".join(each if ord(each) < 128 else "\x80" for each in characters).encode("latin-1")
    return Text(path, shadow, characters)


def finding_at(
    text: Text, start: int, end: int, rule: str, *, detectors: tuple[str, ...] = (), name: str = ""
) -> Finding:
    """A finding of the value at these offsets."""
    return Finding(
        rule=rule,
        title="",
        severity="error",
        path=text.path,
        start=start,
        end=end,
        line=text.position(start)[0],
        column=text.position(start)[1],
        end_line=text.position(end)[0],
        end_column=text.position(end)[1],
        name=name,
        preview="",
        secret=Secret(text.characters[start:end]),
        detectors=detectors or (rule,),
    )


def verdict_on(
    marked: str,
    rule: str = "secret-keyword",
    *,
    path: str = "src/settings.py",
    policy=DEFAULT,
    detectors: tuple[str, ...] = (),
    name: str = "",
) -> Verdict:
    """The verdict on the value between « and »."""
    start, end = marked.index("«"), marked.index("»") - 1
    text = text_of(marked.replace("«", "", 1).replace("»", "", 1), path)
    return judge(finding_at(text, start, end, rule, detectors=detectors, name=name), text, policy)


@cache
def detector() -> Detector:
    """All rules, as a scan asks them."""
    return Detector(Settings())


def verdict_on_what_is_found(marked: str, *, path: str = "src/settings.py", policy=DEFAULT) -> Verdict:
    """The verdict on the finding of a scan, which must be of the value between « and »: it is weighed."""
    start, end = marked.index("«"), marked.index("»") - 1
    text = text_of(marked.replace("«", "", 1).replace("»", "", 1), path)
    (finding,) = detector().detect(text)
    assert (finding.start, finding.end) == (start, end)
    return judge(finding, text, policy)


def stands(marked: str, **how) -> bool:
    """Whether the verdict is that the finding stands."""
    return not verdict_on(marked, **how).reason

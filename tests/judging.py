"""Findings for the tests of the judge: the value stands between « and »."""

from andon.judge import judge
from andon.model import Finding, Secret, Text, Verdict
from andon.policy import DEFAULT


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


def stands(marked: str, **how) -> bool:
    """Whether the verdict is that the finding stands."""
    return not verdict_on(marked, **how).reason

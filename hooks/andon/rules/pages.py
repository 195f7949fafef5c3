"""The page of each family of rules, made from the rules: `python -m andon.rules.pages docs/rules` writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andon.rules import catalogue
from andon.rules.examples import HOLE

if TYPE_CHECKING:
    import re
    from types import ModuleType

    from andon.model import Rule

_CLASSES = {
    "digit": "0-9",
    "upper": "A-Z",
    "lower": "a-z",
    "alnum": "0-9 a-z",
    "hex": "0-9 a-f",
    "HEX": "0-9 A-F",
    "base32": "A-Z 2-7",
    "b62": "0-9 A-Z a-z",
    "b64": "Base64",
    "b64url": "Base64url",
}
_MADE = {"uuid": "<UUID>", "crc32b62": "<checksum>"}

_HEAD = "<!-- Made from the rules by `python -m andon.rules.pages docs/rules`: change the rules, not this page. -->"


def pages() -> dict[str, str]:
    """The text of each family's page, by file name."""
    return {f"{_name(family)}.md": _page(family) for family in catalogue.FAMILIES}


def _page(family: ModuleType) -> str:
    introduction = (family.__doc__ or "").strip()
    title, _, rest = introduction.partition(": ")
    parts = [_HEAD, f"# {title}", rest[:1].upper() + rest[1:], _contents(family.RULES)]
    return "\n\n".join([*parts, *map(_section, family.RULES)]) + "\n"


def _contents(family: tuple[Rule, ...]) -> str:
    rows = [f"| [`{rule.id}`](#{rule.id}) | {rule.title} | {rule.severity} |" for rule in family]
    return "\n".join(["| rule | finds | severity |", "|---|---|---|", *rows])


def _section(rule: Rule) -> str:
    return "\n\n".join(
        (
            f"## {rule.id}",
            f"**{rule.title}.** {rule.harm}",
            f"**To revoke:** {rule.revoke}",
            f"**Found**, for example:\n\n{_block(rule.finds)}",
            f"**Left alone**, for example:\n\n{_block(rule.ignores)}",
            "**Looked at** only near " + ", ".join(f"`{keyword}`" for keyword in rule.keywords) + ".",
            "**References:**\n\n" + "\n".join(f"- <{reference}>" for reference in rule.references),
        )
    )


def _block(templates: tuple[str, ...]) -> str:
    """Examples as code; those of several lines stand apart."""
    shown = [_shape(template) for template in templates]
    tall = [text for text in shown if "\n" in text]
    return "```text\n" + "\n\n".join(["\n".join(text for text in shown if "\n" not in text), *tall]).strip() + "\n```"


def _shape(template: str) -> str:
    """The template with its holes described, so that nothing on the page looks like a token."""
    return HOLE.sub(_described, template).replace("«", "").replace("»", "")


def _described(hole: re.Match[str]) -> str:
    if hole["made"]:
        return _MADE[hole["made"]]
    many = hole["least"] + (f" to {hole['most']}" if hole["most"] else "")
    return f"<{many} of {_CLASSES[hole['kind']]}>"


def _name(family: ModuleType) -> str:
    return family.__name__.rpartition(".")[2]


def main(folder: str) -> None:
    """Write every page into a folder."""
    from pathlib import Path

    for name, text in pages().items():
        (Path(folder) / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    import sys

    main(sys.argv[1])

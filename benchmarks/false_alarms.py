"""How many false alarms andon raises on code that holds no known secrets: findings a MB of text, by tree and by rule.

Each tree is scanned as `andon scan --all-files --no-baseline` does it, from an empty folder, so that no `.andon.toml`
that happens to lie about has a say; inline remarks in the files count as they always do. Files and bytes are those
of the text that andon read (1 MB is 1,000,000 bytes); what it passes over, such as pictures, is in neither. A file
that a package ships several times, built for several targets, counts as often.

Without --labels each finding is taken for a false alarm. That is an upper bound, since published code does hold real
credentials, mostly those of tests. With --labels, a TSV with `path line verdict why` a line and `true` or `false` for
a verdict, only what somebody judged false counts; what nobody judged is listed as `unjudged` and is in no rate. A
label's path may leave out folders on the left: `package/README.md` stands for each file whose path ends like that;
the longest such path counts. A label speaks of all findings that begin on its line. Empty lines, and lines that begin
with `#`, are passed over.

With --show, some false alarms are printed as `path:line rule name`, with the line around them. No value is ever
printed whole: two characters of each stand, at most, wherever it stands in its line.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import stat
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from andon.model import Blob, Text
from andon.source.parts import PART
from andon.source.text import decode
from processes import environment, machine, needed
from throughput import MB

WIDTH = 100
"""How much of a line is shown, in characters."""

Labels = Mapping[tuple[str, int], str]
"""A path and a line, and the verdict, `true` or `false`."""


class Finding(NamedTuple):
    """One that stands: `path` as it is printed, `file` where it is; `start` and `end` count from 0 in their lines.

    `verdict` is `false` for a false alarm, `true` for a secret, or `unjudged`.
    """

    rule: str
    name: str
    path: str
    file: str
    line: int
    start: int
    end_line: int
    end: int
    verdict: str

    def span(self, number: int, length: int) -> tuple[int, int]:
        """Which part of a line, so long, the value takes; the two are equal if it takes none."""
        if not self.line <= number <= self.end_line:
            return 0, 0
        return self.start if number == self.line else 0, min(self.end, length) if number == self.end_line else length


class Tree(NamedTuple):
    """What andon said of a tree. `findings` are those of all rules, since all their values are masked."""

    name: str
    files: int
    size: int
    findings: list[Finding]
    notes: list[str]

    def counted(self, rules: Sequence[str]) -> list[Finding]:
        """The findings of some rules; of all if none is named."""
        return [finding for finding in self.findings if not rules or finding.rule in rules]


def main(argv: Sequence[str] | None = None) -> int:
    """Scans, prints the findings that are asked for, and a table a tree."""
    args = _parser().parse_args(argv)
    andon = needed("andon", args.andon)
    labels = read_labels(args.labels) if args.labels else None
    met: set[tuple[str, int]] = set()
    print(machine())
    trees = [_scanned(andon, tree, args, labels) for tree in args.trees]
    if len(trees) > 1:
        trees.append(_together(trees))
    for tree in trees:
        print(f"\n{tree.name}: {tree.files} files, {tree.size / MB:.1f} MB")
        for note in tree.notes:
            print(f"  note: {note}")
        _tell(tree.size, tree.counted(args.rule), labels is not None)
    values = trees[-1].findings
    findings = trees[-1].counted(args.rule)
    if labels is not None:
        met = {label for value in values if (label := _label(value.file, value.line, labels))}
        print(f"\n{len(labels.keys() - met)} of {len(labels)} labels speak of lines on which no finding begins")
        _show("unjudged", [finding for finding in findings if finding.verdict == "unjudged"], values)
    alarms = [finding for finding in findings if finding.verdict == "false"]
    drawn = random.Random(args.seed).sample(range(len(alarms)), min(args.show, len(alarms)))
    _show(f"{len(drawn)} of {len(alarms)} false alarms", [alarms[number] for number in sorted(drawn)], values)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("trees", nargs="+", metavar="TREE", help="a folder")
    parser.add_argument(
        "--rule", action="append", default=[], metavar="ID", help="count this rule only; may be repeated"
    )
    parser.add_argument("--strictness", choices=("low", "normal", "high"), help="andon's own if not given")
    parser.add_argument("--labels", metavar="FILE", help="verdicts by hand: a TSV of path, line, true or false, why")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print so many, drawn at random (default: 0)")
    parser.add_argument("--seed", type=int, default=1, help="which are drawn (default: 1)")
    parser.add_argument("--jobs", type=int, default=0, metavar="N", help="how many processes (default: one a core)")
    parser.add_argument("--andon", metavar="PROGRAM", help="andon, if not beside this Python or on PATH")
    return parser


def read_labels(file: str) -> dict[tuple[str, int], str]:
    """The verdicts of a file; the run ends with a word about the first line that cannot be understood."""
    labels: dict[tuple[str, int], str] = {}
    with open(file, encoding="utf-8") as lines:
        for number, row in enumerate(lines, 1):
            if not row.strip() or row.startswith("#"):
                continue
            path, line, verdict = ([part.strip() for part in row.split("\t")] + ["", "", ""])[:3]
            if not path or not line.isdecimal() or verdict not in ("true", "false"):
                sys.exit(f"{file}:{number} is not `path<TAB>line<TAB>true or false<TAB>why`")
            if labels.setdefault((path, int(line)), verdict) != verdict:
                sys.exit(f"{file}:{number} contradicts a line before it")
    return labels


def _scanned(andon: str, tree: str, args: argparse.Namespace, labels: Labels | None) -> Tree:
    """What andon finds in a tree, told from a folder that holds nothing but the strictness."""
    top = os.path.abspath(tree)
    if not os.path.isdir(top):
        sys.exit(f"{tree} is not a folder")
    command = (andon, "scan", "--all-files", "--no-baseline", "--jobs", str(args.jobs), "--format", "jsonl", top)
    with tempfile.TemporaryDirectory(prefix="false-alarms-") as folder:
        if args.strictness:
            with open(os.path.join(folder, ".andon.toml"), "w", encoding="utf-8") as policy:
                policy.write(f'[scan]\nstrictness = "{args.strictness}"\n')
        done = subprocess.run(
            command, cwd=folder, env=environment(), stdin=subprocess.DEVNULL, capture_output=True, check=False
        )
    if done.returncode not in (0, 1):
        sys.exit(f"andon ended with status {done.returncode}:\n{done.stderr.decode(errors='replace').strip()}")
    *lines, last = map(json.loads, done.stdout.splitlines())
    findings = [_finding(said, tree, top, labels) for said in lines]
    return Tree(tree, last["files"], last["bytes"] - sum(map(_read, last["skipped"])), findings, last["notes"])


def _read(skipped: dict[str, Any]) -> int:
    """How many bytes of what was passed over andon had read, and counted, before it knew the kind."""
    try:
        status = os.lstat(skipped["path"])
    except OSError:
        return 0
    return status.st_size if stat.S_ISREG(status.st_mode) and status.st_size <= PART and not skipped["failed"] else 0


def _finding(said: dict[str, Any], tree: str, top: str, labels: Labels | None) -> Finding:
    """A line of andon's report; its path is a full one, as was the tree's."""
    verdict = "false"
    if labels is not None:
        label = _label(said["path"], said["line"], labels)
        verdict = labels[label] if label else "unjudged"
    return Finding(
        said["rule"],
        said["name"],
        os.path.join(tree, os.path.relpath(said["path"], top)),
        said["path"],
        said["line"],
        said["column"] - 1,
        said["end_line"],
        said["end_column"] - 1,
        verdict,
    )


def _together(trees: Sequence[Tree]) -> Tree:
    findings = [finding for tree in trees for finding in tree.findings]
    return Tree("all trees", sum(tree.files for tree in trees), sum(tree.size for tree in trees), findings, [])


def _label(file: str, line: int, labels: Labels) -> tuple[str, int] | None:
    """The label with the longest path that a file's path ends with."""
    parts = file.replace(os.sep, "/").split("/")
    keys = (("/".join(parts[at:]), line) for at in range(len(parts)))
    return next((key for key in keys if key in labels), None)


def _tell(size: int, findings: Sequence[Finding], judged: bool) -> None:
    """A row a rule, most false alarms first, and their sum."""
    by_rule: dict[str, Counter[str]] = {}
    for finding in findings:
        by_rule.setdefault(finding.rule, Counter())[finding.verdict] += 1
    rows = sorted(by_rule.items(), key=lambda row: (-row[1]["false"], -row[1].total(), row[0]))
    rows.append(("in all", sum(by_rule.values(), Counter())))
    more = f" {'true':>6} {'unjudged':>9}" if judged else ""
    print(f"  {'':34} {'findings':>9}{more} {'false alarms':>13} {'a MB':>8} {'MB each':>9}")
    for rule, counts in rows:
        alarms = counts["false"]
        more = f" {counts['true']:6} {counts['unjudged']:9}" if judged else ""
        rate = f"{alarms / size * MB:.3f}" if size else "-"
        apart = f"{size / alarms / MB:.2f}" if alarms else "-"
        print(f"  {rule:34} {counts.total():9}{more} {alarms:13} {rate:>8} {apart:>9}")


def _show(title: str, findings: Sequence[Finding], values: Sequence[Finding]) -> None:
    """Where findings are and what their lines look like; all the values that andon found are masked in them."""
    if not findings:
        return
    print(f"\n{title}:")
    by_file: dict[str, list[Finding]] = {finding.file: [] for finding in findings}
    for value in values:
        if value.file in by_file:
            by_file[value.file].append(value)
    file, lines = "", [""]
    for finding in findings:
        if finding.file != file:
            file, lines = finding.file, _lines(finding.file)
        line = lines[finding.line - 1] if finding.line <= len(lines) else ""
        print(f"{_plain(finding.path)}:{finding.line} {finding.rule} {_plain(finding.name)}".rstrip())
        print(f"    {_masked(line, finding, by_file[file])}")


def _lines(file: str) -> list[str]:
    """The lines of a file as andon counts them; none if it is no longer what it was."""
    try:
        with open(file, "rb") as content:
            text = decode(Blob(file, content.read()))
    except OSError:
        return []
    return text.characters.split("\n") if isinstance(text, Text) else []


def _masked(line: str, finding: Finding, values: Sequence[Finding]) -> str:
    """A line, or what stands around the finding's value, in which each value is two characters and some asterisks.

    That goes for each place where a value stands in the line, not only for that at which andon found it.
    """
    hidden = bytearray(len(line))
    for value in values:
        start, end = value.span(finding.line, len(line))
        found = line[start:end]
        shown = min(2, len(found) // 2) if value.line == finding.line else 0
        at = line.find(found) if found else -1
        while at >= 0:
            hidden[at + shown : at + len(found)] = b"\1" * (len(found) - shown)
            at = line.find(found, at + 1)
    before = _with_asterisks(line[: finding.start], hidden)
    after = _with_asterisks(line[finding.start :], hidden[finding.start :])
    whole = (before + after).rstrip()
    left = max(0, min(len(before) - WIDTH // 2, len(whole) - WIDTH))
    part = whole[left : left + WIDTH].strip()
    return f"{'…' if left else ''}{_plain(part)}{'…' if left + WIDTH < len(whole) else ''}"


def _with_asterisks(text: str, hidden: Sequence[int]) -> str:
    """Text in which each run of hidden characters is three asterisks, however long it is."""
    runs = groupby(zip(text, hidden, strict=False), key=lambda pair: pair[1])
    return "".join("***" if hide else "".join(character for character, _ in run) for hide, run in runs)


def _plain(text: str) -> str:
    return "".join(character if character.isprintable() else " " for character in text)


if __name__ == "__main__":
    raise SystemExit(main())

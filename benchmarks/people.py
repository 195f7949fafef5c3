"""How well andon finds lists of people: made-up leaks and clean twins, written without sight of andon's rules.

    python benchmarks/people.py make FOLDER --seed N --count 600 --clean 300
    python benchmarks/people.py score FOLDER [--json out.json] [--list] [--only PATTERN]

`make` writes FOLDER/files, and FOLDER/labels.jsonl with the truth about each of them. The same seed gives the same
bytes with the same version of Faker, which names the people; nobody in the files exists. FOLDER must not lie in a git
repository, and nothing of it should get into one: most of it is what a hook ought to stop.

`score` runs `andon scan --all-files --no-baseline --format json` on the files. A file is flagged if a finding stands
there whose rule begins with `people-`. Printed are the share of the leaks that are flagged (recall), over all and by
format, country, profile, size, encoding and headers; the share of clean files that are flagged, by kind; how often the
number of people is exact; and with `--list` the files that were missed or flagged without need. The number is exact if
it is the number of people who have a row of their own; it is `fair` if it counts recipients or test rows, too.

Needs `pip install faker`, and `pyarrow` for Parquet files; `openpyxl` is used by the tests only.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatch
from itertools import chain
from pathlib import Path
from time import perf_counter
from typing import Any

import people_files

BARS = {"recall": 0.95, "clean": 0.01}
"""At least so much recall, at most such a share of clean files flagged."""


def main(argv: Sequence[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    return int(arguments.run(arguments))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    maker = commands.add_parser("make", help="write a set of files")
    maker.add_argument("folder", type=Path)
    maker.add_argument("--seed", type=int, default=1)
    maker.add_argument("--count", type=int, default=600, help="how many leaks (default: 600)")
    maker.add_argument("--clean", type=int, default=300, help="how many clean files (default: 300)")
    maker.set_defaults(run=make)
    scorer = commands.add_parser("score", help="scan a set and compare with its labels")
    scorer.add_argument("folder", type=Path)
    scorer.add_argument("--json", type=Path, help="write all figures and lists there, too")
    scorer.add_argument("--list", action="store_true", help="list misses, false alarms and wrong numbers")
    scorer.add_argument("--only", default="*", metavar="PATTERN", help="files whose path or format is like this")
    scorer.add_argument("--andon", default=str(Path(sys.executable).parent / "andon"), help="the program to run")
    scorer.set_defaults(run=score)
    return parser


# --- make -------------------------------------------------------------------------------------------------------------


def make(arguments: argparse.Namespace) -> int:
    """Write the files and their labels; an older set in the folder is replaced."""
    folder: Path = arguments.folder
    if (folder / "labels.jsonl").exists():
        shutil.rmtree(folder / "files", ignore_errors=True)
    (folder / "files").mkdir(parents=True)
    (folder / "labels.jsonl").touch()  # what marks a folder as ours
    labels, size = [], 0
    for made in chain(
        people_files.leaks(arguments.seed, arguments.count), people_files.clean(arguments.seed, arguments.clean)
    ):
        path = folder / "files" / made.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(made.data)
        size += len(made.data)
        labels.append(json.dumps({"path": made.path, **made.label}, ensure_ascii=False) + "\n")
    (folder / "labels.jsonl").write_text("".join(labels), encoding="utf-8")
    print(f"{len(labels)} files, {size / 1e6:.1f} MB in {folder}")
    return 0


# --- score ------------------------------------------------------------------------------------------------------------


def score(arguments: argparse.Namespace) -> int:
    """Scan, compare, print. 1 if a bar was missed."""
    folder: Path = arguments.folder
    lines = (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines()
    labels = [
        label
        for label in map(json.loads, lines)
        if fnmatch(label["path"], arguments.only) or fnmatch(label["format"], arguments.only)
    ]
    started = perf_counter()
    report = scan(arguments.andon, folder / "files")
    seconds = perf_counter() - started
    attach(labels, report["findings"])
    result = figures(labels)
    result |= {"seconds": round(seconds, 2), "unread": [one["path"] for one in report["skipped"] if one["failed"]]}
    for line in written(result):
        print(line)
    if arguments.list:
        for name in ("missed", "flagged", "miscounted"):
            print(f"\n{name}:")
            for label in result[name]:
                print(" ", _short(label))
    if arguments.json:
        arguments.json.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return int(result["recall"] < BARS["recall"] or result["clean"] > BARS["clean"])


def scan(andon: str, files: Path) -> dict[str, Any]:
    """What andon reports of the files.

    Raises:
        SystemExit: it did not end with 0 (clean), 1 (findings) or 2 (some files could not be read).
    """
    command = [andon, "scan", "--all-files", "--no-baseline", "--format", "json", "."]
    done = subprocess.run(command, cwd=files, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode not in (0, 1, 2) or not done.stdout:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr[-2000:]}")
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def attach(labels: Iterable[dict[str, Any]], findings: Iterable[dict[str, Any]]) -> None:
    """Add to each label the rules that saw people in the file, and the greatest number of people they tell."""
    by_path: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for finding in findings:
        if finding["rule"].startswith("people-"):
            by_path[finding["path"].partition("!")[0].removeprefix("./")].append(finding)
    for label in labels:
        found = by_path.get(label["path"], [])
        label["rules"] = sorted({finding["rule"] for finding in found})
        label["found"] = max((finding.get("people", 0) for finding in found), default=0)


def figures(labels: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """All that is measured, from labels to which the findings are attached."""
    leaks = [label for label in labels if label["leak"]]
    clean = [label for label in labels if not label["leak"]]
    flagged = [label for label in leaks if label["rules"]]
    return {
        "leaks": len(leaks),
        "recall": _share(leaks),
        "by": {name: _by(leaks, name) for name in ("profile", "people", "format", "locale", "encoding", "headers")},
        "clean files": len(clean),
        "clean": _share(clean),
        "clean by kind": _by(clean, "kind"),
        "exact": _mean(label["found"] == label["people"] for label in flagged),
        "fair": _mean(label["people"] <= label["found"] <= label["most"] for label in flagged),
        "within 5 %": _mean(abs(label["found"] - label["people"]) <= 0.05 * label["people"] for label in flagged),
        "missed": [label for label in leaks if not label["rules"]],
        "flagged": [label for label in clean if label["rules"]],
        "miscounted": [label for label in flagged if not label["people"] <= label["found"] <= label["most"]],
    }


def _mean(values: Iterable[bool]) -> float:
    listed = list(values)
    return sum(listed) / len(listed) if listed else 0.0


def _share(labels: Iterable[dict[str, Any]]) -> float:
    return _mean(bool(label["rules"]) for label in labels)


def _by(labels: Iterable[dict[str, Any]], name: str) -> dict[str, tuple[int, int]]:
    """Value of a label -> how many files were flagged, of how many."""
    groups: dict[Any, list[bool]] = defaultdict(list)
    for label in labels:
        groups[label[name]].append(bool(label["rules"]))
    return {str(value): (sum(groups[value]), len(groups[value])) for value in sorted(groups)}


def written(result: dict[str, Any]) -> Iterator[str]:
    """The figures for a person; `*` marks a group that is neither flagged whole nor not at all."""
    recall, clean = (
        f"{result[name]:.1%} of {result[count]}" for name, count in (("recall", "leaks"), ("clean", "clean files"))
    )
    yield f"recall {recall} leaks; clean files flagged {clean}; {result['seconds']} s"
    shares = ", ".join(f"{name} {result[name]:.1%}" for name in ("exact", "fair", "within 5 %"))
    yield f"number of people, of the flagged leaks: {shares}"
    if result["unread"]:
        yield f"not scanned, though they should have been: {len(result['unread'])}, such as {result['unread'][0]}"
    for name, groups in (*result["by"].items(), ("clean files flagged, by kind", result["clean by kind"])):
        yield f"\n{name}:"
        yield from _columns(
            [f"{value} {hits}/{count}{'' if hits in (0, count) else ' *'}" for value, (hits, count) in groups.items()]
        )


def _columns(cells: Sequence[str]) -> Iterator[str]:
    width = max(map(len, cells), default=0) + 3
    count = max(1, 120 // width)
    for index in range(0, len(cells), count):
        yield "  " + "".join(cell.ljust(width) for cell in cells[index : index + count]).rstrip()


def _short(label: dict[str, Any]) -> str:
    told = [label["path"], label["format"], label["locale"], label.get("kind") or label["profile"], label["encoding"]]
    told += [",".join(label.get("columns", [])), ",".join(label["rules"])]
    if label["leak"]:
        told.append(f"found {label['found']} of {label['people']}-{label['most']}")
    return "  ".join(filter(None, told))


if __name__ == "__main__":
    raise SystemExit(main())

"""How fast whole trees are scanned: andon, Kingfisher and detect-secrets, in MB of files a second of CPU time.

Bytes are counted once for all tools, as the sum of the sizes of all regular files under the tree, whether a tool reads
them or not (symlinks are not followed, 1 MB is 1,000,000 bytes); what andon itself counted is printed beside it.
Seconds are CPU time, user and system, of the whole process with one job, start-up included, so the result is MB/s a
core. Memory is the peak resident set of the largest process (each tool is but one, here). Output goes to a file.

With --text, a tree of links to its text files alone is scanned (no NUL byte in the first 8,000, which is how git
tells), so that no tool's figure is flattered by what it passes over.

detect-secrets is too slow for a large tree, so with --sample it scans some of the tree's files, drawn at random, as a
tree of their own; its figure is then an extrapolation, and says so. The other tools scan the sample too, for
the ratio within one run.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import stat
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import IO, NamedTuple

from processes import Cost, cost, machine, needed, program

MB = 1_000_000

# No network, no git history, no look into archives (the others have none), one thread.
KINGFISHER = ("--no-validate", "--no-update-check", "--git-history=none", "--no-extract-archives", "--jobs=1")


class Tool(NamedTuple):
    """A scanner: how it is called for a tree, and the exit statuses with which a scan that went well ends."""

    name: str
    command: tuple[str, ...]
    well: tuple[int, ...]
    on_sample_only: bool = False


class Result(NamedTuple):
    """What a tool took for a tree, least of some runs, and what it said it had scanned (andon only)."""

    cost: Cost
    said: str


def main(argv: Sequence[str] | None = None) -> int:
    """Measures each tree with each tool, and prints a table."""
    args = _parser().parse_args(argv)
    tools = _tools(args)
    print(machine())
    with _scratch(args.scratch) as nothing:  # fills the caches of programs and rules
        for tool in tools:
            cost(tool.command, nothing, {"KF_RULE_CACHE_DIR": _rule_cache()})
    for tree in map(os.path.abspath, args.trees):
        with (
            tempfile.TemporaryDirectory(dir=args.scratch) as whole,
            tempfile.TemporaryDirectory(dir=args.scratch) as part,
        ):
            sizes = dict(regular_files(tree))
            top = tree
            if args.text:
                sizes = linked(tree, {path: size for path, size in sizes.items() if is_text(path)}, whole)
                top = whole
            print(f"\n{tree}{' (text files)' if args.text else ''}: {_amount(sizes)}")
            _tell(top, sizes, [tool for tool in tools if not tool.on_sample_only], args.runs)
            if args.sample:
                drawn = linked(top, sample(sizes, args.sample * MB, args.seed), part)
                print(
                    f"A random sample of these, {_amount(drawn)} (seed {args.seed}); its figures stand for the whole:"
                )
                _tell(part, drawn, tools, args.runs)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("trees", nargs="+", metavar="TREE", help="a folder")
    parser.add_argument("--runs", type=int, default=1, help="how often each is run; the least counts (default: 1)")
    parser.add_argument(
        "--sample", type=float, default=0, metavar="MB", help="also compare with detect-secrets on this"
    )
    parser.add_argument("--seed", type=int, default=1, help="which files make the sample (default: 1)")
    parser.add_argument("--text", action="store_true", help="only the text files of each tree")
    parser.add_argument("--scratch", metavar="FOLDER", help="where links are made, best on the trees' file system")
    parser.add_argument("--andon", metavar="PROGRAM", help="andon, if not beside this Python or on PATH")
    parser.add_argument("--kingfisher", metavar="PROGRAM", help="likewise; left out if it is not there")
    parser.add_argument("--detect-secrets", metavar="PROGRAM", help="likewise")
    return parser


def _tools(args: argparse.Namespace) -> list[Tool]:
    andon = ("scan", "--all-files", "--jobs", "1", "--format", "jsonl", "--no-baseline", ".")
    tools = [Tool("andon", (needed("andon", args.andon), *andon), (0, 1))]
    if kingfisher := program("kingfisher", args.kingfisher):
        # No network, no history, no look into archives (the others do none), one thread.
        options = (
            "scan",
            ".",
            "--no-validate",
            "--no-update-check",
            "--no-extract-archives",
            "--git-history",
            "none",
            "--jobs",
            "1",
        )
        tools.append(Tool("kingfisher", (kingfisher, *options), (0, 200)))
    if args.sample:
        peer = needed("detect-secrets", args.detect_secrets)
        tools.append(
            Tool("detect-secrets", (peer, "scan", "--all-files", "--no-verify", "."), (0,), on_sample_only=True)
        )
    return tools


def regular_files(tree: str) -> Iterator[tuple[str, int]]:
    """Each regular file under a tree with its size in bytes; git's own folders are left out, as by all the tools."""
    for where, folders, names in os.walk(tree):
        folders[:] = sorted(set(folders) - {".git"})
        for name in sorted(names):
            path = os.path.join(where, name)
            facts = os.lstat(path)
            if stat.S_ISREG(facts.st_mode):
                yield path, facts.st_size


def _scratch(folder: str | None) -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="throughput-", dir=folder)


def is_text(path: str) -> bool:
    """Whether git would take the file for text."""
    with open(path, "rb") as file:
        return b"\0" not in file.read(8000)


def sample(sizes: dict[str, int], most: float, seed: int) -> dict[str, int]:
    """Some of the files, drawn at random, with so many bytes in all, or a little less."""
    paths = sorted(sizes)
    random.Random(seed).shuffle(paths)
    drawn: dict[str, int] = {}
    left = most
    for path in paths:
        if sizes[path] <= left:
            drawn[path] = sizes[path]
            left -= sizes[path]
    return drawn


def linked(tree: str, sizes: dict[str, int], folder: str) -> dict[str, int]:
    """Links files of a tree, or copies them to another file system, to the same places in another folder; those."""
    links: dict[str, int] = {}
    for path, size in sizes.items():
        link = os.path.join(folder, os.path.relpath(path, tree))
        os.makedirs(os.path.dirname(link), exist_ok=True)
        try:
            os.link(path, link)
        except OSError:
            shutil.copyfile(path, link)
        links[link] = size
    return links


def measured(tool: Tool, tree: str, runs: int) -> Result:
    """Runs a tool on a tree some times, and takes the run with the least CPU time."""
    results = []
    for _ in range(runs):
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            taken = cost(tool.command, tree, {"KF_RULE_CACHE_DIR": _rule_cache()}, output=output, errors=errors)
            if taken.status not in tool.well:
                errors.seek(0)
                sys.exit(f"{tool.name} ended with status {taken.status}:\n{errors.read().decode(errors='replace')}")
            results.append(Result(taken, _said(output) if tool.name == "andon" else ""))
    return min(results, key=lambda result: result.cost.cpu)


def _rule_cache() -> str:
    """Where Kingfisher keeps its compiled rules: a second run finds them there."""
    return os.path.join(tempfile.gettempdir(), f"kingfisher-rules-{os.getuid()}")


def _said(output: IO[bytes]) -> str:
    """What andon counted: the last line of its report."""
    output.seek(0)
    line = b""
    while following := output.readline():  # one at a time: a child is charged with the memory of its parent
        line = following
    summary = json.loads(line)
    passed_over = Counter(skipped["reason"] for skipped in summary["skipped"])
    size = f"{summary['bytes'] / MB:.0f} MB in {summary['files']} files, {summary['findings']} findings"
    return f"{size}; passed over: {passed_over.total()}"


def _amount(sizes: dict[str, int]) -> str:
    return f"{sum(sizes.values()) / MB:.1f} MB in {len(sizes)} files"


def _tell(tree: str, sizes: dict[str, int], tools: Sequence[Tool], runs: int) -> None:
    size = sum(sizes.values()) / MB
    print(f"  {'':15} {'CPU s':>8} {'wall s':>8} {'MB/s a core':>12} {'peak MB':>8} {'speed of andon':>15}")
    ours = 0.0
    for tool in tools:
        taken, said = measured(tool, tree, runs)
        ours = ours or taken.cpu
        speed = f"{taken.cpu / ours:.1f} times"
        print(
            f"  {tool.name:15} {taken.cpu:8.1f} {taken.wall:8.1f} {size / taken.cpu:12.2f} {taken.memory / MB:8.0f}"
            f" {speed:>15}  {said}",
            flush=True,
        )


if __name__ == "__main__":
    raise SystemExit(main())

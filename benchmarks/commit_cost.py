"""What a clean commit of 1, 20 and 200 files costs: andon-commit, detect-secrets-hook and an empty Python, in turns.

A real git repository is made of files of this Python's standard library, 2 to 20 kB each, in which neither tool finds
anything, and andon has nothing to hush (the first such value makes it load detect-secrets, once). They are staged and
handed to each tool as pre-commit would do it: their names as arguments, GIT_INDEX_FILE set. The cost is that of the
whole process, start-up and git included, in CPU time (user and system) and wall time.

Then the same 20 files once more, with 50 values among them that are called like secrets and are none: 50 candidates
for the model, which has to be loaded and asked.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator, Sequence
from itertools import islice

from processes import Cost, Spread, cost, environment, in_turns, machine, needed

LEAST, MOST = 2_000, 20_000
"""How large a file of a commit is, in bytes."""

COUNTS = (1, 20, 200)

# The bars that andon set itself, in milliseconds of CPU time.
BAR_20, BAR_SHARE, BAR_100_MORE, BAR_CANDIDATES = 60, 1 / 4, 15, 80

CANDIDATES = 50
# No plugin of detect-secrets asks for these names; the values have digits, so that none is passed over unmeasured.
NAMES = (
    "csrf_token",
    "session_cookie",
    "token_kind",
    "auth_mode",
    "nonce_size",
    "salt_kind",
    "otp_digits",
    "jwt_algorithm",
)
VALUES = ("sha256-first", "utf8 text", "oauth2_basic", "x-header-2", "version 1 of 3", "rs256_or_es384", "step-2-of-4")


def main(argv: Sequence[str] | None = None) -> int:
    """Measures, prints, and tells by the exit status whether the bars were met."""
    args = _parser().parse_args(argv)
    andon = needed("andon-commit", args.andon)
    peer = needed("detect-secrets-hook", args.detect_secrets)
    print(machine())
    with tempfile.TemporaryDirectory() as folder:
        names = repository(folder, max(COUNTS), args.seed, [andon, peer])
        sizes = sum(os.path.getsize(os.path.join(folder, name)) for name in names)
        print(f"{len(names)} clean files of {sizes / len(names) / 1000:.1f} kB each, min (median) of {args.runs} runs")
        costs = {count: measured(folder, names[:count], andon, peer, args.runs) for count in COUNTS}
        _add_candidates(folder, names[: COUNTS[1]], args.seed)
        costs[-COUNTS[1]] = measured(folder, names[: COUNTS[1]], andon, peer, args.runs)
        if _scanned(folder, names[: COUNTS[1]], andon).status:
            sys.exit("andon takes one of the candidates for a secret")
    _tell(costs)
    return 0 if _met(costs) else 1


def _add_candidates(folder: str, names: Sequence[str], seed: int) -> None:
    """Writes values that are called like secrets into the files, and stages them."""
    dice = random.Random(seed)
    for number in range(CANDIDATES):
        with open(os.path.join(folder, names[number % len(names)]), "a", encoding="utf-8") as file:
            file.write(f'\n{dice.choice(NAMES)}_{number} = "{dice.choice(VALUES)}"\n')
    _git(folder, "add", "--", *names)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15, help="how often each is run (default: 15)")
    parser.add_argument("--seed", type=int, default=1, help="which files are taken (default: 1)")
    parser.add_argument("--andon", metavar="PROGRAM", help="andon-commit, if not beside this Python or on PATH")
    parser.add_argument("--detect-secrets", metavar="PROGRAM", help="detect-secrets-hook, likewise")
    return parser


def repository(folder: str, count: int, seed: int, checks: Sequence[str]) -> list[str]:
    """Makes a repository in which so many files are staged that pass all checks; their names."""
    _git(folder, "init", "-q")
    names: list[str] = []
    candidates = enumerate(_candidates(seed))
    while len(names) < count:
        batch = [_copied(folder, path, number) for number, path in islice(candidates, count - len(names))]
        if not batch:
            sys.exit(f"only {len(names)} files of the standard library are clean and of that size")
        _git(folder, "add", "--", *batch)
        for name in batch:
            if any(_scanned(folder, [name], check).status for check in checks) or _hushes(folder, name, checks[0]):
                _git(folder, "rm", "-q", "-f", "--", name)
            else:
                names.append(name)
    return names


def _candidates(seed: int) -> Iterator[str]:
    """Files of the standard library of the right size, drawn in an order of their own."""
    library = sysconfig.get_path("stdlib")
    paths: list[str] = []
    for where, folders, files in os.walk(library):
        folders[:] = sorted(set(folders) - {"__pycache__", "site-packages"})
        paths += [os.path.join(where, name) for name in sorted(files) if name.endswith((".py", ".txt", ".h", ".c"))]
    paths = [path for path in paths if LEAST <= os.path.getsize(path) <= MOST]
    random.Random(seed).shuffle(paths)
    return iter(paths)


def _copied(folder: str, path: str, number: int) -> str:
    """A file of the standard library in the repository, under a name of a deeper tree."""
    name = f"src/part{number % 7}/{number:03}_{os.path.basename(path)}"
    os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
    with open(path, "rb") as source, open(os.path.join(folder, name), "wb") as copy:
        copy.write(source.read())
    return name


def _git(folder: str, *arguments: str) -> None:
    variables = environment({"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"})
    subprocess.run(["git", *arguments], cwd=folder, env=variables, check=True)


def _scanned(folder: str, names: Sequence[str], tool: str) -> Cost:
    return cost([tool, *names], folder, {"GIT_INDEX_FILE": os.path.join(folder, ".git", "index")})


def _hushes(folder: str, name: str, andon: str) -> bool:
    """Whether andon sees something in a file, even if it hushes it: then it loads detect-secrets, once in a commit."""
    done = subprocess.run(
        [andon, "--verbose", name], cwd=folder, env=environment(), capture_output=True, text=True, check=False
    )
    return "hushed" in done.stdout


def measured(folder: str, names: Sequence[str], andon: str, peer: str, runs: int) -> dict[str, Spread]:
    """What each tool takes for the same files."""
    return in_turns(
        {
            "andon-commit": lambda: _scanned(folder, names, andon),
            "detect-secrets-hook": lambda: _scanned(folder, names, peer),
            "python -c pass": lambda: cost([sys.executable, "-c", "pass"], folder),
        },
        runs,
    )


def _tell(costs: dict[int, dict[str, Spread]]) -> None:
    print(f"\n{'files':>5}  {'':20} {'CPU ms':>15} {'wall ms':>15} {'CPU of andon':>13}")
    for count, by_tool in costs.items():
        ours = by_tool["andon-commit"].cpu
        for tool, each in by_tool.items():
            cpu = f"{each.cpu * 1000:.0f} ({each.cpu_median * 1000:.0f})"
            wall = f"{each.wall * 1000:.0f} ({each.wall_median * 1000:.0f})"
            print(
                f"{count if count > 0 else f'{-count} +':>5}  {tool:20} {cpu:>15} {wall:>15} {ours / each.cpu:12.2f}x"
            )


def _met(costs: dict[int, dict[str, Spread]]) -> bool:
    """The bars, each with what came of it."""
    _, middle, high = COUNTS
    ours = {count: by_tool["andon-commit"].cpu * 1000 for count, by_tool in costs.items()}
    share = costs[middle]["andon-commit"].cpu / costs[middle]["detect-secrets-hook"].cpu
    more = (ours[high] - ours[middle]) / (high - middle) * 100
    bars = (
        (f"{middle} files cost {ours[middle]:.0f} ms of CPU (bar: under {BAR_20})", ours[middle] < BAR_20),
        (f"{middle} files cost {share:.2f} of detect-secrets-hook (bar: {BAR_SHARE} at most)", share <= BAR_SHARE),
        (
            f"with {CANDIDATES} candidates {ours[-middle]:.0f} ms (bar: under {BAR_CANDIDATES})",
            ours[-middle] < BAR_CANDIDATES,
        ),
        (f"each 100 further files cost {more:.1f} ms (bar: under {BAR_100_MORE})", more < BAR_100_MORE),
    )
    print()
    for words, met in bars:
        print(f"{'met   ' if met else 'MISSED'}  {words}")
    return all(met for _, met in bars)


if __name__ == "__main__":
    raise SystemExit(main())

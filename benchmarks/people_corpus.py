"""Makes what `people_real.py` judges: real files and real histories, from the packages that a table names.

The table, `people_real.tsv`, has a package a line: set (`dev` for tuning, `test` for the first count of what nobody had
seen, `fresh` for the next, after what `test` had shown was mended), kind (`files` or `commits`), ecosystem, name, and
versions. Of a package for files it is one version, the newest if nothing stands there; for commits it is
`FIRST..LAST`, and each stable version between the two, in the order of their numbers, is a commit. What was fetched,
with its versions, is written to `packages.tsv`, which is such a table itself.

Of each package some files are taken, drawn by a hash of their paths: those that name people for a good reason first,
then data, then what holds addresses or long numbers, then others. Content that was met before is not taken again.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from processes import environment
from registries import FAILURES, NEWEST, REGISTRIES, contents, history, told

LARGEST = 2_000_000
"""How many bytes a file may have to be taken."""

SHARES = {"attribution": 45, "data": 60, "address-holding": 45, "digits": 20, "other": 20}
"""How many files of each class are taken of a package, at most; the first class that fits counts."""

SETS = ("dev", "test", "fresh")

DAY = 86_400
BEGUN = 1_500_000_000

ATTRIBUTION = re.compile(
    r"""(?ix) (^|/)
    ( (authors|contributors|thanks|credits|maintainers|owners|codeowners|acknowledge?ments|changelog|changes|history
      |news|releases?|licen[cs]e|copying|copyright|notice|readme)\b [^/]*
    | \.mailmap | pkg-info | metadata | setup\.(py|cfg) | pyproject\.toml | package\.json | composer\.json | cargo\.toml
    | pom\.xml | [^/]+\.(po|pot|gemspec|patch|diff|podspec|nuspec|cabal|dsc)
    | debian/.+
    ) $"""
)
DATA = re.compile(
    r"(?i)\.(csv|tsv|tab|psv|json|jsonl|ndjson|geojson|xml|sql|ya?ml|ldif|vcf|vcard|ics|eml|mbox|msg|log|dat|data"
    r"|xlsx|ods|odt|docx|sqlite3?|db|parquet|csv\.gz|json\.gz|csv\.bz2|csv\.xz|zip)$"
)
CONTAINER = re.compile(r"(?i)\.(xlsx|ods|odt|docx|sqlite3?|db|parquet|gz|bz2|xz|zip)$")
BUILT = re.compile(
    r"(?i)\.(map|min\.\w+|wasm|woff2?|ttf|otf|eot|png|jpe?g|gif|ico|webp|pdf|so|dll|exe|node|pyc|class|mo)$"
)
ADDRESS = re.compile(rb"[\w.+-]@[A-Za-z0-9-]+\.[A-Za-z]")
DIGITS = re.compile(rb"(?<![\w.])\d[\d -]{7,17}\d(?![\w.])")


class Package(NamedTuple):
    """A line of the table."""

    set: str
    kind: str
    ecosystem: str
    name: str
    versions: str

    @property
    def folder(self) -> str:
        return f"{self.ecosystem}-" + re.sub(r"[^A-Za-z0-9.]+", "_", self.name).strip("_")


def packages(table: str) -> list[Package]:
    """The lines of a table; empty ones and those that begin with `#` are passed over."""
    with open(table, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines if line.strip() and not line.startswith("#")]
    return [Package(*[*row, NEWEST][:5]) for row in rows]


def fetch(wanted: Iterable[Package], out: str) -> None:
    """Fetches what is not there yet, and tells how that went. A package that fails is told, and left out."""
    os.makedirs(out, exist_ok=True)
    record = os.path.join(out, "packages.tsv")
    done = {package[:4] for package in packages(record)} if os.path.exists(record) else set()
    for package in wanted:
        if package[:4] in done:
            continue
        try:
            versions, amount = (_fetch_files if package.kind == "files" else _fetch_commits)(package, out)
        except FAILURES as error:
            print(f"failed  {' '.join(package[:4])}: {told(error)}", flush=True)
            continue
        with open(record, "a", encoding="utf-8") as lines:
            lines.write("\t".join((*package[:4], versions)) + "\n")
        print(f"fetched {' '.join(package[:4])} {versions}: {amount}", flush=True)


# --- files ---


def _fetch_files(package: Package, out: str) -> tuple[str, str]:
    with tempfile.TemporaryDirectory(dir=out) as folder:
        version, files = contents(package.ecosystem, package.name, package.versions, folder)
    chosen = choose(files)
    below = os.path.join(out, package.set, package.folder)
    known = _known(out)
    manifest = os.path.join(out, f"{package.set}.tsv")
    taken = 0
    for path, why in sorted(chosen.items()):
        mark = digest(files[path]).hex()[:16]
        if mark in known:
            continue
        known.add(mark)
        _write(os.path.join(below, path), files[path])
        with open(manifest, "a", encoding="utf-8") as lines:
            lines.write(f"{package.folder}/{path}\t{why}\t{mark}\n")
        taken += 1
    return version, f"{taken} files of {len(files)}"


def _known(out: str) -> set[str]:
    """The content that was taken already, for any set: none of it is to be in two."""
    known = set()
    for name in SETS:
        if os.path.exists(manifest := os.path.join(out, f"{name}.tsv")):
            with open(manifest, encoding="utf-8") as lines:
                known |= {line.split("\t")[2].strip() for line in lines}
    return known


def choose(files: Mapping[str, bytes]) -> dict[str, str]:
    """Which files of a package are taken, and why; the draw depends on their paths alone."""
    chosen: dict[str, str] = {}
    drawn = dict.fromkeys(SHARES, 0)
    for path in sorted(files, key=lambda path: hashlib.sha256(os.fsencode(path)).digest()):
        why = reason(path, files[path])
        if why and drawn[why] < SHARES[why]:
            drawn[why] += 1
            chosen[path] = why
    return chosen


def reason(path: str, data: bytes) -> str:
    """The class of a file; '' for one that is not taken: empty, very large, built, or neither text nor a container."""
    if not data or len(data) > LARGEST or BUILT.search(path):
        return ""
    if CONTAINER.search(path):
        return "data"
    if b"\0" in data[:8000] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ""
    if ATTRIBUTION.search(path):
        return "attribution"
    if DATA.search(path):
        return "data"
    if ADDRESS.search(data):
        return "address-holding"
    return "digits" if len(DIGITS.findall(data)) >= 3 else "other"


def _write(path: str, data: bytes) -> None:
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


# --- commits ---


def _fetch_commits(package: Package, out: str) -> tuple[str, str]:
    versions = _between(package)
    repository = os.path.join(out, "commits", package.set, package.folder)
    shutil.rmtree(repository, ignore_errors=True)  # half of one that was broken off
    os.makedirs(repository)
    _git(repository, "init", "--quiet", "--initial-branch=main")
    with subprocess.Popen(
        ["git", "fast-import", "--quiet"], cwd=repository, env=environment(), stdin=subprocess.PIPE
    ) as importer:
        assert importer.stdin is not None
        made: list[str] = []
        before: dict[str, bytes] = {}
        for version, found in history(package.ecosystem, package.name, versions, out):
            files = {path: data for path, data in found.items() if len(data) <= LARGEST and not BUILT.search(path)}
            for piece in commit(version, len(made), before, files):
                importer.stdin.write(piece)
            made.append(version)
            before = {path: digest(data) for path, data in files.items()}
        importer.stdin.close()
        if importer.wait():
            raise OSError(f"git fast-import ended with status {importer.returncode}")
    if not made:
        raise OSError("no version could be had")
    return f"{made[0]}..{made[-1]}", f"{len(made)} commits of {len(versions)} versions"


def _between(package: Package) -> list[str]:
    """The versions of `FIRST..LAST`, or, of `N`, the newest N; all of them if nothing is said."""
    ask = REGISTRIES[package.ecosystem].versions
    if ask is None:
        raise OSError(f"there is no way to ask for all versions in {package.ecosystem}")
    versions = ask(package.name)
    first, between, last = package.versions.partition("..")
    if between:
        return versions[versions.index(first) : versions.index(last) + 1]
    return versions[-int(first) :] if first else versions


def commit(version: str, number: int, before: Mapping[str, bytes], files: Mapping[str, bytes]) -> Iterator[bytes]:
    """A version as git fast-import reads it; `before` has the digests of the version before (none: the first one)."""
    who = f"Release <release@example.org> {BEGUN + number * DAY} +0000\n"
    message = f"{version}\n".encode()
    yield f"commit refs/heads/main\nauthor {who}committer {who}data {len(message)}\n".encode() + message
    for path in sorted(before.keys() - files.keys()):
        yield b"D " + _quoted(path) + b"\n"
    for path, data in sorted(files.items()):
        if before.get(path) != digest(data):
            yield b"M 100644 inline " + _quoted(path) + f"\ndata {len(data)}\n".encode() + data + b"\n"
    yield b"\n"


def digest(data: bytes) -> bytes:
    """What stands for the content of a file in the version before."""
    return hashlib.sha256(data).digest()


def _quoted(path: str) -> bytes:
    return b'"' + os.fsencode(path).replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def _git(folder: str, *arguments: str) -> None:
    variables = environment({"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"})
    subprocess.run(["git", *arguments], cwd=folder, env=variables, check=True)


if __name__ == "__main__":
    sys.exit("Use people_real.py fetch.")

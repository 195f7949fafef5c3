"""The architecture: who may import whom, who may touch what, and what a clean commit may load.

The tables are exact. A permission that nobody uses any more fails like one that somebody takes without asking.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import andon
from conftest import Repo

PACKAGE = Path(andon.__file__).parent

# Each part with the parts that it imports, be it late or for types only. A part stands below all that it imports, so
# there is one direction. `__init__` is andon's version.
PARTS = {
    "__init__": set(),
    "model": set(),
    "sieve": set(),
    "destination": set(),
    "rules": {"model"},
    "policy": {"model", "destination", "rules"},
    "source": {"model"},
    "guards": {"model", "source"},
    "seal": {"model", "source"},
    "decoding": set(),
    "people": {"model", "policy", "rules", "source"},
    "shapeless": {"model"},
    "judge": {"model", "policy", "shapeless"},
    "yelp": {"model", "sieve", "source", "rules"},
    "detect": {"model", "sieve", "rules", "decoding", "shapeless", "yelp"},
    "scan": {"model", "policy", "source", "rules", "detect", "judge", "people", "yelp"},
    "history": {"model", "policy", "source", "scan"},
    "baseline": {"model", "yelp"},
    "report": {"__init__", "model", "rules", "yelp"},
    "flow": {"model", "policy", "source", "rules", "yelp", "baseline", "report"},
    "push": {"model", "destination", "policy", "source", "scan", "history"},
    "authority": {"model", "policy", "source", "rules", "baseline", "flow"},
    "receive": {"model", "policy", "source", "history", "baseline", "report", "flow", "push", "authority"},
    "ci": {"model", "policy", "source", "history", "baseline", "authority"},
    "doctor": {
        *("__init__", "model", "policy", "source", "rules", "guards", "seal", "baseline", "report", "flow", "push"),
        "authority",
    },
    "entry": {
        *("model", "policy", "source", "scan", "history", "baseline", "report", "flow", "push", "authority"),
        *("seal", "guards"),
    },
    "cli": {
        *("__init__", "model", "policy", "source", "rules", "judge", "yelp", "scan", "baseline", "report"),
        *("flow", "entry", "people", "guards", "seal", "history", "push", "receive", "ci", "doctor"),
    },
    "__main__": {"cli"},
}

IMPORTS_OF_FILES = ("import io", "import pathlib", "import tempfile", "import glob", "import fileinput")

# What a module may do only if it stands here, and how that shows: imports, names that are used, methods.
RESTRICTED = {
    "run programs": (
        ("import subprocess", "os.system", "os.popen", "os.exec*", "os.spawn*", "os.posix_spawn*"),
        {"source.program"},
    ),
    "start processes or threads": (
        ("import concurrent.futures", "import multiprocessing", "import threading", "os.fork"),
        {"scan", "baseline.digest"},
    ),
    "open files": (
        ("open", "os.open", "os.scandir", "os.listdir", "os.readlink", *IMPORTS_OF_FILES),
        {
            "source.files",  # what is scanned
            "source.writing",  # what is put in place whole: the baseline, the guard among hooks, what was found clean
            "source.git",  # git's own configuration and attributes
            "source.reflog",  # where HEAD has been
            "source.message",  # what a commit is to say
            "seal.lines",  # marks of what was checked, and the record of what was not
            "source.containers.zips",  # none: io.BytesIO, as zipfile wants it
            "policy",  # .andon.toml, and files of rules
            "baseline",  # .andon.baseline, to read it
            "history.cache",  # what was found clean before
            "push.known",  # what git notes of clones and fetches, and what a destination has
            "push.visibility",  # that a destination was private
            "receive.bypass",  # pushes that were let in all the same
            "ci.services",  # what GitHub tells of an event
            "cli.ci",  # a report for programs, and the page beside a job's log
            "guards.situation",  # hooks that are there
            "doctor.scripts",  # what git's hooks and their tools are told
            "doctor.configuration",  # of pre-commit and prek
            "doctor.versions",  # which versions those have fetched
            "doctor.cage",  # the folder in which guards are tried
            "entry",  # the null device, when whoever reads the report has gone
            "shapeless.lexicon",  # what comes with andon: the words that are known
            "shapeless.likelihood",  # and the model
            "people.fingerprint",  # a table of fingerprints, and its key
            "people.tables.lines",  # none: io.StringIO, as csv wants its lines
            "cli.people",  # lists of customers, and the tables made from them
            "rules.pages",  # the documentation, when it is made
            "rules.indexing",  # and the index of the catalogue
            "yelp.transform",  # none: io.StringIO, as configparser wants it
        },
    ),
    "read standard input": (("sys.stdin",), {"source.files", "cli.people"}),
    "write to the terminal": (
        ("print", "sys.stdout", "sys.stderr", "input"),
        {"flow", "entry", "cli", "cli.allow", "cli.baseline", "cli.explain", "cli.people", "cli.rules"}
        | {"cli.install", "cli.uninstall", "cli.log", "cli.ci", "cli.receive", "cli.doctor"}
        | {"entry.progress"},
    ),
    "know detect-secrets": (
        ("import detect_secrets", "import detect_secrets.*"),
        {"yelp.adapter", "yelp.plugins", "yelp.transform"},
    ),
    "import by name": (
        ("import importlib", "import importlib.*", "__import__"),
        {"cli", "report", "rules", "rules.people.more", "yelp.adapter"},  # a verb, a format, rules, a user's plugin
    ),
    "use the network": (
        tuple(
            f"import {name}"
            for name in ("socket", "ssl", "http*", "urllib.request*", "urllib3*", "requests*", "ftplib", "smtplib")
        ),
        set(),
    ),
    "run what it reads": (("eval", "exec", "compile", "import pickle", "import marshal", "import runpy"), set()),
    "reveal a secret": (
        (".reveal",),
        {
            "scan",  # one value once for a place
            "judge.digest",
            "judge.inline",
            "judge.placeholder",
            "judge.identifier",
            "judge.reference",
            "judge.unlikely",
            "baseline.changes",
            "baseline.digest",
            "baseline.lookup",
            "baseline.yelp_import",
            "report",  # to mask it where a name or a path quotes it
        },
    ),
    "know what day it is": (
        ("date.today", "datetime.now", "datetime.utcnow", "import time", "import time.*"),
        {"flow", "cli.baseline", "cli.install", "entry.progress", "report.gitlab", "authority", "push.visibility"}
        | {"seal.record", "receive", "receive.bypass"},
    ),
    "know the environment": (
        ("os.environ", "os.getenv", "os.getcwd"),
        {"source.git", "source.program", "source.remotes", "scan", "flow", "entry.commit", "entry.push", "cli.people"}
        | {"guards.situation", "guards.execution", "entry.message", "entry.seal", "cli.ci", "cli.receive"}
        | {"cli.doctor"},
    ),
    "throw dice": (
        ("import random", "import random.*", "import secrets*"),
        {"rules.examples", "rules.own", "baseline.digest", "cli.people", "doctor.canary"},
    ),
}

# What a clean commit loads of andon. More of it costs every commit of everyone; it is loaded where it is needed.
NEEDED = {
    "andon",
    "andon.decoding",
    "andon.detect",
    "andon.entry",
    "andon.entry.commit",
    "andon.flow",
    "andon.model",
    "andon.people",
    "andon.policy",
    "andon.rules",
    "andon.rules.generic",
    "andon.rules.holder",
    "andon.rules.index",
    "andon.rules.unfit",
    "andon.scan",
    "andon.seal",
    "andon.seal.lines",
    "andon.seal.marks",
    "andon.shapeless",
    "andon.shapeless.names",
    "andon.sieve",
    "andon.source",
    "andon.source.files",
    "andon.source.git",
    "andon.source.parts",
    "andon.source.program",
    "andon.source.reflog",
    "andon.source.selection",
    "andon.source.text",
    "andon.yelp",
    "andon.yelp.catalogue",
    "andon.yelp.places",
    "andon.yelp.settings",
}

# What it may not load of others, each for what it costs.
TOO_DEAR = {
    *("argparse", "ast", "asyncio", "concurrent", "configparser", "dataclasses", "datetime", "detect_secrets"),
    *("difflib", "hashlib", "identify", "importlib.metadata", "inspect", "json", "logging", "multiprocessing"),
    *("pathlib", "pickle", "random", "requests", "shutil", "socket", "string", "tempfile", "textwrap", "tomli"),
    *("tomllib", "traceback", "unicodedata", "urllib", "uuid", "yaml"),
}

# --- the source, read ---


@cache
def sources() -> dict[str, ast.Module]:
    """Every module of andon by its name below the package, parsed; a package goes by its own name."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)
        found[name] = ast.parse(path.read_text(encoding="utf-8"))
    return found


def imported(nodes: Iterator[ast.AST]) -> Iterator[str]:
    """What is imported, as absolute names: `from a import b` is `a.b` where that is a module of ours."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports hide where things come from"
            for alias in node.names:
                yield f"{node.module}.{alias.name}"


def part_of(name: str) -> str:
    """The part of andon that an absolute name lies in: `andon.source.git.find` in source, `andon.__version__` above."""
    first = name.split(".")[1]
    return first if first in PARTS else "__init__"


def at_import(tree: ast.Module) -> Iterator[ast.AST]:
    """What runs when a module is imported: no function's body, and nothing that is there for types only."""
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            continue
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        yield node
        waiting.extend(ast.iter_child_nodes(node))


def module_of(name: str) -> str:
    """The module that an absolute name of andon lies in, by its name below the package."""
    below = name.removeprefix("andon.")
    while below not in sources():
        below = below.rpartition(".")[0] or "__init__"
    return below


@cache
def deeds(module: str) -> set[str]:
    """What a module does, in the words of RESTRICTED."""
    tree = sources()[module]
    done = {f"import {name}" for name in imported(ast.walk(tree))}
    done |= {f"import {name.rpartition('.')[0]}" for name in imported(ast.walk(tree)) if "." in name}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            done.add(f".{node.attr}")
            done.add(ast.unparse(node))
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            done.add(node.id)
    return done


# --- who imports whom ---


def test_parts_import_only_what_stands_above_them() -> None:
    order = list(PARTS)
    for part, others in PARTS.items():
        assert {other for other in others if order.index(other) >= order.index(part)} == set(), part


def test_parts_import_what_the_table_says() -> None:
    found: dict[str, set[str]] = {part: set() for part in PARTS}
    for module, tree in sources().items():
        ours = {name for name in imported(ast.walk(tree)) if name.split(".")[0] == "andon"}
        found[module.split(".")[0]] |= {part_of(name) for name in ours}
    assert {part: others - {part} for part, others in found.items()} == PARTS


def test_no_module_needs_another_that_needs_it() -> None:
    needs = {
        module: {module_of(name) for name in imported(at_import(tree)) if name.startswith("andon.")} - {module}
        for module, tree in sources().items()
    }
    assert sum(map(len, needs.values())) > 100
    TopologicalSorter(needs).prepare()  # CycleError names the cycle


@pytest.mark.parametrize("deed", RESTRICTED)
def test_what_only_some_may_do(deed: str) -> None:
    signs, allowed = RESTRICTED[deed]
    who = {module for module in sources() if any(fnmatchcase(done, sign) for done in deeds(module) for sign in signs)}
    assert who == allowed


# --- what a clean commit loads ---

PATHS = f"sys.path[:0] = {[path for path in sys.path if path]!r}"

COMMIT = f"""
import sys
{PATHS}
from andon.entry.commit import main
status = main(sys.argv[1:])
print(status, *sorted(sys.modules), sep="\\n")
"""

# Notes for whom each pattern is compiled: a module, or the function that asks one that keeps compiled patterns.
COMPILED = f"""
import sys
{PATHS}
import re
compile, places = re._compile, []
def spy(pattern, flags):
    frame = sys._getframe(1)
    while frame.f_globals["__name__"].split(".")[0] in ("re", "sre_compile", "functools"):
        frame = frame.f_back
    if frame.f_globals["__name__"].startswith("andon"):
        frame = frame if frame.f_code.co_name == "<module>" else frame.f_back
        places.append(f"{{frame.f_globals['__name__']}} {{frame.f_code.co_name}}")
    return compile(pattern, flags)
re._compile = spy
"""


def alone(code: str, *arguments: str) -> list[str]:
    """The lines that a bare interpreter prints: nothing is loaded in it but what the code loads."""
    command = [sys.executable, "-I", "-S", "-c", code, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture(params=["by hand", "in a hook of git"])
def names(request: pytest.FixtureRequest, repo: Repo, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Twenty staged files without a secret, as git's hook and as `pre-commit run` would name them."""
    found = [f"src/module_{number}.py" for number in range(20)]
    for number, name in enumerate(found):
        repo.stage(name, f"import os\n\nDEBUG = False\nurl = os.environ['URL']  # see issue {number}\n" * 50)
    if request.param == "in a hook of git":
        monkeypatch.setenv("GIT_INDEX_FILE", ".git/index")
    return found


def test_a_clean_commit_loads_no_more_than_it_needs(names: list[str]) -> None:
    status, *modules = alone(COMMIT, *names)
    assert status == "0"
    assert [name for name in modules for dear in TOO_DEAR if f"{name}.".startswith(f"{dear}.")] == []
    ours = {name for name in modules if name.split(".")[0] == "andon"}
    assert {name for name in ours if not name.startswith("andon.rules.credentials.")} == NEEDED


def test_a_clean_commit_in_any_encoding_loads_nothing_dear(repo: Repo) -> None:
    files = {
        "latin-1.txt": "caf\u00e9 \u00fc".encode("latin-1"),
        "utf-8.txt": "caf\u00e9 \u4e2d\u6587".encode(),
        "utf-16.txt": "caf\u00e9".encode("utf-16"),
        "image.png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        "empty": b"",
    }
    for name, data in files.items():
        repo.stage(name, data)
    status, *modules = alone(COMMIT, *files)
    assert status == "0"
    assert [name for name in modules for dear in TOO_DEAR if f"{name}.".startswith(f"{dear}.")] == []


def test_a_commit_with_a_secret_loads_what_a_clean_one_may_not(repo: Repo) -> None:
    """The measurement sees what is there to be seen."""
    repo.stage("leak.py", "password = 'Sommer2019!'\n")
    lines = alone(COMMIT, "leak.py")
    assert "andon: commit stopped: 1 finding in 1 file. Nothing has left this machine." in lines
    assert {"1", "detect_secrets", "andon.judge", "andon.baseline", "andon.report.text", "hashlib"} <= {*lines}


def test_no_pattern_is_compiled_by_an_import() -> None:
    modules = sorted({f"andon.{name}" for name in sources()} - {"andon.__init__", "andon.__main__"})
    lines = alone(f"{COMPILED}\nfor name in {modules!r}:\n    __import__(name)\nprint(*places, sep='\\n')")
    assert lines == ["andon.rules.examples <module>"]  # asked for at once wherever it is imported


def test_a_clean_commit_compiles_only_what_each_text_is_asked(names: list[str]) -> None:
    code = f"{COMPILED}\nfrom andon.entry.commit import main\nprint(main(sys.argv[1:]), *places, sep='\\n')"
    assert {*alone(code, *names)} == {
        "0",
        "andon.yelp.places has_header",
        "andon.yelp.places _runs",
    }

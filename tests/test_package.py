"""What is installed: one pure-Python package with few dependencies, its two commands, and the hook that calls one."""

from __future__ import annotations

import re
import sys
from email.message import Message
from email.parser import Parser
from importlib import import_module
from pathlib import Path
from subprocess import run
from zipfile import ZipFile

import pytest
import yaml

import andon
from andon.entry import commit

ROOT = Path(__file__).parent.parent
PACKAGE = Path(andon.__file__).parent

# Each of them is paid for at every installation; pyproject.toml says what for.
DEPENDENCIES = {"ahocorasick-rs", "detect-secrets", "identify", "tomli"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that pip and pre-commit would install, built anew."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    run(command, cwd=ROOT, check=True, capture_output=True)
    (made,) = folder.iterdir()
    return made


@pytest.fixture(scope="module")
def names(wheel: Path) -> list[str]:
    with ZipFile(wheel) as archive:
        return archive.namelist()


def read(wheel: Path, end: str) -> str:
    """The text of the one file of the wheel whose name ends so."""
    with ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(end))
        return archive.read(name).decode("utf-8")


@pytest.fixture(scope="module")
def metadata(wheel: Path) -> Message:
    return Parser().parsestr(read(wheel, ".dist-info/METADATA"))


# --- what is in it ---


def test_nothing_is_compiled_for_a_platform(wheel: Path, names: list[str]) -> None:
    assert wheel.name == f"andon-{andon.__version__}-py3-none-any.whl"
    assert [name for name in names if name.endswith((".so", ".pyd", ".dll", ".dylib", ".pyc"))] == []


def test_it_adds_one_package_to_site_packages_and_no_other_name(names: list[str]) -> None:
    assert {name.split("/")[0] for name in names} == {"andon", f"andon-{andon.__version__}.dist-info"}


def test_every_module_is_in_it_its_types_and_what_it_has_learnt(names: list[str]) -> None:
    modules = {path.relative_to(PACKAGE.parent).as_posix() for path in PACKAGE.rglob("*.py")}
    learnt = {f"andon/shapeless/{name}.bin" for name in ("model", "lexicon")}
    assert {name for name in names if name.startswith("andon/")} == modules | learnt | {"andon/py.typed"}


# --- what it says of itself ---


def test_the_version_is_the_same_wherever_it_stands(metadata: Message) -> None:
    changes = re.findall(r"^## (.+)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    readme = re.findall(r"rev: v(.+)$", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert (metadata["Version"], changes[0], *readme) == (andon.__version__,) * 3


def test_it_needs_nothing_but_what_is_agreed_on(metadata: Message) -> None:
    needed = {
        re.split(r"[\s<>=!~;\[]", line, maxsplit=1)[0]
        for line in metadata.get_all("Requires-Dist", [])
        if "extra ==" not in line
    }
    assert needed == DEPENDENCIES
    assert [line for line in metadata.get_all("Requires-Dist", []) if line.startswith("tomli")] == [
        "tomli>=2; python_version < '3.11'"
    ]


def test_the_commands_are_there(wheel: Path) -> None:
    scripts = dict(re.findall(r"^([\w-]+) = (.+)$", read(wheel, "entry_points.txt"), re.MULTILINE))
    assert {*scripts} == {"andon", "andon-commit", "andon-message", "andon-push", "andon-seal"}
    for target in scripts.values():
        module, _, function = target.partition(":")
        assert callable(getattr(import_module(module), function))


# --- the hook ---


def test_the_manifest_is_one_that_pre_commit_takes() -> None:
    run([sys.executable, "-m", "pre_commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")], check=True)


def hooks() -> dict[str, dict[str, object]]:
    """The hooks of the manifest by their ids."""
    return {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}


def test_each_hook_says_when_it_is_called(wheel: Path) -> None:
    scripts = re.findall(r"^([\w-]+) = .+$", read(wheel, "entry_points.txt"), re.MULTILINE)
    for hook in hooks().values():
        assert hook["entry"] in scripts
        assert hook["stages"]  # without them, it would be called at all times
        assert hook["language"] == "python"
        assert hook["require_serial"] is True
        assert hook["minimum_pre_commit_version"] == "3.2.0"


def test_the_seal_is_called_when_nothing_else_is_and_heard_though_nothing_fails() -> None:
    seal = hooks()["andon-seal"]
    assert seal["stages"] == ["prepare-commit-msg", "post-commit", "post-rewrite"]
    assert (seal["always_run"], seal["verbose"]) == (True, True)


def test_the_hook_is_given_every_staged_file_in_one_process() -> None:
    hook = hooks()["andon"]
    assert hook["entry"] == "andon-commit"
    assert hook["stages"] == ["pre-commit", "pre-merge-commit", "manual"]
    # No filter of pre-commit's stands between what is staged and the scan; left alone, `types` would be files only.
    assert hook["types"] == []
    assert hook.keys().isdisjoint({"files", "exclude", "types_or", "exclude_types", "pass_filenames", "args"})


def test_the_hook_knows_no_option_that_would_switch_it_off() -> None:
    assert commit.OPTIONS.keys().isdisjoint({"-h", "--help", "--version"})

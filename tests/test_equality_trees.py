"""The same on real trees: the standard library with its tests, installed packages, packages from the npm registry.

A sample of one megabyte of each is compared (detect-secrets alone takes four seconds and more for it);
ANDON_EQUALITY_MB sets its size. The whole comparison is benchmarks/equality.py, whose figures are in
docs/performance.md.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
from pathlib import Path

import pytest

BENCHMARK = Path(__file__).parent.parent / "benchmarks" / "equality.py"
MEGABYTES = os.environ.get("ANDON_EQUALITY_MB", "0.5")
NODE_PACKAGES = ("express@5", "eslint@9", "webpack@5", "moment@2", "aws-sdk@2", "serverless@3")


@pytest.fixture(scope="session")
def node_packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some well-known packages as the registry gives them, unpacked."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("there is no npm to fetch node packages with")
    folder = tmp_path_factory.mktemp("node")
    subprocess.run([npm, "pack", "--silent", *NODE_PACKAGES], cwd=folder, check=True, capture_output=True, timeout=300)
    for archive in folder.glob("*.tgz"):
        with tarfile.open(archive) as packed:
            packed.extractall(folder / archive.stem, filter="data")
        archive.unlink()
    return folder


def compare(tree: Path) -> None:
    done = subprocess.run(
        [sys.executable, BENCHMARK, tree, "--sample", MEGABYTES, "--limit", "60"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"^0 differences$", done.stdout, re.MULTILINE)


def test_the_standard_library_with_its_tests() -> None:
    compare(Path(sysconfig.get_path("stdlib")))


def test_installed_packages() -> None:
    compare(Path(sysconfig.get_path("purelib")))


@pytest.mark.network
def test_node_packages(node_packages: Path) -> None:
    compare(node_packages)

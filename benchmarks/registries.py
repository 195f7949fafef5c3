"""Released packages as their registries give them, fetched by the registries' own clients, one version at a time.

The clients are pip, npm, go, cargo, Maven and apt, as they are set up on the machine; one that is missing, or that
refuses a version, is an OSError or a `subprocess` error. Nothing of a package is installed or run, but for the metadata
hooks that `pip download` runs of a source distribution.
"""

from __future__ import annotations

import glob
import json
import os
import posixpath
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import NamedTuple

LIMIT = 300
"""How many seconds a client may take."""

MOST = 400_000_000
"""How many bytes an archive may unpack to."""

NEWEST = ""

BATCH = 20
"""How many versions are fetched before they are looked at."""

CLIENTS = 3
"""How many clients work at a time: most of what they do is wait."""


class Registry(NamedTuple):
    """What is asked of a registry.

    `archive` fetches a version (`NEWEST` for the newest) into an empty folder: the version that it is, and the archives
    that it consists of. `versions` tells all the stable ones, oldest first; it is None where there is no way to ask.
    `batch` fetches several versions at once, where that is cheaper: the archive of each.
    """

    archive: Callable[[str, str, str], tuple[str, list[str]]]
    versions: Callable[[str], list[str]] | None = None
    batch: Callable[[str, list[str], str], dict[str, str]] | None = None


def members(archive: str) -> Iterator[tuple[str, bytes]]:
    """The regular files of an archive, their paths without the version that the topmost folder may have in its name."""
    packed = _zipped(archive) if zipfile.is_zipfile(archive) else _tarred(archive)
    found = [(posixpath.normpath(name), data) for name, data in packed]
    tops = {name.partition("/")[0] for name, _ in found}
    cut = len(tops.pop()) + 1 if len(tops) == 1 and all("/" in name for name, _ in found) else 0
    for name, data in found:
        yield re.sub(r"^([^/]+)-[^/-]+\.dist-info/", r"\1.dist-info/", name[cut:]), data


def module_members(archive: str) -> Iterator[tuple[str, bytes]]:
    """The same of a Go module, whose files all lie below `path@version/`."""
    for name, data in _zipped(archive):
        yield re.sub(r"^[^@]*@[^/]*/", "", name), data


def _zipped(archive: str) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(archive) as packed:
        _check(sum(info.file_size for info in packed.infolist()))
        for info in packed.infolist():
            if not info.is_dir() and _is_within(info.filename):
                yield info.filename, packed.read(info)


def _tarred(archive: str) -> Iterator[tuple[str, bytes]]:
    size = 0
    with tarfile.open(archive) as packed:
        for info in packed:
            if info.isreg() and _is_within(info.name):
                size += info.size
                _check(size)
                content = packed.extractfile(info)
                if content is not None:
                    yield info.name, content.read()


def _check(size: int) -> None:
    if size > MOST:
        raise OSError(f"an archive unpacks to more than {MOST // 1_000_000} MB")


def _is_within(name: str) -> bool:
    parts = name.split("/")
    return not name.startswith("/") and ".." not in parts and ".git" not in parts and name.isprintable()


def _said(command: list[str], folder: str | None = None, variables: Mapping[str, str] | None = None) -> str:
    """What a client prints; OSError with the end of what it complains about if it fails."""
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **(variables or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=LIMIT,
        check=False,
    )
    if done.returncode:
        words = (done.stderr or done.stdout).decode(errors="replace").split()
        raise OSError(f"{command[0]} ended with status {done.returncode}: {' '.join(words)[-200:]}")
    return done.stdout.decode(errors="replace")


def _stable(versions: list[str]) -> list[str]:
    """Versions made of numbers alone, oldest first."""
    plain = [version for version in versions if re.fullmatch(r"v?\d+(\.\d+)*(\+incompatible)?", version)]
    return sorted(plain, key=lambda version: [int(number) for number in re.findall(r"\d+", version)])


# --- one registry each ---


PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check")
"""pip works for the Python that PIP_PYTHON names, if it is set: it may hold the tools that build packages."""


def _pypi_versions(name: str) -> list[str]:
    said = re.search(r"Available versions: (.*)", _said([*PIP, "index", "versions", name]))
    return _stable(said[1].split(", ")) if said else []


def _sdist(name: str, version: str, folder: str) -> tuple[str, list[str]]:
    """The source distribution, or a wheel if pip cannot take that, or is not ready to build it."""
    try:
        return _pip_download(name, version, folder, "--no-build-isolation", "--no-binary", name)
    except (OSError, subprocess.TimeoutExpired):
        return _wheel(name, version, folder)


def _wheel(name: str, version: str, folder: str) -> tuple[str, list[str]]:
    return _pip_download(name, version, folder, "--only-binary", ":all:")


def _pip_download(name: str, version: str, folder: str, *options: str) -> tuple[str, list[str]]:
    what = f"{name}=={version}" if version else name
    own = tempfile.mkdtemp(dir=folder)  # another try may have left something
    _said([*PIP, "download", "--quiet", "--no-deps", "--dest", own, *options, what])
    (file,) = os.listdir(own)
    named = re.search(r"-(\d[\w.!+]*?)(-|\.tar|\.zip|\.tgz)", file)
    return named[1] if named else version, [os.path.join(own, file)]


def _npm_versions(name: str) -> list[str]:
    said = json.loads(_said(["npm", "view", name, "versions", "--json"]))
    return _stable(said if isinstance(said, list) else [said])


def _npm(name: str, version: str, folder: str) -> tuple[str, list[str]]:
    what = f"{name}@{version}" if version else name
    said = json.loads(_said(["npm", "pack", "--json", "--ignore-scripts", "--pack-destination", folder, what]))
    packed = said[0] if isinstance(said, list) else next(iter(said.values()))
    return packed["version"], glob.glob(f"{glob.escape(folder)}/*.tgz")


def _npm_batch(name: str, versions: list[str], folder: str) -> dict[str, str]:
    wanted = [f"{name}@{version}" for version in versions]
    said = json.loads(_said(["npm", "pack", "--json", "--ignore-scripts", "--pack-destination", folder, *wanted]))
    packed = said if isinstance(said, list) else said.values()
    return {each["version"]: os.path.join(folder, os.path.basename(each["filename"])) for each in packed}


def _go_versions(name: str) -> list[str]:
    return _stable(json.loads(_said(["go", "list", "-m", "-versions", "-json", name])).get("Versions", []))


def _go(name: str, version: str, folder: str) -> tuple[str, list[str]]:
    variables = {"GOMODCACHE": os.path.join(folder, "modules"), "GOFLAGS": "-modcacherw"}
    what = f"{name}@{version or 'latest'}"
    said = json.loads(_said(["go", "mod", "download", "-json", what], folder, variables))
    return said["Version"], [said["Zip"]]


def _crate(name: str, version: str, folder: str) -> tuple[str, list[str]]:
    what = f"{name}@{version}" if version else name
    said = _said(["cargo", "info", "--color", "never", what], folder)
    found = re.search(r"(?m)^version: (\S+)", said)
    if not found:
        raise OSError(f"cargo does not tell the version of {name}")
    home = os.environ.get("CARGO_HOME") or os.path.expanduser("~/.cargo")
    return found[1], glob.glob(f"{home}/registry/cache/*/{name}-{found[1]}.crate")[:1]


def _maven(name: str, version: str, folder: str) -> tuple[str, list[str]]:
    """The sources of `group:artifact`."""
    local = os.path.join(folder, "m2")
    artifact = f"-Dartifact={name}:{version or 'LATEST'}:jar:sources"
    quiet = ["mvn", "-q", "-B", f"-Dmaven.repo.local={local}", "dependency:get", artifact, "-Dtransitive=false"]
    _said(quiet, folder)
    group, _, short = name.partition(":")
    below = f"{local}/{group.replace('.', '/')}/{short}"
    (jar,) = glob.glob(f"{below}/*/*-sources.jar")
    return os.path.basename(os.path.dirname(jar)), [jar]


def _debian(name: str, version: str, folder: str) -> tuple[str, list[str]]:
    """The upstream's and Debian's parts of a source package; apt must know of sources (or APT_CONFIG says where)."""
    what = f"{name}={version}" if version else name
    _said(["apt-get", "source", "--download-only", "-q", what], folder)
    (description,) = glob.glob(f"{glob.escape(folder)}/*.dsc")
    with open(description, encoding="utf-8", errors="replace") as file:
        found = re.search(r"(?m)^Version: (\S+)", file.read())
    return found[1] if found else version, sorted(glob.glob(f"{glob.escape(folder)}/*.tar.*[!c]"))


REGISTRIES = {
    "pypi": Registry(_sdist, _pypi_versions),
    "wheel": Registry(_wheel, _pypi_versions),
    "npm": Registry(_npm, _npm_versions, _npm_batch),
    "go": Registry(_go, _go_versions),
    "crates": Registry(_crate),
    "maven": Registry(_maven),
    "debian": Registry(_debian),
}


FAILURES = (OSError, ValueError, KeyError, EOFError, subprocess.SubprocessError, tarfile.TarError, zipfile.BadZipFile)
"""What is raised when a version cannot be had, or cannot be read."""


def history(ecosystem: str, name: str, versions: list[str], scratch: str) -> Iterator[tuple[str, dict[str, bytes]]]:
    """Versions one after the other, each with its files; one that fails is told, and left out."""
    batch = REGISTRIES[ecosystem].batch
    for at in range(0, len(versions), BATCH):
        part = versions[at : at + BATCH]
        with tempfile.TemporaryDirectory(dir=scratch) as folder:
            try:
                packed = batch(name, part, folder) if batch else {}
            except FAILURES:
                packed = {}
            one = partial(_one, ecosystem, name, packed, folder)
            with ThreadPoolExecutor(CLIENTS) as clients:
                for version, files in zip(part, clients.map(one, part), strict=True):
                    if isinstance(files, str):
                        print(f"        {name} {version} is left out: {files}", flush=True)
                    else:
                        yield version, files


def _one(ecosystem: str, name: str, packed: Mapping[str, str], folder: str, version: str) -> dict[str, bytes] | str:
    """The files of a version, fetched if it is not packed yet; or what went wrong."""
    try:
        if version in packed:
            return dict(members(packed[version]))
        with tempfile.TemporaryDirectory(dir=folder) as own:
            return contents(ecosystem, name, version, own)[1]
    except FAILURES as error:
        return told(error)


def told(error: BaseException) -> str:
    """The end of what an error says, in one line."""
    return f"{type(error).__name__} {' '.join(str(error).split())[-160:]}"


def contents(ecosystem: str, name: str, version: str, folder: str) -> tuple[str, dict[str, bytes]]:
    """A version that was fetched into an empty folder: which one it is, and its files by their paths."""
    version, archives = REGISTRIES[ecosystem].archive(name, version, folder)
    files: dict[str, bytes] = {}
    for archive in archives:
        below = "debian/" if re.search(r"\.debian\.tar\.\w+$", archive) else ""
        unpacked = module_members(archive) if ecosystem == "go" else members(archive)
        files.update((below + path, data) for path, data in unpacked)
    return version, files

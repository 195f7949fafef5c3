"""The working tree, standard input, and content too large to hold at once."""

from __future__ import annotations

import io
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andon.model import Blob, Skipped, Text
from andon.source import Entry, files, parts, path_of
from andon.source.text import decode

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
NOT_ROOT = pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")


def read(top: Path, *paths: str) -> list[Blob | Skipped]:
    return list(files.read(str(top), map(Entry, paths)))


# --- what is named ---


def test_files_are_read_in_the_order_named(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "a").write_bytes(b"content\r\nof a")
    (tmp_path / "sub/b").write_bytes(b"")
    assert read(tmp_path, "sub/b", "a") == [Blob("sub/b", b"", "worktree"), Blob("a", b"content\r\nof a", "worktree")]


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes")
@pytest.mark.parametrize("name", [b"new\nline", b"latin-1 \xe9", b"-dash", b"*", b"\xff"])
def test_any_name_is_read(tmp_path: Path, name: bytes) -> None:
    (tmp_path / os.fsdecode(name)).write_bytes(b"x")
    assert read(tmp_path, path_of(name)) == [Blob(path_of(name), b"x", "worktree")]
    assert list(files.walk(str(tmp_path))) == [Entry(path_of(name))]


@POSIX
@pytest.mark.parametrize("target", ["file", "folder", "nowhere", "link", "/etc/passwd"])
def test_a_symlink_is_not_followed(tmp_path: Path, target: str) -> None:
    (tmp_path / "file").write_bytes(b"not this")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(target)
    assert read(tmp_path, "link") == [Blob("link", target.encode(), "worktree")]


def test_what_is_gone_is_a_failure_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "there").write_bytes(b"x")
    gone, there = read(tmp_path, "gone", "there")
    assert gone == Skipped("gone", f"unreadable: {os.strerror(2)}", failed=True)
    assert there == Blob("there", b"x", "worktree")


def test_a_folder_that_is_named_as_a_file_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert read(tmp_path, "folder") == [Skipped("folder", "not a file: folder", failed=True)]


@POSIX
def test_what_is_no_file_is_a_failure_and_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkfifo("fifo")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
    assert read(tmp_path, "fifo", "socket", "/dev/zero") == [
        Skipped("fifo", "not a file: FIFO", failed=True),
        Skipped("socket", "not a file: socket", failed=True),
        Skipped("/dev/zero", "not a file: device", failed=True),
    ]
    assert list(files.walk(str(tmp_path))) == [Skipped("fifo", "FIFO"), Skipped("socket", "socket")]


@POSIX
@NOT_ROOT
def test_what_may_not_be_read_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "closed").write_bytes(b"x")
    (tmp_path / "closed").chmod(0)
    (tmp_path / "folder").mkdir(0)
    expected = Skipped("closed", f"unreadable: {os.strerror(13)}", failed=True)
    assert read(tmp_path, "closed") == [expected]
    assert Skipped("folder", f"unreadable: {os.strerror(13)}", failed=True) in files.walk(str(tmp_path))


def test_an_error_while_reading_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_bytes(b"x")

    def broken(descriptor: int, size: int) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "read", broken)
    assert read(tmp_path, "file") == [Skipped("file", "unreadable: Input/output error", failed=True)]


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="files that claim to be empty")
def test_a_file_of_unknown_size_is_read_to_its_end() -> None:
    (blob,) = read(Path("/proc/self"), "status")
    assert isinstance(blob, Blob)
    assert b"VmRSS" in blob.data


def test_standard_input_is_read_as_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xff\r\n\0")))
    assert list(files.read("", [Entry("<stdin>", origin="stdin")])) == [Blob("<stdin>", b"\xff\r\n\0", "stdin")]


def test_standard_input_that_comes_slowly(tmp_path: Path) -> None:
    program = (
        "from andon.source import Entry, files\n"
        "print([blob.data for blob in files.read('', [Entry('-', origin='stdin')])])"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        for piece in (b"a", b"b\n", b"c"):
            process.stdin.write(piece)
            process.stdin.flush()
        done, _ = process.communicate()
    assert done.strip() == b"[b'ab\\nc']"


# --- what a walk meets ---


def test_a_walk_finds_everything_in_order_but_gits_own(tmp_path: Path) -> None:
    for name in ("b", "a/2", "a/1", "a/.hidden", "a/deep/x", ".git/config", "a/module/.git", "c.gitignored"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    paths = ["a/.hidden", "a/1", "a/2", "a/deep/x", "b", "c.gitignored"]
    assert list(files.walk(str(tmp_path))) == [Entry(path) for path in paths]
    assert list(files.walk(str(tmp_path), "a/deep")) == [Entry("a/deep/x")]


@POSIX
def test_a_walk_does_not_follow_links(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/loop").symlink_to("..")
    assert list(files.walk(str(tmp_path))) == [Entry("folder/loop", mode="120000")]


def test_a_walk_through_what_is_no_folder_is_a_failure(tmp_path: Path) -> None:
    assert list(files.walk(str(tmp_path), "gone")) == [Skipped("gone", f"unreadable: {os.strerror(2)}", failed=True)]


@pytest.mark.skipif(sys.platform != "linux", reason="paths of 3,000 characters")
def test_a_walk_goes_deeper_than_pythons_stack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    depth = 1500
    monkeypatch.chdir(tmp_path)
    for level in range(depth):
        os.mkdir("d/" * (level + 1))
    path = "d/" * depth + "file"
    Path(path).write_bytes(b"x")
    try:
        assert list(files.walk(str(tmp_path))) == [Entry(path)]
        assert read(tmp_path, path) == [Blob(path, b"x", "worktree")]
    finally:  # what empties temporary folders is recursive itself
        os.remove(path)
        for level in range(depth, 0, -1):
            os.rmdir("d/" * level)


# --- parts ---


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "PART", 400)
    monkeypatch.setattr(parts, "OVERLAP", 40)
    monkeypatch.setattr(parts, "WINDOW", 100)
    monkeypatch.setattr(parts, "NOTHING", bytes(100))


def cut(data: bytes, path: str = "file") -> list[Blob | Skipped]:
    return list(parts.cut(path, "worktree", parts.windows(io.BytesIO(data).read)))


def texts(data: bytes) -> list[Text]:
    """The parts of some content, decoded, none of them too long."""
    decoded = []
    for blob in cut(data):
        assert isinstance(blob, Blob)
        assert len(blob.data) <= parts.PART + len(b"\xff\xfe\0\0")
        text = decode(blob)
        assert isinstance(text, Text)
        decoded.append(text)
    return decoded


def line_numbers(data: bytes, needle: str) -> dict[str, int]:
    """Each occurrence of `needle` and the word that follows it, with the line where it was found."""
    found = {}
    for text in texts(data):
        at = text.characters.find(needle)
        while at >= 0:
            word = text.characters[at : at + len(needle) + 3]
            found[word] = text.position(at)[0]
            at = text.characters.find(needle, at + 1)
    return found


def test_no_content_is_one_empty_blob() -> None:
    assert cut(b"") == [Blob("file", b"", "worktree")]


@pytest.mark.usefixtures("small_parts")
@pytest.mark.parametrize("size", [1, 99, 100, 101, 399, 400])
def test_up_to_its_size_a_part_is_the_whole(size: int) -> None:
    assert cut(b"x" * size) == [Blob("file", b"x" * size, "worktree")]


@pytest.mark.usefixtures("small_parts")
@pytest.mark.parametrize("mark", [False, True])
@pytest.mark.parametrize("encoding", ["ascii", "utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_lines_are_whole_and_numbered_through_all_parts(line_end: str, encoding: str, mark: bool) -> None:
    before = "" if encoding == "ascii" else "\u00fc\u0a0a\u0a00\u30d1 "  # characters with a 0x0a in their bytes
    data = "".join(f"{before}line_{number:03}{line_end}" for number in range(1, 300)).encode(encoding)
    data = ("\ufeff".encode(encoding) if mark and encoding != "ascii" else b"") + data
    assert len(cut(data)) > 5
    assert line_numbers(data, "line_") == {f"line_{number:03}": number for number in range(1, 300)}


@pytest.mark.usefixtures("small_parts")
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-32-be"])
def test_later_parts_are_read_in_the_encoding_of_the_first(encoding: str) -> None:
    """Even if they alone would be taken for something else."""
    lines = ["a line\n"] * 50 + ["\ue000\ue001" * 8 + " line_001\n"] * 50
    last = texts("".join(lines).encode(encoding))[-1]
    assert last.characters.endswith(lines[-1])


@pytest.mark.usefixtures("small_parts")
def test_what_stands_at_the_seam_of_an_endless_line_is_whole_in_a_part() -> None:
    for at in range(300, 500):
        data = b"." * at + b"secret_001" + b"." * 900
        assert line_numbers(data, "secret_").get("secret_001") == 1, at


@pytest.mark.usefixtures("small_parts")
def test_a_private_key_is_not_cut_in_two() -> None:
    key = b"-----BEGIN " + b"TEST KEY-----\n" + b"a\n" * 5 + b"-----END " + b"TEST KEY-----\n"
    for lines in range(0, 250, 3):
        data = b"x\n" * lines + b"name: " + key + b"y\n" * 400
        assert sum(key in blob.data for blob in cut(data) if isinstance(blob, Blob)) == 1, lines


@pytest.mark.usefixtures("small_parts")
def test_a_key_that_never_ends_does_not_stop_the_cutting() -> None:
    data = (b"-----BEGIN " + b"TEST KEY-----\n") * 500
    blobs = [blob for blob in cut(data) if isinstance(blob, Blob)]
    assert b"".join(blob.data for blob in blobs) == data


@pytest.mark.usefixtures("small_parts")
def test_a_long_archive_is_passed_over_without_being_read_to_its_end() -> None:
    stream = io.BytesIO(b"PK\3\4" + bytes(range(256)) * 1000)
    assert list(parts.cut("a", "", parts.windows(stream.read))) == [Skipped("a", "ZIP archive")]
    assert stream.tell() < 1000


@pytest.mark.usefixtures("small_parts")
def test_windows_of_nothing_are_dropped() -> None:
    data = b"first\n" + b"x" * 94 + bytes(1000) + b"last=1\n" + b"y" * 93 + bytes(100)
    assert cut(data) == [
        Blob("file", b"first\n" + b"x" * 94, "worktree", 1),
        Blob("file", b"last=1\n" + b"y" * 93, "worktree", 2),
    ]
    assert cut(bytes(1000)) == [Blob("file", b"", "worktree")]


@given(st.lists(st.sampled_from([b"abc", b"\n", b"\r", b"\r\n", b"x" * 60, b"\xc3\xa9"]), max_size=200))
def test_no_byte_is_lost_between_parts(pieces: list[bytes]) -> None:
    """All parts together are the content, but for overlaps; and the line numbers agree with those of the whole."""
    data = b"".join(pieces)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "PART", 100)
        patch.setattr(parts, "OVERLAP", 10)
        patch.setattr(parts, "WINDOW", 16)
        patch.setattr(parts, "NOTHING", b"")
        at, lines = 0, 1
        for blob in cut(data):
            assert isinstance(blob, Blob)
            while not data.startswith(blob.data, at):
                at -= 1
                assert at >= 0
            before = data[:at].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
            lines = before.count(b"\n") + 1
            assert blob.line == lines
            at += len(blob.data)
        assert at == len(data)


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file system with holes, and /proc")
def test_a_two_gigabyte_sparse_file_costs_next_to_nothing(tmp_path: Path) -> None:
    with open(tmp_path / "sparse", "wb") as file:
        file.write(b"first\n")
        file.seek(1 << 30)
        file.write(b"middle\n")
        file.truncate(2 << 30)
    program = (
        "import os, re, sys\n"
        "from andon.source import Entry, files\n"
        "found = [(blob.line, blob.data.strip(b'\\0')) for blob in files.read(sys.argv[1], [Entry('sparse')])]\n"
        "peak = int(re.search(r'VmHWM:\\s+(\\d+) kB', open('/proc/self/status').read())[1])\n"
        "print((found, peak < 50_000, sum(os.times()[:2]) < 2))\n"
    )
    done = subprocess.run([sys.executable, "-c", program, tmp_path], capture_output=True, check=True)
    assert done.stdout.decode().strip() == str(([(1, b"first\n"), (2, b"middle\n")], True, True))


def test_a_large_file_is_read_in_bounded_memory(tmp_path: Path) -> None:
    def lines() -> Iterator[bytes]:
        for number in range(100):
            yield b"%07d " % number + b"x" * 1_000_000 + b"\n"

    with open(tmp_path / "large", "wb") as file:
        file.writelines(lines())
    seen = []
    for blob in files.read(str(tmp_path), [Entry("large")]):
        assert isinstance(blob, Blob)
        assert len(blob.data) <= parts.PART
        seen += [(blob.line + number, int(line[:8])) for number, line in enumerate(blob.data.splitlines())]
    assert seen == [(number + 1, number) for number in range(100)]

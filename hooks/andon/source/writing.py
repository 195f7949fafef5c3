"""Files of andon's own, put in place whole: whoever looks meanwhile sees the old one or the new one."""

from __future__ import annotations

import os


def put(path: str | bytes, data: bytes, mode: int | None = None) -> None:
    """Puts data in place of a file, in a folder that is there.

    `mode` is that of the file, less the umask; without one it stays as it was, or is that of any new file (Windows has
    no other).

    :raises OSError: it cannot be written; then nothing is left of it.
    """
    from tempfile import mkstemp

    path = os.fsdecode(path)
    old = os.stat(path).st_mode & 0o777 if mode is None and os.path.exists(path) else None
    handle, fresh = mkstemp(prefix=".andon-", dir=os.path.dirname(path))
    try:
        with open(handle, "wb") as file:
            file.write(data)
        os.chmod(fresh, (0o666 if mode is None else mode) & ~umask() if old is None else old)
        os.replace(fresh, path)
    except BaseException:
        os.unlink(fresh)
        raise


def umask() -> int:
    """What new files are not allowed."""
    mask = os.umask(0)
    os.umask(mask)
    return mask

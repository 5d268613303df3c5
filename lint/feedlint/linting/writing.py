"""A text back into its file: all of it or nothing, and over nothing but what was read."""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from feedlint.reading.source import InputError

if TYPE_CHECKING:
    from feedlint.reading.source import Source

#: How the name of a file begins that is not complete yet; the process and letters follow.
_PREFIX = ".feedlint-"


def write(
    path: str | os.PathLike[str], source: Source, tree: Path, before: bytes | None = None
) -> None:
    """Put the bytes of `source` in the place of the file, all of them or none.

    `before` is what was read of the file: another file in its place is not overwritten.

    The new file takes the old one's mode and, where that is allowed, its owner. A
    symbolic link on the way is followed only if it stays within `tree`, or within the
    folder that is named, for a file elsewhere. Raises InputError.
    """
    named = Path(os.path.abspath(path))
    base = tree if named.is_relative_to(tree) else named.parent
    target = named.resolve()
    if not target.is_relative_to(base.resolve()):
        raise InputError("is a link out of this directory, and is not written to")
    if not os.access(target, os.W_OK):
        raise InputError("cannot be written: it is read-only")
    put(target, source.bom + source.data, before)


def put(target: Path, data: bytes, before: bytes | None = None) -> None:
    """Write a file so that it is the old one or the new one at any moment.

    Raises InputError; also where the file is not `before` any more, if that is given.
    """
    try:
        _replace(target, data, before)
    except OSError as error:
        raise InputError(f"cannot be written: {(error.strerror or str(error)).lower()}") from None


def _replace(target: Path, data: bytes, before: bytes | None) -> None:
    # A new file gets the mode that the system gives to new files.
    old = target.stat() if target.exists() else None
    _sweep(target.parent)
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f"{_PREFIX}{os.getpid()}-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        if old is not None and hasattr(os, "chown"):
            with suppress(PermissionError):
                os.chown(name, old.st_uid, old.st_gid)
        Path(name).chmod(stat.S_IMODE(old.st_mode) if old else 0o666 & ~_umask())
        if old is not None:
            _copy_attributes(target, name)
        _compare(target, before)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _compare(target: Path, before: bytes | None) -> None:
    if before is not None and target.read_bytes() != before:
        raise InputError("was changed by something else while it was being fixed; run again")


def _copy_attributes(target: Path, name: str) -> None:
    """Give a new file the extended attributes of the old one, where the system has them."""
    if hasattr(os, "listxattr"):
        with suppress(OSError):
            for key in os.listxattr(target):
                with suppress(OSError):
                    os.setxattr(name, key, os.getxattr(target, key))


def _sweep(folder: Path) -> None:
    """Take away what runs that were killed left behind; a file names the process it is of."""
    for entry in os.scandir(folder):
        if entry.name.startswith(_PREFIX) and entry.is_file(follow_symlinks=False):
            number = entry.name.removeprefix(_PREFIX).partition("-")[0]
            if number.isascii() and number.isdigit() and not _is_running(int(number[:18])):
                Path(entry.path).unlink(missing_ok=True)


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def _umask() -> int:
    current = os.umask(0o077)
    os.umask(current)
    return current

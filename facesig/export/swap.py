"""A folder that is written whole or not at all: the old files, or the new ones, never some of each.

The files are written into a folder beside the target, synced, and then the two folders change
places in one step (Linux's ``renameat2`` with ``RENAME_EXCHANGE``; a new target takes a plain
rename). A kill or a power cut at any moment leaves one set or the other under the name. What it
leaves of the other, a folder ``.NAME.*.export``, the next export removes; one that is being
written is locked.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import re
import shutil
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from facesig.errors import OutputError
from facesig.files import make_folder

_HERE = -100
"""AT_FDCWD: paths are relative to where the process is."""

_EXCHANGE = 2
"""RENAME_EXCHANGE."""


@contextmanager
def whole_folder(out: Path, names: Collection[str]) -> Iterator[Path]:
    """A folder to fill, which takes the place of ``out`` when the block ends without an error.

    Args:
        out: a new folder, or one that holds nothing but ``names``.
        names: what may be there, and is replaced.

    Raises:
        OutputError: it cannot be written, or holds something else.
    """
    require_folder(out, names)
    target = Path(os.path.realpath(out))
    with _reported(target):
        _remove_leftovers(target)
        made = Path(tempfile.mkdtemp(".export", f".{target.name}.", target.parent))
        lock = os.open(made, os.O_RDONLY)
        try:
            with suppress(OSError):  # a file system without locks
                fcntl.flock(lock, fcntl.LOCK_EX)
            yield made
            _take_mode(made, target)
            for path in (*sorted(made.iterdir()), made):
                _sync(path)
            _refuse_others(target, names)
            _put(made, target)
            _sync(target.parent)
        finally:
            shutil.rmtree(made, ignore_errors=True)
            os.close(lock)


def require_folder(out: Path, names: Collection[str]) -> None:
    """Refuse at once a folder that ``whole_folder`` could not replace at the end.

    Raises:
        OutputError: it cannot be written, holds something else, or is a file system of its own.
    """
    target = Path(os.path.realpath(out))
    make_folder(target.parent)
    with _reported(target):
        _refuse_others(target, names)
        if target.exists() and target.stat().st_dev != target.parent.stat().st_dev:
            raise OutputError(
                "expected a folder that can be exchanged, got one where a file system is mounted: "
                f"name a new one in it ({target})"
            )


@contextmanager
def _reported(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputError(f"expected a folder to write, got {reason} ({target})") from error


def _refuse_others(target: Path, names: Collection[str]) -> None:
    """What would be lost with the old files."""
    if not os.path.lexists(target):
        return
    if not target.is_dir():
        raise OutputError(f"expected a folder to write, got a file ({target})")
    others = sorted(set(os.listdir(target)) - set(names))  # noqa: PTH208
    if others:
        sentence = "expected a new folder, or one of an earlier export"
        raise OutputError(f"{sentence}, got one with {others[0]} ({target})")


def _remove_leftovers(target: Path) -> None:
    pattern = re.compile(re.escape(f".{target.name}.") + r"[a-z0-9_]+\.export")
    for path in target.parent.iterdir():
        if not pattern.fullmatch(path.name):
            continue
        with suppress(OSError):
            folder = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
            try:
                fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(path)
            finally:
                os.close(folder)


def _take_mode(made: Path, target: Path) -> None:
    """The permissions of the old folder, or those that the umask leaves."""
    if target.exists():
        made.chmod(target.stat().st_mode & 0o7777)
        return
    mask = os.umask(0)
    os.umask(mask)
    made.chmod(0o777 & ~mask)


def _put(made: Path, target: Path) -> None:
    if not target.exists():
        made.rename(target)
        return
    try:
        exchange = ctypes.CDLL(None, use_errno=True).renameat2
    except AttributeError:  # glibc before 2.28
        raise _no_exchange(target) from None
    names = (os.fsencode(made), os.fsencode(target))
    if exchange(_HERE, names[0], _HERE, names[1], _EXCHANGE) != 0:
        raise _no_exchange(target) from OSError(ctypes.get_errno(), "renameat2")


def _no_exchange(target: Path) -> OutputError:
    return OutputError(
        "expected a system that can exchange folders, got one that cannot: "
        f"name a new one ({target})"
    )


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

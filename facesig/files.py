"""The one writer of files: what stands under a name is whole, the old contents or the new.

Convention:
    * The bytes go to a temporary in the same folder, which is synced, then renamed; then the folder
      is synced. A failure, a kill or a power cut half way leaves the old file.
    * A symbolic link stays, the file that it leads to is replaced.
    * A file that exists keeps its permissions, and its owner where the system lets it; a new one
      has those that the umask leaves. A private one is never anything but 0600.
    * FIFOs, character devices (``/dev/null``) and open files by number (``/dev/stdout``,
      ``/dev/fd/3``) are written to as they are and never replaced; a FIFO waits for its reader.
    * Folders, sockets and disks are refused.
    * A temporary is called ``.NAME.*.partial``. What a killed process leaves of them the next write
      of that name removes; those being written are locked.

Logs, which grow by a row and are to keep what a killed run wrote, are not this, nor are locks
(``facesig/logfiles.py``).
"""

from __future__ import annotations

import fcntl
import io
import os
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, TextIO, Union

from facesig.errors import OutputError

PathLike = Union[str, "os.PathLike[str]"]
_Take = Callable[[int, str], None]  # gives an open file what it keeps of the one it replaces

_MOST_LINKS = 40
"""So many links Linux follows."""

_SHOWN = 50
"""So many characters of its file's name a temporary has: at most 200 of the 255 bytes allowed."""


def make_folder(path: PathLike) -> None:
    """Make a folder, and those above it, where it is missing.

    Raises:
        OutputError: it cannot be made.
    """
    try:
        Path(path).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        got = f"{error.strerror} ({os.fsdecode(path)})"
        raise OutputError(f"expected a folder to write to, got {got}") from error


def write_file(path: PathLike, data: bytes) -> None:
    """Write a whole file.

    Raises:
        OutputError: the file cannot be written.
    """
    with atomic_file(path) as file:
        file.write(data)


@contextmanager
def atomic_file(path: PathLike) -> Iterator[BinaryIO]:
    """A binary file to write to; it takes its place when the block ends without an error.

    Raises:
        OutputError: the file cannot be written; any ``OSError`` of the block counts as that.
    """
    with _written(path, _take_mode, 0o666) as file:
        yield file


@contextmanager
def private_file(path: PathLike, *, keep_owner: bool = True) -> Iterator[BinaryIO]:
    """As ``atomic_file``, but a regular file can be read by its owner only, whatever was there.

    Args:
        path: its name.
        keep_owner: False makes it the writer's, whoever owns the one that it replaces.
    """
    with _written(path, _take_owner if keep_owner else None, 0o600) as file:
        yield file


@contextmanager
def _written(path: PathLike, take: _Take | None, mode: int) -> Iterator[BinaryIO]:
    name = os.fsdecode(path)
    with reported(name):
        stream = _stream(name)
        if stream is None:
            with _temporary(os.path.realpath(name), take, mode) as file:
                yield file
        else:
            with open(stream, "wb") as file:
                yield file


@contextmanager
def atomic_text(path: PathLike, newline: str | None = None) -> Iterator[TextIO]:
    """A UTF-8 file to write to, otherwise as ``atomic_file``; ``newline`` as ``open`` takes it.

    What is no text, as a file's name may be, is escaped.
    """
    with atomic_file(path) as file:
        text = io.TextIOWrapper(file, encoding="utf-8", errors="backslashreplace", newline=newline)
        try:
            yield text
            text.flush()
        finally:
            with suppress(OSError, ValueError):
                text.detach()


@contextmanager
def atomic_path(path: PathLike) -> Iterator[Path]:
    """A name to write to, for libraries that want one, otherwise as ``atomic_file``.

    The file is there, empty, and must be filled in place.
    """
    with atomic_file(path) as file:
        if isinstance(file.name, str):
            yield Path(file.name)
            return
        import shutil
        import tempfile

        with tempfile.NamedTemporaryFile() as copy:
            yield Path(copy.name)
            with open(copy.name, "rb") as filled:
                shutil.copyfileobj(filled, file)


def new_file(path: PathLike, fill: Callable[[str], None]) -> bool:
    """Make a file that is not there yet, whole; False, and nothing is done, if it is there.

    Of two processes that make it at once one makes it; it can only be read by its owner.

    Args:
        path: its name.
        fill: gets the name of an empty file, which it fills in place.

    Raises:
        OutputError: the file cannot be written; any ``OSError`` of ``fill`` counts as that.
    """
    target = os.path.realpath(os.fsdecode(path))
    folder, last = os.path.split(target)
    with reported(target):
        prefix = f".{last[:_SHOWN]}."
        _remove_leftovers(folder, prefix)  # one that was killed last has the file's name, too
        if os.path.exists(target):
            return False
        with _new(folder, prefix, 0o600) as file:
            try:
                fill(file.name)
                os.fsync(file.fileno())
                made = _take_name(file.name, target)
            finally:
                with suppress(FileNotFoundError):
                    os.unlink(file.name)
        _sync_folder(folder)
    return made


def _take_name(name: str, target: str) -> bool:
    try:
        os.link(name, target)
    except FileExistsError:
        return False
    except OSError:  # a file system without links, as on memory cards
        if os.path.exists(target):
            return False
        os.replace(name, target)
    return True


@contextmanager
def reported(name: str) -> Iterator[None]:
    """Tell any ``OSError`` of what writes to a file, or to a folder, as an ``OutputError``."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or " ".join(str(error).split())
        raise OutputError(f"expected a file to write, got {reason} ({name})") from error


def _stream(name: str) -> int | None:
    """A descriptor of what is written to as it is; None for a regular file, or none yet."""
    if "\0" in name:
        raise OutputError(f"expected a file to write, got a name with a NUL ({name!r})")
    own = _own_descriptor(name)
    if own is not None:
        return os.dup(own)
    try:
        mode = os.stat(name).st_mode
    except FileNotFoundError:
        if os.path.basename(name):
            return None
        mode = stat.S_IFDIR  # "new/" can only be meant as a folder
    if stat.S_ISREG(mode):
        return None
    if stat.S_ISFIFO(mode) or stat.S_ISCHR(mode):
        return os.open(name, os.O_WRONLY | os.O_NOCTTY)
    kinds = {stat.S_IFDIR: "a folder", stat.S_IFSOCK: "a socket", stat.S_IFBLK: "a disk"}
    got = kinds.get(stat.S_IFMT(mode), "something else")
    raise OutputError(f"expected a file to write, got {got} ({name})")


def _own_descriptor(name: str) -> int | None:
    """N where the name leads to this process's open file N.

    Such a file must be written where it stands: another one under its name would miss what is
    printed to it later.
    """
    for _ in range(_MOST_LINKS):
        if not os.path.islink(name):
            return None
        folder, last = os.path.realpath(os.path.dirname(name) or "."), os.path.basename(name)
        if folder == f"/proc/{os.getpid()}/fd":
            return int(last)
        name = os.path.join(folder, os.readlink(name))
    return None


@contextmanager
def _temporary(target: str, take: _Take | None, mode: int) -> Iterator[BinaryIO]:
    folder, last = os.path.split(target)
    prefix = f".{last[:_SHOWN]}."
    _remove_leftovers(folder, prefix)
    with _new(folder, prefix, mode) as file:
        try:
            yield file
            file.flush()
            if take is not None:
                take(file.fileno(), target)
            os.fsync(file.fileno())
            os.replace(file.name, target)
        except BaseException:
            with suppress(FileNotFoundError):
                os.unlink(file.name)
            raise
    _sync_folder(folder)


def _new(folder: str, prefix: str, mode: int) -> BinaryIO:
    """A new file of this mode, but for the umask, locked for as long as it is open."""
    while True:
        name = os.path.join(folder, f"{prefix}{os.urandom(8).hex()}.partial")
        file = open(name, "xb", opener=lambda path, flags: os.open(path, flags, mode))  # noqa: SIM115
        with suppress(OSError):  # a file system without locks
            fcntl.flock(file, fcntl.LOCK_EX)
        if os.fstat(file.fileno()).st_nlink:
            return file
        file.close()  # taken for a leftover before it was locked


def is_leftover(name: str, of: str) -> bool:
    """Whether ``name`` is what a killed process left of writing the file ``of`` in that folder."""
    return _is_temporary(name, f".{of[:_SHOWN]}.")


def _is_temporary(name: str, prefix: str) -> bool:
    return re.fullmatch(re.escape(prefix) + r"[0-9a-f]{16}\.partial", name) is not None


def _remove_leftovers(folder: str, prefix: str) -> None:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _is_temporary(entry.name, prefix) and entry.is_file(follow_symlinks=False):
                with suppress(OSError), open(entry.path, "rb") as file:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    os.unlink(entry.path)


def _take_mode(descriptor: int, target: str) -> None:
    """Give the file the permissions and the owner of the one that it replaces."""
    with suppress(FileNotFoundError):
        old = os.stat(target)
        _take_owner(descriptor, target)
        os.fchmod(descriptor, old.st_mode & 0o777)


def _take_owner(descriptor: int, target: str) -> None:
    with suppress(FileNotFoundError, PermissionError):
        old, new = os.stat(target), os.fstat(descriptor)
        if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid):
            os.fchown(descriptor, old.st_uid, old.st_gid)


def _sync_folder(folder: str) -> None:
    """Make the new name last; a file system that cannot has it in place all the same."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

"""Files that are written where they stand: logs, which grow by a row, and locks.

What a log holds stays, and what a killed process wrote; nothing else is written so (facesig.files).
"""

from __future__ import annotations

import fcntl
import os
import stat
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import TextIO

from facesig.errors import BusyFolderError, OutputError
from facesig.files import PathLike, reported


@contextmanager
def appended(path: PathLike) -> Iterator[TextIO]:
    """A log to append text to; what it held stays, and what a killed process wrote.

    Raises:
        OutputError: it is no regular file, or cannot be written.
    """
    name = os.fsdecode(path)
    with reported(name):
        descriptor = os.open(name, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NONBLOCK, 0o666)
        with open(descriptor, "a", newline="", encoding="utf-8") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise OutputError(f"expected a file to write, got no regular file ({name})")
            yield file


@contextmanager
def locked(path: PathLike) -> Iterator[None]:
    """Hold a lock by the name of a file, which stays and is empty; wait for who holds it.

    Raises:
        OutputError: it cannot be made, or is a link: nothing that it leads to is touched.
    """
    name = os.fsdecode(path)
    with reported(name):
        flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK
        file = open(os.open(name, flags, 0o666), "rb")  # noqa: SIM115
    with file:
        with suppress(OSError):  # a file system without locks
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


WAIT_SECONDS = 5.0
"""So long whoever wants to change something waits for another who does."""


@contextmanager
def folder_held(folder: PathLike) -> Iterator[None]:
    """Hold a folder that there is for a moment; wait for who holds it, but not for ever.

    No file is left behind, which another user's program could not open.

    Raises:
        BusyFolderError: another went on holding it.
        OutputError: it cannot be opened.
    """
    until = time.monotonic() + WAIT_SECONDS
    while True:
        with ExitStack() as held:
            try:
                held.enter_context(alone(folder))
            except BusyFolderError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.02)
                continue
            yield
            return


@contextmanager
def alone(folder: PathLike) -> Iterator[None]:
    """Hold a folder that there is for one process; ends with it, however it ends.

    Raises:
        BusyFolderError: another holds it.
        OutputError: it cannot be opened.
    """
    name = os.fsdecode(folder)
    with reported(name):
        descriptor = os.open(name, os.O_RDONLY | os.O_DIRECTORY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            sentence = "expected a folder that no other run writes to, got one in use"
            raise BusyFolderError(f"{sentence} ({name})") from None
        except OSError:
            pass  # a file system without locks
        yield
    finally:
        os.close(descriptor)

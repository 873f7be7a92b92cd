"""stdout and stderr as programs find them: closed, on a full disk, or read by nobody any more."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from typing import Any, TextIO, cast


class StdoutError(OSError):
    """What was printed cannot be written; tells it from all other errors of the system."""


class Stdout:
    """A stream whose errors are ``StdoutError``, but for ``BrokenPipeError``.

    Attributes:
        error: the last one; None without any. Argparse, printing help, passes over it.
    """

    def __init__(self, stream: TextIO) -> None:
        self.error: OSError | None = None
        self._stream = stream

    def write(self, text: str) -> int:
        with self._told():
            return self._stream.write(text)

    def flush(self) -> None:
        with self._told():
            self._stream.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except BrokenPipeError as error:
            self.error = error
            raise
        except OSError as error:
            self.error = StdoutError(error.errno, error.strerror)
            raise self.error from error


def open_missing() -> None:
    """Streams that were closed before Python started, and are None, take what nobody sees.

    Without one for errors these would be printed to stdout.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            stream = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
            setattr(sys, name, stream)


@contextmanager
def told_apart() -> Iterator[Stdout]:
    """While it lasts, what cannot be printed is a ``StdoutError``."""
    stdout = Stdout(sys.stdout)
    with redirect_stdout(cast("TextIO", stdout)):
        yield stdout


def drop_stdout() -> None:
    """Nothing is written there any more, of which the interpreter, at exit, would complain."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())
    os.close(null)

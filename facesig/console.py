"""Text for terminals, pipes and logs: whatever a file is called, a line of it can be printed.

A file's name is bytes. Python holds those that are no text as lone surrogates, which no encoding
takes; a terminal of another encoding than the name's takes less still; and a line feed or an escape
sequence in a name would make lines of its own. All of these are shown as Python's escapes.
"""

from __future__ import annotations

import io
import sys


def never_fail() -> None:
    """Have stdout and stderr escape what their encoding cannot take, in place of an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def one_line(text: object) -> str:
    """``str(text)`` with control characters and line ends escaped, so that it stays one line."""
    return "".join(letter if letter.isprintable() else _escaped(letter) for letter in str(text))


def printable(text: object) -> str:
    """``str(text)``, its lines kept, each as ``one_line`` gives it."""
    return "\n".join(one_line(line) for line in str(text).split("\n"))


def _escaped(letter: str) -> str:
    return letter.encode("unicode_escape").decode("ascii")

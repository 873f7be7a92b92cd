"""Errors that outlive the work that they are about."""

from __future__ import annotations

from typing import TypeVar

_E = TypeVar("_E", bound=BaseException)


def kept(error: _E) -> _E:
    """The error without its frames, and those of its causes, for a list of what went wrong.

    Frames hold what was being worked on: of a million photos without a face every one would stay in
    memory until the end.
    """
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is not None and each.__traceback__ is not None:
            each.__traceback__ = None
            waiting += [each.__cause__, each.__context__]
    return error

"""Running other programs, saying what goes on, and failing with one sentence."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Union

ROOT = Path(__file__).resolve().parent.parent
"""The root of the repository."""

CACHE = ROOT / "build" / "toolchains"
"""Where venv, sysroots, headers and build trees are kept unless the user names a folder."""

Words = list[Union[str, Path]]
"""A command in the making."""

_SHOWN = 30  # lines of a failed program's output


class ToolchainError(Exception):
    """A step failed, or something that it needs is missing; the message is for people."""


def say(text: str) -> None:
    """One line to the standard output, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def run(
    command: Sequence[str | Path],
    *,
    environment: Mapping[str, str] | None = None,
    cwd: Path | None = None,
) -> str:
    """Run a program silently.

    Args:
        command: program and arguments.
        environment: variables added to this process's own.
        cwd: where it runs.

    Returns:
        What it wrote to its standard output.

    Raises:
        ToolchainError: it is not there, or did not exit with 0; the end of what it wrote follows.
    """
    words = [str(word) for word in command]
    try:
        result = subprocess.run(
            words,
            env={**os.environ, **(environment or {})},
            cwd=cwd,
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError as error:
        raise ToolchainError(f"expected the program {words[0]}, got none on the PATH") from error
    if result.returncode != 0:
        end = "\n".join((result.stdout + result.stderr).splitlines()[-_SHOWN:])
        raise ToolchainError(
            f"expected exit code 0, got {result.returncode} ({' '.join(words[:4])} ...)\n{end}"
        )
    return result.stdout


def require(program: str, package: str) -> str:
    """The path of ``program``.

    Raises:
        ToolchainError: it is not installed; the message names Debian's ``package``.
    """
    found = shutil.which(program)
    if found is None:
        raise ToolchainError(f"expected {program}, got none (apt-get install {package})")
    return found


class Stopwatch:
    """Seconds of each step, in order."""

    def __init__(self) -> None:
        self.steps: list[tuple[str, float]] = []

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Time the block, and say its name before and its seconds after."""
        say(f"{name} ...")
        start = time.monotonic()
        yield
        self.steps.append((name, time.monotonic() - start))
        say(f"{name}: {self.steps[-1][1]:.1f} s")


def require_own(folder: Path, stamp: str) -> None:
    """Refuse to replace what was not made here: users name folders, their own among them.

    Raises:
        ToolchainError: something lies there, and it is no folder with a file ``stamp`` in it.
    """
    known = folder.is_dir() and ((folder / stamp).is_file() or not any(folder.iterdir()))
    if folder.exists() and not known:
        raise ToolchainError(
            f"expected an empty folder or one with {stamp} in it, got other files ({folder})"
        )


def replace(directory: Path, fill: Callable[[Path], None], stamp: str) -> None:
    """Fill a new folder beside ``directory`` and only then take its place.

    A step that is interrupted leaves nothing that looks finished.

    Args:
        directory: what is replaced.
        fill: writes into the new folder.
        stamp: the name of a file that is left in it, empty unless ``fill`` writes it; without it
            a folder is not replaced.

    Raises:
        ToolchainError: something else lies there.
    """
    fresh = directory.with_name(directory.name + ".new")
    for folder in (directory, fresh):
        require_own(folder, stamp)
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    (fresh / stamp).touch()
    fill(fresh)
    shutil.rmtree(directory, ignore_errors=True)
    fresh.rename(directory)


def guard(main: Callable[[], None]) -> int:
    """Run a command line's ``main``; a ``ToolchainError`` becomes one message and exit code 1."""
    try:
        main()
    except ToolchainError as error:
        sys.stderr.write(f"toolchains: {error}\n")
        return 1
    return 0

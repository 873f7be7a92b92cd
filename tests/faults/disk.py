"""The disk as an enemy: disk.c compiled, and processes that run with it.

A script that runs with the library preloaded imports everything once; each victim is a fork of it
and works in one folder, outside of which nothing counts.
"""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

HERE = Path(__file__).parent
KILL, LOSE_ALL, LOSE_SOME, FAIL, NO_DESCRIPTORS, UNREADABLE = range(6)
"""Modes of disk.c."""

NEVER = 1 << 40

LONGEST = 600
"""Seconds of a script: a victim that waits for ever fails its test."""


class Outcome(NamedTuple):
    """How a victim ended.

    Attributes:
        said: "done", the error's class and sentence, or "" of one that was killed.
        changes: calls that count, of one that was not killed.
    """

    said: str
    changes: int


def compiled(folder: Path) -> Path:
    """The library of disk.c."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        pytest.skip("no C compiler")
    library = folder / "disk.so"
    words = [compiler, "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-pthread", "-o", library]
    subprocess.run([*words, HERE / "disk.c", "-ldl"], check=True)
    return library


def preloaded(library: Path, script: str, *words: str | Path) -> str:
    """What a script of this folder prints that runs with the library."""
    places = os.pathsep.join(str(HERE.parents[depth]) for depth in (0, 1))
    places += os.pathsep + str(HERE.parent / "data_tools")
    more = {"PYTHONPATH": places, "LD_PRELOAD": str(library), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, HERE / script, *map(str, words)],
        env={**os.environ, **more},
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    return done.stdout


def forked(
    work: Callable[[], None], within: Path, calls: int = NEVER, mode: int = KILL, error: int = 5
) -> Outcome:
    """Do the work in a fork whose disk ends at a call, counted from 1."""
    library = ctypes.CDLL(None)
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        said = "done"
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            library.killer_within(os.fsencode(within))
            library.killer_fail(error)
            library.killer_arm(ctypes.c_long(calls), mode)
            try:
                work()
            except BaseException as fault:
                said = f"{type(fault).__name__}: {fault}"
            changes = library.killer_seen()
            library.killer_arm(ctypes.c_long(-1), KILL)
            os.write(writer, json.dumps([said, changes]).encode())
        finally:
            os.kill(os.getpid(), signal.SIGKILL)
    os.close(writer)
    told = b""
    while part := os.read(reader, 4096):
        told += part
    os.close(reader)
    _, status = os.waitpid(child, 0)
    if told:
        return Outcome(*json.loads(told))
    return Outcome("" if mode <= LOSE_SOME else f"ended by status {status}", 0)


def leftovers(folder: Path) -> list[str]:
    """Temporaries below a folder."""
    return sorted(path.name for path in folder.rglob("*") if path.name.endswith(".partial"))

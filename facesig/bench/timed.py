"""What programs cost, started anew each time; one that fails has no time."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from facesig.errors import BenchError, FaceError, ImageError

LEFT_OUT = (ImageError.exit_code, FaceError.exit_code)
"""Exit codes of ``facesig`` where pictures were left out, and all others done."""


class Spent(NamedTuple):
    """Seconds of a command."""

    wall: float
    cpu: float

    def plus(self, other: Spent) -> Spent:
        """Both together."""
        return Spent(self.wall + other.wall, self.cpu + other.cpu)


def by_turns(
    commands: dict[str, list[str]],
    spent: dict[str, Spent],
    backwards: bool,
    before: Path | None = None,
) -> None:
    """Run each command once, and add what it costs to what it has cost.

    Args:
        commands: by name; one whose name ends with ", before" is of another state.
        spent: by the same names.
        backwards: the last one first.
        before: the checkout of that state.

    Raises:
        BenchError: one failed.
    """
    names = list(commands)
    for name in reversed(names) if backwards else names:
        tree = before if name.endswith(", before") else None
        spent[name] = timed(commands[name], tree).plus(spent.get(name, Spent(0, 0)))


def timed(command: list[str], tree: Path | None = None) -> Spent:
    """What a command costs, with the package of another tree if one is named."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    quiet, kept = subprocess.DEVNULL, subprocess.PIPE
    ended = subprocess.run(command, stdout=quiet, stderr=kept, env=_environment(tree), cwd=tree)
    wall = time.monotonic() - begun
    require_done(command, ended.returncode, ended.stderr)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Spent(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def require_tree(tree: Path) -> None:
    """Refuse a checkout whose package is not what its commands would run.

    An editable install finds its own sources before any folder of the path is looked at: the
    current state would be compared with itself.

    Raises:
        BenchError: another package is imported there, or none.
    """
    command = [sys.executable, "-c", "import facesig; print(facesig.__file__)"]
    ended = subprocess.run(command, capture_output=True, env=_environment(tree), cwd=tree)
    require_done(command, ended.returncode, ended.stderr)
    found = os.fsdecode(ended.stdout).strip()
    if not Path(found).resolve().is_relative_to(tree.resolve()):
        raise BenchError(
            f"expected the package of {tree}, got {found} (--before; it takes a Python without an "
            "editable install of facesig: PYTHONPATH=. python -m facesig.bench.bulk)"
        )


def _environment(tree: Path | None) -> dict[str, str]:
    """This process's, with the package of another tree first if one is named."""
    path = sys.path if tree is None else [str(tree.resolve()), *sys.path]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path)}


def require_done(command: Sequence[str], code: int, said: bytes = b"") -> None:
    """Refuse the time of a command that failed; ``facesig`` may leave out pictures.

    Raises:
        BenchError: it did, with the last line of what it said.
    """
    ours = list(command[1:3]) == ["-m", "facesig"]
    if code == 0 or (ours and code in LEFT_OUT):
        return
    last = (said.decode(errors="replace").strip().splitlines() or ["nothing"])[-1]
    name = " ".join(command[1:4] if ours else command[1:2])
    raise BenchError(f"expected exit code 0, got {code}: {last} ({name})")


def await_file(file: Path, run: subprocess.Popen[bytes]) -> None:
    """Wait for a file that a program writes; ``BenchError`` if it ends without."""
    while not file.exists():
        ended = run.poll()
        if ended is not None and not file.exists():
            raise BenchError(f"expected {file.name}, got none: exit code {ended} (facesig bulk)")
        time.sleep(0.1)

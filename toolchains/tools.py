"""A virtual environment with the Python packages that building and checking wheels takes."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from toolchains.shell import ToolchainError, require_own, run

_PACKAGES = (
    "scikit-build-core==1.1.2",
    "pybind11==3.1.0",
    "cmake==4.4.4",
    "ninja==1.13.2",
    "wheel==0.48.0",
    "auditwheel==6.8.2",
)

_STAMP = ".packages"

ZIG = "ziglang==0.17.1"  # 80 MB, 410 unpacked: only where it is wanted


def tools_python(cache: Path) -> Path:
    """The environment's Python; the environment is made if it is not there.

    Args:
        cache: the folder that keeps it.

    Raises:
        ToolchainError: it cannot be made, or its folder, ``tools`` in the cache, holds another.
    """
    home = cache.resolve() / "tools"
    python = home / "bin" / "python"
    wanted = " ".join([sys.executable, *_PACKAGES])
    stamp = home / _STAMP
    if not stamp.exists() or stamp.read_text() != wanted:
        _make(home, wanted)
    return python


def _make(home: Path, wanted: str) -> None:
    require_own(home, _STAMP)
    shutil.rmtree(home, ignore_errors=True)  # in its place: its programs know their folder
    home.mkdir(parents=True, exist_ok=True)
    (home / _STAMP).touch()  # what is interrupted from here on is known as ours
    try:
        run([sys.executable, "-m", "venv", home])
    except ToolchainError as error:
        raise ToolchainError(f"{error}\n(apt-get install python3-venv)") from error
    run([home / "bin" / "python", "-m", "pip", "install", "-q", *_PACKAGES])
    (home / _STAMP).write_text(wanted)


def zig(cache: Path) -> Path:
    """The zig compiler, installed into the environment if it is not there.

    Raises:
        ToolchainError: it cannot be installed.
    """
    python = tools_python(cache)
    found = _zig_in(python)
    if found is None:
        run([python, "-m", "pip", "install", "-q", ZIG])
        found = _zig_in(python)
    if found is None:
        raise ToolchainError(f"expected the zig compiler in {ZIG}, got none")
    return found


def _zig_in(python: Path) -> Path | None:
    for found in python.parent.parent.glob("lib/python3.*/site-packages/ziglang/zig"):
        return found
    return None


def build_environment(cache: Path) -> dict[str, str]:
    """Variables for a build: the environment's programs first, nothing of the caller's Python."""
    programs = tools_python(cache).parent
    return {
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": "",
        "ZIG_GLOBAL_CACHE_DIR": str(cache.resolve() / "zig"),
    }

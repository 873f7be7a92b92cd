"""The C++ targets, built by clang with its sanitizers."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("model", "session", "frame", "detect", "search", "gallery")
THREADS = "threads"


def clang() -> str:
    """The newest clang++ there is.

    Raises:
        SystemExit: there is none.
    """
    for name in ("clang++", *(f"clang++-{version}" for version in range(22, 12, -1))):
        found = shutil.which(name)
        if found:
            return found
    raise SystemExit("expected clang++, got none: apt-get install clang libclang-rt-dev")


def _configure(folder: Path, *options: str) -> None:
    compiler = clang()
    launcher = "ccache" if shutil.which("ccache") else ""
    words = [
        f"-DCMAKE_CXX_COMPILER={compiler}",
        f"-DCMAKE_C_COMPILER={compiler.replace('clang++', 'clang')}",
        f"-DCMAKE_CXX_COMPILER_LAUNCHER={launcher}",
        f"-DCMAKE_C_COMPILER_LAUNCHER={launcher}",
        f"-DPython_EXECUTABLE={sys.executable}",
        *(f"-DFACESIG_{name}=OFF" for name in ("PYTHON", "TESTS", "BENCH")),
        "-DFACESIG_FUZZ=ON",
        *options,
    ]
    environment = {**os.environ, "CCACHE_BASEDIR": str(ROOT), "CCACHE_NOHASHDIR": "1"}
    command = ["cmake", "-S", str(ROOT), "-B", str(folder), "-G", "Ninja", *words]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)


def _build(folder: Path, names: tuple[str, ...]) -> None:
    targets = [f"fuzz_{name}" for name in names]
    command = ["cmake", "--build", str(folder), "-j", str(os.cpu_count()), "--target", *targets]
    environment = {**os.environ, "CCACHE_BASEDIR": str(ROOT), "CCACHE_NOHASHDIR": "1"}
    subprocess.run(command, check=True, env=environment)


def program(folder: Path, name: str) -> Path:
    """Where a target lies."""
    return folder / "tests" / "fuzz" / f"fuzz_{name}"


def build(folder: Path, names: tuple[str, ...]) -> dict[str, Path]:
    """Build targets: threads under the thread sanitizer, all others under ASan and UBSan."""
    made = {}
    ours = tuple(name for name in names if name != THREADS)
    if ours:
        _configure(folder / "address", "-DFACESIG_SANITIZE=ON")
        _build(folder / "address", ours)
        made = {name: program(folder / "address", name) for name in ours}
    if THREADS in names:
        options = ["-DFACESIG_SANITIZE=ON", "-DFACESIG_SANITIZERS=thread", "-DFACESIG_CAPI=OFF"]
        _configure(folder / "thread", *options)
        _build(folder / "thread", (THREADS,))
        made[THREADS] = program(folder / "thread", THREADS)
    return made

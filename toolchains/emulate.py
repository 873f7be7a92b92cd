"""Run a sysroot's Python, or a program, on an emulated CPU of its architecture.

    python3 -m toolchains.emulate SYSROOT -m facesig info
    python3 -m toolchains.emulate --cpu cortex-a9,neon=off SYSROOT script.py
    python3 -m toolchains.emulate --plugin ./model.so,preset=A SYSROOT script.py
    python3 -m toolchains.emulate --program ./example SYSROOT photo.rgb

The CPU is a Cortex-A9 for armhf. Emulation says what a program computes, not how long an i.MX6
takes, and not that an i.MX6 can run it: qemu's Cortex-A9 executes fused multiply-adds, which the
real one lacks. ``toolchains/proof.py`` looks for those in the files.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from toolchains.shell import guard, require
from toolchains.sysroot import Sysroot

_EMULATORS = {"armhf": ("qemu-arm", "cortex-a9"), "arm64": ("qemu-aarch64", "cortex-a53")}


def command(
    sysroot: Sysroot,
    arguments: Sequence[str | Path],
    *,
    cpu: str | None = None,
    plugins: Sequence[str] = (),
    program: str | Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> list[str]:
    """The host's command that runs something inside a sysroot.

    Args:
        sysroot: whose libraries and, without ``program``, whose Python is run.
        arguments: of the program.
        cpu: what ``qemu-arm -cpu`` takes, flags included; None for the architecture's usual one.
        plugins: what ``qemu-arm -plugin`` takes.
        program: another program of the sysroot's architecture.
        environment: variables of the program, beside those of the caller.

    Raises:
        ToolchainError: qemu is not installed.
    """
    emulator, usual = _EMULATORS[sysroot.architecture]
    # The dynamic one: qemu-arm-static loads no plugins.
    words = [require(emulator, "qemu-user"), "-cpu", cpu or usual, "-L", str(sysroot.root)]
    for plugin in plugins:
        words += ["-plugin", plugin]
    for name, value in {**_python(sysroot), **(environment or {})}.items():
        words += ["-E", f"{name}={value}"]
    # Uncompiled, numpy alone takes six seconds to be imported instead of one and a half, each time.
    words += ["-U", "PYTHONDONTWRITEBYTECODE"]
    return [*words, str(program or sysroot.interpreter), *map(str, arguments)]


def _python(sysroot: Sysroot) -> dict[str, str]:
    return {
        "PYTHONHOME": str(sysroot.root / "usr"),
        "PYTHONPATH": f"{sysroot.packages}:{sysroot.debian_packages}",
        "PYTHONNOUSERSITE": "1",
        # Compiled once for all runs, and not into the folders that are compared.
        "PYTHONPYCACHEPREFIX": str(sysroot.root / "var" / "cache" / "pycache"),
        # From 3.11 on; without it -m would import the facesig of the clone that one stands in.
        "PYTHONSAFEPATH": "1",
    }


def parser() -> argparse.ArgumentParser:
    """The command line."""
    arguments = argparse.ArgumentParser(
        prog="python3 -m toolchains.emulate",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    arguments.add_argument("--cpu", help="qemu's name and flags, such as cortex-a9,neon=off")
    arguments.add_argument(
        "--plugin", action="append", default=[], help="a qemu plugin and its options; repeatable"
    )
    arguments.add_argument("--program", help="run this instead of the sysroot's Python")
    arguments.add_argument("sysroot", type=Path, help="made by python3 -m toolchains.sysroot")
    arguments.add_argument("arguments", nargs=argparse.REMAINDER, help="passed on")
    return arguments


def main() -> None:
    """Become the emulator."""
    given = parser().parse_args()
    words = command(
        Sysroot.open(given.sysroot),
        given.arguments,
        cpu=given.cpu,
        plugins=given.plugin,
        program=given.program,
    )
    os.execv(words[0], words)


if __name__ == "__main__":
    sys.exit(guard(main))

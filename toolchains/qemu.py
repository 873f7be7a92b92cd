"""A qemu-arm that loads plugins, from Debian 12, for systems whose own does not.

    python3 -m toolchains.qemu ~/qemu                # 70 MB
    PATH=~/qemu/bin:$PATH facesig-bench --qemu

The timing model is a plugin of qemu-user. Debian 13's qemu-user 10.0 is built without plugins, as
are all static ones (qemu-arm-static). Debian 12's 7.2 has them; it is unpacked with the libraries
that it was built with, and started by a script with the C library of this system, which the timing
model was built with too. Nothing is installed.
"""

from __future__ import annotations

import argparse
import shlex
from pathlib import Path

from toolchains.debian import unpack
from toolchains.shell import ToolchainError, guard, replace, run, say

SUITE = "bookworm"
PACKAGES = ("qemu-user",)

_STAMP = ".facesig-qemu"

LOADERS = {"amd64": "/lib64/ld-linux-x86-64.so.2", "arm64": "/lib/ld-linux-aarch64.so.1"}
"""This system's loader of programs, by Debian's name of its architecture."""

_OWN = ("ld-*", "libc.so.*", "libm.so.*", "libdl.so.*", "libpthread.so.*", "librt.so.*",
        "libresolv.so.*", "libgcc_s.so.*", "libstdc++.so.*")  # fmt: skip
"""Libraries that are the system's: the loader and they belong together."""

# Without the caller's environment: under emulation it would move the program's stack.
_SCRIPT = """#!/bin/sh
exec env -i {loader} --library-path {libraries} {emulator} "$@"
"""


def make(folder: Path) -> Path:
    """Unpack the emulator into a folder that is replaced; gives the script that starts it.

    Raises:
        ToolchainError: this machine is no Debian, or of another architecture; the folder holds
            something else; or the emulator does not start.
    """
    architecture = run(["dpkg", "--print-architecture"]).strip()
    if architecture not in LOADERS:
        known = ", ".join(LOADERS)
        raise ToolchainError(f"expected one of {known}, got {architecture} (architecture)")
    folder = folder.resolve()
    replace(folder, lambda fresh: _fill(fresh, folder, architecture), _STAMP)
    script = folder / "bin" / "qemu-arm"
    if "-plugin" not in run([script, "--help"]):
        raise ToolchainError(f"expected a qemu-arm with -plugin, got one without ({script})")
    return script


def _fill(fresh: Path, folder: Path, architecture: str) -> None:
    root = fresh / "root"
    root.mkdir()
    unpack(PACKAGES, root, SUITE, architecture)
    libraries: list[Path] = sorted((root / "usr" / "lib").glob("*-linux-gnu"))
    for pattern in _OWN:
        for found in [path for place in libraries for path in place.glob(pattern)]:
            found.unlink()
    for emulator in (root / "usr" / "bin").glob("qemu-*"):
        if emulator.name != "qemu-arm":
            emulator.unlink()
    there = [folder / place.relative_to(fresh) for place in libraries]
    (fresh / "bin").mkdir()
    script = fresh / "bin" / "qemu-arm"
    script.write_text(
        _SCRIPT.format(
            loader=LOADERS[architecture],
            libraries=shlex.quote(":".join(str(place) for place in there)),
            emulator=shlex.quote(str(folder / "root" / "usr" / "bin" / "qemu-arm")),
        )
    )
    script.chmod(0o755)


def main() -> None:
    """Make it, and say how it is used."""
    arguments = argparse.ArgumentParser(
        prog="python3 -m toolchains.qemu",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    arguments.add_argument("folder", type=Path, help="made; or replaced, if this has made it")
    script = make(arguments.parse_args().folder)
    say(f"{script}: put {shlex.quote(str(script.parent))} first in the PATH")


if __name__ == "__main__":
    raise SystemExit(guard(main))

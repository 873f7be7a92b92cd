"""An ARM userland with Python and numpy in seconds: ``python3 -m toolchains.sysroot DIR``.

It is good for running ARM programs with qemu-user (``python3 -m toolchains.emulate DIR ...``): no
chroot, no binfmt, no root. Debian's numpy is used because PyPI has none for 32-bit ARM.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from toolchains import debian
from toolchains.shell import CACHE, ToolchainError, Words, guard, replace, run, say
from toolchains.tools import tools_python

SUITES = {"bullseye": "3.9", "bookworm": "3.11", "trixie": "3.13"}
"""Debian's releases and their Python."""

TRIPLETS = {"armhf": "arm-linux-gnueabihf", "arm64": "aarch64-linux-gnu"}
"""GNU's name for each of Debian's architectures: of folders, compilers and Python modules."""

_PACKAGES = ("libc6", "libgcc-s1", "python3-minimal", "python3", "python3-numpy")


@dataclass(frozen=True)
class Sysroot:
    """An unpacked userland.

    Attributes:
        root: its folder, absolute.
        python: version of its Python, "3.11".
        architecture: "armhf" or "arm64".
    """

    root: Path
    python: str
    architecture: str

    @property
    def interpreter(self) -> Path:
        """The Python program."""
        return self.root / "usr" / "bin" / f"python{self.python}"

    @property
    def packages(self) -> Path:
        """Where wheels are installed."""
        return self.root / "usr" / "local" / "lib" / f"python{self.python}" / "dist-packages"

    @property
    def debian_packages(self) -> Path:
        """Where Debian's own Python packages lie, numpy among them."""
        return self.root / "usr" / "lib" / "python3" / "dist-packages"

    @classmethod
    def open(cls, root: Path) -> Sysroot:
        """The sysroot that lies in a folder.

        Raises:
            ToolchainError: there is none.
        """
        root = root.resolve()
        for architecture, triplet in TRIPLETS.items():
            for python in SUITES.values():
                found = root / "usr" / "bin" / f"python{python}"
                if found.exists() and (root / "usr" / "lib" / triplet).is_dir():
                    return cls(root, python, architecture)
        raise ToolchainError(f"expected a sysroot with Python, got none ({root})")


def make_sysroot(
    root: Path, suite: str = "bookworm", architecture: str = "armhf", extra: Sequence[str] = ()
) -> Sysroot:
    """Unpack a userland, or take the one that is there with the same packages.

    Args:
        root: its folder; a sysroot with other packages in it is replaced.
        suite: a release in ``SUITES``.
        architecture: one in ``TRIPLETS``.
        extra: more Debian packages.

    Raises:
        ToolchainError: the download failed, or the folder holds something else.
    """
    wanted = " ".join([suite, architecture, *_PACKAGES, *sorted(extra)])
    stamp = root / ".facesig-sysroot"
    if not stamp.exists() or stamp.read_text() != wanted:
        root.parent.mkdir(parents=True, exist_ok=True)

        def fill(fresh: Path) -> None:
            debian.unpack([*_PACKAGES, *extra], fresh, suite, architecture)
            _link_alternatives(fresh / "usr" / "lib" / TRIPLETS[architecture])
            (fresh / stamp.name).write_text(wanted)

        replace(root, fill, stamp.name)
    return Sysroot.open(root)


def _link_alternatives(libraries: Path) -> None:
    """The links that the packages' installation scripts would have made."""
    for name in ("blas", "lapack"):
        if (libraries / name).is_dir():
            (libraries / f"lib{name}.so.3").symlink_to(f"{name}/lib{name}.so.3")


def install(sysroot: Sysroot, wheels: Sequence[Path | str], cache: Path = CACHE) -> None:
    """Install wheels, files or names on the package index, without their dependencies.

    The host's pip chooses for the sysroot's Python and architecture; nothing of the wheels runs.

    Raises:
        ToolchainError: a wheel does not fit, or cannot be had.
    """
    machine = {"armhf": "armv7l", "arm64": "aarch64"}[sysroot.architecture]
    platforms = [f"--platform=manylinux_2_{minor}_{machine}" for minor in range(41, 16, -1)]
    sysroot.packages.mkdir(parents=True, exist_ok=True)
    choice = ["--implementation=cp", f"--python-version={sysroot.python}", "--only-binary=:all:"]
    target: Words = ["--no-deps", "--upgrade", "--no-compile", "--target", sysroot.packages]
    pip: Words = [tools_python(cache), "-m", "pip", "install", "-q"]
    run([*pip, *choice, *platforms, *target, *wheels])


def parser() -> argparse.ArgumentParser:
    """The command line."""
    arguments = argparse.ArgumentParser(prog="python3 -m toolchains.sysroot", description=__doc__)
    arguments.add_argument("directory", type=Path, help="where it goes")
    arguments.add_argument("--suite", choices=SUITES, default="bookworm", help="Debian's release")
    arguments.add_argument(
        "--architecture", choices=TRIPLETS, default="armhf", help="armhf is ARMv7, hard float"
    )
    arguments.add_argument(
        "--package", action="append", default=[], help="one more Debian package; may be repeated"
    )
    arguments.add_argument(
        "--wheel", action="append", default=[], help="a wheel to install; may be repeated"
    )
    arguments.add_argument("--cache", type=Path, default=CACHE, help="folder of the tools")
    return arguments


def main() -> None:
    """Make a sysroot, install wheels, say its size."""
    arguments = parser().parse_args()
    sysroot = make_sysroot(
        arguments.directory, arguments.suite, arguments.architecture, arguments.package
    )
    if arguments.wheel:
        install(sysroot, arguments.wheel, arguments.cache)
    files = (file for file in sysroot.root.rglob("*") if file.is_file() and not file.is_symlink())
    megabytes = sum(file.stat().st_size for file in files) / 1e6
    say(f"{arguments.directory}: Python {sysroot.python}, {arguments.suite}, {megabytes:.0f} MB")


if __name__ == "__main__":
    sys.exit(guard(main))

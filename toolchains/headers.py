"""C headers of a target's Python.

They are the same on every machine but for pyconfig.h, which states the sizes of C's types. Debian
packages three versions for ARM. For 3.10 and 3.12, which no Debian release has, the headers of a
Python installed on this machine serve, with the pyconfig.h of the version before: what a module
sees of it (sizes, alignments, wide characters) is fixed by the architecture.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from toolchains import debian
from toolchains.shell import ToolchainError, replace
from toolchains.sysroot import SUITES, TRIPLETS

VERSIONS = ("3.9", "3.10", "3.11", "3.12", "3.13")
"""Versions of CPython that wheels are built for."""

_SUITE_OF = {python: suite for suite, python in SUITES.items()}
_BEFORE = {"3.10": "3.9", "3.12": "3.11"}
_STAMP = ".facesig-headers"
_POINTER_BYTES = {"armhf": 4, "arm64": 8}


def target_headers(
    version: str, architecture: str, cache: Path, own: Mapping[str, Path] | None = None
) -> Path:
    """The include folder of a target's Python, fetched if it is not there.

    Args:
        version: one of ``VERSIONS``.
        architecture: "armhf" or "arm64".
        cache: the folder that keeps it.
        own: by version, folders with Python.h of any machine, for versions that Debian lacks.

    Raises:
        ToolchainError: Debian lacks the version and so does this machine, or the headers are of
            another; then they are not kept.
    """
    folder = cache.resolve() / "headers" / f"{version}-{architecture}"
    if folder.exists():
        _check(folder, version, architecture)
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    if version in _SUITE_OF:
        replace(folder, lambda fresh: _fetch(fresh, version, architecture), _STAMP)
        return folder
    donor = (own or {}).get(version) or _installed(version)
    _check_version(donor, version)
    sizes = target_headers(_BEFORE[version], architecture, cache)
    replace(folder, lambda fresh: _combine(fresh, donor, sizes), _STAMP)
    return folder


def _fetch(folder: Path, version: str, architecture: str) -> None:
    unpacked = folder / "unpacked"
    unpacked.mkdir()
    package = f"libpython{version}-dev"
    debian.unpack([package], unpacked, _SUITE_OF[version], architecture, dependencies=False)
    include = unpacked / "usr" / "include"
    shutil.copytree(include / f"python{version}", folder, dirs_exist_ok=True)
    # Debian's pyconfig.h includes that of the architecture by a path that only it knows.
    sizes = include / TRIPLETS[architecture] / f"python{version}" / "pyconfig.h"
    # crypt.h is no part of glibc any more, and nothing of ours encrypts passwords.
    stated = sizes.read_text().replace("#define HAVE_CRYPT_H 1\n", "")
    (folder / "pyconfig.h").write_text(stated)
    shutil.rmtree(unpacked)
    _check(folder, version, architecture)


def _combine(folder: Path, donor: Path, sizes: Path) -> None:
    shutil.copytree(donor, folder, dirs_exist_ok=True)
    (folder / "pyconfig.h").unlink(missing_ok=True)
    shutil.copyfile(sizes / "pyconfig.h", folder / "pyconfig.h")


def _installed(version: str) -> Path:
    """The headers of the ``pythonX.Y`` on the PATH."""
    question = "import sysconfig; print(sysconfig.get_paths()['include'])"
    program = shutil.which(f"python{version}")
    if program is not None:
        answer = subprocess.run([program, "-c", question], capture_output=True, text=True)
        folder = Path(answer.stdout.strip())
        if answer.returncode == 0 and (folder / "Python.h").exists():
            return folder
    raise ToolchainError(
        f"expected the headers of Python {version}, got none: Debian has none for ARM "
        f"(install Python {version} with its headers, or name them: --headers {version}=FOLDER)"
    )


def _check(folder: Path, version: str, architecture: str) -> None:
    """That the headers are what their folder says; a mistake here shows only on the board."""
    _check_version(folder, version)
    sizes = re.search(r"#define SIZEOF_VOID_P (\d+)", _text(folder / "pyconfig.h"))
    expected = _POINTER_BYTES[architecture]
    if sizes is None or int(sizes[1]) != expected:
        raise ToolchainError(
            f"expected pointers of {expected} bytes, got {sizes[1] if sizes else 'no statement'} "
            f"({folder / 'pyconfig.h'})"
        )


def _check_version(folder: Path, version: str) -> None:
    """That a folder has the headers of a Python of that version."""
    _text(folder / "Python.h")
    stated = re.search(r'#define PY_VERSION\s+"(\d+\.\d+)', _text(folder / "patchlevel.h"))
    if stated is None or stated[1] != version:
        raise ToolchainError(
            f"expected headers of Python {version}, got {stated[1] if stated else 'none'} "
            f"({folder / 'patchlevel.h'})"
        )


def _text(header: Path) -> str:
    try:
        return header.read_text()
    except OSError as error:
        raise ToolchainError(f"expected {header.name}, got {error.strerror} ({header})") from error

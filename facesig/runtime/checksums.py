"""Checks model files against ``SHA256SUMS``, the list that lies beside the shipped ones.

The list is of ``sha256sum``'s format, so that it can also be checked without facesig:
``cd models && sha256sum --check --ignore-missing SHA256SUMS``. A native file has a checksum in
itself; the list also tells a file that was altered together with that.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from facesig.errors import ModelChecksumError

LIST = "SHA256SUMS"

_LINE = re.compile(r"(?P<digest>[0-9a-f]{64}) [ *](?P<name>[^/\\]+)")


def sha256(path: Path) -> str:
    """The SHA-256 of a file, 64 hexadecimal digits."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def listed(folder: Path) -> dict[str, str]:
    """SHA-256 by file name from the folder's list; empty if it has none.

    Raises:
        ModelChecksumError: a line is malformed, or names a file again.
    """
    path = folder / LIST
    digests: dict[str, str] = {}
    if not path.is_file():
        return digests
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    for number, line in enumerate(lines, 1):
        found = _LINE.fullmatch(line)
        if found is None or found["name"] in digests:
            raise ModelChecksumError(
                f"expected 'SHA-256  file name', each file once, got {line[:120]!r} "
                f"({path}, line {number})"
            )
        digests[found["name"]] = found["digest"]
    return digests


def check(path: Path) -> bool:
    """Whether the list beside the file has it.

    Raises:
        ModelChecksumError: the list has it with another SHA-256, or is malformed.
    """
    expected = listed(path.parent).get(path.name)
    if expected is None:
        return False
    found = sha256(path)
    if found != expected:
        raise ModelChecksumError(f"expected SHA-256 {expected} by {LIST}, got {found} ({path})")
    return True


def check_folder(folder: Path) -> list[str]:
    """Names of the files that are in the folder and in its list, all of them checked."""
    return [name for name in listed(folder) if (folder / name).is_file() and check(folder / name)]

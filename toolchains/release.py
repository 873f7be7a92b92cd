"""The version in one command: ``python3 -m toolchains.release 0.3.0 2027-02-01``.

It writes the version wherever it stands, and gives the heading "Unreleased" of the changelog the
version and the day. Nothing is committed, tagged or published; CONTRIBUTING.md says what comes
before and after. Git says what it has changed, and takes it back.
"""

from __future__ import annotations

import argparse
import datetime
import re
import sys
from pathlib import Path

from toolchains.shell import ROOT, ToolchainError, guard, say

PLACES = {
    "facesig/__init__.py": '__version__ = "{}"',
    "csrc/capi/facesig.h": 'The library\'s version, such as "{}"',
    "facesig/bench/README.md": '"facesig": "{}"',
}
"""Files that state the version, and how; CMake and packages read the first."""

CHANGELOG = "CHANGELOG.md"
UNRELEASED = "## Unreleased\n"
_VERSION = r"\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?"


def stated(root: Path = ROOT) -> dict[str, str]:
    """The version that each file states; ``ValueError`` for one that states none or two."""
    found = {}
    for name, words in PLACES.items():
        before, after = map(re.escape, words.split("{}"))
        versions = re.findall(f"{before}({_VERSION}){after}", (root / name).read_text())
        if len(versions) != 1:
            raise ValueError(f"expected one version, got {len(versions)} ({name})")
        found[name] = versions[0]
    return found


def set_version(version: str, day: str, root: Path = ROOT) -> list[str]:
    """Write a version and the day of its release; gives the files that were written.

    Raises:
        ValueError: version or day is none, or a file is not as expected; then nothing was written.
    """
    if not re.fullmatch(_VERSION, version):
        raise ValueError(f"expected a version like 0.3.0, got {version!r}")
    datetime.date.fromisoformat(day)
    new = {}
    for name, old in stated(root).items():
        text = (root / name).read_text()
        new[name] = text.replace(PLACES[name].format(old), PLACES[name].format(version))
    text = (root / CHANGELOG).read_text()
    if text.count(UNRELEASED) != 1:
        raise ValueError(f"expected one heading {UNRELEASED.strip()!r} ({CHANGELOG})")
    if f"## {version} (" in text:
        raise ValueError(f"expected a new version, got {version}, which was released ({CHANGELOG})")
    new[CHANGELOG] = text.replace(UNRELEASED, f"## {version} ({day})\n")
    for name, text in new.items():
        (root / name).write_text(text)
    return list(new)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(prog="python3 -m toolchains.release", description=__doc__)
    parser.add_argument("version", help="such as 0.3.0")
    parser.add_argument("day", help="of the release, YYYY-MM-DD")
    given = parser.parse_args()
    try:
        for name in set_version(given.version, given.day):
            say(name)
    except ValueError as error:
        raise ToolchainError(str(error)) from error


if __name__ == "__main__":
    sys.exit(guard(main))

"""Checks signatures: each file must have one by the key, FILE.sig, of the bytes that it has now.

facesig verify --key release.key.pub models/*.fsig

Without files, the shipped ones; without a key, the one that ships with them, which says no more
than that they belong together: compare it with the one in README.md.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from facesig.cli.common import say_left_out
from facesig.console import one_line
from facesig.errors import FacesigError


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="default: the shipped models")
    parser.add_argument("--key", metavar="KEY", help="public key: its file or its 64 digits")


def run(arguments: argparse.Namespace) -> int:
    """Check all files; the exit code is that of the first that fails."""
    from facesig.runtime.locate import release_key, shipped_files
    from facesig.trust import public_key, verify_file

    key = public_key(arguments.key or release_key())
    failed: list[FacesigError] = []
    files = [Path(file) for file in arguments.files] or shipped_files()
    for file in files:
        try:
            verify_file(file, key)
        except FacesigError as error:
            failed.append(error)
        else:
            print(f"{one_line(file)}: signed by {key}")
    say_left_out([str(error) for error in failed], "files", len(files))
    return failed[0].exit_code if failed else 0

"""Removes people for good: what SQLite frees is overwritten with zeros in the file.

Copies of the file, and blocks that a flash disk keeps of its own, are beyond that; sealed ones are
of no use without the key, and older ones of none after `facesig gallery rekey`.
"""

from __future__ import annotations

import argparse

from facesig.cli.common import say_left_out
from facesig.cli.gallery.common import add_gallery, open_gallery
from facesig.errors import FacesigError, PersonNameError, PersonNotFoundError


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_gallery(parser)
    parser.add_argument("names", nargs="+", metavar="NAME")


def run(arguments: argparse.Namespace) -> int:
    """Remove each; the first failure's exit code, or 0."""
    failed: list[FacesigError] = []
    with open_gallery(arguments) as gallery:
        for name in arguments.names:
            try:
                gallery.remove(name)
            except (PersonNotFoundError, PersonNameError) as error:
                failed.append(error)
    say_left_out([str(error) for error in failed], "people", len(arguments.names))
    return failed[0].exit_code if failed else 0

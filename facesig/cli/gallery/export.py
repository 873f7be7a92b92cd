"""Writes everybody to a file that is not sealed, mode 0600: JSON Lines, a person each.

Whoever has it has all names and signatures; remove it when it has done its work.
"""

from __future__ import annotations

import argparse

from facesig.cli.gallery.common import add_gallery, open_gallery


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_gallery(parser)
    parser.add_argument("file", metavar="FILE")


def run(arguments: argparse.Namespace) -> int:
    """Export."""
    with open_gallery(arguments) as gallery:
        print(f"{gallery.export(arguments.file):,} people, not sealed: {arguments.file}")
    return 0

"""Enrols everybody of an exported file, all or none.

Who is enrolled already gets the signatures beside the old ones, and the file's metadata.
"""

from __future__ import annotations

import argparse

from facesig.cli.gallery.common import add_gallery, open_gallery


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_gallery(parser)
    parser.add_argument("file", metavar="FILE")


def run(arguments: argparse.Namespace) -> int:
    """Import."""
    with open_gallery(arguments) as gallery:
        print(f"{gallery.import_file(arguments.file):,} people")
    return 0

"""Gives somebody another name."""

from __future__ import annotations

import argparse

from facesig.cli.gallery.common import add_gallery, open_gallery


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_gallery(parser)
    parser.add_argument("old", metavar="NAME")
    parser.add_argument("new", metavar="NEW_NAME")


def run(arguments: argparse.Namespace) -> int:
    """Rename."""
    with open_gallery(arguments) as gallery:
        gallery.rename(arguments.old, arguments.new)
    return 0

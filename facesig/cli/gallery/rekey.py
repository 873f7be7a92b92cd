"""Seals everything by a new key, with a new transform: stolen keys and templates are of no use.

Where the new key is the old one's file, only templates are: who stole that key opens the file.
Unknown visitors and their pictures are forgotten.
A key file that is not there is made. --plain leaves the gallery unsealed; a gallery that was not
sealed becomes so.
"""

from __future__ import annotations

import argparse

from facesig.cli.gallery.common import add_gallery, add_key, open_gallery
from facesig.cli.gallery.init import new_key


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_gallery(parser)
    add_key(parser, "--new-", "the new")
    parser.add_argument("--plain", action="store_true", help="leave it unsealed")


def run(arguments: argparse.Namespace) -> int:
    """Seal anew."""
    with open_gallery(arguments) as gallery:
        key = new_key(arguments, arguments.new_key, arguments.new_passphrase_file, "--new-")
        gallery.rekey(key)
    return 0

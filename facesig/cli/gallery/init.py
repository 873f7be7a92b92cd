"""Makes an empty gallery, bound to a model.

It is sealed: by a key file (made here if there is none), by a passphrase of a file, or by one that
is typed. --plain makes one whose names and signatures anybody can read who has the file.
"""

from __future__ import annotations

import argparse
import os

from facesig.cli.common import add_embedder, make_embedder
from facesig.cli.gallery.common import add_gallery, key_of, new_passphrase, same_file
from facesig.errors import OutputError
from facesig.gallery import Gallery
from facesig.gallery.keys import KeySource, make_key_file


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_gallery(parser)
    parser.add_argument("--plain", action="store_true", help="do not seal it")
    add_embedder(parser)


def run(arguments: argparse.Namespace) -> int:
    """Make it; an existing file is left as it is."""
    if os.path.lexists(arguments.gallery):
        raise OutputError(f"expected a new file, got one that exists ({arguments.gallery})")
    if arguments.key and same_file(arguments.key, arguments.gallery):
        arguments.wrong("expected another file than the gallery, got that (--key)")
    key = new_key(arguments, arguments.key, arguments.passphrase_file, "--")
    embedder = make_embedder(arguments)
    with Gallery(arguments.gallery, embedder=embedder, key=key, log=arguments.log) as gallery:
        kind = "sealed" if gallery.sealed else "not sealed"
        print(f"{arguments.gallery}: {kind}, model {gallery.model_id.hex()}")
    return 0


def new_key(
    arguments: argparse.Namespace, key: str | None, passphrase_file: str | None, option: str
) -> KeySource | None:
    """The key that options name, made if it is a file that is not there; None for ``--plain``."""
    if arguments.plain:
        if key or passphrase_file:
            arguments.wrong("expected --plain or a key, got both")
        return None
    if key and not os.path.lexists(key):
        make_key_file(key)
    return key_of(key, passphrase_file) or new_passphrase(arguments, option)

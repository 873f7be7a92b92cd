"""Says whether the largest face of a photo is this person's: 0 for yes, 10 for no."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from facesig.cli.common import add_embedder, add_json, print_json
from facesig.cli.gallery.common import UNKNOWN, add_gallery, open_gallery
from facesig.gallery.decide import DEFAULT_FALSE_ACCEPT_RATE


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_gallery(parser)
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("photo", metavar="PHOTO")
    parser.add_argument(
        "--far",
        type=float,
        default=DEFAULT_FALSE_ACCEPT_RATE,
        metavar="RATE",
        help="false-accept rate that names the threshold (default: %(default)s)",
    )
    add_json(parser)
    add_embedder(parser)


def run(arguments: argparse.Namespace) -> int:
    """Verify; 0 for the same person, 10 for another."""
    with open_gallery(arguments) as gallery:
        match = gallery.verify(arguments.name, arguments.photo, false_accept_rate=arguments.far)
    if arguments.json:
        print_json(asdict(match))
    else:
        print(
            f"{'same' if match else 'different'}: similarity {match.similarity:.3f}, threshold "
            f"{match.threshold:.3f} at false-accept rate {match.false_accept_rate:g}"
        )
    return 0 if match else UNKNOWN

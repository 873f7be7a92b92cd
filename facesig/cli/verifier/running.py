"""Says of photos whether their largest face is the person of a verifier.

facesig verifier run ann.fsig door.jpg

The exit code is 0 where all photos show the person, and 10 where one shows somebody else. A photo
that `facesig embed` would refuse is an error here, too; --no-check looks at it anyway.
"""

from __future__ import annotations

import argparse
from dataclasses import asdict

from facesig.cli.common import (
    add_check,
    add_embedder,
    add_json,
    make_embedder,
    print_json,
    print_table,
)
from facesig.cli.compare import DIFFERENT
from facesig.runtime.compare import DEFAULT_FALSE_ACCEPT_RATE


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("verifier", metavar="ME.fsig", help="as `facesig verifier make` wrote it")
    parser.add_argument("photos", nargs="+", metavar="PHOTO")
    parser.add_argument(
        "--far",
        type=float,
        default=DEFAULT_FALSE_ACCEPT_RATE,
        metavar="RATE",
        help="false-accept rate that names the threshold (default: %(default)s)",
    )
    add_json(parser)
    add_check(parser)
    add_embedder(parser)


def run(arguments: argparse.Namespace) -> int:
    """Look at every photo; 0 if all are of the person, else 10."""
    from facesig.verifier.verifier import Verifier

    verifier = Verifier(
        arguments.verifier,
        make_embedder(arguments),
        isa=arguments.isa,
        require_signature=arguments.require_signature,
    )
    verdicts = [
        verifier.verify(photo, false_accept_rate=arguments.far, check=arguments.check)
        for photo in arguments.photos
    ]
    if arguments.json:
        print_json([{"photo": p, **asdict(v)} for p, v in zip(arguments.photos, verdicts)])
    else:
        rows = [
            (photo, "same" if v.same else "different", f"{v.score:.2f}", f"{v.threshold:.2f}")
            for photo, v in zip(arguments.photos, verdicts)
        ]
        print_table(("photo", verifier.person or "person", "score", "threshold"), rows, left=2)
    return 0 if all(verdict.same for verdict in verdicts) else DIFFERENT

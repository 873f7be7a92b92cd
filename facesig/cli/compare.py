"""Says whether the largest faces of two photos are of one person.

The exit code is 0 for the same person and 10 for different people, so that an error (any other
code) is never taken for either.
"""

from __future__ import annotations

import argparse
from dataclasses import asdict

from facesig.cli.common import add_check, add_embedder, add_json, make_embedder, print_json
from facesig.runtime.compare import DEFAULT_FALSE_ACCEPT_RATE

DIFFERENT = 10
"""Exit code for different people."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("a", metavar="A", help="photo")
    parser.add_argument("b", metavar="B", help="photo")
    parser.add_argument(
        "--far",
        type=float,
        default=DEFAULT_FALSE_ACCEPT_RATE,
        metavar="RATE",
        help="false-accept rate that names the threshold (default: %(default)s); "
        "`facesig info` lists those of each model",
    )
    add_json(parser)
    add_check(parser)
    add_embedder(parser)


def run(arguments: argparse.Namespace) -> int:
    """Compare; 0 for the same person, 10 for different ones."""
    match = make_embedder(arguments).compare(
        arguments.a, arguments.b, arguments.far, check=arguments.check
    )
    if arguments.json:
        print_json(asdict(match))
    else:
        print(
            f"{'same' if match.same else 'different'}: "
            f"similarity {match.similarity:.3f}, threshold {match.threshold:.3f} "
            f"at false-accept rate {match.false_accept_rate:g}; distance {match.distance:.3f}"
        )
    return 0 if match.same else DIFFERENT

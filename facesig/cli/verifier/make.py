"""Writes somebody's verifier: a model file of some 25 KB that knows this person alone.

facesig verifier make --photo front.jpg --photo left.jpg --person Ann --out ann.fsig

Photos that do not agree with each other, as those of two people, are refused, with exit code 11.
With --no-check they are taken, beside the single photos that it is there for.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from facesig.cli.common import add_check, add_embedder, add_json, make_embedder, print_json


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument(
        "--photo",
        action="append",
        required=True,
        dest="photos",
        help="of the person, whose face is the largest; repeatable",
    )
    parser.add_argument("--out", type=Path, required=True, help="file to write (.fsig)")
    parser.add_argument("--person", default="", help="a name, for the file's metadata")
    parser.add_argument("--kit", type=Path, help="what makes verifiers (default: the shipped one)")
    add_json(parser)
    add_check(parser)
    add_embedder(parser)


def run(arguments: argparse.Namespace) -> int:
    """Enrol, generate, write."""
    from facesig.verifier.make import make_verifier

    made = make_verifier(
        arguments.photos,
        arguments.out,
        person=arguments.person,
        embedder=make_embedder(arguments),
        kit=arguments.kit,
        check=arguments.check,
    )
    facts = {
        "file": str(arguments.out),
        "bytes": arguments.out.stat().st_size,
        "person": arguments.person,
        "photos": len(arguments.photos),
        "enrolment": made.model.metadata["enrolment"],
    }
    if arguments.json:
        print_json(facts)
    else:
        whose = f" of {arguments.person}" if arguments.person else ""
        print(f"{arguments.out}: {facts['bytes']:,} bytes, a verifier{whose} by {facts['photos']}")
    return 0

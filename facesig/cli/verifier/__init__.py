"""Personal verifiers: a network of one person's own, which says yes or no.

    facesig verifier make --photo ann.jpg --person Ann --out ann.fsig
    facesig verifier run ann.fsig door.jpg

A verifier looks at a face for a third of what a signature costs, alignment included. It goes with
the embedder that enrolled the person. ``run`` says "different" by exit code 10, so that an error is
never taken for it. Every command has --help.
"""

from __future__ import annotations

import argparse
from importlib import import_module
from typing import NamedTuple


class Command(NamedTuple):
    """Where a command lives, and its line in the help."""

    module: str
    help: str


_HERE = "facesig.cli.verifier"

COMMANDS = {
    "make": Command(f"{_HERE}.make", "write somebody's verifier by photos"),
    "run": Command(f"{_HERE}.running", "whether photos show the person of a verifier"),
    "kit": Command(f"{_HERE}.kit", "from a training checkpoint to what makes verifiers"),
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add a parser for each command."""
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        module = import_module(command.module)
        part = commands.add_parser(
            name,
            help=command.help,
            description=module.__doc__,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.configure(part)
        part.set_defaults(run=module.run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    code: int = arguments.run(arguments)
    return code

"""Personal verifiers: a network of one person's own, which says yes or no.

    facesig verifier make --photo ann.jpg --person Ann --out ann.fsig
    facesig verifier run ann.fsig door.jpg

A verifier looks at a face for a quarter of what a signature costs, alignment included. It goes with
the embedder that enrolled the person. ``run`` says "different" by exit code 10, so that an error is
never taken for it. Every command has --help.
"""

from __future__ import annotations

import argparse

from facesig.cli.commands import Command, add_commands, run_command

_HERE = "facesig.cli.verifier"

COMMANDS = {
    "make": Command(f"{_HERE}.make", "write somebody's verifier by photos"),
    "run": Command(f"{_HERE}.running", "whether photos show the person of a verifier"),
    "kit": Command(f"{_HERE}.kit", "from a training checkpoint to what makes verifiers"),
    "refit": Command(f"{_HERE}.refit", "train anew what stands behind a kit's convolutions"),
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add a parser for each command."""
    add_commands(parser, COMMANDS)


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    return run_command(arguments)

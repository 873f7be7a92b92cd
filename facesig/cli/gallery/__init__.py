"""A gallery of people: who is enrolled, who somebody is, and what keeps it in order.

    facesig gallery init door.db --key door.key
    facesig gallery enrol door.db PEOPLE --key door.key               # PEOPLE/NAME/*.jpg
    facesig gallery identify door.db visitor.jpg --key door.key

A sealed gallery is opened by --key or --passphrase-file; without them a terminal is asked for the
passphrase. Identify says "unknown" and verify "different" by exit code 10, so that an error is
never taken for either. Every command has --help.
"""

from __future__ import annotations

import argparse
from importlib import import_module
from typing import NamedTuple


class Command(NamedTuple):
    """Where a command lives, and its line in the help."""

    module: str
    help: str


_HERE = "facesig.cli.gallery"

COMMANDS = {
    "init": Command(f"{_HERE}.init", "make an empty gallery"),
    "enrol": Command(f"{_HERE}.enrol", "add people by photos, one or a folder of folders"),
    "identify": Command(f"{_HERE}.identify", "who somebody is, or unknown"),
    "verify": Command(f"{_HERE}.verify", "whether it is this person"),
    "list": Command(f"{_HERE}.people", "who is enrolled"),
    "rename": Command(f"{_HERE}.rename", "give somebody another name"),
    "remove": Command(f"{_HERE}.remove", "remove people for good"),
    "visitors": Command(f"{_HERE}.visitors", "unknown people whom facesig watch kept"),
    "audit": Command(f"{_HERE}.audit", "people alike, misfits, duplicates, old models"),
    "calibrate": Command(f"{_HERE}.calibrate", "set thresholds from photos of strangers"),
    "rekey": Command(f"{_HERE}.rekey", "seal everything by a new key"),
    "log": Command(f"{_HERE}.log", "what was done; --verify follows its chain"),
    "export": Command(f"{_HERE}.export", "write everybody to a file that is not sealed"),
    "import": Command(f"{_HERE}.import_file", "enrol everybody of an exported file"),
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
        part.set_defaults(run=module.run, wrong=part.error)


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    code: int = arguments.run(arguments)
    return code

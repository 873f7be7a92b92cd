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

from facesig.cli.commands import Command, add_commands, run_command

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
    add_commands(parser, COMMANDS)


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    return run_command(arguments)

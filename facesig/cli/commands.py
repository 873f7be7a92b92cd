"""Verbs with commands of their own (`facesig gallery enrol`): where each lives, and its parser."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from importlib import import_module
from typing import NamedTuple


class Command(NamedTuple):
    """Where a command lives, and its line in the help."""

    module: str
    help: str


def add_commands(parser: argparse.ArgumentParser, known: Mapping[str, Command]) -> None:
    """Add a parser for each command; it leaves the module's ``run`` among the arguments."""
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in known.items():
        module = import_module(command.module)
        part = commands.add_parser(
            name,
            help=command.help,
            description=module.__doc__,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.configure(part)
        part.set_defaults(run=module.run, wrong=part.error)


def run_command(arguments: argparse.Namespace) -> int:
    """Run the command that was chosen."""
    code: int = arguments.run(arguments)
    return code

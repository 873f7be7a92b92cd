"""Makes a key for signatures of models: KEY, which signs, and KEY.pub, which checks.

facesig keygen release.key

KEY has mode 0600 and stays where models are made; KEY.pub goes to every device.
"""

from __future__ import annotations

import argparse

from facesig.console import one_line


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    parser.add_argument("key", metavar="KEY", help="file to write; must not be there yet")


def run(arguments: argparse.Namespace) -> int:
    """Make both files and print the public key."""
    from facesig.trust import new_key

    public = new_key(arguments.key)
    print(f"{one_line(arguments.key)}.pub: {public}")
    return 0

"""Makes a model file of an older format version into one of this version.

Layers and weights stay as they are. The model id stays that of a file of version 2; version 1 had
others.

facesig remake old.fsig new.fsig
"""

from __future__ import annotations

import argparse

from facesig.console import one_line


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    parser.add_argument("old", metavar="OLD", help="model file of version 1 or 2")
    parser.add_argument("new", metavar="NEW", help="file to write; may be the same")


def run(arguments: argparse.Namespace) -> int:
    """Remake the file and say what became of it."""
    from facesig.modelfile import read_model
    from facesig.modelfile.version2 import remake

    remake(arguments.old, arguments.new)
    model = read_model(arguments.new)
    print(f"{one_line(arguments.new)}: {model.network.name}, id {model.model_id.hex()}")
    return 0

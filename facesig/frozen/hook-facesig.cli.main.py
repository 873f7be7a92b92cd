"""The verbs that a board needs; those of training would bring PyTorch."""

from facesig.cli.gallery import COMMANDS

hiddenimports = [
    *(f"facesig.cli.{verb}" for verb in ("arch", "compare", "embed", "faces", "info", "remake")),
    "facesig.cli.gallery",
    *(command.module for command in COMMANDS.values()),
]

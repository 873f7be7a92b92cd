"""The verbs that a board needs; those of training would bring PyTorch."""

hiddenimports = [
    f"facesig.cli.{verb}" for verb in ("arch", "compare", "embed", "faces", "info", "remake")
]

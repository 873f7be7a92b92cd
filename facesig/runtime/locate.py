"""Finds the model file that ships with the package."""

from __future__ import annotations

from pathlib import Path

from facesig.errors import ModelNotFoundError

DEFAULT_MODEL = "facesig_fp32.fsig"

_PACKAGE = Path(__file__).resolve().parent.parent

MODEL_FOLDERS = (_PACKAGE / "models", _PACKAGE.parent / "models")
"""Where models lie: inside an installed package, and beside it in a source checkout."""


def shipped_models() -> list[Path]:
    """Model files in the first of ``MODEL_FOLDERS`` that holds any, sorted by name."""
    for folder in MODEL_FOLDERS:
        found = sorted(folder.glob("*.fsig"))
        if found:
            return found
    return []


def default_model() -> Path:
    """The shipped float32 model; ``ModelNotFoundError`` if the installation has none."""
    for folder in MODEL_FOLDERS:
        path = folder / DEFAULT_MODEL
        if path.is_file():
            return path
    folders = " or ".join(str(folder) for folder in MODEL_FOLDERS)
    raise ModelNotFoundError(f"expected the model {DEFAULT_MODEL}, got none ({folders})")

"""Finds the model files that ship with the package, or lie beside it in a source checkout."""

from __future__ import annotations

import os
import platform
from pathlib import Path

from facesig.errors import ModelNotFoundError

FLOAT_MODEL = "facesig_fp32.fsig"
INT8_MODEL = "facesig_int8.fsig"

_ON_ARM = platform.machine().startswith(("arm", "aarch64"))

DEFAULT_MODEL = INT8_MODEL if _ON_ARM else FLOAT_MODEL
"""What the engine runs where no model is named.

On ARM the integer kernels are the fast ones; elsewhere the float model stays until the integer one
has been measured to be faster there.
"""

DETECTOR_MODEL = "yunet_s_int8.fsig"
"""What finds faces where no detector is named."""

FILES = {
    "small": {
        "native": DEFAULT_MODEL,
        "onnx": "facesig.onnx",
        "tflite": "facesig_int8.tflite",
    },
    **{
        name: {
            "native": f"facesig_{name}_int8.fsig",
            "onnx": f"facesig_{name}.onnx",
            "tflite": f"facesig_{name}_int8.tflite",
        }
        for name in ("large", "open")
    },
}
"""Files of each model that ships, by back end; the wheel has the native ones only.

"small" is what runs where none is named. The others' native files are the integer ones on every
machine, so that a signature made anywhere is of the model that boards run.
"""

NOT_IN_THE_WHEEL = (
    ": the package is without it; take it from models/ of the source repository, or write it with "
    "facesig export, and name the file"
)

RELEASE_KEY = "facesig-release.pub"
"""The public key of the shipped files; README.md has its digits, too."""

SELFTEST = "selftest.bin"
"""A photo, and what a right build finds in it: ``facesig.runtime.selftest``."""

VERIFIER_KIT = "facesig_verifier.npz"
"""What makes personal verifiers for "small": ``facesig.verifier.kit``."""

_PACKAGE = Path(__file__).resolve().parent.parent

MODEL_FOLDERS = (_PACKAGE / "models", _PACKAGE.parent / "models")
"""Where models lie: inside an installed package, and beside it in a source checkout."""


def shipped_models() -> list[Path]:
    """Native embedders in the first of ``MODEL_FOLDERS`` that holds any, sorted by name."""
    names = sorted({FLOAT_MODEL, INT8_MODEL, *(files["native"] for files in FILES.values())})
    for folder in MODEL_FOLDERS:
        found = [folder / name for name in names if (folder / name).is_file()]
        if found:
            return found
    return []


def shipped_files() -> list[Path]:
    """All model files beside the shipped embedders, of every back end, sorted by name."""
    models = shipped_models()
    if not models:
        return []
    suffixes = (".fsig", ".onnx", ".tflite")
    return sorted(path for path in models[0].parent.iterdir() if path.suffix in suffixes)


def release_key() -> Path:
    """The public key by which the shipped files are signed, as it lies beside them."""
    return _find(RELEASE_KEY, "", "key")


def selftest_file() -> Path:
    """What ``facesig selftest`` compares with; it lies beside the models."""
    return _find(SELFTEST, "", "file")


def verifier_kit() -> Path:
    """What makes personal verifiers; ``ModelNotFoundError`` if the installation has none."""
    return _find(VERIFIER_KIT, "", "verifier kit")


def default_model(backend: str = "native") -> Path:
    """The back end's model; ``ModelNotFoundError`` if the installation has none."""
    return Path(model_file("small", backend))


def float_model() -> Path:
    """The float model that ships, which training starts from; ``ModelNotFoundError`` if none."""
    return _find(FLOAT_MODEL, "")


def model_file(model: str | os.PathLike[str], backend: str = "native") -> str:
    """The file that a user means: of a model that ships, named as in ``FILES``; else as given.

    Raises:
        ModelNotFoundError: the installation lacks the named model.
    """
    if not isinstance(model, str) or model not in FILES:
        return os.fsdecode(model)
    return str(_find(FILES[model][backend], "" if backend == "native" else NOT_IN_THE_WHEEL))


def default_detector() -> Path:
    """The detector that ships; ``ModelNotFoundError`` if the installation has none."""
    return _find(DETECTOR_MODEL, "")


def _find(name: str, remedy: str, what: str = "model") -> Path:
    for folder in MODEL_FOLDERS:
        path = folder / name
        if path.is_file():
            return path
    folders = " or ".join(str(folder) for folder in MODEL_FOLDERS)
    raise ModelNotFoundError(f"expected the {what} {name}, got none{remedy} ({folders})")

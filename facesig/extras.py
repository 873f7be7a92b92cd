"""Packages that only some of facesig needs: loaded when used, or a sentence with what helps.

A package can be absent, or be there and not load: a system library is missing (OpenCV's wheel with
windows wants libGL), its files are a mixture of two installations, it was built for another numpy
or a newer C library. These want other remedies, so the reason is repeated and the remedy chosen by
it. On 32-bit ARM the package index has no wheels of most; there the distribution's is named.
"""

from __future__ import annotations

import platform
import re
import sys
from importlib import import_module
from types import ModuleType
from typing import NamedTuple

from facesig.errors import MissingExtraError


class Package(NamedTuple):
    """An optional package.

    Attributes:
        name: for people.
        install: what pip is told to install.
        wheel: its own name on the package index, for installing it anew.
        debian: Debian's package of it; "" for none.
        otherwise: what can be done without it; "" for nothing.
    """

    name: str
    install: str
    wheel: str
    debian: str = ""
    otherwise: str = ""


PACKAGES = {
    "PIL": Package("Pillow", '"facesig[detect]"', "pillow", "python3-pil", "pass an array"),
    "ai_edge_litert": Package("ai-edge-litert", "ai-edge-litert", "ai-edge-litert"),
    "av": Package("PyAV", '"facesig[camera]"', "av", "python3-av"),
    "cv2": Package(
        "OpenCV",
        '"facesig[detect]"',
        "opencv-python-headless",
        "python3-opencv",
        "use the detector that ships, which needs no OpenCV",
    ),
    "distributed": Package("Dask Distributed", '"facesig[cluster]"', "distributed"),
    "flatbuffers": Package("flatbuffers", '"facesig[export]"', "flatbuffers"),
    "matplotlib": Package("matplotlib", '"facesig[train]"', "matplotlib", "python3-matplotlib"),
    "nacl": Package("PyNaCl", '"facesig[sealed]"', "PyNaCl", "python3-nacl"),
    "onnx": Package("onnx", '"facesig[export]"', "onnx", "python3-onnx"),
    "onnxruntime": Package(
        "onnxruntime", '"facesig[onnx]"', "onnxruntime", "", "use the back end native"
    ),
    "paho": Package("paho-mqtt", '"facesig[mqtt]"', "paho-mqtt", "python3-paho-mqtt"),
    "pyarrow": Package("pyarrow", '"facesig[eval]"', "pyarrow"),
    "scipy": Package("scipy", '"facesig[group]"', "scipy", "python3-scipy"),
    "sklearn": Package("scikit-learn", '"facesig[data]"', "scikit-learn", "python3-sklearn"),
    "starlette": Package("Starlette", '"facesig[web]"', "starlette", "python3-starlette"),
    "tensorboard": Package("tensorboard", '"facesig[train]"', "tensorboard"),
    "tflite": Package("tflite", '"facesig[export]"', "tflite"),
    "tflite_runtime": Package("tflite-runtime", '"facesig[tflite]"', "tflite-runtime"),
    "torch": Package("PyTorch", '"facesig[train]"', "torch"),
    "tqdm": Package("tqdm", '"facesig[train]"', "tqdm", "python3-tqdm"),
    "uvicorn": Package("uvicorn", '"facesig[web]"', "uvicorn", "python3-uvicorn"),
}
"""By the name that is imported."""

_WHEELS_FOR_ARM = (
    "flatbuffers", "paho", "starlette", "tensorboard", "tflite", "tflite_runtime", "tqdm", "uvicorn"
)  # fmt: skip
"""Those that pip can install on 32-bit ARM."""

_OPENCV = (
    "opencv-python opencv-python-headless opencv-contrib-python opencv-contrib-python-headless"
)


def load(module: str, purpose: str) -> ModuleType:
    """The module of an optional package.

    Args:
        module: such as "cv2" or "pyarrow.parquet"; its package stands in ``PACKAGES``.
        purpose: what it is for, in a few words.

    Raises:
        MissingExtraError: it is absent or does not load; the message says which, and what helps.
    """
    try:
        # Not an import statement: nothing that imports this module may depend on any of them.
        return import_module(module)
    # A package that does not fit its surroundings raises anything: OSError, AttributeError ...
    except Exception as error:
        raise missing(module, purpose, error) from error


def missing(module: str, purpose: str, error: Exception) -> MissingExtraError:
    """The error to raise where importing a module failed."""
    key = module.partition(".")[0]
    return MissingExtraError(
        f"expected {PACKAGES[key].name} for {purpose}, got {reason(module, error)} "
        f"({remedy(module, error)})"
    )


def explained(error: ImportError) -> MissingExtraError | None:
    """The same for an import statement that failed somewhere; None if of no optional package."""
    key = (error.name or "").partition(".")[0]
    return missing(key, "this", error) if key in PACKAGES else None


def is_absent(module: str, error: Exception) -> bool:
    """Whether the package is not there at all, rather than there and unusable."""
    parts = module.split(".")
    above = {".".join(parts[: i + 1]) for i in range(len(parts))}
    # An ImportError of None in sys.modules is a ModuleNotFoundError, too.
    return isinstance(error, ModuleNotFoundError) and error.name in above


def reason(module: str, error: Exception) -> str:
    """What was found in place of a module."""
    if is_absent(module, error):
        return "no such package"
    said = " ".join(str(error).split()) or type(error).__name__
    return f"one that does not load: {said}"


def remedy(module: str, error: Exception | None = None) -> str:
    """What helps where a module of ``PACKAGES`` is absent (no error) or does not load."""
    key = module.partition(".")[0]
    package = PACKAGES[key]
    if error is None or is_absent(module, error) or _no_wheels(key):
        how = _install(key)
    else:
        how = _repair(key, str(error))
    return f"{how}, or {package.otherwise}" if package.otherwise else how


def _install(key: str) -> str:
    package = PACKAGES[key]
    if not _no_wheels(key):
        return f"pip install {package.install}"
    none = f"there are no wheels of {package.wheel} for 32-bit ARM"
    return f"apt-get install {package.debian}: {none}" if package.debian else none


def _repair(key: str, said: str) -> str:
    wheel = PACKAGES[key].wheel
    library = re.search(r"\b(lib[\w+.-]+\.so[\w.]*): cannot open shared object", said)
    again = f"pip install --force-reinstall {wheel}"
    if "GLIBC" in said and "not found" in said:
        return f"a wheel for this system's C library, glibc {platform.libc_ver()[1]}: {again}"
    if re.search(r"numpy[. ]|multiarray|_ARRAY_API", said, re.IGNORECASE):
        return f'it was built for another numpy: pip install --upgrade {wheel}, or "numpy<2"'
    if key == "cv2":  # four packages share its folder; each removed takes files of the others along
        whole = f"pip uninstall -y {_OPENCV} && pip install {wheel}"
        return f"apt-get install libgl1 libglib2.0-0, or {whole}" if library else whole
    if library:
        return f"install the system's library {library[1]}"
    return again


def _no_wheels(key: str) -> bool:
    arm = platform.machine().startswith(("arm", "aarch64"))
    return arm and sys.maxsize < 2**32 and key not in _WHEELS_FOR_ARM

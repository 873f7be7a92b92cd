"""Modules that facesig loads by name; its engine, wherever an install keeps it; its models."""

from importlib.util import find_spec
from pathlib import Path

from PyInstaller.utils.hooks import collect_data_files

import facesig
from facesig.detection.haar import CASCADE
from facesig.runtime import _core
from facesig.runtime.locate import default_detector, shipped_models

_OTHERS = ("PIL.Image", "cv2", "nacl.bindings", "_cffi_backend")

hiddenimports = [
    *sorted(set(facesig._LAZY.values())),
    *(name for name in _OTHERS if find_spec(name.partition(".")[0])),
]
_engine = Path(_core.__file__)
binaries = [
    (str(path), "facesig/runtime")
    for path in (_engine, *_engine.parent.glob("libfacesig_engine.*"))
]
datas = [(str(path), "facesig/models") for path in [*shipped_models(), default_detector()]]
if "cv2" in hiddenimports:  # whose own hook leaves the cascades out
    datas += collect_data_files("cv2", includes=[f"data/{CASCADE}"])

"""Modules that facesig loads by name, and its models."""

from importlib.util import find_spec

from PyInstaller.utils.hooks import collect_data_files

import facesig
from facesig.detection.haar import CASCADE
from facesig.runtime.locate import default_detector, shipped_models

hiddenimports = [
    *sorted(set(facesig._LAZY.values())),
    *(name for name in ("PIL.Image", "cv2") if find_spec(name.partition(".")[0])),
]
datas = [(str(path), "facesig/models") for path in [*shipped_models(), default_detector()]]
if "cv2" in hiddenimports:  # whose own hook leaves the cascades out
    datas += collect_data_files("cv2", includes=[f"data/{CASCADE}"])

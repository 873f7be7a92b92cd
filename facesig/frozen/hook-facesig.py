"""Modules that facesig loads by name, and its models."""

from importlib.util import find_spec

import facesig
from facesig.runtime.locate import default_detector, shipped_models

hiddenimports = [
    *sorted(set(facesig._LAZY.values())),
    *(name for name in ("PIL.Image", "cv2") if find_spec(name.partition(".")[0])),
]
datas = [(str(path), "facesig/models") for path in [*shipped_models(), default_detector()]]

"""What PyInstaller has to be told of facesig: found by the entry point ``pyinstaller40``.

facesig loads its own modules and those of other packages by name, when they are first used, and
maps its models from files: none of that shows in its imports. The two hooks beside this file name
the models, the modules behind ``facesig.Embedder`` and the like, the verbs that need no training,
Pillow, and OpenCV if it is installed (``--exclude-module cv2`` leaves it out: the detector that
ships does without). Others are for the program to name: ``--hidden-import onnxruntime``.
"""

from __future__ import annotations

from pathlib import Path


def hook_dirs() -> list[str]:
    """The folders with hooks."""
    return [str(Path(__file__).resolve().parent)]

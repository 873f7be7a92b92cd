"""Writes ``models/selftest.bin``: ``python tests/golden/selftest.py``, after a model was exchanged.

The numbers are those of the NEON code, which is the same on ARM and, translated, on others.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from facesig.files import write_file
from facesig.runtime import selftest
from facesig.runtime.detector import EngineDetector
from facesig.runtime.embedder import Embedder
from facesig.runtime.locate import DETECTOR_MODEL, shipped_models

ROOT = Path(__file__).resolve().parents[2]
PHOTO = ROOT / "tests" / "samples" / "sewell_160x120.nv12"
SIZE = (160, 120)


def integer_models() -> list[Path]:
    """Of every network one whose signatures are the same everywhere: others run the same code."""
    found: dict[str, Path] = {}
    for path in shipped_models():
        if "int8" in path.name:
            found.setdefault(Embedder(path).model.network, path)
    return list(found.values())


def encoded() -> bytes:
    """The file's bytes."""
    embedders = [Embedder(path, isa="neon") for path in integer_models()]
    detector = EngineDetector(ROOT / "models" / DETECTOR_MODEL, selftest.LONGEST, isa="neon")
    models = np.zeros(1 + len(embedders), selftest.MODEL)
    models[0] = (DETECTOR_MODEL.encode(), 2, 0, detector.model.contents)
    for row, path, embedder in zip(models[1:], integer_models(), embedders):
        model = embedder.model
        row["name"], row["kind"] = path.name.encode(), 1
        row["length"], row["contents"] = model.signature_length, model.contents
    photo = np.frombuffer(PHOTO.read_bytes(), np.uint8)
    empty = np.zeros(len(selftest.PICTURES), selftest.record(models))
    reference = selftest.Reference(models, photo, *SIZE, empty)
    found = selftest.measured(reference, detector, embedders)
    head = np.zeros(1, selftest.HEAD)
    head[0] = (selftest.MAGIC, selftest.VERSION, *SIZE, len(found), len(models), 0)
    return b"".join(part.tobytes() for part in (head, models, photo, found))


if __name__ == "__main__":
    write_file(ROOT / "models" / "selftest.bin", encoded())
    sys.stdout.write("models/selftest.bin\n")

"""What the tests inside the emulation compare with: ``python tests/packaging/prepare.py OUT``.

Runs on the host. Pictures are decoded here, so that a JPEG decoder's version is no part of the
comparison, and so that the ARM side needs numpy only. OUT gets

* photos.npz: the sample photos, height x width x 3 uint8 RGB, by file name;
* crops.npy: 50 x 112 x 112 x 3 uint8, each photo's face cut in seven places, and one mirrored;
* NAME-PATH.npy for each shipped model NAME.fsig and each code path: their signatures on this
  machine's engine, 50 x 128 float32. Without a compiled engine here there are none.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from facesig.errors import EngineError
from facesig.images import load_image
from facesig.runtime.crop import crop_face
from facesig.runtime.locate import shipped_models

SAMPLES = Path(__file__).resolve().parent.parent / "samples"

SHIFTS = ((0, 0), (6, 0), (-6, 0), (0, 6), (0, -6), (4, 4), (-4, -4))
"""Pixels that the box is moved by: (right, down)."""


def crops(photos, boxes) -> Iterator[np.ndarray]:
    """Fifty crops of real faces, no two alike."""
    for name, photo in photos.items():
        x, y, width, height = boxes[name]
        for right, down in SHIFTS:
            yield crop_face(photo, (x + right, y + down, width, height))
    first = next(iter(photos))
    yield np.ascontiguousarray(crop_face(photos[first], boxes[first])[:, ::-1])


def main() -> None:
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    boxes = json.loads((SAMPLES / "boxes.json").read_text())
    photos = {name: load_image(SAMPLES / name) for name in boxes}
    np.savez(out / "photos.npz", **photos)
    cut = np.stack(list(crops(photos, boxes)))
    np.save(out / "crops.npy", cut)
    try:
        from facesig.runtime.native import Model, Session, available_paths
    except EngineError as error:
        print(f"no signatures of this machine to compare with: {error}")
        return
    for file in shipped_models():
        model = Model.open(file)
        for path in available_paths():
            session = Session(model, path)
            np.save(out / f"{file.stem}-{path}.npy", np.stack([session.run(crop) for crop in cut]))


if __name__ == "__main__":
    main()

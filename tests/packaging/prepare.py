"""What the tests inside the emulation compare with: ``python tests/packaging/prepare.py OUT``.

Runs on the host. Pictures are decoded here, so that a JPEG decoder's version is no part of the
comparison, and so that the ARM side needs numpy only. OUT gets

* photos.npz: the sample photos, height x width x 3 uint8 RGB, by file name;
* crops.npy: 50 x 112 x 112 x 3 uint8, each photo's face cut in seven places, and one mirrored;
* faces.json: fifty pictures, as photo, rows and columns cut off, quarter turns; of each, what the
  detector finds in it with this machine's best instruction set: box, landmarks, score, degrees
  turned;
* photo_signatures.npy: the signature of the first face of each, of the integer model;
* NAME-ISA.npy for each shipped model NAME.fsig and each instruction set: their signatures on this
  machine's engine, 50 x 128 float32. Without a compiled engine here there are none.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import astuple
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


def pictures(names) -> Iterator[tuple[str, int, int, int]]:
    """Photo, rows and columns cut off, quarters: fifty pictures, one of them on its side."""
    for name in names:
        for right, down in SHIFTS:
            yield name, 4 * (down + 6), 4 * (right + 6), 0
    yield next(iter(names)), 0, 0, 1


def save_faces(out: Path, photos) -> None:
    """What detector and integer model say of the pictures."""
    from facesig.runtime.detector import EngineDetector
    from facesig.runtime.embedder import Embedder
    from facesig.runtime.locate import INT8_MODEL, MODEL_FOLDERS

    model = next(path for path in (place / INT8_MODEL for place in MODEL_FOLDERS) if path.exists())
    detector = EngineDetector(max_side=320)
    embedder = Embedder(model, detector=detector)
    rows, signatures = [], []
    for name, top, left, quarters in pictures(photos):
        picture = np.ascontiguousarray(np.rot90(photos[name][top:, left:], quarters))
        found = [
            [*astuple(face.box), *face.landmarks.array.ravel(), face.score, face.turned]
            for face in detector.detect(picture)
        ]
        rows.append({"picture": [name, top, left, quarters], "faces": found})
        signatures.append(embedder.embed(picture).values)
    (out / "faces.json").write_text(json.dumps(rows))
    np.save(out / "photo_signatures.npy", np.stack(signatures))


def main() -> None:
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    boxes = json.loads((SAMPLES / "boxes.json").read_text())
    photos = {name: load_image(SAMPLES / name) for name in boxes}
    np.savez(out / "photos.npz", **photos)
    cut = np.stack(list(crops(photos, boxes)))
    np.save(out / "crops.npy", cut)
    try:
        from facesig.runtime.native import Model, Session, available_isas
    except EngineError as error:
        print(f"no signatures of this machine to compare with: {error}")
        return
    save_faces(out, photos)
    for file in shipped_models():
        model = Model.open(file)
        for isa in available_isas():
            session = Session(model, isa)
            np.save(out / f"{file.stem}-{isa}.npy", np.stack([session.run(crop) for crop in cut]))


if __name__ == "__main__":
    main()

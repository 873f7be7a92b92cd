"""From photos to boxes and signatures with numpy alone: what the host says, to the bit."""

import json
import sys
from dataclasses import astuple

import numpy as np
import pytest

import facesig
from facesig.runtime import native
from facesig.runtime.detector import EngineDetector
from facesig.runtime.embedder import Embedder
from facesig.runtime.locate import INT8_MODEL, shipped_models

EVERY = {"scalar": 10, "neon": 1}
"""Of the fifty pictures: scalar kernels are slow, more so under emulation."""

LAST_STEP = 1e-6
"""Largest difference of a number between instruction sets: see test_signatures.py."""


@pytest.fixture(scope="module")
def rows(prepared):
    file = prepared / "faces.json"
    if not file.exists():
        pytest.skip("the host has no compiled engine to compare with")
    return json.loads(file.read_text())


def picture(photos, name, top, left, quarters):
    return np.ascontiguousarray(np.rot90(photos[name][top:, left:], quarters))


def test_photos_need_neither_opencv_nor_pillow(photos):
    photo = next(iter(photos.values()))
    (face,) = facesig.Embedder().faces(photo)
    assert face.turned == 0
    assert facesig.embed(photo).values.shape == (128,)
    assert not {"cv2", "PIL"} & set(sys.modules)


@pytest.mark.parametrize("isa", native.available_isas())
def test_fifty_pictures_have_the_boxes_of_the_host(isa, rows, photos):
    detector = EngineDetector(max_side=320, isa=isa)
    assert len(rows) == 50
    for row in rows[:: EVERY[isa]]:
        found = [
            [*astuple(face.box), *face.landmarks.array.ravel(), face.score, face.turned]
            for face in detector.detect(picture(photos, *row["picture"]))
        ]
        assert found == row["faces"]


@pytest.mark.parametrize("isa", native.available_isas())
def test_fifty_pictures_have_the_signatures_of_the_host(isa, rows, photos, prepared):
    (model,) = (file for file in shipped_models() if file.name == INT8_MODEL)
    embedder = Embedder(model, detector=EngineDetector(max_side=320, isa=isa), isa=isa)
    expected = np.load(prepared / "photo_signatures.npy")
    same = isa == native.available_isas()[-1] == "neon"
    for row, signature in list(zip(rows, expected))[:: EVERY[isa]]:
        found = embedder.embed(picture(photos, *row["picture"])).values
        if same:
            assert np.array_equal(found, signature)
        else:
            assert np.abs(found - signature).max() <= LAST_STEP

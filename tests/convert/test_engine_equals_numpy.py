"""The engine's faces are those of the numpy definition: filling up, network, decoding, overlap."""

import numpy as np
import pytest

from facesig.convert.runners import IntegerRunner
from facesig.images import load_image
from facesig.runtime.detector import EngineDetector
from facesig.runtime.locate import default_detector
from tests.tree.test_tree import ROOT

PHOTO = ROOT / "tests" / "samples" / "astronaut.jpg"


@pytest.mark.parametrize(("height", "width"), [(240, 320), (213, 320), (320, 203), (97, 129)])
def test_faces_are_those_of_numpy(height, width):
    picture = np.ascontiguousarray(load_image(PHOTO)[40 : 40 + height, 100 : 100 + width])
    wanted = IntegerRunner(default_detector()).find(picture[..., ::-1])
    got = EngineDetector(max_side=320, turn=False).detect(picture)
    assert len(got) == len(wanted) >= 1
    for face, true in zip(got, sorted(wanted, key=lambda each: -each.box[2:].max())):
        np.testing.assert_allclose(face.landmarks.array, true.points, atol=1e-3)
        assert face.score == pytest.approx(true.score, abs=1e-5)
        middle = true.box[:2] + true.box[2:] / 2
        box = face.box
        assert box.x + box.width / 2 == pytest.approx(middle[0], abs=1e-3)
        assert box.y + box.height / 2 == pytest.approx(middle[1], abs=1e-3)
        assert box.width == pytest.approx(true.box[2:].max(), rel=1e-5)

"""What ``YuNetDetector`` makes of OpenCV's rows; a stand-in gives them, without a model file."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from facesig import Embedder, errors
from facesig.detection.yunet import YuNetDetector

cv2 = pytest.importorskip("cv2", reason="OpenCV is not installed")


def row(left: float, top: float, width: float, height: float, score: float) -> list[float]:
    """Box, five points, score, as ``FaceDetectorYN.detect`` gives them."""
    points = [left + 0.1 * i * width for i in range(1, 11)]
    return [left, top, width, height, *points, score]


class StandIn:
    """OpenCV's detector."""

    def __init__(self, rows: list[list[float]] | None) -> None:
        self.rows, self.sizes, self.images = rows, [], []  # type: ignore[var-annotated]

    def setInputSize(self, size: tuple[int, int]) -> None:  # noqa: N802
        self.sizes.append(size)

    def detect(self, image: np.ndarray) -> tuple[int, np.ndarray | None]:
        self.images.append(image)
        return 1, None if self.rows is None else np.array(self.rows, np.float32)


@pytest.fixture
def detector_of(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """From rows to a detector that OpenCV gives them to, and the stand-in."""
    path = tmp_path / "yunet.onnx"
    path.write_bytes(b"a model")

    def make(rows: list[list[float]] | None) -> tuple[YuNetDetector, StandIn]:
        stand_in = StandIn(rows)

        def create(given: str, config: str, size: object, score: float, overlap: float) -> StandIn:
            assert (given, config, score, overlap) == (str(path), "", 0.6, 0.3)
            return stand_in

        monkeypatch.setattr(cv2, "FaceDetectorYN", SimpleNamespace(create=create))
        return YuNetDetector(path), stand_in

    return make


ROWS = [
    row(10, 20, 30, 40, 0.65),  # not sure
    row(50, 60, 20, 20, 0.99),
    row(90, 10, 60, 30, 0.701),  # just sure, and the largest of the sure ones
    row(5, 5, 70, 70, 0.699),
]


def test_sure_faces_come_first_each_kind_by_size(detector_of) -> None:
    detector, _ = detector_of(ROWS)
    found = detector.detect(np.zeros((100, 200, 3), np.uint8))
    assert [round(face.score, 3) for face in found] == [0.701, 0.99, 0.699, 0.65]
    boxes = [(face.box.x, face.box.width) for face in found]
    assert boxes == [(90, 60), (50, 20), (5, 70), (5, 40)]  # squares about the same middles
    assert {face.detector for face in found} == {"yunet"}
    np.testing.assert_allclose(found[1].landmarks.array.ravel(), 50 + 2.0 * np.arange(1, 11))


def test_boxes_are_in_pixels_of_the_photo(detector_of) -> None:
    """A photo of 1280 pixels is reduced to half: OpenCV's numbers count twice, the score once."""
    detector, stand_in = detector_of([row(10, 20, 30, 40, 0.9)])
    photo = np.zeros((720, 1280, 3), np.uint8)
    photo[..., 0] = 200  # red
    (face,) = detector.detect(photo)
    assert stand_in.sizes == [(640, 360)]
    assert stand_in.images[0][0, 0].tolist() == [0, 0, 200]  # blue, green, red
    assert (face.box.x, face.box.y, face.box.width, face.box.height) == (10, 40, 80, 80)
    assert face.score == pytest.approx(0.9)


def test_a_photo_without_faces(detector_of) -> None:
    detector, _ = detector_of(None)
    assert detector.detect(np.zeros((100, 200, 3), np.uint8)) == []


def test_an_unsure_face_is_not_embedded(detector_of) -> None:
    photo = np.random.default_rng(1).integers(0, 256, (100, 200, 3), dtype=np.uint8)
    photo[:50] //= 4
    detector, _ = detector_of([row(20, 20, 60, 60, 0.699)])
    with pytest.raises(errors.UnsureFaceError, match=r"at least 0\.7, got 0\.699 by yunet"):
        Embedder(detector=detector).embed(photo)
    detector, _ = detector_of([row(20, 20, 60, 60, 0.701)])
    Embedder(detector=detector).embed(photo)

"""Finding faces: the samples, turned photos, no faces, and what is missing."""

from __future__ import annotations

import os
import sys
import threading
import types
from pathlib import Path

import numpy as np
import pytest

from facesig import errors
from facesig.detection import opencv
from facesig.detection.base import Geometry, reduction
from facesig.detection.calibrate import TIGHT, box_geometry, layout, overlap
from facesig.detection.haar import HaarDetector
from facesig.detection.yunet import YuNetDetector
from facesig.geometry import BOX_LANDMARKS
from facesig.images import load_image
from facesig.runtime.faces import box_of_landmarks
from facesig.runtime.find import make_detector
from facesig.runtime.locate import default_detector
from facesig.runtime.native import Model
from facesig.types import Box, Face

cv2 = pytest.importorskip("cv2", reason="OpenCV is not installed")
pytest.importorskip("PIL", reason="Pillow is not installed")

NAMES = ("astronaut", "brady", "gallego", "sewell", "soto", "underwood", "wild")

CLOSE = 0.6
"""Least intersection over union with the box checked by eye: within a fifth of side and place."""


@pytest.fixture(scope="module")
def haar() -> HaarDetector:
    return HaarDetector()


@pytest.fixture(scope="module")
def yunet() -> YuNetDetector:
    path = os.environ.get("FACESIG_YUNET")
    if path is None:
        pytest.skip("FACESIG_YUNET does not name a YuNet model file")
    return YuNetDetector(path)


def test_every_sample_is_listed(samples: dict[str, Path]) -> None:
    assert tuple(samples) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_samples(
    haar: HaarDetector,
    samples: dict[str, Path],
    sample_boxes: dict[str, tuple[float, float, float, float]],
    name: str,
) -> None:
    faces = haar.detect(load_image(samples[name]))
    assert overlap(faces[0].box, Box(*sample_boxes[name])) > CLOSE
    assert (faces[0].detector, faces[0].landmarks) == ("haar", None)
    assert len(faces) <= 2


def test_haar_order_is_not_that_of_opencvs_threads(
    haar: HaarDetector, monkeypatch: pytest.MonkeyPatch
) -> None:
    boxes = [Box(x, y, 40.0, 40.0) for x, y in ((0.0, 9.0), (9.0, 0.0), (5.0, 5.0))]
    for turn in range(3):
        order = boxes[turn:] + boxes[:turn]
        monkeypatch.setattr(haar, "boxes", lambda _, order=order: (order, [9.0] * 3))
        found = haar.detect(np.zeros((60, 60, 3), np.uint8))
        assert [face.box.y for face in found] == sorted(face.box.y for face in found)


def test_found_through_exif_orientation(
    haar: HaarDetector, samples: dict[str, Path], tmp_path: Path
) -> None:
    from PIL import Image

    upright = Image.open(samples["gallego"])
    exif = Image.Exif()
    exif[0x0112] = 6
    path = tmp_path / "turned.jpg"
    upright.transpose(Image.Transpose.ROTATE_90).save(path, quality=95, exif=exif)
    expected = haar.detect(load_image(samples["gallego"]))[0].box
    assert overlap(haar.detect(load_image(path))[0].box, expected) > 0.9


def test_large_photos_are_reduced(haar: HaarDetector, samples: dict[str, Path]) -> None:
    image = load_image(samples["gallego"])
    large = np.repeat(np.repeat(image, 4, axis=0), 4, axis=1)
    box, expected = haar.detect(large)[0].box, haar.detect(image)[0].box
    assert overlap(Box(box.x / 4, box.y / 4, box.width / 4, box.height / 4), expected) > 0.8


def test_no_faces(haar: HaarDetector) -> None:
    noise = np.random.default_rng(7).integers(0, 256, (300, 300, 3), dtype=np.uint8)
    assert haar.detect(noise) == []
    assert haar.detect(np.zeros((16, 16, 3), np.uint8)) == []
    assert haar.detect(np.zeros((20, 16_000, 3), np.uint8)) == []


def test_sure_faces_come_first(haar: HaarDetector, monkeypatch: pytest.MonkeyPatch) -> None:
    found = ([Box(0, 0, 90, 90), Box(0, 0, 30, 30), Box(5, 5, 50, 50)], [54.9, 56.0, 57.0])
    monkeypatch.setattr(haar, "boxes", lambda image: found)
    faces = haar.detect(np.zeros((100, 100, 3), np.uint8))
    assert [face.score for face in faces] == [57.0, 56.0, 54.9]


def test_threads_share_a_detector(haar: HaarDetector, samples: dict[str, Path]) -> None:
    image = load_image(samples["sewell"])
    expected = haar.detect(image)
    results: list[list[Face]] = []
    threads = [threading.Thread(target=lambda: results.append(haar.detect(image))) for _ in "123"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [expected] * 3


@pytest.mark.parametrize("name", NAMES)
def test_yunet_on_samples(
    yunet: YuNetDetector,
    samples: dict[str, Path],
    sample_boxes: dict[str, tuple[float, float, float, float]],
    name: str,
) -> None:
    face = yunet.detect(load_image(samples[name]))[0]
    assert overlap(face.box, Box(*sample_boxes[name])) > 0.9
    assert face.landmarks is not None
    assert overlap(box_of_landmarks(face.landmarks), face.box) > CLOSE


def test_wrong_yunet_files(tmp_path: Path) -> None:
    missing, wrong = tmp_path / "none.onnx", tmp_path / "wrong.onnx"
    wrong.write_bytes(b"no network")
    with pytest.raises(errors.ModelNotFoundError) as caught:
        make_detector(missing)
    assert str(caught.value) == f"expected a YuNet model file, got none ({missing})"
    with pytest.raises(errors.ModelError, match=r"^expected a YuNet model, got a file OpenCV"):
        make_detector(str(wrong))


def test_choices(haar: HaarDetector) -> None:
    assert make_detector(None).name == "yunet_s"
    assert make_detector(default_detector()).name == "yunet_s"
    assert make_detector(Model.open(default_detector())).name == "yunet_s"
    assert make_detector("haar").name == "haar"
    assert make_detector(haar) is haar


def test_opencv_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    opencv.require.cache_clear()
    monkeypatch.setitem(sys.modules, "cv2", None)
    with pytest.raises(errors.MissingExtraError) as caught:
        make_detector("haar")
    assert str(caught.value) == (
        "expected OpenCV for finding faces, got no such package "
        '(pip install "facesig[detect]", or use the detector that ships, which needs no OpenCV)'
    )


def test_opencv_5_has_no_cascades(monkeypatch: pytest.MonkeyPatch) -> None:
    opencv.require.cache_clear()
    five = types.ModuleType("cv2")
    five.__version__ = "5.0.0"  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "cv2", five)
    with pytest.raises(errors.MissingExtraError) as caught:
        make_detector("haar")
    assert str(caught.value) == (
        "expected an OpenCV with CascadeClassifier, got OpenCV 5.0.0 "
        '(pip install "facesig[detect]", or use the detector that ships, which needs no OpenCV)'
    )


def test_cascades_of_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bare = types.SimpleNamespace()
    monkeypatch.setattr(opencv, "require", lambda feature: bare)
    monkeypatch.setattr(opencv, "SYSTEM_CASCADES", (str(tmp_path),))
    with pytest.raises(errors.MissingExtraError) as caught:
        opencv.find_cascade("some.xml")
    assert str(caught.value) == (
        f"expected the cascade some.xml in one of {tmp_path}, got none "
        '(apt-get install opencv-data; pip install "facesig[detect]", '
        "or use the detector that ships, which needs no OpenCV)"
    )
    (tmp_path / "some.xml").touch()
    assert opencv.find_cascade("some.xml") == str(tmp_path / "some.xml")


def test_geometry() -> None:
    tight = Geometry(factor=2, right=0.5, down=-0.25).tight(Box(10, 20, 20, 40))
    assert tight == Box.square((20 + 20, 40 - 10), 80)
    assert reduction(1600, 400, 800) == 0.5
    assert reduction(100, 400, 800) == 1


def test_layout_is_measured_from_landmarks() -> None:
    generator = np.random.default_rng(3)
    rolls = generator.normal(0, 0.2, 500)
    template = BOX_LANDMARKS[:, 0] + 1j * BOX_LANDMARKS[:, 1]
    given = np.exp(1j * rolls)[:, None] * template + generator.normal(0, 0.005, (500, 5))
    points = np.stack([given.real, given.imag], axis=2) * TIGHT.width + TIGHT.centre
    measured, sides, middles = layout(points)
    assert np.abs(measured - BOX_LANDMARKS).max() < 0.003
    assert np.median(sides) == pytest.approx(1)
    assert np.abs(np.median(middles, axis=0)).max() < 0.003


def test_geometry_of_a_detector_is_measured_from_crops() -> None:
    def find(image: np.ndarray) -> list[Box]:
        # The tight box of an enlarged crop, as a detector of Geometry(0.5, 0.25, -0.125) draws it.
        side = TIGHT.width * 2
        centre = 64 * 2 + 64
        boxes = [Box.square((centre - 0.5 * side, centre + 0.25 * side), 2 * side)]
        return boxes if image.any() else []

    crops = [np.full((128, 128, 3), value, np.uint8) for value in (0, 9, 9)]
    measured, seen = box_geometry(iter(crops), find)
    assert (len(measured), seen) == (0, 3)  # too far off to be that face

    def closer(image: np.ndarray) -> list[Box]:
        return [Geometry(0.6, 0.25, -0.125).tight(box) for box in find(image)]

    measured, seen = box_geometry(iter(crops), closer)
    assert (len(measured), seen) == (2, 3)
    again = [Geometry(*row).tight(closer(crops[1])[0]) for row in measured]
    assert all(overlap(box, Box.square((192, 192), 2 * TIGHT.width)) > 0.999 for box in again)


@pytest.mark.data
def test_written_template_is_what_the_data_say() -> None:
    from facesig.detection import calibrate

    pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    folder = Path(os.environ.get("FACESIG_DATA", "../shared/data"))
    data = folder / "train-00.parquet"
    if not data.is_file():
        pytest.skip(f"no training data at {data} (FACESIG_DATA)")
    measured, _, _ = layout(calibrate._landmarks(str(data)))
    assert np.abs(measured - BOX_LANDMARKS).max() < 1e-4

"""The engine's detector: samples, a definition in numpy, turned photos, frames, files, threads."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from facesig import Embedder, Frame, errors
from facesig.detection.calibrate import overlap
from facesig.images import open_picture
from facesig.runtime import native
from facesig.runtime.detector import EngineDetector
from facesig.runtime.find import find_faces
from facesig.runtime.locate import DEFAULT_MODEL, default_detector, default_model
from facesig.runtime.views import view_of
from facesig.types import Box, Face

pytest.importorskip("PIL", reason="Pillow is not installed")

NAMES = ("astronaut", "brady", "gallego", "sewell", "soto", "underwood", "wild")


@pytest.fixture(scope="module")
def detector() -> EngineDetector:
    return EngineDetector()


@pytest.fixture(scope="module")
def pixels(samples: dict[str, Path]) -> dict[str, NDArray[np.uint8]]:
    return {name: open_picture(path).full() for name, path in samples.items()}


@pytest.mark.parametrize("name", NAMES)
def test_samples(detector, pixels, sample_boxes, name) -> None:
    (face,) = detector.detect(pixels[name])
    assert overlap(face.box, Box(*sample_boxes[name])) > 0.9
    assert (face.detector, face.turned) == ("yunet_s", 0)
    assert face.score > 0.9
    points = face.landmarks.array
    assert points[0, 0] < points[2, 0] < points[1, 0]
    assert points[0, 1] < points[2, 1] < points[3, 1]


def decoded(detector: EngineDetector, image: NDArray[np.uint8]) -> list[Face]:
    """Faces by the definition: all maps decoded, greedy suppression, in float64."""
    model = detector.model
    height, width = image.shape[:2]
    filled = np.zeros((-(-height // 16) * 16, -(-width // 16) * 16, 3), np.uint8)
    filled[:height, :width] = image
    height, width = filled.shape[:2]
    maps = native.Session(model, None, (height, width)).outputs(filled)
    rows = []
    for stride, numbers in zip((8, 16, 32), maps.values()):
        assert numbers.shape == (-(-height // stride), -(-width // stride), 16)
        r, c = np.indices(numbers.shape[:2])
        n = numbers.astype(np.float64)
        score = np.sqrt(1 / (1 + np.exp(-n[..., 0])) / (1 + np.exp(-n[..., 1])))
        x, y = (c + n[..., 2]) * stride, (r + n[..., 3]) * stride
        w, h = np.exp(n[..., 4]) * stride, np.exp(n[..., 5]) * stride
        points = (n[..., 6:] + np.stack([c, r] * 5, axis=-1)) * stride
        found = score >= model.least_score
        columns = [score, x - w / 2, y - h / 2, w, h]
        rows.append(np.column_stack([column[found] for column in columns] + [points[found]]))
    kept: list[NDArray[np.float64]] = []
    everything = np.concatenate(rows)
    for row in everything[np.argsort(-everything[:, 0], kind="stable")]:
        box = Box(*row[1:5])
        if all(overlap(box, Box(*other[1:5])) <= model.overlap for other in kept):
            kept.append(row)
    return [as_face(row, model.box_factor) for row in kept]


def as_face(row: NDArray[np.float64], factor: float) -> Face:
    from facesig.types import Landmarks

    box = Box(*row[1:5])
    tight = Box.square(box.centre, factor * box.longer_side)
    return Face(tight, Landmarks.from_array(row[5:].reshape(5, 2)), float(row[0]), "yunet_s")


@pytest.mark.parametrize("seed", range(12))
def test_decoding_is_its_definition(pixels, seed) -> None:
    """Pictures small enough not to be reduced, of odd sizes, with several faces or none."""
    rng = np.random.default_rng(seed)
    height, width = rng.integers(40, 400, 2)
    image = rng.integers(0, 60, (height, width, 3)).astype(np.uint8)
    for _ in range(3):
        shown = pixels[NAMES[rng.integers(len(NAMES))]][:: rng.integers(2, 9)]
        shown = shown[:, :: len(pixels["brady"]) // len(shown) or 1]
        top, left = rng.integers(0, height - 20), rng.integers(0, width - 20)
        part = image[top : top + shown.shape[0], left : left + shown.shape[1]]
        part[:] = shown[: part.shape[0], : part.shape[1]]
    detector = EngineDetector(turn=False)
    expected = decoded(detector, image)
    key = lambda face: (face.score >= 0.7, face.box.longer_side)  # noqa: E731
    got = detector.detect(image)
    assert len(got) == len(expected)
    for a, b in zip(got, sorted(expected, key=key, reverse=True)):
        assert a.score == pytest.approx(b.score, abs=1e-6)
        for field in ("x", "y", "width", "height"):
            assert getattr(a.box, field) == pytest.approx(getattr(b.box, field), abs=1e-3)
        assert np.abs(a.landmarks.array - b.landmarks.array).max() < 1e-3


def test_some_of_those_pictures_have_faces(pixels) -> None:
    image = np.concatenate([pixels["brady"][::3, ::3], pixels["wild"][:600:3, ::3]], axis=1)
    detector = EngineDetector(turn=False)
    assert len(decoded(detector, image)) == len(detector.detect(image)) == 2


@pytest.mark.parametrize("quarters", [1, 2, 3])
@pytest.mark.parametrize("name", NAMES)
def test_photos_on_their_side(detector, pixels, name, quarters) -> None:
    """The face of the upright photo, at its place, and nearly its signature."""
    (upright,) = detector.detect(pixels[name])
    lying = np.rot90(pixels[name], -quarters)
    (face,) = detector.detect(lying)
    assert face.turned == 360 - 90 * quarters
    height, width = pixels[name].shape[:2]
    sides = (width, height) if quarters % 2 == 0 else (height, width)
    x, y = face.box.centre
    for _ in range(quarters):  # back, a quarter at a time
        x, y = y, sides[0] - x
        sides = sides[::-1]
    box = Box.square((x, y), face.box.longer_side)
    assert overlap(box, upright.box) > 0.98
    embedder = Embedder(default_model())
    signature = embedder.embed(lying)
    assert signature.similarity(embedder.embed(pixels[name])) > 0.99
    assert signature == embedder.embed(lying, face)
    assert embedder.crop(lying).shape == (112, 112, 3)


def test_turning_can_be_left_out(pixels) -> None:
    lying = np.rot90(pixels["brady"])
    assert EngineDetector().detect(lying)[0].turned == 90
    assert all(face.turned == 0 for face in EngineDetector(turn=False).detect(lying))


def test_frames_and_arrays_of_any_order(detector, pixels) -> None:
    image = pixels["sewell"]
    expected = detector.detect(image)
    height, width = image.shape[:2]
    frame = Frame(np.ascontiguousarray(image[:, :, ::-1]), "bgr", width=width, height=height)
    assert detector.detect(frame) == expected
    assert find_faces(detector, frame) == expected
    padded = np.zeros((height, width + 7, 3), np.uint8)
    padded[:, :width] = image
    assert detector.detect(padded[:, :width]) == expected
    assert detector.detect(image[:, ::-1][:, ::-1]) == expected
    assert detector.detect(np.asfortranarray(image)) == expected
    grey = Frame(np.ascontiguousarray(image[:, :, 1]), "grey", width=width, height=height)
    assert overlap(detector.detect(grey)[0].box, expected[0].box) > 0.9


def test_the_best_face_comes_first(pixels) -> None:
    """Sure ones before others, however large; each kind by size."""
    wide = np.concatenate([pixels["brady"][:600, :480], pixels["soto"], pixels["sewell"]], axis=1)
    faces = EngineDetector(max_side=480).detect(wide)
    assert len(faces) == 3
    sides = [face.box.longer_side for face in faces]
    assert sides == sorted(sides, reverse=True)
    picky = EngineDetector(max_side=480)
    picky.sure_score = sorted(face.score for face in faces)[1]
    order = picky.detect(wide)
    assert [face.score >= picky.sure_score for face in order] == [True, True, False]
    rows = native.Detector(picky.model._model, None).find(view_of(wide), 480, False, 2.0)
    assert [row[0][2] for row in rows] == sides


def test_files_are_looked_at_in_their_own_pixels(detector, pixels, tmp_path) -> None:
    """A large JPEG is decoded at a half; its faces are where the array's are."""
    from PIL import Image

    large = np.repeat(np.repeat(pixels["wild"], 4, axis=0), 4, axis=1)
    path = tmp_path / "large.jpg"
    Image.fromarray(large).save(path, quality=95)
    (face,) = find_faces(detector, open_picture(path))
    (expected,) = detector.detect(large)
    assert overlap(face.box, expected.box) > 0.97
    assert np.abs(face.landmarks.array - expected.landmarks.array).max() < 12
    (of_embedder,) = Embedder(default_model()).faces(path)
    assert of_embedder == face


def test_no_faces(detector) -> None:
    noise = np.random.default_rng(7).integers(0, 256, (300, 300, 3), dtype=np.uint8)
    assert detector.detect(noise) == []
    for shape in ((16, 16), (20, 16_000), (16_000, 20), (300, 400)):
        assert detector.detect(np.zeros((*shape, 3), np.uint8)) == []


def test_threads_share_a_detector(detector, pixels) -> None:
    names = ("sewell", "wild", "brady") * 2
    expected = [detector.detect(pixels[name]) for name in names]
    found: dict[int, list[Face]] = {}

    def work(index: int) -> None:
        found[index] = detector.detect(pixels[names[index]])

    threads = [threading.Thread(target=work, args=(i,)) for i in range(len(names))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [found[i] for i in range(len(names))] == expected


@pytest.mark.parametrize("name", NAMES)
def test_paths_agree_to_the_bit(pixels, name) -> None:
    found = [
        EngineDetector(isa=isa, max_side=side).detect(pixels[name])
        for isa in native.available_isas()
        for side in (640, 333)
    ]
    half = len(found) // 2
    assert found[:2] == found[half : half + 2]


def test_wrong_kinds_and_files(tmp_path) -> None:
    embedder = default_model()
    with pytest.raises(errors.ModelKindError) as caught:
        EngineDetector(embedder)
    assert str(caught.value) == f"expected a detector, got an embedder ({embedder})"
    with pytest.raises(errors.ModelKindError) as caught:
        Embedder(default_detector())
    assert str(caught.value) == f"expected an embedder, got a detector ({default_detector()})"
    with pytest.raises(errors.ModelNotFoundError):
        EngineDetector(tmp_path / "none.fsig")
    with pytest.raises(errors.IsaError):
        EngineDetector(isa="avx")
    assert default_detector().name != DEFAULT_MODEL


@pytest.mark.parametrize("side", [31, 1025, 2**31])
def test_a_side_out_of_range(detector, side) -> None:
    """When the detector is made; the limits are the engine's."""
    with pytest.raises(errors.OptionError) as caught:
        EngineDetector(max_side=side)
    assert str(caught.value).startswith("expected a ")
    assert str(caught.value).endswith(f", got {side} (max_side)")
    view = view_of(np.zeros((64, 64, 3), np.uint8))
    if side < 2**31:
        with pytest.raises(errors.OptionError) as caught:
            detector._detector().find(view, side, False, 0.7)
        assert str(caught.value) == f"expected a longer side of 32 to 1024, got {side} (longest)"


@pytest.mark.parametrize("side", [32, np.int64(1024)])
def test_the_least_and_the_largest_side(side) -> None:
    assert EngineDetector(max_side=side).detect(np.zeros((64, 64, 3), np.uint8)) == []


@pytest.mark.parametrize("side", [640.0, "640", None])
def test_a_side_that_is_no_whole_number(side) -> None:
    with pytest.raises(errors.OptionError) as caught:
        EngineDetector(max_side=side)
    assert str(caught.value) == f"expected a whole number, got {side!r} (max_side)"


@pytest.mark.parametrize("isa", native.available_isas())
def test_an_embedders_isa_is_its_detectors(pixels, isa, monkeypatch) -> None:
    other = next(each for each in ("scalar", "neon") if each != isa)
    monkeypatch.setenv("FACESIG_ISA", other)
    embedder = Embedder(default_model(), isa=isa)
    assert (embedder.isa, embedder.detector.isa) == (isa, isa)
    named = Embedder(default_model(), detector=str(default_detector()), isa=isa)
    assert named.detector.isa == isa
    assert Embedder(default_model()).detector.isa == other
    assert len(embedder.faces(pixels["brady"])) == 1

"""Frames to signatures: what Python's pipeline says of what tests/face/pipeline_test.cpp proves."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from api.bare_frame import bare_frame

import facesig
from facesig import Frame, Pipeline, errors
from facesig.runtime.detector import EngineDetector
from facesig.runtime.embedder import Embedder
from facesig.runtime.locate import INT8_MODEL, default_detector, shipped_models

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
(INT8,) = (path for path in shipped_models() if path.name == INT8_MODEL)


def canvas(*places: tuple[str, int, int]) -> Frame:
    """A grey NV12 frame of 320 x 240 with samples of 160 x 120 at even places."""
    luma = np.full((240, 320), 90, np.uint8)
    chroma = np.full((120, 320), 128, np.uint8)
    for name, left, top in places:
        sample = np.fromfile(SAMPLES / f"{name}_160x120.nv12", np.uint8)
        luma[top : top + 120, left : left + 160] = sample[:19200].reshape(120, 160)
        half = slice(top // 2, top // 2 + 60)
        chroma[half, left : left + 160] = sample[19200:].reshape(60, 160)
    return Frame(luma.tobytes() + chroma.tobytes(), "nv12", width=320, height=240)


def test_a_face_is_followed() -> None:
    pipeline = Pipeline(INT8, whole_every=4)
    for i in range(9):
        (seen,) = pipeline.run(canvas(("sewell", 4 * i, 2 * i)))
        assert (seen.id, seen.tracked, seen.refusal) == (1, i % 4 != 0, None)
        assert abs(seen.face.box.x - 53 - 4 * i) < 5
        assert seen.face.detector == "yunet_s"
        assert seen.signature is not None
    pipeline.reset()
    (seen,) = pipeline.run(canvas(("sewell", 0, 0)))
    assert (seen.id, seen.tracked) == (2, False)
    assert pipeline.run(canvas()) == []


def test_a_whole_frame_is_the_embedders() -> None:
    """Box and signature of the first frame: those of the parts, to the bit."""
    frame = canvas(("sewell", 40, 30), ("gallego", 160, 120))
    pipeline = Pipeline(INT8, most_faces=8)
    embedder = Embedder(INT8, detector=EngineDetector(max_side=320, turn=False))
    seen = pipeline.run(frame)
    assert [one.face for one in seen] == embedder.faces(frame)
    assert len(seen) == 2
    for one in seen:
        assert one.signature == embedder.embed(frame, one.face)


def test_arrays_are_frames_too() -> None:
    frame = canvas(("sewell", 40, 30))
    (seen,) = Pipeline(INT8).run(frame.rgb())
    (expected,) = Pipeline(INT8).run(frame)
    assert abs(seen.face.box.x - expected.face.box.x) < 1
    assert seen.signature is not None
    assert expected.signature is not None
    assert seen.signature.similarity(expected.signature) > 0.99


def test_refusals() -> None:
    frame = canvas(("sewell", 40, 30))
    for options, refusal in (
        ({"least_score": 0.999}, "unsure"),
        ({"least_side": 90.0}, "too small"),
        ({}, None),
    ):
        (seen,) = Pipeline(INT8, **options).run(frame)  # type: ignore[arg-type]
        assert seen.refusal == refusal
        assert (seen.signature is None) == (refusal is not None)


def test_a_face_whose_crop_shows_nothing_is_refused() -> None:
    """Found surely enough and large enough, but not embedded."""
    frame = bare_frame()
    (seen,) = Pipeline(INT8).run(frame)
    assert (seen.refusal, seen.signature) == ("no content", None)
    assert seen.face.score >= 0.7
    assert seen.face.box.width > 100
    (allowed,) = Pipeline(INT8, check_content=False).run(frame)
    assert allowed.refusal is None
    assert allowed.signature is not None
    embedder = Embedder(INT8)
    with pytest.raises(errors.NoContentError):
        embedder.embed(frame, allowed.face)
    assert embedder.embed(frame, allowed.face, check=False) == allowed.signature


def test_flat_crops_of_a_flat_frame_are_no_faces() -> None:
    for level in (0, 128, 255):
        assert Pipeline(INT8).run(np.full((240, 320, 3), level, np.uint8)) == []


def test_every_tenth_frame_is_searched_whole_unless_told() -> None:
    pipeline = Pipeline(INT8)
    frame = canvas(("sewell", 40, 30))
    tracked = [pipeline.run(frame)[0].tracked for _ in range(12)]
    assert [i for i, one in enumerate(tracked) if not one] == [0, 10]


def test_frames_are_reduced_to_320_unless_told() -> None:
    large = np.kron(canvas(("sewell", 40, 30)).rgb(), np.ones((2, 2, 1), np.uint8))
    (seen,) = Pipeline(INT8).run(large)
    assert seen == Pipeline(INT8, longest=320).run(large)[0]
    assert seen.face != Pipeline(INT8, longest=300).run(large)[0].face


def test_options_and_kinds() -> None:
    with pytest.raises(errors.OptionError) as caught:
        Pipeline(INT8, most_faces=9)
    assert str(caught.value) == "expected a number of 1 to 8, got 9 (most_faces)"
    with pytest.raises(errors.ModelKindError):
        Pipeline(default_detector())
    with pytest.raises(errors.ModelKindError):
        Pipeline(INT8, INT8)
    with pytest.raises(errors.IsaError):
        Pipeline(INT8, isa="avx")
    with pytest.raises(errors.ImageSizeError):
        Pipeline(INT8).run(np.zeros((8, 8, 3), np.uint8))


def test_defaults_are_what_ships() -> None:
    pipeline = facesig.Pipeline()
    assert pipeline.detector.kind == "detector"
    assert pipeline.model.kind == "embedder"
    (seen,) = pipeline.run(canvas(("sewell", 40, 30)))
    assert seen.signature is not None
    assert seen.signature.model_id == pipeline.model.model_id


@pytest.mark.parametrize("option", [{"longest": 100.5}, {"most_faces": "2"}, {"whole_every": None}])
def test_options_are_whole_numbers(option) -> None:
    with pytest.raises(errors.OptionError, match=r"^expected a whole number, got "):
        Pipeline(**option)


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ({"longest": 2**31}, "expected a whole number of 32 bits, got 2147483648 (longest)"),
        ({"longest": -(2**40)}, f"expected a whole number of 32 bits, got {-(2**40)} (longest)"),
        ({"longest": 5000}, "expected a longer side of 32 to 1024, got 5000 (longest)"),
        ({"most_faces": np.uint64(2**63)},
         f"expected a whole number of 32 bits, got {2**63} (most_faces)"),
        ({"whole_every": 10**10},
         "expected a whole number of 32 bits, got 10000000000 (whole_every)"),
        ({"least_score": "0.5"}, "expected a number, got '0.5' (least_score)"),
        ({"least_score": None}, "expected a number, got None (least_score)"),
        ({"least_side": [24]}, "expected a number, got [24] (least_side)"),
    ],
)  # fmt: skip
def test_options_of_other_kinds_and_sizes(option, message) -> None:
    with pytest.raises(errors.OptionError) as caught:
        Pipeline(INT8, **option)
    assert str(caught.value) == message


@pytest.mark.parametrize("number", [10**400, float("nan"), float("inf"), -0.1])
def test_scores_and_sides_out_of_range(number) -> None:
    for name in ("least_score", "least_side"):
        with pytest.raises(errors.OptionError, match=rf"\({name}\)$"):
            Pipeline(INT8, **{name: number})


def test_options_of_numpy() -> None:
    pipeline = Pipeline(
        INT8,
        longest=np.int64(320),
        most_faces=np.uint8(1),
        least_score=np.float64(0.7),
        least_side=np.array(24),
    )
    frame = canvas(("sewell", 40, 30))
    assert pipeline.run(frame) == Pipeline(INT8).run(frame)

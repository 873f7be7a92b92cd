"""An embedder's session stopped at its warp: the aligned face, and the rest of the run."""

import numpy as np
import pytest

from facesig import errors
from facesig.modelfile import ModelFile, read_model, write_model
from facesig.network import IMAGE, Linear, Network, Normalise, Resize, Warp
from facesig.numeric import IMAGE_INT8
from facesig.reference.integer import warp
from facesig.runtime.locate import FLOAT_MODEL, INT8_MODEL, default_detector, default_model
from facesig.runtime.native import Model, Session, available_isas

FOLDER = default_model().parent
CROP = np.random.default_rng(41).integers(0, 256, (112, 112, 3), np.uint8)
SMOOTH = np.repeat(np.repeat(CROP[::8, ::8], 8, axis=0), 8, axis=1).copy()
FILES = pytest.mark.parametrize("file", [FLOAT_MODEL, INT8_MODEL])


@pytest.mark.parametrize("isa", available_isas())
def test_the_face_is_what_the_network_sees(isa):
    path = FOLDER / INT8_MODEL
    size = read_model(path).network.warp.size
    session = Session(Model.open(path), isa)
    for crop in (CROP, SMOOTH):
        seen = session.trace(crop)["warp"]
        assert seen.dtype == np.int8
        face = session.align(crop, size)
        assert face.shape == (size, size, 3)
        assert np.array_equal(face, (seen.astype(np.int16) + 128).astype(np.uint8))


@FILES
@pytest.mark.parametrize("isa", available_isas())
@pytest.mark.parametrize("size", [1, 7, 56, 130])
def test_any_size_is_the_references(file, isa, size):
    session = Session(Model.open(FOLDER / file), isa)
    similarity = session.trace(SMOOTH)["align.fc7"].ravel()
    expected = warp(SMOOTH, similarity, size, IMAGE_INT8).astype(np.int16) + 128
    assert np.array_equal(session.align(SMOOTH, size), expected)


@FILES
@pytest.mark.parametrize("isa", available_isas())
def test_going_on_gives_the_signature(file, isa):
    session = Session(Model.open(FOLDER / file), isa)
    expected = session.run(CROP)
    session.align(CROP, 56)
    assert np.array_equal(session.embed_aligned(CROP), expected)


def test_going_on_needs_an_alignment():
    session = Session(Model.open(FOLDER / INT8_MODEL))
    with pytest.raises(errors.OptionError, match="expected a crop that was aligned before"):
        session.embed_aligned(CROP)
    session.align(CROP, 56)
    session.embed_aligned(CROP)
    with pytest.raises(errors.OptionError, match="aligned before, got none"):
        session.embed_aligned(CROP)
    session.align(CROP, 56)
    session.run(SMOOTH)
    with pytest.raises(errors.OptionError, match="aligned before, got none"):
        session.embed_aligned(CROP)


@pytest.mark.parametrize("size", [0, -1, 2049, 2**31 - 1])
def test_sizes_that_there_are_none_of(size):
    session = Session(Model.open(FOLDER / INT8_MODEL))
    with pytest.raises(errors.OptionError, match=f"expected a side of 1 to 2048, got {size}"):
        session.align(CROP, size)


def test_detectors_align_nothing():
    session = Session(Model.open(default_detector()), size=(112, 112))
    with pytest.raises(errors.ModelKindError):
        session.align(CROP, 56)
    with pytest.raises(errors.ModelKindError):
        session.embed_aligned(CROP)


def test_crops_are_checked():
    session = Session(Model.open(FOLDER / INT8_MODEL))
    with pytest.raises(errors.ImageShapeError):
        session.align(CROP[:100], 56)
    session.align(CROP, 56)
    with pytest.raises(errors.ImageDtypeError):
        session.embed_aligned(CROP.astype(np.float32))


@pytest.mark.parametrize("isa", available_isas())
def test_a_warp_may_read_something_else_than_the_image(tmp_path, isa):
    """Then the image's place is free for others before the run goes on."""
    rng = np.random.default_rng(42)
    layers = (
        Resize("small", (IMAGE,), size=16),
        Linear("similarity", ("small",), "", 768, 4, relu=False),
        Warp("warp", ("small", "similarity"), size=8),
        Linear("last", ("warp",), "", 192, 8, relu=False),
        Normalise("signature", ("last",)),
    )
    shapes = {"similarity": (4, 768), "last": (8, 192)}
    weights = {}
    for name, shape in shapes.items():
        weights[f"{name}.weight"] = (rng.normal(size=shape) / 100).astype(np.float32)
        weights[f"{name}.bias"] = rng.normal(size=shape[0]).astype(np.float32)
    write_model(tmp_path / "m.fsig", ModelFile(Network("odd", (32, 32, 3), layers), weights))
    session = Session(Model.open(tmp_path / "m.fsig"), isa)
    crop = CROP[:32, :32].copy()
    expected = session.run(crop)
    session.align(crop, 8)
    assert np.array_equal(session.embed_aligned(crop), expected)

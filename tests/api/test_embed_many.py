"""``facesig.embed_many``: the signatures of ``embed``, as arrays, whatever some images are."""

import gc
import weakref

import numpy as np
import pytest

import facesig
import facesig.images
from facesig.errors import FaceArgumentError, ImageTypeError, NoFaceError, OptionError
from facesig.runtime import many as module
from facesig.runtime.embedder import Embedder

SAMPLES = ["brady.jpg", "wild.jpg", "soto.jpg"]


@pytest.fixture(scope="module")
def engine():
    return Embedder()


def paths(samples):
    return [samples / name for name in SAMPLES]


@pytest.fixture
def samples():
    from pathlib import Path

    return Path(__file__).parents[1] / "samples"


def test_images_that_fail_do_not_stay_in_memory(engine):
    class Seen(np.ndarray):
        pass

    alive = []

    def images():
        for _ in range(3):
            image = np.full((90, 120, 3), 90, np.uint8).view(Seen)
            alive.append(weakref.ref(image))
            yield image

    many = facesig.embed_many(images(), embedder=engine)
    assert [type(error) for error in many.errors] == [NoFaceError] * 3
    gc.collect()
    assert [each() for each in alive] == [None] * 3


def test_rows_are_those_of_embed(engine, samples):
    many = facesig.embed_many(paths(samples), embedder=engine)
    for row, path in zip(many.values, paths(samples), strict=True):
        assert np.array_equal(row, engine.embed(path).values)
    face = engine.largest_face(paths(samples)[1])
    assert many.boxes[1] == pytest.approx([face.box.x, face.box.y, face.box.width, face.box.height])
    assert many.landmarks[1] == pytest.approx(face.landmarks.array, rel=1e-6)
    assert many.scores[1] == pytest.approx(face.score)
    assert many.model_id == engine.model_id
    assert many.errors == [None] * 3
    assert many.done.all()


def test_an_image_that_fails_is_a_row_of_nan(engine, samples):
    black = np.zeros((100, 100, 3), np.uint8)
    images = [paths(samples)[0], black, samples / "none.jpg", paths(samples)[1]]
    many = facesig.embed_many(iter(images), embedder=engine, batch=1)
    assert many.done.tolist() == [True, False, False, True]
    assert np.isnan(many.values[1:3]).all()
    assert np.isnan(many.boxes[1:3]).all()
    assert not np.isnan(many.values[[0, 3]]).any()
    assert isinstance(many.errors[1], NoFaceError)
    assert str(many.errors[1]) == "expected a face, got none found by yunet_s (images[1])"
    seen = []
    facesig.embed_many(
        images, embedder=engine, on_error=lambda i, error: seen.append((i, type(error)))
    )
    assert [i for i, _ in seen] == [1, 2]
    with pytest.raises(NoFaceError):
        facesig.embed_many(images, embedder=engine, on_error="raise")


def test_what_is_no_call(engine):
    with pytest.raises(ImageTypeError, match=r"expected several images, got one str \(images\)"):
        facesig.embed_many("photo.jpg", embedder=engine)
    with pytest.raises(OptionError, match=r'expected "record", "raise" or a function, got .ignore'):
        facesig.embed_many([], embedder=engine, on_error="ignore")
    with pytest.raises(OptionError, match=r"expected at least 1, got 0 \(batch\)"):
        facesig.embed_many([], embedder=engine, batch=0)
    with pytest.raises(FaceArgumentError, match=r"a face for each of 2 images, got 1 \(faces\)"):
        facesig.embed_many([np.zeros((64, 64), np.uint8)] * 2, [(8, 8, 40, 40)], embedder=engine)


def test_none_at_all(engine):
    many = facesig.embed_many([], embedder=engine)
    assert len(many) == 0
    assert many.values.shape == (0, 128)


def test_batches_of_onnxruntime(engine, samples):
    pytest.importorskip("onnxruntime")
    embedder = module.batch_embedder()
    if module.DEFAULT_MODEL != module.FLOAT_MODEL:
        pytest.skip("the default model is the integer one")
    assert embedder.backend == "onnx"
    photos = [facesig.images.load_image(path) for path in paths(samples)]
    boxes = [engine.largest_face(photo).box for photo in photos]
    images, faces = photos * 6, boxes * 6  # a batch and a part of one
    many = facesig.embed_many(images, faces)
    single = facesig.embed_many(images, faces, batch=1)
    assert np.abs(many.values - single.values).max() < 1e-5
    for row, photo, box in zip(many.values, photos, boxes):
        assert row @ engine.embed(photo, box).values > 0.9999
    assert many.model_id == engine.model_id


def test_without_onnxruntime_it_is_the_engine(monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    assert module.batch_embedder().backend == "native"


def test_every_back_end_runs_batches(engine, samples):
    crops = np.stack([engine.crop(path) for path in paths(samples)])
    expected = np.stack([engine.embed_crop(crop).values for crop in crops])
    assert np.array_equal(engine._session().run_batch(crops), expected)
    assert engine._session().run_batch(crops[:0]).shape == (0, 128)
    for backend in ("onnx", "tflite"):
        try:
            session = Embedder(backend=backend)._session()
        except facesig.errors.MissingExtraError:
            continue
        found = session.run_batch(crops)
        single = np.stack([session.run(crop) for crop in crops])
        assert found.shape == (3, 128)
        assert np.abs(found - single).max() < 1e-5
        assert session.run_batch(crops[:0]).shape == (0, 128)

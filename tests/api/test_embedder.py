"""Embedder: forms of input, errors, batches, comparison, threads, the default embedder."""

from __future__ import annotations

import io
import threading
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

import facesig
from facesig import errors
from facesig.images import load_image
from facesig.runtime import default, locate
from facesig.runtime.embedder import Embedder
from facesig.runtime.native import Model
from facesig.types import Box, Face, Landmarks, Signature

BOX = (10, 5, 40, 50)


class Fixed:
    """A detector that gives what it is told to."""

    name = "fixed"

    def __init__(self, *faces: Face) -> None:
        self.faces = list(faces)

    def detect(self, image: NDArray[np.uint8]) -> list[Face]:
        return self.faces


def test_signature_carries_the_model(embedder: Embedder, photo: NDArray[np.uint8]) -> None:
    signature = embedder.embed(photo, BOX)
    assert isinstance(signature, Signature)
    assert signature.model_id == embedder.model_id == embedder.model.model_id
    assert signature.values.shape == (128,)


def test_every_kind_of_image_gives_one_signature(
    embedder: Embedder, photo: NDArray[np.uint8], tmp_path: Path
) -> None:
    image = pytest.importorskip("PIL.Image", reason="Pillow is not installed").fromarray(photo)
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    path = tmp_path / "photo.png"
    path.write_bytes(buffer.getvalue())
    expected = embedder.embed(photo, BOX)
    for form in (path, str(path), buffer.getvalue(), image, memoryview(photo), photo / 255):
        assert embedder.embed(form, BOX) == expected


def test_every_form_of_face_gives_one_signature(
    embedder: Embedder, photo: NDArray[np.uint8]
) -> None:
    expected = embedder.embed(photo, BOX)
    box = Box(*BOX)
    for face in (list(BOX), np.array(BOX), box, Face(box, None, 1.0, "test")):
        assert embedder.embed(photo, face) == expected
    points = np.array([[20, 25], [40, 25], [30, 35], [22, 45], [38, 45]])
    by_points = embedder.embed(photo, points)
    assert embedder.embed(photo, Landmarks.from_array(points)) == by_points
    assert by_points != expected


def test_crop_then_embed_crop(embedder: Embedder, photo: NDArray[np.uint8]) -> None:
    crop = embedder.crop(photo, BOX)
    assert crop.shape == (112, 112, 3)
    assert embedder.embed_crop(crop) == embedder.embed(photo, BOX)
    assert embedder.embed_crop(crop[::-1][::-1]) == embedder.embed_crop(crop)
    with pytest.raises(errors.ImageSizeError) as caught:
        embedder.embed_crop(photo)
    assert str(caught.value) == "expected 112 x 112 pixels, got 80 x 60 (crop)"


def test_without_face_the_detectors_first_counts(
    model_path: Path, photo: NDArray[np.uint8]
) -> None:
    first, second = (Face(Box(x, 5, 30, 40), None, 1.0, "fixed") for x in (10, 40))
    embedder = Embedder(model_path, detector=Fixed(first, second))
    assert embedder.faces(photo) == [first, second]
    assert embedder.largest_face(photo) == first
    assert embedder.embed(photo) == embedder.embed(photo, first)


def test_no_face(model_path: Path, photo: NDArray[np.uint8], samples: dict[str, Path]) -> None:
    embedder = Embedder(model_path, detector=Fixed())
    assert embedder.faces(photo) == []
    for image, where in ((photo, "image"), (samples["wild"], samples["wild"])):
        with pytest.raises(errors.NoFaceError) as caught:
            embedder.embed(image)
        assert str(caught.value) == f"expected a face, got none found by fixed ({where})"


def test_batch(embedder: Embedder, photo: NDArray[np.uint8]) -> None:
    images = [photo, photo[::-1], photo[:, ::-1]]
    assert embedder.embed_batch(images, [BOX] * 3) == [embedder.embed(i, BOX) for i in images]
    assert embedder.embed_batch([]) == []
    assert embedder.embed_batch(np.stack([photo, photo]), [BOX, BOX])[1] == embedder.embed(
        photo, BOX
    )


def test_wrong_batches(embedder: Embedder, photo: NDArray[np.uint8]) -> None:
    with pytest.raises(errors.FaceArgumentError) as caught:
        embedder.embed_batch([photo, photo], [BOX])
    assert str(caught.value) == "expected a face for each of 2 images, got 1 (faces)"
    with pytest.raises(errors.ImageTypeError) as caught:
        embedder.embed_batch("photo.jpg")
    assert str(caught.value) == "expected several images, got one str (images)"
    with pytest.raises(errors.ImageShapeError, match=r"\(images\[1\]\)$"):
        embedder.embed_batch([photo, photo[:, :, :2]], [BOX, BOX])


def test_models(model_path: Path, tmp_path: Path) -> None:
    model = Model.open(model_path)
    assert Embedder(model).model is model
    assert Embedder(str(model_path)).model_id == model.model_id
    with pytest.raises(errors.ModelNotFoundError):
        Embedder(tmp_path / "none.fsig")


def test_isa_is_the_one_asked_for(model_path: Path, photo: NDArray[np.uint8]) -> None:
    scalar = Embedder(model_path, isa="scalar")
    assert scalar.isa == "scalar"
    difference = scalar.embed(photo, BOX).distance(Embedder(model_path).embed(photo, BOX))
    assert difference < 1e-4
    with pytest.raises(errors.IsaError):
        Embedder(model_path, isa="mmx")


def test_compare(embedder: Embedder, photo: NDArray[np.uint8]) -> None:
    a = embedder.embed(photo, BOX)
    result = embedder.compare(a, a)
    assert result
    assert (result.threshold, result.false_accept_rate) == (pytest.approx(0.4), 1e-3)
    assert embedder.compare(a, a, 1e-2).threshold == pytest.approx(0.3)
    with pytest.raises(errors.FalseAcceptRateError) as caught:
        embedder.compare(a, a, 0.25)
    assert str(caught.value) == "expected one of 0.001, 0.01, got 0.25 (false-accept rate)"


def test_compare_refuses_other_models(
    embedder: Embedder, other_model_path: Path, photo: NDArray[np.uint8]
) -> None:
    other = Embedder(other_model_path).embed(photo, BOX)
    mine = embedder.embed(photo, BOX)
    for pair in ((mine, other), (other, mine), (other, other)):
        with pytest.raises(errors.SignatureModelError) as caught:
            embedder.compare(*pair)
        assert str(caught.value) == (
            f"expected a signature of model {embedder.model_id.hex()}, "
            f"got one of model {other.model_id.hex()} (signature)"
        )


def test_threads_share_an_embedder(embedder: Embedder, photo: NDArray[np.uint8]) -> None:
    images = [np.roll(photo, shift, axis=1) for shift in range(8)]
    expected = [embedder.embed(image, BOX) for image in images]
    results: dict[int, list[Signature]] = {}
    start = threading.Barrier(4)

    def work(number: int) -> None:
        start.wait()
        order = images[number:] + images[:number]
        results[number] = [embedder.embed(image, BOX) for image in order for _ in range(3)][::3]

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == [0, 1, 2, 3]
    for number, signatures in results.items():
        assert signatures == expected[number:] + expected[:number]


def test_sessions_belong_to_threads(embedder: Embedder) -> None:
    found = []
    thread = threading.Thread(target=lambda: found.append(embedder._session()))
    thread.start()
    thread.join()
    assert embedder._session() is embedder._session()
    assert found[0] is not embedder._session()


def test_module_functions_share_one_embedder(
    model_path: Path, photo: NDArray[np.uint8], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []

    def slow_model_file(model: str, backend: str) -> str:
        made.append(threading.get_ident())
        return str(model_path)

    monkeypatch.setattr(default, "_embedder", None)
    monkeypatch.setattr("facesig.runtime.backends.choose.model_file", slow_model_file)
    found: list[Embedder] = []
    threads = [
        threading.Thread(target=lambda: found.append(facesig.default_embedder())) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1
    assert len({id(embedder) for embedder in found}) == 1
    signature = facesig.embed(photo, BOX)
    assert signature.model_id == found[0].model_id
    assert facesig.compare(signature, signature, false_accept_rate=1e-2).same


def test_default_model_is_looked_for_in_both_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside, beside = tmp_path / "inside", tmp_path / "beside"
    monkeypatch.setattr(locate, "MODEL_FOLDERS", (inside, beside))
    with pytest.raises(errors.ModelNotFoundError) as caught:
        locate.default_model()
    assert str(caught.value) == (
        f"expected the model {locate.DEFAULT_MODEL}, got none ({inside} or {beside})"
    )
    assert locate.shipped_models() == []
    for folder in (beside, inside):
        folder.mkdir()
        path = folder / locate.DEFAULT_MODEL
        path.touch()
        assert locate.default_model() == path
        assert locate.shipped_models() == [path]


def test_arrays_need_no_decoder(embedder: Embedder, photo: NDArray[np.uint8]) -> None:
    assert load_image(photo) is not None
    assert embedder.embed(photo, BOX) == embedder.embed(photo.copy(), BOX)

"""No silent nonsense: unsure and small faces and crops that show nothing are refused, or not."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

import facesig
from facesig import Box, Embedder, Face, Frame, errors
from facesig.runtime import checks

BLACK = np.zeros((200, 200, 3), np.uint8)
WHITE = np.full((200, 200, 3), 255, np.uint8)
FLAT = np.full((200, 200, 3), (180, 140, 120), np.uint8)
CLEAR = np.dstack([np.random.default_rng(1).integers(0, 256, (200, 200, 3)), np.zeros((200, 200))])
NOISY = (FLAT + np.random.default_rng(2).normal(0, 4, FLAT.shape)).clip(0, 255).astype(np.uint8)
CLEAR[0, 0, 3] = 1  # of all transparent pixels nothing is made at all
EMPTY = [BLACK, WHITE, FLAT, CLEAR.astype(np.uint8), NOISY]
BOX = (50, 50, 100, 100)


class Finder:
    """A detector that finds what it is told to."""

    name = "finder"
    sure_score = 0.5

    def __init__(self, *faces: Face) -> None:
        self.faces = list(faces)

    def detect(self, image: object) -> list[Face]:
        return self.faces


def face(score: float = 0.9, side: float = 100, detector: str = "finder") -> Face:
    return Face(Box.square((100, 100), side), None, score, detector)


@pytest.fixture(scope="module")
def textured() -> np.ndarray:
    rows, columns = np.mgrid[0:200, 0:200]
    return np.dstack([rows, columns, (rows + columns) // 2]).astype(np.uint8)


@pytest.mark.parametrize("image", EMPTY, ids=["black", "white", "flat", "clear", "noisy"])
def test_crops_without_content(embedder: Embedder, image: np.ndarray) -> None:
    with pytest.raises(errors.NoContentError) as caught:
        embedder.embed(image, BOX)
    assert str(caught.value).startswith(
        "expected a face with content, got a crop whose grey values spread over "
    )
    assert str(caught.value).endswith("less than 3 (image; check=False embeds it anyway)")
    assert embedder.embed(image, BOX, check=False).values.shape == (128,)
    crop = embedder.crop(image, BOX)
    with pytest.raises(errors.NoContentError, match=r"\(crop; check=False embeds it anyway\)$"):
        embedder.embed_crop(crop)
    assert embedder.embed_crop(crop, check=False) == embedder.embed(image, BOX, check=False)
    assert len(embedder.embed_batch([image, image], [BOX, BOX], check=False)) == 2


def test_the_batchs_image_is_named(embedder: Embedder, textured: np.ndarray) -> None:
    with pytest.raises(errors.NoContentError, match=r"\(images\[1\]; "):
        embedder.embed_batch([textured, BLACK], [BOX, BOX])


def test_content_of_frames(embedder: Embedder) -> None:
    data = bytes([90]) * (200 * 200) + bytes([128]) * (200 * 100)
    with pytest.raises(errors.NoContentError):
        embedder.embed(Frame(data, "nv12", width=200, height=200), BOX)


def test_two_empty_crops_would_pass_for_one_person(embedder: Embedder) -> None:
    """What the check is for."""
    a, b = (embedder.embed(image, BOX, check=False) for image in (BLACK, BLACK // 2))
    assert a.similarity(b) > 0.9


def test_small_faces(embedder: Embedder, textured: np.ndarray) -> None:
    least = checks.LEAST_SIDE
    assert least == 24
    box = (50, 50, 23.9, 20)
    with pytest.raises(errors.SmallFaceError) as caught:
        embedder.embed(textured, box)
    assert str(caught.value) == (
        "expected a face of at least 24 pixels, got 23.9 (image; check=False embeds it anyway)"
    )
    embedder.embed(textured, box, check=False)
    embedder.embed(textured, (50, 50, 20, 24))
    assert embedder.crop(textured, box).shape == (112, 112, 3)
    # What cannot be cropped at all is no matter of checks.
    with pytest.raises(errors.FaceArgumentError):
        embedder.embed(textured, (50, 50, 7, 7), check=False)


def test_unsure_faces(model_path: Path, textured: np.ndarray) -> None:
    embedder = Embedder(model_path, detector=Finder(face(0.499), face(0.4)))
    with pytest.raises(errors.UnsureFaceError) as caught:
        embedder.embed(textured)
    assert str(caught.value) == (
        "expected a face with a score of at least 0.5, got 0.499 by finder "
        "(image; check=False embeds it anyway)"
    )
    embedder.embed(textured, check=False)
    with pytest.raises(errors.UnsureFaceError):
        embedder.compare(textured, textured, 1e-3)
    assert embedder.compare(textured, textured, 1e-3, check=False).same
    # A face that was found is asked again; a box is its giver's.
    with pytest.raises(errors.UnsureFaceError):
        embedder.embed(textured, embedder.faces(textured)[0])
    embedder.embed(textured, embedder.faces(textured)[0].box)
    Embedder(model_path, detector=Finder(face(0.5))).embed(textured)
    # Scores of another detector say nothing here.
    embedder.embed(textured, dataclasses.replace(face(0.1), detector="other"))


def test_a_detector_that_says_nothing_is_believed(model_path: Path, textured: np.ndarray) -> None:
    class Plain:
        name = "plain"

        def detect(self, image: object) -> list[Face]:
            return [face(-7.0, detector="plain")]

    Embedder(model_path, detector=Plain()).embed(textured)


def test_errors_are_of_their_families() -> None:
    for kind in (errors.UnsureFaceError, errors.SmallFaceError, errors.NoContentError):
        assert issubclass(kind, errors.FaceError)
        assert kind.exit_code == 4


def test_the_module_functions_take_the_keyword(textured: np.ndarray) -> None:
    with pytest.raises(errors.SmallFaceError):
        facesig.embed(textured, (50, 50, 20, 20))
    signature = facesig.embed(textured, (50, 50, 20, 20), check=False)
    assert facesig.compare(signature, signature, check=False).same

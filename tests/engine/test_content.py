"""Crops without content are refused, faces are not: not even in an eighth of the light."""

import csv
import json
import os
from pathlib import Path

import numpy as np
import pytest

from facesig import errors
from facesig.images import load_image
from facesig.runtime import native
from facesig.runtime.crop import crop_face

LEAST = 3.0
"""Grey levels, as in csrc/image/content.h."""


def flat(value, size=112):
    return np.full((size, size, 3), value, np.uint8)


def noisy(level, deviation, size=112):
    noise = np.random.default_rng(7).normal(level, deviation, (size, size, 3))
    return np.clip(np.rint(noise), 0, 255).astype(np.uint8)


def spotted():
    crop = flat(30)
    crop[:8, :8] = 255  # a light
    crop[100:, 90:] = 255
    return crop


def transparent():
    image = np.zeros((112, 112, 4), np.uint8)
    image[0, 0, 3] = 1  # of all transparent ones the error is another
    return load_image(image).copy()


NOTHING = {
    "black": flat(0),
    "white": flat(255),
    "grey": flat(90),
    "colour": np.broadcast_to(np.uint8([200, 10, 60]), (112, 112, 3)).copy(),
    "noise of a dark room": noisy(20, 4),
    "strong noise": noisy(128, 8),
    "two lights": spotted(),
    "transparent on white": transparent(),
}


@pytest.mark.parametrize("name", NOTHING)
def test_nothing(name):
    with pytest.raises(errors.NoContentError) as caught:
        native.check_content(NOTHING[name])
    spread = native.content_spread(NOTHING[name])
    assert spread < LEAST
    assert str(caught.value) == (
        f"expected a crop with content, got one whose grey values spread over {spread:.2f} "
        "levels, less than 3.00 (crop)"
    )
    assert caught.value.exit_code == errors.FaceError.exit_code


def test_the_measure_written_out():
    crop = np.random.default_rng(3).integers(0, 256, (112, 112, 3), dtype=np.uint8)
    crop[:, 60:] //= 3
    grey = crop.astype(int) @ (1, 2, 1)
    blocks = grey.reshape(14, 8, 14, 8).sum(axis=(1, 3))
    means = np.sort((4 * blocks // 64).ravel())
    assert native.content_spread(crop) == (means[-10] - means[9]) / 16
    assert native.content_spread(255 - crop) == pytest.approx(native.content_spread(crop), abs=0.2)


@pytest.mark.parametrize("size", [14, 15, 96, 113, 1024])
def test_any_size(size):
    crop = flat(0, size)
    native_error = pytest.raises(errors.NoContentError)
    with native_error:
        native.check_content(crop)
    crop[: size // 2] = 200
    native.check_content(crop)


@pytest.mark.parametrize("shape", [(13, 13, 3), (112, 111, 3), (112, 112), (1025, 1025, 3)])
def test_what_is_no_crop(shape):
    with pytest.raises(errors.ImageShapeError):
        native.check_content(np.zeros(shape, np.uint8))


def test_samples_have_content():
    pytest.importorskip("PIL", reason="Pillow is not installed")
    samples = Path(__file__).parents[1] / "samples"
    for name, box in json.loads((samples / "boxes.json").read_text()).items():
        crop = crop_face(load_image(samples / name), box)
        for light in (1, 8):
            native.check_content(np.ascontiguousarray(crop // light))


@pytest.mark.data
def test_faces_in_an_eighth_of_the_light():
    """LFW View 1's training names; the margin is more than twofold."""
    from facesig.evaluation.crops import CropFile

    data = Path(os.environ.get("FACESIG_DATA", "../shared/data"))
    if not (data / "lfw.parquet").is_file():
        pytest.skip(f"no data at {data} (FACESIG_DATA)")
    with (data / "lfw_view1_train.csv").open() as lines:
        names = {name for row in list(csv.reader(lines))[1:] for name in row[:2]}
    file = CropFile(data / "lfw.parquet")
    spreads = [
        native.content_spread(np.ascontiguousarray(load_image(blob) // 8))
        for name, blob in zip(file.names, file.column("image"))
        if name in names
    ]
    assert len(spreads) > 3000
    assert min(spreads) > 2.5 * LEAST

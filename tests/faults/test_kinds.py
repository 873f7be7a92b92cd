"""Boxes, signatures, rates and memory: each fault is the error of its kind, told at once."""

from __future__ import annotations

import decimal
import errno
import time
import warnings

import numpy as np
import pytest

from facesig import errors
from facesig.errors import (
    FaceArgumentError,
    FalseAcceptRateError,
    LowMemoryError,
    SignatureFormatError,
    memory_for,
    of_the_system,
)
from facesig.images import load_image
from facesig.images.picture import open_picture
from facesig.runtime.crop import crop_face
from facesig.runtime.native import threshold_for
from facesig.types import Box, Face, Landmarks, Signature

LEAST, MOST, HUGE = 5e-324, 1.7e308, 10**400
PHOTO = np.random.default_rng(0).integers(0, 256, (180, 200, 3), dtype=np.uint8)

UNBOUNDED = [
    (0, 10, LEAST, 100), (10, 0, 100, LEAST), (0, 0, 1e-200, 150), (0, 0, 100, 1e300),
    (0, -MOST, 100, MOST), (-MOST, 0, MOST, 100), (0, 0, MOST, MOST), (0, 0, 1e160, 1e160),
    (0, 0, 0.999, 100), (0, 0, 32_769, 100), (0, 0, 100, 40_000), (-MOST, -MOST, MOST, 1),
    (MOST, MOST, MOST, MOST), (1e17, 10, 100, 100), (HUGE, 0, 100, 100), (0, 0, 100, HUGE),
    (0, 0, float("nan"), 100), (0, 0, float("inf"), 100), ("a", 0, 10, 10), (None, 0, 10, 10),
    ([], 0, 10, 10), (1j, 0, 10, 10),
]  # fmt: skip


@pytest.mark.parametrize("numbers", UNBOUNDED)
def test_a_box_without_bounds(numbers):
    begun = time.monotonic()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for make in (
            lambda: crop_face(PHOTO, numbers),
            lambda: crop_face(PHOTO, Box(*numbers)),
            lambda: crop_face(PHOTO, Face(Box(*numbers), None, 1.0, "mine")),
        ):
            with pytest.raises(FaceArgumentError, match=r"^expected "):
                make()
    assert time.monotonic() - begun < 1


def test_boxes_at_the_bounds():
    for numbers in ((0, 0, 1, 100), (0, 0, 100, 1), (-50, 10, 100, 100), (0, 0, 8, 1)):
        assert crop_face(PHOTO, numbers).shape == (112, 112, 3)
    wide = np.zeros((16, 16_384, 3), np.uint8)
    assert crop_face(wide, (0, 0, 32_768, 16)).shape == (112, 112, 3)


@pytest.mark.parametrize("number", [HUGE, 1e308, 1e155, 1e17, float("nan"), "a", None])
def test_landmarks_without_bounds(number):
    points = [[number, number], [-3, 0], [0, 0], [1, 1], [2, 2]]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for make in (
            lambda: crop_face(PHOTO, points),
            lambda: Landmarks.from_array(points),
            lambda: Landmarks(*map(tuple, points)),
        ):
            with pytest.raises(FaceArgumentError, match=r"^expected "):
                make()


@pytest.mark.parametrize(
    "values",
    [
        [HUGE] * 128, [1e300] * 128, [-1e39] * 128, [decimal.Decimal(10) ** 1000] * 128,
        [object()] * 128, [None] * 128, np.ones(128, complex), np.ones(128, "M8[s]"), "abc",
        [[1], [2, 3]], [float("nan")] * 128, {"a": 1}, b"x" * 512,
    ],
    ids=lambda values: str(values)[:24].partition(" at ")[0],
)  # fmt: skip
def test_numbers_that_are_no_signature(values):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(SignatureFormatError, match=r"^expected "):
            Signature(values, b"0" * 16)


@pytest.mark.parametrize("rate", [HUGE, "x", None, [], float("nan"), -1, 0, 1e300, LEAST])
def test_rates_that_are_none(rate):
    with pytest.raises(FalseAcceptRateError, match=r"^expected "):
        threshold_for({0.1: 0.2, 0.01: 0.3}, rate)


@pytest.mark.parametrize("error", [MemoryError(), OSError(errno.ENOMEM, "Cannot allocate")])
def test_low_memory_is_one_error(error):
    low = pytest.raises(LowMemoryError, match=r"^expected memory for it, got none$")
    with low as caught, memory_for("it"):
        raise error
    assert isinstance(caught.value, MemoryError)
    assert isinstance(caught.value, errors.FacesigError)
    assert of_the_system(caught.value)
    with pytest.raises(OSError, match="Too many"), memory_for("it"):
        raise OSError(errno.EMFILE, "Too many open files")


def test_what_is_of_the_system():
    told = errors.DataError("expected")
    told.__cause__ = OSError(errno.EMFILE, "Too many open files")
    assert of_the_system(told)
    assert not of_the_system(OSError(errno.ENOENT, "No such file"))
    assert not of_the_system(errors.DataError("expected"))


SYSTEM = [
    (OSError(errno.EMFILE, "Too many open files"), errors.ImageFileError, "Too many open files"),
    (OSError(errno.EIO, "Input/output error"), errors.ImageFileError, "Input/output error"),
    (OSError(errno.EACCES, "Permission denied"), errors.ImageFileError, "Permission denied"),
    (OSError(errno.ENOMEM, "Cannot allocate memory"), LowMemoryError, "expected memory for "),
    (MemoryError(), LowMemoryError, "expected memory for "),
    (OSError("image file is truncated"), errors.ImageDecodeError, "image file is truncated"),
]


@pytest.mark.parametrize(("error", "kind", "said"), SYSTEM)
@pytest.mark.parametrize("call", ["PIL.Image.open", "PIL.Image.Image.load"])
def test_what_the_system_says_of_a_photo(monkeypatch, tmp_path, error, kind, said, call):
    from PIL import Image

    path = tmp_path / "photo.png"
    Image.fromarray(PHOTO).save(path)

    def fail(*_, **__):
        raise error

    monkeypatch.setattr(call, fail)
    if call.endswith("load"):
        monkeypatch.setattr("PIL.ImageFile.ImageFile.load", fail)
    for read in (load_image, lambda name: open_picture(name).full()):
        with pytest.raises(kind) as caught:
            read(path)
        assert type(caught.value) is kind
        assert said in str(caught.value)

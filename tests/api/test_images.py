"""Images of every accepted kind, and each wrong one with its whole message."""

from __future__ import annotations

import array
import os
import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from numpy.typing import NDArray

from facesig import errors
from facesig.images import load_image
from facesig.images.arrays import check_size

SHAPES = "expected (height, width) or (height, width, channels) with 1, 3 or 4 channels, got "
SIZES = "expected at most 16,384 pixels a side and 50,000,000 in all, got "


def message(error: type[Exception], image: object) -> str:
    """The whole message with which loading ``image`` fails."""
    with pytest.raises(error) as caught:
        load_image(image)  # type: ignore[arg-type]
    assert type(caught.value) is error
    return str(caught.value)


def attempt(image: object) -> NDArray[np.uint8] | errors.ImageError:
    """The loaded image, or the error that loading it raised on purpose."""
    try:
        return load_image(image)  # type: ignore[arg-type]
    except errors.ImageError as error:
        return error


@pytest.mark.parametrize(
    ("width", "height", "fits"),
    [
        (16, 16, True),
        (15, 16, False),
        (16, 15, False),
        (10_000, 5_000, True),
        (10_000, 5_001, False),
        (16_384, 3_051, True),
        (3_052, 16_384, False),
        (16_384, 16, True),
        (16_385, 16, False),
        (16, 16_385, False),
    ],
)
def test_sizes_at_the_limits(width: int, height: int, fits: bool) -> None:
    if fits:
        check_size(width, height, "image")
    else:
        with pytest.raises(errors.ImageSizeError, match=rf"got {width} x {height} \(image\)$"):
            check_size(width, height, "image")


def test_rgb_is_taken_as_it_is(photo: NDArray[np.uint8]) -> None:
    loaded = load_image(photo)
    assert np.shares_memory(loaded, photo)
    assert np.array_equal(loaded, photo)


@pytest.mark.parametrize("axes", [2, 3])
def test_grey_becomes_three_equal_channels(photo: NDArray[np.uint8], axes: int) -> None:
    grey = photo[:, :, 0] if axes == 2 else photo[:, :, :1]
    loaded = load_image(grey)
    assert loaded.shape == (60, 80, 3)
    assert all(np.array_equal(loaded[:, :, i], photo[:, :, 0]) for i in range(3))


def test_rgba_is_laid_on_white(photo: NDArray[np.uint8]) -> None:
    alpha = np.zeros((60, 80, 1), np.uint8)
    alpha[:, 20:40] = 255
    alpha[:, 40:] = 128
    loaded = load_image(np.concatenate([photo, alpha], axis=2))
    share = alpha / 255
    expected = photo * share + 255 * (1 - share)
    assert np.array_equal(loaded[:, 20:40], photo[:, 20:40])
    assert (loaded[:, :20] == 255).all()
    assert np.abs(loaded - expected).max() <= 0.5


@pytest.mark.parametrize("dtype", [np.float32, np.float64, ">f4"])
def test_floats_of_zero_to_one(photo: NDArray[np.uint8], dtype: str) -> None:
    assert np.array_equal(load_image((photo / 255).astype(dtype)), photo)


def test_buffers_of_two_and_three_axes(photo: NDArray[np.uint8]) -> None:
    assert np.array_equal(load_image(memoryview(photo)), photo)
    rows = memoryview(array.array("B", bytes(photo[:, :, 0].tobytes()))).cast("B", (60, 80))
    assert np.array_equal(load_image(rows)[:, :, 1], photo[:, :, 0])


def test_non_contiguous_and_read_only_arrays(photo: NDArray[np.uint8]) -> None:
    view = photo[::-2, ::3, ::-1]
    view.flags.writeable = False
    assert np.array_equal(load_image(view), view)


@pytest.mark.parametrize(
    ("image", "error", "expected"),
    [
        (np.zeros((0, 0, 3), np.uint8), errors.ImageShapeError, SHAPES + "(0, 0, 3) (image)"),
        (np.zeros((60, 0), np.uint8), errors.ImageShapeError, SHAPES + "(60, 0) (image)"),
        (np.zeros((60, 80, 2), np.uint8), errors.ImageShapeError, SHAPES + "(60, 80, 2) (image)"),
        (np.zeros((3, 60, 80), np.uint8), errors.ImageShapeError, SHAPES + "(3, 60, 80) (image)"),
        (
            np.zeros((1, 60, 80, 3), np.uint8),
            errors.ImageShapeError,
            SHAPES + "(1, 60, 80, 3) (image)",
        ),
        (np.zeros(9, np.float32), errors.ImageShapeError, SHAPES + "(9,) (image)"),
        (np.array(3, np.uint8), errors.ImageShapeError, SHAPES + "() (image)"),
        (
            np.zeros((60, 80, 3), np.int64),
            errors.ImageDtypeError,
            "expected uint8, or float32 or float64 in [0, 1], got int64 "
            "(image; divide by the largest number that there can be: "
            "255 for 8 bits, 1023 for 10, 4095 for 12, 65535 for 16)",
        ),
        (
            np.zeros((60, 80, 3), np.float16),
            errors.ImageDtypeError,
            "expected uint8, or float32 or float64 in [0, 1], got float16 "
            "(image; image.astype(numpy.float32))",
        ),
        (
            np.zeros((60, 80, 3), bool),
            errors.ImageDtypeError,
            "expected uint8, or float32 or float64 in [0, 1], got bool "
            "(image; image.astype(numpy.uint8) * 255)",
        ),
        (
            np.zeros((60, 80), object),
            errors.ImageDtypeError,
            "expected uint8, or float32 or float64 in [0, 1], got object (image)",
        ),
        (
            np.zeros((1, 1, 3), np.uint8),
            errors.ImageSizeError,
            "expected at least 16 x 16 pixels, got 1 x 1 (image)",
        ),
        (
            np.broadcast_to(np.uint8(0), (20_000, 20_000, 3)),
            errors.ImageSizeError,
            SIZES + "20000 x 20000 (image)",
        ),
        (
            np.broadcast_to(np.uint8(0), (20, 17_000, 3)),
            errors.ImageSizeError,
            SIZES + "17000 x 20 (image)",
        ),
        (
            np.full((60, 80, 3), np.nan),
            errors.ImageValueError,
            "expected floats in [0, 1], got NaN or infinity (image)",
        ),
        (
            np.full((60, 80, 3), np.inf, np.float32),
            errors.ImageValueError,
            "expected floats in [0, 1], got NaN or infinity (image)",
        ),
        (
            np.linspace(0, 255, 60 * 80).reshape(60, 80),
            errors.ImageValueError,
            "expected floats in [0, 1], got 0 to 255 (image)",
        ),
        (b"", errors.ImageDecodeError, "expected a picture, got 0 bytes (image)"),
        (
            b"not a picture at all",
            errors.ImageDecodeError,
            "expected a picture (JPEG, PNG, WEBP, BMP, GIF, TIFF, PPM), "
            "got an unknown or damaged format (image)",
        ),
        (
            None,
            errors.ImageTypeError,
            "expected an array, a path, bytes of an image file, a PIL image or a buffer, "
            "got NoneType (image)",
        ),
        (
            [[0, 1], [2, 3]],
            errors.ImageTypeError,
            "expected an array, a path, bytes of an image file, a PIL image or a buffer, "
            "got list (image)",
        ),
    ],
)
def test_wrong_images(image: object, error: type[Exception], expected: str) -> None:
    # AVIF is named where this Pillow reads it: tests/images/test_field.py.
    assert message(error, image).replace("PPM, AVIF)", "PPM)") == expected


def test_one_nan_in_the_last_row_is_found() -> None:
    image = np.zeros((200, 80, 3))
    image[-1, -1, -1] = np.nan
    expected = "expected floats in [0, 1], got NaN or infinity (image)"
    assert message(errors.ImageValueError, image) == expected


def test_wrong_paths(tmp_path: Path) -> None:
    missing = tmp_path / "none.jpg"
    empty = tmp_path / "empty.jpg"
    empty.touch()
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path, error, expected in (
        (missing, errors.ImageFileError, "expected an image file, got No such file or directory"),
        (tmp_path, errors.ImageFileError, "expected an image file, got a directory"),
        (pipe, errors.ImageFileError, "expected an image file, got no regular file"),
        (empty, errors.ImageDecodeError, "expected a picture, got 0 bytes"),
    ):
        assert message(error, path) == f"{expected} ({path})"
        assert message(error, str(path)) == f"{expected} ({path})"
    expected = "expected an image file, got a path with NUL (a\0b)"
    assert message(errors.ImageFileError, "a\0b") == expected


@given(
    npst.arrays(
        dtype=st.sampled_from([np.uint8, np.float32, np.float64, np.int16, np.bool_]),
        shape=st.one_of(
            npst.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=24),
            st.tuples(st.integers(16, 40), st.integers(16, 40), st.sampled_from([1, 3, 4])),
        ),
        elements={"min_value": 0, "max_value": 1},
    )
)
def test_any_array_loads_as_rgb_or_fails_on_purpose(image: NDArray[np.generic]) -> None:
    outcome = attempt(image)
    if isinstance(outcome, np.ndarray):
        assert outcome.shape == (*image.shape[:2], 3)
        assert outcome.dtype == np.uint8
    else:
        assert re.fullmatch(r"expected .*, got .* \(image(; .*)?\)", str(outcome))


@given(st.binary(max_size=300))
def test_any_bytes_fail_on_purpose(data: bytes) -> None:
    with pytest.raises(errors.ImageError, match=r"^expected "):
        load_image(data)


def test_pillow_that_another_thread_is_importing_is_no_error(monkeypatch) -> None:
    """It is in ``sys.modules`` before its class is there."""
    import sys
    from types import ModuleType

    monkeypatch.setitem(sys.modules, "PIL.Image", ModuleType("PIL.Image"))
    pixels = np.full((40, 40, 3), 7, np.uint8)
    assert load_image(pixels) is not None

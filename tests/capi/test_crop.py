"""The crop in C is Python's, byte for byte."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facesig import errors
from facesig.geometry import CROP_FACTOR
from facesig.runtime.crop import crop_face

from .capi import BGR, GREY, CallError


def noise(height, width, seed=20161):
    """Uncorrelated pixels: the worst case for any resampling."""
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)


def assert_equal_crops(got, expected):
    assert np.array_equal(got, expected)


def assert_same(session, image, box):
    """Equal crops, or refused by both in the same words."""
    try:
        expected = crop_face(image, box)
    except errors.FaceArgumentError as error:
        refusal = str(error)
    else:
        assert_equal_crops(session.crop_face(image, box), expected)
        return
    with pytest.raises(CallError) as caught:
        session.crop_face(image, box)
    assert caught.value.status == 31
    assert str(caught.value) == refusal


@pytest.mark.parametrize("ratio", [0.2, 0.5, 0.9, 1, 1.001, 1.5, 2, 3, 4, 6, 11.3])
def test_ratios(session, ratio):
    side = 112 * ratio / CROP_FACTOR
    size = int(2 * side) + 20
    image, box = noise(size, size + 7), (side / 2, side / 3, side, side)
    assert_equal_crops(session.crop_face(image, box), crop_face(image, box))


@settings(max_examples=150, deadline=None)
@given(
    st.integers(16, 200),
    st.integers(16, 200),
    st.floats(-100, 200),
    st.floats(-100, 200),
    st.floats(1, 400),
    st.floats(1, 400),
)
def test_any_box(session, height, width, x, y, box_width, box_height):
    assert_same(session, noise(height, width), (x, y, box_width, box_height))


@given(st.lists(st.one_of(st.floats(), st.floats(-1e3, 1e3)), min_size=4, max_size=4))
@settings(max_examples=100, deadline=None)
def test_wild_boxes(session, box):
    assert_same(session, noise(60, 50), tuple(box))


def test_nan_has_no_sign(session):
    assert_same(session, noise(60, 50), (0.0, 0.0, 0.0, -np.nan))


def test_whole_pixels_are_copied(session):
    image, side = noise(200, 200), 112 / CROP_FACTOR
    crop = session.crop_face(image, (86 - side / 2, 96 - side / 2, side, side))
    assert np.array_equal(crop, image[40:152, 30:142])


def test_photos(session, photos):
    for image, box in photos.values():
        assert_equal_crops(session.crop_face(image, box), crop_face(image, box))


def test_formats_and_strides(session):
    image, box = noise(90, 70), (10, 12, 40, 45)
    expected = session.crop_face(image, box)
    reversed_colours = np.ascontiguousarray(image[:, :, ::-1])
    assert np.array_equal(session.crop_face(reversed_colours, box, colours=BGR), expected)
    padded = np.full((90, 83, 3), 255, np.uint8)
    padded[:, 5:75] = image
    assert np.array_equal(session.crop_face(padded[:, 5:75], box), expected)
    grey = np.ascontiguousarray(image[:, :, 0])
    got = session.crop_face(grey, box, colours=GREY)
    assert np.array_equal(got, np.repeat(expected[:, :, :1], 3, axis=2))

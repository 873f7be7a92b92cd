"""The crop rule: geometry, resampling against OpenCV, reflection, and the forms of ``face``."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from facesig import errors
from facesig.geometry import BOX_LANDMARKS
from facesig.reference.crop import reflect
from facesig.reference.crop import resample as exact
from facesig.runtime.crop import crop_face, resample
from facesig.runtime.faces import box_of_landmarks, tight_box
from facesig.types import Box, Face, Landmarks

SEED = 20161


def noise(height: int, width: int) -> NDArray[np.uint8]:
    """Uncorrelated pixels: the worst case for any resampling."""
    return np.random.default_rng(SEED).integers(0, 256, (height, width, 3), dtype=np.uint8)


@pytest.mark.parametrize("side", [113, 150, 224, 300, 560, 1001])
def test_shrinking_is_opencvs_area(side: int) -> None:
    cv2 = pytest.importorskip("cv2", reason="OpenCV is not installed")
    image = noise(side + 20, side + 30)
    mine = resample(image, 7, 5, side)
    theirs = cv2.resize(image[5 : 5 + side, 7 : 7 + side], (112, 112), interpolation=cv2.INTER_AREA)
    assert np.abs(mine.astype(int) - theirs).max() <= 1


@pytest.mark.parametrize("side", [20, 37, 56, 90, 111, 112])
def test_enlarging_is_opencvs_bilinear(side: int) -> None:
    cv2 = pytest.importorskip("cv2", reason="OpenCV is not installed")
    image = noise(side + 40, side + 40)
    mine = resample(image, 20, 20, side)
    framed = image[19 : 21 + side, 19 : 21 + side]
    shift = np.float32([[side / 112, 0, side / 224 + 0.5], [0, side / 112, side / 224 + 0.5]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    theirs = cv2.warpAffine(framed, shift, (112, 112), flags=flags)
    # OpenCV rounds positions to 1/32 pixel: on uncorrelated pixels up to 255 / 32 an axis.
    assert np.abs(mine.astype(int) - theirs).max() <= 2 * 255 / 32
    assert np.abs(mine.astype(int) - theirs).mean() <= 2


def test_against_the_integral_written_out() -> None:
    image = noise(50, 60)
    left, top, side, size = 3.3, 4.7, 41.9, 7
    step = side / size
    fine = 120
    expected = np.empty((size, size, 3))
    offsets = (np.arange(fine * size) + 0.5) * step / fine
    rows = np.floor(top + offsets).astype(int)
    columns = np.floor(left + offsets).astype(int)
    for i in range(size):
        for j in range(size):
            block = image[rows[i * fine : (i + 1) * fine]][:, columns[j * fine : (j + 1) * fine]]
            expected[i, j] = block.mean(axis=(0, 1))
    assert np.abs(resample(image, left, top, side, size) - expected).max() < 1.5


@given(
    st.integers(16, 90),
    st.integers(16, 90),
    st.floats(-100, 150),
    st.floats(-100, 150),
    st.floats(2, 500),
)
def test_the_engine_is_within_a_grey_level_of_the_rule(
    height: int, width: int, left: float, top: float, side: float
) -> None:
    image = noise(height, width)
    got = resample(image, left, top, side, 31)
    assert np.abs(got.astype(int) - exact(image, left, top, side, 31)).max() <= 1


@pytest.mark.parametrize("side", [2000.0, 9000.5, 39000.0])
def test_the_largest_squares(side: float) -> None:
    image = noise(900, 1200)
    got = resample(image, -300.3, -side / 2, side)
    assert np.abs(got.astype(int) - exact(image, -300.3, -side / 2, side, 112)).max() <= 1


def test_arrays_of_any_layout_give_one_crop() -> None:
    image, square = noise(150, 170), (31.7, -12.2, 120.4)
    expected = resample(image, *square)
    reversed_colours = np.ascontiguousarray(image[:, :, ::-1])[:, :, ::-1]
    padded = np.zeros((150, 200, 3), np.uint8)[:, 10:180]
    padded[:] = image
    turned = np.ascontiguousarray(image.swapaxes(0, 1)).swapaxes(0, 1)
    mirrored = np.ascontiguousarray(image[::-1, ::-1])[::-1, ::-1]
    four = np.dstack([image, image[:, :, :1]])[:, :, :3]
    for layout in (reversed_colours, padded, turned, mirrored, four, np.asfortranarray(image)):
        assert np.array_equal(layout, image)
        assert np.array_equal(resample(layout, *square), expected)
    grey = np.broadcast_to(image[:, :, :1], image.shape)
    assert np.array_equal(resample(grey, *square), resample(grey.copy(), *square))


@given(st.floats(-300, 300), st.floats(-300, 300), st.floats(2, 700))
def test_turned_arrays_are_cut_where_it_does_not_show(left: float, top: float, side: float) -> None:
    image = noise(60, 90)
    turned = np.asfortranarray(image)
    expected = resample(image, left, top, side, 20)
    assert np.array_equal(resample(turned, left, top, side, 20), expected)


def test_whole_pixels_are_copied() -> None:
    image = noise(200, 200)
    assert np.array_equal(resample(image, 30, 40, 112), image[40:152, 30:142])


def test_fine_stripes_become_grey() -> None:
    stripes = np.zeros((1120, 1120, 3), np.uint8)
    stripes[:, ::2] = 255
    assert np.isin(resample(stripes, 0, 0, 1120), (127, 128)).all()


@given(st.integers(-500, 500), st.integers(1, 40))
def test_reflection_is_numpys(start: int, length: int) -> None:
    # numpy before 2.0 repeats a reflection over several lengths wrongly, so it is asked for one.
    row = np.arange(length)
    period = np.pad(row, (0, max(0, length - 2)), mode="reflect") if length > 2 else row
    indices = np.arange(start, start + 50)
    assert np.array_equal(reflect(indices, length), period[indices % len(period)])


def test_outside_is_the_mirrored_photo() -> None:
    image = noise(200, 200)
    framed = np.pad(image, ((100, 100), (100, 100), (0, 0)), mode="reflect")
    assert np.array_equal(resample(image, -50, 120, 140), resample(framed, 50, 220, 140))


def test_rule_is_a_square_about_the_longer_side() -> None:
    image = noise(400, 400)
    side = 1.225 * 100
    expected = resample(image, 150 + 40 - side / 2, 140 + 50 - side / 2, side)
    crop = crop_face(image, (150, 140, 80, 100))
    assert np.array_equal(crop, expected)
    assert crop.shape == (112, 112, 3)
    assert crop.flags.c_contiguous


def test_forms_of_a_box_agree() -> None:
    box = Box(10, 20, 30, 40)
    for form in (
        (10, 20, 30, 40),
        [10.0, 20, 30, 40],
        np.array([10, 20, 30, 40]),
        Face(box, None, 1.0, "test"),
        box,
    ):
        assert tight_box(form) == box


@given(st.floats(-400, 400), st.floats(-400, 400), st.floats(10, 500), st.floats(-3, 3))
def test_landmarks_give_the_box_they_were_made_from(
    x: float, y: float, side: float, roll: float
) -> None:
    turned = (BOX_LANDMARKS[:, 0] + 1j * BOX_LANDMARKS[:, 1]) * np.exp(1j * roll) * side
    points = np.stack([turned.real + x, turned.imag + y], axis=1)
    for form in (points, points.tolist(), Landmarks.from_array(points)):
        box = tight_box(form)
        assert np.allclose(box.centre, (x, y), atol=1e-6)
        assert np.allclose((box.width, box.height), side)


@pytest.mark.parametrize(
    ("face", "expected"),
    [
        ((0, 0, 0, 10), "expected a positive width and height, got 0, 10 (box)"),
        ((0, 0, 10, -1), "expected a positive width and height, got 10, -1 (box)"),
        ((np.nan, 0, 10, 10), "expected four finite numbers, got nan, 0, 10, 10 (box)"),
        ((0, np.inf, 10, 10), "expected four finite numbers, got 0, inf, 10, 10 (box)"),
        ((1, 2, 3), "expected four numbers (x, y, width, height) or 5 x 2 landmarks, got 3 (face)"),
        (
            np.zeros((2, 5)),
            "expected four numbers (x, y, width, height) or 5 x 2 landmarks, got 2 x 5 (face)",
        ),
        (
            7,
            "expected four numbers (x, y, width, height) or 5 x 2 landmarks, got a single one "
            "(face)",
        ),
        (
            "left",
            "expected a Box, a Face, Landmarks, four numbers (x, y, width, height) "
            "or 5 x 2 landmarks, got str (face)",
        ),
        (
            [[1, 2], [3]],
            "expected a Box, a Face, Landmarks, four numbers (x, y, width, height) "
            "or 5 x 2 landmarks, got list (face)",
        ),
        (np.zeros((5, 2)), "expected five distinct points, got one point (landmarks)"),
        (
            np.full((5, 2), np.nan),
            "expected finite positions, got NaN or infinity (landmarks)",
        ),
        ((10, 10, 7, 3), "expected a face of at least 8 pixels, got box 10, 10, 7, 3 (face)"),
        (
            (300, 300, 50, 50),
            "expected at least half of the face inside the image of 90 x 80, "
            "got box 300, 300, 50, 50 (face)",
        ),
        (
            (-26, 10, 50, 50),
            "expected at least half of the face inside the image of 90 x 80, "
            "got box -26, 10, 50, 50 (face)",
        ),
    ],
)
def test_wrong_faces(face: object, expected: str) -> None:
    with pytest.raises(errors.FaceArgumentError) as caught:
        crop_face(noise(80, 90), face)  # type: ignore[arg-type]
    assert str(caught.value) == expected


def test_half_outside_is_allowed() -> None:
    assert crop_face(noise(80, 90), (-25, 10, 50, 50)).shape == (112, 112, 3)


def test_landmark_box_needs_no_level_head() -> None:
    points = BOX_LANDMARKS * 100 + 200
    level = box_of_landmarks(Landmarks.from_array(points))
    upside_down = box_of_landmarks(Landmarks.from_array(400 - points))
    assert np.allclose((level.x, level.width), (upside_down.x, upside_down.width))

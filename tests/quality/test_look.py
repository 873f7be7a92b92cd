"""One face gives one look, from the photo, from a crop of it and from a photo on its side."""

from pathlib import Path

import numpy as np
import pytest

from facesig.errors import FaceArgumentError
from facesig.images import load_image
from facesig.quality import look as looks
from facesig.quality.look import look_at, second_look, share_outside
from facesig.runtime.crop import crop_face
from facesig.runtime.detector import EngineDetector
from facesig.types import Box, Face, Landmarks

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
BOX = Box(60, 50, 80, 100)
POINTS = np.array([[82, 90], [118, 90], [100, 108], [85, 124], [115, 124]], float)


@pytest.fixture
def photo():
    generator = np.random.default_rng(0)
    return generator.integers(0, 256, (240, 200, 3)).astype(np.uint8)


def face(**changes):
    return Face(BOX, Landmarks.from_array(POINTS), 0.9, "made up", **changes)


def test_a_photo_and_its_crop_look_alike(photo):
    whole = look_at(photo, face())
    cut = photo[20:200, 10:190]
    moved = Face(Box(50, 30, 80, 100), Landmarks.from_array(POINTS - [10, 20]), 0.9, "made up")
    part = look_at(cut, moved)
    assert np.array_equal(whole.wide, part.wide)
    assert np.allclose(whole.points, part.points)
    assert (whole.side, whole.outside, whole.score) == (part.side, part.outside, part.score)
    assert (whole.side, whole.outside) == (100, 0)


def test_points_lie_in_the_crop(photo):
    look = look_at(photo, face())
    middle = (POINTS - [100, 100]) / 140 * 128 + 64
    assert np.allclose(look.points, middle)


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_face_in_a_turned_photo_is_measured_upright(photo, turned):
    upright = look_at(photo, face())
    quarters = turned // 90  # the photo lies so that these many clockwise turns raise it
    lying = np.rot90(photo, quarters)
    points, (height, width) = POINTS, photo.shape[:2]
    box = np.array([[60, 50], [140, 150]], float)
    for _ in range(quarters):  # counter-clockwise: (x, y) -> (y, width - x)
        points = np.stack([points[:, 1], width - points[:, 0]], axis=1)
        box = np.stack([box[:, 1], width - box[:, 0]], axis=1)
        height, width = width, height
    (x, y), (right, bottom) = box.min(axis=0), box.max(axis=0)
    found = Face(
        Box(x, y, right - x, bottom - y), Landmarks.from_array(points), 0.9, "made up", turned
    )
    look = look_at(np.ascontiguousarray(lying), found)
    assert np.allclose(look.points, upright.points)
    assert np.abs(look.wide.astype(int) - upright.wide).mean() < 1


def test_the_view_is_what_the_network_sees(photo):
    assert np.array_equal(look_at(photo, face()).view, crop_face(photo, face()))


def test_without_a_face_the_second_look_scores_0(photo):
    assert look_at(photo, face()).score == 0  # noise
    assert look_at(photo, BOX).points is None
    assert look_at(photo, POINTS).points is not None


def test_the_second_look_finds_what_a_box_does_not_say():
    picture = load_image(SAMPLES / "brady.jpg")
    (found,) = EngineDetector().detect(picture)
    told, bare = look_at(picture, found), look_at(picture, found.box)
    assert told.score == bare.score > 0.85
    assert np.abs(told.points - bare.points).max() < 5


def test_a_face_beside_the_middle_is_somebody_else(photo):
    picture = load_image(SAMPLES / "brady.jpg")
    (found,) = EngineDetector().detect(picture)
    x, y = found.box.centre
    side = found.box.longer_side
    moved = Box.square((x + 0.35 * side, y), side)
    assert second_look(look_at(picture, moved).wide) is None
    assert looks.NEAREST == 16


def test_the_share_outside_is_an_area():
    edges = (0.0, 0.0, 100.0, 100.0)
    assert share_outside(Box(10, 10, 50, 50), None, edges) == 0
    assert share_outside(Box(-10, 0, 40, 100), None, edges) == 0.25
    assert share_outside(Box(80, 80, 40, 40), None, edges) == 0.75


def test_a_box_that_ends_at_the_edge_hides_nothing():
    # The photo ends at the mouth; so does the detector's box, and landmarks say what is missing.
    edges = (0.0, 0.0, 200.0, 124.0)
    assert share_outside(Box(60, 50, 80, 74), None, edges) == 0
    assert 0.2 < share_outside(Box(60, 50, 80, 74), POINTS, edges) < 0.4


def test_a_crop_says_what_came_from_the_photo(photo):
    look = look_at(photo, BOX, side=33.0, valid=(70, 0, 200, 240))
    assert look.side == 33
    assert look.outside == pytest.approx(1 / 8)
    with pytest.raises(FaceArgumentError, match="expected edges about an area"):
        look_at(photo, BOX, valid=(70, 0, 70, 240))

"""Frames in C: the crops and signatures of Python's, and every way a frame can be wrong."""

import numpy as np
import pytest

import facesig
from facesig.images.frame import FORMATS
from facesig.runtime.crop import crop_face

from .capi import CallError, frame_of

WIDTH, HEIGHT = 96, 84
BOX = (20.5, 11.25, 50, 61)


def made(format, pad=0, **options):
    rng = np.random.default_rng(20262)
    extents = [(w * WIDTH // 2, h * HEIGHT // 2) for w, h, _ in FORMATS[format].planes]
    planes = [rng.integers(0, 256, (across + pad) * rows, np.uint8) for across, rows in extents]
    strides = [across + pad for across, _ in extents]
    return facesig.Frame(planes, format, width=WIDTH, height=HEIGHT, stride=strides, **options)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("pad", [0, 10])
@pytest.mark.parametrize("matrix", ["bt601", "bt709"])
@pytest.mark.parametrize("range_", ["limited", "full"])
def test_crops_are_pythons(session, format, pad, matrix, range_):
    frame = made(format, pad, matrix=matrix, range=range_)
    for box in (BOX, (-20, 30, 50, 50), (0, 0, 96, 84)):
        assert np.array_equal(session.crop_frame(frame_of(frame), box), crop_face(frame, box))


def test_signatures_are_those_of_the_crop(session):
    frame = made("nv12")
    crop = session.crop_frame(frame_of(frame), BOX)
    expected = session.embed_crop(crop)
    assert np.array_equal(session.embed_frame(frame_of(frame), BOX), expected)


def test_a_grey_frame_is_a_grey_image(session):
    frame = made("grey")
    expected = session.crop_face(frame.planes[0], BOX, colours=2)
    assert np.array_equal(session.crop_frame(frame_of(frame), BOX), expected)


IMAGE, ARGUMENT, FACE = 30, 1, 31
WRONG = [
    ({"width": 15}, IMAGE, "expected at least 16 x 16 pixels, got 15 x 84 (frame)"),
    ({"height": 16385}, IMAGE,
     "expected at most 16,384 pixels a side and 50,000,000 in all, got 96 x 16385 (frame)"),
    ({"format": 8}, IMAGE, "expected format 0 to 7, got 8 (frame)"),
    ({"format": -1}, IMAGE, "expected format 0 to 7, got -1 (frame)"),
    ({"matrix": 2}, IMAGE, "expected colour matrix 0 (BT.601) or 1 (BT.709), got 2 (frame)"),
    ({"range": 3}, IMAGE, "expected colour range 0 (limited) or 1 (full), got 3 (frame)"),
    ({"width": 95}, IMAGE, "expected an even width, got 95 x 84 (frame)"),
    ({"height": 83}, IMAGE, "expected an even height, got 96 x 83 (frame)"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "status", "message"), WRONG)
def test_wrong_frames(session, change, status, message):
    frame = made("nv12")
    given = frame_of(frame)
    for name, value in change.items():
        setattr(given, name, value)
    assert_refused(session, given, BOX, status, message)


def test_wrong_planes_and_strides(session):
    frame = made("nv12")
    given = frame_of(frame)
    given.planes[1] = None
    message = "expected a pointer, got NULL (plane 1 of frame)"
    assert_refused(session, given, BOX, ARGUMENT, message)
    given = frame_of(frame)
    given.strides[0] = 95
    message = "expected a stride of at least 96 bytes, got 95 (frame)"
    assert_refused(session, given, BOX, IMAGE, message)
    given = frame_of(frame)
    given.strides[1] = 0
    message = "expected a stride of at least 96 bytes, got 0 (plane 1 of frame)"
    assert_refused(session, given, BOX, IMAGE, message)
    assert_refused(session, None, BOX, ARGUMENT, "expected a pointer, got NULL (frame)")


def test_wrong_boxes_are_those_of_images(session):
    message = "expected a face of at least 8 pixels, got box 1, 2, 3, 4 (face)"
    frame = made("nv12")
    assert_refused(session, frame_of(frame), (1, 2, 3, 4), FACE, message)


def assert_refused(session, frame, box, status, message):
    for call in (session.crop_frame, session.embed_frame):
        with pytest.raises(CallError) as caught:
            call(frame, box)
        assert (caught.value.status, str(caught.value)) == (status, message)

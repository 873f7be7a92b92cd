"""Frames: every format against its definition in numpy and OpenCV, and every way to be wrong."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

import facesig
from facesig import Frame, errors
from facesig.images.arrays import MAX_PIXELS, MAX_SIDE, MIN_SIDE
from facesig.images.frame import FORMATS, bytes_of_frame
from facesig.reference.crop import resample as exact
from facesig.runtime import native
from facesig.runtime.crop import crop_face, resample
from facesig.runtime.views import view_of

SEED = 20261
YUV = ("nv12", "i420", "yuyv")


def noise(size: int) -> np.ndarray:
    return np.random.default_rng(SEED).integers(0, 256, size, dtype=np.uint8)


def smooth(height: int, width: int) -> np.ndarray:
    y, x = np.mgrid[0:height, 0:width]
    waves = (np.sin(x / 9 + c) + np.cos(y / 11 - c) for c in range(3))
    return np.stack([np.uint8(128 + 30 * wave) for wave in waves], axis=-1)


def frame_of(format: str, width: int = 70, height: int = 54, pad: int = 0, **options) -> Frame:
    rows = [(w * width // 2, h * height // 2) for w, h, _ in FORMATS[format].planes]
    planes = [noise((across + pad) * high) for across, high in rows]
    strides = [across + pad for across, _ in rows]
    return Frame(planes, format, width=width, height=height, stride=strides, **options)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("pad", [0, 6])
@pytest.mark.parametrize(("matrix", "range_"), [("bt601", "limited"), ("bt709", "full")])
def test_the_engine_converts_as_numpy_does(format, pad, matrix, range_):
    frame = frame_of(format, pad=pad, matrix=matrix, range=range_)
    converted = view_of(frame).resample(0, 0, 70, 54, 70, 54)
    assert np.array_equal(converted, frame.rgb())
    assert frame.rgb().shape == frame.shape


@pytest.mark.parametrize(
    ("format", "code"),
    [("nv12", "YUV2RGB_NV12"), ("i420", "YUV2RGB_I420"), ("yuyv", "YUV2RGB_YUY2")],
)
def test_colours_are_opencvs(format, code):
    cv2 = pytest.importorskip("cv2", reason="OpenCV is not installed")
    frame = frame_of(format, matrix="bt601", range="limited")
    for plane in frame.planes:  # OpenCV takes what is darker than black for black
        np.maximum(plane, 16, out=plane)
    packed = np.concatenate([plane.ravel() for plane in frame.planes])
    stacked = packed.reshape(54, 70, 2) if format == "yuyv" else packed.reshape(81, 70)
    theirs = cv2.cvtColor(stacked, getattr(cv2, f"COLOR_{code}"))
    assert np.abs(frame.rgb().astype(int) - theirs).max() <= 1


@pytest.mark.parametrize("format", ["rgb", "bgr", "grey", "rgbx", "bgrx"])
def test_crops_of_rgb_formats_are_those_of_the_array(format):
    frame, box = frame_of(format, pad=3), (20, 14, 26, 30)
    assert np.array_equal(crop_face(frame, box), crop_face(np.array(frame.rgb()), box))


@pytest.mark.parametrize("format", YUV)
def test_crops_of_yuv_are_near_those_of_the_array(format):
    """Planes are averaged before they are converted: on smooth pictures that is the same.

    Outside the last box chroma is mirrored by samples, the array by pixels.
    """
    cv2 = pytest.importorskip("cv2", reason="OpenCV is not installed")
    rgb = smooth(120, 160)
    if format == "yuyv" and not hasattr(cv2, "COLOR_RGB2YUV_YUY2"):
        pytest.skip("this OpenCV makes no YUYV")
    if format == "yuyv":
        data = cv2.cvtColor(rgb, cv2.COLOR_RGB2YUV_YUY2)
    else:
        planar = cv2.cvtColor(rgb, cv2.COLOR_RGB2YUV_I420)
        y, uv = planar[:120], planar[120:].reshape(2, 60, 80)
        data = planar if format == "i420" else (y, np.ascontiguousarray(np.moveaxis(uv, 0, -1)))
    frame = Frame(data, format, width=160, height=120)
    for box, most in (((40, 20, 80, 90), 2), ((30.3, 22.1, 33, 30), 2), ((-10, 60, 50, 70), 12)):
        got, expected = crop_face(frame, box), crop_face(frame.rgb(), box)
        assert np.abs(got.astype(int) - expected).max() <= most
        assert np.abs(got.astype(int) - expected).mean() <= 1


@pytest.mark.parametrize("format", YUV)
def test_chroma_is_averaged_by_the_rule(format):
    """The rule in real numbers on planes enlarged to the frame's size, then the conversion."""
    frame = frame_of(format)
    window = (11.3, 7.9, 41.7)
    from facesig.images.colour import _yuv, yuv_to_rgb

    planes = [
        np.repeat(plane[:, :, None], 3, axis=2)
        for plane in _yuv(format, frame.planes, slice(0, frame.height))
    ]
    y, u, v = (exact(plane, *window, 112)[:, :, 0] for plane in planes)
    expected = yuv_to_rgb(y, u, v, "bt601", "limited")
    assert np.abs(resample(frame, *window).astype(int) - expected).max() <= 5


def test_one_buffer_or_one_for_each_plane():
    y, uv = noise(64 * 32), noise(64 * 16)
    apart = Frame([y, uv], "nv12", width=64, height=32)
    together = Frame(np.concatenate([y, uv]).tobytes(), "nv12", width=64, height=32)
    assert np.array_equal(apart.rgb(), together.rgb())
    array = np.concatenate([y, uv]).reshape(48, 64)
    assert np.array_equal(Frame(array, "nv12", width=64, height=32).rgb(), apart.rgb())
    padded = Frame(bytearray(noise(80 * 48)), "nv12", width=64, height=32, stride=80)
    assert [plane.strides for plane in padded.planes] == [(80, 1), (80, 1)]
    planar = Frame(bytearray(noise(80 * 48)), "i420", width=64, height=32, stride=80)
    assert [plane.strides for plane in planar.planes] == [(80, 1), (40, 1), (40, 1)]


def test_nothing_is_copied():
    data = noise(64 * 48)
    frame = Frame(data, "nv12", width=64, height=32)
    assert all(np.shares_memory(plane, data) for plane in frame.planes)
    assert repr(frame) == "Frame(nv12, 64 x 32)"
    rgb = Frame(noise(64 * 32 * 3), "rgb", width=64, height=32)
    assert np.shares_memory(rgb.rgb(), rgb.planes[0])


def test_a_frame_is_an_image():
    embedder = facesig.Embedder()
    frame, box = frame_of("rgb", width=120, height=110), (20, 15, 60, 70)
    assert embedder.embed(frame, face=box) == embedder.embed(frame.rgb(), face=box)
    nv12 = frame_of("nv12", width=120, height=110)
    assert np.array_equal(embedder.crop(nv12, box), crop_face(nv12, box))


WRONG = [
    ({"format": "nv21"}, errors.ImageFormatError,
     "expected format rgb, bgr, grey, rgbx, bgrx, nv12, i420, yuyv, got 'nv21' (frame)"),
    ({"matrix": "bt2020"}, errors.ImageFormatError,
     "expected colour matrix bt601, bt709, got 'bt2020' (frame)"),
    ({"range": "video"}, errors.ImageFormatError,
     "expected colour range limited, full, got 'video' (frame)"),
    ({"width": 15}, errors.ImageSizeError,
     "expected at least 16 x 16 pixels, got 15 x 32 (frame)"),
    ({"width": 31}, errors.ImageSizeError, "expected an even width, got 31 x 32 (frame)"),
    ({"height": 31}, errors.ImageSizeError, "expected an even height, got 32 x 31 (frame)"),
    ({"stride": 31}, errors.ImageStrideError,
     "expected a stride of at least 32 bytes, got 31 (frame)"),
    ({"stride": (32, 30)}, errors.ImageStrideError,
     "expected a stride of at least 32 bytes, got 30 (plane 1 of frame)"),
    ({"stride": (32,)}, errors.ImagePlaneError,
     "expected 2 strides for nv12, got 1 (frame)"),
    ({"data": bytes(1535)}, errors.ImagePlaneError,
     "expected at least 512 bytes, got 511 (plane 1 of frame)"),
    ({"data": [bytes(1024)] * 3}, errors.ImagePlaneError, "expected 2 planes, got 3 (frame)"),
    ({"data": np.zeros(1536, np.float32)}, errors.ImagePlaneError,
     "expected bytes without gaps, got another layout (frame)"),
    ({"data": 7}, errors.ImageTypeError,
     "expected bytes, an array of uint8 or a buffer, got int (frame)"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "kind", "message"), WRONG)
def test_wrong_frames(change, kind, message):
    arguments = {"data": bytes(1536), "format": "nv12", "width": 32, "height": 32, **change}
    with pytest.raises(errors.ImageError) as caught:
        Frame(**arguments)
    assert type(caught.value) is kind
    assert str(caught.value) == message


def test_a_plane_may_end_with_its_last_pixel():
    frame = Frame(bytes(40 * 31 + 32), "grey", width=32, height=32, stride=40)
    assert crop_face(frame, (4, 4, 20, 20)).max() == 0


def test_limits_are_the_engines():
    assert native.image_limits() == (MIN_SIDE, MAX_SIDE, MAX_PIXELS) == (16, 16384, 50_000_000)


def test_frames_need_numpy_only():
    code = (
        "import sys; from facesig import Frame; Frame(bytes(1536), 'nv12', width=32, height=32)"
        ".rgb(); print([m for m in ('PIL', 'cv2', 'facesig.runtime') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"


def test_sides_are_whole_numbers():
    with pytest.raises(
        errors.ImageSizeError, match=r"^expected whole numbers of pixels, got 64\.0 x 64 "
    ):
        Frame(bytes(64 * 96), "nv12", width=64.0, height=64)


INTEGERS = [np.dtype(f"{sign}int{bits}").type for sign in ("", "u") for bits in (8, 16, 32, 64)]


@pytest.mark.parametrize("integer", INTEGERS)
@pytest.mark.parametrize("format", FORMATS)
def test_sides_and_strides_of_any_integers(format, integer):
    """As from an array's header; products of theirs would not fit them."""
    width, height = (100, 80) if integer in (np.int8, np.uint8) else (640, 480)
    size = bytes_of_frame(format, integer(width), integer(height))
    assert size == bytes_of_frame(format, width, height)
    data = noise(size)
    expected = Frame(data, format, width=width, height=height)
    frame = Frame(data, format, width=integer(width), height=integer(height))
    assert [type(side) for side in (frame.width, frame.height)] == [int, int]
    assert np.array_equal(frame.rgb(), expected.rgb())
    assert np.array_equal(crop_face(frame, (20, 10, 50, 50)), crop_face(expected, (20, 10, 50, 50)))
    strides = [plane.shape[1] for plane in expected.planes]
    if max(strides) <= np.iinfo(integer).max:
        given = {"width": integer(width), "height": integer(height)}
        for stride in (integer(strides[0]), np.array(strides, integer)):
            assert np.array_equal(Frame(data, format, stride=stride, **given).rgb(), frame.rgb())


@pytest.mark.parametrize("integer", INTEGERS[1:4] + INTEGERS[5:])
def test_too_many_pixels_of_any_integers(integer):
    with pytest.raises(errors.ImageSizeError, match="50,000,000 in all, got 16384 x 16384"):
        Frame(bytes(16), "grey", width=integer(16384), height=integer(16384))

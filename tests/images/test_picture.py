"""Pictures decoded no larger than needed: the same places, nearly the same crops, little memory."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
from peaks import PEAK

from facesig import errors
from facesig.images import load_image, open_picture
from facesig.images.decode import _upright
from facesig.images.picture import Picture
from facesig.runtime.crop import crop_face

Image = pytest.importorskip("PIL.Image", reason="Pillow is not installed")

ORIENTATION = 0x0112
SAMPLES = Path(__file__).parents[1] / "samples"


def scene(width: int, height: int) -> np.ndarray:
    """Smooth, without a symmetry."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    channels = (
        128 + 70 * np.sin(x / (37 + 9 * c) + y / 91) + 50 * np.cos(y / (53 - 7 * c) + x * y / 9e4)
        for c in range(3)
    )
    return np.stack([np.clip(channel, 0, 255) for channel in channels], axis=-1).astype(np.uint8)


def jpeg(pixels: np.ndarray, orientation: int = 1, **options) -> bytes:
    stream, exif = io.BytesIO(), Image.Exif()
    exif[ORIENTATION] = orientation
    Image.fromarray(pixels).save(stream, "JPEG", quality=95, exif=exif, **options)
    return stream.getvalue()


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("size", [(1203, 901), (1600, 1200)])
def test_crops_are_those_of_the_whole_picture(orientation, size):
    data = jpeg(scene(*size), orientation)
    whole = load_image(data)
    picture = open_picture(data)
    assert (picture.height, picture.width) == whole.shape[:2]
    for side, share in ((100, 1), (230, 1), (400, 2), (740, 4)):
        box = (picture.width * 0.15, picture.height * 0.1, side, side)
        part = open_picture(data).covering(box[0], box[1], side * 1.225, 112)
        assert part.share == share
        difference = np.abs(crop_face(open_picture(data), box).astype(int) - crop_face(whole, box))
        assert difference.mean() <= (0.7 if share > 1 else 0)
        assert difference.max() <= (10 if share > 1 else 0)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_corners_are_where_they_were(orientation):
    data = jpeg(scene(1203, 901), orientation)
    for box in ((-20, -10, 80, 80), (1, 1, 60, 60)):
        for flip in (False, True):
            picture = open_picture(data)
            x = picture.width - box[0] - box[2] if flip else box[0]
            face = (x, box[1], box[2], box[3])
            assert np.array_equal(crop_face(picture, face), crop_face(load_image(data), face))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_reduced_positions(orientation):
    """Reduced pixels show what lies at their position in the whole picture."""
    data = jpeg(scene(1203, 901), orientation)
    whole, picture = load_image(data), open_picture(data)
    part = picture.reduced(200)
    assert part.share == 4
    assert max(part.pixels.shape[:2]) == 301
    for row, column in ((0, 0), (0, -1), (-1, 0), (100, 57)):
        r, c = row % part.pixels.shape[0], column % part.pixels.shape[1]
        left, top = part.to_picture(c, r)
        right, bottom = part.to_picture(c + 1, r + 1)
        block = whole[max(round(top), 0) : round(bottom), max(round(left), 0) : round(right)]
        assert np.abs(block.mean(axis=(0, 1)) - part.pixels[r, c]).max() <= 4
        assert part.from_picture(left, top) == (c, r)


@pytest.mark.parametrize(
    ("longest", "share"), [(2000, 1), (1000, 1), (800, 2), (401, 2), (400, 4), (201, 4), (200, 8)]
)
def test_the_smallest_that_is_large_enough(longest, share):
    part = open_picture(jpeg(scene(1600, 1200))).reduced(longest)
    assert part.share == share
    assert part.pixels.shape == (1200 // share, 1600 // share, 3)


def test_narrow_pictures_keep_the_least_side():
    assert open_picture(jpeg(scene(1600, 100))).reduced(10).share == 4


def test_other_formats_are_read_whole(tmp_path):
    path = tmp_path / "scene.png"
    Image.fromarray(scene(640, 480)).save(path)
    picture = Picture(path)
    assert picture.reduced(100).share == 1
    assert np.array_equal(picture.full(), load_image(path))
    box = (100, 90, 300, 320)
    assert np.array_equal(crop_face(Picture(path), box), crop_face(load_image(path), box))


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("compression", [None, "tiff_lzw"])
def test_tiffs_are_turned_once(orientation, compression):
    """Pillow turns them itself, at a moment and with traces that depend on its release."""
    stored = scene(120, 80)
    stream, exif = io.BytesIO(), Image.Exif()
    exif[ORIENTATION] = orientation
    Image.fromarray(stored).save(stream, "TIFF", exif=exif, compression=compression)
    stream = io.BytesIO(stream.getvalue())
    upright = _upright(stored, orientation)
    picture = open_picture(stream.getvalue())
    assert (picture.height, picture.width) == upright.shape[:2]
    assert np.array_equal(picture.full(), upright)
    assert np.array_equal(load_image(stream.getvalue()), upright)
    box = (50, 11, 25, 25)
    assert np.array_equal(crop_face(open_picture(stream.getvalue()), box), crop_face(upright, box))
    image = Image.open(stream)
    for _ in range(2):  # as opened, then loaded
        assert np.array_equal(load_image(image), upright)
    assert np.array_equal(load_image(image.copy()), upright)


@pytest.mark.parametrize("mode", ["L", "P", "CMYK", "RGBA"])
def test_modes(mode):
    stream = io.BytesIO()
    kind = "PNG" if mode in ("P", "RGBA") else "JPEG"
    Image.fromarray(scene(300, 260)).convert(mode).save(stream, kind)
    box = (90, 60, 80, 90)
    expected = crop_face(load_image(stream.getvalue()), box)
    assert np.array_equal(crop_face(open_picture(stream.getvalue()), box), expected)


@pytest.mark.parametrize(
    ("data", "kind", "message"),
    [
        (b"", errors.ImageDecodeError, "expected a picture, got 0 bytes (image)"),
        ("none.jpg", errors.ImageFileError,
         "expected an image file, got No such file or directory (none.jpg)"),
        (b"not a picture", errors.ImageDecodeError,
         "expected a picture (JPEG, PNG, WEBP, BMP, GIF, TIFF, PPM), got an unknown or damaged "
         "format (image)"),
    ],
)  # fmt: skip
def test_what_is_no_picture(data, kind, message):
    with pytest.raises(kind) as caught:
        open_picture(data)
    # AVIF is named where this Pillow reads it: tests/images/test_field.py.
    assert str(caught.value).replace("PPM, AVIF)", "PPM)") == message


def test_a_truncated_file_is_refused_at_every_size():
    data = jpeg(scene(1600, 1200))
    picture = open_picture(data[: len(data) * 2 // 3])
    for work in (lambda: picture.reduced(200), picture.full,
                 lambda: crop_face(picture, (100, 900, 80, 90))):  # fmt: skip
        with pytest.raises(errors.ImageDecodeError, match="expected a whole picture, got"):
            work()


def png(pixels: np.ndarray, size: tuple[int, int] | None = None) -> bytes:
    """Without tags; with another size in its header."""
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "PNG")
    data = bytearray(stream.getvalue())
    if size is not None:
        data[16:24] = struct.pack(">II", *size)
        data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    return bytes(data)


def test_a_png_damaged_where_its_tags_would_lie_is_refused():
    """Pillow reads all pixels of a PNG to find that it has no tags."""
    data = png(scene(40, 30))
    at = data.index(b"IDAT") + 40
    with pytest.raises(errors.ImageDecodeError, match="expected a whole picture, got: "):
        open_picture(data[:at] + bytes(20) + data[at + 20 :])


def test_the_size_of_a_png_is_known_before_its_pixels_are_read():
    with pytest.raises(errors.ImageSizeError, match="8000 x 8000"):
        open_picture(png(scene(40, 30), (8000, 8000)))


def test_tiny_pictures_are_refused():
    with pytest.raises(errors.ImageSizeError):
        open_picture(jpeg(scene(15, 40)))


@pytest.mark.parametrize(("width", "height"), [(4000, 3000), (8000, 6000)])
def test_memory_of_a_large_face(tmp_path, width, height):
    """12 and 48 megapixels, the face a third of the height: under 60 MB in all."""
    path = tmp_path / "large.jpg"
    tile = np.tile(scene(400, 300), (height // 300, width // 400, 1))
    path.write_bytes(jpeg(tile, orientation=6))
    code = (
        PEAK + "import sys; from facesig.images import open_picture\n"
        "from facesig.runtime.crop import crop_face\n"
        "picture = open_picture(sys.argv[1]); part = picture.reduced(320)\n"
        "assert max(part.pixels.shape) >= 320\n"
        "crop_face(picture, (900, 1000, picture.height // 3, picture.height // 3))\n"
        "print(peak())"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    print(f"{width} x {height}: {int(run.stdout) / 1024:.0f} MB")
    assert int(run.stdout) <= 60 * 1024


def test_sample_photos_keep_their_crops():
    import json

    boxes = json.loads((SAMPLES / "boxes.json").read_text())
    for name in ("brady.jpg", "soto.jpg"):
        path = SAMPLES / name
        expected = crop_face(load_image(path), boxes[name])
        got = crop_face(open_picture(path), boxes[name])
        assert np.abs(got.astype(int) - expected).mean() <= 1


@pytest.mark.parametrize("orientation", [1, 6])
def test_pictures_of_phones_with_others_behind_are_reduced(orientation):
    """A JPEG with a second picture, as of depth, which Pillow names MPO."""
    pixels, stream, exif = scene(1600, 1200), io.BytesIO(), Image.Exif()
    exif[ORIENTATION] = orientation
    behind = [Image.fromarray(scene(400, 300))]
    Image.fromarray(pixels).save(
        stream, "MPO", quality=95, exif=exif, save_all=True, append_images=behind
    )
    data = stream.getvalue()
    assert Image.open(io.BytesIO(data)).format == "MPO"
    alone = jpeg(pixels, orientation)
    part, expected = open_picture(data).reduced(320), open_picture(alone).reduced(320)
    assert part.share == expected.share == 4
    assert np.array_equal(part.pixels, expected.pixels)
    assert np.array_equal(open_picture(data).full(), open_picture(alone).full())
    box = (300, 200, 740, 740)
    assert np.array_equal(crop_face(open_picture(data), box), crop_face(open_picture(alone), box))

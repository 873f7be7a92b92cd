"""What cameras, phones and downloads give: few bits in many, unused bytes, no end mark."""

from __future__ import annotations

import io
import warnings

import numpy as np
import pytest

import facesig
from facesig import errors
from facesig.images import decode, load_image, open_picture
from facesig.images.signs import recognised
from facesig.runtime.crop import crop_face

Image = pytest.importorskip("PIL.Image", reason="Pillow is not installed")

BOX = (60, 40, 90, 100)


def scene(width: int = 320, height: int = 240) -> np.ndarray:
    rng = np.random.default_rng(3)
    coarse = rng.integers(0, 256, (height // 8, width // 8, 3)).astype(np.uint8)
    return np.asarray(Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC))


def grey16(most: int) -> np.ndarray:
    ramp = np.linspace(0, most, 64 * 48).round().astype(np.uint16)
    return ramp.reshape(48, 64)


def pgm(values: np.ndarray, most: int) -> bytes:
    height, width = values.shape
    return b"P5 %d %d %d\n" % (width, height, most) + values.astype(">u2").tobytes()


@pytest.mark.parametrize("most", [1023, 4095, 65535])
def test_16_bit_pgm_by_its_stated_range(most):
    loaded = load_image(pgm(grey16(most), most))
    assert np.abs(loaded[:, :, 1] - grey16(most) * (255 / most)).max() <= 1


def png(values: np.ndarray) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(values).save(stream, "PNG")
    return stream.getvalue()


@pytest.mark.parametrize(("most", "bits"), [(200, 8), (700, 10), (1023, 10), (4095, 12)])
@pytest.mark.parametrize("made", [png, lambda values: pgm(values, 65535), Image.fromarray])
def test_few_bits_in_sixteen_are_refused(most, bits, made):
    for read in (load_image, *([] if made is Image.fromarray else [read_picture])):
        with pytest.raises(errors.ImageValueError) as caught:
            read(made(grey16(most)))
        assert str(caught.value) == (
            f"expected numbers over all of 16 bits, got {most:,} at most: {bits} bits in 16? "
            f"(image; pass them as an array, divided by {2**bits - 1})"
        )


def read_picture(data):
    return open_picture(data).full()


def test_sixteen_bits_are_read_and_so_is_black():
    assert load_image(png(grey16(4096))).max() == 16
    assert load_image(png(grey16(0))).max() == 0


@pytest.mark.parametrize("dtype", ["uint16", "int16", "int64", "float16", "bool"])
def test_arrays_of_other_numbers_are_refused_with_the_remedy(dtype):
    values = scene().astype(dtype)
    with pytest.raises(errors.ImageDtypeError) as caught:
        load_image(values)
    said = str(caught.value)
    assert f"got {dtype} (image; " in said
    remedy = {"float16": "image.astype(numpy.float32)", "bool": "image.astype(numpy.uint8) * 255"}
    assert remedy.get(dtype, "1023 for 10, 4095 for 12, 65535 for 16") in said
    load_image((scene().astype(np.uint16) * 4).astype(np.float32) / 1023)


def test_an_unused_fourth_byte():
    pixels = np.dstack([scene(), np.zeros((240, 320), np.uint8)])
    sentence = (
        "expected RGBA that shows something, got a fourth channel of 0 throughout "
        '(image; if it is unused: image[:, :, :3], or a Frame of format "rgbx")'
    )
    for check in (True, False):
        with pytest.raises(errors.ImageValueError) as caught:
            facesig.embed(pixels, face=BOX, check=check)
        assert str(caught.value) == sentence
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "PNG")
    for read in (load_image, read_picture, lambda data: crop_face(open_picture(data), BOX)):
        with pytest.raises(errors.ImageValueError, match="a fourth channel of 0"):
            read(stream.getvalue())
    frame = facesig.Frame(pixels, "rgbx", width=320, height=240)
    assert facesig.embed(frame, BOX, check=False) == facesig.embed(scene(), BOX, check=False)


def box(kind: bytes, *compatible: bytes) -> bytes:
    body = kind + bytes(4) + b"".join(compatible)
    return (8 + len(body)).to_bytes(4, "big") + b"ftyp" + body + bytes(200)


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (box(b"heic", b"mif1", b"heic"), "HEIC"),
        (box(b"mif1", b"mif1", b"heix"), "HEIC"),
        (box(b"msf1", b"hevc"), "HEIC"),
        (box(b"mif1", b"avif", b"miaf"), "AVIF"),
        (box(b"isom", b"iso2"), "a video"),
        (b"\xff\x0a" + bytes(20), "JPEG XL"),
        (b"\0\0\0\x0cjP  \r\n\x87\n" + bytes(20), "JPEG 2000"),
        (box(b"none"), None),
        (b"\x89PNG", None),
        (b"", None),
        (b"\xff\xff\xff\xffftyp", None),
    ],
)
def test_formats_are_named(data, named, monkeypatch):
    assert recognised(data) == named
    monkeypatch.setattr(decode, "_reads_avif", lambda: False)
    with pytest.raises(errors.ImageDecodeError) as caught:
        open_picture(data)
    assert (named or "") in str(caught.value)
    if named == "HEIC":
        assert "got HEIC (image; convert it to JPEG, as by heif-convert of Debian's" in str(
            caught.value
        )
    if named == "AVIF":
        assert "got AVIF (image; pip install --upgrade pillow: 11.3 and later" in str(caught.value)


@pytest.mark.parametrize(("reads", "list_"), [(True, "TIFF, PPM, AVIF)"), (False, "TIFF, PPM)")])
def test_what_can_be_read_is_listed(reads, list_, monkeypatch):
    monkeypatch.setattr(decode, "_reads_avif", lambda: reads)
    for data, got in ((b"nothing", "an unknown or damaged format"), (b"%PDF", "PDF")):
        with pytest.raises(errors.ImageDecodeError) as caught:
            open_picture(data)
        start = f"expected a picture (JPEG, PNG, WEBP, BMP, GIF, {list_}, got {got} (image"
        assert str(caught.value).startswith(start)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_avif_is_read_where_pillow_can(orientation):
    if not decode._reads_avif():
        pytest.skip("this Pillow reads no AVIF")
    stream, exif = io.BytesIO(), Image.Exif()
    exif[0x0112] = orientation
    Image.fromarray(scene()).save(stream, "AVIF", quality=95, exif=exif)
    upright = decode._upright(scene(), orientation).astype(int)
    picture = open_picture(stream.getvalue())
    assert (picture.height, picture.width) == upright.shape[:2]
    assert np.abs(load_image(stream.getvalue()) - upright).mean() < 8
    assert np.array_equal(picture.full(), load_image(stream.getvalue()))


@pytest.mark.parametrize(
    "options", [{}, {"progressive": True}, {"subsampling": 0}, {"quality": 30}]
)
def test_a_jpeg_without_its_end_mark_is_read(options, tmp_path):
    stream = io.BytesIO()
    Image.fromarray(scene()).save(stream, "JPEG", **options)
    data, path = stream.getvalue(), tmp_path / "cut.jpg"
    assert data.endswith(b"\xff\xd9")
    for cut in (data[:-2], data[:-1]):
        path.write_bytes(cut)
        for source in (cut, path):
            with pytest.warns(errors.TruncatedImageWarning, match="expected a JPEG with its end"):
                assert np.array_equal(load_image(source), load_image(data))
            with pytest.warns(errors.TruncatedImageWarning):
                assert np.array_equal(crop_face(open_picture(source), BOX),
                                      crop_face(open_picture(data), BOX))  # fmt: skip
            with pytest.warns(errors.TruncatedImageWarning):
                part = open_picture(source).reduced(100)
            assert np.array_equal(part.pixels, open_picture(data).reduced(100).pixels)


@pytest.mark.parametrize("lost", [40, 200, 2000])
def test_a_jpeg_that_lacks_pixels_is_refused(lost):
    stream = io.BytesIO()
    Image.fromarray(scene()).save(stream, "JPEG")
    cut = stream.getvalue()[:-lost]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for read in (load_image, read_picture):
            with pytest.raises(errors.ImageDecodeError, match="image file is truncated"):
                read(cut)


@pytest.mark.parametrize("shape", [(-1, 1), (1, -1), (-1,)])
def test_encoded_bytes_in_a_line_or_a_column(shape):
    data = np.frombuffer(png(scene()), np.uint8).reshape(shape)
    assert np.array_equal(load_image(data), scene())
    assert np.array_equal(read_picture(memoryview(data.ravel())), scene())
    assert facesig.embed(data, BOX, check=False) == facesig.embed(scene(), BOX, check=False)


def test_a_matrix_is_an_array():
    grey = np.arange(400, dtype=np.uint8).reshape(20, 20)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PendingDeprecationWarning)
        matrix = np.asmatrix(grey)
    np.testing.assert_array_equal(load_image(matrix), load_image(grey))

"""Picture files, bytes and PIL images: modes, EXIF, damage, size and memory."""

from __future__ import annotations

import io
import re
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from peaks import PEAK

from facesig import errors
from facesig.images import load_image
from facesig.images.arrays import BYTES_PER_PIXEL

Image = pytest.importorskip("PIL.Image", reason="Pillow is not installed")

ORIENTATION = 0x0112


def encoded(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    """The bytes of a picture file."""
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def png_header(width: int, height: int) -> bytes:
    """A PNG that says of itself how large it is, and holds next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 1000)
    ending = chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + ending


def attempt(data: bytes) -> NDArray[np.uint8] | errors.ImageError:
    """The loaded picture, or the error that loading it raised on purpose."""
    try:
        return load_image(data)
    except errors.ImageError as error:
        return error


@pytest.mark.parametrize("kind", ["PNG", "BMP", "TIFF", "PPM"])
def test_path_bytes_and_pil_agree(photo: NDArray[np.uint8], tmp_path: Path, kind: str) -> None:
    image = Image.fromarray(photo)
    data = encoded(image, kind)
    path = tmp_path / "photo"
    path.write_bytes(data)
    one_axis = np.frombuffer(data, np.uint8)
    for source in (path, str(path), data, bytearray(data), memoryview(data), one_axis, image):
        assert np.array_equal(load_image(source), photo)


def test_lossy_formats(photo: NDArray[np.uint8]) -> None:
    smooth = np.ascontiguousarray(np.broadcast_to(photo[:, :1], photo.shape))
    for kind in ("JPEG", "WEBP"):
        loaded = load_image(encoded(Image.fromarray(smooth), kind, quality=95))
        assert np.abs(loaded.astype(int) - smooth).mean() < 6


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF"])
def test_exif_orientation(photo: NDArray[np.uint8], orientation: int, kind: str) -> None:
    blocks = np.kron(photo[::15, ::20], np.ones((16, 16, 1), np.uint8))
    flips = {
        1: blocks,
        2: blocks[:, ::-1],
        3: np.rot90(blocks, 2),
        4: blocks[::-1],
        5: blocks.swapaxes(0, 1),
        6: np.rot90(blocks, -1),
        7: np.rot90(blocks, 2).swapaxes(0, 1),
        8: np.rot90(blocks),
    }
    image = Image.fromarray(blocks)
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    options = {"quality": 95, "subsampling": 0} if kind == "JPEG" else {}
    data = encoded(image, kind, exif=exif, **options)
    for source in (data, Image.open(io.BytesIO(data))):
        loaded = load_image(source).astype(int)
        assert loaded.shape == flips[orientation].shape
        assert np.abs(loaded - flips[orientation]).max() <= (12 if kind == "JPEG" else 0)


@pytest.mark.parametrize("value", [0, 9, 65_535])
def test_senseless_orientation_is_upright(photo: NDArray[np.uint8], value: int) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = value
    assert np.array_equal(load_image(encoded(Image.fromarray(photo), exif=exif)), photo)


def test_modes(photo: NDArray[np.uint8]) -> None:
    image = Image.fromarray(photo)
    grey = image.convert("L")
    three = np.repeat(np.asarray(grey)[:, :, None], 3, axis=2)
    assert np.array_equal(load_image(encoded(grey)), three)
    assert np.array_equal(load_image(image.convert("P")), image.convert("P").convert("RGB"))
    assert np.array_equal(load_image(encoded(grey.convert("LA"))), three)
    assert set(np.unique(load_image(encoded(grey.convert("1"))))) <= {0, 255}
    assert np.abs(load_image(image.convert("YCbCr")).astype(int) - photo).max() <= 3
    cmyk = load_image(encoded(image.convert("CMYK"), "TIFF"))
    assert np.array_equal(cmyk, photo)


def test_sixteen_bit_grey_keeps_its_range() -> None:
    ramp = np.linspace(0, 65_535, 64 * 64).reshape(64, 64).astype(np.uint16)
    loaded = load_image(encoded(Image.fromarray(ramp)))
    assert np.abs(loaded[:, :, 0] - ramp / 257).max() <= 0.5


def test_32_bit_modes_are_refused() -> None:
    image = Image.fromarray(np.zeros((20, 20), np.float32))
    with pytest.raises(errors.ImageDtypeError) as caught:
        load_image(image)
    assert str(caught.value) == (
        "expected 8 or 16 bits a channel, got Pillow's 32-bit mode F "
        "(image; divide numpy.asarray(image) by its largest possible value)"
    )


def test_transparent_palette_is_laid_on_white(photo: NDArray[np.uint8]) -> None:
    palette = Image.fromarray(photo).convert("P")
    index = int(np.asarray(palette)[0, 0])
    loaded = load_image(encoded(palette, "GIF", transparency=index))
    assert (loaded[0, 0] == 255).all()


def test_first_frame_of_an_animation(photo: NDArray[np.uint8]) -> None:
    frames = [Image.fromarray(photo), Image.fromarray(255 - photo)]
    data = encoded(frames[0], "PNG", save_all=True, append_images=frames[1:])
    assert np.array_equal(load_image(data), photo)


def test_truncated_files(samples: dict[str, Path], photo: NDArray[np.uint8]) -> None:
    jpeg = samples["brady"].read_bytes()
    with pytest.raises(errors.ImageDecodeError) as caught:
        load_image(jpeg[: len(jpeg) // 2])
    assert re.fullmatch(
        r"expected a whole picture, got: image file is truncated.* \(image\)", str(caught.value)
    )
    png = encoded(Image.fromarray(photo))
    with pytest.raises(errors.ImageDecodeError):
        load_image(png[: len(png) // 2])
    with pytest.raises(errors.ImageDecodeError):
        load_image(jpeg[:100])


def test_truncated_file_is_named(samples: dict[str, Path], tmp_path: Path) -> None:
    path = tmp_path / "half.jpg"
    path.write_bytes(samples["brady"].read_bytes()[:9000])
    with pytest.raises(errors.ImageDecodeError, match=re.escape(f"({path})")):
        load_image(path)


@pytest.mark.parametrize("size", [(20_000, 20_000), (9_000, 9_000), (30_000, 20), (11_000, 11_000)])
def test_bombs_are_refused_before_decoding(size: tuple[int, int]) -> None:
    with pytest.raises(errors.ImageSizeError, match=r"^expected at most .* pixels"):
        load_image(png_header(*size))


def test_too_small_file() -> None:
    with pytest.raises(errors.ImageSizeError) as caught:
        load_image(encoded(Image.new("RGB", (15, 400))))
    assert str(caught.value) == "expected at least 16 x 16 pixels, got 15 x 400 (image)"


def test_closed_pil_image(samples: dict[str, Path]) -> None:
    image = Image.open(samples["brady"])
    image.close()
    with pytest.raises(errors.ImageDecodeError, match=r"^expected a whole picture, got: "):
        load_image(image)


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "CMYK", "P"])
def test_memory_stays_within_the_stated_multiple(tmp_path: Path, mode: str) -> None:
    side = 3000
    path = tmp_path / "large.tiff"
    Image.new(mode, (side, side), "white").save(path)
    code = (
        PEAK + "import sys; from facesig.images import decode, load\n"
        "decode._pillow().init()\n"
        "before = peak(); load.load_image(sys.argv[1]); print((peak() - before) * 1024)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert int(run.stdout) <= BYTES_PER_PIXEL * side * side


@pytest.mark.filterwarnings("ignore::facesig.errors.TruncatedImageWarning")
@given(st.data())
def test_damaged_pictures_load_or_fail_on_purpose(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"]))
    good = bytearray(encoded(Image.linear_gradient("L").resize((24, 24)).convert("RGB"), kind))
    for _ in range(data.draw(st.integers(1, 4))):
        good[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
    end = data.draw(st.integers(1, len(good)))
    outcome = attempt(bytes(good[:end]))
    if isinstance(outcome, np.ndarray):
        assert outcome.dtype == np.uint8
        assert outcome.shape[2] == 3
    else:
        assert str(outcome).startswith("expected ")

"""Damaged pictures: one error, nothing on stderr, in every format."""

import io
import random
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

SOURCE = np.random.default_rng(1).integers(0, 256, (128, 128, 3), dtype=np.uint8)

KINDS = {
    "tif": ("TIFF", {}),
    "lzw.tif": ("TIFF", {"compression": "tiff_lzw"}),
    "deflate.tif": ("TIFF", {"compression": "tiff_deflate"}),
    "jpeg.tif": ("TIFF", {"compression": "jpeg"}),
    "packbits.tif": ("TIFF", {"compression": "packbits"}),
    "jpg": ("JPEG", {"exif": b"Exif\0\0II*\0\x08\0\0\0\xff\xff"}),
    "png": ("PNG", {}),
    "webp": ("WEBP", {}),
    "gif": ("GIF", {}),
    "bmp": ("BMP", {}),
}

READ = """
import sys
from facesig.errors import DataError, ImageError
from facesig.images import load_image
from facesig.images.picture import open_picture
from facesig.training.data.source import decode
for name in sys.argv[1:]:
    for read in (
        load_image,
        lambda name: open_picture(name).reduced(64),
        lambda name: open_picture(name).covering(3, 3, 20, 112),
        lambda name: decode(open(name, "rb").read(), name),
    ):
        try:
            read(name)
        except (DataError, ImageError) as error:
            assert "\\n" not in str(error)
            print("refused")
"""


def damaged(kind):
    form, options = KINDS[kind]
    stream = io.BytesIO()
    Image.fromarray(SOURCE).save(stream, form, **options)
    whole, noise = stream.getvalue(), random.Random(kind)
    yield whole[: len(whole) // 2]
    yield whole[:-40]
    for _ in range(6):
        data = bytearray(whole)
        for _ in range(20):
            data[noise.randrange(4, len(data))] = noise.randrange(256)
        yield bytes(data)


def test_every_kind_of_damage_is_silent(tmp_path):
    pytest.importorskip("tqdm", reason="the extra train is not installed")
    paths = []
    for kind in KINDS:
        for number, data in enumerate(damaged(kind)):
            paths.append(tmp_path / f"{number}.{kind}")
            paths[-1].write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-c", READ, *paths], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert done.stdout.count("refused") > 4 * len(paths) // 2


def test_the_command_says_one_line(tmp_path):
    path = tmp_path / "photo.tif"
    path.write_bytes(next(damaged("lzw.tif")))
    words = [sys.executable, "-m", "facesig", "embed", str(path)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("facesig: expected a ")


def test_a_handler_of_the_programs_own_stays():
    """Of warnings: those of other modules are shown as before."""
    import warnings

    from facesig.images import quiet

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        quiet.ignore_warnings()
        quiet.ignore_warnings()
        ours = [each for each in warnings.filters if getattr(each[3], "pattern", "") == "PIL\\."]
        assert len(ours) == 1
        warnings.warn("mine", UserWarning, stacklevel=1)
    assert [str(each.message) for each in caught] == ["mine"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_libtiffs_handler_is_put_back():
    from facesig.images import quiet

    for library in quiet._libraries():
        before = library.TIFFSetErrorHandler(None)
        library.TIFFSetErrorHandler(before)
        with quiet.quiet_tiff():
            inside = library.TIFFSetErrorHandler(None)
        after = library.TIFFSetErrorHandler(before)
        assert (inside, after) == (None, before)

"""A folder of photos to calibrate a detector with, some of which are none."""

import pytest

from facesig.convert.pictures import MOST_PHOTOS, photos
from facesig.errors import DataError

pytest.importorskip("PIL", reason="Pillow is not installed")

PICTURE = b"P6 32 16 255\n" + bytes(range(256)) * 6


def test_what_cannot_be_read_is_left_out_and_named(tmp_path):
    for name in ("a.ppm", "c.ppm"):
        (tmp_path / name).write_bytes(PICTURE)
    (tmp_path / "b.jpg").write_bytes(b"none")
    (tmp_path / "d.jpg").mkdir()
    refused = []
    found = list(photos(tmp_path, refused))
    assert [picture.shape for picture in found] == [(16, 32, 3)] * 2
    assert [name in reason for name, reason in zip(("b.jpg", "d.jpg"), refused)] == [True] * 2
    assert len(refused) == 2


def test_the_most_are_of_those_that_can_be_read(tmp_path):
    (tmp_path / "0.ppm").write_bytes(b"none")
    for number in range(MOST_PHOTOS + 1):
        (tmp_path / f"p{number}.ppm").write_bytes(PICTURE)
    refused = []
    assert len(list(photos(tmp_path, refused))) == MOST_PHOTOS
    assert len(refused) == 1


def test_none_that_can_be_read_is_an_error(tmp_path):
    (tmp_path / "a.png").write_bytes(b"none")
    with pytest.raises(DataError, match=r"expected photos that can be read, got none; .*a\.png"):
        list(photos(tmp_path, []))

"""Metadata that go in come out; what else stands in their place, or in thresholds', is damage."""

from __future__ import annotations

import pytest

from facesig.errors import GalleryDamagedError
from gallery.people import MODEL, filled, opened, rows, signature


def test_metadata_can_be_read_wherever_they_could_be_written(tmp_path):
    gallery = filled(tmp_path / "door.db", people=1)
    deep: object = 1
    for _ in range(99):
        deep = [deep]
    gallery.enrol("Ada", signature(9), {"a": deep, "b": "[" * 500 + '\\"[' * 500})

    def far_up(levels: int) -> dict:
        return far_up(levels - 1) if levels else gallery.person("Ada").metadata

    assert far_up(500)["a"] == deep


@pytest.mark.parametrize("stored", [b"[]", b"[1]", b"null", b"{", b"[" * 60_000])
def test_what_is_no_object_is_damage(tmp_path, stored):
    path = tmp_path / "door.db"
    filled(path, people=1).close()
    rows(path, "UPDATE person SET metadata = ?", [stored])
    with opened(path) as gallery, pytest.raises(GalleryDamagedError, match="metadata of person 1"):
        gallery.people()


def test_an_integer_of_too_many_digits_hides_nobody(tmp_path):
    """An older library in C stored it; from Python 3.11 on ``int`` takes 4,300 digits."""
    path = tmp_path / "door.db"
    with filled(path, people=2) as gallery:
        stored = b'{"a":-' + b"9" * 4_301 + b',"b":-7}'
        rows(path, "UPDATE person SET metadata = ? WHERE id = 1", [stored])
        found = gallery.identify(signature(0, 9)).person
        assert (found.name, found.metadata["b"]) == ("person 0", -7)
        assert found.metadata["a"] < -1e300
        assert [each.name for each in gallery.people()] == ["person 0", "person 1"]


@pytest.mark.parametrize("row", ["[0.1, NaN]", "[0.1, 1e999]", "[0.1, -2]", "[2, 0.5]"])
def test_thresholds_that_are_none_are_damage(tmp_path, row):
    path = tmp_path / "door.db"
    filled(path, people=1).close()
    stored = f'{{"model": "{MODEL.hex()}", "thresholds": [[0.5, 0.1], {row}]}}'.encode()
    rows(path, "INSERT INTO setting VALUES ('calibration', ?)", [stored])
    with pytest.raises(GalleryDamagedError, match="expected thresholds"):
        opened(path)

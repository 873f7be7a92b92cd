"""Metadata that go in come out."""

from __future__ import annotations

from gallery.people import filled, signature


def test_metadata_can_be_read_wherever_they_could_be_written(tmp_path):
    gallery = filled(tmp_path / "door.db", people=1)
    deep: object = 1
    for _ in range(99):
        deep = [deep]
    gallery.enrol("Ada", signature(9), {"a": deep, "b": "[" * 500 + '\\"[' * 500})

    def far_up(levels: int) -> dict:
        return far_up(levels - 1) if levels else gallery.person("Ada").metadata

    assert far_up(500)["a"] == deep

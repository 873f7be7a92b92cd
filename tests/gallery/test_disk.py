"""A full disk, a read-only one, and how large a gallery is."""

from __future__ import annotations

import os
import subprocess
from contextlib import suppress

import pytest

from facesig.errors import GalleryFullError, GalleryReadOnlyError, GalleryStorageError, OutputError
from gallery.people import contents, filled, opened, quick, signature

KIB = 1024


@pytest.fixture
def small(tmp_path):
    """A disk of 256 KiB, which can be made read-only."""
    place = tmp_path / "disk"
    place.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(place)]
    if os.geteuid() != 0 or subprocess.run(words, capture_output=True, check=False).returncode:
        pytest.skip("mounting a small disk takes root and a kernel that lets it")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_disk_changes_nothing(small):
    path = small / "door.db"
    gallery = filled(path, people=2, key=quick())
    before = contents(gallery)
    filler = small / "filler"
    with suppress(OSError), open(filler, "wb", buffering=0) as file:
        while True:
            file.write(bytes(KIB))
    for work in (
        lambda: gallery.enrol("new", [signature(9, i) for i in range(40)], {"x": "y" * 9000}),
        lambda: gallery.rename("person 1", "renamed"),
        lambda: gallery.remove("person 1"),
        lambda: gallery.rekey(quick("new")),
    ):
        with pytest.raises(GalleryFullError, match="expected room on the disk, got: database or"):
            work()
        assert contents(gallery) == before
    assert gallery.identify(signature(1, 9)).name == "person 1"
    with pytest.raises((OutputError, GalleryStorageError)):
        opened(small / "other.db")
    assert sorted(each.name for each in small.iterdir()) == ["door.db", "filler"]
    filler.unlink()
    gallery.enrol("new", signature(9))
    gallery.verify_log()
    gallery.close()
    with opened(path, key=quick()) as again:
        assert again.identify(signature(9, 1)).name == "new"


def test_a_read_only_disk_is_read(small):
    path = small / "door.db"
    filled(path, people=2, key=quick()).close()
    subprocess.run(["mount", "-o", "remount,ro", str(small)], check=True)
    with opened(path, key=quick()) as gallery:
        assert gallery.identify(signature(1, 9)).name == "person 1"
        before = contents(gallery)
        for work in (
            lambda: gallery.enrol("new", signature(9)),
            lambda: gallery.remove("person 1"),
            lambda: gallery.rekey(None),
        ):
            with pytest.raises(
                GalleryReadOnlyError, match="expected a gallery that can be written"
            ):
                work()
        assert contents(gallery) == before
    with pytest.raises(OutputError, match="Read-only file system"):
        opened(small / "other.db")


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(OutputError, match="No such file or directory"):
        opened(tmp_path / "none" / "door.db")


def test_a_thousand_people_take_less_than_a_megabyte_and_a_fifth(fast):
    """Three signatures each, sealed, with metadata; enrolled one by one, as at a door."""
    path = fast / "thousand.db"
    with opened(path, key=quick()) as gallery:
        lines = fast / "people.jsonl"
        with filled(fast / "few.db", people=0) as few:
            few.export(lines)
        _write(lines, 1_000)
        assert gallery.import_file(lines) == 1_000
        assert len(gallery) == 1_000
        assert gallery.identify(signature(700, 5)).name == "Ada Lovelace 700"
    size = path.stat().st_size
    print(f"{size:,} bytes")
    assert size < 1_200_000


def _write(path, people: int) -> None:
    import base64
    import json

    from gallery.people import MODEL

    head = {**json.loads(path.read_text()), "people": people}
    with open(path, "w") as file:
        file.write(json.dumps(head) + "\n")
        for person in range(people):
            packed = [base64.b64encode(bytes(signature(person, i))).decode() for i in range(3)]
            line = {"name": f"Ada Lovelace {person}", "metadata": {"door": person}}
            file.write(json.dumps({**line, "model": MODEL.hex(), "signatures": packed}) + "\n")

"""Export and import: everybody comes over, or nobody."""

from __future__ import annotations

import base64
import json
import os
from pathlib import Path

import pytest

from facesig import files
from facesig.errors import (
    GalleryDamagedError,
    GalleryFormatError,
    GalleryMissingError,
    GalleryModelError,
    GalleryStorageError,
    OutputError,
    PersonNotFoundError,
)
from gallery.people import (
    MODEL,
    OTHER_MODEL,
    NoPhotos,
    contents,
    filled,
    key_file,
    opened,
    quick,
    rows,
    signature,
)


def line(name: str = "new", person: int = 9, model: bytes = MODEL, **more: object) -> str:
    packed = base64.b64encode(bytes(signature(person, model=model))).decode()
    fields = {"name": name, "metadata": {}, "model": model.hex(), "signatures": [packed], **more}
    return json.dumps(fields)


HEAD = json.dumps({"facesig_gallery_export": 1, "model": MODEL.hex()})


def test_everybody_comes_over_to_another_key(tmp_path):
    path = tmp_path / "people.jsonl"
    with filled(tmp_path / "a.db", people=5, key=quick("a")) as first:
        assert first.export(path) == 5
        assert path.stat().st_mode & 0o777 == 0o600
        assert [entry.kind for entry in first.log()][-1] == "export"
    lines = [json.loads(text) for text in path.read_text().splitlines()]
    assert lines[0] == {"facesig_gallery_export": 1, "model": MODEL.hex(), "people": 5}
    assert [each["name"] for each in lines[1:]] == [f"person {i}" for i in range(5)]
    with opened(tmp_path / "b.db", key=quick("b")) as second:
        assert second.import_file(path) == 5
        assert [each.metadata for each in second.people()] == [{"door": i} for i in range(5)]
        assert second.identify(signature(3, 9)).name == "person 3"
        assert second.import_file(path) == 5
        assert [each.templates for each in second.people()] == [4] * 5
        second.verify_log()


def test_what_is_read_back_is_exported_the_same(tmp_path):
    with filled(tmp_path / "a.db") as first, opened(tmp_path / "b.db") as second:
        first.export(tmp_path / "people.jsonl")
        second.import_file(tmp_path / "people.jsonl")
        assert contents(second) == contents(first)


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "{",
        "[]",
        "null",
        line(name=""),
        line(name="a\nb"),
        line(name=7),
        line(metadata=[1]),
        line(signatures="AAAA"),
        line(signatures=["AAAA"]),
        line(signatures=["*"]),
        line(signatures=[7]),
        line(signatures=None),
        line(signatures=""),
        line(signatures={}),
        json.dumps({"name": "x"}),
        "[" * 100_000,
    ],
)
def test_a_bad_line_enrols_nobody(tmp_path, bad):
    path = tmp_path / "people.jsonl"
    with filled(tmp_path / "a.db", people=2) as gallery:
        before = contents(gallery)
        path.write_text("\n".join([HEAD, line("good"), bad, line("last")]) + "\n")
        with pytest.raises(GalleryFormatError, match="line 3"):
            gallery.import_file(path)
        assert contents(gallery) == before


@pytest.mark.parametrize("head", ["", "{}", '{"facesig_gallery_export": 2}', "\x00", "SQLite"])
def test_a_file_that_was_not_exported(tmp_path, head):
    path = tmp_path / "people.jsonl"
    path.write_text(head)
    with filled(tmp_path / "a.db") as gallery, pytest.raises(GalleryFormatError, match="line 1"):
        gallery.import_file(path)


def test_an_export_that_was_broken_off_between_two_people(tmp_path):
    path = tmp_path / "people.jsonl"
    with filled(tmp_path / "a.db") as first, opened(tmp_path / "b.db") as second:
        first.export(path)
        path.write_bytes(b"\n".join(path.read_bytes().splitlines()[:3]) + b"\n")
        with pytest.raises(GalleryFormatError, match="expected 4 people, got 2"):
            second.import_file(path)
        assert len(second) == 0


def test_an_export_never_takes_the_gallerys_place(tmp_path):
    path, key = tmp_path / "a.db", key_file(tmp_path)
    (tmp_path / "link.db").symlink_to(path)
    with filled(path, key=key) as gallery:
        before = contents(gallery)
        os.link(path, tmp_path / "hard.db")
        for own in (path, tmp_path / "link.db", tmp_path / "hard.db", f"{path}-journal", key):
            with pytest.raises(OutputError, match="expected another file than the gallery's own"):
                gallery.export(own)
    with opened(path, key=key) as gallery:
        assert contents(gallery) == before


def test_others_never_read_what_is_exported_over_a_file_of_theirs(tmp_path, monkeypatch):
    path, found = tmp_path / "people.jsonl", []
    path.touch()
    path.chmod(0o644)
    replace = os.replace

    def noted(source, target):
        found.append(Path(source).stat().st_mode & 0o777)
        replace(source, target)
        found.append(path.stat().st_mode & 0o777)

    with filled(tmp_path / "a.db") as gallery:
        monkeypatch.setattr(files.os, "replace", noted)
        assert gallery.export(path) == 4
    assert found == [0o600, 0o600]


@pytest.mark.parametrize("stored", ['{"a":1e999}', '{"a":"\\ud800"}', '{"\\udfff":1}'])
def test_metadata_that_cannot_be_written_name_their_person(tmp_path, stored):
    """An older library in C stored them; nothing is written, and the others are told apart."""
    path = tmp_path / "people.jsonl"
    with filled(tmp_path / "a.db") as gallery:
        rows(tmp_path / "a.db", "UPDATE person SET metadata = ? WHERE id = 3", [stored.encode()])
        where = r"\(metadata of person 3, 'person 2', in .*a\.db\)"
        with pytest.raises(GalleryDamagedError, match=where):
            gallery.export(path)
        assert not path.exists()
        assert [entry.kind for entry in gallery.log()][-1] == "enrol"
        gallery.enrol("person 2", signature(2, 5), {})
        assert gallery.export(path) == 4


def test_everybodys_templates_are_gone_through_once(tmp_path):
    """For each person anew they would take a minute for some thousands, while nobody can write."""

    class Counted(dict):
        times = 0

        def items(self):
            self.times += 1
            return super().items()

    with filled(tmp_path / "a.db", people=8) as gallery:
        members = gallery._core.members
        members.person_of = counted = Counted(members.person_of)
        assert gallery.export(tmp_path / "people.jsonl") == 8
        assert counted.times == 1
        for person in gallery.people():
            assert members.templates()[person.id] == members.templates_of(person.id)


def test_another_models_people_are_refused(tmp_path):
    path = tmp_path / "people.jsonl"
    path.write_text("\n".join([HEAD, line("good"), line("other", model=OTHER_MODEL)]))
    with filled(tmp_path / "a.db") as gallery:
        with pytest.raises(GalleryModelError, match=OTHER_MODEL.hex()):
            gallery.import_file(path)
        assert "good" not in gallery


def test_a_name_twice_in_one_file_is_one_person(tmp_path):
    path = tmp_path / "people.jsonl"
    path.write_text("\n".join([HEAD, line("Ada", 1), line("Ada", 2)]))
    with opened(tmp_path / "a.db") as gallery:
        gallery.import_file(path)
        assert [(each.name, each.templates) for each in gallery.people()] == [("Ada", 2)]


def test_files_that_are_not_there(tmp_path):
    with filled(tmp_path / "a.db") as gallery:
        with pytest.raises(GalleryMissingError):
            gallery.import_file(tmp_path / "none")
        with pytest.raises(OutputError):
            gallery.export(tmp_path / "none" / "file")
        with pytest.raises(OutputError, match="got a name with a NUL"):
            gallery.export("a\0b")
        with pytest.raises(GalleryStorageError, match="got a name with a NUL"):
            gallery.import_file("a\0b")
        with pytest.raises(PersonNotFoundError):
            gallery.signatures("none")
    assert NoPhotos().model_id == MODEL

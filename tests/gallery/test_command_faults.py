"""facesig gallery where something is missing, wrong, or in another's place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gallery.commands import run


def test_a_gallery_that_is_not_there(tmp_path, capsys):
    code, _, err = run(capsys, "list", tmp_path / "none")
    assert code == 12
    assert err == f"facesig: expected a gallery, got none ({tmp_path / 'none'})\n"


def test_removing_goes_on_after_a_name_that_is_none(door, capsys):
    code, _, err = run(capsys, "remove", *door, "", "brady", "brady")
    assert code == 12
    assert "2 of 3 people left out" in err
    people = json.loads(run(capsys, "list", *door, "--json")[1])
    assert [each["name"] for each in people] == ["sewell", "soto"]


def test_too_few_strangers_because_photos_could_not_be_used(door, tmp_path, capsys):
    code, _, err = run(capsys, "calibrate", *door, tmp_path / "none.jpg")
    assert code == 9
    assert "expected an image file, got No such file" in err
    assert err.splitlines()[-1].startswith("facesig: expected at least 20 strangers, got 0")


def test_a_folder_that_cannot_be_read(door, tmp_path, capsys, monkeypatch):
    def closed(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(tmp_path), "iterdir", closed)
    code, _, err = run(capsys, "enrol", *door, tmp_path)
    assert code == 3
    assert err == f"facesig: expected a folder, got Permission denied ({tmp_path})\n"


def test_neither_key_nor_report_takes_the_gallerys_place(door, tmp_path, capsys):
    before = Path(door[0]).read_bytes()
    with pytest.raises(SystemExit):
        run(capsys, "audit", *door, "--html", door[0])
    assert Path(door[0]).read_bytes() == before
    with pytest.raises(SystemExit):
        run(capsys, "init", tmp_path / "new.db", "--key", tmp_path / "." / "new.db")
    assert not (tmp_path / "new.db").exists()

"""facesig gallery: every command, its exit code, its table and its JSON."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

import facesig
from facesig.cli.gallery import COMMANDS
from facesig.cli.main import EXIT_CODES, main
from facesig.errors import GalleryError, QualityError
from gallery.commands import SAMPLES, run
from gallery.people import rows


def test_every_command_has_help(capsys):
    for name in COMMANDS:
        with pytest.raises(SystemExit) as caught:
            main(["gallery", name, "--help"])
        assert caught.value.code == 0
        assert "GALLERY" in capsys.readouterr().out
    for code in (GalleryError.exit_code, QualityError.exit_code):
        assert f"\n  {code}   " in EXIT_CODES


def test_list(door, capsys):
    code, out, err = run(capsys, "list", *door)
    assert (code, err) == (0, "")
    assert [line.split()[:3] for line in out.splitlines()] == [
        ["name", "id", "templates"],
        ["brady", "1", "1"],
        ["sewell", "2", "1"],
        ["soto", "3", "1"],
    ]
    people = json.loads(run(capsys, "list", *door, "--json")[1])
    assert [(each["name"], each["metadata"]) for each in people] == [
        ("brady", {}),
        ("sewell", {}),
        ("soto", {}),
    ]


def test_enrolling_a_folder_says_what_was_left_out(place, tmp_path, capsys):
    gallery = tmp_path / "new.db"
    assert run(capsys, "init", gallery, "--plain")[0] == 0
    people = place / "people"
    code, out, err = run(capsys, "enrol", gallery, people, "--json", "--force")
    assert code == 3
    assert [each["name"] for each in json.loads(out)] == ["brady", "sewell", "soto"]
    assert "notes.txt" in err
    assert "expected photos, got none (empty)" in err
    assert "left out" in err.splitlines()[-1]


def test_a_folder_that_cannot_be_a_name_leaves_the_others_alone(tmp_path, capsys):
    gallery = tmp_path / "new.db"
    for name in ("A\nB", "brady"):
        (tmp_path / "people" / name).mkdir(parents=True)
        shutil.copy(SAMPLES / "brady.jpg", tmp_path / "people" / name)
    run(capsys, "init", gallery, "--plain")
    code, out, err = run(capsys, "enrol", gallery, tmp_path / "people", "--json", "--force")
    assert (code, [each["name"] for each in json.loads(out)]) == (12, ["brady"])
    assert "expected a name without controls, got U+000A" in err


def test_enrolling_one_with_metadata(door, place, capsys):
    photo = SAMPLES / "gallego.jpg"
    words = ["--name", "Gallego", photo, "--metadata", '{"door": 3}', "--force"]
    code, out, _ = run(capsys, "enrol", *door, *words)
    assert code == 0
    assert out.splitlines()[1].split()[:3] == ["Gallego", "1", "1"]
    people = json.loads(run(capsys, "list", *door, "--json")[1])
    assert people[-1]["metadata"] == {"door": 3}
    for bad in ("[1]", "[" * 100_000):
        assert run(capsys, "enrol", *door, "--name", "x", photo, "--metadata", bad)[0] == 12
    for wrong in ([], ["--name", "x"], [photo], ["nowhere"], [place / "people", photo]):
        with pytest.raises(SystemExit) as caught:
            run(capsys, "enrol", *door, *wrong)
        assert caught.value.code == 2


def test_somebody_enrolled_under_another_name_is_refused(door, capsys):
    code, out, err = run(capsys, "enrol", *door, "--name", "Bob", SAMPLES / "brady.jpg")
    assert (code, out) == (11, "")
    assert "'brady'" in err or "asked" in err
    assert run(capsys, "enrol", *door, "--name", "Bob", SAMPLES / "brady.jpg", "--force")[0] == 0
    found = json.loads(run(capsys, "audit", *door, "--json")[1])
    assert [(each["first"], each["second"]) for each in found["duplicates"]] == [("brady", "Bob")]


def test_identify(door, capsys):
    known, unknown = SAMPLES / "brady.jpg", SAMPLES / "underwood.jpg"
    code, out, _ = run(capsys, "identify", *door, known)
    assert code == 0
    name, score = out.splitlines()[1].split()[1:3]
    assert (name, float(score)) == ("brady", pytest.approx(0.99, abs=0.01))
    code, out, _ = run(capsys, "identify", *door, known, unknown, "--json", "--explain")
    assert code == 10
    first, second = json.loads(out)
    assert (first["name"], second["name"], first["reason"]) == ("brady", None, None)
    assert "less than the threshold" in second["reason"]
    assert {each["name"] for each in second["ranked"]} == {"brady", "sewell", "soto"}
    code, out, _ = run(capsys, "identify", *door, unknown, "--explain")
    assert code == 10
    assert "unknown: the nearest is at" in out
    code, out, err = run(capsys, "identify", *door, known, door[0])
    assert code == 3
    assert "brady" in out
    assert "1 of 2 photos left out" in err
    assert run(capsys, "identify", *door, known, "--false-rate", "2")[0] == 6


def test_verify(door, capsys):
    code, out, _ = run(capsys, "verify", *door, "brady", SAMPLES / "brady.jpg")
    assert code == 0
    sentence = r"same: similarity (\S+), threshold (\S+) at false-accept rate 0\.001\n"
    similarity, threshold = map(float, re.fullmatch(sentence, out).groups())
    assert similarity > 0.98
    table = facesig.default_embedder().model.thresholds
    assert threshold == pytest.approx(table[1e-3], abs=6e-4)
    code, out, _ = run(capsys, "verify", *door, "brady", SAMPLES / "soto.jpg", "--json")
    assert code == 10
    assert json.loads(out)["same"] is False
    assert run(capsys, "verify", *door, "nobody", SAMPLES / "soto.jpg")[0] == 12


def test_rename_and_remove(door, capsys):
    assert run(capsys, "rename", *door, "brady", "Matt") == (0, "", "")
    assert run(capsys, "rename", *door, "Matt", "soto")[0] == 12
    code, _, err = run(capsys, "remove", *door, "nobody", "Matt")
    assert code == 12
    assert "1 of 2 people left out" in err
    names = [each["name"] for each in json.loads(run(capsys, "list", *door, "--json")[1])]
    assert names == ["sewell", "soto"]


def test_audit_writes_a_page(door, tmp_path, capsys):
    page = tmp_path / "audit.html"
    assert run(capsys, "rename", *door, "brady", "<b>brady</b>")[0] == 0
    code, out, _ = run(capsys, "audit", *door, "--html", page)
    assert code == 0
    assert out.startswith("3 people, 3 signatures: 0 pairs of people alike")
    text = page.read_text()
    assert "&lt;b&gt;brady&lt;/b&gt;" in text
    assert "<b>brady" not in text
    assert not any(word in text for word in ("<script", "http:", "https:", "src="))


def test_calibrate(door, capsys):
    code, out, err = run(capsys, "calibrate", *door, SAMPLES)
    assert (code, out) == (9, "")
    assert "expected at least 20 strangers, got" in err
    several = [SAMPLES / f"{name}.jpg" for name in ("underwood", "gallego", "wild")] * 8
    code, out, _ = run(capsys, "calibrate", *door, *several)
    assert code == 0
    assert out.startswith("24 strangers, 24 photos, 3 templates")
    assert "support rates down to 12.50%" in out
    assert "measured" in json.loads(run(capsys, "calibrate", *door, *several, "--json")[1])


def test_calibrate_measures_what_identify_decides_on(door, capsys):
    several = [SAMPLES / f"{name}.jpg" for name in ("underwood", "gallego", "wild")] * 8
    told = json.loads(run(capsys, "calibrate", *door, *several, "--json")[1])["thresholds"]
    with facesig.Gallery(door[0], key=door[2], create=False) as gallery:
        done = gallery.calibrate(several)
    assert told == {str(share): cosine for share, cosine in done.thresholds.items()}


def test_photos_that_identify_refuses_are_left_out_of_a_calibration(door, tmp_path, capsys):
    pil = pytest.importorskip("PIL.Image")
    several = [SAMPLES / f"{name}.jpg" for name in ("underwood", "gallego", "wild")] * 8
    with pil.open(SAMPLES / "soto.jpg") as image:
        image.resize((38, 48)).save(tmp_path / "small.png")  # a face of 22 pixels
    code, out, err = run(capsys, "calibrate", *door, *several, tmp_path / "small.png", "--json")
    assert (code, json.loads(out)["photos"]) == (4, 24)
    assert "expected a face of at least 24 pixels, got" in err


def test_another_models_embedder_is_told_of_and_not_left_out(door, capsys):
    rows(Path(door[0]), "UPDATE setting SET value = zeroblob(16) WHERE name = 'model'")
    code, out, err = run(capsys, "calibrate", *door, SAMPLES / "brady.jpg")
    assert (code, out) == (12, "")
    assert f"expected model {'0' * 32}" in err


def test_keys(door, place, tmp_path, capsys):
    gallery = door[0]
    code, _, err = run(capsys, "list", gallery)
    assert code == 12
    assert "expected a key file or a callback for a sealed gallery, got none" in err
    new = tmp_path / "new.key"
    assert run(capsys, "rekey", *door, "--new-key", new)[0] == 0
    assert run(capsys, "list", *door)[0] == 12
    words = tmp_path / "words"
    words.write_text("open sesame\n")
    code, _, err = run(capsys, "rekey", gallery, "--key", new, "--new-passphrase-file", words)
    assert code == 12
    assert f"chmod 600 {words}" in err
    words.chmod(0o600)
    assert run(capsys, "rekey", gallery, "--key", new, "--new-passphrase-file", words)[0] == 0
    assert run(capsys, "list", gallery, "--passphrase-file", words)[0] == 0
    assert run(capsys, "rekey", gallery, "--passphrase-file", words, "--plain")[0] == 0
    assert run(capsys, "list", gallery)[0] == 0
    with pytest.raises(SystemExit):
        run(capsys, "rekey", gallery)  # no terminal to type at
    assert place.exists()


def test_a_passphrase_is_asked_for_on_a_terminal(tmp_path, capsys, monkeypatch):
    gallery, typed = tmp_path / "door.db", ["first", "first", "first", "wrong"]
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda prompt: typed.pop(0))
    assert run(capsys, "init", gallery)[0] == 0
    assert run(capsys, "list", gallery)[0] == 0
    assert run(capsys, "list", gallery)[0] == 12
    assert typed == []


def test_init_leaves_what_is_there(door, capsys):
    code, _, err = run(capsys, "init", *door)
    assert code == 1
    assert "expected a new file" in err


def test_log(door, capsys):
    assert run(capsys, "identify", *door, SAMPLES / "brady.jpg", "--log", "decisions")[0] == 0
    rows = json.loads(run(capsys, "log", *door, "--json")[1])
    assert [row["kind"] for row in rows] == ["create", "enrol", "enrol", "enrol", "identify"]
    code, out, _ = run(capsys, "log", *door, "--verify")
    assert code == 0
    assert out.startswith("5 rows, head 5:")
    head = out.split()[-1]
    assert run(capsys, "remove", *door, "soto")[0] == 0
    assert run(capsys, "log", *door, "--noted", head)[0] == 0
    lie = head[:-1] + ("0" if head[-1] != "0" else "1")
    assert run(capsys, "log", *door, "--noted", lie)[0] == 12
    code, out, _ = run(capsys, "log", *door)
    assert out.splitlines()[-1].split()[2] == "remove"
    for head in ("nonsense", "\u00b2:" + "0" * 64, "9" * 5_000 + ":" + "0" * 64):
        with pytest.raises(SystemExit):
            run(capsys, "log", *door, "--noted", head)
        assert "expected a head as ROW:CHAIN" in capsys.readouterr().err


def test_a_row_of_the_log_keeps_its_number_after_a_new_key(door, tmp_path, capsys):
    head = json.loads(run(capsys, "log", *door, "--verify", "--json")[1])
    new = tmp_path / "new.key"
    assert run(capsys, "rekey", *door, "--new-key", new)[0] == 0
    rows = json.loads(run(capsys, "log", door[0], "--key", new, "--json")[1])
    assert [row["seq"] for row in rows] == [1, 2, 3, 4, 5]
    assert list(rows[-1]) == ["seq", "time", "kind", "body"]
    assert rows[-1]["kind"] == "rekey"
    assert rows[-1]["body"] == {"seq": head["rows"], "chain": head["chain"], "sealed": True}


def test_times_that_somebody_changed_are_shown_all_the_same(door, capsys):
    rows(Path(door[0]), "UPDATE person SET enrolled = 9223372036854775807 WHERE id = 1")
    rows(Path(door[0]), "UPDATE person SET enrolled = -9223372036854775807 WHERE id = 2")
    people = json.loads(run(capsys, "list", *door, "--json")[1])
    assert [each["enrolled"] for each in people][:2] == ["?", "?"]
    for time in (-5, 1 << 62):
        rows(Path(door[0]), "UPDATE log SET time = ? WHERE seq = 2", [time])
        code, _, err = run(capsys, "log", *door)
        assert code == 12
        assert "log row 2" in err


def test_export_and_import(door, tmp_path, capsys):
    file, other = tmp_path / "people.jsonl", tmp_path / "other.db"
    assert run(capsys, "export", *door, file)[1] == f"3 people, not sealed: {file}\n"
    assert run(capsys, "init", other, "--plain")[0] == 0
    assert run(capsys, "import", other, file)[:2] == (0, "3 people\n")
    assert run(capsys, "identify", other, SAMPLES / "brady.jpg")[0] == 0
    assert run(capsys, "import", other, other)[0] == 12

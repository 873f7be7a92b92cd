"""Raw photos -> crops: geometry, what is listed, resumption."""

import csv
import shutil
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest
from stored_faces import encoded, picture

from facesig.cli.main import main
from facesig.errors import DataError
from facesig.images import load_image
from facesig.training.data import load_parquet
from facesig.training.data.prepare import LOSSLESS, Settings, folder, prepare_folder
from facesig.types import Box, Face, Landmarks

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
BOX = Box(60.0, 40.0, 91.0, 80.0)
POINTS = np.array([(80, 70), (120, 71), (100, 90), (85, 110), (118, 111.5)])


class Finder:
    """Finds a large face left and a small one in the middle; no face in dark photos."""

    name = "finder"

    def __init__(self, landmarks=True):
        self.landmarks = landmarks
        self.seen = 0

    def __repr__(self):
        return "Finder()"

    def detect(self, image):
        self.seen += 1
        if image.mean() < 10:
            return []
        points = Landmarks.from_array(POINTS) if self.landmarks else None
        height, width = image.shape[:2]
        middle = Box.square((width / 2, height / 2), 30.0)
        return [Face(BOX, points, 0.9, self.name), Face(middle, points, 0.8, self.name)]


@pytest.fixture
def photos(tmp_path):
    root = tmp_path / "photos"
    for i, name in enumerate(("b/2.png", "b/10.png", "a/sub/x.jpg", "top.png")):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(encoded(picture(i, 240), path.suffix))
    return root


def rejected(path):
    with path.open(newline="") as file:
        return {row["name"]: row["reason"] for row in csv.DictReader(file)}


def test_crops_have_the_stored_geometry(photos, tmp_path):
    out = tmp_path / "faces.parquet"
    made = prepare_folder(photos, out, Finder())
    assert (made.photos, made.faces, made.people, made.landmarks) == (4, 4, 2, 4)
    table = pq.read_table(out)
    assert table["name"].to_pylist() == ["a/sub/x.jpg", "b/2.png", "b/10.png", "top.png"]
    assert table["identity"].to_pylist() == ["a", "b", "b", ""]
    assert "source" not in table.column_names
    assert table["face_px"].to_pylist() == [91.0] * 4

    side = 1.4 * BOX.longer_side
    corner = np.array(BOX.centre) - side / 2
    faces = load_parquet([out], tmp_path / "cache")
    expected = (POINTS - corner) * 128 / side
    assert np.abs(faces.landmarks - expected).max() < 0.05
    valid = np.frombuffer(table["valid"][1].as_py(), "<f2")
    assert valid.tolist() == pytest.approx(
        [0, max(0.0, -corner[1] * 128 / side), 128, 128], abs=0.1
    )

    # what was at a point of the photo is at the point's place in the crop (1 pixel to 1.005)
    photo = load_image(str(photos / "b/2.png")).astype(int)
    x, y = 30, 90
    row, column = (np.array([y, x]) + 0.5) * side / 128 + corner[::-1]
    assert np.abs(faces.images[1][y, x] - photo[int(row), int(column)]).max() <= 6


def test_large_faces_are_averaged_and_edges_reflected(tmp_path):
    checks = np.indices((600, 600)).sum(axis=0) % 2 * 255
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos/a.png").write_bytes(encoded(np.stack([checks] * 3, axis=2)))

    class Whole(Finder):
        def detect(self, image):
            return [Face(Box(100, 0, 500, 500), None, 1.0, "whole")]

    prepare_folder(tmp_path / "photos", tmp_path / "a.parquet", Whole())
    image = load_parquet([tmp_path / "a.parquet"], tmp_path / "cache").images[0]
    assert np.abs(image.astype(int) - 127).max() < 30  # a fine chequerboard becomes grey
    blob = pq.read_table(tmp_path / "a.parquet")["valid"][0].as_py()
    assert np.frombuffer(blob, "<f2").tolist() == pytest.approx([0, 18.29, 109.7, 128], abs=0.1)


def test_the_face_nearest_the_middle_on_demand(photos, tmp_path):
    prepare_folder(photos, tmp_path / "c.parquet", Finder(), Settings(choose="centre"))
    assert set(pq.read_table(tmp_path / "c.parquet")["face_px"].to_pylist()) == {30.0}


def test_a_source_names_the_people(photos, tmp_path):
    prepare_folder(photos, tmp_path / "s.parquet", Finder(), Settings(source="door"))
    table = pq.read_table(tmp_path / "s.parquet")
    assert table["identity"].to_pylist() == ["door/a", "door/b", "door/b", ""]
    assert table["source"].to_pylist() == ["door"] * 4


def test_bad_photos_are_listed_and_the_rest_made(photos, tmp_path):
    (photos / "cut.jpg").write_bytes((photos / "a/sub/x.jpg").read_bytes()[:500])
    (photos / "empty.png").write_bytes(b"")
    (photos / "dark.png").write_bytes(encoded(np.zeros((50, 50, 3), np.uint8)))
    (photos / "tiny.png").write_bytes(encoded(np.full((20, 20, 3), 99, np.uint8)))
    (photos / "thin.png").write_bytes(encoded(np.full((4000, 16, 3), 99, np.uint8)))
    (photos / "broken.jpg").symlink_to(photos / "nowhere")
    made = prepare_folder(photos, tmp_path / "faces.parquet", Finder(), workers=3)
    assert made.faces == 4
    reasons = rejected(made.listing)
    assert list(reasons) == [
        "broken.jpg",
        "cut.jpg",
        "dark.png",
        "empty.png",
        "thin.png",
        "tiny.png",
    ]
    for name, words in {
        "broken.jpg": "No such file",
        "cut.jpg": "got a damaged file",
        "dark.png": "got none found by finder",
        "empty.png": "got 0 bytes",
        "tiny.png": "expected at least half of the face inside",
    }.items():
        assert words in reasons[name]


def test_small_faces_can_be_left_out(photos, tmp_path):
    with pytest.raises(DataError, match="expected at least one face, got none"):
        prepare_folder(photos, tmp_path / "f.parquet", Finder(), Settings(least_face=100))
    reasons = rejected(tmp_path / "f.rejected.csv")
    assert "expected a face of at least 100 pixels, got 91.0" in reasons["top.png"]
    assert not (tmp_path / "f.parquet").exists()


def test_a_broken_off_run_goes_on_and_gives_the_same_file(photos, tmp_path, monkeypatch):
    monkeypatch.setattr(folder, "PART_PHOTOS", 1)
    whole, broken = tmp_path / "whole.parquet", tmp_path / "broken.parquet"
    prepare_folder(photos, whole, Finder(), workers=4)

    class Kill(Finder):
        def detect(self, image):
            if self.seen == 3:  # the probe and two photos
                raise KeyboardInterrupt
            return super().detect(image)

    with pytest.raises(KeyboardInterrupt):
        prepare_folder(photos, broken, Kill(), workers=1)
    assert not broken.exists()
    finder = Finder()
    prepare_folder(photos, broken, finder, workers=1)
    assert finder.seen == 1 + 2
    assert broken.read_bytes() == whole.read_bytes()
    assert sorted(path.name for path in tmp_path.glob("broken*")) == [
        "broken.parquet",
        "broken.rejected.csv",
    ]


def test_a_changed_photo_or_setting_is_made_again(photos, tmp_path, monkeypatch):
    monkeypatch.setattr(folder, "PART_PHOTOS", 1)
    monkeypatch.setattr(folder, "join_parts", lambda files, out: None)
    monkeypatch.setattr(folder, "_summary", lambda *_: None)

    def seen(**changes):
        finder = Finder()
        prepare_folder(photos, tmp_path / "f.parquet", finder, Settings(**changes))
        return finder.seen - 1

    assert [seen(), seen(), seen(quality=95), seen(quality=LOSSLESS)] == [4, 0, 4, 0]
    (photos / "top.png").write_bytes(encoded(picture(77, 250)))
    assert seen() == 1


def test_the_verb_on_real_photos_by_the_cascade(tmp_path, capsys):
    (tmp_path / "p/brady").mkdir(parents=True)
    shutil.copy(SAMPLES / "brady.jpg", tmp_path / "p/brady")
    out = tmp_path / "f.parquet"
    assert (
        main(["prepare", str(tmp_path / "p"), "--out", str(out), "--lossy", "--detector", "haar"])
        == 0
    )
    said = capsys.readouterr().out
    assert "1 faces of 1 people, 1 photos" in said
    assert "1 faces have no landmarks: they cannot train the alignment" in said
    assert pq.read_schema(out).names == ["image", "identity", "name", "valid", "face_px"]


def test_what_cannot_be_prepared(tmp_path):
    with pytest.raises(DataError, match="expected a folder of photos, got none"):
        prepare_folder(tmp_path / "missing", tmp_path / "f.parquet", Finder())
    with pytest.raises(DataError, match="expected photos, got none"):
        prepare_folder(tmp_path, tmp_path / "f.parquet", Finder())

"""A folder of crops with files in it that are none: the others are used, in every verb."""

import os
import shutil

import cv2
import numpy as np
import pyarrow.parquet as pq
import pytest
from impatient import within
from stored_faces import encoded, picture
from test_teach import STATED, expected, model

from facesig.cli.main import main
from facesig.errors import DataError, UnreadableImageWarning
from facesig.training.data import load_faces, readable
from facesig.training.data.folder import FolderSource
from facesig.training.data.source import decode

PEOPLE, EACH = 4, 6

WRONG = {
    "0/0.jpg": (b"no picture at all", "expected an image, got 17 undecodable bytes"),
    "1/2.png": (encoded(picture(0))[:2000], "expected an image, got 2000 undecodable bytes"),
    "1/3b.png": (encoded(picture(0, 112)), "expected 128 x 128 pixels, got 112 x 112"),
    "3/9.png": (b"", "expected an image, got 0 bytes"),
}
"""By name, before, between and after good ones: contents, and what is said of them."""


@pytest.fixture
def crops(tmp_path):
    """A folder of PEOPLE x EACH good crops and those of WRONG."""
    folder = tmp_path / "crops"
    for person in range(PEOPLE):
        (folder / str(person)).mkdir(parents=True)
        for number in range(EACH):
            path = folder / str(person) / f"{number + 1}.png"
            path.write_bytes(encoded(picture(10 * person + number)))
    for name, (data, _) in WRONG.items():
        (folder / name).write_bytes(data)
    return folder


GOOD = [
    f"{person}/{number + 1}.png"
    for person in range(PEOPLE)
    for number in range(EACH)
    if f"{person}/{number + 1}.png" not in WRONG
]


def test_rows_are_the_pictures_that_can_be_used(crops, tmp_path):
    with pytest.warns(UnreadableImageWarning) as caught:
        faces = load_faces([crops], tmp_path / "cache")
    assert faces.names == GOOD
    assert faces.identity.tolist() == [int(name[0]) for name in GOOD]
    for row, name in enumerate(GOOD):
        assert np.array_equal(faces.images[row], decode((crops / name).read_bytes(), ""))
    (said,) = [str(each.message) for each in caught]
    start = f"expected pictures, got 4 of {len(GOOD) + 4} that cannot be used and were left out: "
    assert said.startswith(start)
    for name, (_, sentence) in list(WRONG.items())[:3]:
        assert f"{sentence} ({crops / name}" in said
    assert said.endswith(f"; and 1 more ({crops})")


def test_the_verdict_is_kept_until_a_picture_changes(crops, tmp_path, monkeypatch):
    looked_at = []

    def counted(blob, place):
        looked_at.append(place)
        return decode(blob, place)

    monkeypatch.setattr(readable, "decode", counted)

    def names():
        readable._known.clear()  # as a new process
        looked_at.clear()
        with pytest.warns(UnreadableImageWarning):
            return load_faces([crops], tmp_path / "cache").names

    assert names() == GOOD
    assert len(looked_at) == len(GOOD) + len(WRONG)
    assert names() == GOOD
    assert not looked_at
    (crops / "3/9.png").write_bytes(encoded(picture(99)))
    assert names() == [*GOOD, "3/9.png"]
    assert len(looked_at) == len(GOOD) + len(WRONG)
    for file in (tmp_path / "cache").glob("unreadable-*"):
        file.write_text("{")
    assert names() == [*GOOD, "3/9.png"]


def test_what_is_no_file_and_has_no_name(crops, tmp_path):
    (crops / "link.png").symlink_to(tmp_path / "nowhere")
    os.mkfifo(crops / "pipe.png")
    with open(os.fsencode(crops) + b"/\xff.png", "wb") as file:
        file.write(encoded(picture(1)))
    with pytest.warns(UnreadableImageWarning, match=f"7 of {len(GOOD) + 7} "), within(20):
        source = FolderSource(crops)
    assert len(source) == len(GOOD)
    said = {name: source.left_out[name] for name in ("link.png", "pipe.png", "\udcff.png")}
    assert (
        said["link.png"] == f"expected a picture, got No such file or directory ({crops}/link.png)"
    )
    assert said["pipe.png"] == f"expected a picture, got no regular file ({crops}/pipe.png)"
    assert said["\udcff.png"] == f"expected names in UTF-8, got '\\udcff.png' ({crops})"


def test_none_that_can_be_used(tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"nothing")
    with pytest.raises(DataError, match="expected an image, got 7 undecodable bytes"):
        FolderSource(tmp_path)


def left_out(text):
    """The lines of stderr that say so."""
    return [line for line in text.splitlines() if "were left out" in line]


def test_teach_goes_on_and_says_it_once(crops, tmp_path, capsys):
    stated = tmp_path / "m.toml"
    lines = [f"{key} = {value!r}".replace("'", '"') for key, value in STATED.items()]
    stated.write_text("\n".join(lines))
    out = tmp_path / "taught.parquet"
    onnx = model(tmp_path / "m.onnx")
    words = ["teach", str(crops), "--teacher", str(onnx), "--preprocessing", str(stated)]
    assert main([*words, "--out", str(out)]) == 3
    assert len(left_out(capsys.readouterr().err)) == 1
    table = pq.read_table(out)
    assert table["name"].to_pylist() == GOOD
    values = np.array(table["teacher"].to_pylist())
    assert np.abs(values - expected(out)).max() < 2e-3
    # Two teachers: the folder is opened three times, and it is said once.
    joint = tmp_path / "joint.parquet"
    both = ["--teacher", str(model(tmp_path / "n.onnx", factor=2.0)), "--length", "3"]
    assert main([*words, *both, "--out", str(joint)]) == 3
    assert len(left_out(capsys.readouterr().err)) == 1
    assert pq.read_table(joint)["name"].to_pylist() == GOOD


def test_clean_goes_on(crops, tmp_path, capsys):
    out = tmp_path / "kept.txt"
    assert main(["clean", str(crops), "--out", str(out), "--least", "-9"]) == 3
    said = capsys.readouterr()
    assert len(left_out(said.err)) == 1
    assert out.read_text().split() == GOOD
    assert f"{len(GOOD)} of {len(GOOD)} faces kept" in said.out
    out = tmp_path / "kept.parquet"
    assert main(["clean", str(crops), "--out", str(out), "--least", "-9"]) == 3
    assert pq.read_table(out)["name"].to_pylist() == GOOD


def test_train_goes_on(crops, tmp_path, capsys, monkeypatch):
    seen = []
    monkeypatch.setattr("facesig.training.loop.train", lambda _, faces, __: seen.append(faces))
    words = ["train", "--data", str(crops), f"cache={tmp_path / 'cache'}", f"out={tmp_path}"]
    assert main(words) == 3
    assert len(left_out(capsys.readouterr().err)) == 1
    assert seen[0].names == GOOD
    shutil.rmtree(tmp_path / "cache")
    for name in WRONG:
        (crops / name).unlink()
    assert main(words) == 0
    assert not left_out(capsys.readouterr().err)


def test_prepare_goes_on_and_lists_them(tmp_path, capsys):
    folder, out = tmp_path / "photos", tmp_path / "faces.parquet"
    folder.mkdir()
    shutil.copy("tests/samples/sewell.jpg", folder)
    (folder / "a.jpg").write_bytes(b"no picture at all")
    cv2.imwrite(str(folder / "b.png"), np.zeros((64, 64, 3), np.uint8))
    assert main(["prepare", str(folder), "--out", str(out)]) == 0
    assert "2 photos left out" in capsys.readouterr().out
    rows = out.with_name("faces.rejected.csv").read_text().splitlines()
    assert [row.partition(",")[0] for row in rows] == ["name", "a.jpg", "b.png"]

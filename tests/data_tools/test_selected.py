"""Training on named data sets of a source alone."""

import cv2
import numpy as np
import pytest
from stored_faces import encoded, picture

from facesig.cli.main import main
from facesig.errors import DataError
from facesig.training.data import load_faces

SETS = ["ours", "theirs", None, "ours", "third"]


def test_rows_of_other_data_sets_are_left_out_in_order(write, tmp_path):
    first = write("a.parquet", rows=5, source=SETS, identity=["b", "a", "a", "c", None])
    second = write("b.parquet", rows=2, source=["theirs", "theirs"])
    third = write("c.parquet", rows=1, source=["third"])
    faces = load_faces([first, second, third], tmp_path / "cache", ["ours", "third"])
    assert len(faces) == 4
    expected = [picture(0), picture(3), picture(4), picture(0)]
    assert all(np.array_equal(a, b) for a, b in zip(faces.images, expected, strict=True))
    assert faces.identity.tolist() == [0, 1, -1, -1]


def test_a_selection_has_images_of_its_own_in_the_cache(write, tmp_path):
    path = write("a.parquet", rows=5, source=SETS)
    tables = [load_faces([path], tmp_path / "cache", sets) for sets in ([], ["ours"], ["theirs"])]
    assert [len(table) for table in tables] == [5, 2, 1]
    assert len({table.key for table in tables}) == 3


def test_a_damaged_image_is_told_by_its_row_in_the_file(write, tmp_path):
    blobs = [encoded(picture(0)), encoded(picture(1)), b"no picture"]
    path = write("a.parquet", image=blobs, source=["theirs", "ours", "ours"])
    with pytest.raises(DataError, match=r"row 2 of .*a\.parquet"):
        load_faces([path], tmp_path / "cache", ["ours"])


def test_a_data_set_that_no_row_names(write, tmp_path):
    path = write("a.parquet", rows=5, source=SETS)
    with pytest.raises(DataError, match=r"of \['ours', 'theirs', 'third'\], got \['our'\]"):
        load_faces([path], tmp_path / "cache", ["our", "third"])
    folder = tmp_path / "people" / "ann"
    folder.mkdir(parents=True)
    cv2.imwrite(str(folder / "1.png"), picture(0))
    with pytest.raises(DataError, match=r"expected data sets of \[\], got \['ours'\]"):
        load_faces([tmp_path / "people"], tmp_path / "cache", ["ours"])


def test_train_takes_data_sets(write, tmp_path, capsys):
    path = write("a.parquet", rows=5, source=SETS)
    arguments = ["--data", path, 'data_sets=["nobody"]', f"cache={tmp_path / 'cache'}"]
    assert main(["train", *map(str, arguments)]) != 0
    assert "got ['nobody']" in capsys.readouterr().err

"""The paper's cleaning: on made-up signatures with planted errors, and on real ones."""

import csv
import os
from pathlib import Path

import numpy as np
import planted
import pyarrow.parquet as pq
import pytest

from facesig.cli.main import main
from facesig.errors import ConfigError, DataError, OutputError
from facesig.training.data.clean import Settings, clean
from facesig.training.data.clean.svm import decisions, persons

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("FACESIG_DATA", ROOT.parent / "shared" / "data"))


def crowd(people=12, images=20, others=600, length=64, seed=0):
    """Signatures and identities: every person a direction, every image some way off it."""
    rng = np.random.default_rng(seed)
    centres = rng.normal(size=(people + others, length))
    identity = np.concatenate([np.repeat(np.arange(people), images), np.full(others, -1)])
    which = np.concatenate([identity[: people * images], people + np.arange(others)])
    signatures = centres[which] + 0.8 * rng.normal(size=(len(which), length))
    wrong = np.zeros(len(identity), bool)
    for person in range(people):
        for row in rng.choice(images, images // 10, replace=False) + person * images:
            signatures[row] = rng.normal(size=length)
            wrong[row] = True
    signatures /= np.linalg.norm(signatures, axis=1, keepdims=True)
    return signatures.astype(np.float32), identity, wrong


def recall_and_precision(how, **changes):
    signatures, identity, wrong = crowd(**changes)
    values = decisions(signatures, identity, how)
    dropped = values < 0
    return (dropped & wrong).sum() / wrong.sum(), (dropped & wrong).sum() / dropped.sum()


def test_planted_errors_are_found():
    recall, precision = recall_and_precision(Settings(), people=30)
    assert recall >= 0.95
    assert precision >= 0.95


def test_further_images_are_judged_by_the_first():
    recall, precision = recall_and_precision(Settings(first=10, folds=0), images=60, people=4)
    assert recall >= 0.8
    assert precision >= 0.9


def test_an_error_that_the_svm_has_seen_is_not_found():
    """Why the first images are judged in turns; this is the paper's way, with the usual cost."""
    signatures, identity, wrong = crowd()
    assert (decisions(signatures, identity, Settings(folds=0, cost=1.0))[wrong] > 0).all()


def test_threads_and_others_do_not_change_the_result():
    signatures, identity, _ = crowd(people=4, others=100)
    once = decisions(signatures, identity, Settings(), workers=1)
    assert np.array_equal(once, decisions(signatures, identity, Settings(), workers=3), True)


def test_what_cannot_be_judged_is_left_alone():
    identity = np.array([-1, 1, 1, 0, 1, 0, 2])
    assert [rows.tolist() for rows in persons(identity, 2)] == [[3, 5], [1, 2, 4]]
    signatures = np.eye(7, 8, dtype=np.float32)
    values = decisions(signatures, identity, Settings(fewest=3))
    assert np.flatnonzero(np.isfinite(values)).tolist() == [1, 2, 4]
    with pytest.raises(DataError, match="expected faces of several people, got 7 of one"):
        decisions(signatures, np.zeros(7, int), Settings())


@pytest.mark.parametrize(
    "wrong", [{"first": 1}, {"others": 0}, {"cost": 0.0}, {"folds": 1}, {"seed": -1}]
)
def test_settings_that_cannot_be_meant(wrong):
    with pytest.raises(ConfigError, match="expected "):
        Settings(**wrong)


@pytest.fixture
def noisy(write):
    """A file with one planted error and its row."""
    signatures, identity, wrong = crowd(people=1, images=10, others=40)
    path = write(
        "noisy.parquet",
        image=[b"not looked at"] * len(identity),
        identity=["ann" if i == 0 else "" for i in identity],
        name=[f"{i}.jpg" for i in range(len(identity))],
        teacher=np.rint(signatures * 127 / np.abs(signatures).max()).astype(np.int8).tolist(),
        extra=list(range(len(identity))),
    )
    table = pq.read_table(path)
    packed = [bytes(np.array(row, np.int8)) for row in table["teacher"].to_pylist()]
    pq.write_table(table.drop(["teacher"]).append_column("teacher", [packed]), path)
    return path, int(np.flatnonzero(wrong)[0])


def test_the_verb_writes_what_is_kept_and_lists_what_is_dropped(noisy, tmp_path, capsys):
    path, row = noisy
    before = path.read_bytes()
    out = tmp_path / "kept.parquet"
    assert main(["clean", str(path), "--teacher", "--out", str(out)]) == 0
    assert "49 of 50 faces kept" in capsys.readouterr().out
    kept = pq.read_table(out)
    assert kept["extra"].to_pylist() == [i for i in range(50) if i != row]
    with (tmp_path / "kept.dropped.csv").open(newline="") as file:
        (dropped,) = csv.DictReader(file)
    assert (dropped["identity"], dropped["name"]) == ("ann", f"{row}.jpg")
    assert float(dropped["decision"]) < 0
    assert path.read_bytes() == before


def test_a_list_of_names(noisy, tmp_path):
    path, row = noisy
    clean([path], tmp_path / "kept.txt", Settings(), None)
    names = (tmp_path / "kept.txt").read_text().split()
    assert names == [f"{i}.jpg" for i in range(50) if i != row]


def test_the_input_is_never_written(noisy):
    with pytest.raises(OutputError, match="expected another file than the input"):
        clean([noisy[0]], noisy[0], Settings(), None)


def test_data_without_what_it_takes(write, tmp_path):
    out = tmp_path / "out.parquet"
    with pytest.raises(DataError, match="expected identities of at least 5 images, got none"):
        clean([write("a.parquet", identity=["a", "a", "b"])], out, Settings(), None)
    same = write("b.parquet", rows=6, identity=["a"] * 6)
    with pytest.raises(DataError, match="expected a column teacher, got none"):
        clean([same], out, Settings(), None)
    partly = write("c.parquet", rows=6, identity=["a"] * 6, teacher=[b"ab"] * 5 + [None])
    with pytest.raises(DataError, match=r"of every face, got null .row 5 of"):
        clean([partly], out, Settings(), None)


@pytest.mark.data
@pytest.mark.skipif(
    not (DATA / "train-00.parquet").is_file(),
    reason="needs face data with a teacher: set FACESIG_DATA to its folder",
)
def test_errors_planted_among_real_faces(tmp_path):
    path = tmp_path / "noisy.parquet"
    wrong = planted.plant(DATA, path, "celeba", fewest=24, share=0.1)
    done = clean([path], tmp_path / "kept.txt", Settings(others=2000), None)
    figures = planted.figures(wrong, planted.found(done.listing), done.judged)
    assert figures["recall"] > 0.95
    assert figures["precision"] > 0.7

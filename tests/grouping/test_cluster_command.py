"""``facesig cluster``: tables, suggestions, folders, and LFW by the shipped weights."""

import csv
import os
import re
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest
from crowds import crowd, names_of, write

from facesig.cli.main import main
from facesig.cores import workers_of
from facesig.errors import OptionError
from facesig.evaluation.dataset import read_signatures
from facesig.evaluation.tail import tail_of
from facesig.grouping.cuts import calibrated, cuts_at, default_rate

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("FACESIG_DATA", ROOT.parent / "shared" / "data"))


@pytest.fixture(scope="module")
def people():
    return crowd(1, 60, 4, noise=0.35, length=128)


@pytest.fixture
def dataset(tmp_path, people):
    values, persons = people
    return write(tmp_path / "data", values, names_of(persons))


def rows_of(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_a_table_of_groups(dataset, people, tmp_path, capsys):
    _, persons = people
    out = tmp_path / "groups.csv"
    assert main(["cluster", str(dataset), "--out", str(out), "--persons"]) == 0
    said = capsys.readouterr().out
    assert "240 faces in 60 groups, 60 of several; threshold 0.4785 at a rate of 0.0001" in said
    assert "360 pairs in one group 100.00% show one person" in said
    rows = rows_of(out)
    assert [row["name"] for row in rows] == names_of(persons)
    assert len({(row["group"], person) for row, person in zip(rows, persons)}) == 60
    assert {row["size"] for row in rows} == {"4"}
    assert all(0.7 < float(row["cosine"]) < 1 for row in rows)
    assert int(rows[50]["row"]) == 51  # after the first shard's error
    table = tmp_path / "groups.parquet"
    assert main(["cluster", str(dataset), "--out", str(table), "--workers", "1"]) == 0
    found = pq.read_table(table).to_pylist()
    assert [str(row["group"]) for row in found] == [row["group"] for row in rows]
    assert rows_of(tmp_path / "groups.suggestions.csv") == []


def test_two_runs_give_one_file(dataset, tmp_path):
    words = ["cluster", str(dataset), "--rate", "1e-3"]
    for name, workers in (("a", "1"), ("b", "2")):
        out = str(tmp_path / f"{name}.csv")
        assert main([*words, "--out", out, "--workers", workers]) == 0
    for end in ("csv", "suggestions.csv"):
        assert (tmp_path / f"a.{end}").read_bytes() == (tmp_path / f"b.{end}").read_bytes()


def test_single_faces_have_no_cosine(tmp_path, people):
    values, _ = people
    dataset = write(tmp_path / "d", values[:3], ["a/1.jpg", "b/2.jpg", "c/3.jpg"])
    assert main(["cluster", str(dataset), "--out", str(tmp_path / "g.csv")]) == 0
    assert main(["cluster", str(dataset), "--out", str(tmp_path / "g.parquet")]) == 0
    assert [row["cosine"] for row in rows_of(tmp_path / "g.csv")] == ["", "", ""]
    assert pq.read_table(tmp_path / "g.parquet")["cosine"].null_count == 3


def test_folders_of_links_and_of_lists(dataset, people, tmp_path, capsys):
    _, persons = people
    for name in names_of(persons):
        (tmp_path / "photos" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "photos" / name).write_text(name)
    words = ["cluster", str(dataset), "--out", str(tmp_path / "g.csv")]
    links = tmp_path / "links"
    whole = [*words, "--folders", str(links), "--pictures", str(tmp_path / "photos")]
    assert main(whole) == 0
    folders = sorted(links.iterdir())
    assert len(folders) == 60
    assert folders[0].name == "group-00000"
    for folder in folders:
        contents = [path.read_text() for path in folder.iterdir()]
        assert len(contents) == 4
        assert len({name.split("/")[0] for name in contents}) == 1
    lists = tmp_path / "lists"
    assert main([*words, "--folders", str(lists)]) == 0
    assert sorted(line for path in lists.iterdir() for line in path.read_text().splitlines()) == (
        sorted(names_of(persons))
    )
    assert main([*words, "--folders", str(lists)]) == 9
    assert "expected a new folder, got one with files in it" in capsys.readouterr().err
    (tmp_path / "photos" / names_of(persons)[0]).unlink()
    again = [*words, "--folders", str(tmp_path / "x"), "--pictures", str(tmp_path / "photos")]
    assert main(again) == 9
    assert "expected a picture of the data set, got none" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["--out", "g.txt"], 1, "expected a name in .parquet or .csv, got 'g.txt' (out)"),
        (["--out", "g.csv", "--rate", "0.5"], 6, "expected a rate between 0 and 0.1, got 0.5"),
        (["--out", "g.csv", "--model", "models/facesig_int8.fsig"], 6, "that made the signatures"),
    ],
)
def test_what_is_refused(dataset, words, code, said, capsys, monkeypatch):
    monkeypatch.chdir(ROOT)
    words = [word if "g." not in word else str(dataset.parent / word) for word in words]
    assert main(["cluster", str(dataset), *words]) == code
    assert said in capsys.readouterr().err
    assert not list(dataset.parent.glob("g.*"))


def test_what_is_refused_is_refused_before_the_work(dataset, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("facesig.grouping.grouped", lambda *_: pytest.fail("grouped"))
    full = tmp_path / "full"
    full.mkdir()
    (full / "file").touch()
    for out, words, code, said in (
        ("g.csv", ["--folders", str(full)], 9, "expected a new folder, got one with files in it"),
        ("none/g.csv", [], 1, "expected a folder to write to, got none"),
        ("g.csv", ["--pictures", str(full)], 1, "expected --folders with --pictures, got none"),
    ):
        assert main(["cluster", str(dataset), "--out", str(tmp_path / out), *words]) == code
        assert said in capsys.readouterr().err
    with pytest.raises(OptionError, match=r"expected at least 1, got -1 \(workers\)"):
        workers_of(-1)
    assert workers_of(3) == 3


def test_no_data_set(tmp_path, capsys):
    assert main(["cluster", str(tmp_path / "no"), "--out", str(tmp_path / "g.csv")]) == 9
    assert "expected a data set of facesig bulk" in capsys.readouterr().err


def test_thresholds_of_known_people(tmp_path):
    values, persons = crowd(2, 100, 5, noise=0.6, length=128)
    known = write(tmp_path / "known", values, names_of(persons), model="ab" * 16)
    found = read_signatures(known)
    table = calibrated(found)
    assert list(table) == [1e-2, 1e-3]  # 123,750 pairs carry no smaller rate
    tail = tail_of(values, persons)
    for rate, threshold in table.items():
        assert np.isclose(threshold, tail.at_rate(rate)[0], atol=2e-5)
    cuts = cuts_at(1e-3, table)
    assert cuts.looser == table[1e-2] < cuts.threshold == table[1e-3] < cuts.stricter
    out = str(tmp_path / "g.csv")
    words = ["cluster", str(known), "--out", out, "--calibrate", str(known)]
    assert main([*words, "--rate", "1e-3"]) == 0


def test_the_rate_follows_the_number_of_faces():
    assert default_rate(100) == default_rate(10_000) == 1e-4
    assert default_rate(1_000_000) == 1e-6


@pytest.mark.data
@pytest.mark.skipif(
    not (DATA / "lfw.parquet").is_file(), reason="needs LFW as parquet: set FACESIG_DATA"
)
def test_lfw_by_the_shipped_weights(tmp_path, capsys):
    """Precision 99 % of pairs; what README tells of recall."""
    made = str(tmp_path / "lfw")
    bulk = ["bulk", str(DATA / "lfw.parquet"), "--what", "crops", "--no-quality", "--out", made]
    assert main(bulk) == 0
    assert main(["cluster", made, "--out", str(tmp_path / "g.csv"), "--persons"]) == 0
    said = capsys.readouterr().out
    print(said)
    precision, recall = (float(word) for word in re.findall(r"([\d.]+)% ", said)[-2:])
    assert precision >= 99.5
    assert recall >= 92.0

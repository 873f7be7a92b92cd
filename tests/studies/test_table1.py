import csv
import json

import pytest

from facesig.errors import DataError
from facesig.studies.table1 import modelled_times, table1


def read(path):
    with open(path, newline="") as file:
        return {(row["method"], row["origin"]): row for row in csv.DictReader(file)}


def test_without_figures_of_ours_the_table_says_so(tmp_path):
    assert len(list(table1(tmp_path, None, None))) == 7
    rows = read(tmp_path / "table1.csv")
    ours = rows["multibatch", "facesig"]
    assert float(ours["macs"]) == pytest.approx(45.0591)
    assert float(ours["parameters"]) == pytest.approx(1.362184)
    assert (ours["lfw_percent"], ours["milliseconds"]) == ("", "not run")
    assert 10e3 < float(rows["vgg", "facesig"]["macs"]) < 12e3
    assert float(rows["FaceNet", "published"]["milliseconds"]) == 1200.0
    assert (tmp_path / "table1.png").read_bytes().startswith(b"\x89PNG")


def modelled(network, numbers, *runs):
    """One model of the benchmark's record; runs are (ms, MHz)."""
    return {
        "network": network,
        "numbers": numbers,
        "modelled": [{"mhz": mhz, "total": {"ms": ms}} for ms, mhz in runs],
    }


def test_modelled_times_and_accuracy_fill_it(tmp_path):
    bench = tmp_path / "bench.json"
    models = [
        modelled("multibatch", "float32", (31.0, 1000), (40.0, 800)),
        modelled("multibatch", "integer", (12.5, 1000)),
    ]
    bench.write_text(json.dumps({"schema": "facesig-bench/1", "models": models}))
    list(table1(tmp_path, bench, 98.3))
    rows = read(tmp_path / "table1.csv")
    ours = rows["multibatch, float32", "facesig"]
    assert (float(ours["milliseconds"]), float(ours["lfw_percent"])) == (32.0, 98.3)
    ours = rows["multibatch, integer", "facesig"]
    assert (float(ours["milliseconds"]), ours["lfw_percent"]) == (12.5, "")
    assert rows["vgg", "facesig"]["milliseconds"] == "not run"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"schema": "facesig-bench/2", "models": []}',
        '{"schema": "facesig-bench/1", "models": [{"network": "multibatch"}]}',
        '{"schema": "facesig-bench/1", "models": [{"network": "", "numbers": "", "modelled": []}]}',
    ],
)
def test_another_form_of_times_is_refused(tmp_path, text):
    (tmp_path / "bench.json").write_text(text)
    with pytest.raises(DataError, match=r"expected modelled times.*bench\.json"):
        modelled_times(tmp_path / "bench.json")

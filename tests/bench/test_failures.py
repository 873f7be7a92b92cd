"""What fails is no figure: commands that end with an error, peers that are missing or differ."""

import subprocess
import sys
import time
from types import SimpleNamespace

import numpy as np
import pytest

import facesig
from facesig.bench import bulk, search, timed
from facesig.errors import BenchError

FAILS = [sys.executable, "-c", "import sys; print('no memory', file=sys.stderr); sys.exit(3)"]


def test_a_command_that_fails_has_no_time():
    with pytest.raises(BenchError) as caught:
        timed.timed(FAILS)
    assert str(caught.value) == "expected exit code 0, got 3: no memory (-c)"
    assert timed.timed([sys.executable, "-c", ""]).wall > 0


def test_a_checkout_whose_package_is_not_run_is_refused(tmp_path, capsys):
    """As under an editable install, whose finder comes before any path."""
    assert bulk.main(["photos", str(tmp_path), "--before", str(tmp_path)]) == BenchError.exit_code
    assert capsys.readouterr().err == (
        f"facesig.bench.bulk: expected the package of {tmp_path}, got {facesig.__file__} (--before;"
        " it takes a Python without an editable install of facesig: PYTHONPATH=. python -m "
        "facesig.bench.bulk)\n"
    )


def test_a_checkout_whose_package_runs(tmp_path, monkeypatch):
    (tmp_path / "facesig").mkdir()
    (tmp_path / "facesig" / "__init__.py").touch()
    plain = tmp_path / "python"  # without the finder of an editable install
    plain.write_text(f'#!/bin/sh\nexec {sys.executable} -S "$@"\n')
    plain.chmod(0o755)
    monkeypatch.setattr(timed.sys, "executable", str(plain))
    timed.require_tree(tmp_path)


@pytest.mark.parametrize(
    ("code", "passes"), [(0, True), (3, True), (4, True), (1, False), (8, False)]
)
def test_pictures_left_out_are_no_failure_of_facesig(code, passes):
    command = bulk._facesig("embed", "x.jpg")
    if passes:
        timed.require_done(command, code, b"")
        return
    with pytest.raises(BenchError) as caught:
        timed.require_done(command, code, b"first\nlast\n")
    assert str(caught.value) == f"expected exit code 0, got {code}: last (-m facesig embed)"


def test_a_pool_that_fails_is_not_printed_as_a_quick_one(tmp_path, monkeypatch, capsys):
    arrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    parquet.write_table(arrow.table({"image": [b"x"] * 4}), tmp_path / "crops.parquet")
    monkeypatch.setattr(bulk, "BY_HAND", "raise SystemExit('no such model')")
    monkeypatch.setattr(bulk, "_bulk", lambda *_: [sys.executable, "-c", ""])
    assert bulk.main(["crops", str(tmp_path / "crops.parquet")]) == BenchError.exit_code
    out, err = capsys.readouterr()
    assert "a second" not in out
    assert err.startswith("facesig.bench.bulk: expected exit code 0, got 1: no such model (")


def test_a_run_that_ends_early_is_not_waited_for(tmp_path):
    begun = time.monotonic()
    with (
        subprocess.Popen(FAILS, stderr=subprocess.DEVNULL) as run,
        pytest.raises(BenchError) as caught,
    ):
        timed.await_file(tmp_path / "part-0.parquet", run)
    assert str(caught.value) == "expected part-0.parquet, got none: exit code 3 (facesig bulk)"
    assert time.monotonic() - begun < 20
    (tmp_path / "part-0.parquet").touch()
    timed.await_file(tmp_path / "part-0.parquet", SimpleNamespace(poll=lambda: None))


def test_a_search_without_a_peer_is_not_called_the_same(monkeypatch, capsys):
    monkeypatch.setattr(search, "find_spec", lambda name: None)
    search._measured(2_000)
    out = capsys.readouterr().out
    assert "same ids" not in out
    assert "results of 40 searches: not compared, as there is no peer" in out


class Flat:
    """As ``faiss.IndexFlatIP``; wrong on purpose for ``wrong`` of the answers."""

    wrong = 0

    def __init__(self, length):
        assert length == search.LENGTH

    def add(self, values):
        self.values = values.copy()

    def search(self, queries, best):
        order = np.argsort(-(queries @ self.values.T), axis=1, kind="stable")[:, :best]
        return None, order[:, ::-1] if self.wrong else order


@pytest.mark.parametrize("wrong", [0, 1])
def test_a_search_is_that_of_its_peer_or_fails(monkeypatch, capsys, wrong):
    faiss = SimpleNamespace(
        omp_set_num_threads=lambda count: None,
        IndexFlatIP=type("Other", (Flat,), {"wrong": wrong}),
        __version__="made up",
    )
    monkeypatch.setattr(search, "find_spec", lambda name: faiss)
    monkeypatch.setattr(search, "import_module", lambda name: faiss)
    if wrong:
        with pytest.raises(BenchError, match=r"\(faiss\)$"):
            search._measured(2_000)
        return
    search._measured(2_000)
    assert "same ids in the same order: 40 of 40 searches" in capsys.readouterr().out


def test_fewer_answers_than_queries_are_no_agreement():
    search._check([[1, 2]], [[1, 2]], "numpy")
    for found in ([], [[1, 2]]):
        with pytest.raises(BenchError) as caught:
            search._check(found, [[1, 2], [3, 4]], "numpy")
        assert str(caught.value) == f"expected 2 answers, got {len(found)} (numpy)"

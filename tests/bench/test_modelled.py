"""Runs under the timing model."""

import json
import re
from xml.etree import ElementTree

import pytest

from facesig.bench import command
from facesig.bench.cost_tables import tables_of
from facesig.bench.findings import Findings
from facesig.bench.modelled import Reading, run_modelled
from facesig.bench.page import page
from facesig.bench.record import as_json
from facesig.errors import BenchError

from .conftest import SMALL

pytestmark = pytest.mark.armv7


@pytest.fixture(scope="module", params=["float32", "integer"])
def model(kit, files, request):
    return run_modelled(kit, files[request.param], [Reading("A"), Reading("B", "slow")])


def test_two_runs_are_identical(kit, files, model, monkeypatch):
    monkeypatch.setenv("FACESIG_TEST", "moves the stack of a program that sees it" * 7)
    again = run_modelled(kit, files[model.numbers], [Reading("A"), Reading("B", "slow")])
    assert as_json(Findings("", [again])) == as_json(Findings("", [model]))


def test_layers_and_input_add_up(model):
    for run in model.modelled:
        assert len(run.layers) == len(SMALL.layers)
        for key in ("cycles", "instructions", "macs", "l1d_load_misses", "dram_bytes"):
            parts = sum(counts.values[key] for counts in [run.input, *run.layers])
            assert parts == run.total.values[key], key


def test_counters_make_sense(model):
    for run in model.modelled:
        by_name = dict(zip([layer.name for layer in model.layers], run.layers))
        # Multiplications that were asked for were done, in the layer they belong to.
        for cost in SMALL.costs:
            if cost.parameters:
                weights = cost.macs - cost.output[0] * cost.output[1] * cost.output[2]
                assert weights <= by_name[cost.layer.name].values["macs"] < 3 * cost.macs + 500
        assert 0 < run.total.bound_share < 1
        assert run.total.ms == pytest.approx(run.total.cycles / 1e6, abs=1e-6)
        assert run.undecoded == 0
        assert run.cold_start.first_run_ms > run.total.ms > 0
        assert run.cold_start.open_ms > 0


def test_readings_differ(model):
    first, second = model.modelled
    assert (first.preset, first.memory) == ("A", "default")
    assert (second.preset, second.memory) == ("B", "slow")
    assert first.total.values["instructions"] == second.total.values["instructions"]
    assert first.total.cycles < second.total.cycles


def test_every_warm_run_is_told(kit, files):
    (run,) = run_modelled(kit, files["float32"], [Reading()], repeats=3).modelled
    assert len(run.warm_cycles) == 3
    assert run.warm_cycles[-1] == run.total.cycles


def test_a_clock_half_as_fast_takes_up_to_twice_the_time(kit, files):
    (fast,) = run_modelled(kit, files["float32"], [Reading()]).modelled
    (slow,) = run_modelled(kit, files["float32"], [Reading(mhz=500)]).modelled
    assert fast.total.ms < slow.total.ms <= 2 * fast.total.ms


def test_a_failing_program_is_quoted(kit, tmp_path):
    path = tmp_path / "none.fsig"
    path.write_bytes(b"no model")
    with pytest.raises(BenchError, match="expected exit code 0, got 1"):
        run_modelled(kit, path, [Reading()])


def test_modelled_time_is_never_called_measured(model):
    found = Findings("0", [model])
    texts = [page(found)]
    for table in tables_of(found):
        texts += [table.title, *table.header, *table.notes, *(str(row) for row in table.rows)]
    for text in texts:
        # The paper measured; of the model it is said that it did not.
        plain = re.sub(r"never measured|30 \(measured\)", "", text)
        assert "measured" not in plain.lower()
    assert any("modelled" in text for text in texts)


def test_the_page_stands_alone(model):
    text = page(Findings("0", [model]))
    assert not re.search(r"https?:|src=|href=|@import", text)
    charts = [ElementTree.fromstring(svg) for svg in re.findall(r"<svg.*?</svg>", text, re.S)]
    assert len(charts) == len(model.modelled)
    for chart, run in zip(charts, model.modelled):
        dots = [dot[0].text for dot in chart.iter("circle")]
        assert len(dots) == 1 + len(run.layers)
        assert f"conv: {run.layers[3].ms:.3f} ms" in dots


def test_the_command_writes_json_and_html(kit, files, tmp_path, capsys):
    report, html = tmp_path / "report.json", tmp_path / "report.html"
    words = ["--qemu", "--model", files["integer"], "--json", report, "--html", html]
    assert command.main([str(word) for word in words]) == 0
    shown = capsys.readouterr().out
    assert "modelled ms" in shown
    assert "30 (measured)" in shown
    record = json.loads(report.read_text())
    assert record["schema"] == "facesig-bench/1"
    assert record["paper"] == {"macs": 41_000_000, "ms": 30.0, "mhz": 1000}
    (one,) = record["models"]
    assert [run["preset"] for run in one["modelled"]] == ["A", "B"]
    assert one["measured"] is None
    assert one["macs"] == SMALL.macs()
    total = sum(one["modelled"][0]["parts_ms"].values())
    assert total == pytest.approx(one["modelled"][0]["total"]["ms"], abs=1e-4)
    assert html.read_text().startswith("<!DOCTYPE html>")

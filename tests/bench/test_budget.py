"""Floors of layers, against counts by hand."""

import json
from collections import defaultdict
from pathlib import Path

import pytest
from engine.detectors import yunet

from facesig.bench import command
from facesig.bench.budget import floors, needed_products
from facesig.bench.counts import Counts
from facesig.bench.findings import ColdStart, Layer, Model, Modelled
from facesig.modelfile import read_model, write_model
from facesig.network import Conv, Linear

MODELS = Path("models")


def test_products_with_padding_are_left_out():
    conv = Conv("c", ("x",), "", kernel=3, stride=1, pad=1, cin=2, cout=5)
    # A side of 3 pixels: 2 + 3 + 2 taps inside.
    assert needed_products(conv, (3, 3, 2), (3, 3, 5)) == 7 * 7 * 2 * 5
    wide = Conv("c", ("x",), "", kernel=5, stride=2, pad=2, cin=3, cout=4)
    # A side of 6 pixels: windows from -2, 0 and 2, of which 3, 5 and 4 lie inside.
    assert needed_products(wide, (6, 6, 3), (3, 3, 4)) == 12 * 12 * 3 * 4
    assert needed_products(Linear("l", ("x",), "", 7, 5), (1, 1, 7), (1, 1, 5)) == 35


def test_floats():
    kernels = {"nin4.spatial": "winograd_f32_neon"}
    by_name = {floor.name: floor for floor in floors(MODELS / "facesig_fp32.fsig", kernels)}
    mix = by_name["nin4.mix"]  # 1 x 1: no padding
    assert mix.macs == 7 * 7 * 128 * 128
    assert mix.issue_ms == pytest.approx(mix.macs * 76 / 128 / 1e6)
    assert mix.weight_bytes == 4 * (128 * 128 + 128)
    assert mix.activation_bytes == 4 * 2 * 7 * 7 * 128
    # 7 x 7 outputs: 4 x 2 tiles of 4 x 6 products, of which the last row and column have less.
    assert by_name["nin4.spatial"].macs == (4 + 4 + 4 + 3) * (6 + 5) * 128 * 128
    assert by_name["nin4.spatial"].weight_bytes == 24 * 128 * 128 * 4
    assert by_name["nin5.spatial"].macs > 5_000_000
    # 2.1 MB of weights, 64 bytes in 48 ns.
    assert by_name["fc1"].ms == by_name["fc1"].dram_ms == pytest.approx(1.5736, rel=1e-3)


def test_integers_follow_their_type_and_chain():
    by_name = {floor.name: floor for floor in floors(MODELS / "facesig_int8.fsig", {})}
    pooled = by_name["align.conv1"]  # 50 x 50 pixels, 25 x 25 after the pool
    assert pooled.sequence == "vmlal.s16, 4 x 12"
    assert pooled.issue_ms == pytest.approx((pooled.macs * 14.5 / 48 + 3.5 * 25 * 25 * 4) / 1e6)
    deep = by_name["nin4.mix"]
    chain = int(deep.sequence.split()[-1])
    slots = deep.macs / 64 * (12 + 8 / chain) + 5 * 7 * 7 * 128
    assert deep.issue_ms == pytest.approx(slots / 1e6)
    assert deep.weight_bytes == 128 * 128 + 128


def test_lanes_follow_their_tile_and_groups(tmp_path):
    model = yunet()
    write_model(tmp_path / "d.fsig", model)
    by_name = {floor.name: floor for floor in floors(tmp_path / "d.fsig", {}, (240, 320))}
    assert len(by_name) == sum(layer.parameters > 0 for layer in model.network.layers)

    def halving(name, products):
        groups = -(-products // model.integers.layers[name].group)
        return 0.25 * (groups - 1)

    wide = by_name["m2b.pw"]  # 60 x 80 pixels, 32 channels to 64
    assert (wide.sequence, wide.macs) == ("vmlal.s8, lanes, 3 x 32", 60 * 80 * 32 * 64)
    slots = wide.macs * 17 / 96 + 60 * 80 * 64 * (0.88 + halving("m2b.pw", 32))
    assert wide.issue_ms == pytest.approx(slots / 1e6)
    assert wide.weight_bytes == 32 * 64 + 64
    assert wide.activation_bytes == 60 * 80 * (32 + 64)
    first = by_name["conv0"]  # 240 x 320 pixels; half as many rows and columns, one padded
    assert first.sequence == "vmlal.s8, lanes, 4 x 16"
    assert first.macs == (120 * 3 - 1) * (160 * 3 - 1) * 3 * 16
    head = by_name["head32.dw"]  # 8 x 10 pixels
    assert head.macs == (8 * 3 - 2) * (10 * 3 - 2) * 16
    assert head.issue_ms == pytest.approx(8 * 10 * 16 * (38 / 16) / 1e6)
    assert head.activation_bytes == 8 * 10 * 16 * (1 + 4)


def counts(ms):
    """A stretch of so many ms; misses are 0."""
    cycles = round(ms * 1e6)
    known = {"ms": ms, "cycles": cycles, "neon_issue_bound": cycles, "instructions": cycles}
    return Counts(defaultdict(int, known))


@pytest.fixture
def modelled(monkeypatch):
    """In place of emulation: every layer of the shipped model takes 2 ms."""
    return a_model(monkeypatch)


def a_model(monkeypatch, memory="default", line=48, mhz=1000):
    file = MODELS / "facesig_int8.fsig"
    network = read_model(file).network
    layers = [
        Layer(cost.layer.name, "signature", "conv", "", cost.output, "int8", cost.macs, 0)
        for cost in network.costs
    ]
    start, every = ColdStart(1.0, 1.0, 1.0), [counts(2.0)] * len(layers)
    runs = [
        Modelled(
            preset, memory, mhz, {"line": line}, start, counts(50.0), counts(1.0), every, [1], 0
        )
        for preset in ("A", "B")
    ]
    model = Model(str(file), network.name, "", 1, "integer", "neon", 1, 1, layers, modelled=runs)
    monkeypatch.setattr(command, "run_models", lambda job, progress: [model])
    monkeypatch.setattr(command, "run_frames", lambda job, progress: [])
    return model


def test_the_budget_is_in_every_kind_of_result(modelled, tmp_path, capsys):
    words = ["--budget", "--model", modelled.file]
    title = "facesig_int8.fsig: budget"
    page, record = tmp_path / "p.html", tmp_path / "r.json"
    assert command.main([*words, "--html", str(page), "--json", str(record)]) == 0
    assert title in capsys.readouterr().out
    assert title in page.read_text()
    assert command.main([*words, "--json", "-"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["budgets"] == json.loads(record.read_text())["budgets"]
    (budget,) = printed["budgets"]
    assert (budget["model"], budget["preset"], budget["memory"]) == (
        "facesig_int8.fsig",
        "B",
        "default",
    )
    found = floors(MODELS / "facesig_int8.fsig", {}, (112, 112))
    assert [layer["name"] for layer in budget["layers"]] == [floor.name for floor in found]
    assert [layer["ms"] for layer in budget["layers"]] == [floor.ms for floor in found]
    assert {layer["reached_ms"] for layer in budget["layers"]} == {2.0}


def test_no_budget_unasked(modelled, tmp_path, capsys):
    page = tmp_path / "p.html"
    words = ["--qemu", "--model", modelled.file, "--json", "-", "--html", str(page)]
    assert command.main(words) == 0
    assert "budgets" not in json.loads(capsys.readouterr().out)
    assert ": budget" not in page.read_text()


def test_floors_are_of_the_readings_clock_and_memory(monkeypatch, capsys):
    model = a_model(monkeypatch, "slow", 64, 500)
    words = ["--memory", "slow", "--mhz", "500", "--budget", "--model", model.file]
    assert command.main(words) == 0
    assert "preset B, memory slow, 500 MHz" in capsys.readouterr().out
    assert command.main([*words, "--json", "-"]) == 0
    (budget,) = json.loads(capsys.readouterr().out)["budgets"]
    assert (budget["memory"], budget["mhz"]) == ("slow", 500)
    usual = {floor.name: floor for floor in floors(MODELS / "facesig_int8.fsig", {}, (112, 112))}
    for layer in budget["layers"]:
        floor = usual[layer["name"]]
        assert layer["issue_ms"] == pytest.approx(2 * floor.issue_ms)
        assert layer["dram_ms"] == pytest.approx(64 / 48 * floor.dram_ms)
        assert layer["ms"] == max(layer["issue_ms"], layer["dram_ms"])

"""What the plugin refuses, and what its report says."""

import re

import pytest

from .support import REPOSITORY, loop, repeated

MULTIPLY = ("vmlal.s8 q0, d4, d5", "vmlal.s8 q1, d4, d5")
LAYERS = (
    f"mark_open(); {repeated('add r0, r0, r1')}"
    f"mark_layer(7); {repeated(*MULTIPLY)}"
    f"mark_layer(2); {repeated('ldr r0, [r4]')}"
    f"mark_layer(7); {repeated(*MULTIPLY)}"
    "mark_close();\n"
)


@pytest.fixture
def program(build):
    return build([LAYERS, loop("add r0, r0, r1")])


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"pre": "A"}, "expected one of preset, memory, out, summary, top, mhz, "),
        ({"preset": "C"}, "expected one of A, B, got C (option preset)"),
        ({"memory": "none"}, "expected one of default, fast, slow, perfect, got none"),
        ({"mhz": "1e3"}, "expected a whole number from 100 to 2000, got 1e3 (option mhz)"),
        ({"l2_kb": "300"}, "expected a power of two from 32 to 4096, got 300 (option l2_kb)"),
        ({"dram": "0"}, "expected a whole number from 1 to 10000, got 0 (option dram)"),
        ({"out": "/nowhere/a9.json"}, "expected a file that can be written, got /nowhere/a9.json"),
    ],
)
def test_refusals(model, program, options, sentence):
    done = model.run(program, **options)
    assert done.returncode != 0
    assert f"a9model: {sentence}" in done.stderr


def test_a_quiet_run_prints_nothing(model, program):
    done = model.run(program)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_summary_is_one_line_a_region(model, program):
    lines = model.run(program, summary=1).stderr.splitlines()
    assert len(lines) == 2
    assert re.fullmatch(
        r"a9model: region 0, preset A, memory default: \d+ instructions, \d+ cycles, \d+ MACs, "
        r"modelled [\d.]+ ms at 1000 MHz",
        lines[0],
    )


def test_two_runs_agree_to_the_byte(model, program):
    reports = []
    for _ in range(2):
        model.report(program)
        reports.append((model.folder / "report.json").read_bytes())
    assert reports[0] == reports[1]


def test_every_key_is_described(model, program):
    text = (REPOSITORY / "csrc/a9model/README.md").read_text()
    report = model.report(program)
    assert report["schema"] == "facesig-a9model/1"

    def keys(value):
        if isinstance(value, dict):
            yield from value
            for inner in value.values():
                yield from keys(inner)
        if isinstance(value, list):
            for inner in value:
                yield from keys(inner)

    assert {
        key for key in keys(report) if f"`{key}`" not in text and f'"{key}"' not in text
    } == set()


def add_up(parts):
    if isinstance(parts[0], dict):
        return {key: add_up([part[key] for part in parts]) for key in parts[0]}
    return sum(parts)


@pytest.mark.parametrize("preset", ["A", "B"])
def test_layers_add_up_to_the_total(model, program, preset):
    marked, plain = model.regions(program, preset=preset)
    assert [layer["layer"] for layer in marked["layers"]] == [2, 7]
    assert [layer["visits"] for layer in marked["layers"]] == [1, 2]
    for region in (marked, plain):
        parts = [region["unmarked"], *region["layers"]]
        for part in parts:
            assert sum(part["cycles_by_reason"].values()) == part["cycles"]
        for key, value in region["total"].items():
            if key not in ("ms", "neon_issue_bound"):
                assert add_up([part[key] for part in parts]) == value, key


def test_layers_get_what_is_theirs(model, program):
    region = model.regions(program)[0]
    loads, multiplies = region["layers"]
    assert multiplies["macs"] == 2 * 200 * 16
    assert multiplies["issue_slots"]["neon_multiply"] == 2 * 200 * 2
    assert loads["macs"] == region["unmarked"]["macs"] == 0
    assert 200 <= loads["loads"] < 220


def test_symbols_and_blocks_come_costliest_first(model, program):
    region = model.regions(program, top=5)[0]
    for kind in ("symbols", "blocks"):
        cycles = [entry["cycles"] for entry in region[kind]]
        assert cycles == sorted(cycles, reverse=True)
        assert 0 < len(cycles) <= 5
    assert region["symbols"][0]["symbol"] == "main"
    assert model.regions(program, top=0)[0]["symbols"] == []
    everything = model.regions(program, top=1000)[0]
    assert sum(entry["cycles"] for entry in everything["blocks"]) == region["total"]["cycles"]


def test_single_figures_win_over_presets(model, program):
    first = model.report(program, neon_load_bytes=8, preset="B", memory="slow", l2=20)
    parameters = first["model"]["parameters"]
    assert (parameters["neon_load_bytes"], parameters["neon_overlap"]) == (8, 0)
    assert (parameters["l2"], parameters["dram"]) == (20, 160)

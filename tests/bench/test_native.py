"""The C++ program on this machine."""

import json
import shutil
import subprocess

import pytest

from facesig.bench import native
from facesig.bench.measured import run_measured
from facesig.errors import BenchError

from .conftest import SMALL


def run(program, *arguments):
    return subprocess.run(
        [program, *map(str, arguments)], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("numbers", ["float32", "integer"])
def test_its_facts_are_those_of_the_network(host_program, files, numbers):
    model = run_measured(host_program, files[numbers], 3)
    assert model.numbers == numbers
    assert [layer.name for layer in model.layers] == [layer.name for layer in SMALL.layers]
    for layer, cost in zip(model.layers, SMALL.costs):
        assert (layer.part, layer.output, layer.macs) == (cost.part, cost.output, cost.macs)
        taken_along = ("conv",) if layer.operation == "maxpool" else ()
        assert layer.kernel.startswith((layer.operation, *taken_along))
        if numbers == "float32":
            assert layer.weight_bytes == 4 * cost.parameters
    assert model.macs == SMALL.macs()
    assert 0 < model.weight_bytes < model.bytes == files[numbers].stat().st_size


def test_it_measures_the_whole_and_every_layer(host_program, files):
    model = run_measured(host_program, files["float32"], 5)
    measured = model.measured
    assert measured.repeats == 5
    assert 0 < measured.least_ms <= measured.ms <= measured.most_ms
    assert len(measured.layers_ms) == len(SMALL.layers)
    assert all(ms > 0 for ms in measured.layers_ms)
    assert measured.cold_start.ms > measured.cold_start.open_ms > 0
    assert measured.machine.architecture
    assert model.peak_bytes > model.bytes


def test_a_table_is_for_people(host_program, files):
    text = run(host_program, "--repeats", 2, files["float32"]).stdout
    assert "measured" in text
    for layer in SMALL.layers:
        assert f"\n{layer.name} " in text


def test_marks_time_nothing(host_program, files):
    record = json.loads(run(host_program, "--marks", "--json", files["float32"]).stdout)
    assert "measured" not in record
    assert "before" not in record
    assert record["memory"]["heap_bytes"] > record["arena_bytes"]


def test_the_model_beside_it_is_the_default(host_program, files, tmp_path):
    program = tmp_path / "bench"
    shutil.copy(host_program, program)
    assert "facesig_int8.fsig" in run(program, "--json").stderr
    shutil.copy(files["float32"], tmp_path / "facesig_fp32.fsig")
    assert (
        json.loads(run(program, "--json", "--repeats", 1).stdout)["model"]["numbers"] == "float32"
    )
    shutil.copy(files["integer"], tmp_path / "facesig_int8.fsig")
    assert (
        json.loads(run(program, "--json", "--repeats", 1).stdout)["model"]["numbers"] == "integer"
    )


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        *[
            (["--repeats", text, "m"], 2, f"expected 1 to 100000, got {text} (--repeats)")
            for text in ("0", "100001", "99999999999999999999", "5x", "", "-1")
        ],
        *[
            (["--size", text, "m"], 2, f"expected a size such as 320x240, got {text} (--size)")
            for text in ("320", "320x", "x240", "320x240x", "0x240", "320x1025", "99999999999x1")
        ],
        (["--fast"], 2, "expected an option or one model, got --fast (arguments)"),
        (["a", "b"], 2, "expected an option or one model, got b (arguments)"),
        (["nowhere.fsig"], 1, "nowhere.fsig"),
    ],
)
def test_wrong_use_is_a_sentence(host_program, arguments, code, said):
    result = run(host_program, *arguments)
    assert result.returncode == code
    assert said in result.stderr.splitlines()[0]
    assert result.stdout == ""


@pytest.mark.parametrize("text", ["", "[", '{"schema": "facesig-bench-native/0"}'])
def test_another_output_is_refused(text):
    with pytest.raises(BenchError):
        native.parse(text)

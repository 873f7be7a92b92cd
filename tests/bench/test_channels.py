"""One layer of every count of channels: the accumulation that the scheme takes, and the table."""

import dataclasses
from types import SimpleNamespace

import pytest

from facesig.accumulation import longest_accumulation
from facesig.bench import channels, command
from facesig.bench.channels import CHANNELS, LAYER, channels_table, run_channels
from facesig.bench.modelled import Reading
from facesig.bench.progress import Progress
from facesig.modelfile import read_model
from facesig.quantise.scheme import SCHEMES


def test_every_multiple_of_16():
    assert tuple(range(32, 257, 16)) == CHANNELS


def modelled(seen):
    """In place of emulation: reads the file as the program would; a cycle for 4 products."""

    def run(kit, file, readings, repeats, progress):
        model = read_model(file)
        layer = next(layer for layer in model.network.layers if layer.name == LAYER)
        seen[layer.cin] = layer, model.integers.layers[LAYER].weight
        macs = next(cost.macs for cost in model.network.costs if cost.layer.name == LAYER)
        costs = [SimpleNamespace(name="first", macs=1), SimpleNamespace(name=LAYER, macs=macs)]
        cycles = [SimpleNamespace(cycles=7), SimpleNamespace(cycles=macs // 4)]
        runs = [SimpleNamespace(layers=cycles) for _ in readings]
        return SimpleNamespace(layers=costs, modelled=runs)

    return run


def test_weights_keep_to_the_accumulation_of_the_scheme_and_to_no_longer_one(monkeypatch):
    seen = {}
    monkeypatch.setattr(channels, "run_modelled", modelled(seen))
    readings = [Reading("A"), Reading("B")]
    found = run_channels(None, readings, Progress())
    assert [one.channels for one in found] == list(CHANNELS)
    for one in found:
        layer, weight = seen[one.channels]
        assert (layer.cin, layer.cout, layer.kernel, layer.stride) == (*[one.channels] * 2, 3, 1)
        assert longest_accumulation(weight, (-128, 127)) == one.accumulation
        assert SCHEMES["chain18w"].of(layer, 2).accumulation == one.accumulation
        assert one.accumulation > 1
    table = channels_table(found, readings)
    assert table.header[-1] == "MACs a cycle, B, default"
    assert table.rows[0][:3] == ("32", "18", "1,812,608")
    assert [float(row[-1]) for row in table.rows] == pytest.approx([4.0] * len(CHANNELS), abs=0.01)


def test_a_slow_count_shows(monkeypatch):
    found = [channels.Reached(48, 3, 1_000_000, [400_000])]
    slow = [dataclasses.replace(found[0], cycles=[800_000])]
    rows = [channels_table(one, [Reading()]).rows[0][-1] for one in (found, slow)]
    assert rows == ["2.50", "1.25"]


@pytest.mark.parametrize("words", [["--json", "-"], ["--json", "x.json"], ["--html", "x.html"]])
def test_the_table_is_not_left_out_of_a_file_in_silence(words, monkeypatch, capsys):
    def refuse(*_):
        raise AssertionError("emulated already")

    monkeypatch.setattr(command, "emulation_kit", refuse)
    with pytest.raises(SystemExit) as stop:
        command.main(["--channels", *words])
    assert stop.value.code == 2
    sentence = f"expected --channels without --json and --html, got {words[0]}\n"
    assert capsys.readouterr().err.endswith(f"facesig-bench: error: {sentence}")


def test_the_command_prints_the_table(monkeypatch, capsys):
    monkeypatch.setattr(command, "emulation_kit", lambda build: None)
    monkeypatch.setattr(channels, "run_modelled", modelled({}))
    assert command.main(["--channels", "--preset", "A"]) == 0
    out = capsys.readouterr().out
    assert "3x3, stride 1, 14 x 14, int8 (chain18w)" in out
    assert out.count("4.00") == len(CHANNELS)

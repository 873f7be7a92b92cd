"""A camera's frame, and a detector, in the C++ program: here, and under the timing model."""

import json
import subprocess
from dataclasses import replace

import pytest
from engine.detectors import yunet

from facesig.bench import command, picture, programs
from facesig.bench.jobs import Job, run_frames, sorted_files
from facesig.bench.measured import run_measured
from facesig.bench.modelled import Reading, run_modelled
from facesig.bench.native import frame_words
from facesig.bench.peers.detection import overlap
from facesig.bench.picture import default_photo, frame_of, nv12_of
from facesig.bench.progress import Progress
from facesig.errors import MissingExtraError
from facesig.modelfile import write_model

from .conftest import ROOT

DETECTOR = ROOT / "models" / "yunet_s_int8.fsig"
EMBEDDER = ROOT / "models" / "facesig_int8.fsig"
STAGES = ("whole frame", "tracked frame", "detect", "window", "crop", "embed")
SIZE = (160, 120)
BOX = (51.9, 19.4, 35.6, 35.6)
"""Of the face: that of tests/samples/boxes.json, reduced as the photo is."""


@pytest.fixture(scope="module")
def detector(tmp_path_factory):
    """A file of random numbers: nothing is found, and it takes any size."""
    path = tmp_path_factory.mktemp("detector") / "yunet.fsig"
    write_model(path, yunet())
    return path


@pytest.fixture(scope="module")
def nv12(tmp_path_factory):
    path = tmp_path_factory.mktemp("frame") / "frame.nv12"
    path.write_bytes(nv12_of(frame_of(default_photo(), SIZE)))
    return path


def job(readings=()):
    return Job(sorted_files([EMBEDDER, DETECTOR]), [SIZE], None, readings, 2, None)


def test_files_are_sorted_by_kind(files, detector):
    found = sorted_files([files["float32"], detector, files["integer"], EMBEDDER])
    assert found.embedders == [files["float32"], files["integer"], EMBEDDER]
    assert found.detectors == [detector]
    assert found.integer == files["integer"]


def test_without_pillow_or_a_photo_no_frame_is_run(monkeypatch, tmp_path):
    def fails(_):
        raise MissingExtraError("no Pillow")

    monkeypatch.setattr(picture, "read_file", fails)
    assert job().scenes == []
    with pytest.raises(MissingExtraError):
        replace(job(), photo=default_photo()).scenes  # noqa: B018
    monkeypatch.setattr(picture, "_TREE", tmp_path)
    assert job().scenes == []
    monkeypatch.undo()
    assert [scene.name for scene in job().scenes] == ["frame 160x120", "frame 320x240"]
    assert replace(job(), files=sorted_files([DETECTOR])).scenes == []
    assert replace(job(), files=sorted_files([EMBEDDER])).scenes == []


def test_that_no_frame_was_run_is_told(host_program, detector, monkeypatch, capsys):
    monkeypatch.setattr(programs, "host_program", lambda build: host_program)
    words = ["--model", str(detector), "--size", "40x40", "--repeat", "1"]
    assert command.main(words) == 0
    assert capsys.readouterr().err == (
        "facesig-bench: no frame was run: it takes an integer embedder, Pillow and a photo "
        "(--photo FILE)\n"
    )


def test_a_detector_is_measured_at_any_size(host_program, detector):
    model = run_measured(host_program, detector, 2, (70, 45))
    assert (model.kind, model.input) == ("detector", (45, 70))
    assert (model.name, model.parts) == ("yunet.fsig 70x45", ("detector",))
    costs = yunet().network.costs_at((45, 70, 3))
    assert [(layer.name, layer.output, layer.macs) for layer in model.layers] == [
        (cost.layer.name, cost.output, cost.macs) for cost in costs
    ]
    measured = model.measured
    assert len(measured.layers_ms) == len(costs)
    assert all(ms > 0 for ms in measured.layers_ms)


def test_a_frame_is_measured(host_program, monkeypatch):
    monkeypatch.setattr(programs, "host_program", lambda build: host_program)
    small, large = run_frames(job(), Progress())
    assert (small.size, large.size) == (SIZE, (320, 240))
    assert overlap(small.box, BOX) > 0.7
    assert overlap(large.box, [2 * number for number in BOX]) > 0.7
    for frame in (small, large):
        assert frame.stages == STAGES
        assert len(frame.measured_ms) == len(STAGES)
        assert all(ms > 0 for ms in frame.measured_ms)
        assert frame.modelled == ()
        assert 100_000 < frame.arena_bytes < 1_000_000
        assert frame.peak_bytes > frame.arena_bytes


def test_a_frame_without_a_face_is_an_error(host_program, detector, nv12):
    words = frame_words(SIZE, str(nv12), str(DETECTOR), str(EMBEDDER))
    black = nv12.parent / "black"
    black.write_bytes(bytes(160 * 120 * 3 // 2))
    cases = [
        ([*words[:1], black, *words[2:]], "expected a face, got none (frame)"),
        ([*words[:3], "160x118", *words[4:]], "expected 28320 bytes of NV12, got 28321"),
        ([*words[:3], "170x120", *words[4:]], "expected 30600 bytes of NV12, got 28800"),
        ([*words[:1], "nowhere", *words[2:]], "expected 28800 bytes of NV12, got 0"),
        ([*words[:5], EMBEDDER, EMBEDDER], "expected a detector, got an embedder"),
        ([*words[:5], DETECTOR, DETECTOR], "expected an embedder, got a detector"),
    ]
    for arguments, said in cases:
        result = run(host_program, *arguments)
        assert (result.returncode, result.stdout) == (1, "")
        assert said in result.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--size", "320"], "expected a size such as 320x240, got 320 (--size)"),
        (["--size", "2000x240"], "expected a size such as 320x240, got 2000x240 (--size)"),
        (["--frame", "f"], "expected --frame and --detector together, got one (arguments)"),
    ],
)
def test_wrong_use_is_a_sentence(host_program, words, said):
    result = run(host_program, *words)
    assert result.returncode == 2
    assert result.stderr.splitlines()[0] == f"facesig-bench-native: {said}"


def test_a_table_of_a_frame_is_for_people(host_program, nv12):
    words = frame_words(SIZE, str(nv12), str(DETECTOR), str(EMBEDDER))
    text = run(host_program, "--repeats", 1, *words).stdout
    assert "160 x 120 NV12, face of" in text
    assert "measured, median of 1" in text
    for stage in STAGES:
        assert f"\n{stage} " in text


def run(program, *words):
    return subprocess.run([program, *map(str, words)], capture_output=True, text=True, check=False)


@pytest.mark.armv7
def test_a_detector_is_modelled_layer_by_layer(kit, detector):
    model = run_modelled(kit, detector, [Reading()], size=(96, 64))
    (found,) = model.modelled
    for key in ("cycles", "instructions", "macs", "l1d_load_misses", "dram_bytes"):
        parts = sum(counts.values[key] for counts in [found.input, *found.layers])
        assert parts == found.total.values[key], key
    # Multiplications that were asked for were done, in the layer they belong to.
    for layer, counts in zip(model.layers, found.layers):
        if layer.operation in ("conv", "depthwise"):
            assert 0.9 * layer.macs <= counts.values["macs"] < 3 * layer.macs + 2000, layer.name
    assert 0 < found.input.ms < 0.05 * found.total.ms
    assert found.undecoded == 0
    assert model.part_ms(found, "detector") == pytest.approx(found.total.ms, abs=1e-4)


@pytest.mark.armv7
def test_a_frame_is_modelled_in_stages_that_add_up(kit):
    small, large = run_frames(job([Reading()]), Progress())
    again, _ = run_frames(job([Reading()]), Progress())
    assert again == small
    for frame in (small, large):
        (found,) = frame.modelled
        ms = {stage: frame.stage_ms(found, stage) for stage in frame.stages}
        assert ms["whole frame"] == pytest.approx(ms["detect"] + ms["crop"] + ms["embed"], rel=0.05)
        assert ms["tracked frame"] == pytest.approx(
            ms["window"] + ms["crop"] + ms["embed"], rel=0.05
        )
        assert frame.peak_bytes < 3_500_000
    assert overlap(small.box, BOX) > 0.7


@pytest.mark.armv7
def test_the_command_runs_sizes_and_frames(kit, capsys):
    words = ["--qemu", "--preset", "A", "--model", DETECTOR, "--model", EMBEDDER, "--size", "96x96"]
    assert command.main([*map(str, words), "--json", "-"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert [(one["kind"], one["input"]) for one in record["models"]] == [
        ("embedder", [112, 112]),
        ("detector", [96, 96]),
    ]
    assert [frame["size"] for frame in record["frames"]] == [[160, 120], [320, 240]]

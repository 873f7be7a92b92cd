"""The command line where nothing needs emulation."""

import json

import pytest

from facesig.bench import command, picture, programs
from facesig.bench.findings import Layer, Model
from facesig.bench.jobs import NO_FRAME
from facesig.bench.picture import filled_up
from facesig.runtime.locate import default_detector

SMALL_PHOTO = b"P6 32 24 255\n" + bytes(32 * 24 * 3)


@pytest.mark.parametrize(
    "words", [["--mhz", "99"], ["--mhz", "fast"], ["--repeat", "0"], ["--preset", "C"]]
)
def test_wrong_usage_ends_with_two(words, capsys):
    with pytest.raises(SystemExit) as error:
        command.main(words)
    assert error.value.code == 2
    assert words[1] in capsys.readouterr().err


def test_a_result_needs_a_folder(tmp_path, capsys):
    assert command.main(["--json", str(tmp_path / "none" / "x.json")]) == 1
    assert "expected a folder to write to, got none" in capsys.readouterr().err


def test_a_missing_program_has_its_exit_code(monkeypatch, capsys):
    monkeypatch.setenv("PATH", "")
    assert command.main(["--qemu"]) == 8
    assert capsys.readouterr().err.startswith("facesig-bench: expected qemu-arm, got none")


def test_here_is_measured(monkeypatch, host_program, files, capsys):
    monkeypatch.setattr(programs, "host_program", lambda build: host_program)
    assert command.main(["--repeat", "2", "--json", "-", "--model", str(files["integer"])]) == 0
    (model,) = json.loads(capsys.readouterr().out)["models"]
    assert model["modelled"] == []
    assert model["measured"]["repeats"] == 2
    assert model["measured"]["ms"] > 0


def test_what_ships_is_run_where_nothing_is_named(monkeypatch):
    """Integers first, then the detector at its sizes, as the network sees them, and frames."""
    seen = {}

    def run(job, progress):
        seen["job"] = job
        return []

    monkeypatch.setattr(command, "run_models", run)
    monkeypatch.setattr(command, "run_frames", lambda job, progress: [])
    assert command.main([]) == 0
    files = seen["job"].files
    assert [path.name for path in files.detectors] == ["yunet_s_int8.fsig"]
    assert files.embedders[0].name == "facesig_int8.fsig"
    assert files.integer.name == "facesig_int8.fsig"


def test_a_detector_runs_on_what_is_filled_up():
    assert [filled_up(size) for size in ((160, 120), (320, 240), (96, 96), (33, 1))] == [
        (160, 128),
        (320, 240),
        (96, 96),
        (48, 16),
    ]


def test_models_by_name():
    files = command._job(command.parser().parse_args(["--model", "small"])).files
    assert [path.name for path in files.embedders] == ["facesig_int8.fsig"]
    assert command.main(["--model", "huge"]) != 0


def test_a_photo_that_is_none_is_told_before_any_model_runs(monkeypatch, tmp_path, capsys):
    pytest.importorskip("PIL", reason="Pillow is not installed")
    monkeypatch.setattr(command, "run_models", lambda *_: pytest.fail("a model was run"))
    photo = tmp_path / "photo.jpg"
    for contents, code in ((None, 3), (b"text", 3), (SMALL_PHOTO, 8)):
        if contents is not None:
            photo.write_bytes(contents)
        assert command.main(["--photo", str(photo)]) == code
    assert "expected a photo of 160x120 or more, got 32x24" in capsys.readouterr().err


def test_peers_of_a_detector_are_missing_without_a_frame(monkeypatch, tmp_path, capsys):
    """As where Pillow is not installed: exit code 8, and a table that says why."""
    detector = default_detector()
    layers = [Layer("conv", "detector", "conv", "", (1, 1, 1), "int8", 1, 1)]
    models = [
        Model(str(detector), "yunet", "", 1, "integer", "neon", 1, 1, layers, "detector", size)
        for size in ((128, 160), (240, 320), (96, 96))
    ]
    monkeypatch.setattr(picture, "_TREE", tmp_path)
    monkeypatch.setattr(command, "run_models", lambda job, progress: models)
    kit = programs.Kit(tmp_path, tmp_path, tmp_path)
    monkeypatch.setattr(programs, "emulation_kit", lambda build: kit)
    words = ["--peers", "--preset", "A", "--model", str(detector)]
    assert command.main([*words, "--json", "-"]) == 8
    out, err = capsys.readouterr()
    names = [
        "ncnn 1.0.20261020 fp32, 160x128",
        "ncnn 1.0.20261020 fp32, 320x256",
        "OpenCV 4.6 cascade, 160x120",
        "OpenCV 4.6 cascade, 320x240",
    ]
    peers = json.loads(out)["peers"]
    assert [(peer["name"], peer["missing"]) for peer in peers] == [(n, NO_FRAME) for n in names]
    for name in names:
        assert f"facesig-bench: {name} was not compared: no frame was run" in err

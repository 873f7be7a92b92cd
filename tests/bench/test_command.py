"""The command line where nothing needs emulation."""

import json

import pytest

from facesig.bench import command, programs
from facesig.bench.picture import filled_up


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

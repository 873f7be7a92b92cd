"""The command line: output, exit codes, sentences on stderr, and what each verb imports."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from small_files import STATED, expected, small_onnx

import facesig
from facesig.cli import main as cli
from facesig.cli.main import VERBS, main
from facesig.runtime.embedder import Embedder

pytest.importorskip("PIL", reason="Pillow is not installed")


def run(*words: object) -> int:
    """The exit code of ``facesig WORDS`` in this process."""
    return main([str(word) for word in words])


def test_help_lists_verbs_and_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--help"], []):
        with pytest.raises(SystemExit) as stop:
            main(words)
        assert stop.value.code == 0
        shown = capsys.readouterr().out
        assert all(f"    {verb}" in shown for verb in VERBS)
        assert "compare: different people" in shown


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out == f"facesig {facesig.__version__}\n"


@pytest.mark.parametrize(
    "words", [["bogus"], ["embed"], ["compare", "a"], ["embed", "--box", "x", "a"], ["--bogus"]]
)
def test_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(words)
    assert stop.value.code == 2
    assert "usage: facesig" in capsys.readouterr().err


@pytest.mark.parametrize(("given", "found"), [(None, "passive"), ("active", "active")])
def test_threads_wait_without_spinning_unless_told(
    given: str | None, found: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OMP_WAIT_POLICY", given or "")  # so that it is put back
    if given is None:
        monkeypatch.delenv("OMP_WAIT_POLICY")
    assert run("arch") == 0
    assert os.environ["OMP_WAIT_POLICY"] == found


@pytest.mark.parametrize("verb", sorted(VERBS))
def test_every_verb_has_help(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main([verb, "--help"])
    assert stop.value.code == 0
    assert f"usage: facesig {verb}" in capsys.readouterr().out


def test_arch_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("arch") == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    totals = {line[0]: line[1:] for line in lines if len(line) == 3}
    assert totals == {
        "alignment": ["3,890,588", "95,400"],
        "warp": ["150,528", "0"],
        "signature": ["41,017,984", "1,266,784"],
        "together": ["45,059,100", "1,362,184"],
    }
    assert [
        "nin1.spatial",
        "conv",
        "56",
        "x",
        "56",
        "x",
        "32",
        "7,626,752",
        "2,432",
        "8M",
        "/",
        "30k",
    ] in lines


def test_arch_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("arch", "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["totals"]["together"] == {"macs": 45_059_100, "parameters": 1_362_184}
    assert sum(layer["macs"] for layer in shown["layers"]) == 45_059_100


def test_embed_json_and_npy(
    model_path: Path,
    samples: dict[str, Path],
    embedder: Embedder,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    photos = [samples["brady"], samples["wild"]]
    file = tmp_path / "signatures.npy"
    box = "--box=150,110,180,180"
    assert run("embed", *photos, box, "--json", "--npy", file, "--model", model_path) == 0
    shown = json.loads(capsys.readouterr().out)
    saved = np.load(file)
    assert (saved.shape, saved.dtype) == ((2, 128), np.float32)
    assert list(tmp_path.iterdir()) == [file]
    for i, photo in enumerate(photos):
        expected = embedder.embed(photo, (150, 110, 180, 180))
        assert np.array_equal(saved[i], expected.values)
        assert np.allclose(shown[i]["signature"], expected.values, atol=0)
        assert shown[i]["photo"] == str(photo)
        assert shown[i]["model"] == embedder.model_id.hex()
        assert shown[i]["box"] == [150, 110, 180, 180]


def test_embed_by_another_back_end(
    samples: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
    pytest.importorskip("onnx", reason="onnx, which makes the file, is not installed")
    model = tmp_path / "small.onnx"
    model.write_bytes(small_onnx(STATED))
    words = ["embed", samples["brady"], "--box=150,110,180,180", "--json", "--model", model]
    crop = Embedder(model).crop(samples["brady"], (150, 110, 180, 180))
    for backend in ([], ["--backend", "onnx"]):
        assert run(*words, *backend) == 0
        (shown,) = json.loads(capsys.readouterr().out)
        assert shown["model"] == STATED["model_id"]
        assert np.abs(np.array(shown["signature"]) - expected(crop)).max() < 1e-6
    assert run(*words, "--backend", "native") == 5
    assert capsys.readouterr().err == (
        f"facesig: expected a .fsig file for the back end native, got one for onnx ({model})\n"
    )
    assert run(*words, "--isa", "neon") == 8


def test_embed_table_finds_faces(
    model_path: Path, samples: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("cv2", reason="OpenCV is not installed")
    assert run("embed", samples["brady"], "--model", model_path) == 0
    header, row = capsys.readouterr().out.splitlines()
    assert header.split()[:5] == ["photo", "x", "y", "width", "height"]
    assert row.startswith(str(samples["brady"]))
    assert 140 < int(row.split()[3]) < 220


def test_embed_landmarks(
    model_path: Path, samples: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    points = "215,180,275,180,245,215,220,240,270,240"
    assert run("embed", samples["brady"], "--landmarks", points, "--model", model_path) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert run("embed", samples["brady"], "--landmarks", "1,2,3", "--model", model_path) == 4
    assert capsys.readouterr().err == ("facesig: expected ten numbers, got 3 (--landmarks)\n")


def test_one_failing_photo_does_not_lose_the_others(
    model_path: Path, samples: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "none.jpg"
    photos = [missing, samples["brady"], tmp_path, samples["wild"]]
    assert run("embed", *photos, "--box", "150,110,180,180", "--model", model_path) == 3
    shown = capsys.readouterr()
    assert [line.split()[0] for line in shown.out.splitlines()[1:]] == [
        str(samples["brady"]),
        str(samples["wild"]),
    ]
    assert shown.err == (
        f"facesig: expected an image file, got No such file or directory ({missing})\n"
        f"facesig: expected an image file, got a directory ({tmp_path})\n"
        "facesig: 2 of 4 photos left out\n"
    )


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (("--box", "900,900,50,50"), 4, "expected at least half of the face inside the image of "),
        (("--box", "1,2,3"), 4, "expected four numbers (x, y, width, height) or 5 x 2 landmarks"),
        (("--model", "none.fsig"), 5, ""),
        (("--npy", "/nowhere/file.npy"), 1, "expected a file to write, got No such file"),
    ],
)
def test_errors_are_a_sentence_and_a_code(
    model_path: Path,
    samples: dict[str, Path],
    words: tuple[str, str],
    code: int,
    sentence: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    usual = {"--box": "150,110,180,180", "--model": str(model_path)} | dict([words])
    options = [word for pair in usual.items() for word in pair]
    assert run("embed", samples["brady"], *options) == code
    error = capsys.readouterr().err
    assert error.startswith(f"facesig: {sentence}")
    assert error.count("\n") == 1


def test_compare(
    model_path: Path, samples: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("cv2", reason="OpenCV is not installed")
    a = samples["brady"]
    assert run("compare", a, a, "--model", model_path) == 0
    assert capsys.readouterr().out == (
        "same: similarity 1.000, threshold 0.400 at false-accept rate 0.001; distance 0.000\n"
    )
    assert run("compare", a, a, "--far", "0.01", "--json", "--model", model_path) == 0
    assert json.loads(capsys.readouterr().out)["threshold"] == pytest.approx(0.3)
    assert run("compare", a, a, "--far", "0.5", "--model", model_path) == 6
    assert capsys.readouterr().err == (
        "facesig: expected one of 0.001, 0.01, got 0.5 (false-accept rate)\n"
    )


def test_compare_different_is_ten(
    samples: dict[str, Path],
    model_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    different = facesig.Match(False, 0.1, 1.3, 0.4, 1e-3)
    monkeypatch.setattr(Embedder, "compare", lambda *arguments, check: different)
    assert run("compare", samples["brady"], samples["wild"], "--model", model_path) == 10
    assert capsys.readouterr().out == (
        "different: similarity 0.100, threshold 0.400 at false-accept rate 0.001; distance 1.300\n"
    )


def test_info(model_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("info", model_path, "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["version"] == facesig.__version__
    assert shown["isa"] in shown["available_isas"]
    (model,) = shown["models"]
    assert model["bytes"] == model_path.stat().st_size
    assert model["thresholds"] == {"0.001": pytest.approx(0.4), "0.01": pytest.approx(0.3)}
    assert run("info", model_path) == 0
    lines = capsys.readouterr().out.splitlines()
    assert f"id               {model['id']}" in lines
    assert f"sha256           {model['sha256']}" in lines


def test_interrupt(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(words: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_run", interrupted)
    assert run("arch") == 130
    assert capsys.readouterr().err == "facesig: interrupted\n"


def test_python_dash_m_and_broken_pipe() -> None:
    command = [sys.executable, "-m", "facesig", "arch", "--json"]
    whole = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(whole.stdout)["network"] == "multibatch"
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    error = process.stderr.read()
    process.stderr.close()
    assert (process.wait(), error) == (141, b"")


def test_a_python_too_old_for_training_is_named(monkeypatch, capsys):
    monkeypatch.setattr("sys.version_info", (3, 9, 18))
    assert main(["train", "--help"]) == 8
    said = capsys.readouterr().err
    assert said == "facesig: expected Python 3.11 or newer, got 3.9.18 (facesig train)\n"

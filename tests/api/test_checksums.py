"""SHA256SUMS beside the models, and ``facesig info`` on every kind of file."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from small_files import STATED, small_onnx

from facesig import errors
from facesig.cli.main import main
from facesig.runtime import checksums
from facesig.runtime.locate import MODEL_FOLDERS, shipped_models

A, B = (hashlib.sha256(text).hexdigest() for text in (b"a", b"b"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two files, both listed, and a third that is listed and missing."""
    (tmp_path / "a").write_bytes(b"a")
    (tmp_path / "b").write_bytes(b"b")
    (tmp_path / "SHA256SUMS").write_text(f"{A}  a\n{B} *b\n{B}  missing\n")
    return tmp_path


def test_listed_and_present_files_are_checked(folder: Path) -> None:
    assert checksums.check_folder(folder) == ["a", "b"]
    (folder / "other").touch()
    assert checksums.check(folder / "a")
    assert not checksums.check(folder / "other")
    (folder / "SHA256SUMS").unlink()
    assert not checksums.check(folder / "a")
    assert checksums.check_folder(folder) == []


def test_an_altered_file_is_noticed(folder: Path) -> None:
    (folder / "b").write_bytes(b"a")
    for call in (lambda: checksums.check(folder / "b"), lambda: checksums.check_folder(folder)):
        with pytest.raises(errors.ModelChecksumError) as caught:
            call()
        assert str(caught.value) == (
            f"expected SHA-256 {B} by SHA256SUMS, got {A} ({folder / 'b'})"
        )


@pytest.mark.parametrize(
    "line", ["", "abc  a", f"{A} a", f"{A.upper()}  a", f"{A}  ../a", f"{A}  ", f"{A}  x"]
)
def test_malformed_lists(tmp_path: Path, line: str) -> None:
    path = tmp_path / "SHA256SUMS"
    path.write_text(f"{A}  x\n{line}\n")
    with pytest.raises(errors.ModelChecksumError) as caught:
        checksums.listed(tmp_path)
    assert str(caught.value) == (
        f"expected 'SHA-256  file name', each file once, got {line!r} ({path}, line 2)"
    )


def test_every_shipped_model_is_listed() -> None:
    folder = shipped_models()[0].parent
    assert folder in MODEL_FOLDERS
    kinds = (".fsig", ".onnx", ".tflite")
    models = {path.name for path in folder.iterdir() if path.suffix in kinds}
    assert models <= set(checksums.check_folder(folder))


def run(*words: object) -> int:
    """The exit code of ``facesig info WORDS``."""
    return main(["info", *map(str, words)])


def test_info_without_files_checks_the_shipped_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["checked"] == checksums.check_folder(shipped_models()[0].parent)
    assert [Path(model["file"]) for model in shown["models"]] == shipped_models()


def test_info_refuses_an_altered_model(
    folder: Path, model_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(model_path, folder / "b")
    assert run(folder / "b") == 5
    found = hashlib.sha256(model_path.read_bytes()).hexdigest()
    assert capsys.readouterr().err == (
        f"facesig: expected SHA-256 {B} by SHA256SUMS, got {found} ({folder / 'b'})\n"
    )


def test_info_on_an_onnx_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
    pytest.importorskip("onnx", reason="onnx, which makes the file, is not installed")
    path = tmp_path / "small.onnx"
    path.write_bytes(small_onnx(STATED))
    assert run(path, "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["isa"] is None
    (model,) = shown["models"]
    assert (model["backend"], model["id"]) == ("onnx", STATED["model_id"])
    assert model["thresholds"] == {"0.001": 0.4, "0.01": 0.3}
    assert model["metadata"] == {"licence": "none"}
    (tmp_path / "SHA256SUMS").write_text(f"{model['sha256']}  small.onnx\n")
    assert run(path) == 0
    lines = capsys.readouterr().out.splitlines()
    assert f"{'checked':16} small.onnx" in lines
    assert f"{'backend':16} onnx" in lines

"""Which back end is taken, and what is said where there is none."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from facesig import errors
from facesig.runtime import locate, native
from facesig.runtime.backends import packages
from facesig.runtime.backends import tflite as tflite_backend
from facesig.runtime.embedder import Embedder


@pytest.mark.parametrize(
    ("name", "backend", "sentence"),
    [
        ("a.onnx", "native", "expected a .fsig file for the back end native, got one for onnx ("),
        ("a.fsig", "onnx", "expected a .onnx file for the back end onnx, got one for native ("),
        ("a.ONNX", "tflite", "expected a .tflite file for the back end tflite, got one for onnx ("),
        (None, "tensorrt", "expected one of native, onnx, tflite, got 'tensorrt' (back end)"),
    ],
)
def test_wrong_back_ends(name: str | None, backend: str, sentence: str) -> None:
    with pytest.raises(errors.BackendError) as caught:
        Embedder(name, backend=backend)
    assert str(caught.value).startswith(sentence)
    assert isinstance(caught.value, errors.ModelError)


def test_the_native_back_end(model_path: Path, tmp_path: Path) -> None:
    model = native.Model.open(model_path)
    strange = tmp_path / "model.bin"
    strange.write_bytes(model_path.read_bytes())
    for given in (model, model_path, str(strange), os.fsencode(strange)):
        for backend in (None, "native"):
            embedder = Embedder(given, backend=backend)  # type: ignore[arg-type]
            assert (embedder.backend, embedder.model_id) == ("native", model.model_id)
    assert Embedder(model).model is model
    with pytest.raises(errors.BackendError, match="got one for native"):
        Embedder(model, backend="onnx")


def test_code_paths_are_the_engines(tmp_path: Path) -> None:
    with pytest.raises(errors.IsaError) as caught:
        Embedder(tmp_path / "a.onnx", isa="neon")
    assert str(caught.value) == ("expected no isa for the back end onnx, got 'neon' (isa)")


def test_missing_packages_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facesig.runtime.backends.onnx.ONNX", ("no_runtime",))
    monkeypatch.setattr(tflite_backend, "TFLITE", ("no_runtime", "no_runtime"))
    for suffix, needed, remedy in (
        ("onnx", "onnxruntime", '(pip install "facesig[onnx]", or use the back end native)'),
        ("tflite", "ai-edge-litert", "pip install"),
    ):
        with pytest.raises(errors.MissingExtraError) as caught:
            Embedder(tmp_path / f"a.{suffix}")
        said = str(caught.value)
        assert said.startswith("expected ")
        assert needed in said
        assert "got: No module named 'no_runtime'" in said
        assert remedy in said


def test_tflite_runtime_needs_an_old_numpy(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[tuple[str, ...]] = []
    monkeypatch.setattr(tflite_backend, "find", lambda modules, *words: tried.append(modules))
    for version in ("1.26.4", "2.4.6"):
        monkeypatch.setattr(np, "__version__", version)
        tflite_backend._runtime()
    assert tried == [packages.TFLITE, ("ai_edge_litert.interpreter",)]


def test_default_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locate, "MODEL_FOLDERS", (tmp_path,))
    for backend, name in (("onnx", "facesig.onnx"), ("tflite", "facesig_int8.tflite")):
        with pytest.raises(errors.ModelNotFoundError) as caught:
            Embedder(backend=backend)
        assert str(caught.value) == (
            f"expected the model {name}, got none: the package is without it; take it from "
            "models/ of the source repository, or write it with facesig export, and name the file "
            f"({tmp_path})"
        )
        (tmp_path / name).touch()
        assert locate.default_model(backend) == tmp_path / name

"""The model that runs where none is named: the integer one on ARM, the float one elsewhere."""

from __future__ import annotations

import pickle
import platform
import runpy
import shutil
from pathlib import Path

import numpy as np
import pytest

from facesig.errors import ModelNotFoundError, SignatureModelError
from facesig.runtime import locate
from facesig.runtime.embedder import Embedder
from facesig.runtime.pipeline import Pipeline


@pytest.mark.parametrize(
    ("machine", "model"),
    [
        ("armv7l", "facesig_int8.fsig"),
        ("armv8l", "facesig_int8.fsig"),
        ("aarch64", "facesig_int8.fsig"),
        ("arm64", "facesig_int8.fsig"),
        ("x86_64", "facesig_fp32.fsig"),
        ("AMD64", "facesig_fp32.fsig"),
        ("riscv64", "facesig_fp32.fsig"),
    ],
)
def test_the_machine_decides(monkeypatch: pytest.MonkeyPatch, machine: str, model: str) -> None:
    monkeypatch.setattr(platform, "machine", lambda: machine)
    made = runpy.run_path(locate.__file__)
    assert made["DEFAULT_MODEL"] == model
    assert made["default_model"]().name == model
    assert made["default_detector"]().name == "yunet_s_int8.fsig"


def test_models_of_the_back_ends() -> None:
    assert locate.default_model("onnx").name == "facesig.onnx"
    assert locate.default_model("tflite").name == "facesig_int8.tflite"
    names = [path.name for path in locate.shipped_models()]
    assert {"facesig_fp32.fsig", "facesig_int8.fsig"} <= set(names)


@pytest.mark.parametrize("name", ["large", "open"])
def test_a_named_model_is_found(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found, detector = Embedder("small"), locate.default_detector()
    assert found.model_id == Embedder().model_id
    assert found.terms == "research only"
    monkeypatch.setattr(locate, "MODEL_FOLDERS", (tmp_path,))
    path = tmp_path / f"facesig_{name}_int8.fsig"
    for made in (Embedder, Pipeline):
        with pytest.raises(ModelNotFoundError) as caught:
            made(name, detector=detector)
        assert str(caught.value) == f"expected the model {path.name}, got none ({tmp_path})"
    shutil.copyfile(found.model.path, path)
    named = Embedder(name)
    assert (Path(named.model.path), named.model_id) == (path, found.model_id)
    assert Pipeline(name, detector).model.model_id == found.model_id
    assert pickle.loads(pickle.dumps(named)).model.path == named.model.path
    assert locate.shipped_models() == [path]
    for backend, file in (("onnx", f"facesig_{name}.onnx"), ("tflite", path.stem + ".tflite")):
        with pytest.raises(ModelNotFoundError, match=f"expected the model {file}"):
            Embedder(name, backend=backend)


def test_the_model_for_products(samples: dict[str, Path]) -> None:
    made = Embedder("open")
    assert made.terms == "CC BY 4.0"
    metadata = made.model.metadata
    for owner in ("FairFace", "SFace"):
        assert owner in metadata["attribution"]
    assert "portraits of the US Congress (public domain)" in metadata["trained"]
    assert set(made.model.thresholds) == {1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6}
    small = Embedder("small")
    assert made.model.network == small.model.network
    seen = {name: made.embed(path) for name, path in samples.items()}
    with pytest.raises(SignatureModelError):
        seen["brady"].similarity(small.embed(samples["brady"]))
    least = made.model.thresholds[1e-3]
    for name in ("brady", "wild", "soto"):
        crop = made.crop(samples[name], made.largest_face(samples[name]))
        mirrored = made.embed_crop(np.ascontiguousarray(crop[:, ::-1]))
        assert seen[name].similarity(mirrored) >= least
        others = [each for other, each in seen.items() if other != name]
        assert max(seen[name].similarity(each) for each in others) < least


def test_a_file_of_a_models_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copyfile(locate.default_model(), tmp_path / "large")
    monkeypatch.setattr(locate, "MODEL_FOLDERS", (tmp_path,))
    monkeypatch.chdir(tmp_path)
    for given in ("./large", Path("large"), b"large"):
        assert Embedder(given).model_id  # type: ignore[arg-type]
    with pytest.raises(ModelNotFoundError, match="facesig_large_int8"):
        Embedder("large")


def test_terms_that_a_file_does_not_state(model_path: Path) -> None:
    assert Embedder(model_path).terms == ""

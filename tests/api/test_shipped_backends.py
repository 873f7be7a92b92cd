"""The shipped network in every back end: signatures agree, and the documents' examples run."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from facesig.errors import MissingExtraError
from facesig.runtime.backends import onnx, tflite
from facesig.runtime.backends.seal import seal_onnx
from facesig.runtime.embedder import Embedder
from facesig.runtime.locate import FILES, FLOAT_MODEL, INT8_MODEL, MODEL_FOLDERS

pytest.importorskip("PIL", reason="Pillow is not installed")


def model(name: str) -> Path:
    """A shipped file, or a skipped test."""
    for folder in MODEL_FOLDERS:
        if (folder / name).is_file():
            return folder / name
    pytest.skip(f"there is no {name} in models/")


@pytest.fixture(scope="module")
def native_float() -> Embedder:
    """The engine with the float model."""
    return Embedder(model(FLOAT_MODEL))


@pytest.fixture(scope="module")
def onnx_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped ONNX file; where there is none, one made of the shipped float model."""
    pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
    for folder in MODEL_FOLDERS:
        if (folder / FILES["small"]["onnx"]).is_file():
            return folder / FILES["small"]["onnx"]
    pytest.importorskip("onnx", reason="onnx, which makes the file, is not installed")
    from facesig.export.metadata import metadata_of
    from facesig.export.onnx import build_onnx
    from facesig.modelfile import read_model

    source = read_model(model(FLOAT_MODEL))
    made = build_onnx(source.network, source.weights, metadata_of(source))
    path = tmp_path_factory.mktemp("onnx") / FILES["small"]["onnx"]
    path.write_bytes(seal_onnx(made.SerializeToString()))
    return path


@pytest.fixture(scope="module")
def tflite_file() -> Path:
    """The shipped TFLite file, where something can run it."""
    path = model(FILES["small"]["tflite"])
    try:
        tflite._runtime()
    except MissingExtraError as error:
        pytest.skip(str(error))
    return path


def photo_crops(embedder: Embedder, samples: dict[str, Path]) -> list[NDArray[np.uint8]]:
    """The sample photos' faces, each upright and mirrored."""
    boxes = json.loads((samples["brady"].parent / "boxes.json").read_text())
    crops = [embedder.crop(path, boxes[path.name]) for path in samples.values()]
    assert len(crops) > 1
    return [view for crop in crops for view in (crop, np.ascontiguousarray(crop[:, ::-1]))]


def least_similarity(a: Embedder, b: Embedder, samples: dict[str, Path]) -> float:
    """The least cosine of two embedders' signatures of one crop, over the photos."""
    crops = photo_crops(a, samples)
    assert a.model_id == b.model_id
    return min(a.embed_crop(crop).similarity(b.embed_crop(crop)) for crop in crops)


def test_onnx_agrees_with_the_engine(
    native_float: Embedder, onnx_file: Path, samples: dict[str, Path]
) -> None:
    foreign = Embedder(onnx_file)
    assert dict(foreign.model.thresholds) == dict(native_float.model.thresholds)
    assert dict(foreign.model.metadata) == dict(native_float.model.metadata)
    assert foreign.model.crop_factor == native_float.model.crop_factor
    assert least_similarity(native_float, foreign, samples) > 0.999999


def test_tflite_agrees_with_the_engine(tflite_file: Path, samples: dict[str, Path]) -> None:
    native, foreign = Embedder(model(INT8_MODEL)), Embedder(tflite_file)
    assert dict(foreign.model.thresholds) == dict(native.model.thresholds)
    # Its alignment net is in floats: a few warped bytes differ by one, and seven bits feel it.
    assert least_similarity(native, foreign, samples) > 0.998


def run_example(module: Any, folder: Path, file: Path, crop: NDArray[np.uint8]) -> dict[str, Any]:
    """What the Python block in a module's docstring leaves, run beside a model and a crop."""
    (block,) = re.findall(r"^```python\n(.*?)^```$", module.__doc__, re.DOTALL | re.MULTILINE)
    (folder / file.name).write_bytes(file.read_bytes())
    np.save(folder / "crop.npy", crop)
    left: dict[str, Any] = {}
    exec(compile(block, f"example of {module.__name__}", "exec"), left)
    assert not re.search(r"^(import|from) facesig", block, re.MULTILINE)
    return left


def test_the_bare_onnxruntime_example(
    native_float: Embedder,
    onnx_file: Path,
    samples: dict[str, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    crop = photo_crops(native_float, samples)[0]
    left = run_example(onnx, tmp_path, onnx_file, crop)
    assert left["signatures"].shape == (1, 128)
    assert left["signatures"][0] @ native_float.embed_crop(crop).values > 0.999999
    assert {float(rate): value for rate, value in left["thresholds"].items()} == dict(
        native_float.model.thresholds
    )


def test_the_bare_tflite_example(
    native_float: Embedder,
    tflite_file: Path,
    samples: dict[str, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pytest.importorskip("tflite_runtime", reason="tflite-runtime is not installed")
    monkeypatch.chdir(tmp_path)
    crop = photo_crops(native_float, samples)[0]
    left = run_example(tflite, tmp_path, tflite_file, crop)
    assert left["signature"].shape == (128,)
    assert left["stated"]["model_id"] == Embedder(tflite_file).model_id.hex()
    assert left["thresholds"]
    assert left["signature"] @ native_float.embed_crop(crop).values > 0.99

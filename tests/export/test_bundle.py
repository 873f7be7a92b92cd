"""The four files of one source: written whole, and agreeing."""

import json
import os
from pathlib import Path

import numpy as np
import pytest

from facesig.errors import ConfigError, OutputError
from facesig.export.bundle import FILES, REPORT, write_bundle
from facesig.export.parity import parity, write_report
from facesig.export.source import Source
from facesig.modelfile import read_model
from facesig.reference import network as reference
from facesig.runtime.checksums import check_folder
from facesig.runtime.embedder import Embedder
from facesig.runtime.locate import FILES as SHIPPED
from facesig.trust import SigningKey, verify_file

pytest.importorskip("onnx", reason="onnx is not installed")
pytest.importorskip("tflite", reason="tflite is not installed")

SAMPLES = Path(__file__).parents[1] / "samples"
MODEL = Path(__file__).parents[2] / "models" / "facesig_fp32.fsig"


@pytest.fixture(scope="module")
def crops():
    boxes = json.loads((SAMPLES / "boxes.json").read_text())
    embedder = Embedder(MODEL)
    return np.stack([embedder.crop(SAMPLES / name, box) for name, box in boxes.items()])


@pytest.fixture(scope="module")
def made_source(crops):
    model = read_model(MODEL)
    runs = [reference.run(model.network, model.weights, crop) for crop in crops]
    peaks = {name: max(float(run[name].max()) for run in runs) for name in runs[0]}
    thresholds = {0.1: 0.25, 0.01: 0.5}
    return Source(model.network, model.weights, model.weights, peaks, "w8a8", {}, {}, thresholds, 7)


@pytest.fixture(scope="module")
def bundle(made_source, tmp_path_factory):
    return write_bundle(made_source, tmp_path_factory.mktemp("bundle") / "models", {"note": "x"})


def test_files_and_their_list(bundle):
    names = sorted(path.name for path in bundle.folder.iterdir())
    assert names == sorted([*FILES, "SHA256SUMS"])
    assert sorted(check_folder(bundle.folder)) == sorted(FILES)


def test_a_named_models_files(made_source, tmp_path):
    large = write_bundle(made_source, tmp_path / "made", {}, name="large")
    assert sorted(path.name for path in (tmp_path / "made").iterdir()) == [
        "SHA256SUMS",
        "facesig_large.onnx",
        "facesig_large_fp32.fsig",
        "facesig_large_int8.fsig",
        "facesig_large_int8.tflite",
    ]
    names = {SHIPPED["large"][backend] for backend in ("native", "onnx", "tflite")}
    assert names == {path.name for path in (large.integer_model, large.onnx, large.tflite)}
    with pytest.raises(OutputError, match="got one with"):
        write_bundle(made_source, tmp_path / "made", {}, name="open")
    with pytest.raises(ConfigError, match=r"got '\.\./x'"):
        write_bundle(made_source, tmp_path / "other", {}, name="../x")


def test_ids_thresholds_and_notes_are_the_same_everywhere(bundle):
    exact, rounded = read_model(bundle.float_model), read_model(bundle.integer_model)
    assert exact.model_id != rounded.model_id
    for path, native in (
        (bundle.float_model, exact),
        (bundle.onnx, exact),
        (bundle.integer_model, rounded),
        (bundle.tflite, rounded),
    ):
        model = Embedder(path).model
        assert model.model_id == native.model_id, path.name
        assert dict(model.thresholds) == pytest.approx({0.1: 0.25, 0.01: 0.5}), path.name
        assert model.metadata["note"] == "x", path.name
        assert model.metadata["training_step"] == "7", path.name
    assert rounded.metadata["scheme"] == "w8a8"


def test_parity_report(bundle, crops, tmp_path):
    lines = {line.what: line for line in parity(bundle, crops, 3, 2)}
    assert lines["native float32 : float64 reference"].least > 0.999999
    assert lines["ONNX : float64 reference"].least > 0.999999
    assert lines["native integers : native float32"].least > 0.99
    assert lines["native integers : integer reference"].least == 1.0
    tflite = lines["TFLite integers : native float32"]
    assert tflite.least > 0.99 or "expected" in tflite.note
    write_report(tmp_path / "parity.json", list(lines.values()))
    assert len(json.loads((tmp_path / "parity.json").read_text())) == 5


def test_a_failed_export_leaves_the_old_files(bundle, made_source, monkeypatch):
    before = {name: (bundle.folder / name).read_bytes() for name in FILES}

    def fail(*_):
        raise RuntimeError("no TFLite today")

    monkeypatch.setattr("facesig.export.bundle.build_tflite", fail)
    with pytest.raises(RuntimeError, match="today"):
        write_bundle(made_source, bundle.folder, {"note": "y"})
    assert {name: (bundle.folder / name).read_bytes() for name in FILES} == before
    assert len(list(bundle.folder.iterdir())) == len(FILES) + 1


def test_the_same_source_gives_the_same_bytes(bundle, made_source, tmp_path):
    again = write_bundle(made_source, tmp_path / "again", {"note": "x"})
    for name in FILES:
        assert (again.folder / name).read_bytes() == (bundle.folder / name).read_bytes(), name


def test_signed_and_with_what_belongs_to_it(made_source, tmp_path, monkeypatch):
    pytest.importorskip("nacl")
    monkeypatch.setattr("facesig.export.bundle._write_all", write_names)
    key = SigningKey(bytes(range(32)))
    out = tmp_path / "out"

    def finish(made):
        assert not out.exists()
        for name in FILES:
            verify_file(made.folder / name, key.public)
        (made.folder / REPORT).write_text("[]")

    write_bundle(made_source, out, {}, key=key, finish=finish)
    names = [*FILES, *(f"{name}.sig" for name in FILES), "SHA256SUMS", REPORT]
    assert sorted(path.name for path in out.iterdir()) == sorted(names)
    assert out.stat().st_mode & 0o777 == 0o777 & ~umask()
    for name in FILES:
        verify_file(out / name, key.public)
    write_bundle(made_source, out, {})
    assert sorted(path.name for path in out.iterdir()) == sorted([*FILES, "SHA256SUMS"])
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_folder_with_something_else_is_left_alone(made_source, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "README.md").write_text("mine")
    with pytest.raises(OutputError, match=r"or one of an earlier export, got one with README\.md"):
        write_bundle(made_source, tmp_path / "out", {})
    (tmp_path / "file").write_text("mine")
    with pytest.raises(OutputError, match="expected a folder to write, got a file"):
        write_bundle(made_source, tmp_path / "file", {})
    assert (tmp_path / "out" / "README.md").read_text() == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "out"]


def write_names(_source, made, _notes):
    for name in FILES:
        (made.folder / name).write_text(name)


def umask():
    mask = os.umask(0)
    os.umask(mask)
    return mask

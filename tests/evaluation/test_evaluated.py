"""What runs a model, told apart where ids do not: back ends, instruction sets, detectors."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from facesig.evaluation.evaluated import SHIPPED_DETECTOR, evaluated_model, made_by
from facesig.runtime.embedder import Embedder

MODELS = Path(__file__).resolve().parents[2] / "models"
INT8 = MODELS / "facesig_int8.fsig"
DETECTOR = MODELS / "yunet_s_int8.fsig"


@pytest.fixture(scope="module")
def engine():
    return Embedder(INT8)


def told(path, backend="onnx", isa="onnxruntime"):
    """As much of an embedder as is asked."""
    model = SimpleNamespace(path=str(path), model_id=bytes(16))
    return SimpleNamespace(model=model, backend=backend, isa=isa)


def test_one_file_is_one_wherever_it_lies(engine, tmp_path):
    shutil.copy(INT8, tmp_path / "other.fsig")
    assert made_by(Embedder(tmp_path / "other.fsig")) == made_by(engine)
    assert evaluated_model(engine).made_by == made_by(engine)
    assert len(made_by(engine)) == 32


def test_files_of_one_id_are_told_apart(engine, tmp_path):
    ids = {engine.model_id}
    found = {made_by(engine)}
    for name, package in (("facesig_int8.tflite", "tflite"), ("facesig.onnx", "onnx")):
        try:
            other = Embedder(MODELS / name)
        except Exception as error:
            pytest.skip(f"{package} cannot be run: {error}")
        ids.add(other.model_id)
        found.add(made_by(other))
    assert len(found) == 3
    assert len(ids) == 2  # that of the integers and that of the floats


def test_back_end_instruction_set_and_bytes_count(tmp_path):
    path = tmp_path / "m.onnx"
    path.write_bytes(b"one")
    found = {made_by(told(path)), made_by(told(path, "tflite")), made_by(told(path, isa="neon"))}
    path.write_bytes(b"two")
    found.add(made_by(told(path)))
    assert len(found) == 4


def test_the_engine_with_another_instruction_set_is_another(engine):
    scalar = Embedder(INT8, isa="scalar")
    assert (made_by(scalar) == made_by(engine)) == (engine.isa == "scalar")


def test_a_detector_is_its_files_bytes(engine, tmp_path, monkeypatch):
    path = tmp_path / "d.fsig"
    names = []
    for data in (b"one", b"two"):
        path.write_bytes(data)
        names.append(evaluated_model(engine, str(path)).detector)
    assert names[0] != names[1]
    shipped = evaluated_model(engine).detector
    assert shipped not in names
    assert evaluated_model(engine, str(DETECTOR)).detector == shipped  # the same file, named
    monkeypatch.chdir(tmp_path)
    Path("haar").write_bytes(b"no cascade")
    assert evaluated_model(engine, "haar").detector == "haar"


def test_a_detector_that_is_missing_is_refused_only_where_it_is_needed(engine, monkeypatch):
    from facesig.errors import ModelNotFoundError
    from facesig.evaluation import evaluated

    assert evaluated_model(engine, "none.fsig").detector == "none.fsig"

    def missing():
        raise ModelNotFoundError("expected a detector, got none")

    monkeypatch.setattr(evaluated, "default_detector", missing)
    assert evaluated_model(engine).detector == SHIPPED_DETECTOR

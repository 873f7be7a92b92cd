"""New thresholds in the shipped files: nothing else changes."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from facesig.errors import MissingExtraError, ModelError
from facesig.export import rethreshold
from facesig.export.rethreshold import replace_thresholds
from facesig.modelfile import read_model
from facesig.runtime import checksums
from facesig.runtime.backends.choose import open_backend
from facesig.runtime.native import Model

MODELS = Path(__file__).resolve().parents[2] / "models"
TABLE = {1e-1: 0.25, 1e-3: 0.40625, 1e-5: 0.5625, 1e-6: 0.625}
CROP = np.random.default_rng(0).integers(0, 256, (112, 112, 3)).astype(np.uint8)


def copied(tmp_path, name):
    path = tmp_path / name
    if not (MODELS / name).is_file():
        pytest.skip(f"needs models/{name}")
    shutil.copyfile(MODELS / name, path)
    return path


@pytest.mark.parametrize("name", ["facesig_int8.fsig", "facesig_fp32.fsig"])
def test_a_native_file_keeps_id_weights_and_notes(tmp_path, name):
    path = copied(tmp_path, name)
    before = read_model(path)
    replace_thresholds([path], TABLE)
    after = read_model(path)
    assert dict(after.thresholds) == TABLE
    assert after.model_id == before.model_id
    assert after.metadata == before.metadata
    assert dict(Model.open(path).thresholds) == TABLE  # the engine reads it, too
    replace_thresholds([path], before.thresholds)
    assert path.read_bytes() == (MODELS / name).read_bytes()


def test_the_list_beside_it_is_brought_up_to_date(tmp_path):
    path = copied(tmp_path, "facesig_int8.fsig")
    names = tmp_path / checksums.LIST
    shutil.copyfile(MODELS / checksums.LIST, names)
    before = checksums.listed(tmp_path)
    replace_thresholds([path], TABLE)
    assert checksums.check(path)
    after = checksums.listed(tmp_path)
    assert [each for each in before if before[each] != after[each]] == [path.name]
    wrong = names.read_text().replace(after[path.name], "0" * 64)
    names.write_text(wrong)
    replace_thresholds([path], TABLE)  # what was not right is not made to look so
    assert names.read_text() == wrong


@pytest.mark.parametrize("name", ["facesig.onnx", "facesig_int8.tflite"])
def test_a_foreign_file_gives_the_same_signatures(tmp_path, name):
    pytest.importorskip("onnx" if name.endswith("onnx") else "tflite")
    pytest.importorskip("onnxruntime" if name.endswith("onnx") else "ai_edge_litert")
    path = copied(tmp_path, name)
    replace_thresholds([path], TABLE)
    old, new = (open_backend(str(p), None, None) for p in (MODELS / name, path))
    assert dict(new.model.thresholds) == TABLE
    assert new.model.model_id == old.model.model_id
    assert new.model.metadata == old.model.metadata
    assert np.array_equal(new.session().run(CROP), old.session().run(CROP))
    replace_thresholds([path], {1e-2: 0.5})  # and again
    assert dict(open_backend(str(path), None, None).model.thresholds) == {1e-2: 0.5}


@pytest.mark.parametrize("name", ["facesig_int8.fsig", "facesig.onnx", "facesig_int8.tflite"])
def test_all_files_have_thresholds_in_float32(tmp_path, name):
    pytest.importorskip({".onnx": "onnx", ".tflite": "tflite"}.get(Path(name).suffix, "numpy"))
    path = copied(tmp_path, name)
    replace_thresholds([path], {1e-3: 0.4, 1e-1: 0.2})
    found = open_backend(str(path), None, None).model.thresholds
    assert dict(found) == {1e-1: float(np.float32(0.2)), 1e-3: float(np.float32(0.4))}


def test_a_tflite_file_says_the_same_twice(tmp_path):
    """What C++ reads in the flatbuffer is what Python reads in the archive."""
    tflite = pytest.importorskip("tflite")
    path = copied(tmp_path, "facesig_int8.tflite")
    replace_thresholds([path], TABLE)
    import json
    import zipfile

    model = tflite.Model.GetRootAs(path.read_bytes(), 0)
    (number,) = (
        model.Metadata(i).Buffer()
        for i in range(model.MetadataLength())
        if model.Metadata(i).Name() == b"facesig"
    )
    inside = json.loads(model.Buffers(number).DataAsNumpy().tobytes())
    with zipfile.ZipFile(path) as archive:
        assert json.loads(archive.read("facesig.json")) == inside


@pytest.mark.parametrize("name", ["facesig_int8.fsig", "facesig.onnx", "facesig_int8.tflite"])
def test_a_damaged_file_is_refused_and_left(tmp_path, name):
    path = copied(tmp_path, name)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(ModelError):
        replace_thresholds([path], TABLE)
    assert path.read_bytes() == data


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(ModelError, match=r"nothing\.onnx"):
        replace_thresholds([tmp_path / "nothing.onnx"], TABLE)


@pytest.mark.parametrize("broken", ["facesig.onnx", "facesig_int8.tflite"])
def test_where_one_file_cannot_be_changed_none_is(tmp_path, monkeypatch, broken):
    """Files of one model id have to decide alike."""
    first, second = copied(tmp_path, "facesig_int8.fsig"), copied(tmp_path, broken)

    def absent(module, purpose):
        raise MissingExtraError(f"expected {module} for {purpose}, got no such package")

    monkeypatch.setattr(rethreshold, "load", absent)
    before = first.read_bytes(), second.read_bytes()
    with pytest.raises(MissingExtraError):
        rethreshold.require_replaceable([first, second])
    with pytest.raises(MissingExtraError):
        replace_thresholds([first, second], TABLE)
    assert (first.read_bytes(), second.read_bytes()) == before


def test_a_suffix_in_capitals_is_the_same_kind(tmp_path):
    pytest.importorskip("onnx")
    path = copied(tmp_path, "facesig.onnx").rename(tmp_path / "A.ONNX")
    replace_thresholds([path], TABLE)
    assert dict(open_backend(str(path), None, None).model.thresholds) == TABLE

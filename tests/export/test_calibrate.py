"""Thresholds by a model's own engine on stored faces of strangers."""

import shutil
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("pyarrow", reason="pyarrow is not installed")
pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")

import pyarrow as arrow
from pyarrow import parquet

from facesig.cli.main import main
from facesig.errors import DataError
from facesig.evaluation.report import png
from facesig.evaluation.stored import TIGHT, read_stored, read_teacher
from facesig.export import calibrate
from facesig.modelfile import read_model
from facesig.types import Signature

MODELS = Path(__file__).resolve().parents[2] / "models"
POINTS = np.array([[46, 52], [82, 52], [64, 70], [50, 86], [78, 86]])


class Colours:
    """Signatures by mean colours: an embedder that needs no weights."""

    def embed_crop(self, crop, *, check=True):
        values = np.zeros(128)
        values[:3] = crop.mean(axis=(0, 1)) - 127.5
        return Signature(values / np.linalg.norm(values), bytes(16))


def written(path, identities, seed=0, images=None):
    generator = np.random.default_rng(seed)
    count = len(identities)
    colours = generator.integers(20, 236, (count, 3))
    images = images or [png(np.full((128, 128, 3), colour, np.uint8)) for colour in colours]
    teacher = generator.normal(0, 30, (count, 128)).clip(-127, 127).astype(np.int8)
    table = {
        "image": images,
        "identity": identities,
        "landmarks5": [POINTS.astype("<f2").tobytes()] * count,
        "valid": [np.array([0, 0, 128, 100], "<f2").tobytes()] * count,
        "face_px": np.full(count, 140, np.float16),
        "teacher": [row.tobytes() for row in teacher],
    }
    parquet.write_table(arrow.table(table), path)


def test_stored_faces_are_read_as_they_are(tmp_path):
    written(tmp_path / "train-00.parquet", ["a", "b", "c"])
    (face,) = read_stored(tmp_path / "train-00.parquet", [2])
    assert face.image.shape == (128, 128, 3)
    assert face.landmarks.tolist() == POINTS.tolist()
    assert (face.valid, face.side) == ((0, 0, 128, 100), 140)
    look = face.look()
    assert look.side == 140
    assert look.outside == pytest.approx((TIGHT.y + TIGHT.height - 100) / TIGHT.height, abs=0.03)
    unit = read_teacher(tmp_path / "train-00.parquet", [0, 2])
    assert np.allclose(np.linalg.norm(unit, axis=1), 1)


def test_the_choice_is_of_known_people_and_few_of_each(tmp_path):
    written(tmp_path / "train-00.parquet", ["a"] * 7 + [""] * 4 + ["b"])
    written(tmp_path / "train-01.parquet", ["b", "c", "", "a"])
    chosen = calibrate.choice(tmp_path, seed=0)
    names = [name for _, _, each in chosen for name in each]
    assert {name: names.count(name) for name in set(names)} == {"a": 3, "b": 2, "c": 1}
    for file, rows, each in chosen:
        known = parquet.read_table(file)["identity"].to_pylist()
        assert [known[row] for row in rows] == each
    written(tmp_path / "train-00.parquet", ["", ""])
    written(tmp_path / "train-01.parquet", [""])
    with pytest.raises(DataError, match="expected faces with identities, got none"):
        calibrate.choice(tmp_path, seed=0)


@pytest.fixture
def open_gate(monkeypatch):
    """Everything passes, and rates are those that few people can show."""
    monkeypatch.setattr(calibrate, "judged", lambda values: type("All", (), {"passed": True}))
    monkeypatch.setattr(calibrate, "RATES", (0.5, 0.1))


def test_thresholds_are_those_of_the_strangers(tmp_path, open_gate):
    labels = [f"fiw/F{i // 2:04d}_MID{i % 2}" for i in range(200)]
    written(tmp_path / "train-00.parquet", labels)
    told = []
    found = calibrate.calibrated(
        tmp_path, Colours(), progress=lambda done, total: told.append((done, total))
    )
    assert (found.images, found.refused, found.people, found.labels) == (200, 0, 100, 200)
    assert told[-1] == (200, 200)
    faces = list(read_stored(tmp_path / "train-00.parquet", range(200)))
    signatures = np.stack([Colours().embed_crop(face.look().view).values for face in faces])
    strangers = [
        float(signatures[i] @ signatures[j])
        for i in range(200)
        for j in range(i)
        if i // 2 != j // 2
    ]
    for rate, threshold in found.thresholds.items():
        assert np.mean(np.array(strangers) >= threshold) == pytest.approx(rate, abs=2e-4)


def test_faces_that_do_not_pass_do_not_count(tmp_path):
    written(tmp_path / "train-00.parquet", [str(i) for i in range(50)])
    with pytest.raises(DataError, match="expected faces that pass the quality gate, got none"):
        calibrate.calibrated(tmp_path, Colours())  # flat colours are no faces


def test_the_command_writes_the_table(tmp_path, open_gate, capsys):
    if not (MODELS / "facesig_int8.fsig").is_file():
        pytest.skip("needs models/facesig_int8.fsig")
    model = tmp_path / "model.fsig"
    shutil.copyfile(MODELS / "facesig_int8.fsig", model)
    before = read_model(model)
    generator = np.random.default_rng(1)
    images = [png(generator.integers(0, 256, (128, 128, 3)).astype(np.uint8)) for _ in range(50)]
    written(tmp_path / "train-00.parquet", [str(i) for i in range(50)], images=images)
    words = ["thresholds", "--data", str(tmp_path), str(model)]
    assert main([*words, "--dry-run"]) == 0
    assert "50 photos of 50 strangers" in capsys.readouterr().out
    assert model.read_bytes() == (MODELS / "facesig_int8.fsig").read_bytes()
    assert main(words) == 0
    after = read_model(model)
    assert list(after.thresholds) == [0.1, 0.5]
    assert after.model_id == before.model_id


def test_files_of_another_model_are_refused_first(tmp_path, capsys):
    names = ("facesig_int8.fsig", "facesig_fp32.fsig")
    if not all((MODELS / name).is_file() for name in names):
        pytest.skip("needs both native models")
    paths = [str(MODELS / name) for name in names]
    assert main(["thresholds", "--data", str(tmp_path), *paths]) == 6
    model_id = read_model(paths[0]).model_id.hex()
    assert f"expected files of the model {model_id}" in capsys.readouterr().err


def without(path, column):
    parquet.write_table(parquet.read_table(path).drop_columns([column]), path)


def test_without_a_teacher_the_names_say_who_is_one(tmp_path, open_gate):
    path = tmp_path / "train-00.parquet"
    written(path, [str(i) for i in range(50)])
    without(path, "teacher")
    assert calibrate.calibrated(tmp_path, Colours()).people == 50


def test_rates_that_the_people_do_not_support_are_told(tmp_path, open_gate, monkeypatch):
    monkeypatch.setattr(calibrate, "RATES", (0.5, 0.1, 0.01))
    written(tmp_path / "train-00.parquet", [str(i) for i in range(50)])
    found = calibrate.calibrated(tmp_path, Colours())
    assert list(found.thresholds) == [0.5, 0.1]
    assert found.unsupported == (0.01,)


def test_too_few_photos_for_any_rate_are_refused_before_they_are_embedded(tmp_path, open_gate):
    written(tmp_path / "train-00.parquet", [str(i) for i in range(14)])
    with pytest.raises(DataError, match="expected at least 200 pairs of strangers, got 91"):
        calibrate.calibrated(tmp_path, None)


@pytest.mark.parametrize("column", ["valid", "face_px", "teacher"])
def test_an_entry_that_is_missing_is_named(tmp_path, open_gate, column):
    path = tmp_path / "train-00.parquet"
    written(path, [str(i) for i in range(50)])
    table = parquet.read_table(path)
    at = table.column_names.index(column)
    entries = [*table[column].to_pylist()[:-1], None]
    parquet.write_table(table.set_column(at, column, [entries]), path)
    with pytest.raises(DataError, match=rf"expected an entry, got none \({column}, row 49 of"):
        calibrate.calibrated(tmp_path, Colours())

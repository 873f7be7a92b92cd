"""The study of quality: what makes faces worse, the fit, the curves, on made-up comparisons."""

from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("pyarrow", reason="pyarrow is not installed")

import pyarrow
from pyarrow import parquet

from facesig.errors import DataError
from facesig.evaluation.report.png import png
from facesig.evaluation.stored import Stored
from facesig.quality.combine import PENALTIES
from facesig.quality.limits import LIMITS
from facesig.studies import quality as study
from facesig.studies import quality_data
from facesig.studies.measured_faces import NAMES, WAYS, Faces, worse
from facesig.studies.quality_data import Comparisons, chosen, lfw_comparisons, references
from facesig.studies.quality_fit import fitted, non_negative, penalty_matrix

GENERATOR = np.random.default_rng(0)
GOOD = [200.0, 0.5, 128.0, 140.0, 0.0, 5.0, 3.0, 0.0, -2.0, 0.0, 2.0, 0.94, 0.97]


def stored():
    generator = np.random.default_rng(1)
    rough = generator.integers(40, 200, (16, 16, 3))
    image = np.repeat(np.repeat(rough, 8, axis=0), 8, axis=1).astype(np.uint8)
    landmarks = np.array([[46, 52], [82, 52], [64, 70], [50, 86], [78, 86]], float)
    return Stored(image, landmarks, (0.0, 0.0, 128.0, 128.0), 120.0)


@pytest.mark.parametrize("way", list(WAYS))
def test_worse_faces_differ_more_and_more(way):
    face = stored()
    before = face.image.copy()
    off = []
    for strength in (0.3, 0.9):
        made = worse(face, way, strength)
        assert made.image.shape == (128, 128, 3)
        assert made.image.dtype == np.uint8
        off.append(np.abs(made.image.astype(int) - before).mean())
    assert 0 < off[0] < off[1]
    assert np.array_equal(face.image, before)  # the original is left alone


def test_what_is_done_is_what_is_said():
    face = stored()
    assert worse(face, "small", 1.0).side == pytest.approx(12)
    assert worse(face, "small", 0.0).side == 80
    assert worse(face, "dark", 1.0).image.max() <= 0.05 * face.image.max() + 1
    assert worse(face, "cut", 1.0).valid == (0.0, 0.0, 128.0, 64.0)
    assert np.ptp(worse(face, "flat", 1.0).image) < 0.1 * np.ptp(face.image)
    shaded = worse(face, "shaded", 1.0).image.astype(float)
    assert shaded[:, :50].mean() < 0.2 * shaded[:, 78:].mean()


def test_the_reference_is_the_best_face_of_each_person():
    values = np.tile(GOOD, (6, 1))
    values[:, NAMES.index("face")] = [0.8, 0.9, 0.85, 0.7, 0.95, 0.6]
    faces = Faces(values, np.zeros((6, 8), np.float32))
    assert references(faces, np.array([0, 0, 1, 2, 2, 2])).tolist() == [1, 2, 4]


def test_least_squares_without_negative_weights():
    generator = np.random.default_rng(2)
    matrix = generator.random((200, 4))
    assert np.allclose(non_negative(matrix, matrix @ [0.5, 0, 2, 1]), [0.5, 0, 2, 1], atol=1e-6)
    held = non_negative(matrix, matrix @ [0.5, -1, 2, 1])
    assert held[1] == 0
    assert (held >= 0).all()
    step = matrix.T @ (matrix @ held - matrix @ [0.5, -1, 2, 1])
    assert (step[held == 0] >= -1e-6).all()  # no descent left that is allowed
    assert np.abs(step[held > 0]).max() < 1e-6


def made_up(count=4000):
    generator = np.random.default_rng(3)
    values = np.tile(GOOD, (count, 1))
    values[:, NAMES.index("blur")] = generator.uniform(0, 5, count)
    values[:, NAMES.index("yaw")] = generator.uniform(-60, 60, count)
    values[::7, NAMES.index("pitch")] = np.nan
    wrong = penalty_matrix(values)
    known = np.zeros(len(PENALTIES))
    known[PENALTIES.index("blurred")], known[PENALTIES.index("turned")] = 0.08, 0.1
    similarity = 0.6 - wrong @ known + generator.normal(0, 0.05, count)
    return Comparisons(values, similarity, np.arange(count) // 4, np.full(count, ""), values)


def test_the_fit_finds_what_was_put_in():
    found = made_up()
    # Some people are harder, and look up: that is theirs, and no fault of the photo.
    hard = found.person % 2 == 1
    values = found.values.copy()
    values[hard, NAMES.index("pitch")] = 15.0
    similarity = found.similarity - 0.15 * hard
    fit = fitted(values, similarity, found.person)
    assert fit.weights["raised"] < 0.01
    fit = fitted(found.values, found.similarity, found.person)
    assert fit.weights["blurred"] == pytest.approx(0.08, abs=0.005)
    assert fit.weights["turned"] == pytest.approx(0.1, abs=0.01)
    assert fit.spread == pytest.approx(0.05 * 3**0.5 / np.pi, rel=0.05)


def test_curves_and_bins_are_of_the_comparisons():
    found = made_up()
    points = study.curves("made up", found, 0.4)
    failed = (found.similarity < 0.4).mean()
    assert {point.measure for point in points} == {*NAMES, "score", "score without steadiness"}
    blur = [point.error for point in points if point.measure == "blur"]
    assert blur[0] == pytest.approx(failed)
    assert blur[-1] < 0.7 * failed
    size = [point.error for point in points if point.measure == "size"]  # all the same
    assert size == pytest.approx([failed] * len(size))
    bins = study.binned(found, "blur", 0.4)
    assert sum(each.probes for each in bins) == len(found.person)
    assert bins[0].error < bins[-1].error
    assert study.binned(found, "size", 0.4) == []  # all the same: nothing to compare


def test_goodness_counts_the_way_of_the_limits():
    found = made_up()
    blur = found.column("blur")
    assert np.array_equal(study.goodness(found, "blur"), -blur)
    assert np.array_equal(study.goodness(found, "yaw"), -np.abs(found.column("yaw")))
    assert LIMITS["size"].most is None
    assert np.array_equal(study.goodness(found, "size"), found.column("size"))


def test_the_summary_counts(monkeypatch):
    found = made_up()
    said = "\n".join(study.summary("made up", found, 0.4))
    failed = 100 * (found.similarity < 0.4).mean()
    assert f"{len(found.person)} comparisons, {failed:.2f} % fail" in said
    assert "probes and references alike" in said
    assert "the gate rejects" in said


def crops(folder, first="p0", seed=0):
    """Six people of four images each, as training data have them."""
    generator = np.random.default_rng(seed)
    folder.mkdir(exist_ok=True)
    face = stored()
    noisy = generator.integers(0, 255, (24, 128, 128, 3)).astype(np.uint8)
    names = [first if i < 4 else f"p{i // 4}" for i in range(24)]
    signatures = np.eye(8, dtype=np.float32)[np.arange(24) // 4]
    table = {
        "image": [png(pixels) for pixels in noisy],
        "landmarks5": [face.landmarks.astype("<f2").tobytes()] * 24,
        "valid": [np.array(face.valid, "<f2").tobytes()] * 24,
        "face_px": [100.0] * 24,
        "identity": names,
        "teacher": signatures.tolist(),
    }
    parquet.write_table(pyarrow.table(table), folder / "train-0.parquet")
    table["name"] = [f"{name}/{i}.jpg" for i, name in enumerate(names)]
    alone = {name: [*values, *values[:20]] for name, values in table.items()}
    alone["name"][24:] = [f"stranger{i}/0.jpg" for i in range(20)]
    parquet.write_table(pyarrow.table(alone), folder / "lfw.parquet")
    return folder


@pytest.fixture
def kept(monkeypatch, tmp_path):
    """What the measures of a data set, a model and a seed are kept as."""
    names = []

    def faces_of(faces, embedder, cache):
        names.append(cache.name)
        count = len(list(faces))
        return Faces(np.tile(GOOD, (count, 1)), np.eye(1, 8, dtype=np.float32).repeat(count, 0))

    monkeypatch.setattr(quality_data, "faces_of", faces_of)

    def run(data, contents=b"model", backend="onnx", seed=1):
        file = tmp_path / "m.onnx"
        file.write_bytes(contents)
        model = SimpleNamespace(path=str(file), model_id=bytes(16))
        embedder = SimpleNamespace(model=model, backend=backend, isa="onnxruntime")
        names.clear()
        quality_data.training_comparisons(data, embedder, tmp_path, 5, seed)
        lfw_comparisons(data, embedder, tmp_path)
        return list(names)

    return run


def test_measures_are_kept_by_model_back_end_data_and_seed(kept, tmp_path):
    data = crops(tmp_path / "a")
    first = kept(data)
    assert len(set(first)) == 3  # as they are, made worse, and LFW
    assert kept(data) == first
    for other in (
        kept(data, contents=b"another model of that id"),
        kept(data, backend="tflite"),
        kept(crops(tmp_path / "b", seed=7)),
        kept(crops(tmp_path / "c", first="q")),
    ):
        assert not set(first) & set(other)
    assert not set(first[:2]) & set(kept(data, seed=2)[:2])


def test_people_may_be_numbers_and_unknown(tmp_path):
    crops(tmp_path)
    path = tmp_path / "train-0.parquet"
    table = parquet.read_table(path).to_pydict()
    table["identity"] = [0] * 4 + [None] * 4 + [1] * 16
    parquet.write_table(pyarrow.table(table), path)
    places = chosen(tmp_path, 10, 0)
    assert [place.person for place in places] == ["0"] * 4 + ["1"] * 12
    assert [place.row for place in places[:5]] == [0, 1, 2, 3, 8]


def test_what_is_missing_is_missed_before_anything_is_measured(tmp_path, monkeypatch):
    def refuse(*_):
        raise AssertionError("measured already")

    monkeypatch.setattr(study, "training_comparisons", refuse)

    def message(thresholds, lfw):
        embedder = SimpleNamespace(model=SimpleNamespace(path="m.fsig", thresholds=thresholds))
        with pytest.raises(DataError) as caught:
            next(study.quality(tmp_path, lfw, embedder, tmp_path, tmp_path, people=5, seed=1))
        return str(caught.value)

    assert message({0.1: 0.3, 0.01: 0.4}, None) == (
        "expected a threshold at 0.001, got 0.1, 0.01 (m.fsig)"
    )
    assert message({}, None) == "expected a threshold at 0.001, got none (m.fsig)"
    missing = tmp_path / "lfw.parquet"
    assert message({1e-3: 0.4}, tmp_path) == f"expected a file, got nothing ({missing})"

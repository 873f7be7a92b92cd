"""Faces by how far they are turned: against plain loops, and through the command's evaluator."""

from itertools import combinations

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from facesig.errors import DataError
from facesig.evaluation.evaluator import Evaluator, Task
from facesig.evaluation.report import tables_of
from facesig.evaluation.report.page import page
from facesig.evaluation.report.png import png
from facesig.evaluation.results import as_json
from facesig.evaluation.signatures import Store
from facesig.evaluation.stored import read_teacher
from facesig.evaluation.yaw import EDGES, RATE, read_yaws, yaws
from facesig.quality.pose import SHAPE


def points_at(yaw):
    """Five landmarks, in pixels, of a head turned by so many degrees."""
    turn = np.radians(yaw)
    across = SHAPE @ np.array([np.cos(turn), 0.0, -np.sin(turn)])
    return np.stack([across, SHAPE[:, 1]], axis=1) * 30 + 64


def test_yaw_is_read_from_stored_landmarks(tmp_path):
    angles = [-70.0, -20.0, 0.0, 33.0, 50.0]
    entries = [points_at(yaw).astype("<f2").tobytes() for yaw in angles]
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"landmarks5": entries}), path)
    np.testing.assert_allclose(read_yaws(path, [1, 0, 3, 4, 2]), [20, 70, 33, 50, 0], atol=1.0)
    pq.write_table(pa.table({"landmarks5": [entries[0], entries[1][:9]]}), path)
    with pytest.raises(DataError, match=r"^expected five landmarks, got 9 bytes \(.*row 1 of "):
        read_yaws(path, [0, 1])


def test_bins_are_counted_as_plain_loops_count(people):
    signatures, persons = people(4, 60, 4, noise=0.5)
    rng = np.random.default_rng(1)
    angles = rng.uniform(0, 90, len(persons))
    angles[:3] = [0.0, 15.0, 90.0]
    teacher = people(9, len(persons), 1)[0]
    found = yaws("made up", signatures, persons, angles, teacher)
    different = [
        float(signatures[a] @ signatures[b])
        for a, b in combinations(range(len(persons)), 2)
        if persons[a] != persons[b]
    ]
    reached = sum(score >= found.threshold for score in different)
    assert RATE * len(different) - 2 <= reached <= RATE * len(different)
    centred = teacher - teacher.mean(axis=0)
    centred /= np.linalg.norm(centred, axis=1, keepdims=True)
    for at, one in enumerate(found.bins):
        last = at == len(found.bins) - 1
        here = (angles >= one.low) & ((angles < one.high) | last)
        assert one.images == here.sum()
        cosine = (signatures[here] * centred[here]).sum(axis=1).mean()
        assert one.cosine == pytest.approx(cosine, abs=1e-5)
        same = hits = 0
        for a, b in combinations(range(len(persons)), 2):
            worse = max(angles[a], angles[b])
            inside = one.low <= worse and (worse < one.high or last)
            if persons[a] == persons[b] and inside:
                same += 1
                hits += float(signatures[a] @ signatures[b]) >= found.threshold
        assert (one.same, one.tar) == (same, pytest.approx(hits / same))
        assert one.interval[0] <= one.tar <= one.interval[1]
    assert sum(one.same for one in found.bins) == 60 * 6


def test_turned_faces_that_are_worse_show(people):
    signatures, persons = people(4, 60, 4, noise=0.2)
    angles = np.where(np.arange(len(persons)) % 2, 70.0, 5.0)
    rng = np.random.default_rng(3)
    worse = signatures.copy()
    worse[angles > 45] += rng.normal(0, 0.4, worse[angles > 45].shape)
    worse /= np.linalg.norm(worse, axis=1, keepdims=True)
    before, after = (yaws("", each, persons, angles, None) for each in (signatures, worse))
    assert after.bins[-1].tar < before.bins[-1].tar
    assert after.bins[0].tar > after.bins[-1].tar + 0.1
    assert all(one.cosine is None for one in after.bins)


def test_people_with_one_image_have_no_true_accepts(people):
    signatures, persons = people(4, 50, 1)
    found = yaws("", signatures, persons, np.full(50, 20.0), people(5, 50, 1, length=9)[0])
    assert found.threshold is None
    assert [one.tar for one in found.bins] == [None] * (len(EDGES) - 1)
    assert [one.cosine for one in found.bins] == [None] * (len(EDGES) - 1)


@pytest.mark.parametrize("as_bytes", [False, True])
@pytest.mark.parametrize("value", [0.0, np.nan, np.inf])
def test_a_teacher_who_says_nothing_is_no_teacher(tmp_path, value, as_bytes):
    if as_bytes and value != 0:
        pytest.skip("bytes are all finite")
    teacher = np.ones((3, 6), np.float32)
    teacher[1] = value
    entries = [row.astype(np.int8).tobytes() if as_bytes else row.tolist() for row in teacher]
    path = tmp_path / "t.parquet"
    pq.write_table(pa.table({"teacher": entries}), path)
    assert read_teacher(path, [0, 2]).shape == (2, 6)
    with pytest.raises(DataError) as caught:
        read_teacher(path, [2, 1])
    norm = f"{value:g}"
    assert str(caught.value) == f"expected a signature, got norm {norm} (teacher, row 1 of {path})"


def test_a_file_of_crops_and_its_last_rows(backend, tmp_path):
    rng = np.random.default_rng(0)
    rows = 30
    images = [png(rng.integers(0, 256, (128, 128, 3), dtype=np.uint8)) for _ in range(rows)]
    teacher = rng.normal(size=(rows, 6)).astype(np.float16)
    table = {
        "image": images,
        "landmarks5": [points_at(3.0 * i).astype("<f2").tobytes() for i in range(rows)],
        "identity": [f"p{i % 10}" for i in range(rows)],
        "teacher": pa.FixedSizeListArray.from_arrays(pa.array(teacher.ravel()), 6),
    }
    path = tmp_path / "crops.parquet"
    pq.write_table(pa.table(table), path)
    tasks = [Task("yaw", path), Task("yaw", path, last=8)]
    report, _ = Evaluator(backend, Store(backend.model_id, None)).run(tasks)
    whole, end = report.yaws
    assert sum(one.images for one in whole.bins) == rows
    assert sum(one.images for one in end.bins) == 8
    assert end.bins[0].images == 0
    assert end.bins[-1].cosine is not None
    assert as_json(report)["yaws"][0]["bins"][0]["low"] == 0.0
    first, second = tables_of(report)
    assert first.title == "By yaw: crops.parquet"
    assert second.title == "By yaw: crops.parquet, the last 8"
    assert "By yaw: crops.parquet" in page(report)

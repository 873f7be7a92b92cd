"""The whole run on made-up people: JSON, tables, HTML; other back ends; errors in sentences."""

import dataclasses
import json
import re
import zlib

import numpy as np
import pytest

from facesig.errors import DataError, NoFaceError
from facesig.evaluation.evaluator import Evaluator, Task
from facesig.evaluation.photos import PhotoFolder
from facesig.evaluation.report import page, png, tables_of
from facesig.evaluation.results import SCHEMA, as_json
from facesig.evaluation.signatures import Store

VERIFICATION = {
    "protocol": str,
    "title": str,
    "images": int,
    "persons": int,
    "same": int,
    "different": int,
    "accuracy": (dict, type(None)),
    "equal_error_rate": float,
    "equal_error_threshold": float,
    "at_rates": list,
    "at_thresholds": list,
    "curve": dict,
    "histogram": dict,
    "worst_same": list,
    "worst_different": list,
    "without_face": list,
    "notes": list,
}


def tasks(folder, *protocols):
    images, groups = folder / "lfw.parquet", folder / "fairface_val.parquet"
    lists = {name: folder / f"lfw_{name}.csv" for name in ("view1_train", "view1_test", "view2")}
    known = {
        "view1": Task("view1", images, (lists["view1_train"], lists["view1_test"])),
        "view2": Task("view2", images, (lists["view2"],)),
        "all-pairs": Task("all-pairs", images),
        "pairs": Task("pairs", images, (lists["view2"],)),
        "groups": Task("groups", groups, by=("age", "gender+race")),
    }
    return [known[name] for name in protocols or known]


@pytest.fixture
def evaluator(backend):
    return Evaluator(backend, Store(backend.model_id))


def test_json_has_its_schema(evaluator, lfw):
    report, _ = evaluator.run(tasks(lfw))
    values = json.loads(json.dumps(as_json(report), allow_nan=False))
    assert list(values) == [
        "schema",
        "facesig",
        "model",
        "mirror",
        "verifications",
        "groups",
        "identifications",
        "yaws",
    ]
    assert values["schema"] == SCHEMA
    for one in values["verifications"]:
        assert {name: isinstance(one[name], kind) for name, kind in VERIFICATION.items()} == {
            name: True for name in one
        }
        assert len(one["curve"]["far"]) == len(one["curve"]["tar"])
        for at in one["at_thresholds"]:
            assert at["far_interval"][0] <= at["far"] <= at["far_interval"][1]
            assert at["tar_interval"][0] <= at["tar"] <= at["tar_interval"][1]
    names = [one["protocol"] for one in values["verifications"]]
    assert names == ["view1", "view2", "all-pairs", "pairs"]
    (groups,) = values["groups"]
    assert [part["by"] for part in groups["partitions"]] == ["age", "gender+race"]
    assert [group["label"] for group in groups["partitions"][1]["groups"]] == ["a + a", "b + b"]
    assert groups["overall"]["pairs"] == 48 * 44 // 2  # pairs of one person do not count
    assert str(lfw) not in json.dumps(values)


def test_counts_and_accuracy(evaluator, lfw):
    report, _ = evaluator.run(tasks(lfw, "view1", "view2", "all-pairs"))
    view1, view2, every = report.verifications
    assert (view1.same, view1.different, view1.persons) == (20, 20, 11)
    assert (view2.same, view2.different, len(view2.accuracy.folds)) == (10, 10, 10)
    assert (every.images, every.persons, every.same, every.different) == (48, 12, 72, 48 * 44 // 2)
    assert view2.accuracy.mean == np.mean(view2.accuracy.folds)
    assert every.equal_error_rate < 0.2
    assert every.at_rates[-1].note == (
        "is not measurable: 1,056 pairs of different people, needs 1,000,000"
    )


def test_the_page_holds_everything_and_loads_nothing(evaluator, lfw):
    report, pictures = evaluator.run(tasks(lfw))
    html = page(report, pictures)
    assert not re.search(r"https?:|//|@import|<script|<link|<img", html)
    assert html.count("<svg") == html.count("</svg>") == 4 * 2 + 2
    for words in (
        "LFW View 1",
        "LFW View 2",
        "nothing may be chosen on it",
        "All pairs",
        "False accepts by group",
        "standard error",
        "is not measurable: 10 pairs of different people, needs 10,000",
        "Least alike pairs of one person",
        "Most alike pairs of different people",
        "Clopper-Pearson",
        report.model.id,
    ):
        assert words in html
    for table in tables_of(report):
        assert all(cell.replace("&", "&amp;") in html for row in table.rows for cell in row)
    assert html == page(evaluator.run(tasks(lfw))[0])


def test_faces_are_shown_only_when_asked(evaluator, lfw):
    report, pictures = evaluator.run(tasks(lfw, "view2"), pictures=True)
    html = page(report, pictures)
    worst = report.verifications[0].worst_same
    assert f'<img alt="{worst[0].a}" src="data:image/png;base64,' in html
    assert "<img" not in page(report)
    assert not re.search(r"https?:|@import|<script|<link", html)


def test_names_cannot_write_html(evaluator, lfw):
    report, _ = evaluator.run(tasks(lfw, "view2"))
    evil = dataclasses.replace(
        report.verifications[0], title="<b>", without_face=["<script>alert(1)</script>"]
    )
    html = page(dataclasses.replace(report, verifications=[evil]))
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    assert "<b>" not in html


def counting(backend, calls):
    """The back end, noting each call."""
    return dataclasses.replace(backend, embed=lambda crop: calls.append(1) or backend.embed(crop))


def test_mirror_embeds_twice_and_says_so(backend, lfw):
    calls = []
    counted = counting(backend, calls)
    store = Store(backend.model_id)
    plain, _ = Evaluator(counted, store).run(tasks(lfw, "view2"))
    first = len(calls)
    both, _ = Evaluator(counted, store, mirror=True).run(tasks(lfw, "view2"))
    assert len(calls) == 2 * first
    assert (plain.mirror, both.mirror) == (False, True)
    assert "mirror image averaged" in page(both)
    # halves are symmetric: the mirror image has the same signature here
    assert both.verifications[0].equal_error_rate == plain.verifications[0].equal_error_rate


def test_several_protocols_embed_an_image_once(backend, lfw):
    calls = []
    counted = counting(backend, calls)
    Evaluator(counted, Store(backend.model_id)).run(tasks(lfw))
    assert len(calls) == 48


def folder_of_photos(folder, backend, lost=()):
    """Photos named as in LFW, and a back end whose detector finds no face in some."""
    for person in range(4):
        (folder / f"P{person}").mkdir(parents=True)
        for image in range(3):
            (folder / f"P{person}" / f"{image}.jpg").write_bytes(bytes([person, image]))

    def crop(path):
        person, image = path.read_bytes()
        if f"P{person}/{image}.jpg" in lost:
            raise NoFaceError("none")
        pixels = np.zeros((112, 112, 3), np.uint8)
        pixels[56:, :, person % 3] = 250
        pixels[:56, :, person // 3] = 200 + image
        return pixels

    return dataclasses.replace(backend, crop=crop, detector="made up")


def test_a_folder_of_people_makes_all_pairs(backend, tmp_path):
    found = folder_of_photos(tmp_path / "photos", backend, lost=["P1/2.jpg"])
    report, _ = Evaluator(found, Store(backend.model_id)).run(
        [Task("all-pairs", tmp_path / "photos")]
    )
    (one,) = report.verifications
    assert (one.images, one.persons, one.without_face) == (11, 4, ["P1/2.jpg"])
    assert "no face found in 1 images" in tables_of(report)[0].notes


def test_a_list_names_photos(backend, tmp_path):
    found = folder_of_photos(tmp_path / "photos", backend)
    path = tmp_path / "pairs.csv"
    path.write_text("a,b,same\nP0/0.jpg,P0/1.jpg,1\nP0/0.jpg,P2/1.jpg,0\n")
    evaluator = Evaluator(found, Store(backend.model_id))
    report, _ = evaluator.run([Task("pairs", tmp_path / "photos", (path,))])
    (one,) = report.verifications
    assert (one.title, one.images) == ("Pairs of pairs.csv", 3)
    path.write_text("a,b,same\nP0/0.jpg,P0/9.jpg,1\n")
    with pytest.raises(DataError) as caught:
        evaluator.run([Task("pairs", tmp_path / "photos", (path,))])
    missing = tmp_path / "photos" / "P0/9.jpg"
    assert str(caught.value) == f"expected an image file, got nothing ({missing})"


@pytest.mark.parametrize("protocol", ["view1", "view2"])
def test_pairs_without_a_face_count_as_different_where_folds_are_fixed(backend, lfw, protocol):
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    arrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    whole = _run(backend, lfw, protocol)
    path = lfw / "lfw.parquet"
    table = parquet.read_table(path).to_pydict()
    for name in ("P3/1.jpg", "P5/2.jpg"):  # of a pair of one person, of one of different people
        table["image"][table["name"].index(name)] = b"no picture"
    parquet.write_table(arrow.table(table), path)
    found = _run(backend, lfw, protocol)
    pairs = {"view1": 4, "view2": 2}[protocol]
    assert found.notes[:2] == whole.notes
    assert found.notes[2:] == [
        f"{pairs} pairs left out: no face found in an image.",
        f"{pairs} pairs without a face count as different in the accuracy.",
    ]
    assert (found.same, found.different) == (whole.same - pairs / 2, whole.different - pairs / 2)
    # One more of 20 decisions is wrong, and one is right for sure.
    assert found.accuracy.mean <= whole.accuracy.mean
    assert found.accuracy.mean >= whole.accuracy.mean - 1 / 20 - 1e-9
    assert len(found.accuracy.folds) == len(whole.accuracy.folds)


def _run(backend, folder, protocol):
    report, _ = Evaluator(backend, Store(backend.model_id)).run(tasks(folder, protocol))
    return report.verifications[0]


@pytest.mark.parametrize("kind", ["text", "numbers"])
def test_who_is_unknown_is_a_stranger_to_all_and_person_0_is_not(backend, lfw, kind):
    arrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    path = lfw / "fairface_val.parquet"
    table = parquet.read_table(path).to_pydict()
    persons = [int(name) for name in table["identity"]]  # 12, with 4 images each
    known = persons if kind == "numbers" else [str(person) for person in persons]
    known[4:8] = [None, None, None, None] if kind == "numbers" else [None, "", None, ""]
    parquet.write_table(arrow.table({**table, "identity": known}), path)
    report, _ = Evaluator(backend, Store(backend.model_id)).run([Task("all-pairs", path)])
    (one,) = report.verifications
    assert (one.images, one.persons, one.same) == (48, 11 + 4, 11 * 6)


def test_folders_that_cannot_be_used(evaluator, tmp_path):
    with pytest.raises(DataError) as caught:
        evaluator.run([Task("all-pairs", tmp_path)])
    sentence = f"expected images in a folder for each person, got none ({tmp_path})"
    assert str(caught.value) == sentence
    with pytest.raises(DataError) as caught:
        PhotoFolder(tmp_path / "none", [], lambda path: None, "none")
    assert str(caught.value) == f"expected a folder of images, got none ({tmp_path / 'none'})"


def test_groups_need_a_parquet_file_with_the_columns(evaluator, lfw):
    with pytest.raises(DataError) as caught:
        evaluator.run([Task("groups", lfw / "lfw.parquet", by=("age",))])
    path = lfw / "lfw.parquet"
    assert str(caught.value) == f"expected a column age, got image, name ({path})"


def test_png_holds_the_pixels():
    pixels = np.random.default_rng(0).integers(0, 256, (5, 7, 3), np.uint8)
    data = png(pixels)
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    start = data.index(b"IDAT")
    size = int.from_bytes(data[start - 4 : start], "big")
    rows = np.frombuffer(zlib.decompress(data[start + 4 : start + 4 + size]), np.uint8)
    assert np.array_equal(rows.reshape(5, 22)[:, 1:].reshape(5, 7, 3), pixels)
    image = pytest.importorskip("PIL.Image", reason="Pillow is not installed")
    import io

    assert np.array_equal(np.asarray(image.open(io.BytesIO(data))), pixels)

"""One to many with strangers, against plain loops."""

import numpy as np
import pytest

from facesig.errors import DataError
from facesig.evaluation.identification import RANKS, identification, roles, searched
from facesig.evaluation.report import tables_of
from facesig.evaluation.report.page import page
from facesig.evaluation.results import Report, as_json
from facesig.gallery.calibrate import calibrated, measurable
from facesig.gallery.decide import identification_threshold

TABLE = {1e-1: 0.3, 1e-2: 0.6, 1e-3: 0.75}


@pytest.fixture
def crowd(people):
    """40 people of 3 images and 60 of one, in a random order."""
    several, shown = people(3, 40, 3)
    single, alone = people(5, 60, 1)
    order = np.random.default_rng(2).permutation(180)
    signatures = np.concatenate([several, single])[order]
    return signatures, np.concatenate([shown, alone + 40])[order]


def test_the_first_image_is_enrolled_and_single_ones_are_strangers(crowd):
    persons = crowd[1]
    enrolled, probes, strangers = roles(persons)
    assert [len(rows) for rows in (enrolled, probes, strangers)] == [40, 80, 60]
    for row in enrolled:
        assert row == np.flatnonzero(persons == persons[row])[0]
    assert set(persons[probes]) == set(persons[enrolled])
    assert not set(persons[strangers]) & set(persons[enrolled])


def test_search_is_that_of_plain_loops(crowd):
    signatures, persons = crowd
    enrolled, probes, strangers = roles(persons)
    found = searched(signatures, persons)
    for at, row in enumerate(probes):
        scores = {int(persons[e]): float(signatures[row] @ signatures[e]) for e in enrolled}
        own = scores[int(persons[row])]
        assert found.own[at] == pytest.approx(own, abs=1e-6)
        assert found.best[at] == pytest.approx(max(scores.values()), abs=1e-6)
        assert found.rank[at] == sum(score > own for score in scores.values())
    for at, row in enumerate(strangers):
        nearest = max(float(signatures[row] @ signatures[e]) for e in enrolled)
        assert found.strangers[at] == pytest.approx(nearest, abs=1e-6)


def test_figures_are_counts(crowd):
    found = searched(*crowd)
    one = identification(found, TABLE)
    assert list(one.ranks) == list(RANKS)
    assert one.ranks[1] == np.mean(found.own >= found.best)
    assert (one.enrolled, one.probes, one.strangers) == (40, 80, 60)
    for at in one.at_rates:
        reached = int((found.strangers >= at.threshold).sum())
        assert at.false_positives == reached <= at.rate * 60 + 1e-6
        below = np.nextafter(at.threshold, -1)
        assert (found.strangers >= below).sum() > at.rate * 60  # the lowest such threshold
        hits = (found.own == found.best) & (found.own >= at.threshold)
        assert at.identified == pytest.approx(hits.mean())
    for promise in one.by_model:
        assert promise.threshold == identification_threshold(TABLE, promise.rate, 40)
        assert promise.false_positives == (found.strangers >= promise.threshold).sum()
    assert [promise.strangers for promise in one.by_calibration] == [30] * 8


def test_calibration_never_sees_the_strangers_it_is_tried_on(crowd):
    found = searched(*crowd)
    first = identification(found, TABLE).by_calibration[0]
    changed = found.strangers.copy()
    changed[1::2] = 0.99
    found = type(found)(**{**vars(found), "strangers": changed})
    again = identification(found, TABLE).by_calibration[0]
    assert again.threshold == first.threshold
    assert again.false_positives == 30


def test_a_model_without_thresholds_promises_nothing(crowd, backend):
    one = identification(searched(*crowd), {})
    assert (one.by_model, one.by_calibration) == ([], [])
    assert one.notes[-1] == "Nothing is promised: the model has no table of thresholds."
    assert len(one.at_rates) == 4
    tables = tables_of(Report("0", backend.facts, False, [], [], [one]))
    assert [table.title for table in tables] == [
        "Identification with strangers",
        "Identified, thresholds set on these strangers",
    ]


def test_a_half_with_too_few_strangers_is_not_the_models_table_again(people):
    several, shown = people(3, 40, 3)
    single, alone = people(5, 30, 1)
    found = searched(np.concatenate([several, single]), np.concatenate([shown, alone + 40]))
    one = identification(found, TABLE)
    assert one.by_calibration == []  # a rate of 0.5 needs 20
    assert one.notes[-2:] == ["Not calibrated on one half: its 15 strangers support no rate."] * 2
    assert len(one.by_model) == 4
    one = identification(searched(*_with_39(people)), TABLE)
    assert [promise.by for promise in one.by_calibration] == ["20 strangers"] * 4
    assert one.notes[-1] == "Not calibrated on one half: its 19 strangers support no rate."


def _with_39(people):
    several, shown = people(3, 40, 3)
    single, alone = people(5, 39, 1)
    return np.concatenate([several, single]), np.concatenate([shown, alone + 40])


def test_a_table_needs_a_models(crowd):
    strangers = searched(*crowd).strangers
    assert measurable(strangers[:20])
    assert not measurable(strangers[:19])
    with pytest.raises(DataError) as caught:
        calibrated(strangers, 40, {})
    assert str(caught.value) == "expected a model with thresholds, got none (calibrate)"


def test_nobody_to_enrol_and_no_strangers_are_refused(people):
    signatures, persons = people(1, 30, 1)
    with pytest.raises(DataError, match="got 0 and 30"):
        searched(signatures, persons)
    signatures, persons = people(1, 30, 2)
    with pytest.raises(DataError, match="got 30 and 0"):
        searched(signatures, persons)


def test_a_report_shows_it(crowd, backend):
    one = identification(searched(*crowd), TABLE, without_face=["P/0.jpg"])
    report = Report("0", backend.facts, False, [], [], [one])
    summary, reached, promises = tables_of(report)
    assert ("probes, strangers", "80, 60") in summary.rows
    assert summary.notes[-1] == "no face found in 1 images"
    assert len(reached.rows) == 4
    assert len(promises.rows) == 12
    assert promises.title in page(report)
    assert as_json(report)["identifications"][0]["ranks"] == one.ranks


def test_the_command_prints_it(backend, tmp_path, monkeypatch, capsys, people):
    arrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    from facesig.cli import evaluate
    from facesig.cli.main import main
    from facesig.evaluation import evaluated
    from facesig.evaluation.report import png

    monkeypatch.setattr(evaluate, "make_embedder", lambda arguments: None)
    monkeypatch.setattr(evaluated, "evaluated_model", lambda embedder, detector: backend)
    generator = np.random.default_rng(1)
    names = [f"P{i}/{j}.jpg" for i in range(30) for j in range(2 if i < 8 else 1)]
    blobs = [png(generator.integers(0, 255, (128, 128, 3)).astype(np.uint8)) for _ in names]
    parquet.write_table(arrow.table({"image": blobs, "name": names}), tmp_path / "lfw.parquet")
    assert main(["evaluate", "--data", str(tmp_path), "--protocol", "identify"]) == 0
    out = capsys.readouterr().out
    assert "Identification with strangers" in out
    assert "people enrolled             8" in out

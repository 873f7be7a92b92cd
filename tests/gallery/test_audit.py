"""Audit and calibration on people whose likeness is known."""

from __future__ import annotations

import math

import numpy as np
import pytest

from facesig.errors import DataError, GalleryModelError, ImageTypeError
from facesig.gallery import decide
from facesig.gallery.calibrate import wilson
from facesig.types import Signature
from gallery.people import (
    MODEL,
    OTHER_MODEL,
    THRESHOLDS,
    NoPhotos,
    centre,
    filled,
    opened,
    quick,
    signature,
)


def between(first: int, second: int, share: float, photo: int = 0) -> Signature:
    """On the way from one person to another."""
    values = (1 - share) * signature(first, photo).values + share * signature(second, photo).values
    return Signature(values / np.linalg.norm(values), MODEL)


def test_an_audit_finds_what_was_planted(tmp_path):
    with filled(tmp_path / "a.db", people=30, templates=3, key=quick()) as gallery:
        assert not gallery.audit()
        gallery.enrol("twin", [between(4, 60, 0.45, photo) for photo in range(2)], force=True)
        gallery.enrol("person 7", signature(9, 8), force=True)  # somebody else's photo
        gallery.enrol("person 8", signature(61), force=True)  # a stranger's
        gallery.enrol("person 2", signature(2, 1), force=True)  # a photo again
        gallery.enrol("lone", signature(62))
        found = gallery.audit()
        assert {(each.first, each.second) for each in found.alike} == {
            ("person 4", "twin"),
            ("person 7", "person 9"),
        }
        assert all(each.score >= found.threshold for each in found.alike)
        misfits = {(each.name, each.other) for each in found.misfits}
        assert ("person 7", "person 9") in misfits
        assert [each.name for each in found.misfits if each.own < 0.3].count("person 8") == 1
        assert [(each.first, each.second) for each in found.duplicates] == [("person 2",) * 2]
        assert found.duplicates[0].score > 0.999
        assert found.unsure == ("lone",)
        assert (found.people, found.templates) == (32, 96)
        assert len(gallery.audit(1e-6).alike) <= len(found.alike)


def test_an_audit_of_nobody(tmp_path):
    with opened(tmp_path / "a.db") as gallery:
        found = gallery.audit()
        assert (found.people, found.templates, bool(found)) == (0, 0, False)


@pytest.mark.parametrize("sealed", [False, True])
def test_calibration_meets_its_rates_on_other_strangers(tmp_path, sealed):
    """Strangers of the place lie nearer than the model's: a direction is common to all of them."""
    common = centre(999)

    def local(person: int, photo: int = 0) -> Signature:
        values = signature(person, photo).values + 0.9 * common
        return Signature((values / np.linalg.norm(values)).astype(np.float32), MODEL)

    path = tmp_path / "a.db"
    key = quick() if sealed else None
    with opened(path, key=key) as gallery:
        for person in range(20):
            gallery.enrol(f"p{person}", [local(person), local(person, 1)], force=True)
        strangers = [local(1_000 + i) for i in range(1_000)]
        before = np.mean([bool(gallery.identify(each, margin=0)) for each in strangers])
        assert before > 0.5  # by the model's thresholds
        done = gallery.calibrate(strangers)
        assert (done.strangers, done.photos, done.templates) == (1_000, 1_000, 40)
        assert done.least_rate == 0.003
        assert min(done.measured) == 0.01
        for rate, (_, low, high) in done.measured.items():
            assert low < rate < high
        assert list(done.thresholds) == sorted(done.thresholds, reverse=True)
        others = [local(10_000 + i) for i in range(1_000)]
        for rate in (0.1, 0.01):
            passed = np.mean(
                [bool(gallery.identify(each, false_rate=rate, margin=0)) for each in others]
            )
            assert rate / 2 <= passed <= rate * 2, (rate, passed)
        threshold = gallery.identify(others[0]).threshold
    with opened(path, key=key) as again:
        assert again.identify(others[0]).threshold == threshold
        # It needs no model: the thresholds are the gallery's own.
        assert [entry.kind for entry in again.log()][-1] == "calibrate"
    with opened(path, key=key, embedder=NoPhotos(OTHER_MODEL)) as other:
        assert other.identify(others[0]).threshold == threshold
        with pytest.raises(GalleryModelError):
            other.calibrate(strangers[:20])  # the tail beyond is the model's


def test_calibration_takes_strangers_with_several_photos(tmp_path):
    with filled(tmp_path / "a.db") as gallery:
        done = gallery.calibrate(
            [[signature(100 + i, j) for j in range(1 + i % 3)] for i in range(60)]
        )
        assert (done.strangers, done.photos) == (60, 120)


def test_too_few_strangers_and_nobody_enrolled(tmp_path):
    with filled(tmp_path / "a.db") as gallery:
        with pytest.raises(DataError, match="expected at least 20 strangers, got 19"):
            gallery.calibrate([signature(100 + i) for i in range(19)])
        with pytest.raises(DataError, match="different scores"):
            gallery.calibrate([signature(100)] * 20)
        for one in ("strangers", b"", np.zeros((20, 128), np.float32), signature(100), None):
            with pytest.raises(ImageTypeError, match="of several"):  # not its letters or rows
                gallery.calibrate(one)
    with opened(tmp_path / "b.db") as empty, pytest.raises(DataError, match="got nobody"):
        empty.calibrate([signature(100 + i) for i in range(20)])


def test_wilsons_interval():
    """Of the statsmodels package: proportion_confint(3, 50, method="wilson")."""
    assert wilson(3 / 50, 50) == pytest.approx((0.020621, 0.162173), abs=1e-5)
    assert wilson(0.0, 100)[0] == 0
    assert wilson(0.0, 100)[1] == pytest.approx(0.037, abs=1e-3)
    assert wilson(1.0, 10)[1] == pytest.approx(1)


def test_the_law_of_thresholds():
    for rate, cosine in THRESHOLDS.items():
        assert decide.threshold_for(THRESHOLDS, rate) == pytest.approx(cosine)
    between_rows = decide.threshold_for(THRESHOLDS, 10**-2.5)
    assert between_rows == pytest.approx((0.315 + 0.408) / 2)
    beyond = decide.threshold_for(THRESHOLDS, 1e-5)
    assert beyond == pytest.approx(0.491 + (0.491 - 0.408))
    assert decide.threshold_for(THRESHOLDS, 0.3) < 0.198
    assert decide.threshold_for({0.01: 0.3}, 1e-5) == 0.3
    assert decide.threshold_for(THRESHOLDS, 1e-300) == 1.0
    for count in (1, 10, 10_000):
        share = decide.per_comparison(0.01, count)
        assert share == pytest.approx(0.01 / count, rel=0.01)
        assert decide.of_probe(share, count) == pytest.approx(0.01)
        assert 1 - (1 - share) ** count == pytest.approx(0.01)
    assert math.isclose(decide.identification_threshold(THRESHOLDS, 0.001, 1), 0.408)

"""Limits, sentences, the score: what a user is told."""

import pickle

import pytest

from facesig.errors import FacesigError, QualityError
from facesig.quality.combine import PENALTIES, WITH, WITHOUT, penalties, score_of
from facesig.quality.limits import LEAST_SCORE, LIMITS, judged
from facesig.quality.report import Measure

GOOD = {
    "size": 200.0,
    "blur": 0.5,
    "brightness": 128.0,
    "contrast": 140.0,
    "clipped": 0.0,
    "unevenness": 5.0,
    "yaw": 3.0,
    "pitch": 0.0,
    "roll": -2.0,
    "outside": 0.0,
    "misfit": 2.0,
    "face": 0.94,
    "steadiness": 0.97,
}


def test_a_good_photo_passes():
    quality = judged(GOOD)
    assert quality
    assert quality.passed
    assert quality.reasons == []
    assert quality.score > 0.8
    quality.require()
    assert [measure.name for measure in quality] == list(LIMITS) == list(GOOD)


@pytest.mark.parametrize("name", list(LIMITS))
def test_each_limit_is_a_limit(name):
    limit = LIMITS[name]
    for edge, sign in ((limit.least, -1), (limit.most, 1)):
        if edge is None:
            continue
        assert judged({**GOOD, name: edge})[name].passed
        bad = judged({**GOOD, name: edge + sign * 0.01 * max(1, abs(edge))})
        assert not bad
        assert not bad[name].passed
        assert any(reason.startswith(name) and limit.advice in reason for reason in bad.reasons)


def test_all_reasons_are_listed():
    quality = judged({**GOOD, "size": 20.0, "yaw": -80.0, "blur": 9.0})
    names = [reason.split()[0] for reason in quality.reasons]
    assert names[:3] == ["size", "blur", "yaw"]
    with pytest.raises(QualityError) as raised:
        quality.require()
    assert list(raised.value.reasons) == quality.reasons
    assert all(reason in str(raised.value) for reason in quality.reasons)
    assert raised.value.exit_code == 11
    assert isinstance(raised.value, FacesigError)
    again = pickle.loads(pickle.dumps(raised.value))
    assert str(again) == str(raised.value)


def test_what_is_unknown_passes_and_says_so():
    quality = judged({**GOOD, "yaw": None, "steadiness": None})
    assert quality
    assert quality["yaw"].sentence.startswith("yaw unknown")
    assert quality["steadiness"].value is None


def test_many_small_faults_are_one_reason():
    nearly = {}
    for name, limit in LIMITS.items():
        nearly[name] = limit.least if limit.most is None else limit.most
    quality = judged(nearly)
    assert all(measure.passed for measure in quality)
    assert quality.score < LEAST_SCORE
    assert quality.reasons == [
        f"score {quality.score:.2f}, at least {LEAST_SCORE:g} asked: "
        "several things are nearly too bad"
    ]


@pytest.mark.parametrize(
    ("least", "most", "said"),
    [
        (40, None, "at least 40 pixels"),
        (None, 2.5, "at most 2.5 pixels"),
        (-30, 30, "-30 to 30 pixels"),
        (None, None, "any"),
    ],
)
def test_limits_in_words(least, most, said):
    measure = Measure("size", 28.04, "pixels", least, most, "come nearer")
    assert measure.limit == said
    tail = "" if measure.passed else ": come nearer"
    assert measure.sentence == f"size 28 pixels, {said} asked{tail}"


def test_a_name_that_is_no_measure_is_a_key_error():
    with pytest.raises(KeyError):
        judged(GOOD)["beauty"]


def test_penalties_are_0_for_a_good_photo_and_never_less():
    found = penalties(GOOD)
    assert tuple(found) == PENALTIES == tuple(WITH.weights) == tuple(WITHOUT.weights)
    assert all(weight >= 0 for one in (WITH, WITHOUT) for weight in one.weights.values())
    assert WITHOUT.weights["unsteady"] == 0
    assert all(value >= 0 for value in found.values())
    assert sum(value > 0 for value in found.values()) <= 4  # unevenness, yaw, steadiness


WORSE = {
    "size": (80.0, 40.0, 15.0),
    "blur": (1.5, 3.0, 6.0),
    "yaw": (20.0, 45.0, 80.0),
    "face": (0.9, 0.85, 0.0),
    "steadiness": (0.9, 0.8, 0.5),
}


@pytest.mark.parametrize("name", list(WORSE))
def test_worse_photos_score_less(name):
    for steadiness in {GOOD["steadiness"], None if name != "steadiness" else 0.97}:
        good = {**GOOD, "steadiness": steadiness}
        found = [score_of({**good, name: value}) for value in (GOOD[name], *WORSE[name])]
        assert found == sorted(found, reverse=True)
        assert all(0 <= score <= 1 for score in found)
    assert found[0] > found[-1] or name == "yaw"
    unsteady = [score_of({**GOOD, "steadiness": None, name: v}) for v in WORSE[name]]
    assert name == "steadiness" or unsteady[0] > unsteady[-1]


def test_left_and_right_are_alike():
    assert score_of({**GOOD, "yaw": 30.0}) == score_of({**GOOD, "yaw": -30.0})
    assert score_of({**GOOD, "roll": 25.0}) == score_of({**GOOD, "roll": -25.0})

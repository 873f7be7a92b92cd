"""All pairs by blocks against all pairs at once; groups; thresholds of a model."""

import numpy as np
import pytest

from facesig.errors import DataError
from facesig.evaluation import allpairs
from facesig.evaluation.allpairs import BINS, STEP, AllPairs, coarse, roc_of_all
from facesig.evaluation.dyads import rate_of_different, rate_of_same
from facesig.evaluation.groups import group_rates, joined_labels, partition
from facesig.evaluation.protocols import Faces, all_pairs, groups
from facesig.evaluation.report import tables_of
from facesig.evaluation.results import ModelFacts, Report
from facesig.evaluation.signatures import Embedded
from facesig.evaluation.thresholds import impostor_thresholds, one_each, supported_thresholds


@pytest.fixture(params=[60, 8_000_000], ids=["small blocks", "one block"])
def faces(request, monkeypatch, people):
    """Signatures and persons in random order, and every pair's scores, sameness and persons."""
    monkeypatch.setattr(allpairs, "_CELLS", request.param)
    signatures, persons = people(3, 12, 3)
    order = np.random.default_rng(0).permutation(len(persons))
    signatures, persons = signatures[order], persons[order]
    i, j = np.triu_indices(len(persons), 1)
    scores = (signatures @ signatures.T)[i, j].astype(np.float64)
    return signatures, persons, scores, persons[i] == persons[j], persons[i], persons[j]


def test_every_pair_is_counted_once(faces):
    signatures, persons, scores, same, _, _ = faces
    different, one, _, _ = AllPairs(signatures, persons).counted()
    assert (different.sum(), one.sum()) == (np.sum(~same), np.sum(same))
    edges = np.linspace(-1, 1, BINS + 1)
    for counts, listed in ((different, scores[~same]), (one, scores[same])):
        found = np.repeat(edges[:-1], counts)
        assert np.abs(found - np.sort(listed)).max() <= 2 * STEP
    histogram = coarse(different, one)
    assert (sum(histogram.same), sum(histogram.different)) == (np.sum(same), np.sum(~same))


def test_rates_are_those_of_the_list(faces):
    signatures, persons, scores, same, p, q = faces
    thresholds = [0.9, -0.2, 0.5, 2.0]
    for threshold, (false, true) in zip(
        thresholds, AllPairs(signatures, persons).rates(thresholds)
    ):
        accepted = scores >= threshold
        expected = rate_of_different(accepted[~same], p[~same], q[~same])
        assert (false.accepted, false.pairs) == (expected.accepted, expected.pairs)
        assert false.variance == pytest.approx(expected.variance, abs=1e-15)
        assert true == rate_of_same(accepted[same], p[same])


def test_the_worst_are_found_over_all_blocks(faces):
    signatures, persons, scores, same, _, _ = faces
    _, _, least, most = AllPairs(signatures, persons).counted(worst=5)
    assert least.scores == pytest.approx(np.sort(scores[same])[:5], abs=1e-6)
    assert most.scores == pytest.approx(np.sort(scores[~same])[::-1][:5], abs=1e-6)
    for extreme, alike in ((least, True), (most, False)):
        a, b = extreme.rows.T
        assert np.all((persons[a] == persons[b]) == alike)
        assert (signatures[a] * signatures[b]).sum(axis=1) == pytest.approx(extreme.scores)


def test_the_curve_ends_at_all_pairs(faces):
    signatures, persons, _, same, _, _ = faces
    roc = roc_of_all(*AllPairs(signatures, persons).counted()[:2])
    assert (roc.different, roc.same) == (np.sum(~same), np.sum(same))


def test_the_first_point_of_the_curve_accepts_nothing_though_pictures_are_the_same(people):
    # 30 people with 2 images each; 8 of them are one picture, under 8 names.
    signatures, persons = people(3, 30, 2)
    signatures[:16:2] = signatures[0]
    every = AllPairs(signatures, persons)
    roc = roc_of_all(*every.counted()[:2])
    allowed = roc.at_false_accepts(1e-3 * roc.different)  # 1.7
    ((false, _),) = every.rates([allowed.threshold])
    assert (allowed.false_accepts, false.accepted) == (0, 0)
    (at,) = [one for one in all_pairs(Faces([f"{i}" for i in range(60)], Embedded(signatures, [])),
                                      persons, {}).at_rates if one.far == 1e-3]  # fmt: skip
    assert (at.false_accepts, at.tar) == (0, 0.0)


@pytest.mark.parametrize("cosine", [1.0, 0.25, 0.99999])
def test_the_first_point_is_above_the_whole_of_its_bin(cosine):
    rng = np.random.default_rng(0)
    turned = np.arccos(cosine) + rng.uniform(-1e-6, 1e-6, 200)
    signatures = np.stack([np.cos(turned), np.sin(turned)], axis=1).astype(np.float32)
    signatures = np.concatenate([np.eye(1, 2, dtype=np.float32), signatures])
    scores = signatures[1:] @ signatures[0]
    counts = allpairs._counts(scores)
    first = roc_of_all(counts, counts).thresholds[0]
    assert not np.any(scores.astype(np.float64) >= first)
    assert first <= scores.max() + 2 * STEP


def test_thresholds_let_through_the_named_share_at_most(people):
    signatures, persons = people(5, 150, 1)
    found = impostor_thresholds(signatures, persons * 7 + 3, rates=(1e-1, 1e-2))
    scores = (signatures @ signatures.T)[np.triu_indices(150, 1)]
    for rate, threshold in found.items():
        assert np.mean(scores >= threshold) <= rate + 1e-4
        assert np.mean(scores >= threshold - 2e-5) >= rate - 1e-3
    with pytest.raises(DataError) as caught:
        impostor_thresholds(signatures[:20], persons[:20], rates=(1e-2,))
    sentence = "expected at least 10000 impostor pairs, got 190 (thresholds)"
    assert str(caught.value) == sentence


def test_few_pairs_support_few_rates(people):
    signatures, persons = people(5, 150, 1)  # 11,175 pairs
    found = supported_thresholds(signatures, persons)
    assert list(found) == [1e-1, 1e-2]
    table = impostor_thresholds(signatures, persons, rates=(1e-1, 1e-2))
    assert {rate: each.threshold for rate, each in found.items()} == table
    for rate, each in found.items():
        assert each.pairs == 11_175
        assert each.interval.low < rate < each.interval.high <= 3 * rate
    # As many pairs of eight people depend on each other far more, and eight make but 28 pairs.
    few, who = people(5, 8, 20)
    assert list(supported_thresholds(few, who)) == [1e-1]
    with pytest.raises(DataError) as caught:
        supported_thresholds(signatures[:40], persons[:40])
    sentence = "expected at least 1,000 impostor pairs of people enough, got 780 of 40 people"
    assert str(caught.value) == f"{sentence} (thresholds)"


@pytest.mark.parametrize("count", [2, 3, 4])
@pytest.mark.parametrize("noise", [0.25, 1e-9])
def test_a_few_people_support_no_rate_whatever_their_images(people, count, noise):
    signatures, persons = people(5, count, 220 // count, noise=noise)  # 12,100 pairs and more
    with pytest.raises(DataError, match=rf"of people enough, got 1\d,\d\d\d of {count} people"):
        supported_thresholds(signatures, persons)


def test_five_people_support_no_hundredth(people):
    signatures, persons = people(5, 5, 100)
    assert 1e-2 not in supported_thresholds(signatures, persons, (0.5, 1e-2))


def test_one_each_takes_every_known_person_once():
    identity = np.array([2, -1, 2, 0, -1, 0, 5])
    rows = one_each(identity)
    assert sorted(identity[rows].tolist()) == [0, 2, 5]
    assert rows.tolist() == sorted(rows.tolist())


def test_groups_are_all_pairs_within_a_label(people):
    signatures, persons = people(6, 40, 1)
    labels = ["10-19", "3-9", "more than 70", ""] * 10
    found = partition("age", labels, signatures, persons, {1e-2: 0.5, 1e-1: 0.2})
    assert [group.label for group in found.groups] == ["3-9", "10-19", "more than 70"]
    mine = signatures[1::4]
    scores = (mine @ mine.T)[np.triu_indices(10, 1)]
    group = found.groups[0]
    assert (group.images, group.pairs) == (10, 45)
    assert [(rate.rate, rate.false_accepts) for rate in group.rates] == [
        (0.1, np.sum(scores >= 0.2)),
        (0.01, np.sum(scores >= 0.5)),
    ]
    assert group.rates[0].far == np.mean(scores >= 0.2)


def test_pairs_of_one_person_are_no_false_accepts(people):
    signatures, persons = people(7, 5, 2, noise=0.01)
    group = group_rates("all", signatures, persons, {1e-1: 0.99})
    assert (group.pairs, group.rates[0].false_accepts) == (40, 0)


def test_a_group_of_one_has_no_rate(people):
    signatures, persons = people(8, 1, 1)
    group = group_rates("lonely", signatures, persons, {1e-1: 0.5})
    assert (group.pairs, group.rates[0].far, group.rates[0].interval) == (0, None, (0.0, 1.0))
    note = "is not measurable: 0 pairs of different people, needs 10"
    assert group.rates[0].note == note


def test_labels_of_several_columns_are_joined():
    columns = {"gender": ["F", "M", ""], "race": ["x", "y", "z"]}
    assert joined_labels(columns, "gender+race") == ["F + x", "M + y", ""]
    with pytest.raises(DataError) as caught:
        joined_labels(columns, "gender+age")
    sentence = "expected columns of labels among gender, race, got 'age' (groups)"
    assert str(caught.value) == sentence


def test_faces_that_were_not_found_are_left_out(people, names):
    signatures, persons = people(9, 6, 3)
    signatures[[4, 7]] = 0
    found = all_pairs(Faces(names(persons), Embedded(signatures, [4, 7])), persons, {1e-1: 0.4})
    assert (found.images, found.persons, found.same) == (16, 6, 4 * 3 + 2)
    assert found.without_face == ["P1/4.jpg", "P2/7.jpg"]
    assert all("/4." not in pair.a + pair.b for pair in found.worst_same)


def test_groups_leave_out_faces_that_were_not_found(people, names):
    signatures, persons = people(9, 6, 3)
    labels = {"age": ["3-9", "10-19"] * 9}
    lost = [4, 7, 12]
    kept = np.setdiff1d(np.arange(18), lost)
    signatures[lost] = 0  # whose pairs would all have a similarity of 0
    found = groups(Faces(names(persons), Embedded(signatures, lost)), persons, labels, ["age"],
                   {1e-1: 0.0})  # fmt: skip
    scores = (signatures[kept] @ signatures[kept].T)[np.triu_indices(15, 1)]
    p, q = (persons[kept][rows] for rows in np.triu_indices(15, 1))
    overall = found.overall
    assert (overall.images, overall.pairs) == (15, np.sum(p != q))
    assert overall.rates[0].false_accepts == np.sum(scores[p != q] >= 0)
    assert [each.images for each in found.partitions[0].groups] == [7, 8]
    assert found.without_face == ["P1/4.jpg", "P2/7.jpg", "P4/12.jpg"]
    report = Report("0", ModelFacts("", "", "", {}, {}), False, [], [found])
    assert "no face found in 3 images" in tables_of(report)[0].notes


def test_groups_need_thresholds(people, names):
    signatures, persons = people(1, 4, 1)
    faces = Faces(names(persons), Embedded(signatures, []))
    with pytest.raises(DataError) as caught:
        groups(faces, persons, {}, [], {})
    assert str(caught.value) == "expected a model with thresholds, got none (groups)"

"""Groups by parts are those of scipy's average linkage of everything at once."""

import tracemalloc

import numpy as np
import pytest
from crowds import crowd
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial.distance import pdist

from facesig.grouping import grouped, linked
from facesig.grouping.linkage import mean_vectors
from facesig.grouping.linked import in_order, joined
from facesig.grouping.measure import agreement


def same_groups(one, other):
    return np.array_equal(in_order(one), in_order(other))


def at_once(values, threshold):
    tree = linkage(pdist(values.astype(np.float64), "cosine"), "average")
    return fcluster(tree, 1 - threshold, "distance").astype(np.int64)


@pytest.mark.parametrize(("block", "pairs"), [(32, 10), (100, 1 << 20), (4096, 50)])
def test_parts_are_connected_components(monkeypatch, block, pairs):
    monkeypatch.setattr(linked, "BLOCK", block)
    monkeypatch.setattr(linked, "PAIRS", pairs)
    values, _ = crowd(1, 80, 4)
    for threshold in (0.5, 0.7, 0.9):
        seen = []
        found = joined(values, threshold, 2, seen.append)
        _, expected = connected_components(csr_matrix(values @ values.T >= threshold))
        assert same_groups(found, expected.astype(np.int64))
        assert found.max() == expected.max()
        assert len(seen) == -(-len(values) // block)


@pytest.mark.parametrize("threshold", [0.45, 0.6, 0.75])
@pytest.mark.parametrize("seed", [2, 3, 4])
def test_groups_are_those_of_all_at_once(monkeypatch, seed, threshold):
    monkeypatch.setattr(linked, "BLOCK", 64)
    values, _ = crowd(seed, 90, 5)
    groups = grouped(values, threshold, workers=1)
    assert same_groups(groups.labels, at_once(values, threshold))
    again = grouped(values, threshold, workers=2)
    assert np.array_equal(groups.labels, again.labels)
    assert np.array_equal(groups.halves, again.halves)


def test_numbers_sizes_and_last_parts():
    values, _ = crowd(5, 60, 4)
    groups = grouped(values, 0.6)
    assert np.array_equal(groups.sizes, np.bincount(groups.labels))
    assert (np.diff(groups.sizes) <= 0).all()
    first = np.unique(groups.labels, return_index=True)[1]
    of_equal = np.diff(groups.sizes) == 0
    assert (np.diff(first)[of_equal] > 0).all()
    assert 5 < np.sum(groups.sizes > 1) < len(groups.sizes)
    for group in np.flatnonzero(groups.sizes > 1):
        mine = groups.labels == group
        one, other = values[mine & ~groups.halves], values[mine & groups.halves]
        assert groups.loosest[group] == pytest.approx((one @ other.T).mean(), abs=1e-5)
        assert groups.loosest[group] >= 0.6 - 1e-6
    assert (groups.loosest[groups.sizes == 1] == 1).all()
    assert not groups.halves[groups.sizes[groups.labels] == 1].any()


def test_parts_that_are_too_large():
    """In pieces: no group of two people more, and few people in more groups than at once."""
    values, persons = crowd(6, 60, 10, noise=0.8, length=32)
    whole, pieces = grouped(values, 0.5), grouped(values, 0.5, largest=64)
    assert joined(values, 0.5).tolist().count(0) > 64
    exact, near = agreement(whole.labels, persons), agreement(pieces.labels, persons)
    assert exact.precision > 0.95
    assert near.precision > exact.precision - 0.02
    assert near.recall > exact.recall - 0.05
    assert agreement(pieces.labels, whole.labels).recall < 1  # the path was taken
    means = mean_vectors(values, pieces.labels)
    for group in np.flatnonzero(pieces.sizes > 1):
        mine = pieces.labels == group
        one, other = values[mine & ~pieces.halves], values[mine & pieces.halves]
        assert len(one)
        assert len(other)
        assert (one.mean(0) @ other.mean(0)) >= 0.5 - 1e-5
        assert means[group] == pytest.approx(values[mine].mean(0), abs=1e-6)


def test_one_picture_very_often_is_one_group():
    values = np.repeat(crowd(7, 3, 1)[0], 100, axis=0)
    groups = grouped(values, 0.7, largest=16)
    assert groups.sizes.tolist() == [100, 100, 100]


def test_memory_does_not_grow_with_the_pairs(monkeypatch):
    """20,000 faces of ten people: 20 million pairs at the threshold."""
    monkeypatch.setattr(linked, "BLOCK", 512)
    values, _ = crowd(8, 10, 2000, noise=0.2, length=8)
    tracemalloc.start()
    labels = joined(values, 0.8, workers=2)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert np.bincount(labels).max() >= 2000
    assert peak < 120e6


def test_nothing_and_one():
    assert grouped(np.zeros((0, 4), np.float32), 0.5).sizes.tolist() == []
    assert grouped(np.eye(4, dtype=np.float32), 0.5).sizes.tolist() == [1, 1, 1, 1]
    assert agreement(np.arange(3), np.arange(3)).precision == 1

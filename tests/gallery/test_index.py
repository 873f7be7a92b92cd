"""The index: numpy's definition against plain loops, and the engine's against that."""

from __future__ import annotations

import numpy as np
import pytest

from facesig.gallery.index import NumpyIndex, ids_of, new_index
from facesig.runtime import native
from gallery.people import signature

KINDS = [NumpyIndex, getattr(native, "SearchIndex", None)]


@pytest.fixture(params=KINDS, ids=["numpy", "engine"])
def kind(request):
    if request.param is None:
        pytest.skip("this engine has no index")
    return request.param


def brute(vectors: dict[int, np.ndarray], query: np.ndarray, k: int) -> list[tuple[int, float]]:
    scores = [
        (-sum(float(a) * float(b) for a, b in zip(vector, query)), number)
        for number, vector in vectors.items()
    ]
    return [(number, -score) for score, number in sorted(scores)[:k]]


def test_added_and_removed_as_plain_loops_say(kind):
    index, vectors = kind(), {}
    for step in range(6):
        new = np.arange(step * 40 + 1, step * 40 + 41)
        values = np.stack([signature(int(each) % 17, int(each)).values for each in new])
        index.add(new, values)
        vectors.update(zip(new.tolist(), values))
        gone = list(vectors)[step::7]
        index.remove(ids_of(gone))
        for each in gone:
            del vectors[each]
        for k in (1, 3, 50, 1_000):
            query = signature(step, 1_000).values
            ids, scores = index.search(query, k)
            expected = brute(vectors, query, k)
            assert ids.tolist() == [number for number, _ in expected]
            np.testing.assert_allclose(scores, [score for _, score in expected], atol=1e-12)


def test_the_best_of_each_group_as_plain_loops_say(kind):
    index = kind()
    ids = np.arange(1, 121)
    groups = ids % 23 + 100
    values = np.stack([signature(int(each) % 7, int(each)).values for each in ids])
    index.add(ids, values, groups)
    index.remove(ids_of([5, 40, 77]))
    kept = {int(each): value for each, value in zip(ids, values) if each not in (5, 40, 77)}
    for step in range(5):
        query = signature(step, 1_000).values
        expected: dict[int, tuple[int, float]] = {}
        for number, score in brute(kept, query, len(kept)):
            expected.setdefault(number % 23 + 100, (number, score))
        for k in (1, 2, 9, 500):
            found, best, scores = index.search_groups(query, k)
            assert found.tolist() == list(expected)[:k]
            assert best.tolist() == [number for number, _ in expected.values()][:k]
            np.testing.assert_allclose(
                scores, [score for _, score in expected.values()][:k], atol=1e-12
            )


def test_of_equal_ones_the_lower_id_comes_first(kind):
    index = kind()
    values = np.stack([signature(1).values] * 5)
    index.add(ids_of([9, 3, 7, 1, 5]), values)
    assert index.search(signature(1).values, 3)[0].tolist() == [1, 3, 5]


def test_an_empty_index(kind):
    index = kind()
    ids, scores = index.search(signature(1).values, 3)
    assert (len(ids), len(scores)) == (0, 0)
    assert [len(part) for part in index.search_groups(signature(1).values, 3)] == [0, 0, 0]


def test_the_engines_is_taken_where_it_is_there():
    kind = getattr(native, "SearchIndex", NumpyIndex)
    assert isinstance(new_index(), kind)


def test_without_an_engine_numpys_is_taken(monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "facesig.runtime.native", None)
    assert isinstance(new_index(), NumpyIndex)

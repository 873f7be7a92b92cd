"""``_core.SearchIndex``: what numpy's brute force over float64 gives, ids, scores and order."""

import threading

import numpy as np
import pytest

from facesig.errors import IsaError, OptionError, SignatureFormatError
from facesig.runtime._core import SearchIndex, available_isas


def unit(values):
    values = np.asarray(values, np.float64)
    return (values / np.linalg.norm(values, axis=-1, keepdims=True)).astype(np.float32)


def people(count, seed):
    """`count` signatures, four about each place."""
    random = np.random.default_rng(seed)
    places = random.normal(size=(count // 4 + 1, 128))
    return unit(places.repeat(4, axis=0)[:count] + 0.6 * random.normal(size=(count, 128)))


def scores_of(values, query):
    """Products summed in order, as a search does: numpy's sum of a column after the other."""
    products = values.astype(np.float64) * query.astype(np.float64)
    return np.cumsum(products, axis=1)[:, -1]


def brute_force(ids, values, query, k):
    scores = scores_of(values, query)
    order = np.lexsort((ids, -scores))[:k]
    return ids[order], scores[order]


@pytest.mark.parametrize("isa", available_isas())
@pytest.mark.parametrize("count", [1, 100, 5000])
def test_search_is_brute_force(isa, count):
    values = people(count, seed=1)
    ids = np.random.default_rng(2).permutation(count * 3)[:count].astype(np.int64)
    index = SearchIndex(isa)
    index.add(ids, values)
    assert len(index) == count
    for query in people(8, seed=1)[::3]:
        for k in (1, 5, count + 1):
            found, scores = index.search(query, k)
            expected, exact = brute_force(ids, values, query, k)
            assert found.tolist() == expected.tolist()
            assert scores.tolist() == exact.tolist()


def test_groups_give_the_best_of_each():
    values, ids = people(3000, seed=3), np.arange(3000)
    groups = ids // 4 + 10_000
    index = SearchIndex()
    index.add(ids, values, groups)
    for query in people(40, seed=3)[::7]:
        ranked, scores = brute_force(ids, values, query, 3000)
        best = {}
        for one, score in zip(ranked.tolist(), scores.tolist()):
            best.setdefault(one // 4 + 10_000, (one, score))
        found = index.search_groups(query, 9)
        expected = [(group, *hit) for group, hit in best.items()][:9]
        assert list(zip(*(column.tolist() for column in found))) == expected


def test_what_is_removed_is_not_found():
    values, ids = people(500, seed=4), np.arange(500)
    index = SearchIndex()
    index.reserve(500)
    held = index.memory_bytes
    index.add(ids, values)
    assert index.memory_bytes == held
    assert index.remove(np.array([7, 7, 499, 600])) == 2
    index.add(np.array([7]), values[8:9])
    kept = np.setdiff1d(ids, [7, 499])
    found, _ = index.search(values[8], 2)
    assert found.tolist() == [7, 8]
    everybody, _ = index.search(values[0], 1000)
    assert sorted(everybody.tolist()) == sorted([*kept.tolist(), 7])


def test_errors_are_ours():
    index, values = SearchIndex(), people(4, seed=5)
    with pytest.raises(SignatureFormatError, match="shape"):
        index.add(np.arange(3), values)
    with pytest.raises(SignatureFormatError, match="norm of 1"):
        index.add(np.arange(4), values * 2)
    with pytest.raises(OptionError, match="twice"):
        index.add(np.array([1, 1]), values[:2])
    with pytest.raises(OptionError, match="groups"):
        index.add(np.arange(2), values[:2], np.arange(3))
    with pytest.raises(SignatureFormatError, match="128"):
        index.search(values[0, :64], 1)
    with pytest.raises(IsaError):
        SearchIndex("mmx")
    assert len(index) == 0


def test_threads_may_share_one():
    values, ids = people(2000, seed=6), np.arange(2000)
    index = SearchIndex()
    index.add(ids, values)
    wrong = []

    def ask(start):
        for i in range(start, 2000, 40):
            found, _ = index.search(values[i], 1)
            if found[0] != i:
                wrong.append(i)

    threads = [threading.Thread(target=ask, args=(i,)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong

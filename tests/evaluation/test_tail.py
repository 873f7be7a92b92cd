"""All pairs by blocks: equal to every pair looked at, at any number of threads and blocks."""

import numpy as np
import pytest
from grouping.crowds import crowd as faces

from facesig.errors import DataError
from facesig.evaluation import tail as module
from facesig.evaluation.allpairs import BINS, AllPairs
from facesig.evaluation.blufr import blufr
from facesig.evaluation.tail import tail_of


@pytest.mark.parametrize(("block", "workers"), [(64, 1), (100, 2), (4096, 2)])
def test_counts_are_those_of_all_pairs(monkeypatch, block, workers):
    monkeypatch.setattr(module, "BLOCK", block)
    values, persons = faces(1, 90, 5)
    different, same, _, _ = AllPairs(values, persons).counted()
    seen = []
    tail = tail_of(values, persons, 1e-1, workers, seen.append)
    assert sum(seen) == 450 * 449 // 2
    assert tail.pairs == different.sum()
    # Products of other shapes round differently: a similarity may fall into the next bin.
    for counts, expected in ((tail.different[tail.first :], different[tail.first :]),
                             (tail.same, same)):  # fmt: skip
        moved = np.abs(np.cumsum(counts[::-1]) - np.cumsum(expected[::-1]))
        assert moved.max() <= 3
    assert not tail.different[: tail.first].any()
    scores = (values @ values.T)[np.triu_indices(450, 1)]
    alike = (persons[:, None] == persons)[np.triu_indices(450, 1)]
    for rate in (1e-1, 1e-2, 1e-3):
        threshold, false, true = tail.at_rate(rate)
        assert false <= rate * tail.pairs
        assert np.sum(scores[~alike] >= threshold - 4 / BINS) >= false
        assert false == pytest.approx(np.sum(scores[~alike] >= threshold), abs=2)
        assert true == pytest.approx(np.sum(scores[alike] >= threshold), abs=2)


def test_what_was_not_counted_is_refused():
    values, persons = faces(2, 60, 4)
    tail = tail_of(values, persons, 1e-2)
    with pytest.raises(DataError, match=r"expected a rate in the tail that was counted, got 0.5"):
        tail.at_rate(0.5)
    with pytest.raises(DataError, match="expected pairs of different people, got none"):
        tail_of(values[:3], np.zeros(3, np.int64))


def test_blufr_of_faces_that_are_easy_and_hard():
    easy = blufr(*faces(3, 60, 4, noise=0.05), training=20, enrolled=20, trials=3)
    assert easy.verified.tolist() == easy.identified.tolist() == [1.0, 1.0, 1.0]
    assert easy.reported() == (1.0, 1.0)
    hard = blufr(*faces(3, 60, 4, noise=1.5), training=20, enrolled=20, trials=3)
    assert 0.0 < hard.verified.mean() < 0.9
    assert hard.reported()[0] == pytest.approx(hard.verified.mean() - hard.verified.std(ddof=1))
    with pytest.raises(DataError, match="expected 41 people with several images outside"):
        blufr(*faces(3, 60, 4), training=20, enrolled=41)

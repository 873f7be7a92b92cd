"""The benchmark of all pairs: both ways count alike, and a difference is told."""

from dataclasses import replace

import numpy as np
import pytest

from facesig.bench import pairs
from facesig.errors import BenchError


def test_both_ways_count_alike(capsys, monkeypatch):
    monkeypatch.setattr(pairs, "RATES", (1e-2, 1e-3))
    assert pairs.main(["--count", "3000", "--workers", "2", "--rounds", "2"]) == 0
    said = capsys.readouterr().out
    assert "3,000 signatures, 4,498,500 pairs, 2 threads, 2 x" in said
    assert "the same counts at every rate" in said


def test_a_difference_is_told(monkeypatch):
    monkeypatch.setattr(pairs, "RATES", (1e-2, 1e-3))
    values, persons = pairs.made(2000)
    found = pairs.by_hand(values, persons, 1)
    assert found.pairs == 2000 * 1999 // 2 - 400 * 10
    pairs._check(found, found)
    other = replace(found, different=np.roll(found.different, 3))
    with pytest.raises(BenchError, match="accepts, got"):
        pairs._check(found, other)

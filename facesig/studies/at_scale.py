"""Protocols on data sets of ``facesig bulk``: every pair of them, and BLUFR on LFW.

facesig bulk lfw.parquet --what crops --out lfw
facesig study pairs lfw
facesig study blufr lfw
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from facesig.evaluation.blufr import IDENTIFICATION_RATE, VERIFICATION_RATE, blufr
from facesig.evaluation.dataset import read_signatures
from facesig.evaluation.persons import persons_by_folder
from facesig.evaluation.tail import tail_of

NORMFACE = (0.9583, 0.7718)
"""What the second paper reports of BLUFR, by a network of 27 million parameters."""


def pairs_of(path: Path, rates: Sequence[float], workers: int | None) -> Iterator[str]:
    """Lines on all pairs of a data set; persons are the folders of its names."""
    found = read_signatures(path)
    persons = persons_by_folder(found.names)
    tail = tail_of(found.values, persons, max(rates), workers)
    same = int(tail.same.sum())
    yield f"{len(persons):,} signatures, {tail.pairs:,} pairs of different people, {same:,} of one"
    for rate in sorted(rates, reverse=True):
        threshold, false, true = tail.at_rate(rate)
        share = f"{true / same:.2%}" if same else "-"
        yield f"{rate:g}: threshold {threshold:.5f}, {false:,} false accepts, {share} true accepts"


def blufr_on(path: Path, seed: int) -> Iterator[str]:
    """Lines on BLUFR, of a data set of all of LFW."""
    found = read_signatures(path)
    trials = blufr(found.values, persons_by_folder(found.names), seed)
    for name, rate, rates, ours, theirs in zip(
        ("verified", "identified, first rank"),
        (VERIFICATION_RATE, IDENTIFICATION_RATE),
        trials,
        trials.reported(),
        NORMFACE,
        strict=True,
    ):
        spread = f"mean {rates.mean():.2%}, deviation {rates.std(ddof=1):.2%} of {len(rates)}"
        yield f"{name} at {rate:g}: {ours:.2%} ({spread} trials; NormFace {theirs:.2%})"

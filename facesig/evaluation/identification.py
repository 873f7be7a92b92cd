"""One to many with strangers: who is recognised, who is taken for somebody, at which threshold.

Of everybody with two or more images the first is enrolled, the others are probes; those with a
single image are strangers. An image's score is its best cosine over the gallery. Enrolled is what
``facesig.Gallery`` would enrol of the image: the mean of it and its mirror image.

* *False-positive identification rate*: share of strangers whose score reaches the threshold.
* *Identification rate*: share of probes whose own person is the nearest and reaches it; one less
  it is what NIST calls the false-negative identification rate at rank 1.

The threshold is set three ways: on these very strangers, which is what others report; by the
model's own table at the gallery's size, which is what a user gets; and by calibration on one half
of the strangers, measured on the other, both ways round. The last two need a model with a table;
calibration needs strangers enough in each half, else it would give the model's table again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.evaluation.dyads import Persons, Rate, rate_of_same
from facesig.evaluation.results import Identification, Identified, Promise
from facesig.gallery.calibrate import calibrated, measurable
from facesig.gallery.decide import identification_threshold

RANKS = (1, 5, 10, 50)
RATES = (0.1, 0.03, 0.01, 0.003)
"""False-positive identification rates that are reported."""

LEAST_STRANGERS = 20
_BLOCK = 1024

IDENTIFY_NOTES = [
    "Identified: one's own person is the nearest and reaches the threshold.",
    "A stranger counts once, however many people of the gallery it reaches.",
]


@dataclass(frozen=True)
class Searched:
    """Probes and strangers against a gallery.

    Attributes:
        best: (probes,) score of the nearest person.
        own: (probes,) score of one's own.
        rank: (probes,) people of the gallery nearer than one's own, 0 for the first rank.
        person: (probes,) who they are.
        strangers: (strangers,) score of the nearest person.
        enrolled: people of the gallery.
    """

    best: NDArray[np.float64]
    own: NDArray[np.float64]
    rank: NDArray[np.int64]
    person: Persons
    strangers: NDArray[np.float64]
    enrolled: int


def roles(persons: Persons) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Rows of the images that are enrolled, of probes and of strangers, each ascending.

    Raises:
        DataError: one of them is empty, or there are fewer than ``LEAST_STRANGERS``.
    """
    order = np.argsort(persons, kind="stable")
    first = np.concatenate([[True], persons[order][1:] != persons[order][:-1]])
    several = np.bincount(persons)[persons[order]] > 1
    found = [np.sort(order[chosen]) for chosen in (first & several, ~first, ~several)]
    enrolled, probes, strangers = found
    if not len(enrolled) or len(strangers) < LEAST_STRANGERS:
        raise DataError(
            f"expected people with several images and at least {LEAST_STRANGERS} with one, got "
            f"{len(enrolled)} and {len(strangers)} (identify)"
        )
    return enrolled, probes, strangers


def searched(signatures: NDArray[np.float32], persons: Persons) -> Searched:
    """Every probe and stranger against the enrolled; ``signatures`` (n, d) of unit norm."""
    enrolled, probes, strangers = roles(persons)
    gallery = signatures[enrolled].T
    place = np.full(int(persons.max()) + 1, -1)
    place[persons[enrolled]] = np.arange(len(enrolled))
    best, own, rank = [], [], []
    for start in range(0, len(probes), _BLOCK):
        rows = probes[start : start + _BLOCK]
        scores = signatures[rows] @ gallery
        mine = scores[np.arange(len(rows)), place[persons[rows]]]
        best.append(scores.max(axis=1))
        own.append(mine)
        rank.append((scores > mine[:, None]).sum(axis=1))
    against = [
        (signatures[strangers[start : start + _BLOCK]] @ gallery).max(axis=1)
        for start in range(0, len(strangers), _BLOCK)
    ]
    return Searched(
        best=np.concatenate(best).astype(np.float64),
        own=np.concatenate(own).astype(np.float64),
        rank=np.concatenate(rank),
        person=persons[probes],
        strangers=np.concatenate(against).astype(np.float64),
        enrolled=len(enrolled),
    )


def identification(
    found: Searched, thresholds: Mapping[float, float], without_face: Sequence[str] = ()
) -> Identification:
    """All figures of a search; ``thresholds`` is the model's table and may be empty."""
    nearest = [found.rank < rank for rank in RANKS]
    ranks = [rate_of_same(hit, found.person) for hit in nearest]
    halves = [half for half in (0, 1) if thresholds and measurable(found.strangers[half::2])]
    return Identification(
        protocol="identify",
        title="Identification with strangers",
        enrolled=found.enrolled,
        probes=len(found.own),
        strangers=len(found.strangers),
        ranks=dict(zip(RANKS, (rate.value for rate in ranks))),
        at_rates=[_at_rate(found, rate) for rate in RATES],
        by_model=[_by_model(found, thresholds, rate) for rate in RATES] if thresholds else [],
        by_calibration=[
            _by_calibration(found, thresholds, rate, half) for rate in RATES for half in halves
        ],
        without_face=list(without_face),
        notes=[*IDENTIFY_NOTES, *_missing(found, thresholds, halves)],
    )


def _missing(
    found: Searched, thresholds: Mapping[float, float], halves: Sequence[int]
) -> Iterator[str]:
    """What is not promised, and why."""
    if not thresholds:
        yield "Nothing is promised: the model has no table of thresholds."
        return
    for half in (0, 1):
        if half not in halves:
            few = len(found.strangers[half::2])
            yield f"Not calibrated on one half: its {few:,} strangers support no rate."


def _identified(found: Searched, threshold: float) -> Rate:
    return rate_of_same((found.rank == 0) & (found.own >= threshold), found.person)


def _at_rate(found: Searched, rate: float) -> Identified:
    """The lowest threshold that no more than this share of the strangers reach."""
    ordered = np.sort(found.strangers)[::-1]
    allowed = int(np.floor(rate * len(ordered) + 1e-6))
    threshold = float(np.nextafter(ordered[allowed], np.inf))
    rated = _identified(found, threshold)
    reached = int((ordered >= threshold).sum())
    return Identified(rate, reached, threshold, rated.value, rated.interval)


def _by_model(found: Searched, thresholds: Mapping[float, float], rate: float) -> Promise:
    threshold = identification_threshold(thresholds, rate, found.enrolled)
    return _promise(found, "model's table", rate, threshold, found.strangers)


def _by_calibration(
    found: Searched, thresholds: Mapping[float, float], rate: float, half: int
) -> Promise:
    seen, unseen = found.strangers[half::2], found.strangers[1 - half :: 2]
    table = calibrated(seen, found.enrolled, thresholds)
    threshold = identification_threshold(table, rate, found.enrolled)
    return _promise(found, f"{len(seen):,} strangers", rate, threshold, unseen)


def _promise(
    found: Searched, by: str, rate: float, threshold: float, strangers: NDArray[np.float64]
) -> Promise:
    reached = strangers >= threshold
    false = rate_of_same(reached, np.arange(len(reached)))
    rated = _identified(found, threshold)
    return Promise(
        by=by,
        rate=rate,
        threshold=threshold,
        false_positives=false.accepted,
        strangers=len(strangers),
        false_rate=false.value,
        false_interval=false.interval,
        identified=rated.value,
        interval=rated.interval,
    )

"""The protocols by name: from signatures to what a report says of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.evaluation.allpairs import AllPairs, coarse, roc_of_all
from facesig.evaluation.dyads import Persons
from facesig.evaluation.groups import group_rates, joined_labels, partition
from facesig.evaluation.identification import identification, searched
from facesig.evaluation.lfw import view1_accuracy, view2_accuracy
from facesig.evaluation.measure import (
    REPORTED_RATES,
    at_rates,
    at_thresholds,
    curve_of,
    histogram_of,
    rates_of_list,
    threshold_at,
    worst,
)
from facesig.evaluation.pairs import Pairs, joined
from facesig.evaluation.persons import persons_of_pairs
from facesig.evaluation.results import Groups, Identification, Verification, WorstPair
from facesig.evaluation.roc import equal_error, roc_of_scores
from facesig.evaluation.signatures import Embedded

Thresholds = Mapping[float, float]
"""Least cosine similarity of "same", by false-accept rate."""

ALL_PAIRS_RATES = (*REPORTED_RATES, 1e-5, 1e-6)

WORST = 12
"""Worst errors listed of each kind."""

VIEW1_NOTES = [
    "View 1 is for choosing: models, settings and thresholds.",
    "Rates are over the pairs of dev-train and dev-test together.",
]
VIEW2_NOTES = [
    "View 2 is for reporting: nothing may be chosen on it.",
    'Class of the protocol: "unrestricted, labelled outside data".',
]
ALL_PAIRS_NOTES = [
    "Every pair of images weighs the same: the pairs of one person are mostly those of the few "
    "people with many images."
]
GROUPS_NOTES = [
    "Every pair within a group is of two people with the same label; a rate above the overall one "
    "means that the model tells the group's people apart less well."
]


class Faces(NamedTuple):
    """What a protocol works on: the names of all images of a set, and their signatures."""

    names: Sequence[str]
    embedded: Embedded


def view1(faces: Faces, train: Pairs, test: Pairs, thresholds: Thresholds) -> Verification:
    """LFW View 1: accuracy by the protocol, rates over the pairs of both its lists."""
    found = listed(faces, joined(train, test), thresholds)
    signatures, faceless = faces.embedded.signatures, faces.embedded.faceless
    return replace(
        found,
        protocol="view1",
        title="LFW View 1",
        accuracy=view1_accuracy(signatures, train, test, faceless),
        notes=[*VIEW1_NOTES, *found.notes, *_counted(joined(train, test), faceless)],
    )


def view2(faces: Faces, pairs: Pairs, thresholds: Thresholds) -> Verification:
    """LFW View 2: ten folds; rates over the pairs of all of them."""
    found = listed(faces, pairs, thresholds)
    signatures, faceless = faces.embedded.signatures, faces.embedded.faceless
    return replace(
        found,
        protocol="view2",
        title="LFW View 2",
        accuracy=view2_accuracy(pairs.scores(signatures, faceless), pairs.same),
        notes=[*VIEW2_NOTES, *found.notes, *_counted(pairs, faceless)],
    )


def listed(
    faces: Faces, pairs: Pairs, thresholds: Thresholds, title: str = "List of pairs"
) -> Verification:
    """Any list of pairs; those with an image in which no face was found are left out.

    Raises:
        DataError: nothing is left, the pairs are all of one kind, or they contradict each other.
    """
    faceless = faces.embedded.faceless
    usable = ~pairs.among(faceless)
    persons = persons_of_pairs(pairs, faces.names)
    dropped, pairs = int((~usable).sum()), pairs[usable]
    scores = pairs.scores(faces.embedded.signatures)
    roc = roc_of_scores(scores, pairs.same)
    rates_at = rates_of_list(scores, pairs.same, persons[pairs.first], persons[pairs.second])
    error = equal_error(roc)
    least, most = worst(scores, pairs.same, WORST)
    return Verification(
        protocol="pairs",
        title=title,
        images=len(pairs.rows),
        persons=len(np.unique(persons[pairs.rows])),
        same=roc.same,
        different=roc.different,
        accuracy=None,
        equal_error_rate=error.rate,
        equal_error_threshold=error.threshold,
        at_rates=at_rates(roc, rates_at, REPORTED_RATES),
        at_thresholds=at_thresholds(rates_at, thresholds),
        curve=curve_of(roc),
        histogram=histogram_of(scores, pairs.same),
        worst_same=_named(faces.names, _rows(pairs, least), scores[least]),
        worst_different=_named(faces.names, _rows(pairs, most), scores[most]),
        without_face=_faceless(faces),
        notes=[f"{dropped:,} pairs left out: no face found in an image."] if dropped else [],
    )


def all_pairs(faces: Faces, persons: Persons, thresholds: Thresholds) -> Verification:
    """All pairs of a set's images but those in which no face was found.

    Args:
        faces: n images, all embedded.
        persons: (n,) numbers of the persons shown.
        thresholds: the model's.

    Raises:
        DataError: all pairs are of one kind.
    """
    kept = np.setdiff1d(np.arange(len(persons)), faces.embedded.faceless)
    shown = np.unique(persons[kept], return_inverse=True)[1].ravel()
    every = AllPairs(faces.embedded.signatures[kept], shown)
    different, same, least, most = every.counted(WORST)
    roc = roc_of_all(different, same)
    error = equal_error(roc)
    reached = [threshold_at(roc, rate) for rate in ALL_PAIRS_RATES]
    wanted = [*reached, *thresholds.values()]
    known = dict(zip(wanted, every.rates(wanted)))
    return Verification(
        protocol="all-pairs",
        title="All pairs",
        images=len(kept),
        persons=int(shown.max()) + 1,
        same=roc.same,
        different=roc.different,
        accuracy=None,
        equal_error_rate=error.rate,
        equal_error_threshold=error.threshold,
        at_rates=at_rates(roc, known.__getitem__, ALL_PAIRS_RATES),
        at_thresholds=at_thresholds(known.__getitem__, thresholds),
        curve=curve_of(roc),
        histogram=coarse(different, same),
        worst_same=_named(faces.names, kept[least.rows], least.scores),
        worst_different=_named(faces.names, kept[most.rows], most.scores),
        without_face=_faceless(faces),
        notes=ALL_PAIRS_NOTES,
    )


def identify(faces: Faces, persons: Persons, thresholds: Thresholds) -> Identification:
    """One to many, over all images but those in which no face was found.

    Args:
        faces: n images, all embedded, in the order in which the first of a person is enrolled.
        persons: (n,) numbers of the persons shown.
        thresholds: the model's.

    Raises:
        DataError: nobody has several images, or too few people have one.
    """
    kept = np.setdiff1d(np.arange(len(persons)), faces.embedded.faceless)
    shown = np.unique(persons[kept], return_inverse=True)[1].ravel()
    found = searched(faces.embedded.signatures[kept], shown)
    return identification(found, thresholds, _faceless(faces))


def groups(
    faces: Faces,
    persons: Persons,
    columns: Mapping[str, Sequence[str]],
    by: Sequence[str],
    thresholds: Thresholds,
) -> Groups:
    """False-accept rates within groups of people, and over all; images without a face are left out.

    Args:
        faces: n images, all embedded.
        persons: (n,) numbers 0, 1, ... of the persons shown; pairs of one person do not count.
        columns: labels (n,) by what they say, such as "age".
        by: names of columns, or several joined by "+".
        thresholds: the model's.

    Raises:
        DataError: there is no such column, or the model has no thresholds.
    """
    if not thresholds:
        raise DataError("expected a model with thresholds, got none (groups)")
    kept = np.setdiff1d(np.arange(len(persons)), faces.embedded.faceless)
    signatures, persons = faces.embedded.signatures[kept], persons[kept]
    joined_by = {name: joined_labels(columns, name) for name in by}
    labels = {name: [every[row] for row in kept] for name, every in joined_by.items()}
    return Groups(
        protocol="groups",
        title="False accepts by group",
        overall=group_rates("all", signatures, persons, thresholds),
        partitions=[partition(name, labels[name], signatures, persons, thresholds) for name in by],
        without_face=_faceless(faces),
        notes=GROUPS_NOTES,
    )


def _counted(pairs: Pairs, faceless: Sequence[int]) -> list[str]:
    """What becomes of pairs without a face where the protocol fixes the folds."""
    count = int(pairs.among(faceless).sum())
    return [f"{count:,} pairs without a face count as different in the accuracy."] if count else []


def _rows(pairs: Pairs, chosen: Sequence[int]) -> NDArray[np.int64]:
    return np.stack([pairs.first[chosen], pairs.second[chosen]], axis=1)


def _named(
    names: Sequence[str], rows: NDArray[np.int64], scores: NDArray[np.floating]
) -> list[WorstPair]:
    return [WorstPair(names[a], names[b], float(s)) for (a, b), s in zip(rows, scores)]


def _faceless(faces: Faces) -> list[str]:
    return [faces.names[row] for row in faces.embedded.faceless]

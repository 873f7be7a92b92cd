"""False-accept rates by group: how often a model takes two people with the same label for one.

The rates are those at the model's own thresholds, which promise a false-accept rate over people of
all kinds. People of one age, gender and race look more alike than people at random, so the rate
within a group is higher than over all pairs, and how much higher differs by group; this is what
anyone who relies on a threshold has to know.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.evaluation.allpairs import AllPairs
from facesig.evaluation.dyads import Persons
from facesig.evaluation.measure import too_few
from facesig.evaluation.results import Group, GroupRate, Partition

JOIN = "+"
"""Between columns that make groups together, as in "gender+race"."""


def group_rates(
    label: str,
    signatures: NDArray[np.float32],
    persons: Persons,
    thresholds: Mapping[float, float],
) -> Group:
    """False-accept rates over all pairs of different people among some faces.

    Args:
        label: what the group is called.
        signatures: (n, d) of unit norm.
        persons: (n,) numbers of persons.
        thresholds: the model's, by false-accept rate.
    """
    numbers = np.unique(persons, return_inverse=True)[1].ravel()
    ordered = sorted(thresholds.items(), reverse=True)
    found = AllPairs(signatures, numbers).rates([threshold for _, threshold in ordered])
    rates = []
    for (rate, threshold), (false, _) in zip(ordered, found):
        far = false.value if false.pairs else None
        note = too_few(rate, false.pairs, false.accepted)
        rates.append(GroupRate(rate, threshold, false.accepted, far, false.interval, note))
    pairs = found[0][0].pairs if found else 0
    return Group(label, len(signatures), pairs, rates)


def partition(
    by: str,
    labels: Sequence[str],
    signatures: NDArray[np.float32],
    persons: Persons,
    thresholds: Mapping[float, float],
) -> Partition:
    """The rates within each group of faces that bear one label.

    Args:
        by: what the labels say, such as "age".
        labels: (n,); faces without one, "", are in no group.
        signatures: (n, d).
        persons: (n,).
        thresholds: the model's, by false-accept rate.
    """
    every = np.asarray(labels, str)
    groups = []
    for label in sorted(set(labels) - {""}, key=_order):
        rows = every == label
        groups.append(group_rates(label, signatures[rows], persons[rows], thresholds))
    return Partition(by, groups)


def joined_labels(columns: Mapping[str, Sequence[str]], by: str) -> list[str]:
    """The labels of one column, or of several joined by "+"; "" where one of them is empty.

    Raises:
        DataError: there is no such column.
    """
    names = by.split(JOIN)
    for name in names:
        if name not in columns:
            known = ", ".join(columns) or "none"
            raise DataError(f"expected columns of labels among {known}, got {name!r} (groups)")
    rows = zip(*(columns[name] for name in names))
    return [f" {JOIN} ".join(row) if all(row) else "" for row in rows]


def _order(label: str) -> tuple[float, str]:
    """Ages by their first number, all others after them by the alphabet."""
    digits = label.partition("-")[0]
    return (float(digits), label) if digits.isdecimal() else (np.inf, label)

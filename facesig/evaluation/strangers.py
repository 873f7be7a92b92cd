"""Who counts as a stranger where thresholds are calibrated.

Three things make training faces more alike than strangers at a door, all in the far tail, where a
rate of 1e-6 is decided by some tens of pairs:

* *Labels twice.* One person under two names. A second model that knows people better (the teacher)
  says which: images as alike as its median pair of one person are one person.
* *Relatives.* Families in the Wild shows parents and children: their pairs are none of strangers.
* *Bad photos.* Blurred, turned, covered faces look like each other, and like many others: such
  photos do not pass the gate (``facesig.quality``) and are neither enrolled nor relied on. With
  them a promise for 1,600 people is off by half, without them by a twentieth, as strangers' false
  matches gather on fewer of them (``models/studies/README.md``).

People who are linked, directly or through others, count as one, so their pairs are left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from facesig.evaluation.persons import numbered

RELATIVES = re.compile(r"(?P<family>.+)_MID\d+")
"""Labels of Families in the Wild: members of a family differ in the last part."""

SAME_PERSON = 0.6
"""Cosine of the teacher's signatures: the median of training images of one person."""

_BLOCK = 1024


def families(labels: Sequence[str]) -> list[str]:
    """Labels of persons with relatives under one."""
    found = (RELATIVES.fullmatch(label) for label in labels)
    return [match["family"] if match else label for match, label in zip(found, labels)]


def strangers(labels: Sequence[str], teacher: NDArray[np.float32] | None) -> NDArray[np.int64]:
    """Numbers 0, 1, ... by which images of different numbers show strangers.

    Args:
        labels: (n,) who is shown.
        teacher: (n, d) signatures of unit norm by which labels are checked; None checks nothing.
    """
    persons = numbered(families(labels))
    if teacher is None:
        return persons
    first, second = _alike(teacher, persons)
    label = np.arange(int(persons.max()) + 1)
    while True:
        least = np.minimum(label[first], label[second])
        spread = label.copy()
        np.minimum.at(spread, first, least)
        np.minimum.at(spread, second, least)
        spread = spread[spread]
        if np.array_equal(spread, label):
            break
        label = spread
    return numbered([str(number) for number in label[persons]])


def _alike(
    teacher: NDArray[np.float32], persons: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Persons of all pairs of images that the teacher takes for one."""
    first, second = [], []
    for start in range(0, len(teacher), _BLOCK):
        rows, columns = np.nonzero(
            teacher[start : start + _BLOCK] @ teacher[start:].T >= SAME_PERSON
        )
        first.append(persons[start + rows])
        second.append(persons[start + columns])
    return np.concatenate(first), np.concatenate(second)

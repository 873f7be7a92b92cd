"""Who is on the images: the units that intervals are made by."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.evaluation.pairs import Pairs


def persons_by_folder(names: Sequence[str]) -> NDArray[np.int64]:
    """(names,) numbers of persons 0, 1, ...: images in one folder show one person.

    Raises:
        DataError: a name has no folder.
    """
    for name in names:
        if "/" not in name:
            raise DataError(f"expected names such as Person/image.jpg, got {name!r} (name)")
    return numbered([folder_of(name) for name in names])


def is_known(identity: object) -> bool:
    """Whether an entry of the column ``identity`` names somebody: null and "" are nobody."""
    return identity is not None and identity != ""


def folder_of(name: str) -> str:
    """The folder that a name says the picture is in; persons' numbers are in these' order."""
    return str(PurePosixPath(name).parent)


def persons_of_pairs(pairs: Pairs, names: Sequence[str]) -> NDArray[np.int64]:
    """(names,) numbers of persons 0, 1, ..., as far as a list of pairs tells them apart.

    Folders are persons if every pair agrees with that; else images that pairs of one person
    link, directly or through others, are one person, and every other image is a person.

    Raises:
        DataError: the list contradicts itself.
    """
    folders = [str(PurePosixPath(name).parent) if "/" in name else name for name in names]
    persons = numbered(folders)
    if np.array_equal(persons[pairs.first] == persons[pairs.second], pairs.same):
        return persons
    persons = _linked(len(names), pairs)
    wrong = np.flatnonzero((persons[pairs.first] == persons[pairs.second]) & ~pairs.same)
    if len(wrong):
        a, b = names[pairs.first[wrong[0]]], names[pairs.second[wrong[0]]]
        raise DataError(
            "expected different people, got two images that other pairs say are of one person "
            f"({a}, {b})"
        )
    return persons


def numbered(labels: Sequence[str]) -> NDArray[np.int64]:
    """(labels,) a number 0, 1, ... for each distinct label."""
    numbers: NDArray[np.int64] = np.unique(np.asarray(labels, str), return_inverse=True)[1]
    return numbers.ravel().astype(np.int64)


def _linked(count: int, pairs: Pairs) -> NDArray[np.int64]:
    """Connected components of the images under the pairs of one person."""
    label = np.arange(count)
    first, second = pairs.first[pairs.same], pairs.second[pairs.same]
    while True:
        least = np.minimum(label[first], label[second])
        spread = label.copy()
        np.minimum.at(spread, first, least)
        np.minimum.at(spread, second, least)
        spread = spread[spread]  # a label is an image of the same person: take its label
        if np.array_equal(spread, label):
            return np.unique(label, return_inverse=True)[1].ravel().astype(np.int64)
        label = spread

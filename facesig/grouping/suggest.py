"""What somebody should look at: groups that were nearly one, or nearly two, and folders at odds.

Kinds:
    merge: two groups below the threshold but above that of ``LOOSER`` times the rate; for each
        group of several its nearest.
    split: a group whose last two parts are above the threshold but below that of a rate
        ``LOOSER`` times stricter.
    mixed: a group with faces of several folders.
    stray: faces of a folder that are not with most of the others.

Cost: the groups of several by all groups, products of d numbers, in blocks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from facesig.grouping.linkage import Groups, mean_vectors

LOOSER = 10.0
LISTED = 8
"""Folders that a reason names."""

_BLOCK = 2048


class Cuts(NamedTuple):
    """Least mean cosines of two groups that are one.

    Attributes:
        rate: false-accept rate of a pair.
        threshold: at that rate.
        looser: at ``LOOSER`` times the rate.
        stricter: at the rate divided by ``LOOSER``.
    """

    rate: float
    threshold: float
    looser: float
    stricter: float


class Suggestion(NamedTuple):
    """Something to look at.

    Attributes:
        kind: merge, split, mixed or stray.
        group: its number.
        other: the other group's; None where there is none.
        faces: that would move.
        cosine: mean of the pairs in question; None where likeness was not the reason.
        reason: in a sentence.
    """

    kind: str
    group: int
    other: int | None
    faces: int
    cosine: float | None
    reason: str


def merges(values: NDArray[np.float32], groups: Groups, cuts: Cuts) -> list[Suggestion]:
    """Groups that were nearly one, the most alike first."""
    means = mean_vectors(values, groups.labels)
    several = int(np.sum(groups.sizes > 1))  # the largest come first
    found: dict[tuple[int, int], float] = {}
    for start in range(0, several, _BLOCK):
        best, scores = _nearest(means, start, min(start + _BLOCK, several))
        for a, (b, score) in enumerate(zip(best.tolist(), scores.tolist()), start):
            if cuts.looser <= score:
                found[min(a, b), max(a, b)] = score
    return [
        Suggestion(
            "merge", a, b, int(groups.sizes[b]), score,
            f"mean cosine {score:.3f} of {groups.sizes[a]} x {groups.sizes[b]} faces, less than "
            f"{cuts.threshold:.3f}; {cuts.looser:.3f} is the threshold at a rate of "
            f"{LOOSER * cuts.rate:.2g}",
        )
        for (a, b), score in sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
    ]  # fmt: skip


def splits(groups: Groups, cuts: Cuts) -> list[Suggestion]:
    """Groups that were nearly two, the least alike first."""
    second = np.bincount(groups.labels[groups.halves], minlength=len(groups.sizes))
    near = np.flatnonzero((groups.sizes > 1) & (groups.loosest < cuts.stricter))
    near = near[np.argsort(groups.loosest[near], kind="stable")]
    return [_split(int(group), int(second[group]), groups, cuts) for group in near]


def folders(groups: Groups, names: Sequence[str], persons: NDArray[np.int64]) -> list[Suggestion]:
    """Groups of several folders, and folders in several groups.

    Args:
        groups: of the faces.
        names: (persons,) of folders, by number.
        persons: (n,) numbers of the folders that faces lie in.
    """
    keys, counts = np.unique(np.stack([groups.labels, persons], axis=1), axis=0, return_counts=True)
    by_group = _listed(keys[:, 0], keys[:, 1], counts)
    by_person = _listed(keys[:, 1], keys[:, 0], counts)
    mixed = [_mixed(group, held, names) for group, held in by_group if len(held) > 1]
    stray = [
        each for person, held in by_person if len(held) > 1 for each in _stray(names[person], held)
    ]
    return mixed + stray


def _nearest(
    means: NDArray[np.float32], start: int, end: int
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The most alike other group of some groups, and the mean cosine."""
    best = np.zeros(end - start, np.int64)
    score = np.full(end - start, -2.0, np.float32)
    rows = np.arange(end - start)
    for first in range(0, len(means), _BLOCK):
        block = means[start:end] @ means[first : first + _BLOCK].T
        own = rows[(rows + start >= first) & (rows + start < first + block.shape[1])]
        block[own, own + start - first] = -2.0
        at = block.argmax(axis=1)
        higher = block[rows, at] > score
        best[higher], score[higher] = at[higher] + first, block[rows, at][higher]
    return best, score


def _split(group: int, second: int, groups: Groups, cuts: Cuts) -> Suggestion:
    size, cosine = int(groups.sizes[group]), float(groups.loosest[group])
    return Suggestion(
        "split", group, None, min(second, size - second), cosine,
        f"mean cosine {cosine:.3f} of its parts of {size - second} and {second} faces, not much "
        f"above {cuts.threshold:.3f}; {cuts.stricter:.3f} is the threshold at a rate of "
        f"{cuts.rate / LOOSER:.2g}",
    )  # fmt: skip


_Held = list[tuple[int, int]]
"""What a group or a folder holds: numbers with counts of faces, the most first."""


def _listed(
    keys: NDArray[np.int64], others: NDArray[np.int64], counts: NDArray[np.int64]
) -> Iterator[tuple[int, _Held]]:
    order = np.lexsort((others, -counts, keys))
    cuts = np.flatnonzero(np.diff(keys[order])) + 1
    for part in np.split(order, cuts):
        yield int(keys[part[0]]), list(zip(others[part].tolist(), counts[part].tolist()))


def _mixed(group: int, held: _Held, names: Sequence[str]) -> Suggestion:
    listed = ", ".join(f"{names[person]} ({count})" for person, count in held[:LISTED])
    if len(held) > LISTED:
        listed += f" and {len(held) - LISTED:,} more"
    fewer = sum(count for _, count in held[1:])
    return Suggestion("mixed", group, None, fewer, None, f"faces of several folders: {listed}")


def _stray(name: str, held: _Held) -> Iterator[Suggestion]:
    (main, most), *others = held
    total = sum(count for _, count in held)
    for group, count in others:
        reason = f"{count} of {total} faces of folder {name}, {most} of which are in group {main}"
        yield Suggestion("stray", group, main, count, None, reason)

"""Audit: who looks like whom, what does not fit its person, what is there twice, what is old."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from facesig.gallery import decide
from facesig.gallery.core import Core
from facesig.gallery.results import Alike, Audit, Misfit

FALSE_RATE = 0.01
"""People are alike from the threshold on that has this false-positive identification rate."""

OWN_RATE = 1e-2
"""A template fits its person if it passes for it at this false-accept rate, one to one."""

SAME_PICTURE = 0.995
"""From this cosine on two signatures are of one picture, or of one moment."""

_ROWS = 1_024
"""Templates compared with all others at once: 8 bytes times this times their number."""


def audit(core: Core, false_rate: float = FALSE_RATE) -> Audit:
    """Compare everybody with everybody.

    Raises:
        FalseAcceptRateError: the rate is not between 0 and 1.
        GalleryModelError: there are no thresholds for the gallery's model.
    """
    with core.reading():
        members = core.members
        names = {number: who.name for number, who in members.people.items()}
        templates = np.array(sorted(members.person_of), dtype=np.int64)
        owners = np.array([members.person_of[int(each)] for each in templates], dtype=np.int64)
        wide = np.array([members.vectors[int(each)] for each in templates], dtype=np.float64)
        old = tuple(
            (names[person], template, model.hex())
            for template, (person, model) in sorted(members.old.items())
        )
        thresholds = core.thresholds()
    threshold = decide.identification_threshold(thresholds, false_rate, len(templates))
    least = decide.threshold_for(thresholds, OWN_RATE)
    pairs: dict[tuple[int, int], tuple[float, int, int]] = {}
    misfits: list[Misfit] = []
    duplicates: list[Alike] = []
    for at, cosines in _blocks(wide.reshape(-1, 128)):
        rows = np.arange(at, at + len(cosines))
        own = owners[rows, None] == owners[None, :]
        later = rows[:, None] < np.arange(len(templates))[None, :]
        _note_pairs(pairs, np.argwhere(~own & later & (cosines >= threshold)), at, cosines, owners)
        for i, j in np.argwhere(later & (cosines >= SAME_PICTURE)):
            both = (int(templates[at + i]), int(templates[j]))
            first, second = names[int(owners[at + i])], names[int(owners[j])]
            duplicates.append(Alike(first, second, float(cosines[i, j]), both))
        misfits += _misfits(at, cosines, own, templates, owners, names, least)
    alike = [
        Alike(names[a], names[b], score, (int(templates[i]), int(templates[j])))
        for (a, b), (score, i, j) in pairs.items()
    ]
    counts = np.unique(owners, return_counts=True) if len(owners) else (owners, owners)
    return Audit(
        people=len(names),
        templates=len(templates) + len(old),
        threshold=threshold,
        alike=tuple(sorted(alike, key=lambda pair: -pair.score)),
        misfits=tuple(sorted(misfits, key=lambda each: each.own)),
        duplicates=tuple(sorted(duplicates, key=lambda pair: -pair.score)),
        old_models=old,
        unsure=tuple(sorted(names[int(p)] for p, count in zip(*counts) if count == 1)),
    )


def _blocks(wide: NDArray[np.float64]) -> Iterator[tuple[int, NDArray[np.float64]]]:
    for at in range(0, len(wide), _ROWS):
        yield at, wide[at : at + _ROWS] @ wide.T


def _note_pairs(
    pairs: dict[tuple[int, int], tuple[float, int, int]],
    where: NDArray[np.int64],
    at: int,
    cosines: NDArray[np.float64],
    owners: NDArray[np.int64],
) -> None:
    """Keep the most alike templates of each pair of people."""
    for row, j in where:
        i = int(at + row)
        a, b = sorted((int(owners[i]), int(owners[j])))
        score = float(cosines[row, j])
        if (a, b) not in pairs or score > pairs[a, b][0]:
            pairs[a, b] = (score, i, int(j))


def _misfits(
    at: int,
    cosines: NDArray[np.float64],
    own: NDArray[np.bool_],
    templates: NDArray[np.int64],
    owners: NDArray[np.int64],
    names: dict[int, str],
    least: float,
) -> list[Misfit]:
    """Templates whose person has others, all of them far, or farther than somebody else's."""
    found = []
    for row in range(len(cosines)):
        i = at + row
        mine = own[row].copy()
        mine[i] = False
        if not mine.any():
            continue
        nearest = float(cosines[row][mine].max())
        others = np.where(own[row], -2.0, cosines[row])
        j = int(others.argmax())
        other = float(others[j])
        if nearest < least or other > nearest:
            elsewhere = (names[int(owners[j])], other) if other > -2.0 else (None, None)
            found.append(Misfit(names[int(owners[i])], int(templates[i]), nearest, *elsewhere))
    return found

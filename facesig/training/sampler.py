"""Which images make a batch: everything shuffled, or p people x q images, or some of both.

A batch depends on (seed, step) alone, so a resumed run sees the same batches as an unbroken one.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from facesig.errors import ConfigError

Indices = NDArray[np.int64]


def shuffled_indices(count: int, batch: int, seed: int, step: int) -> Indices:
    """Every epoch is its own permutation; what does not fill a batch at its end is left out."""
    per_epoch = count // batch
    epoch, position = divmod(step, per_epoch)
    order = np.random.default_rng([seed, epoch]).permutation(count)
    return order[position * batch : (position + 1) * batch]


class BatchSampler(Protocol):
    """Says which images make the batch of a step; the same ones whenever it is asked."""

    def indices(self, step: int) -> Indices:
        """Rows of the batch of a step."""
        ...


class Sampler:
    """Batches of ``batch`` images, the first ``people`` x ``images`` of them by identity.

    People are drawn at random among those with at least two images, then up to ``images``
    different ones of each. Where people have fewer, more people are drawn, so that a batch always
    has its size and never an image twice by way of one person.

    Args:
        identity: (n,) of the images that may be drawn, -1 where unknown.
        batch: images in a batch.
        people: p of the paper's 16 x 16; 0 for shuffled images alone.
        images: q.
        seed: of the run.
        fill: others take the place of images of people who are too few, which is else refused.

    Raises:
        ConfigError: p without q or q without p; p x q exceeds the batch, or the labelled images.
    """

    def __init__(
        self,
        identity: Indices,
        batch: int,
        people: int,
        images: int,
        seed: int,
        *,
        fill: bool = False,
    ) -> None:
        if (people > 0) != (images > 0):
            got = f"{people} x {images} (people, images)"
            raise ConfigError(f"expected people and images of each, or neither, got {got}")
        self._count = len(identity)
        self._labelled = people * images
        self._images = images
        self._batch = batch
        self._seed = seed
        if self._labelled > batch:
            raise ConfigError(f"expected at most {batch}, got {people} x {images} (people, images)")
        rest = batch - self._labelled
        if rest > self._count:
            raise ConfigError(f"expected at most {self._count} images, got {rest} (batch)")
        self._rows = _rows_by_person(identity) if people else []
        available = sum(min(images, len(rows)) for rows in self._rows)
        if available < self._labelled and not fill:
            raise ConfigError(
                f"expected {self._labelled} images of people with two or more, got {available} "
                "(people, images)"
            )

    def indices(self, step: int) -> Indices:
        """(batch,) rows of the batch of a step."""
        rest = self._batch - self._labelled
        shuffled = shuffled_indices(self._count, rest, self._seed, step) if rest else _NONE
        return np.concatenate([self._people(step), shuffled])

    def _people(self, step: int) -> Indices:
        if not self._labelled:
            return _NONE
        rng = np.random.default_rng([self._seed, 2, step])
        drawn: list[Indices] = []
        missing = self._labelled
        for person in rng.permutation(len(self._rows)):
            rows = rng.permutation(self._rows[person])[: min(self._images, missing)]
            drawn.append(rows)
            missing -= len(rows)
            if missing == 0:
                return np.concatenate(drawn)
        others = np.setdiff1d(np.arange(self._count), np.concatenate([_NONE, *drawn]))
        others = others if len(others) else np.arange(self._count)
        return np.concatenate([*drawn, np.resize(rng.permutation(others), missing)])


_NONE = np.empty(0, np.int64)


def _rows_by_person(identity: Indices) -> list[Indices]:
    """Rows of each person with at least two."""
    known = np.flatnonzero(identity >= 0)
    known = known[np.argsort(identity[known], kind="stable")]
    starts = np.flatnonzero(np.diff(identity[known])) + 1
    return [rows for rows in np.split(known, starts) if len(rows) >= 2]

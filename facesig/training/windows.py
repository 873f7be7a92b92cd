"""Batches of data that do not fit into memory: shuffled in two steps, by stretches and by windows.

An epoch puts stretches of neighbouring rows in a new order and cuts the line of rows that they
make into windows of one size, give or take a step. Within a window everything is shuffled, so a
batch mixes rows of as many stretches as a window has; two rows meet in a batch only where their
stretches meet in a window.

Every row comes once an epoch, less what does not fill a batch at the end of the line: another such
remainder each time. People are drawn from those whose images lie together in a window, so rows of
one person should be neighbours, as ``facesig prepare`` and folders have them. Where they are too
few in the first window, that is an error; in a later one, which chance makes, other images take the
missing places: a run does not stop for it after hours.

Several workers: each has its own part of every window, and of every batch, and reads no other.
Which rows make the batch of a step follows from (seed, step) and the number of workers alone.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from facesig.errors import ConfigError
from facesig.training.distributed import World
from facesig.training.sampler import Indices, Sampler

STRETCH = 128
"""Neighbouring rows that stay together in an epoch's line."""


class WindowSampler:
    """Says which images make the batch of a step, and of which window they are.

    Args:
        identity: (n,) of the images that may be drawn, -1 where unknown.
        batch: images in a batch, of all workers.
        people, images: see ``Sampler``.
        seed: of the run.
        held: images that a worker holds of one window.
        world: how many workers there are, and which is this.

    Raises:
        ConfigError: a window holds less than a batch, or the first one too few people with several
            images; the workers do not share a batch or its people evenly.
    """

    def __init__(
        self,
        identity: Indices,
        batch: int,
        people: int,
        images: int,
        seed: int,
        held: int,
        world: World,
    ) -> None:
        if people % world.size:
            raise ConfigError(f"expected a multiple of {world.size} workers, got {people} (people)")
        self._identity = identity
        self._workers, self._rank = world.size, world.rank
        self._batch, self._people, self._images = batch, people, images
        self._seed = seed
        # Of the rows of a window so many are used up by each step.
        self._fresh = batch - people * images if batch > people * images else batch
        if len(identity) < self._fresh:
            raise ConfigError(f"expected at most {len(identity)} images, got {batch} (batch)")
        most = held * world.size // self._fresh
        if most == 0:
            raise ConfigError(
                f"expected room for {-(-self._fresh // world.size):,} images of a batch, "
                f"got {held:,} (memory)"
            )
        self._epoch_steps = len(identity) // self._fresh
        self._epoch_windows = -(-self._epoch_steps // most)
        self._line = lru_cache(2)(self._line_of)
        self._samplers = lru_cache(4 * world.size)(self._sampler_of)
        for rank in range(world.size):
            self._samplers(0, rank)  # says now what does not fit

    def window(self, step: int) -> int:
        """The number of the window that a step's batch is of; they rise with the steps."""
        epoch, at = divmod(step, self._epoch_steps)
        # The last whose first step is not after this one.
        number = ((at + 1) * self._epoch_windows - 1) // self._epoch_steps
        return epoch * self._epoch_windows + number

    def indices(self, step: int) -> Indices:
        """(batch,) rows of the batch of a step; each worker's part is of its part of the window."""
        window = self.window(step)
        at = step % self._epoch_steps - self._first_step(window % self._epoch_windows)
        parts = [
            self._rows(window, rank)[self._samplers(window, rank).indices(at)]
            for rank in range(self._workers)
        ]
        return np.concatenate(parts)

    def rows_of(self, window: int) -> Indices:
        """The rows of a window that this worker reads."""
        return self._rows(window, self._rank)

    def _first_step(self, number: int) -> int:
        """Of an epoch's window: windows differ by one step at most."""
        return number * self._epoch_steps // self._epoch_windows

    def _rows(self, window: int, rank: int) -> Indices:
        epoch, number = divmod(window, self._epoch_windows)
        first, stop = (self._fresh * self._first_step(each) for each in (number, number + 1))
        part = self._line(epoch)[first:stop]
        share = len(part) // self._workers
        return part[rank * share : (rank + 1) * share]

    def _sampler_of(self, window: int, rank: int) -> Sampler:
        words = [self._seed, 3, window, rank]
        seed = int(np.random.SeedSequence(words).generate_state(1, np.uint64)[0])
        share = self._batch // self._workers
        identity = self._identity[self._rows(window, rank)]
        people = self._people // self._workers
        try:
            return Sampler(identity, share, people, self._images, seed, fill=window > 0)
        except ConfigError as error:
            raise ConfigError(
                f"{error} in a window of {len(identity):,} rows (memory; rows of one person "
                "should be neighbours)"
            ) from error

    def _line_of(self, epoch: int) -> NDArray[np.int64]:
        """All rows in the order of an epoch, (n,)."""
        count = len(self._identity)
        starts = np.arange(0, count, STRETCH)
        np.random.default_rng([self._seed, 4, epoch]).shuffle(starts)
        line = (starts[:, None] + np.arange(STRETCH)).reshape(-1)
        return line[line < count]

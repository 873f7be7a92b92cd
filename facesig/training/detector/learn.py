"""Brings the rounded detector to the float one, picture by picture."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from facesig.convert.importer import FloatDetector
from facesig.convert.pictures import Picture
from facesig.convert.ranges import measure_ranges, steps_from
from facesig.errors import DivergenceError
from facesig.training.checkpoint import load_checkpoint, load_weights, save_checkpoint
from facesig.training.detector.loss import loss
from facesig.training.detector.rounded import RoundedDetector

BATCH = 4
RANGED = 24
"""Pictures whose peaks the steps start from."""

WARMUP = 0.1
"""Share of the rounds in which rates rise; then they fall to nothing, as a cosine does."""

SAVE_EVERY = 25


@dataclass(frozen=True)
class Rates:
    """Most that a round moves: weights and biases in steps of theirs, the logarithm of steps."""

    weights: float = 0.006
    biases: float = 0.005
    steps: float = 0.005


class Learning:
    """A run that can be taken up again; ``done`` rounds and ``seconds`` are behind it."""

    def __init__(
        self,
        detector: FloatDetector,
        pictures: Sequence[Picture],
        rounds: int,
        seed: int,
        rates: Rates | None = None,
        start: Path | None = None,
    ) -> None:
        """Measure what steps to start from, and what the float detector sees.

        Args:
            detector: the float network and its weights.
            pictures: to learn on.
            rounds: steps of the optimiser.
            seed: of the pictures' order.
            rates: of weights, biases and steps; the usual ones by default.
            start: checkpoint of another run, whose weights and steps are gone on from.

        Raises:
            CheckpointError: ``start`` is unusable.
        """
        self.rounds, self.done, self.average, self.seconds = rounds, 0, 0.0, 0.0
        ranges = measure_ranges(detector.network, detector.weights, pictures[:RANGED])
        self.net = RoundedDetector(detector, steps_from(detector.network, ranges))
        if start is not None:
            self._load(load_checkpoint(start), start)
        self._pictures, self._seed = pictures, seed
        self._wanted = maps_of(self.net, pictures, exact=True)
        self._optimiser = torch.optim.Adam(self._groups(rates or Rates()), betas=(0.9, 0.99))
        self._schedule = torch.optim.lr_scheduler.OneCycleLR(
            self._optimiser,
            [group["lr"] for group in self._optimiser.param_groups],
            rounds,
            pct_start=WARMUP,
            div_factor=5,
            final_div_factor=100,
            cycle_momentum=False,
        )

    def run(self, checkpoint: Path) -> Iterator[float]:
        """All rounds that are left; yields the average loss, saves now and then.

        Raises:
            DivergenceError: the loss is not finite. OutputError: a checkpoint cannot be written.
        """
        for chosen in self._choices():
            start = time.perf_counter()
            value = loss(
                self.net(to_tensor([self._pictures[i] for i in chosen])),
                [wanted[chosen] for wanted in self._wanted],
            )
            if not torch.isfinite(value):
                raise DivergenceError(f"expected a finite loss, got {value} (round {self.done})")
            self._optimiser.zero_grad()
            value.backward()  # type: ignore[no-untyped-call]
            self._optimiser.step()
            self._schedule.step()
            self.average += (value.item() - self.average) * max(0.03, 1 / (1 + self.done))
            self.done += 1
            self.seconds += time.perf_counter() - start
            if self.done % SAVE_EVERY == 0 or self.done == self.rounds:
                self._save(checkpoint)
            yield self.average

    def resume(self, checkpoint: Path) -> None:
        """Go on from a checkpoint of the same detector, pictures, rounds and seed.

        Raises:
            CheckpointError: it is unusable.
        """
        saved = load_checkpoint(checkpoint)
        self._load(saved, checkpoint)
        self._optimiser.load_state_dict(saved["optimiser"])
        self._schedule.load_state_dict(saved["schedule"])
        self.done, self.average = saved["done"], saved["average"]
        self.seconds = saved["seconds"]

    def _load(self, saved: dict[str, Any], checkpoint: Path) -> None:
        load_weights(self.net, saved["net"], f"a rounded {self.net.network.name} ({checkpoint})")

    def _save(self, checkpoint: Path) -> None:
        contents = {
            "net": self.net.state_dict(),
            "optimiser": self._optimiser.state_dict(),
            "schedule": self._schedule.state_dict(),
            "done": self.done,
            "average": self.average,
            "seconds": self.seconds,
        }
        save_checkpoint(checkpoint, contents)

    def _choices(self) -> Iterator[Any]:
        """Pictures of the rounds that are left; every one is seen before any twice."""
        rng = np.random.default_rng(self._seed)
        left: list[int] = []
        for index in range(self.rounds):
            if len(left) < BATCH:
                left = list(rng.permutation(len(self._pictures)))
            chosen = [left.pop() for _ in range(min(BATCH, len(left)))]
            if index >= self.done:
                yield chosen

    def _groups(self, rates: Rates) -> list[dict[str, Any]]:
        net = self.net
        return [
            {"params": [*net.moved.values()], "lr": rates.weights},
            {"params": [*net.shifts.values()], "lr": rates.biases},
            {"params": [*net.shapes.values(), *net.scales.values()], "lr": rates.steps},
        ]


def to_tensor(pictures: Sequence[Picture]) -> Tensor:
    """(n, 3, height, width) float32."""
    batch = np.ascontiguousarray(np.stack(pictures).transpose(0, 3, 1, 2))
    return torch.from_numpy(batch).float()


@torch.no_grad()
def maps_of(net: RoundedDetector, pictures: Sequence[Picture], exact: bool) -> list[Tensor]:
    """The maps of all pictures, by level."""
    parts = [net(to_tensor(pictures[i : i + BATCH]), exact) for i in range(0, len(pictures), BATCH)]
    return [torch.cat(level) for level in zip(*parts, strict=True)]

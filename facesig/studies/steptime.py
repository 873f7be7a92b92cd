"""Where the time of a training step goes.

Runs ``Run.learn``, the step that training runs, with torch's hooks as stop-watches: on the network
(forward), on the losses, before and after the optimisers. Backward is what lies between the loss
and the first optimiser. Batches are made beside the steps by the prefetcher's thread; waiting for
one is data loading. As that thread takes time from the same cores, the steps are timed a second
time with one batch made beforehand: the difference is what making batches really costs.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch.optim.optimizer import (
    register_optimizer_step_post_hook,
    register_optimizer_step_pre_hook,
)

from facesig.studies.figures import new_figure, write_csv, write_png
from facesig.training.config import load_config
from facesig.training.data import FaceTable
from facesig.training.distributed import join_world
from facesig.training.fused import Level, kernels
from facesig.training.loop import Run
from facesig.training.prefetch import Prefetcher
from facesig.training.tasks import Batch

PARTS = ("waiting for data", "input", "forward", "loss", "backward", "optimiser", "averaging")
"""Parts of a step in order; "input" turns bytes into normalised numbers, where the network does not
do so itself; "averaging" moves the averaged network."""

WARM_UP = 5
"""Steps before the timed ones."""


@dataclass(frozen=True)
class Part:
    """One line of ``step-time.csv``.

    Attributes:
        part: of ``PARTS``; "step", their sum; "making a batch", the prefetcher's time on its core
            beside the step; "of it reading images", a batch of random ones copied from the memory
            map, so that the rest is augmentation; "step, batch at hand", without a prefetcher.
        milliseconds: mean over the steps.
        share: of the step.
    """

    part: str
    milliseconds: float
    share: float


def step_time(
    faces: FaceTable, settings: Mapping[str, str], out: Path, steps: int
) -> Iterator[str]:
    """Time some steps; writes ``step-time.csv`` and ``step-time.png``, yields lines of text.

    Args:
        faces: training data.
        settings: of ``facesig.training.config``; no schedule is needed.
        out: folder.
        steps: timed ones.
    """
    with tempfile.TemporaryDirectory() as folder:
        chosen = {**settings, "out": folder, "steps": "1000000", "warmup": "0", "decay": "0"}
        run = Run(load_config(None, chosen), faces, join_world(), None)
        beside, making = _timed(run, steps, made=None)
        alone, _ = _timed(run, steps, made=run.task.batch(0))
        rates = _rates(run, steps)
        if run.records:
            run.records.close()
    means = 1e3 * beside.mean(axis=0)
    step = float(means.sum())
    table = [Part(name, float(ms), float(ms) / step) for name, ms in zip(PARTS, means, strict=True)]
    extra = [
        ("step", step),
        ("making a batch", 1e3 * making),
        ("of it reading images", 1e3 * _reading(faces, run.config.batch, steps)),
        ("step, batch at hand", float(1e3 * alone.sum(axis=1).mean())),
    ]
    table += [Part(name, ms, ms / step) for name, ms in extra]
    write_csv(out / "step-time.csv", table)
    _draw(table[: len(PARTS)], out / "step-time.png")
    for part in table:
        yield f"{part.part:22} {part.milliseconds:8.1f} ms {100 * part.share:6.1f} %"
    yield f"{1e3 * run.config.batch / step:.0f} images a second, {torch.get_num_threads()} threads"
    for level, rate in rates.items():
        yield f"{rate:.0f} images a CPU-second with the kernels of level {level.name.lower()}"


def _timed(run: Run, steps: int, made: Batch | None) -> tuple[NDArray[np.float64], float]:
    """Seconds of each part (steps, parts), and of making one batch on the thread's core.

    ``made`` is given to every step in place of a prefetcher's batches.
    """
    making: list[float] = []

    def make(step: int) -> Batch:
        start = time.thread_time()
        batch = run.task.batch(step)
        making.append(time.thread_time() - start)
        return batch

    count = WARM_UP + steps
    prefetcher = None if made else Prefetcher(make, range(run.step, run.step + count))
    batches = iter(prefetcher) if prefetcher else None
    table = []
    with _Marks(run) as marks:
        for _ in range(count):
            start = time.perf_counter()
            batch = next(batches) if batches else made
            assert batch is not None
            given = time.perf_counter()
            run.learn(batch)
            table.append(np.diff([start, given, *marks.take(), time.perf_counter()]))
    if prefetcher:
        prefetcher.close()
    return np.array(table[WARM_UP:]), float(np.mean(making)) if making else 0.0


def _rates(run: Run, steps: int) -> dict[Level, float]:
    """Images a CPU-second of steps by the level of the kernels, taking turns; medians."""
    batch, before = run.task.batch(0), kernels.most
    seconds: dict[Level, list[float]] = {each: [] for each in Level if each <= kernels.level()}
    try:
        for step in range(steps):
            for level, taken in seconds.items():
                kernels.most = level
                start = time.process_time()
                run.learn(batch)
                if step:
                    taken.append(time.process_time() - start)
    finally:
        kernels.most = before
    return {each: run.config.batch / float(np.median(of)) for each, of in seconds.items() if of}


def _reading(faces: FaceTable, batch: int, repeats: int) -> float:
    """Seconds for the stored images of a batch."""
    rng = np.random.default_rng(1)
    start = time.perf_counter()
    for _ in range(repeats):
        faces.images[rng.integers(0, len(faces), batch)].copy()
    return (time.perf_counter() - start) / repeats


class _Marks:
    """Moments of a step: network in and out, loss out, first optimiser in, last one out."""

    def __init__(self, run: Run) -> None:
        self._moments: dict[str, float] = {}
        _, module = run.task.trained(run.net)
        self._handles: list[Any] = [
            module.register_forward_pre_hook(self._at("in")),
            module.register_forward_hook(self._at("out")),
            run.task.losses.register_forward_hook(self._at("loss")),
            register_optimizer_step_pre_hook(self._at("optimise", first=True)),
            register_optimizer_step_post_hook(self._at("optimised")),
        ]

    def _at(self, name: str, first: bool = False) -> Callable[..., None]:
        def mark(*_: object) -> None:
            if not (first and name in self._moments):
                self._moments[name] = time.perf_counter()

        return mark

    def take(self) -> list[float]:
        """The moments of the last step, in order."""
        names = ("in", "out", "loss", "optimise", "optimised")
        moments = [self._moments[name] for name in names]
        self._moments.clear()
        return moments

    def __enter__(self) -> _Marks:
        return self

    def __exit__(self, *_: object) -> None:
        for handle in self._handles:
            handle.remove()


def _draw(parts: list[Part], path: Path) -> None:
    figure, (plot,) = new_figure()
    names = [f"{p.part}\n{100 * p.share:.1f} %" for p in reversed(parts)]
    plot.barh(names, [p.milliseconds for p in reversed(parts)])
    plot.set(xlabel="milliseconds of a step")
    write_png(path, figure)

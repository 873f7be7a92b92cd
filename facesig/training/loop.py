"""The training loop, top to bottom."""

from __future__ import annotations

import copy
import dataclasses
import math
import time
from pathlib import Path
from typing import Any

import torch
from torch import nn
from tqdm import tqdm

from facesig.errors import DivergenceError
from facesig.network import NETWORKS
from facesig.training.calibrate import round_signature
from facesig.training.checkpoint import (
    entry,
    load_checkpoint,
    load_optimisers,
    load_weights,
    plain,
    save_checkpoint,
)
from facesig.training.choose import make_task
from facesig.training.config import Config
from facesig.training.data import FaceTable
from facesig.training.distributed import World, join_world, share_norms
from facesig.training.last_layer import fit_last
from facesig.training.logs import RunLog
from facesig.training.network import FaceNet, Unit, channels_last
from facesig.training.optim import optimisers
from facesig.training.precision import autocast, precision_of
from facesig.training.prefetch import Prefetcher
from facesig.training.restart import (
    crop_view,
    load_alignment,
    settle_norms,
    started,
    unsettled,
)
from facesig.training.resume import require_same
from facesig.training.targets import centred
from facesig.training.tasks import Batch, Task
from facesig.training.validation import validation

RECALIBRATION_BATCHES = 24
LOG_EVERY = 50
RESUMED = "--resume"


def train(config: Config, faces: FaceTable, resume: Path | None = None) -> FaceNet:
    """Run to the configured number of steps; returns the averaged network.

    Writes ``last.pt`` (everything, every few minutes), ``metrics.csv`` and ``validation.csv`` to
    ``config.out``. With ``resume`` the run goes on from a checkpoint as if never interrupted.

    Raises:
        CheckpointError: ``resume`` or ``config.start`` is unusable, or ``resume`` is of a run with
            other settings where they must be the same (``resume.py``).
        ConfigError, DataError: the configuration does not fit the data.
        DivergenceError: the loss is not finite.
    """
    saved = load_checkpoint(resume) if resume else None
    if resume and saved:
        require_same(config, saved, resume)
    world = join_world(config.device)
    run = Run(config, faces, world, saved)
    steps = range(run.step, config.steps)
    prefetcher = Prefetcher(run.task.batch, steps)
    bar = tqdm(
        prefetcher,
        total=config.steps,
        initial=run.step,
        unit="step",
        mininterval=5.0,
        disable=not world.leads,
    )
    try:
        for batch in bar:
            run.learn(batch)
            if world.leads:
                _report(run, bar)
    finally:
        prefetcher.close()
        bar.close()
        if run.records:
            run.records.close()
    return run.average


def _report(run: Run, bar: tqdm[Batch]) -> None:
    """Log, save and measure where it is time to; the last step always.

    Saved first: whatever goes wrong with measuring, the steps are not lost.
    """
    config = run.config
    last = run.step == config.steps
    if run.step % LOG_EVERY == 0:
        bar.set_postfix(run.log())
    if last or run.minutes_since_save() > config.checkpoint_every:
        run.save()
    if run.step % config.validate_every == 0 or last:
        run.validate()


class Run:
    """The state of a run: network, average, optimisers, step; what a checkpoint holds."""

    _logged_step = 0
    """The step at which the clock for images a second began."""

    def __init__(
        self, config: Config, faces: FaceTable, world: World, saved: dict[str, Any] | None
    ) -> None:
        torch.manual_seed(config.seed)
        if config.teacher_centred:
            faces = centred(faces, config.validation_faces)
        self.config = config
        self.world = world
        self.device = _device(config.device, world)
        self.precision = precision_of(config.precision, self.device)
        self.net = _begun(config, saved is not None)
        if config.task == "quantise":
            round_signature(self.net, config, faces)
        channels_last(self.net)
        weights = torch.float64 if self.precision == torch.float64 else torch.float32
        self.net.to(self.device, weights)
        self.average = copy.deepcopy(self.net).requires_grad_(False)
        if saved:
            for net, name in ((self.net, "net"), (self.average, "average")):
                load_weights(net, entry(saved, name, dict, RESUMED), config.network)
        self.task = make_task(config, faces, world, self.net)
        losses = self.task.losses.to(self.device, weights)
        world.share([*losses.parameters(), *losses.buffers()])  # fitted on each worker's own faces
        if world.size > 1:
            share_norms(self.net)
        units, module = self.task.trained(self.net)
        units = list(units)
        self.net.eval().requires_grad_(False)
        if not saved and (config.start or config.start_alignment):
            self._settle(units)
        module.train()
        _make_trainable(module)
        extra = self.task.losses.parameters()
        rates = config.lr, config.adam_lr
        self.optims = optimisers(units, extra, *rates, self.precision, config.optimiser)
        if saved:
            load_weights(losses, saved.get("losses", {}), "these losses")
            torch.set_rng_state(saved.get("rng", torch.get_rng_state()))
            load_optimisers([optim for optim, _ in self.optims], saved, RESUMED)
        self.step = self._logged_step = entry(saved, "step", int, RESUMED) if saved else 0
        self._figures = validation(config, faces, self.task)
        self.records = RunLog(Path(config.out), self.step) if world.leads else None
        self._row: dict[str, float] = {}
        self._saved_at = self._logged_at = time.monotonic()

    def _settle(self, units: list[Unit]) -> None:
        """Norms that know nothing of their input, as of a model file or grown, get to know it.

        Several workers see other faces, so each settles another network: all take the lead's.
        """
        read = ("alignment", "signature") if self.config.start else ("alignment",)
        if new := unsettled(self.net, units, read):
            views = self.task.batch(0).views.to(self.device)
            settle_norms(new, lambda: self.task.forward(self.net, views))
        if self.config.start and self.config.fit_last:
            part = self.world.part(self.config.batch)
            fit_last(self.net, self.task, units[-1], self.precision, part)
        self.world.share([*self.net.parameters(), *self.net.buffers()])

    def learn(self, batch: Batch) -> None:
        """One step: loss, gradient, update, average."""
        rate = self.config.rate(self.step)
        for optim, peak in self.optims:
            optim.param_groups[0]["lr"] = peak * rate
        batch = batch.to(self.device)
        with autocast(self.device, self.precision):
            outputs = self.world.gather(self.task.forward(self.net, batch.views))
            loss, parts = self.task.loss(outputs, batch)
        value = float(loss.detach())
        if not math.isfinite(value):
            raise DivergenceError(f"expected a finite loss, got {value} (step {self.step})")
        torch.autograd.backward(loss)
        self.world.sum_gradients(self.net.parameters())
        for optim, _ in self.optims:
            optim.step()
            optim.zero_grad(set_to_none=True)
        _average(self.average, self.net, min(self.config.ema, (self.step + 1) / (self.step + 10)))
        self.step += 1
        self._row = {"step": self.step, "rate": rate, "loss": value, **parts}

    def log(self) -> dict[str, str]:
        """Write the last step's figures; returns what the progress bar shows."""
        now = time.monotonic()
        speed = (self.step - self._logged_step) * self.config.batch / (now - self._logged_at)
        self._logged_at, self._logged_step = now, self.step
        self._record("metrics", {**self._row, "images_per_second": speed})
        return {"loss": f"{self._row['loss']:.3f}", "img/s": f"{speed:.0f}"}

    def validate(self) -> None:
        """Measure the averaged network and write the figures."""
        recalibrate(self.average, self.task, self.precision)
        self._record("validation", {"step": self.step, **self._figures(self.average)})
        self._logged_at, self._logged_step = time.monotonic(), self.step

    def _record(self, name: str, row: dict[str, float]) -> None:
        if self.records:
            self.records.add(name, row)

    def minutes_since_save(self) -> float:
        """Minutes since the last checkpoint, or since the start."""
        return (time.monotonic() - self._saved_at) / 60.0

    def save(self) -> None:
        """Write ``last.pt``; its average has batch-norm statistics of its own weights."""
        recalibrate(self.average, self.task, self.precision)
        contents = {
            "step": self.step,
            "config": plain(dataclasses.asdict(self.config)),
            "network": self.config.network,
            "net": self.net.state_dict(),
            "average": self.average.state_dict(),
            "losses": self.task.losses.state_dict(),
            "rng": torch.get_rng_state(),
            "optimisers": [optim.state_dict() for optim, _ in self.optims],
            **self.task.saved(),
        }
        save_checkpoint(Path(self.config.out) / "last.pt", contents)
        self._saved_at = time.monotonic()


def _begun(config: Config, resumed: bool) -> FaceNet:
    """The network that a run starts from.

    One that goes on has its weights in its checkpoint, and the file that it started from may be
    gone; only rounding is attached to the float network once more.
    """
    network = NETWORKS[config.network]
    if resumed and config.task != "quantise":
        return FaceNet(network)
    net = started(network, Path(config.start)) if config.start else FaceNet(network)
    if config.start_alignment:
        load_alignment(net, Path(config.start_alignment))
    crop_view(net, config.crop)
    return net


@torch.no_grad()
def recalibrate(average: FaceNet, task: Task, precision: torch.dtype) -> None:
    """Set the averaged network's batch-norm statistics by running a few fixed batches through it.

    Averaged weights are shorter than each of the weights averaged, so neither network's running
    statistics fit them.
    """
    _, module = task.trained(average)
    norms = [m for m in module.modules() if isinstance(m, nn.BatchNorm1d | nn.BatchNorm2d)]
    if not norms:
        return
    momenta = [norm.momentum for norm in norms]
    average.eval()
    module.train()
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # the plain mean of all batches
    for step in range(RECALIBRATION_BATCHES):
        with autocast(average.device, precision):
            task.forward(average, task.batch(step).views.to(average.device))
    for norm, momentum in zip(norms, momenta, strict=True):
        norm.momentum = momentum
    average.eval()


@torch.no_grad()
def _average(average: FaceNet, net: FaceNet, keep: float) -> None:
    """Exponential moving average of the weights; the first steps count evenly."""
    for ours, theirs in zip(average.parameters(), net.parameters(), strict=True):
        ours.lerp_(theirs, 1.0 - keep)


def _make_trainable(module: nn.Module) -> None:
    """Everything learns but the batch norms' gains (see ``network.py``)."""
    for owner in module.modules():
        for name, parameter in owner.named_parameters(recurse=False):
            gain = isinstance(owner, nn.BatchNorm1d | nn.BatchNorm2d) and name == "weight"
            parameter.requires_grad_(not gain)


def _device(name: str, world: World) -> torch.device:
    """The device that the configuration names; with several GPUs each worker has its own."""
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    return torch.device(name, world.local) if name == "cuda" else torch.device(name)

"""Training as a scenario: a run that goes on from a checkpoint, saving after every step.

Its steps are stand-ins that add what depends on the step alone, so that a victim takes a moment;
that true steps come to the same after a resumption is shown by tests/training/test_loop.py.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from faults.work import Scenario

STEPS = 3


class Stand(nn.Module):
    """A network of one layer."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(40, 20)


def _run(folder: Path, steps: int) -> None:
    from facesig.training import loop
    from facesig.training.checkpoint import load_checkpoint, save_checkpoint
    from facesig.training.logs import RunLog

    class Run(loop.Run):
        """The real one's saving, logging and resuming, of a network of one layer."""

        def __init__(self, config: Any, faces: Any, world: Any, saved: Any) -> None:
            torch.manual_seed(config.seed)
            self.config, self.world, self.net, self.average = config, world, Stand(), Stand()
            if saved:
                self.net.load_state_dict(saved["net"])
            self.step = int(saved["step"]) if saved else 0
            self.records = RunLog(Path(config.out), self.step)
            self._row: dict[str, float] = {}
            self._saved_at = self._logged_at = 0.0
            self.task = self

        def batch(self, step: int) -> int:
            return step

        def learn(self, batch: Any) -> None:
            with torch.no_grad():
                for parameter in self.net.parameters():
                    parameter += np.sin(batch + 1.0)
            self.step += 1
            self._row = {"step": self.step, "loss": float(self.step)}

        def validate(self) -> None:
            self._record("validation", {"step": self.step, "figure": float(self.step)})

        def save(self) -> None:
            contents = {"step": self.step, "net": self.net.state_dict()}
            save_checkpoint(Path(self.config.out) / "last.pt", contents)

    loop.Run, loop.LOG_EVERY = Run, 1
    from facesig.training.config import Config

    config = Config(
        out=str(folder / "run"),
        steps=steps,
        warmup=0,
        decay=0,
        validate_every=1,
        checkpoint_every=0,
    )
    last = folder / "run" / "last.pt"
    loop.train(config, None, last if last.exists() else None)
    load_checkpoint(last)


def _state(folder: Path) -> Any:
    from facesig.training.checkpoint import load_checkpoint

    path = folder / "run" / "last.pt"
    if not path.exists():
        return None
    saved = load_checkpoint(path)
    key = hashlib.sha256()
    for name, tensor in sorted(saved["net"].items()):
        key.update(name.encode() + tensor.numpy().tobytes())
    return saved["step"], key.hexdigest()


TRAINING = Scenario(lambda folder: _run(folder, 1), lambda folder: _run(folder, STEPS), _state)


def trained(folder: Path, steps: int) -> Any:
    """The state of an undisturbed run of so many steps."""
    _run(folder, steps)
    return _state(folder)

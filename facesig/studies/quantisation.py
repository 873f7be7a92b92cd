"""What fewer bits cost: cosine to the float network, with and without fine-tuning.

Every scheme of ``facesig.quantise.scheme`` is simulated in float32 on faces that nothing was
calibrated or trained on: rounded to the nearest, calibrated (``facesig.training.calibrate``: where
fine-tuning starts), and fine-tuned. The engine's integers give the same numbers but for the
alignment net's 16 bits, which the parity report of ``facesig export`` includes.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from facesig.export.checkpoint import load_network
from facesig.network import Network
from facesig.quantise import SCHEMES, Scheme, activation_scales
from facesig.quantise.scheme import EIGHT, FINE, every, named, uniform
from facesig.studies.figures import new_figure, write_csv, write_png
from facesig.training.calibrate import make_rounding
from facesig.training.checkpoint import load_checkpoint, load_weights
from facesig.training.data import FaceTable
from facesig.training.inference import embed, head
from facesig.training.network import FaceNet
from facesig.training.quantised import CALIBRATION_FACES, attach, peaks

VALIDATION_FACES = 2048


@dataclass(frozen=True)
class Cost:
    """One line of the table: cosine similarities to the float network's signatures."""

    scheme: str
    fine_tuned_steps: int
    faces: int
    mean: float
    least: float


def quantisation(
    faces: FaceTable, checkpoint: Path, tuned: Mapping[str, Path], out: Path
) -> Iterator[str]:
    """Measure; writes ``quantisation.csv`` and ``quantisation.png``, yields the table's lines.

    Args:
        faces: the last ``VALIDATION_FACES`` of them are measured on, the first ones calibrate.
        checkpoint: float network.
        tuned: checkpoints of ``facesig train --quantise`` that started from it, by title.
        out: folder.
    """
    net, _ = load_network(checkpoint)
    found = peaks(net, head(faces, slice(0, CALIBRATION_FACES)))
    crops = faces.images[-VALIDATION_FACES:]
    exact = embed(net, crops, precision=torch.float32)

    def cost(name: str, rounding: FaceNet, steps: int) -> Cost:
        cosine = (embed(rounding, crops, precision=torch.float32) * exact).sum(axis=1)
        return Cost(name, steps, len(crops), float(cosine.mean()), float(cosine.min()))

    costs = []
    for name, scheme in _schemes(net.arch).items():
        rounding = copy.deepcopy(net)
        attach(rounding, scheme, activation_scales(net.arch, scheme, found))
        costs.append(cost(name, rounding, 0))
        yield _line(costs[-1])
    for name in SCHEMES:
        rounding = copy.deepcopy(net)
        make_rounding(rounding, named(net.arch, name), faces.images[:CALIBRATION_FACES])
        costs.append(cost(f"{name} calibrated", rounding, 0))
        yield _line(costs[-1])
    for name, path in tuned.items():
        saved = load_checkpoint(path)
        scheme = named(net.arch, saved["config"]["scheme"])
        rounding = copy.deepcopy(net)
        attach(rounding, scheme, activation_scales(net.arch, scheme, found))
        load_weights(rounding, saved["average"], f"{net.arch.name}, rounding")
        costs.append(cost(name, rounding.eval(), int(saved["step"])))
        yield _line(costs[-1])
    write_csv(out / "quantisation.csv", costs)
    _draw(costs, out / "quantisation.png")


def _schemes(network: Network) -> dict[str, Scheme]:
    """The named schemes, and what 16 bits in single places would bring."""
    schemes = {name: named(network, name) for name in SCHEMES}
    sixteen = uniform(network, every(FINE))
    chosen = named(network, "w8a8")
    layers = [name for name, scheme in chosen.items() if name not in _alignment(network)]
    eight = {**chosen, **dict.fromkeys(layers, EIGHT)}
    singly = {f"int8 but {name}": {**eight, name: FINE} for name in layers}
    return {**schemes, "int8 throughout": eight, **singly, "int16 throughout": sixteen}


def _alignment(network: Network) -> set[str]:
    return {layer.name for layer in network.alignment}


def _line(cost: Cost) -> str:
    steps = f" after {cost.fine_tuned_steps} steps" if cost.fine_tuned_steps else ""
    return f"{cost.scheme}{steps}: mean {cost.mean:.5f}, least {cost.least:.4f}"


def _draw(costs: list[Cost], path: Path) -> None:
    figure, (plot,) = new_figure()
    places = np.arange(len(costs))
    plot.barh(places, [1 - cost.mean for cost in costs], label="mean")
    plot.plot([1 - cost.least for cost in costs], places, "k|", label="worst face")
    names = [c.scheme + (" *" if c.fine_tuned_steps else "") for c in costs]
    plot.set_yticks(places, names)
    plot.set(xlabel="1 - cosine to float (* fine-tuned)", xscale="log")
    plot.invert_yaxis()
    plot.legend()
    write_png(path, figure)

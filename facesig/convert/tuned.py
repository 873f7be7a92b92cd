"""A detector with all its roundings, in PyTorch, and what descent may move in it.

The same numbers as ``facesig.convert.rounding`` makes, but for halving sums, which rounds down:
weights are whole numbers of steps, tensors whole numbers of theirs. Rounding has the gradient of
doing nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Union

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from facesig.convert.importer import FloatDetector
from facesig.convert.quantise import group_of
from facesig.convert.ranges import families, is_rectified, sources, with_steps
from facesig.convert.recorded import Nudges
from facesig.convert.rounding import LIMIT, ROOM, UNITS
from facesig.network import IMAGE, Add, Conv, Depthwise, MaxPool, Upsample

Weighted = Union[Conv, Depthwise]

LEFT_ROOM = 1.03
"""Steps of weights over the finest ones, so that rounding up has room."""

MOST_MOVED = 1.5
"""How far a weight may be moved, in its steps."""

RATES = {"steps": 0.01, "bias": 0.01, "weights": 0.02}


def rounded(values: Tensor) -> Tensor:
    """To whole numbers; gradients pass as if it were nothing."""
    return values + (values.round() - values).detach()


class Tuned:
    """The detector with its roundings; ``parameters`` are what descent may move."""

    def __init__(self, detector: FloatDetector, steps: Mapping[str, Any]) -> None:
        self.network = detector.network
        self._source, self._family = sources(self.network), families(self.network)
        self._weighted = [
            layer for layer in self.network.layers if isinstance(layer, (Conv, Depthwise))
        ]
        self._rectified = {la.name for la in with_steps(self.network) if is_rectified(la)}
        self._weights = {key: torch.tensor(each).float() for key, each in detector.weights.items()}
        self.shapes: dict[str, Tensor] = {}
        self.scales: dict[str, Tensor] = {}
        for name, step in steps.items():
            log, family = torch.tensor(np.log(step)).float(), self._family[name]
            self.shapes.setdefault(family, (log - log.mean()).requires_grad_())
            self.scales[name] = log.mean().clone().requires_grad_()
        names = [layer.name for layer in self._weighted]
        self.moved = {name: torch.zeros_like(self._flat(name)).requires_grad_() for name in names}
        self.shifts = {
            name: torch.zeros_like(self._weights[f"{name}.bias"]).requires_grad_() for name in names
        }
        self.full = torch.zeros(())

    def parameters(self) -> list[dict[str, Any]]:
        """Groups for the optimiser."""
        parts = {
            "steps": [*self.shapes.values(), *self.scales.values()],
            "bias": [*self.shifts.values()],
            "weights": [*self.moved.values()],
        }
        return [{"params": each, "lr": RATES[part]} for part, each in parts.items()]

    def step(self, name: str) -> Tensor:
        """Steps of a tensor's channels."""
        return torch.exp(self.shapes[self._family[name]] + self.scales[name])

    def integers(self, layer: Weighted) -> tuple[Tensor, Tensor, Tensor]:
        """Unrounded integers (cout, products), their steps and the multipliers."""
        name, read = layer.name, self._source[layer.inputs[0]]
        given = torch.ones(layer.cin) if read == IMAGE else self.step(read)
        effective = self._flat(name) * _by_product(given, layer)
        group = group_of(layer)
        groups = -(-effective.shape[1] // group)
        with torch.no_grad():
            sums = torch.stack([part.abs().sum(1) for part in effective.split(group, 1)])
            finest = torch.maximum(sums.amax(0) / ROOM, effective.abs().amax(1) / LIMIT)
            finest = finest * LEFT_ROOM + 1e-12
        if name in self.scales:
            made = self.step(name)
            multiplier = (finest * groups * UNITS / made).round().clamp(1, UNITS - 1).detach()
            weight_step = made * multiplier / (UNITS * groups)
        else:
            multiplier = finest * groups
            weight_step = finest
        moved = self.moved[name].clamp(-MOST_MOVED, MOST_MOVED)
        return effective / weight_step[:, None] + moved, weight_step, multiplier

    def maps(self, pictures: Tensor, exact: bool = False) -> list[Tensor]:
        """The three maps of pictures (n, 3, height, width); ``exact``: without any rounding."""
        self.full = torch.zeros(())
        outputs = {IMAGE: pictures}
        for layer in self.network.layers:
            given = outputs[layer.inputs[0]]
            if isinstance(layer, MaxPool):
                made = functional.max_pool2d(given, 2, 2, ceil_mode=True)
            elif isinstance(layer, Upsample):
                made = functional.interpolate(given, scale_factor=2.0)
            elif isinstance(layer, Add):
                other = outputs[layer.inputs[1]]
                made = given[..., : other.shape[2], : other.shape[3]] + other
            else:
                assert isinstance(layer, (Conv, Depthwise))
                made = self._convolved(layer, given, exact)
            if layer.name in self.scales and not exact:
                made = self._rounded_output(layer.name, made)
            outputs[layer.name] = made
        return [outputs[name] for name in self.network.outputs]

    def nudges(self) -> dict[str, Nudges]:
        """What was learned, by layer, in the recording's terms."""
        found = {}
        with torch.no_grad():
            for layer in self._weighted:
                integers, weight_step, multiplier = self.integers(layer)
                moved = self.moved[layer.name].clamp(-MOST_MOVED, MOST_MOVED)
                nudge = integers.round() - (integers - moved).round()
                found[layer.name] = Nudges(
                    multiplier.double().numpy(),
                    self._shift(layer.name, weight_step).double().numpy(),
                    nudge.numpy().astype(np.int8),
                )
        return found

    def _convolved(self, layer: Weighted, given: Tensor, exact: bool) -> Tensor:
        weight, bias = self._flat(layer.name), self._weights[f"{layer.name}.bias"]
        if not exact:
            integers, weight_step, _ = self.integers(layer)
            groups = integers.abs().split(group_of(layer), 1)
            over = [(part.sum(1) - (ROOM - 2)).clamp(min=0).square().sum() for part in groups]
            self.full = self.full + torch.stack(over).sum()
            read = self._source[layer.inputs[0]]
            step = torch.ones(layer.cin) if read == IMAGE else self.step(read)
            whole = rounded(integers.clamp(-LIMIT, LIMIT))
            weight = whole * weight_step[:, None] / _by_product(step, layer)
            bias = bias + self._shift(layer.name, weight_step)
        kernel = layer.kernel
        if isinstance(layer, Depthwise):
            shaped, apart = weight.reshape(-1, 1, kernel, kernel), layer.channels
        else:
            shaped, apart = weight.reshape(-1, kernel, kernel, layer.cin).permute(0, 3, 1, 2), 1
        made = functional.conv2d(given, shaped, bias, layer.stride, layer.pad, groups=apart)
        return functional.relu(made) if layer.relu else made

    def _shift(self, name: str, weight_step: Tensor) -> Tensor:
        """What is added to a layer's biases, real; it is learned in steps of the output."""
        step = self.step(name) if name in self.scales else 64 * weight_step
        return self.shifts[name] * step.detach()

    def _rounded_output(self, name: str, made: Tensor) -> Tensor:
        step = self.step(name)[:, None, None]
        least, most = (0, 255) if name in self._rectified else (-128, 127)
        return rounded((made / step).clamp(least, most)) * step

    def _flat(self, name: str) -> Tensor:
        weight = self._weights[f"{name}.weight"]
        return weight.reshape(len(weight), -1)


def _by_product(each: Tensor, layer: Weighted) -> Tensor:
    """Numbers by input channel as numbers by product, (1 or channels, products)."""
    places = layer.kernel * layer.kernel
    if isinstance(layer, Depthwise):
        return each[:, None].expand(-1, places)
    return each.repeat(places)[None]

"""A detector with every rounding of the engine, in PyTorch, and what descent may move in it.

What: tensors hold whole numbers as the engine's do, behind a ReLU from 0 to 255, else from -128 to
127; weights are whole numbers too, whose groups keep to 16 bits. Rounding has the gradient of doing
nothing, clipping that of clipping. Moved are weights and biases, in steps of theirs, and the steps
of the tensors. When the steps are frozen, the multipliers are, and only weights and biases learn on.

Left out: halving sums rounds down, here it takes off a quarter a level; and the last bits of the
multipliers of additions. ``integers`` gives the engine's numbers exactly.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Union

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from facesig.convert.importer import FloatDetector
from facesig.convert.quantise import tensor_types
from facesig.convert.ranges import families, is_rectified, sources, with_steps
from facesig.convert.rounding import LIMIT, ROOM, UNITS
from facesig.network import IMAGE, Add, Conv, Depthwise, MaxPool, Upsample
from facesig.numeric import IntegerNetwork, NarrowWeights

Array = NDArray[Any]
Weighted = Union[Conv, Depthwise]
GROUP = 16
MOST = 32767


def rounded(values: Tensor) -> Tensor:
    """To whole numbers; gradients pass as if it were nothing."""
    return values + (values.round() - values).detach()


class _Round(torch.autograd.Function):
    """Clipped and rounded in two passes, as most of the time goes here."""

    @staticmethod
    def forward(ctx: Any, values: Tensor, least: float, most: float) -> Tensor:
        ctx.save_for_backward(values)
        ctx.range = least, most
        return values.round().clamp_(least, most)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> Any:
        (values,) = ctx.saved_tensors
        least, most = ctx.range
        return torch.ops.aten.hardtanh_backward(gradient, values, least, most), None, None


@dataclass(frozen=True)
class Spec:
    """What stays fixed of a layer with weights."""

    layer: Weighted
    read: str
    zero_point: int
    group: int
    groups: int
    lost: float


class RoundedDetector(nn.Module):
    """The detector with its roundings."""

    def __init__(self, detector: FloatDetector, steps: Mapping[str, Array]) -> None:
        super().__init__()
        self.network = detector.network
        self._source, self._family = sources(self.network), families(self.network)
        self.rectified = {each.name for each in with_steps(self.network) if is_rectified(each)}
        self.stepped = {each.name for each in with_steps(self.network)}
        self.shapes, self.scales = nn.ParameterDict(), nn.ParameterDict()
        for name, step in steps.items():
            log, key = torch.tensor(np.log(step)).float(), _key(self._family[name])
            if key not in self.shapes:
                self.shapes[key] = nn.Parameter(log - log.mean())
            self.scales[_key(name)] = nn.Parameter(log.mean())
        self.specs = {
            layer.name: self._spec(layer)
            for layer in self.network.layers
            if isinstance(layer, (Conv, Depthwise))
        }
        self.moved, self.shifts = nn.ParameterDict(), nn.ParameterDict()
        self.exact: dict[str, tuple[Tensor, Tensor]] = {}
        self.units: dict[str, tuple[Tensor, Tensor]] = {}
        self.multipliers: dict[str, Tensor] = {}
        for name, spec in self.specs.items():
            weight = torch.tensor(detector.weights[f"{name}.weight"]).float()
            bias = torch.tensor(detector.weights[f"{name}.bias"]).float()
            self.exact[name] = weight.reshape(len(weight), -1), bias
            self.moved[_key(name)] = nn.Parameter(torch.zeros_like(self.exact[name][0]))
            self.shifts[_key(name)] = nn.Parameter(torch.zeros_like(bias))
        with torch.no_grad():
            for name, spec in self.specs.items():
                weight, bias = self.exact[name]
                effective = weight * self._given(spec)
                step, _ = self._grid(spec, effective, bias)
                made = self.step(name) if name in self.stepped else 64 * step
                self.units[name] = step[:, None] / self._given(spec), made

    def step(self, name: str) -> Tensor:
        """Steps of a tensor's channels."""
        return torch.exp(self.shapes[_key(self._family[name])] + self.scales[_key(name)])

    def freeze(self) -> None:
        """Keep steps and multipliers from now on."""
        with torch.no_grad():
            for name, spec in self.specs.items():
                weight, bias = self._real(name)
                _, self.multipliers[name] = self._grid(spec, weight * self._given(spec), bias)
        for each in (*self.shapes.values(), *self.scales.values()):
            each.requires_grad_(False)

    def whole(self, name: str) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """A layer's integers (cout, products), biases, weight steps and multipliers."""
        spec = self.specs[name]
        weight, bias = self._real(name)
        effective = weight * self._given(spec)
        if name in self.multipliers:
            multiplier = self.multipliers[name]
            step = self._weight_step(spec, multiplier)
        else:
            step, multiplier = self._grid(spec, effective, bias)
        ideal = effective / step[:, None]
        with torch.no_grad():
            real = bias / (step * spec.groups)
            integers = kept_in(ideal, real, spec)
        integers = ideal + (integers - ideal).detach()
        middle = spec.zero_point * integers.sum(1) / spec.groups
        offset = rounded(bias / (step * spec.groups) - middle.detach() + spec.lost)
        return integers, offset, step, multiplier

    def forward(self, pictures: Tensor, exact: bool = False) -> list[Tensor]:
        """The three maps of pictures (n, 3, height, width); ``exact``: without any rounding."""
        outputs = {IMAGE: pictures.contiguous(memory_format=torch.channels_last)}
        for layer in self.network.layers:
            given = outputs[layer.inputs[0]]
            if isinstance(layer, MaxPool):
                made = functional.max_pool2d(given, 2, 2, ceil_mode=True)
            elif isinstance(layer, Upsample):
                made = functional.interpolate(given, scale_factor=2.0)
            elif isinstance(layer, Add):
                made = self._added(layer, given, outputs[layer.inputs[1]], exact)
            else:
                assert isinstance(layer, (Conv, Depthwise))
                made = self._convolved(layer, given, exact)
            outputs[layer.name] = made
        return [outputs[name] for name in self.network.outputs]

    def _added(self, layer: Add, given: Tensor, other: Tensor, exact: bool) -> Tensor:
        given = given[..., : other.shape[2], : other.shape[3]]
        if exact:
            return given + other
        made = self.scales[_key(layer.name)]
        first, second = (
            torch.exp(self.scales[_key(self._source[name])] - made) for name in layer.inputs
        )
        return _Round.apply(given * first + other * second, 0.0, 255.0)

    def _convolved(self, layer: Weighted, given: Tensor, exact: bool) -> Tensor:
        name, kernel = layer.name, layer.kernel
        if exact:
            weight, bias = self.exact[name]
        else:
            integers, offset, step, _ = self.whole(name)
            spec = self.specs[name]
            middle = (spec.zero_point * integers.sum(1) / spec.groups).detach()
            made = self.step(name) if name in self.stepped else torch.ones(layer.cout)
            weight = integers * (step / made)[:, None]
            bias = (offset - spec.lost + middle) * (step * spec.groups / made)
        if isinstance(layer, Depthwise):
            shaped, apart = weight.reshape(-1, 1, kernel, kernel), layer.channels
        else:
            shaped, apart = weight.reshape(-1, kernel, kernel, layer.cin).permute(0, 3, 1, 2), 1
        total = functional.conv2d(given, shaped, bias, layer.stride, layer.pad, groups=apart)
        if exact:
            return functional.relu(total) if layer.relu else total
        if name not in self.stepped:
            return total
        least, most = (0.0, 255.0) if layer.relu else (-128.0, 127.0)
        result: Tensor = _Round.apply(total, least, most)
        return result

    @torch.no_grad()
    def integers(self) -> IntegerNetwork:
        """What the engine computes."""
        layers = {}
        for name, spec in self.specs.items():
            integers, offset, _, multiplier = self.whole(name)
            kind = np.int16 if name in self.stepped else np.float32
            shape = _shape(spec.layer)
            layers[name] = NarrowWeights(
                integers.round().numpy().reshape(shape).astype(np.int8),
                offset.numpy().astype(np.int16),
                multiplier.double().numpy().astype(kind),
                spec.group,
            )
        steps = {name: self.step(name).double().numpy() for name in self.stepped}
        return IntegerNetwork(layers, tensor_types(self.network, steps))

    def _real(self, name: str) -> tuple[Tensor, Tensor]:
        weight, bias = self.exact[name]
        by_weight, by_bias = self.units[name]
        moved, shift = self.moved[_key(name)], self.shifts[_key(name)]
        return weight + moved * by_weight, bias + shift * by_bias

    def _given(self, spec: Spec) -> Tensor:
        """Steps of the input by product."""
        layer = spec.layer
        step = torch.ones(layer.cin) if spec.read == IMAGE else self.step(spec.read)
        places = layer.kernel * layer.kernel
        if isinstance(layer, Depthwise):
            return step[:, None].expand(-1, places)
        return step.repeat(places)[None]

    def _grid(self, spec: Spec, effective: Tensor, bias: Tensor) -> tuple[Tensor, Tensor]:
        """The finest steps of weights at which sums are safe, and the multipliers."""
        with torch.no_grad():
            size, span = effective.abs(), 255.0 if spec.zero_point else 128.0
            sums = torch.stack([part.sum(1) for part in size.split(spec.group, 1)]).amax(0)
            high = (effective.clamp(min=0) if spec.zero_point else size).sum(1) * span + bias
            low = (-effective.clamp(max=0) if spec.zero_point else size).sum(1) * span - bias
            far = torch.maximum(high, low) / (spec.groups * (MOST - 300))
            finest = torch.stack([sums / ROOM, size.amax(1) / LIMIT, far]).amax(0) + 1e-12
            if spec.layer.name not in self.stepped:
                return finest, finest * spec.groups
            ideal = finest * spec.groups * UNITS / self.step(spec.layer.name)
            multiplier = ideal.ceil().clamp(1, UNITS - 1)
        return self._weight_step(spec, multiplier), multiplier

    def _weight_step(self, spec: Spec, multiplier: Tensor) -> Tensor:
        if spec.layer.name not in self.stepped:
            return multiplier / spec.groups
        return self.step(spec.layer.name) * multiplier / (UNITS * spec.groups)

    def _spec(self, layer: Weighted) -> Spec:
        read = self._source[layer.inputs[0]]
        rectified = read == IMAGE or read in self.rectified
        depthwise = isinstance(layer, Depthwise)
        count = layer.kernel**2 * (1 if depthwise else layer.cin)
        group = GROUP if not depthwise and -(-count // GROUP) in (1, 2, 4, 8) else count
        group = min(group, count)
        groups = -(-count // group)
        lost = 0.25 * float(np.log2(groups))
        return Spec(layer, read, -128 if rectified else 0, group, groups, lost)


def kept_in(ideal: Tensor, bias: Tensor, spec: Spec) -> Tensor:
    """``ideal`` (cout, products) as the nearest integers whose sums stay in 16 bits.

    ``bias``: in units of the total, of the real zero.
    """
    integers = ideal.round().clamp_(-LIMIT, LIMIT)
    start = 0
    for part in ideal.split(spec.group, 1):
        chosen = integers[:, start : start + part.shape[1]]
        _reduce(chosen, part, (chosen.abs().sum(1) - ROOM).clamp_(min=0))
        start += part.shape[1]
    span = 255.0 if spec.zero_point else 128.0
    for sign in (1, -1):
        signed = integers * sign
        reached = (signed.clamp(min=0) if spec.zero_point else signed.abs()).sum(1) * span
        over = reached / spec.groups + sign * bias + 8 - MOST
        excess = (over * spec.groups / span).ceil().clamp_(min=0)
        if spec.zero_point:
            _reduce(integers, torch.where(signed > 0, ideal, 1e6 * integers), excess)
        else:
            _reduce(integers, ideal, excess)
    return integers


def _reduce(integers: Tensor, ideal: Tensor, excess: Tensor) -> None:
    """Bring ``excess`` (cout,) integers of each row, in place, one nearer to 0: the cheapest."""
    while bool((excess > 0).any()):
        rows = excess > 0
        some, wanted = integers[rows], ideal[rows]
        cost = some.abs() - wanted.abs()
        cost[some == 0] = -1e9
        order = cost.argsort(1, descending=True).argsort(1)
        chosen = (order < excess[rows, None]) & (some != 0)
        integers[rows] = some - chosen * some.sign()
        excess[rows] -= chosen.sum(1)


def _shape(layer: Weighted) -> tuple[int, ...]:
    if isinstance(layer, Depthwise):
        return layer.channels, 3, 3
    return layer.cout, layer.kernel, layer.kernel, layer.cin


def _key(name: str) -> str:
    """A name as PyTorch takes it."""
    return name.replace(".", "/")

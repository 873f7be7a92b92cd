"""A detector with every rounding of the engine, in PyTorch, and what descent may move in it.

What: tensors hold whole numbers as the engine's do, behind a ReLU from 0 to 255, else from -128 to
127; weights are whole numbers too, whose sums keep to 16 bits. Rounding has the gradient of doing
nothing, clipping that of clipping. Moved are weights and biases, in steps of theirs, and the steps
of the tensors; multipliers and the steps of the weights follow from the bounds (``bounds``).

Left out: halving sums rounds down, here it takes off a quarter a level; and the last bits of the
multipliers of additions. ``integers`` gives the engine's numbers exactly.

Source: Esser et al., *Learned Step Size Quantization* (2020); Jacob et al., *Quantization and
Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference* (2018).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from facesig.convert.importer import FloatDetector
from facesig.convert.quantise import group_of, tensor_types
from facesig.convert.ranges import families, is_rectified, sources, totals, with_steps
from facesig.convert.rounding import UNITS
from facesig.network import IMAGE, Add, Conv, Depthwise, Layer, MaxPool, Upsample
from facesig.numeric import IntegerNetwork, NarrowWeights
from facesig.training.detector.bounds import Sums, finest, kept

Array = NDArray[Any]
Weighted = Conv | Depthwise

OUTPUT_SHIFT = 64
"""Units of a total in which biases of the outputs move."""


UNITS_OF = "weights", "biases"
"""Buffers with what a layer's numbers are moved in."""


def rounded(values: Tensor) -> Tensor:
    """To whole numbers; gradients pass as if it were nothing."""
    return values + (values.round() - values).detach()


class _Round(torch.autograd.Function):
    """Clipped and rounded in two passes over the memory: most of the time goes here."""

    @staticmethod
    def forward(ctx: Any, values: Tensor, least: float, most: float) -> Tensor:
        ctx.save_for_backward(values)
        ctx.range = least, most
        return values.round().clamp_(least, most)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> Any:
        (values,) = ctx.saved_tensors
        return torch.ops.aten.hardtanh_backward(gradients[0], values, *ctx.range), None, None


class Whole(NamedTuple):
    """A layer's integers (cout, products), biases, and multipliers; steps of the weights."""

    weight: Tensor
    bias: Tensor
    multiplier: Tensor
    step: Tensor


class RoundedDetector(nn.Module):
    """The detector with its roundings; weights and biases start as the float detector's."""

    def __init__(self, detector: FloatDetector, steps: Mapping[str, Array]) -> None:
        """``steps``: of ``facesig.convert.ranges``."""
        super().__init__()
        self.network = detector.network
        self._source, self._family = sources(self.network), families(self.network)
        self._wide = totals(self.network)
        self._stepped = {each.name: is_rectified(each) for each in with_steps(self.network)}
        self.shapes, self.scales = nn.ParameterDict(), nn.ParameterDict()
        for name, step in steps.items():
            log, key = torch.tensor(np.log(step)).float(), _key(self._family[name])
            if key not in self.shapes:
                self.shapes[key] = nn.Parameter(log - log.mean())
            self.scales[_key(name)] = nn.Parameter(log.mean())
        self._layers = {
            layer.name: layer
            for layer in self.network.layers
            if isinstance(layer, (Conv, Depthwise))
        }
        self.moved, self.shifts = nn.ParameterDict(), nn.ParameterDict()
        self._exact = {}
        for name, layer in self._layers.items():
            weight = torch.tensor(detector.weights[f"{name}.weight"]).float().flatten(1)
            bias = torch.tensor(detector.weights[f"{name}.bias"]).float()
            self._exact[name] = weight, bias
            # Kept with what is moved, which means nothing without them.
            for part, unit in zip(UNITS_OF, self._unit(layer, weight, bias), strict=True):
                self.register_buffer(f"{part}/{_key(name)}", unit)
            self.moved[_key(name)] = nn.Parameter(torch.zeros_like(weight))
            self.shifts[_key(name)] = nn.Parameter(torch.zeros_like(bias))

    def step(self, name: str) -> Tensor:
        """Steps of a tensor's channels."""
        return torch.exp(self.shapes[_key(self._family[name])] + self.scales[_key(name)])

    def whole(self, name: str) -> Whole:
        """A layer's integers as they stand."""
        layer = self._layers[name]
        sums, (weight, bias) = self._sums(layer), self._moved(name)
        effective = weight * self._given(layer)
        step, multiplier = self._grid(layer, effective, bias)
        ideal, total = effective / step[:, None], bias / (step * sums.groups)
        integers = ideal + (kept(ideal.detach(), total.detach(), sums) - ideal).detach()
        offset = rounded(total - _middle(integers, sums) + sums.lost)
        return Whole(integers, offset, multiplier, step)

    def forward(self, pictures: Tensor, exact: bool = False) -> list[Tensor]:
        """The three maps of pictures (n, 3, height, width); ``exact``: without any rounding."""
        outputs = {IMAGE: pictures.contiguous(memory_format=torch.channels_last)}
        for layer in self.network.layers:
            outputs[layer.name] = self._run(layer, [outputs[n] for n in layer.inputs], exact)
        return [outputs[name] for name in self.network.outputs]

    @torch.no_grad()
    def integers(self) -> IntegerNetwork:
        """What the engine computes."""
        layers = {}
        for name, layer in self._layers.items():
            whole = self.whole(name)
            inner = () if isinstance(layer, Depthwise) else (layer.cin,)
            shape = layer.cout, layer.kernel, layer.kernel, *inner
            multiplier, bias = whole.multiplier.numpy(), whole.bias.round().numpy()
            layers[name] = NarrowWeights(
                whole.weight.round().numpy().reshape(shape).astype(np.int8),
                bias.astype(np.int32) if self._sums(layer).wide else bias.astype(np.int16),
                multiplier.astype(np.int16) if name in self._stepped else multiplier,
                group_of(layer),
            )
        steps = {name: self.step(name).double().numpy() for name in self._stepped}
        return IntegerNetwork(layers, tensor_types(self.network, steps))

    def _run(self, layer: Layer, given: list[Tensor], exact: bool) -> Tensor:
        if isinstance(layer, MaxPool):
            return functional.max_pool2d(given[0], 2, 2, ceil_mode=True)
        if isinstance(layer, Upsample):
            return functional.interpolate(given[0], scale_factor=2.0)
        if isinstance(layer, Add):
            height, width = given[1].shape[2:]
            return self._added(layer, given[0][..., :height, :width], given[1], exact)
        assert isinstance(layer, (Conv, Depthwise))
        return self._exactly(layer, given[0]) if exact else self._roundly(layer, given[0])

    def _added(self, layer: Add, given: Tensor, other: Tensor, exact: bool) -> Tensor:
        if exact:
            return given + other
        made = self.scales[_key(layer.name)]
        first, second = (
            torch.exp(self.scales[_key(self._source[name])] - made) for name in layer.inputs
        )
        rounded: Tensor = _Round.apply(  # type: ignore[no-untyped-call]
            given * first + other * second, 0.0, 255.0
        )
        return rounded

    def _exactly(self, layer: Weighted, given: Tensor) -> Tensor:
        total = _convolved(layer, given, *self._exact[layer.name])
        return functional.relu(total) if layer.relu else total

    def _roundly(self, layer: Weighted, given: Tensor) -> Tensor:
        whole, sums = self.whole(layer.name), self._sums(layer)
        is_stepped, is_total = layer.name in self._stepped, layer.name in self._wide
        made = torch.ones(layer.cout)
        if is_stepped:
            made = self.step(layer.name)
        elif is_total:
            made = whole.multiplier
        unit = whole.step / made
        total = (whole.bias - sums.lost + _middle(whole.weight, sums)) * (unit * sums.groups)
        result = _convolved(layer, given, whole.weight * unit[:, None], total)
        if is_stepped:
            span = (0.0, 255.0) if layer.relu else (-128.0, 127.0)
            result = _Round.apply(result, *span)  # type: ignore[no-untyped-call]
        elif is_total:
            result = rounded(result)
        return result

    def _moved(self, name: str) -> tuple[Tensor, Tensor]:
        """Real weights and biases as they stand."""
        weight, bias = self._exact[name]
        by_weight, by_bias = (self.get_buffer(f"{part}/{_key(name)}") for part in UNITS_OF)
        return weight + self.moved[_key(name)] * by_weight, bias + self.shifts[_key(name)] * by_bias

    @torch.no_grad()
    def _unit(self, layer: Weighted, weight: Tensor, bias: Tensor) -> tuple[Tensor, Tensor]:
        """In what weights and biases are moved: steps of the weights, and of the output."""
        given = self._given(layer)
        step, _ = self._grid(layer, weight * given, bias)
        is_stepped = layer.name in self._stepped
        return step[:, None] / given, self.step(layer.name) if is_stepped else OUTPUT_SHIFT * step

    def _given(self, layer: Weighted) -> Tensor:
        """Steps of the input by product."""
        read = self._source[layer.inputs[0]]
        if read in self._wide:
            step = self.whole(read).multiplier
        else:
            step = torch.ones(layer.cin) if read == IMAGE else self.step(read)
        places = layer.kernel * layer.kernel
        if isinstance(layer, Depthwise):
            return step[:, None].expand(-1, places)
        return step.repeat(places)[None]

    def _grid(self, layer: Weighted, effective: Tensor, bias: Tensor) -> tuple[Tensor, Tensor]:
        """Steps of the weights and multipliers: the finest that are whole and safe."""
        sums = self._sums(layer)
        least = finest(effective.detach(), bias.detach(), sums)
        if layer.name not in self._stepped:
            return least, least * sums.groups
        unit = self.step(layer.name) / (UNITS * sums.groups)
        multiplier = (least / unit.detach()).ceil().clamp(1, UNITS - 1)
        return unit * multiplier, multiplier

    def _sums(self, layer: Weighted) -> Sums:
        read, group = self._source[layer.inputs[0]], group_of(layer)
        count = layer.kernel**2 * (1 if isinstance(layer, Depthwise) else layer.cin)
        if read in self._wide:
            return Sums(group, 1, rectified=False, wide=True)
        return Sums(group, -(-count // group), self._stepped.get(read, True))


def _convolved(layer: Weighted, given: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
    """``weight``: (cout, products)."""
    kernel = layer.kernel
    if isinstance(layer, Depthwise):
        shaped, apart = weight.reshape(-1, 1, kernel, kernel), layer.channels
    else:
        shaped, apart = weight.reshape(-1, kernel, kernel, layer.cin).permute(0, 3, 1, 2), 1
    return functional.conv2d(given, shaped, bias, layer.stride, layer.pad, groups=apart)


def _middle(integers: Tensor, sums: Sums) -> Tensor:
    """What the input's zero point makes of a total."""
    return sums.zero_point * integers.detach().sum(1) / sums.groups


def _key(name: str) -> str:
    """A name as PyTorch takes it."""
    return name.replace(".", "/")

"""A signature network that rounds as its integers will, and still has gradients.

Weights and activations are rounded in the forward pass to what the integers of a scheme can stand
for; the backward pass takes the rounding for the identity within the range and lets the scale of
each output learn (learned step size: Esser et al., *Learned Step Size Quantization*, 2020). Batch
norms are folded before, so what is trained is what is exported. Where it starts: ``calibrate.py``.

The alignment net stays as it is: its 16-bit integers are as good as floats.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from facesig.accumulation import Bounds
from facesig.quantise.accumulator_aware import accumulator_aware_scales
from facesig.quantise.ranges import Scales, readers
from facesig.quantise.scheme import LayerScheme, Scheme, bounds_of
from facesig.training.constrained import constrained
from facesig.training.data import FaceTable
from facesig.training.inference import embed
from facesig.training.network import FaceNet, Offset, Unit
from facesig.training.pixels import raised
from facesig.training.restart import load_folded

CALIBRATION_FACES = 2048


class FakeQuant(nn.Module):
    """Rounds one unit's weights per channel and its output per tensor.

    Args:
        scheme: limit and accumulation length of the weights.
        bounds: of the integers that the unit reads.
        weight_scales: (cout,); they stay, as the weights start as whole multiples of them
            (``calibrate.py``), and half a percent more or less would round the large ones anew.
        levels: largest integer of the output counted from its zero point; 0 leaves it alone.
        scale: of the output, to start from.
    """

    def __init__(
        self,
        scheme: LayerScheme,
        bounds: Bounds,
        weight_scales: NDArray[np.float64],
        levels: int,
        scale: float,
    ) -> None:
        super().__init__()
        self.limit, self.bounds = scheme.weight_limit, bounds
        self.accumulation = scheme.accumulation
        self.levels = levels
        self.log_weight_scales: Tensor
        self.register_buffer("log_weight_scales", torch.from_numpy(np.log(weight_scales)).float())
        self.log_scale = nn.Parameter(torch.tensor(math.log(scale)))

    def weight(self, weight: Tensor) -> Tensor:
        """Weights within +-limit steps, of a legal length."""
        shape = (-1, *[1] * (weight.dim() - 1))
        scales = self.log_weight_scales.exp().view(shape)
        steps = (weight / scales).clamp(-self.limit, self.limit)
        if self.accumulation == 1:
            return _rounded(steps) * scales
        return constrained(steps, self.bounds, self.accumulation) * scales

    def activation(self, x: Tensor) -> Tensor:
        """The output of a ReLU in 0 to ``levels`` steps."""
        if self.levels == 0:
            return x
        scale = _gently(self.log_scale.exp(), x[0].numel() * self.levels)
        steps = _rounded((raised(x) / scale).clamp(0, self.levels))
        return (steps * scale).to(x.dtype)


def _gently(scale: Tensor, count: int) -> Tensor:
    """The same number with its gradient scaled by 1 / sqrt(count), as the paper advises."""
    factor = 1.0 / math.sqrt(count)
    return scale * factor + (scale - scale * factor).detach()


def _rounded(x: Tensor) -> Tensor:
    """To the nearest integer, with the gradient of the identity."""
    return x + (x.round() - x).detach()


def attach(
    net: FaceNet,
    scheme: Scheme,
    scales: Scales,
    weights: Mapping[str, NDArray[np.floating]] | None = None,
) -> None:
    """Fold batch norms and let the units of the signature network round.

    Args:
        net: gets rounding units.
        scheme: for these.
        scales: to start from, of every integer output.
        weights: to take the place of the folded ones, as in ``facesig.modelfile.Weights``.
    """
    folded = weights or net.folded()
    reader, bounds = readers(net.arch), bounds_of(net.arch, scheme)
    for unit in net.weighted("signature"):
        if unit.norm is not None:
            unit.norm = Offset(unit.op.weight.shape[0])
        mine = scheme[unit.name]
        levels = scheme[reader[unit.name]].input_levels if unit.name in reader else 0
        may_read, weight = bounds[unit.name], folded[f"{unit.name}.weight"]
        per_channel = accumulator_aware_scales(
            weight, mine.weight_limit, may_read, mine.accumulation
        )
        unit.rounding = FakeQuant(mine, may_read, per_channel, levels, scales.get(unit.name, 1.0))
    load_folded(net, folded)


def learned_scales(net: FaceNet) -> tuple[dict[str, float], dict[str, NDArray[np.float64]]]:
    """Activation scales, and weight scales by channel, of a network that rounds."""
    activations, weights = {}, {}
    for unit in net.weighted("signature"):
        rounding = unit.rounding
        assert isinstance(rounding, FakeQuant)
        weights[unit.name] = rounding.log_weight_scales.detach().double().exp().cpu().numpy()
        if rounding.levels:
            activations[unit.name] = float(rounding.log_scale.detach().exp())
    return activations, weights


@torch.no_grad()
def peaks(net: FaceNet, faces: FaceTable) -> dict[str, float]:
    """Largest output of every weighted layer on some faces, in float32."""
    largest: dict[str, float] = {}

    def note(unit: Unit, _inputs: tuple[Tensor, ...], output: Tensor) -> None:
        largest[unit.name] = max(largest.get(unit.name, 0.0), float(output.max()))

    hooks = [unit.register_forward_hook(note) for unit in net.weighted()]
    try:
        embed(net, faces.images, precision=torch.float32)
    finally:
        for hook in hooks:
            hook.remove()
    return largest

"""Integers of a narrow layer (``facesig.narrow``) that stay in 16 bits, as descent moves them.

Convention:
    * Weights are (cout, products); inputs count from 0, their zero point: 0 to 255 behind a ReLU
      and of an image, -128 to 127 else. A bias is that of the real zero.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from facesig import narrow
from facesig.convert.rounding import LIMIT, ROOM

SPARE = 300
"""Of a total, left free where steps are chosen: rounding adds to it."""

LAST = 8
"""Of a total, left free where integers are chosen: the bias is rounded, halves are."""


@dataclass(frozen=True)
class Sums:
    """How a layer's products are summed.

    Attributes:
        group: products in a group.
        groups: their number; a total is halved so often that it is 1 / groups of the sum.
        rectified: whether inputs go from 0 to 255.
        wide: whether inputs are 16-bit totals and sums have 32 bits.
    """

    group: int
    groups: int
    rectified: bool
    wide: bool = False

    @property
    def zero_point(self) -> int:
        """Of the input."""
        return -128 if self.rectified else 0

    @property
    def lost(self) -> float:
        """What halving, which rounds down, takes off a total on average: a quarter a level."""
        return 0.25 * (self.groups.bit_length() - 1)

    def far(self, weight: Tensor, sign: int) -> Tensor:
        """How far a sum reaches up (``sign`` 1) or down (-1), (cout,)."""
        if self.rectified:
            return (weight * sign).clamp(min=0).sum(1) * 255
        return weight.abs().sum(1) * 128


def finest(weight: Tensor, bias: Tensor, sums: Sums) -> Tensor:
    """Steps of weights (cout,) that fill a group, a weight or a total; as real as the weights."""
    size = weight.abs()
    if sums.wide:
        return torch.maximum(size.amax(1) / LIMIT, bias.abs() / narrow.LARGEST_WIDE_BIAS) + 1e-12
    fullest = torch.stack([part.sum(1) for part in torch.split(size, sums.group, 1)]).amax(0)
    furthest = torch.maximum(sums.far(weight, 1) + bias, sums.far(weight, -1) - bias)
    room = sums.groups * (narrow.LARGEST - SPARE)
    return torch.stack([fullest / ROOM, size.amax(1) / LIMIT, furthest / room]).amax(0) + 1e-12


def kept(ideal: Tensor, bias: Tensor, sums: Sums) -> Tensor:
    """The nearest integers whose sums stay in 16 bits; ``bias`` in units of the total."""
    integers = ideal.round().clamp_(-LIMIT, LIMIT)
    if sums.wide:
        return integers
    parts = zip(
        torch.split(integers, sums.group, 1), torch.split(ideal, sums.group, 1), strict=True
    )
    for chosen, wanted in parts:
        _reduce(chosen, wanted, (chosen.abs().sum(1) - ROOM).clamp_(min=0))
    span = 255 if sums.rectified else 128
    for sign in (1, -1):
        total = sums.far(integers, sign) / sums.groups + sign * bias
        excess = (total + LAST - narrow.LARGEST) * sums.groups / span
        guilty = integers * sign > 0 if sums.rectified else integers != 0
        _reduce(integers, ideal, excess.ceil_().clamp_(min=0), guilty)
    return integers


def _reduce(integers: Tensor, ideal: Tensor, excess: Tensor, guilty: Tensor | None = None) -> None:
    """Bring ``excess`` (cout,) of a row's integers one nearer to 0, in place, the cheapest first.

    ``guilty``: those that it helps to bring nearer, by default all.
    """
    while bool((excess > 0).any()):
        rows = excess > 0
        some, wanted = integers[rows], ideal[rows]
        able = some != 0 if guilty is None else (some != 0) & guilty[rows]
        gain = torch.where(able, some.abs() - wanted.abs(), -torch.inf)
        place = gain.argsort(dim=1, descending=True, stable=True).argsort(dim=1)
        chosen = (place < excess[rows, None]) & able
        integers[rows] = some - chosen * some.sign()
        excess[rows] -= torch.where(able.any(1), chosen.sum(1), excess[rows])

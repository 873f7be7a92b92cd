"""The network of ``facesig.network`` as torch modules, with the batch norms that training uses.

Every convolution and every fully connected layer but the last of each part is followed by a batch
norm. Its gain is fixed at 1: the ReLU after it is positively homogeneous, so the next layer can
absorb a gain, and a fixed positive one lets a max-pool run *before* norm and ReLU on a quarter of
the pixels. Batch norms fold into weights and biases before anything is exported (``folded``).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from facesig.network import MULTIBATCH, Conv, Layer, Linear, MaxPool, Network, Resize
from facesig.training import fused
from facesig.training.pixels import normalised, raised, warp


class Offset(nn.Module):
    """What remains of a batch norm once its mean and variance are folded away: a bias."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(channels))

    def forward(self, x: Tensor) -> Tensor:
        return x + (self.bias.view(-1, 1, 1) if x.dim() == 4 else self.bias)


class Rounding(Protocol):
    """Rounds like a quantised layer; ``facesig.training.quantised`` has the one implementation."""

    def weight(self, weight: Tensor) -> Tensor:
        """Weights as the integers will stand for them."""
        ...

    def activation(self, x: Tensor) -> Tensor:
        """The output as the integers will stand for it."""
        ...


class Unit(nn.Module):
    """Convolution or fully connected layer, optional pool, batch norm, ReLU."""

    rounding: Rounding | None

    def __init__(self, layer: Conv | Linear, pool: MaxPool | None) -> None:
        super().__init__()
        self.pool_stride = pool.stride if pool else 0
        self.relu = layer.relu
        self.name = layer.name
        bias = not layer.relu
        self.op: nn.Conv2d | nn.Linear
        norm: nn.BatchNorm1d | nn.BatchNorm2d
        if isinstance(layer, Conv):
            self.op = nn.Conv2d(
                layer.cin, layer.cout, layer.kernel, layer.stride, layer.pad, bias=bias
            )
            norm = nn.BatchNorm2d(layer.cout)
        else:
            self.op = nn.Linear(layer.cin, layer.cout, bias=bias)
            norm = nn.BatchNorm1d(layer.cout)
        norm.weight.requires_grad_(False)
        self.norm: nn.BatchNorm1d | nn.BatchNorm2d | Offset | None = norm if layer.relu else None
        self.rounding = None
        nn.init.kaiming_normal_(self.op.weight, nonlinearity="relu")

    def forward(self, x: Tensor) -> Tensor:
        if self.rounding is None and self.pool_stride == 0 and fused.fits(x, self.op, self.norm):
            assert isinstance(self.op, nn.Conv2d)
            assert isinstance(self.norm, nn.BatchNorm2d)
            return fused.conv_norm_relu(x, self.op, self.norm)
        x = self.weighted(x)
        if self.pool_stride:
            stride = self.pool_stride
            x = fused.max_pool(x, stride) if fused.fits_pool(x) else F.max_pool2d(x, 2, stride)
        if self.rounding is None and fused.fits_norm_relu(x, self.norm):
            assert isinstance(self.norm, nn.BatchNorm2d)
            x = fused.norm_relu(x, self.norm)
        elif self.norm:
            x = F.relu(self.norm(x))
        return x if self.rounding is None else self.rounding.activation(x)

    def from_bytes(self, images: Tensor) -> Tensor:
        """``forward`` of ``normalised`` images, (n, h, w, 3) uint8 RGB."""
        x = images.permute(0, 3, 1, 2)
        if self.rounding is None and fused.fits_first(x, self.op, self.norm, self.pool_stride):
            assert isinstance(self.op, nn.Conv2d)
            assert isinstance(self.norm, nn.BatchNorm2d)
            return fused.first(x, self.op, self.norm)
        x = normalised(images, self.op.weight.dtype)
        return self.forward(x.contiguous(memory_format=torch.channels_last))

    def weighted(self, x: Tensor) -> Tensor:
        """The operation alone."""
        op, weight = self.op, self.op.weight
        if isinstance(op, nn.Linear) and x.dim() == 4:
            x = x.permute(0, 2, 3, 1).flatten(1)
        if self.rounding is not None:
            weight = self.rounding.weight(weight)
        if isinstance(op, nn.Linear):
            return F.linear(x, weight, op.bias)
        return F.conv2d(x, weight, op.bias, op.stride, op.padding)

    def folded(self) -> tuple[Tensor, Tensor]:
        """Weights (out, kernel, kernel, in) or (out, in) and biases, batch norm folded, float64."""
        weight = self.op.weight.detach().double()
        if self.norm is None:
            assert self.op.bias is not None
            bias = self.op.bias.detach().double()
        elif isinstance(self.norm, Offset):
            bias = self.norm.bias.detach().double()
        else:
            norm = self.norm
            assert norm.running_mean is not None
            assert norm.running_var is not None
            gain = (norm.running_var.double() + norm.eps).rsqrt()
            weight = weight * gain.view(-1, *[1] * (weight.dim() - 1))
            bias = norm.bias.detach().double() - norm.running_mean.double() * gain
        return (weight.permute(0, 2, 3, 1) if weight.dim() == 4 else weight), bias


def _units(layers: tuple[Layer, ...]) -> list[Unit]:
    """One unit for each weighted layer; a pool right behind it joins it."""
    units = []
    for layer, following in zip(layers, (*layers[1:], None), strict=True):
        if isinstance(layer, Conv | Linear):
            pool = following if isinstance(following, MaxPool) else None
            units.append(Unit(layer, pool))
    return units


class AlignmentNet(nn.Module):
    """Normalised crop (n, 3, 112, 112) to similarities (n, 4); starts at the identity."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        units = _units(network.alignment)
        self.units = nn.ModuleList(units)
        resize = network.alignment[0]
        assert isinstance(resize, Resize)
        self.size = resize.size
        last = units[-1].op
        assert isinstance(last, nn.Linear)
        nn.init.normal_(last.weight, std=1e-3)
        with torch.no_grad():
            last.bias.copy_(torch.tensor([1.0, 0.0, 0.0, 0.0]))

    def forward(self, x: Tensor) -> Tensor:
        size = (self.size, self.size)
        return self.similarity(F.interpolate(x, size, mode="bilinear", align_corners=False))

    def similarity(self, x: Tensor) -> Tensor:
        """The same of crops that have been resized, (n, 3, 50, 50)."""
        *hidden, last = self.units
        for unit in hidden:
            x = unit(x)
        # The similarity is a position: half precision would round it to a quarter of a pixel.
        with torch.autocast("cpu", enabled=False), torch.autocast("cuda", enabled=False):
            similarity: Tensor = last(raised(x))
        return similarity


class SignatureNet(nn.Module):
    """Aligned faces (n, 3, 112, 112) to signatures (n, 128), not yet of unit norm."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.units = nn.ModuleList(_units(network.signature))

    def forward(self, x: Tensor) -> Tensor:
        """Also takes the faces as bytes, (n, 112, 112, 3) uint8 RGB, not normalised."""
        first, *others = self.units
        assert isinstance(first, Unit)
        x = first.from_bytes(x) if x.dtype == torch.uint8 else first(x)
        for unit in others:
            x = unit(x)
        return x


class FaceNet(nn.Module):
    """The whole network: align, warp, embed."""

    def __init__(self, network: Network = MULTIBATCH) -> None:
        super().__init__()
        self.arch = network
        self.alignment = AlignmentNet(network)
        self.signature = SignatureNet(network)

    def forward(self, images: Tensor) -> Tensor:
        """Normalised crops (n, 3, 112, 112) to signatures (n, 128), not yet of unit norm.

        Also takes the crops as bytes, (n, 112, 112, 3) uint8 RGB, not normalised.
        """
        if images.dtype == torch.uint8:
            return self._from_bytes(images)
        similarity = self.alignment(images)
        out: Tensor = self.signature(warp(images, similarity, self.arch.warp.size))
        return out

    def _from_bytes(self, crops: Tensor) -> Tensor:
        first, *others = self.signature.units
        assert isinstance(first, Unit)
        if first.rounding is not None or not fused.fits_warped(
            crops, first.op, first.norm, first.pool_stride
        ):
            images = normalised(crops, self.dtype)
            return self.forward(images.contiguous(memory_format=torch.channels_last))
        assert isinstance(first.op, nn.Conv2d)
        assert isinstance(first.norm, nn.BatchNorm2d)
        small = normalised(fused.resized(crops, self.alignment.size), self.dtype)
        similarity = self.alignment.similarity(small.contiguous(memory_format=torch.channels_last))
        x = fused.warped_first(crops, similarity, first.op, first.norm)
        for unit in others:
            x = unit(x)
        return x

    @property
    def dtype(self) -> torch.dtype:
        """Of the weights: float32, or float64 for exact comparisons."""
        return next(self.parameters()).dtype

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        return next(self.parameters()).device

    def weighted(self, part: str = "") -> Iterator[Unit]:
        """All weighted layers in running order, or those of "alignment" or "signature"."""
        parts = {"alignment": self.alignment.units, "signature": self.signature.units}
        for name, units in parts.items():
            for unit in units if part in ("", name) else ():
                assert isinstance(unit, Unit)
                yield unit

    def folded(self) -> dict[str, NDArray[np.float64]]:
        """Weights and biases of every layer with batch norms folded, as the model file has them."""
        weights = {}
        for unit in self.weighted():
            weight, bias = unit.folded()
            weights[f"{unit.name}.weight"] = np.ascontiguousarray(weight.cpu().numpy())
            weights[f"{unit.name}.bias"] = np.ascontiguousarray(bias.cpu().numpy())
        return weights


def channels_last(net: FaceNet) -> None:
    """Lay the convolutions' weights out as the CPU's convolutions want them."""
    for unit in net.weighted():
        if isinstance(unit.op, nn.Conv2d):
            weight = unit.op.weight
            weight.data = weight.data.contiguous(memory_format=torch.channels_last)


def offset(unit: Unit) -> Tensor:
    """The bias of a unit, in its norm or in its operation."""
    bias = unit.op.bias if unit.norm is None else unit.norm.bias
    assert bias is not None
    return bias


def without_norm(unit: Unit) -> None:
    """Give a norm mean 0 and variance 1: it adds its bias and does nothing else."""
    if isinstance(unit.norm, nn.BatchNorm1d | nn.BatchNorm2d):
        unit.norm.reset_running_stats()
        assert unit.norm.running_var is not None
        unit.norm.running_var.fill_(1.0 - unit.norm.eps)

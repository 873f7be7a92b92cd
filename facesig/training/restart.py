"""Training on from a model file, whose batch norms have been folded away.

Folded weights W give x = W input + bias. They go into the layer's operation; its norm gets mean 0,
variance 1 and that bias, so the network computes what the file does. In training, though, a norm
subtracts the mean of the batch: ``centre_norms`` measures the means on some images and moves them
from the bias into the norm. The variances are about 1 already, as folding divided by them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from facesig.errors import CheckpointError
from facesig.modelfile import read_model
from facesig.network import Network
from facesig.training.checkpoint import load_checkpoint, load_weights
from facesig.training.network import FaceNet, Unit

MODEL_SUFFIX = ".fsig"
PART = "alignment."


def started(network: Network, path: Path) -> FaceNet:
    """A network with the weights of a checkpoint's average, or of a model file.

    Of a checkpoint that was fine-tuned for integers: the float network that it came from.

    Raises:
        CheckpointError: a checkpoint that is unusable or of another network.
        ModelError: a model file that is unusable.
    """
    net = FaceNet(network)
    if path.suffix == MODEL_SUFFIX:
        load_folded(net, read_model(path).weights)
    else:
        saved = load_checkpoint(path)
        load_weights(net, saved.get("float", saved["average"]), f"{network.name} ({path})")
    return net


def load_alignment(net: FaceNet, path: Path) -> None:
    """Take the alignment net of a checkpoint's average.

    Raises:
        CheckpointError: the checkpoint is unusable, or its alignment net is another one.
    """
    average = load_checkpoint(path)["average"]
    part = {k.removeprefix(PART): v for k, v in average.items() if k.startswith(PART)}
    load_weights(net.alignment, part, f"the alignment net of {net.arch.name} ({path})")


@torch.no_grad()
def crop_view(net: FaceNet, crop: float) -> None:
    """Let the aligned view show ``crop`` times as much of the face's surroundings each way."""
    last = net.alignment.units[-1]
    assert isinstance(last, Unit)
    last.op.weight[:2] *= crop
    assert last.op.bias is not None
    last.op.bias[:2] *= crop


@torch.no_grad()
def load_folded(net: FaceNet, weights: Mapping[str, NDArray[np.floating]]) -> None:
    """Fill a network with the weights of a model file, as in ``facesig.modelfile.Weights``.

    Raises:
        CheckpointError: a layer is missing or has another shape.
    """
    for unit in net.weighted():
        weight, bias = (_tensor(weights, f"{unit.name}.{kind}") for kind in ("weight", "bias"))
        if weight.dim() == 4:
            weight = weight.permute(0, 3, 1, 2)
        if weight.shape != unit.op.weight.shape:
            expected, got = tuple(unit.op.weight.shape), tuple(weight.shape)
            raise CheckpointError(f"expected weights {expected}, got {got} ({unit.name})")
        unit.op.weight.copy_(weight)
        offset(unit).copy_(bias)
        if isinstance(unit.norm, nn.BatchNorm1d | nn.BatchNorm2d):
            unit.norm.reset_running_stats()
            assert unit.norm.running_var is not None
            unit.norm.running_var.fill_(1.0 - unit.norm.eps)


@torch.no_grad()
def centre_norms(units: list[Unit], run: Callable[[], Tensor]) -> None:
    """Move each norm's mean out of its bias; what the network computes stays the same.

    Args:
        units: of a network in evaluation mode.
        run: puts images through all of these units.
    """
    means: dict[nn.Module, Tensor] = {}

    def note(norm: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        x = inputs[0].float()
        means[norm] = x.mean([axis for axis in range(x.dim()) if axis != 1])

    norms = [u.norm for u in units if isinstance(u.norm, nn.BatchNorm1d | nn.BatchNorm2d)]
    hooks = [norm.register_forward_pre_hook(note) for norm in norms]
    try:
        run()
    finally:
        for hook in hooks:
            hook.remove()
    for norm in norms:
        assert norm.running_mean is not None
        assert norm.running_var is not None
        shift = means[norm] - norm.running_mean
        norm.running_mean.add_(shift)
        norm.bias.add_(shift / (norm.running_var + norm.eps).sqrt())


def _tensor(weights: Mapping[str, NDArray[np.floating]], name: str) -> Tensor:
    if name not in weights:
        raise CheckpointError(f"expected {name}, got no such weights (model file)")
    return torch.from_numpy(np.ascontiguousarray(weights[name]))


def offset(unit: Unit) -> Tensor:
    """The bias of a unit, in its norm or in its operation."""
    bias = unit.op.bias if unit.norm is None else unit.norm.bias
    assert bias is not None
    return bias

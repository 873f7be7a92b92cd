"""Training on from a model file, whose batch norms have been folded away.

Folded weights W give x = W input + bias. They go into the layer's operation; its norm gets mean 0,
variance 1 and that bias, so the network computes what the file does. In training, though, a norm
subtracts the mean of the batch and divides by its deviation: ``settle_norms`` measures both on some
images, moves the means from the bias into the norm, and the deviations into the weights behind.

A file or checkpoint of a smaller network that the new one extends starts it too
(``facesig/training/growth.py``). So does a kit of verifiers, whose convolutions are there in
integers alone: they are taken as the real numbers that they stand for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from facesig.errors import CheckpointError, ModelKindError
from facesig.modelfile import ModelFile, read_model
from facesig.network import NETWORKS, VERIFIER, Network
from facesig.training.checkpoint import entry, float_weights, load_checkpoint, load_weights
from facesig.training.config import KIT_SUFFIX
from facesig.training.growth import grow
from facesig.training.network import FaceNet, Unit, offset, without_norm
from facesig.verifier.kit import Kit, read_kit

MODEL_SUFFIX = ".fsig"
PART = "alignment."

LEAST_VARIANCE = 1e-4
"""Of a norm's input that is settled: a channel that never speaks is not made loud."""


def started(network: Network, path: Path) -> FaceNet:
    """A network with the weights of a checkpoint's average, of a model file, or of a kit.

    Of a checkpoint that was fine-tuned for integers: the float network that it came from. Where the
    checkpoint or file is one of a smaller network, this one is grown from it. A kit has no
    alignment net.

    Raises:
        CheckpointError: a checkpoint that is unusable, or of a network that is no part of this one.
        ModelError: a model file that is unusable.
        VerifierKitError: a kit that is unusable.
    """
    net = FaceNet(network)
    if path.suffix == KIT_SUFFIX:
        if network.name != VERIFIER.name:
            raise CheckpointError(
                f"expected network={VERIFIER.name} from a kit, got {network.name} ({path})"
            )
        fill_kit(net, read_kit(path))
        return net
    if path.suffix == MODEL_SUFFIX:
        model = read_start(path)
        if model.network.name == network.name:
            load_folded(net, model.weights)
        else:
            _grow(net, model.network, model.weights)
        return net
    saved = load_checkpoint(path)
    weights = float_weights(saved, str(path))
    other = NETWORKS.get(saved.get("network", network.name), network)
    if other.name == network.name:
        load_weights(net, weights, f"{network.name} ({path})")
    else:
        small = FaceNet(other)
        load_weights(small, weights, f"{other.name} ({path})")
        _grow(net, other, small.folded())
    return net


@torch.no_grad()
def fill_kit(net: FaceNet, kit: Kit) -> None:
    """Fill the signature net of a verifier's network with a kit's convolutions and projection."""
    _fill(net.weighted("signature"), folded_kit(kit))


def folded_kit(kit: Kit) -> dict[str, NDArray[np.floating]]:
    """Weights of a kit's convolutions and projection, as in ``facesig.modelfile.Weights``."""
    *convolutions, project, _ = VERIFIER.signature
    integers = kit.trunk.integers
    assert integers is not None
    weights: dict[str, NDArray[np.floating]] = {
        f"{project.name}.weight": kit.projection,
        f"{project.name}.bias": kit.offset,
    }
    given = integers.tensors[kit.trunk.network.layers[0].name]
    for layer in convolutions:
        made = integers.tensors[layer.name]
        weight, bias = integers.wide(layer.name).real(given, made)
        weights |= {f"{layer.name}.weight": weight, f"{layer.name}.bias": bias}
        given = made
    return weights


def read_start(path: Path) -> ModelFile:
    """A model file that training can start from: an embedder in floats, of a network known here.

    Raises:
        ModelError: it is none, or cannot be used.
    """
    model = read_model(path)
    if model.kind != "embedder":
        raise ModelKindError(f"expected an embedder to start from, got a {model.kind} ({path})")
    if model.integers is not None:
        raise ModelKindError(f"expected a float file to start from, got one of integers ({path})")
    if model.network.name not in NETWORKS:
        known = ", ".join(sorted(NETWORKS))
        raise ModelKindError(f"expected a network of {known}, got {model.network.name!r} ({path})")
    return model


def _grow(net: FaceNet, network: Network, weights: Mapping[str, NDArray[np.floating]]) -> None:
    small = FaceNet(network)
    load_folded(small, weights)
    grow(net, small)


def load_alignment(net: FaceNet, path: Path) -> None:
    """Take the alignment net of a checkpoint's average, or of a model file.

    Raises:
        CheckpointError: the checkpoint is unusable, or its alignment net is another one.
        ModelError: the model file is unusable.
    """
    if path.suffix == MODEL_SUFFIX:
        _fill(net.weighted("alignment"), read_start(path).weights)
        return
    average = entry(load_checkpoint(path), "average", dict, str(path))
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
    _fill(net.weighted(), weights)


@torch.no_grad()
def _fill(units: Iterable[Unit], weights: Mapping[str, NDArray[np.floating]]) -> None:
    for unit in units:
        weight, bias = (_tensor(weights, f"{unit.name}.{kind}") for kind in ("weight", "bias"))
        if weight.dim() == 4:
            weight = weight.permute(0, 3, 1, 2)
        if weight.shape != unit.op.weight.shape:
            expected, got = tuple(unit.op.weight.shape), tuple(weight.shape)
            raise CheckpointError(f"expected weights {expected}, got {got} ({unit.name})")
        unit.op.weight.copy_(weight)
        offset(unit).copy_(bias)
        without_norm(unit)


def without_norms(units: Sequence[Unit]) -> bool:
    """Whether there are norms, and none has seen an input yet."""
    norms = [u.norm for u in units if isinstance(u.norm, nn.BatchNorm1d | nn.BatchNorm2d)]
    means = [norm.running_mean for norm in norms if norm.running_mean is not None]
    return bool(means) and not any(bool(mean.any()) for mean in means)


def unsettled(net: FaceNet, trained: Iterable[Unit], parts: Iterable[str]) -> list[Unit]:
    """The trained units of those parts whose norms have seen nothing, in running order.

    Args:
        net: the network.
        trained: units that the optimiser moves; of others norms stay as they are.
        parts: "alignment" and "signature", those that were read; each is looked at by itself, as
            they may come from two files.
    """
    moved = set(trained)
    found: list[Unit] = []
    for part in parts:
        units = [unit for unit in net.weighted(part) if unit in moved]
        found += units if without_norms(units) else []
    return found


@torch.no_grad()
def settle_norms(units: Sequence[Unit], run: Callable[[], Tensor]) -> None:
    """Give each norm the mean and variance of its input; what the network computes stays the same.

    A norm's gain is fixed at 1, so an output divided by its deviation is multiplied by it again in
    the weights of the unit behind, which a ReLU and a pool let pass.

    Args:
        units: of a network in evaluation mode, in running order; one without a norm ends a part.
        run: puts images through all of these units.
    """
    seen: dict[nn.Module, tuple[Tensor, Tensor]] = {}

    def note(norm: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        x = inputs[0].float()
        variance, mean = torch.var_mean(x, [a for a in range(x.dim()) if a != 1], correction=0)
        seen[norm] = mean, variance

    norms = [u.norm for u in units if isinstance(u.norm, nn.BatchNorm1d | nn.BatchNorm2d)]
    hooks = [norm.register_forward_pre_hook(note) for norm in norms]
    try:
        run()
    finally:
        for hook in hooks:
            hook.remove()
    for unit, behind in pairwise(units):
        norm = unit.norm
        if not isinstance(norm, nn.BatchNorm1d | nn.BatchNorm2d):
            continue
        assert norm.running_mean is not None
        assert norm.running_var is not None
        mean, variance = seen[norm]
        variance = variance.clamp(min=LEAST_VARIANCE)
        before, after = (norm.running_var + norm.eps).sqrt(), (variance + norm.eps).sqrt()
        norm.bias.copy_((mean - norm.running_mean + norm.bias * before) / after)
        norm.running_mean.copy_(mean)
        norm.running_var.copy_(variance)
        weight = behind.op.weight
        by_channel = weight if weight.dim() == 4 else weight.view(len(weight), -1, len(after))
        axis = 1 if weight.dim() == 4 else 2
        shape = [len(after) if a == axis else 1 for a in range(by_channel.dim())]
        by_channel.mul_((after / before).view(shape))


def _tensor(weights: Mapping[str, NDArray[np.floating]], name: str) -> Tensor:
    if name not in weights:
        raise CheckpointError(f"expected {name}, got no such weights (model file)")
    return torch.from_numpy(np.array(weights[name]))

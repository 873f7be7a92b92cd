"""A larger network that begins as a smaller one: what the small one learned is not learned again.

What: channels that both have keep their weights; connections from new channels begin at 0; new
channels see the layer below through random weights; a block that is new passes its input on. So the
large network computes what the small one does, and the gradient sees every new connection at once
(Chen et al., *Net2Net: Accelerating Learning via Knowledge Transfer*, 2016, copies channels, which
then have to be told apart by noise).

Layers are told by their names: the large network must have all of the small one's, in the same
order, none of them smaller, and its extra layers must be convolutions with ReLU that keep the size.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from facesig.errors import CheckpointError
from facesig.network import IMAGE, Network
from facesig.training.network import FaceNet, Unit, offset, without_norm


@torch.no_grad()
def grow(large: FaceNet, small: FaceNet) -> None:
    """Fill ``large`` so that it computes what ``small`` does.

    Both are in the state of folded weights (``restart.load_folded``): norms of mean 0 and variance
    1. Random weights come from torch's generator.

    Raises:
        CheckpointError: ``small`` is no part of ``large``.
    """
    units = {unit.name: unit for unit in small.weighted()}
    _check_order(large, small)
    to, given = _places(large.arch), _places(small.arch)
    for unit in large.weighted():
        name = unit.name
        if name not in units:
            _pass_on(unit)
            continue
        if to[name] != given[name]:
            raise CheckpointError(
                f"expected {given[name]} places of the input, got {to[name]} ({name}, growing)"
            )
        _extend(unit, units[name], to[name])


def _check_order(large: FaceNet, small: FaceNet) -> None:
    wanted = [unit.name for unit in small.weighted()]
    shared = [unit.name for unit in large.weighted() if unit.name in set(wanted)]
    if shared != wanted:
        missing = [name for name in wanted if name not in shared]
        raise CheckpointError(
            f"expected all layers of {small.arch.name} in {large.arch.name}, in their order, got "
            f"{f'no {missing[0]}' if missing else 'another order'} (growing)"
        )


def _extend(unit: Unit, of: Unit, places: int) -> None:
    """Weights of ``of`` in the first channels; new inputs at 0, new outputs random."""
    to, given = (_by_channel(each.op.weight, places) for each in (unit, of))
    outputs, inputs = given.shape[0], given.shape[-1]
    if to.shape[1] != given.shape[1] or to.shape[0] < outputs or to.shape[-1] < inputs:
        raise CheckpointError(
            f"expected at most {tuple(to.shape)}, got {tuple(given.shape)} ({unit.name}, growing)"
        )
    to[:outputs] = 0.0
    to[:outputs, :, :inputs] = given
    if len(to) > outputs:  # a random channel is as strong as the others are on average
        length = given.flatten(1).norm(dim=1).mean()
        to[outputs:] *= length / to[outputs:].flatten(1).norm(dim=1).view(-1, 1, 1)
    weight = unit.op.weight
    weight.copy_(_taps(to, weight.shape) if weight.dim() == 4 else to.flatten(1))
    offset(unit).zero_()
    offset(unit)[:outputs] = offset(of)
    without_norm(unit)


def _by_channel(weight: Tensor, places: int) -> Tensor:
    """A copy (out, taps or pixels, channels) of a layer's weights."""
    if weight.dim() == 4:
        return weight.permute(0, 2, 3, 1).flatten(1, 2).clone()
    return weight.view(len(weight), places, -1).clone()


def _taps(by_channel: Tensor, shape: torch.Size) -> Tensor:
    return by_channel.view(len(by_channel), shape[2], shape[3], -1).permute(0, 3, 1, 2)


def _places(network: Network) -> dict[str, int]:
    """Pixels of each layer's first input, by the layer's name."""
    pixels = {IMAGE: network.input_shape[0] * network.input_shape[1]}
    pixels |= {cost.layer.name: cost.output[0] * cost.output[1] for cost in network.costs}
    return {cost.layer.name: pixels[cost.layer.inputs[0]] for cost in network.costs}


def _pass_on(unit: Unit) -> None:
    """Each output the input of the same channel."""
    op = unit.op
    fits = isinstance(op, nn.Conv2d) and op.stride == (1, 1) and unit.relu and not unit.pool_stride
    if not fits or op.weight.shape[0] != op.weight.shape[1]:
        raise CheckpointError(
            f"expected a convolution that keeps the size and the channels, got another layer "
            f"({unit.name}, growing)"
        )
    op.weight.zero_()
    middle = op.weight.shape[-1] // 2
    op.weight[:, :, middle, middle] = torch.eye(op.weight.shape[0])
    offset(unit).zero_()
    without_norm(unit)

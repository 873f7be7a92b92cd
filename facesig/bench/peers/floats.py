"""The float network that one of narrow integer layers stands for, as a float runtime runs it.

What integers do beside it (rounding, and no number beyond a tensor's largest) is left out, so both
give nearly the same numbers.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facesig import narrow
from facesig.errors import BenchError
from facesig.modelfile import ModelFile
from facesig.network import IMAGE, Conv, Depthwise
from facesig.numeric import IMAGE_BYTES, TOTALS, IntegerNetwork, NarrowWeights, Quantised

_ONE_Q15 = 32768.0  # what a multiplier of 1 would be


def float_weights(model: ModelFile) -> dict[str, NDArray[np.float32]]:
    """Weights and biases by name, as ``ModelFile.weights``; the image counts from 0 to 255.

    A tensor whose channels have scales of their own is taken to have the scale 1: its reader's
    multipliers know no other.

    Raises:
        BenchError: the model has a weighted layer that is not narrow.
    """
    found = {}
    integers = model.integers
    for layer in model.network.layers:
        if not layer.parameters:
            continue
        own = integers.layers[layer.name] if integers else None
        if integers is None or not isinstance(own, NarrowWeights):
            kind = type(own).__name__ if own else "floats"
            raise BenchError(f"expected a narrow layer, got {kind} ({layer.name})")
        assert isinstance(layer, (Conv, Depthwise))
        given = IMAGE_BYTES if layer.inputs[0] == IMAGE else integers.tensors[layer.inputs[0]]
        weight, bias = _floats(own, given, _unit(own, integers, layer.name))
        found[f"{layer.name}.weight"] = weight.astype(np.float32)
        found[f"{layer.name}.bias"] = bias.astype(np.float32)
    return found


def _unit(own: NarrowWeights, integers: IntegerNetwork, name: str) -> NDArray[np.float64]:
    """What one unit of a halved sum stands for, by channel."""
    made = integers.tensors.get(name)
    multiplier = own.multiplier.astype(np.float64)
    if made == TOTALS:
        return np.ones_like(multiplier)
    return multiplier if made is None else multiplier / _ONE_Q15 * _scale(made)


def _scale(tensor: Quantised) -> float:
    return tensor.scale or 1.0


def _floats(
    own: NarrowWeights, given: Quantised, unit: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Weights and biases in real numbers."""
    products = narrow.products(own.weight).astype(np.float64)
    groups = -(-products.shape[1] // own.group)
    shaped = (unit / (groups * _scale(given))).reshape(-1, *[1] * (own.weight.ndim - 1))
    # The bias has the input's zero point folded in.
    bias = own.bias + given.zero_point * products.sum(axis=1) / groups
    return own.weight * shaped, bias * unit

"""A detector of YuNet-s's layers whose random numbers stay within their types on one picture.

Random multipliers make tensors that are full of their largest number, which no float network would
follow. Here each layer's multipliers are chosen, in running order, for what its sums reach.
"""

from dataclasses import replace

import numpy as np
from engine.detectors import yunet

from facesig.network import IMAGE, Conv, Depthwise
from facesig.numeric import IMAGE_BYTES, IntegerNetwork
from facesig.reference import integer_rows
from facesig.reference.integer import apply_integer

REACHED = 100
"""The largest number that a tensor holds, but for a ReLU's: twice as far from its zero point."""


def gentle_detector(picture):
    """The ``ModelFile``; ``picture`` is (height, width, 3) uint8 in the model's order."""
    model = yunet()
    weights = dict(model.integers.layers)
    outputs = {IMAGE: integer_rows.image_integers(picture)}
    for layer in model.network.layers:
        if isinstance(layer, (Conv, Depthwise)):
            made = model.integers.tensors.get(layer.name)
            weights[layer.name] = _gentle(layer, weights[layer.name], made, outputs, model.integers)
        integers = IntegerNetwork(weights, model.integers.tensors)
        given = [picture if name == IMAGE else outputs[name] for name in layer.inputs]
        outputs[layer.name] = apply_integer(layer, given, integers)
    return replace(model, integers=IntegerNetwork(weights, model.integers.tensors))


def _gentle(layer, weights, made, outputs, integers):
    plain = replace(weights, multiplier=np.ones(len(weights.bias), np.float32))
    name = layer.inputs[0]
    given = IMAGE_BYTES if name == IMAGE else integers.tensors[name]
    run = integer_rows.narrow_conv if isinstance(layer, Conv) else integer_rows.depthwise
    sums = run(outputs[name], plain, layer, given, None)
    reached = np.abs(sums).max(axis=(0, 1)) + 1
    if made is None:
        return replace(weights, multiplier=(4 / reached).astype(np.float32))
    if made.scale:
        reached = np.full_like(reached, reached.max())
    wanted = 2 * REACHED if layer.relu else REACHED
    multiplier = np.clip(np.rint(32768 * wanted / reached), 1, 32767)
    return replace(weights, multiplier=multiplier.astype(np.int16))

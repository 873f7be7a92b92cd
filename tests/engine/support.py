"""Networks, weights and comparisons that the engine's tests share.

Integer networks are in ``integers.py``: ``random_integers``, ``integer_file``, ``SMALL_NETWORKS``.
"""

from __future__ import annotations

import numpy as np

from facesig.network import (
    BILINEAR_TAPS,
    IMAGE,
    Conv,
    Linear,
    MaxPool,
    Normalise,
    Resize,
    Warp,
    embedder,
)

FLOAT32_EPS = 2.0**-23


def he_weights(network, seed=0, similarity=None, tilt=0.02):
    """Random float32 weights of a sensible scale.

    The layer that gives the similarity has ``tilt`` times such weights and ``similarity`` as its
    bias: the identity, a little disturbed, unless four numbers are given.
    """
    rng = np.random.default_rng(seed)
    weights = {}
    for layer in network.layers:
        if isinstance(layer, (Conv, Linear)):
            shape = (layer.cout, layer.cin)
            if isinstance(layer, Conv):
                shape = (layer.cout, layer.kernel, layer.kernel, layer.cin)
            spread = np.sqrt(2 / np.prod(shape[1:]))
            weights[f"{layer.name}.weight"] = normal(rng, shape, spread)
            weights[f"{layer.name}.bias"] = normal(rng, layer.cout, 0.1)
    if similarity is None:
        similarity = np.array([1, 0, 0, 0], np.float32) + normal(rng, 4, 0.05)
    last = network.warp.inputs[1]
    weights[f"{last}.weight"] *= np.float32(tilt)
    weights[f"{last}.bias"] = np.array(similarity, np.float32)
    return weights


def normal(rng, shape, spread):
    return (rng.standard_normal(shape) * spread).astype(np.float32)


def small_network(size=9, resize=7, warp=8, middle=(), cout=5, name="small"):
    """A network of every operation; ``middle`` holds layers without inputs, put after the warp."""
    shape = (warp, warp, 3)
    layers, previous = [], "warp"
    for layer in middle:
        layer = type(layer)(**{**layer.__dict__, "inputs": (previous,)})
        shape = layer.output_shape((shape,))
        layers.append(layer)
        previous = layer.name
    flat = shape[0] * shape[1] * shape[2]
    return embedder(
        name=name,
        input_shape=(size, size, 3),
        alignment=(
            Resize("resize", (IMAGE,), size=resize),
            Linear("similarity", ("resize",), "", resize * resize * 3, 4, relu=False),
        ),
        warp=Warp("warp", (IMAGE, "similarity"), size=warp),
        signature=(
            *layers,
            Linear("out", (previous,), "", flat, cout, relu=False),
            Normalise("signature", ("out",)),
        ),
    )


def conv(cin, cout, kernel, stride, pad, relu=True, name="conv"):
    return Conv(name, (), "", kernel, stride, pad, cin, cout, relu)


TINY = small_network(
    middle=(conv(3, 6, 3, 1, 1), MaxPool("pool", (), stride=2), conv(6, 4, 1, 1, 0, name="mix")),
    name="tiny",
)
"""Every operation and both kinds of blocks in under 4 KB: fit for flipping each byte."""


def depth(layer, inputs):
    """Products that go into one number of a layer's output."""
    if isinstance(layer, Conv):
        return layer.kernel**2 * layer.cin
    if isinstance(layer, Linear):
        return layer.cin
    if isinstance(layer, Normalise):
        return inputs[0].size
    return BILINEAR_TAPS


def bound(layer, inputs, weights):
    """Largest sum of magnitudes that could meet in one number of the output."""
    largest = np.abs(inputs[0]).max()
    if isinstance(layer, (Conv, Linear)):
        weight, bias = weights[f"{layer.name}.weight"], weights[f"{layer.name}.bias"]
        return float(largest * np.abs(weight.astype(float)).max() + np.abs(bias).max())
    if isinstance(layer, Warp):
        # A position in pixels carries a rounding error of its own, which moves the sample.
        return float(largest * max(inputs[0].shape) * max(1.0, np.abs(inputs[1]).max()))
    return 1.0 if isinstance(layer, Normalise) else float(largest)


def assert_close(got, expected, layer, inputs, weights, what=""):
    """64 eps sqrt(depth) times the largest magnitude, and a floor for flushed denormals."""
    assert got.shape == expected.shape, what
    assert np.isfinite(got).all(), what
    scale = bound(layer, inputs, weights)
    tolerance = 64 * FLOAT32_EPS * np.sqrt(depth(layer, inputs)) * scale + 1e-37
    error = np.abs(got.astype(np.float64) - expected)
    assert error.max() <= tolerance, f"{what} {layer.name}: {error.max()} above {tolerance}"
    assert error.mean() <= tolerance / 4, f"{what} {layer.name}: mean {error.mean()}"

"""A quantised network in plain numpy: the definition that the engine reproduces bit for bit.

Every function below, and in ``integer_rows``, is one paragraph of ``csrc/model/FORMAT.md``, Integer
arithmetic. Sums of products are made in float64 here, which holds integers up to 2^53 exactly (the
format bounds them to 2^31) and which numpy multiplies ten times faster than integers.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.network import (
    IMAGE,
    Add,
    Conv,
    Depthwise,
    Layer,
    Linear,
    MaxPool,
    Network,
    Normalise,
    Resize,
    Upsample,
    Warp,
)
from facesig.numeric import (
    IMAGE_BYTES,
    IntegerNetwork,
    IntegerWeights,
    NarrowWeights,
    Quantised,
)
from facesig.reference import integer_rows as rows

Array = NDArray[Any]
Taps = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]

FRACTION_BITS = 7
WARP_BITS = 16
LARGEST_SIMILARITY = np.float32(8)


def run_integer(
    network: Network, integers: IntegerNetwork, image: NDArray[np.uint8]
) -> dict[str, Array]:
    """Every layer's output for one image, by layer name.

    Args:
        network: the layers.
        integers: their weights and types.
        image: of the network's input shape (of any height and width where it is free), in the
            model's colour order.

    Raises:
        ValueError: the image has another shape.
    """
    expected = image.shape[:2] + network.input_shape[2:] if network.is_free else network.input_shape
    if image.ndim != 3 or image.shape != expected:
        raise ValueError(f"expected shape {network.input_shape}, got {image.shape} (image)")
    outputs: dict[str, Array] = {}
    for layer in network.layers:
        inputs = [image if name == IMAGE else outputs[name] for name in layer.inputs]
        outputs[layer.name] = apply_integer(layer, inputs, integers)
    return outputs


def apply_integer(layer: Layer, inputs: list[Array], integers: IntegerNetwork) -> Array:
    """One layer's output."""
    first, made = inputs[0], integers.tensors.get(layer.name)
    if isinstance(layer, (Resize, Warp)):
        assert made is not None
        if isinstance(layer, Resize):
            return resize(first, layer.size, made)
        return warp(first, inputs[1].reshape(4).astype(np.float32), layer.size, made)
    if isinstance(layer, MaxPool):
        return rows.maxpool_padded(first) if layer.pad else maxpool(first, layer.stride)
    if isinstance(layer, Upsample):
        return rows.upsample(first)
    if isinstance(layer, Add):
        given, other = (integers.tensors[name] for name in layer.inputs)
        return rows.add(first, inputs[1], (given, other, integers.tensors[layer.name]))
    if isinstance(layer, Normalise):
        return normalise(first.astype(np.float32))
    assert isinstance(layer, (Conv, Linear, Depthwise))
    return _weighted(layer, first, integers)


def _weighted(layer: Conv | Linear | Depthwise, image: Array, integers: IntegerNetwork) -> Array:
    """A layer with weights: narrow, or with sums of 32 bits."""
    weights, made = integers.layers[layer.name], integers.tensors.get(layer.name)
    by_rows = layer.inputs[0] == IMAGE
    given = IMAGE_BYTES if by_rows else integers.tensors[layer.inputs[0]]
    if isinstance(weights, NarrowWeights):
        read = rows.image_integers(image) if by_rows else image
        if isinstance(layer, Depthwise):
            return rows.depthwise(read, weights, layer, given, made)
        assert isinstance(layer, Conv)
        return rows.narrow_conv(read, weights, layer, given, made)
    assert not isinstance(layer, Depthwise)
    sums = (
        conv(image, weights, layer, given)
        if isinstance(layer, Conv)
        else linear(image, weights, given)
    )
    return requantise(sums, weights.multiplier, made, layer.relu)


def conv(image: Array, weights: IntegerWeights, layer: Conv, given: Quantised) -> Array:
    """Sums of products with bias; the frame around the input holds its zero point."""
    pad, stride, kernel = layer.pad, layer.stride, layer.kernel
    edge = ((pad, pad), (pad, pad), (0, 0))
    padded = np.pad(image.astype(np.float64), edge, constant_values=given.zero_point)
    height = (padded.shape[0] - kernel) // stride + 1
    width = (padded.shape[1] - kernel) // stride + 1
    bias = weights.folded_bias(given.zero_point).astype(np.float64)
    sums = np.tile(bias, (height, width, 1))
    weight = weights.weight.astype(np.float64)
    for ky in range(kernel):
        for kx in range(kernel):
            rows = slice(ky, ky + (height - 1) * stride + 1, stride)
            columns = slice(kx, kx + (width - 1) * stride + 1, stride)
            sums += padded[rows, columns] @ weight[:, ky, kx].T
    return sums


def linear(image: Array, weights: IntegerWeights, given: Quantised) -> Array:
    """Sums of products with bias, (1, 1, cout)."""
    products = weights.weight.astype(np.float64) @ image.astype(np.float64).ravel()
    return (products + weights.folded_bias(given.zero_point)).reshape(1, 1, -1)


def requantise(
    sums: Array, multiplier: NDArray[np.float32], made: Quantised | None, relu: bool
) -> Array:
    """From 32-bit sums to the output's integers, or to float32 where ``made`` is None."""
    if relu:
        sums = np.maximum(sums, 0)
    with np.errstate(over="ignore"):  # infinity is a large number here
        real: Array = sums.astype(np.float32) * multiplier
    if made is None:
        return real
    most = np.float32(made.limit - made.zero_point)
    steps = np.minimum(np.trunc(real + np.float32(0.5)), most).astype(np.int32)
    return (steps + made.zero_point).astype(made.dtype)


def maxpool(image: Array, stride: int) -> Array:
    """Maximum over 2 x 2 windows; at stride 2 a last odd row or column is left out."""
    height, width = (image.shape[0] - 2) // stride + 1, (image.shape[1] - 2) // stride + 1
    windows = [
        image[
            ky : ky + (height - 1) * stride + 1 : stride,
            kx : kx + (width - 1) * stride + 1 : stride,
        ]
        for ky in range(2)
        for kx in range(2)
    ]
    out: Array = np.maximum(np.maximum(windows[0], windows[1]), np.maximum(*windows[2:]))
    return out


def resize_taps(given: int, size: int) -> Taps:
    """First and second position and the second's weight in 128ths, for every output position."""
    i = np.arange(size, dtype=np.int64)
    # Twice the position times size: (2 i + 1) given - size, from the edge rule of Resize.
    place = np.clip((2 * i + 1) * given - size, 0, 2 * size * (given - 1))
    steps = (place * (1 << FRACTION_BITS) + size) // (2 * size)
    return _split(steps, given)


def resize(image: Array, size: int, made: Quantised) -> Array:
    """Bilinear resize of the crop's bytes; weights in 128ths a side."""
    rows, columns = resize_taps(image.shape[0], size), resize_taps(image.shape[1], size)
    y = tuple(tap[:, None] for tap in rows)
    x = tuple(tap[None] for tap in columns)
    return _narrow(_bilinear(image, (y[0], y[1], y[2]), (x[0], x[1], x[2])), made)


def warp_steps(similarity: NDArray[np.float32], size: int, given: int) -> NDArray[np.int64]:
    """The warp's four integers A, B, TX, TY: 65536ths of an input pixel, half a fraction added."""
    a, b, tx, ty = np.clip(similarity, -LARGEST_SIMILARITY, LARGEST_SIMILARITY)
    pixel = np.float32(given * (1 << WARP_BITS) / (2 * size))
    half = np.float32(given * (1 << WARP_BITS) / 2)
    scaled = np.array([a * pixel, b * pixel, tx * half, ty * half], np.float32)
    steps: NDArray[np.int64] = np.rint(scaled).astype(np.int64)
    steps[2:] += (given - 1) * (1 << (WARP_BITS - 1)) + (1 << (WARP_BITS - FRACTION_BITS - 1))
    return steps


def warp(image: Array, similarity: NDArray[np.float32], size: int, made: Quantised) -> Array:
    """Similarity warp of the crop's bytes: positions in fixed point, weights in 128ths a side."""
    height, width, _ = image.shape
    across = warp_steps(similarity, size, width)
    down = warp_steps(similarity, size, height)
    centre = 2 * np.arange(size, dtype=np.int64) + 1 - size
    v, u = np.meshgrid(centre, centre, indexing="ij")
    x = across[0] * u - across[1] * v + across[2]
    y = down[1] * u + down[0] * v + down[3]
    return _narrow(_bilinear(image, _position(y, height), _position(x, width)), made)


def normalise(vector: NDArray[np.float32]) -> NDArray[np.float32]:
    """Division by the Euclidean norm, computed in 64 bits: the one step that is not bit-exact."""
    exact = vector.astype(np.float64)
    length = np.linalg.norm(exact)
    return (exact / length if length > 0 else exact).astype(np.float32)


def _position(place: NDArray[np.int64], given: int) -> Taps:
    """Taps of positions in 65536ths of a pixel."""
    clamped = np.clip(place, 0, (given - 1) << WARP_BITS)
    return _split(clamped >> (WARP_BITS - FRACTION_BITS), given)


def _split(steps: NDArray[np.int64], given: int) -> Taps:
    first = steps >> FRACTION_BITS
    return first, np.minimum(first + 1, given - 1), steps & ((1 << FRACTION_BITS) - 1)


def _bilinear(image: Array, y: Taps, x: Taps) -> Array:
    """The four taps of every position, weighted: the pixel's byte times 16384."""
    whole = 1 << FRACTION_BITS
    pixels = image.astype(np.int64)
    right, down = x[2][..., None], y[2][..., None]
    upper = pixels[y[0], x[0]] * (whole - right) + pixels[y[0], x[1]] * right
    lower = pixels[y[1], x[0]] * (whole - right) + pixels[y[1], x[1]] * right
    return upper * (whole - down) + lower * down


def _narrow(weighted: Array, made: Quantised) -> Array:
    """Bytes times 16384 to the output's integers: int8 rounds, int16 cuts seven bits off."""
    centred = weighted - (128 << (2 * FRACTION_BITS))
    if made.dtype == "int8":
        half = 1 << (2 * FRACTION_BITS - 1)
        return ((centred + half) >> (2 * FRACTION_BITS)).astype(np.int8)
    return (centred >> FRACTION_BITS).astype(np.int16)

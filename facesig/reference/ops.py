"""The operations of ``facesig.network`` in float64, each short enough to be the definition.

Convention:
    * Arrays are (height, width, channels); a vector of n numbers is (1, 1, n).
    * Weights of a convolution are (cout, kernel, kernel, cin), of a linear layer (cout, cin) with
      inputs flattened from (height, width, channels).
    * Pixel centres, warp direction and borders are those of the docstrings in ``facesig.network``.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

SMALLEST_NORMAL = 1.17549435e-38
SCALE = 1 / 128


def preprocess(image: NDArray[np.uint8], scale: float = SCALE) -> Array:
    """Bytes 0 to 255 to numbers, by the usual scale -1 to 0.992."""
    return (image.astype(np.float64) - 128) * scale


def bilinear(image: Array, y: Array, x: Array) -> Array:
    """Sample ``image`` at positions in pixels; positions outside are clamped to the border."""
    height, width, _ = image.shape
    y, x = np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)
    top, left = np.floor(y).astype(int), np.floor(x).astype(int)
    bottom, right = np.minimum(top + 1, height - 1), np.minimum(left + 1, width - 1)
    down, across = (y - top)[..., None], (x - left)[..., None]
    upper = image[top, left] * (1 - across) + image[top, right] * across
    lower = image[bottom, left] * (1 - across) + image[bottom, right] * across
    sampled: Array = upper * (1 - down) + lower * down
    return sampled


def resize(image: Array, size: int) -> Array:
    """Bilinear resize: output pixel i samples input position (i + 0.5) * in / out - 0.5."""
    height, width, _ = image.shape
    centres = np.arange(size) + 0.5
    y, x = centres * height / size - 0.5, centres * width / size - 0.5
    return bilinear(image, *np.meshgrid(y, x, indexing="ij"))


def warp(image: Array, similarity: Array, size: int) -> Array:
    """Output pixel centred at (u, v) samples x = a u - b v + tx, y = b u + a v + ty."""
    height, width, _ = image.shape
    a, b, tx, ty = similarity.ravel()
    centres = (2 * np.arange(size) + 1) / size - 1
    v, u = np.meshgrid(centres, centres, indexing="ij")
    x, y = a * u - b * v + tx, b * u + a * v + ty
    return bilinear(image, ((y + 1) * height - 1) / 2, ((x + 1) * width - 1) / 2)


def conv(image: Array, weight: Array, bias: Array, stride: int, pad: int, relu: bool) -> Array:
    """Square convolution with zero padding on every side."""
    kernel = weight.shape[1]
    padded = np.pad(image, ((pad, pad), (pad, pad), (0, 0)))
    height = (padded.shape[0] - kernel) // stride + 1
    width = (padded.shape[1] - kernel) // stride + 1
    out = np.tile(bias, (height, width, 1))
    for ky in range(kernel):
        for kx in range(kernel):
            rows = slice(ky, ky + (height - 1) * stride + 1, stride)
            columns = slice(kx, kx + (width - 1) * stride + 1, stride)
            out += padded[rows, columns] @ weight[:, ky, kx].T
    return np.maximum(out, 0) if relu else out


def depthwise(image: Array, weight: Array, bias: Array, stride: int, relu: bool) -> Array:
    """3 x 3 convolution of every channel with its own weights (channels, 3, 3), padding by 1."""
    apart = [
        conv(image[..., [c]], weight[c][None, ..., None], bias[[c]], stride, 1, relu)
        for c in range(len(weight))
    ]
    return np.concatenate(apart, axis=2)


def add(first: Array, second: Array) -> Array:
    """Element-wise sum in the second's shape; the first may be higher or wider by 1."""
    height, width, _ = second.shape
    total: Array = first[:height, :width] + second
    return total


def upsample(image: Array) -> Array:
    """Every pixel four times: twice as high and wide."""
    return image.repeat(2, axis=0).repeat(2, axis=1)


def maxpool(image: Array, stride: int, pad: int = 0) -> Array:
    """Maximum over 2 x 2 windows; a last odd row or column is left out, or padded, at stride 2."""
    if pad:
        height, width, _ = image.shape
        edge = ((0, height % 2), (0, width % 2), (0, 0))
        image = np.pad(image, edge, constant_values=-np.inf)
    height, width = (image.shape[0] - 2) // stride + 1, (image.shape[1] - 2) // stride + 1
    out = np.full((height, width, image.shape[2]), -np.inf)
    for ky in range(2):
        for kx in range(2):
            rows = slice(ky, ky + (height - 1) * stride + 1, stride)
            columns = slice(kx, kx + (width - 1) * stride + 1, stride)
            out = np.maximum(out, image[rows, columns])
    return out


def linear(image: Array, weight: Array, bias: Array, relu: bool) -> Array:
    """Fully connected layer on the flattened input."""
    out = weight @ image.ravel() + bias
    return (np.maximum(out, 0) if relu else out).reshape(1, 1, -1)


def normalise(vector: Array) -> Array:
    """Division by the Euclidean norm; a vector without a normal float32 number gives zeros."""
    if np.abs(vector).max() < SMALLEST_NORMAL:
        return np.zeros_like(vector)
    unit: Array = vector / np.linalg.norm(vector)
    return unit

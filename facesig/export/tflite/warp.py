"""The similarity warp in float32: bilinear sampling by GATHER.

Positions stay in float: in 8 bits they would be pixels apart. Each is a sum of one part by column
and one by row, both linear in the four similarity numbers, so a product with 4 x 112 numbers takes
the place of one with all 112 x 112 positions, whose constant would be 400 kB. Indices are
computed in float as well (exact below 2^24): TFLite adds int32 tensors ten times slower.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facesig.export.tflite.flatbuffer import Tensor
from facesig.export.tflite.graph import Graph
from facesig.network import Warp


def add_warp(graph: Graph, layer: Warp, result: str, image: Tensor, similarity: Tensor) -> Tensor:
    """Warp ``image`` (1, height, width, channels) by ``similarity`` (1, 1, 1, 4) to ``result``.

    Directions, pixel centres and borders are those of ``facesig.network.Warp``; at least 2 x 2
    pixels.
    """
    name, size = layer.name, layer.size
    _, height, width, channels = image.shape
    y, x = _positions(graph, layer, similarity, height, width)
    row, down = _taps(graph, f"{name}.y", y, height)
    column, across = _taps(graph, f"{name}.x", x, width)
    stride = graph.constant(f"{name}.stride", np.float32(width))
    row = graph.elementwise("MUL", f"{name}.row", row, stride)
    first = graph.elementwise("ADD", f"{name}.first", row, column)
    pixels = graph.reshape(f"{name}.pixels", image, (height * width, channels))
    upper_left, upper_right, lower_left, lower_right = (
        _pixels(graph, f"{name}.tap{step}", pixels, first, step)
        for step in (0, 1, width, width + 1)
    )
    upper = _between(graph, f"{name}.upper", upper_left, upper_right, across)
    lower = _between(graph, f"{name}.lower", lower_left, lower_right, across)
    sampled = _between(graph, f"{name}.sampled", upper, lower, down)
    return graph.reshape(result, sampled, (1, size, size, channels))


def _positions(
    graph: Graph, layer: Warp, similarity: Tensor, height: int, width: int
) -> tuple[Tensor, Tensor]:
    """Rows y and columns x of the input, in pixels, for every output pixel: (size, size) each."""
    name, size = layer.name, layer.size
    centre = (2 * np.arange(size) + 1) / size - 1
    zero, one = np.zeros(size), np.ones(size)
    # For a, b, tx, ty: y = b u + a v + ty and x = a u - b v + tx, u by column and v by row.
    parts = {
        "y_by_column": [zero, centre, zero, one],
        "x_by_column": [centre, zero, one, zero],
        "y_by_row": [centre, zero, zero, zero],
        "x_by_row": [zero, -centre, zero, zero],
    }
    # A position in -1 ... 1 is ((position + 1) n - 1) / 2 in pixels.
    half = np.array([height, width, height, width]) / 2
    offset = [(height - 1) / 2, (width - 1) / 2, 0, 0]
    matrix = np.stack(list(parts.values())).transpose(0, 2, 1) * half[:, None, None]
    sums = _product(graph, f"{name}.positions", similarity, matrix, np.repeat(offset, size))
    shapes = [(1, size), (1, size), (size, 1), (size, 1)]
    split = graph.split([f"{name}.{part}.flat" for part in parts], sums)
    y_by_column, x_by_column, y_by_row, x_by_row = (
        graph.reshape(f"{name}.{part}", flat, shape)
        for part, flat, shape in zip(parts, split, shapes, strict=True)
    )
    return (
        graph.elementwise("ADD", f"{name}.y", y_by_column, y_by_row),
        graph.elementwise("ADD", f"{name}.x", x_by_column, x_by_row),
    )


def _product(
    graph: Graph,
    name: str,
    similarity: Tensor,
    matrix: NDArray[np.float64],
    offset: NDArray[np.float64],
) -> Tensor:
    """``matrix`` (..., 4) times the similarity plus ``offset``: (1, 1, 1, n)."""
    weight = matrix.reshape(-1, 1, 1, 4).astype(np.float32)
    given = [
        similarity,
        graph.constant(f"{name}.weight", weight),
        graph.constant(f"{name}.bias", offset.astype(np.float32)),
    ]
    out = graph.writer.tensor(name, (1, 1, 1, len(weight)))
    return graph.conv(name, given, out, stride=1, pad=0, relu=False)


def _taps(graph: Graph, name: str, place: Tensor, length: int) -> tuple[Tensor, Tensor]:
    """The first tap's index and the fraction on the way to the second, of clamped positions.

    The first tap is never the last pixel: there it is the one before, with fraction 1, so that the
    second tap needs no clamp of its own.
    """
    place = _limited(graph, "MAXIMUM", f"{name}.from_first", place, 0)
    place = _limited(graph, "MINIMUM", f"{name}.to_last", place, length - 1)
    whole = graph.floor(f"{name}.floor", place)
    first = _limited(graph, "MINIMUM", f"{name}.first", whole, length - 2)
    rest = graph.elementwise("SUB", f"{name}.rest", place, first)
    return first, graph.reshape(f"{name}.fraction", rest, (*rest.shape, 1))


def _limited(graph: Graph, kind: str, name: str, value: Tensor, limit: int) -> Tensor:
    constant = graph.constant(f"{name}.limit", np.float32(limit))
    return graph.elementwise(kind, name, value, constant)


def _pixels(graph: Graph, name: str, pixels: Tensor, first: Tensor, step: int) -> Tensor:
    """The pixels ``step`` behind the first taps: (size, size, channels)."""
    if step:
        offset = graph.constant(f"{name}.offset", np.float32(step))
        first = graph.elementwise("ADD", f"{name}.place", first, offset)
    return graph.gather(name, pixels, graph.to_int32(f"{name}.index", first))


def _between(graph: Graph, name: str, first: Tensor, second: Tensor, fraction: Tensor) -> Tensor:
    """The point between two, ``fraction`` of the way: first + (second - first) * fraction."""
    change = graph.elementwise("SUB", f"{name}.change", second, first)
    part = graph.elementwise("MUL", f"{name}.part", change, fraction)
    return graph.elementwise("ADD", name, first, part)

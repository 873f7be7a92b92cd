"""Shapes of a network's tensors, bounded. See ``csrc/model/shapes.cpp``."""

from __future__ import annotations

from facesig.modelfile import layout
from facesig.network import Add, Conv, Depthwise, Layer, Linear, Normalise, Shape, Warp

DETECTOR_CHANNELS = 16
FINEST_STRIDE = 8


def text(shape: Shape) -> str:
    """A shape in a sentence."""
    return " x ".join(str(side) for side in shape)


def input_fault(layer: Layer, given: tuple[Shape, ...]) -> str:
    """What is wrong with the shapes that a layer is given, or nothing."""
    shape = given[0]
    if isinstance(layer, (Conv, Depthwise)):
        return _window_fault(layer, shape)
    elements = shape[0] * shape[1] * shape[2]
    if isinstance(layer, Linear) and elements != layer.cin:
        return f"expected {layer.cin} inputs, got {elements}"
    if isinstance(layer, Warp) and given[1] != (1, 1, 4):
        return f"expected 4 similarity numbers, got {text(given[1])}"
    if isinstance(layer, Normalise) and shape[:2] != (1, 1):
        return f"expected a vector, got {text(shape)}"
    if isinstance(layer, Add) and not _covers(shape, given[1]):
        return f"expected {text(given[1])}, or 1 more in height or width, got {text(shape)}"
    return ""


def shape_fault(out: Shape, given: Shape) -> str:
    """What is wrong with the shape of an output that is made of ``given``, or nothing."""
    if min(out[:2]) < 1:
        return f"expected an output of at least 1 x 1, got none from {text(given)}"
    total = out[0] * out[1] * out[2]
    if total > layout.MAX_TENSOR:
        return f"expected an output of at most {layout.MAX_TENSOR} numbers, got {total}"
    return ""


def output_fault(kind: str, index: int, got: Shape, image: Shape) -> str:
    """What is wrong with the shape of a network's output, the ``index``-th, or nothing."""
    if kind == "verifier" and got[:2] != (1, 1):
        return f"expected a vector, got {text(got)}"
    if kind == "detector":
        stride = FINEST_STRIDE << index
        wanted = (-(-image[0] // stride), -(-image[1] // stride), DETECTOR_CHANNELS)
        if got != wanted:
            return f"expected an output of {text(wanted)}, got {text(got)}"
    return ""


def _window_fault(layer: Conv | Depthwise, shape: Shape) -> str:
    if shape[2] != layer.cin:
        return f"expected {layer.cin} input channels, got {shape[2]}"
    padded = (shape[0] + 2 * layer.pad) * (shape[1] + 2 * layer.pad) * shape[2]
    if padded > layout.MAX_PADDED:
        return f"expected a padded input of at most {layout.MAX_PADDED} numbers, got {padded}"
    return ""


def _covers(first: Shape, second: Shape) -> bool:
    """Whether an addend has the other's channels, and its height and width or 1 more."""
    larger = {a - b for a, b in zip(first[:2], second[:2])}
    return first[2] == second[2] and larger <= {0, 1}

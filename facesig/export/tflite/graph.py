"""The few TFLite operations that the network needs, each with its shape rule and version.

Convention: images are (1, height, width, channels), vectors (1, 1, 1, n). The versions are the
least that know the types used here, and in tflite-runtime 2.14.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from facesig.export.tflite.flatbuffer import Scales, Tensor, Writer
from facesig.numeric import Quantised

SAME, VALID = 0, 1
NO_ACTIVATION, RELU = 0, 1


class Graph:
    """Operations under construction; every method returns the tensor that it computes."""

    def __init__(self) -> None:
        self.writer = Writer()

    def constant(self, name: str, value: Any, scales: Scales | None = None) -> Tensor:
        """Numbers that stand in the file."""
        return self.writer.constant(name, value, scales)

    def elementwise(self, kind: str, name: str, first: Tensor, second: Tensor) -> Tensor:
        """ADD, SUB, MUL, MAXIMUM or MINIMUM with broadcasting."""
        shape = np.broadcast_shapes(first.shape, second.shape)
        out = self.writer.tensor(name, shape, first.dtype)
        self.writer.operator(kind, [first, second], [out])
        return out

    def floor(self, name: str, value: Tensor) -> Tensor:
        """The largest whole number that is not larger, float32."""
        out = self.writer.tensor(name, value.shape)
        self.writer.operator("FLOOR", [value], [out])
        return out

    def to_int32(self, name: str, value: Tensor) -> Tensor:
        """Whole numbers as int32."""
        out = self.writer.tensor(name, value.shape, "int32")
        self.writer.operator("CAST", [value], [out])
        return out

    def reshape(self, name: str, value: Tensor, shape: tuple[int, ...]) -> Tensor:
        """The same numbers in another shape."""
        out = self.writer.tensor(name, shape, value.dtype, value.scales)
        wanted = self.constant(f"{name}.shape", np.array(shape, np.int32))
        self.writer.operator("RESHAPE", [value, wanted], [out])
        return out

    def split(self, names: Sequence[str], value: Tensor) -> list[Tensor]:
        """Equal parts of the last axis."""
        axis = self.constant(f"{names[0]}.axis", np.int32(len(value.shape) - 1))
        shape = (*value.shape[:-1], value.shape[-1] // len(names))
        parts = [self.writer.tensor(name, shape, value.dtype) for name in names]
        options = ("SplitOptions", {"NumSplits": len(names)})
        self.writer.operator("SPLIT", [axis, value], parts, options=options)
        return parts

    def gather(self, name: str, rows: Tensor, indices: Tensor) -> Tensor:
        """The rows of (n, channels) at int32 ``indices``: (..., channels)."""
        out = self.writer.tensor(name, (*indices.shape, rows.shape[-1]))
        options = ("GatherOptions", {"Axis": 0, "BatchDims": 0})
        self.writer.operator("GATHER", [rows, indices], [out], options=options)
        return out

    def resize(self, name: str, image: Tensor, size: int) -> Tensor:
        """Bilinear, pixel centres at halves, two taps a side."""
        out = self.writer.tensor(name, (1, size, size, image.shape[-1]))
        wanted = self.constant(f"{name}.size", np.array([size, size], np.int32))
        options = ("ResizeBilinearOptions", {"AlignCorners": False, "HalfPixelCenters": True})
        self.writer.operator("RESIZE_BILINEAR", [image, wanted], [out], 3, options)
        return out

    def pad(self, name: str, image: Tensor, before: int, after: int) -> Tensor:
        """Rows and columns of real zero: of the zero point, in a tensor of integers."""
        _, height, width, channels = image.shape
        more = before + after
        shape = (1, height + more, width + more, channels)
        out = self.writer.tensor(name, shape, image.dtype, image.scales)
        rows = np.array([[0, 0], [before, after], [before, after], [0, 0]], np.int32)
        version = 2 if image.dtype == "int8" else 1
        self.writer.operator("PAD", [image, self.constant(f"{name}.rows", rows)], [out], version)
        return out

    def conv(
        self, name: str, given: Sequence[Tensor], out: Tensor, stride: int, pad: int, relu: bool
    ) -> Tensor:
        """Convolution of ``given``: image, weights (cout, kernel, kernel, cin), bias; to ``out``.

        ``pad`` is that of ``facesig.network.Conv``: on all four sides. TFLite's SAME puts an odd
        row at the end, so at stride 2 it often starts elsewhere; then the frame is an operation of
        its own.
        """
        image, weights, bias = given
        size, kernel, result = image.shape[1], weights.shape[1], out.shape[1]
        after = max((result - 1) * stride + kernel - size - pad, 0)
        padding = VALID
        if pad or after:
            same = -(-size // stride) == result and pad == (pad + after) // 2
            if same:
                padding = SAME
            else:
                image = self.pad(f"{name}.padded", image, pad, after)
        options = {
            "Padding": padding,
            "StrideW": stride,
            "StrideH": stride,
            "DilationWFactor": 1,
            "DilationHFactor": 1,
            "FusedActivationFunction": RELU if relu else NO_ACTIVATION,
        }
        version = 3 if image.dtype == "int8" else 1
        self.writer.operator(
            "CONV_2D", [image, weights, bias], [out], version, ("Conv2DOptions", options)
        )
        return out

    def maxpool(self, name: str, image: Tensor, shape: tuple[int, ...], stride: int) -> Tensor:
        """Maximum over 2 x 2 windows, none beyond the border."""
        out = self.writer.tensor(name, shape, image.dtype, image.scales)
        options = {
            "Padding": VALID,
            "StrideW": stride,
            "StrideH": stride,
            "FilterWidth": 2,
            "FilterHeight": 2,
        }
        version = 2 if image.dtype == "int8" else 1
        self.writer.operator("MAX_POOL_2D", [image], [out], version, ("Pool2DOptions", options))
        return out

    def quantise(self, name: str, value: Tensor, wanted: Quantised) -> Tensor:
        """From float32 to int8."""
        out = self.writer.tensor(name, value.shape, "int8", scales_of(wanted))
        self.writer.operator("QUANTIZE", [value], [out])
        return out

    def dequantise(self, name: str, value: Tensor) -> Tensor:
        """From int8 to float32; weights keep their scale per channel."""
        assert value.scales is not None
        # Scales per channel are version 5, which the reference kernels of tflite-runtime 2.14 do
        # by the name of 4 only.
        out = self.writer.tensor(name, value.shape)
        version = 2 if len(value.scales.scale) == 1 else 4
        self.writer.operator("DEQUANTIZE", [value], [out], version)
        return out

    def unit_norm(self, name: str, vector: Tensor) -> Tensor:
        """Division by the Euclidean norm of the last axis (by 1e-6 if it is smaller)."""
        out = self.writer.tensor(name, vector.shape)
        self.writer.operator("L2_NORMALIZATION", [vector], [out], options=("L2NormOptions", {}))
        return out


def scales_of(quantised: Quantised) -> Scales:
    """A tensor's type as TFLite states it."""
    return Scales(np.array([quantised.scale], np.float32), quantised.zero_point)

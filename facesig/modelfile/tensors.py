"""Types of a layer's inputs, output and weights. See ``csrc/model/tensors.cpp``.

In a float file every output is float32; FORMAT.md, Integer files, has the table of the others.
"""

from __future__ import annotations

import struct
from typing import Optional

import numpy as np

from facesig import accumulation, narrow
from facesig.modelfile import layout
from facesig.modelfile.legal_types import (
    FIRST_INPUTS,
    FLOAT_WEIGHT_TYPES,
    IMAGES,
    OUTPUT_TYPES,
    SECOND_INPUTS,
    WEIGHT_DTYPES,
    WEIGHT_LIMITS_OF,
    WEIGHT_TYPES,
    ZERO_POINTS,
)
from facesig.modelfile.view import Record
from facesig.network import IMAGE
from facesig.numeric import (
    ACTIVATION_LIMITS,
    LARGEST_ADDEND,
    TOTALS,
    Quantised,
    addend_multiplier,
)

TensorType = Optional[Quantised]
"""Of a layer's output; None for float32."""

IMAGE_NUMBER = 0
"""The crop as a record's input."""

LEAST_NORMAL = float(np.finfo(np.float32).tiny)
"""Below it a float32 is a number to some units and zero to others (NEON)."""


class TypeReader:
    """Reads the types of one layer.

    Args:
        record: of the layer.
        operation: a name in ``layout.OPERATIONS``.
        inputs: names of its inputs.
        types: of all earlier outputs, by name.
        integer: whether the file is of integers.
        scale: of the image, as the header states it.
    """

    def __init__(
        self,
        record: Record,
        operation: str,
        inputs: tuple[str, ...],
        types: dict[str, TensorType],
        integer: bool,
        scale: float,
    ) -> None:
        self.record, self.operation, self.inputs = record, operation, inputs
        self.types, self.integer, self.scale = types, integer, scale
        self.narrow = record["weight_type"] == layout.INT8_LANE_BLOCKS
        self.relu = record["activation"] == 1

    def read(self) -> TensorType:
        """The type of the output.

        Raises:
            ModelLayerError: a type is none that the operation may have.
        """
        self._check_weight_type()
        number = self._output_number()
        if self.integer or (self.operation == "MaxPool" and self.record["pad"]):
            self._check_inputs()
        self._check_image_scale()
        if self.narrow and self.operation != "Depthwise":
            self._check_narrow()
        made = self._output(number)
        if self.operation == "Add":
            self._check_addends(made)
        self._check_weight_limit()
        self._check_chain()
        return made

    def _check_weight_type(self) -> None:
        types = WEIGHT_TYPES if self.integer else FLOAT_WEIGHT_TYPES
        least, most = types.get(self.operation, (layout.NO_WEIGHTS, layout.NO_WEIGHTS))
        self._check_range("weight type", "weight_type", least, most)

    def _output_number(self) -> int:
        least, most = self._output_types()
        number = self._check_range("output type", "output_type", least, most)
        if self.record["output"] and number != layout.FLOAT32:
            got = layout.TENSOR_TYPES[number - 1]
            raise self.record.error(f"expected float32 as an output of the network, got {got}")
        return number

    def _output_types(self) -> tuple[int, int]:
        """Least and largest type that the output may have."""
        if not self.integer:
            return layout.FLOAT32, layout.FLOAT32
        if self.operation in OUTPUT_TYPES:
            return OUTPUT_TYPES[self.operation]
        if self.narrow:
            return self._narrow_output_types()
        return layout.FLOAT32, (layout.INT16 if self.relu else layout.FLOAT32)

    def _narrow_output_types(self) -> tuple[int, int]:
        if self._reads_totals():
            return layout.FLOAT32, layout.FLOAT32
        if self.relu:
            return layout.INT8, layout.INT8
        is_1x1 = self.operation == "Conv" and self.record["kernel"] == 1
        return layout.FLOAT32, (layout.INT16 if is_1x1 else layout.INT8)

    def _reads_totals(self) -> bool:
        return self.operation == "Depthwise" and self.types.get(self.inputs[0]) == TOTALS

    def _check_inputs(self) -> None:
        got = [self._type_name(name) for name in self.inputs]
        if self.operation in ("Resize", "Warp"):
            first = int(self.record.fields["inputs"][0])
            if first != IMAGE_NUMBER:
                raise self.record.error(f"expected input {IMAGE_NUMBER}, got {first}")
        expected = self._first_inputs()
        if expected and got[0] not in expected:
            raise self.record.error(f"expected {' or '.join(expected)} input, got {got[0]}")
        second = SECOND_INPUTS.get(self.operation)
        if second and got[1] != second:
            raise self.record.error(f"expected {second} second input, got {got[1]}")
        if self.operation != "Depthwise" and any(self._has_scales(name) for name in self.inputs):
            raise self.record.error(
                "expected an input of one scale, got one with a scale per channel"
            )

    def _first_inputs(self) -> tuple[str, ...]:
        """Types that the first input may have; none where the sentence is another."""
        if self.record["weight_type"] != layout.NO_WEIGHTS:
            by_rows = self.narrow and self.inputs[0] == IMAGE
            if by_rows or (self._reads_totals() and not self.relu):
                return ()
            return (WEIGHT_DTYPES[self.record["weight_type"]],)
        if self.operation == "MaxPool" and self.record["pad"]:
            return ("int8",)
        return FIRST_INPUTS.get(self.operation, ())

    def _has_scales(self, name: str) -> bool:
        made = None if name == IMAGE else self.types[name]
        return made is not None and made.scale == 0

    def _check_image_scale(self) -> None:
        """The image as its reader takes it."""
        expected = layout.BYTES_SCALE if self.narrow else layout.SCALE
        if self.inputs[0] == IMAGE and self.scale != expected:
            raise self.record.error(
                f"expected an image of scale {expected:.9g}, got {self.scale:.9g}"
            )

    def _check_narrow(self) -> None:
        kernel = self.record["kernel"]
        for field, legal in [("kernel", (1, 3)), ("stride", (1, 2)), ("pad", (kernel // 2,))]:
            self._check_number(field, field, legal)

    def _check_addends(self, made: TensorType) -> None:
        assert made is not None
        for name in self.inputs:
            given = self.types[name]
            assert given is not None
            multiplier = addend_multiplier(given, made)
            if not 1 <= multiplier <= LARGEST_ADDEND:
                raise self.record.error(
                    f"expected addends with multipliers of 1 to {LARGEST_ADDEND}, "
                    f"got {multiplier:.9g}"
                )

    def _type_name(self, name: str) -> str:
        if name == IMAGE:
            return "the image"
        made = self.types[name]
        return made.dtype if made else "float32"

    def _output(self, number: int) -> TensorType:
        """The output's type, its numbers being the only legal ones or of the legal ones."""
        fixed = None
        if self.operation in ("MaxPool", "Upsample") and self.integer:
            fixed = self.types[self.inputs[0]]
            assert fixed is not None
            same = layout.TENSOR_TYPES.index(fixed.dtype) + 1
            self._check_range("output type", "output_type", same, same)
        if number == layout.FLOAT32:
            self._check_numbers(0.0, (0,), 0)
            return None
        if self.operation in ("Resize", "Warp"):
            fixed = IMAGES[number]
        elif self.narrow and number == layout.INT16:
            fixed = TOTALS
        if fixed is not None:
            self._check_numbers(fixed.scale, (fixed.zero_point,), fixed.limit)
            return fixed
        dtype = layout.TENSOR_TYPES[number - 1]
        zero_points = ZERO_POINTS[number]
        if self.narrow:
            zero_points = (-128 if self.relu else 0,)
        self._check_numbers(None, zero_points, ACTIVATION_LIMITS[dtype][0])
        scale = float(self.record.fields["scale"])
        zero_point, limit = self.record["zero_point"], self.record["limit"]
        return Quantised(dtype, scale, zero_point, limit, signed=not self.relu)

    def _check_numbers(self, scale: float | None, zero_points: tuple[int, ...], limit: int) -> None:
        """Scale (None: any that is positive, or one per channel), zero point, largest integer."""
        got = float(self.record.fields["scale"])
        if scale is None:
            channels = self.narrow and not self.relu and not any(struct.pack("<f", got))
            if not (LEAST_NORMAL <= got < np.inf or channels):
                raise self.record.error(f"expected a positive normal scale, got {got:.9g}")
        elif struct.pack("<f", got) != struct.pack("<f", scale):  # tells -0 from 0
            raise self.record.error(f"expected scale {scale:.9g}, got {got:.9g}")
        for what, field, legal in [
            ("zero point", "zero_point", zero_points),
            ("largest integer", "limit", (limit,)),
        ]:
            self._check_number(what, field, legal)

    def _check_weight_limit(self) -> None:
        legal = WEIGHT_LIMITS_OF.get(self.record["weight_type"], (0,))
        self._check_number("largest weight", "weight_limit", legal)

    def _check_chain(self) -> None:
        """A chain that the weights' order allows; whether they keep to it is for their reader."""
        got = self.record["chain"]
        if self.narrow:
            self._check_group(got)
            return
        if self.record["weight_type"] != layout.INT8_DOT_BLOCKS:
            self._check_number("chain", "chain", (0,))
            return
        kernel, cin = self.record["kernel"], self.record["cin"]
        legal = accumulation.accumulation_lengths((1, kernel, kernel, cin) if kernel else (1, cin))
        if got not in legal:
            raise self.record.error(
                f"expected a chain of whole taps or a part of one, up to {legal[-1]}, got {got}"
            )

    def _check_group(self, got: int) -> None:
        kernel = self.record["kernel"]
        if self.operation == "Depthwise":
            if got != kernel * kernel:
                raise self.record.error(f"expected a group of {kernel * kernel}, got one of {got}")
            return
        count = kernel * kernel * self.record["cin"]
        if not narrow.is_group(count, got):
            raise self.record.error(
                f"expected a group that cuts {count} products into 1, 2, 4 or 8, got one of {got}"
            )

    def _check_range(self, what: str, field: str, least: int, most: int) -> int:
        got = self.record[field]
        if not least <= got <= most:
            legal = f"{least}" if least == most else f"{least} to {most}"
            raise self.record.error(f"expected {what} {legal}, got {got}")
        return got

    def _check_number(self, what: str, field: str, legal: tuple[int, ...]) -> None:
        got = self.record[field]
        if got not in legal:
            expected = " or ".join(str(number) for number in legal)
            raise self.record.error(f"expected {what} {expected}, got {got}")

"""Types of a layer's inputs, output and weights. See ``csrc/model/tensors.cpp``.

In a float file every output is float32; FORMAT.md, Integer files, has the table of the others.
"""

from __future__ import annotations

import struct
from typing import Optional

import numpy as np

from facesig import chains
from facesig.modelfile import layout
from facesig.modelfile.view import Record
from facesig.network import IMAGE
from facesig.numeric import ACTIVATION_LIMITS, IMAGE_INT8, IMAGE_INT16, WEIGHT_LIMITS, Quantised

TensorType = Optional[Quantised]
"""Of a layer's output; None for float32."""

IMAGES = {layout.INT8: IMAGE_INT8, layout.INT16: IMAGE_INT16}
ZERO_POINTS = {layout.INT8: (-128, 0), layout.INT16: (0,)}
WEIGHT_TYPES = {
    False: (layout.FLOAT32_BLOCKS, layout.FLOAT32_BLOCKS),
    True: (layout.INT8_DOT_BLOCKS, layout.INT16_BLOCKS),
}
"""Least and largest type of weights, by whether the file is of integers."""

WEIGHT_DTYPES = {layout.INT8_DOT_BLOCKS: "int8", layout.INT16_BLOCKS: "int16"}
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
    """

    def __init__(
        self,
        record: Record,
        operation: str,
        inputs: tuple[str, ...],
        types: dict[str, TensorType],
        integer: bool,
    ) -> None:
        self.record, self.operation, self.inputs = record, operation, inputs
        self.types, self.integer = types, integer

    def read(self) -> TensorType:
        """The type of the output.

        Raises:
            ModelLayerError: a type is none that the operation may have.
        """
        self._check_weight_type()
        number = self._output_number()
        if self.integer:
            self._check_inputs()
        made = self._output(number)
        self._check_weight_limit()
        self._check_chain()
        return made

    def _check_weight_type(self) -> None:
        least = most = layout.NO_WEIGHTS
        if self.operation in ("Conv", "Linear"):
            least, most = WEIGHT_TYPES[self.integer]
        self._check_range("weight type", "weight_type", least, most)

    def _output_number(self) -> int:
        least = most = layout.FLOAT32
        if self.integer and self.operation in ("Resize", "MaxPool", "Warp"):
            least, most = layout.INT8, layout.INT16
        if self.integer and self.record["activation"] == 1:
            most = layout.INT16
        return self._check_range("output type", "output_type", least, most)

    def _check_inputs(self) -> None:
        got = [self._type_name(name) for name in self.inputs]
        if self.operation in ("Resize", "Warp"):
            first = int(self.record.fields["inputs"][0])
            if first != IMAGE_NUMBER:
                raise self.record.error(f"expected input {IMAGE_NUMBER}, got {first}")
        expected = {"MaxPool": ("int8", "int16"), "Normalise": ("float32",)}.get(self.operation)
        if self.record["weight_type"] != layout.NO_WEIGHTS:
            expected = (WEIGHT_DTYPES[self.record["weight_type"]],)
        if expected and got[0] not in expected:
            raise self.record.error(f"expected {' or '.join(expected)} input, got {got[0]}")
        if self.operation == "Warp" and got[1] != "float32":
            raise self.record.error(f"expected float32 second input, got {got[1]}")

    def _type_name(self, name: str) -> str:
        if name == IMAGE:
            return "the crop"
        made = self.types[name]
        return made.dtype if made else "float32"

    def _output(self, number: int) -> TensorType:
        """The output's type, its numbers being the only legal ones or of the legal ones."""
        fixed = None
        if self.operation == "MaxPool" and self.integer:
            fixed = self.types[self.inputs[0]]
            assert fixed is not None
            same = layout.TENSOR_TYPES.index(fixed.dtype) + 1
            self._check_range("output type", "output_type", same, same)
        if number == layout.FLOAT32:
            self._check_numbers(0.0, (0,), 0)
            return None
        if self.operation in ("Resize", "Warp"):
            fixed = IMAGES[number]
        if fixed is not None:
            self._check_numbers(fixed.scale, (fixed.zero_point,), fixed.limit)
            return fixed
        dtype = layout.TENSOR_TYPES[number - 1]
        self._check_numbers(None, ZERO_POINTS[number], ACTIVATION_LIMITS[dtype][0])
        fields = self.record.fields
        return Quantised(
            dtype, float(fields["scale"]), self.record["zero_point"], self.record["limit"]
        )

    def _check_numbers(self, scale: float | None, zero_points: tuple[int, ...], limit: int) -> None:
        """Scale (None: any that is positive), zero point and largest integer."""
        got = float(self.record.fields["scale"])
        if scale is None:
            if not (LEAST_NORMAL <= got < np.inf):
                raise self.record.error(f"expected a positive normal scale, got {got:.9g}")
        elif struct.pack("<f", got) != struct.pack("<f", scale):  # tells -0 from 0
            raise self.record.error(f"expected scale {scale:.9g}, got {got:.9g}")
        for what, field, legal in [
            ("zero point", "zero_point", zero_points),
            ("largest integer", "limit", (limit,)),
        ]:
            self._check_number(what, field, legal)

    def _check_weight_limit(self) -> None:
        dtype = WEIGHT_DTYPES.get(self.record["weight_type"])
        legal = WEIGHT_LIMITS[dtype] if dtype else (0,)
        self._check_number("largest weight", "weight_limit", legal)

    def _check_chain(self) -> None:
        """A chain that the weights' order allows; whether they keep to it is for their reader."""
        got = self.record["chain"]
        if self.record["weight_type"] != layout.INT8_DOT_BLOCKS:
            self._check_number("chain", "chain", (0,))
            return
        kernel, cin = self.record["kernel"], self.record["cin"]
        legal = chains.chain_lengths((1, kernel, kernel, cin) if kernel else (1, cin))
        if got not in legal:
            raise self.record.error(
                f"expected a chain of whole taps or a part of one, up to {legal[-1]}, got {got}"
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

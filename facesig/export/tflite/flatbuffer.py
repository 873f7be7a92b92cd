"""A TFLite file under construction: tensors, operators and metadata, written as one flatbuffer.

Knows the schema and nothing of faces. Needs the packages ``tflite`` (the schema's classes) and
``flatbuffers``, neither a converter nor a runtime. Names of operators, options and their fields
are those of TFLite's schema: "CONV_2D", ("Conv2DOptions", {"StrideW": 2}).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.extras import load

SCHEMA_VERSION = 3
IDENTIFIER = b"TFL3"
ALIGNMENT = 16
"""Of every constant in the file; the schema demands it so that a mapping is used in place."""

TYPES = {"float32": "FLOAT32", "int8": "INT8", "int32": "INT32"}

Options = tuple[str, Mapping[str, Any]]


@dataclass(frozen=True, eq=False)
class Scales:
    """Integers that stand for reals: scale float32 (1,), or (n,) along the tensor's first axis."""

    scale: NDArray[np.float32]
    zero_point: int = 0


@dataclass(frozen=True, eq=False)
class Tensor:
    """One tensor of the graph; ``buffer`` 0 is for tensors that are computed."""

    index: int
    name: str
    shape: tuple[int, ...]
    dtype: str
    scales: Scales | None = None
    buffer: int = 0


@dataclass(frozen=True)
class _Operator:
    code: int
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]
    options: Options | None


class Writer:
    """Collects a graph; ``finish`` gives the file's bytes.

    Raises:
        MissingExtraError: ``tflite`` or ``flatbuffers`` is not installed.
    """

    def __init__(self) -> None:
        flatbuffers, tflite = (load(name, "TFLite export") for name in ("flatbuffers", "tflite"))
        self._schema: Any = tflite
        self._builder: Any = flatbuffers.Builder(1 << 21)
        self._tensors: list[Tensor] = []
        self._buffers: list[bytes] = [b""]
        self._codes: dict[tuple[str, int], int] = {}
        self._operators: list[_Operator] = []

    def tensor(
        self,
        name: str,
        shape: tuple[int, ...],
        dtype: str = "float32",
        scales: Scales | None = None,
    ) -> Tensor:
        """A tensor that an operator computes, or that is given."""
        made = Tensor(len(self._tensors), name, shape, dtype, scales)
        self._tensors.append(made)
        return made

    def constant(self, name: str, value: Any, scales: Scales | None = None) -> Tensor:
        """A tensor whose numbers stand in the file, in the array's own type."""
        array = np.ascontiguousarray(value)
        shape = np.shape(value)  # ascontiguousarray gives scalars an axis
        made = Tensor(len(self._tensors), name, shape, array.dtype.name, scales, len(self._buffers))
        self._buffers.append(array.astype(array.dtype.newbyteorder("<")).tobytes())
        self._tensors.append(made)
        return made

    def operator(
        self,
        kind: str,
        inputs: Sequence[Tensor],
        outputs: Sequence[Tensor],
        version: int = 1,
        options: Options | None = None,
    ) -> None:
        """One operation; ``version`` is the least that knows these types and options."""
        code = self._codes.setdefault((kind, version), len(self._codes))
        self._operators.append(
            _Operator(
                code, tuple(t.index for t in inputs), tuple(t.index for t in outputs), options
            )
        )

    def finish(
        self,
        name: str,
        inputs: Sequence[Tensor],
        outputs: Sequence[Tensor],
        metadata: Mapping[str, bytes],
    ) -> bytes:
        """The file; ``metadata`` become named buffers. Call it once."""
        metadata_start = len(self._buffers)
        self._buffers += metadata.values()
        buffers = self._offsets([self._buffer(data) for data in self._buffers])
        entries = [
            self._table("Metadata", Name=self._string(key), Buffer=metadata_start + i)
            for i, key in enumerate(metadata)
        ]
        subgraph = self._table(
            "SubGraph",
            Name=self._string(name),
            Tensors=self._offsets([self._stored(tensor) for tensor in self._tensors]),
            Inputs=self._integers([tensor.index for tensor in inputs]),
            Outputs=self._integers([tensor.index for tensor in outputs]),
            Operators=self._offsets([self._stored_operator(op) for op in self._operators]),
        )
        model = self._table(
            "Model",
            Version=SCHEMA_VERSION,
            Description=self._string(name),
            OperatorCodes=self._offsets([self._code(*key) for key in self._codes]),
            Subgraphs=self._offsets([subgraph]),
            Buffers=buffers,
            Metadata=self._offsets(entries),
        )
        self._builder.Finish(model, file_identifier=IDENTIFIER)
        return bytes(self._builder.Output())

    def _buffer(self, data: bytes) -> int:
        if not data:
            return self._table("Buffer")
        self._builder.Prep(ALIGNMENT, len(data))
        return self._table("Buffer", Data=self._builder.CreateByteVector(data))

    def _stored(self, tensor: Tensor) -> int:
        fields: dict[str, Any] = {
            "Name": self._string(tensor.name),
            "Shape": self._integers(tensor.shape),
            "Type": getattr(self._schema.TensorType, TYPES[tensor.dtype]),
            "Buffer": tensor.buffer,
        }
        if tensor.scales is not None:
            scale = np.asarray(tensor.scales.scale, np.float32)
            zero_point = np.full(len(scale), tensor.scales.zero_point, np.int64)
            fields["Quantization"] = self._table(
                "QuantizationParameters",
                Scale=self._builder.CreateNumpyVector(scale),
                ZeroPoint=self._builder.CreateNumpyVector(zero_point),
                QuantizedDimension=0,
            )
        return self._table("Tensor", **fields)

    def _stored_operator(self, operator: _Operator) -> int:
        fields: dict[str, Any] = {
            "OpcodeIndex": operator.code,
            "Inputs": self._integers(operator.inputs),
            "Outputs": self._integers(operator.outputs),
        }
        if operator.options is not None:
            name, options = operator.options
            fields["BuiltinOptions"] = self._table(name, **options)
            fields["BuiltinOptionsType"] = getattr(self._schema.BuiltinOptions, name)
        return self._table("Operator", **fields)

    def _code(self, kind: str, version: int) -> int:
        code = getattr(self._schema.BuiltinOperator, kind)
        return self._table(
            "OperatorCode", DeprecatedBuiltinCode=code, BuiltinCode=code, Version=version
        )

    def _table(self, kind: str, **fields: Any) -> int:
        getattr(self._schema, f"{kind}Start")(self._builder)
        for name, value in fields.items():
            getattr(self._schema, f"{kind}Add{name}")(self._builder, value)
        return int(getattr(self._schema, f"{kind}End")(self._builder))

    def _string(self, text: str) -> int:
        return int(self._builder.CreateString(text))

    def _integers(self, values: Sequence[int]) -> int:
        return int(self._builder.CreateNumpyVector(np.array(values, np.int32)))

    def _offsets(self, offsets: Sequence[int]) -> int:
        self._builder.StartVector(4, len(offsets), 4)
        for offset in reversed(offsets):
            self._builder.PrependUOffsetTRelative(offset)
        return int(self._builder.EndVector())

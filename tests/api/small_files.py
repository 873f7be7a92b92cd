"""ONNX and TFLite files of one small network: a patch of the crop, normalised."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.runtime.backends.metadata import CROP_RULE, INPUT_RULE
from facesig.runtime.backends.seal import seal_onnx, seal_tflite

SIZE = 112
BEGIN, PATCH = (0, 52, 48, 0), (1, 8, 16, 1)
"""The patch that is cut from (1, 112, 112, 3): 8 rows and 16 columns of red."""

STATED = {
    "model_id": bytes(range(16)).hex(),
    "network": "patch",
    "input": INPUT_RULE,
    "preprocessing": CROP_RULE,
    "crop_factor": "1.225",
    "thresholds": '{"0.001": 0.4, "0.01": 0.3}',
    "licence": "none",
}
"""What both say of themselves."""


def expected(crop: NDArray[np.uint8]) -> NDArray[np.float64]:
    """The network's signature."""
    patch = crop[52:60, 48:64, 0].astype(np.float64).ravel()
    return patch / np.linalg.norm(patch)


def small_onnx(stated: Mapping[str, str], image: str = "image", length: int = 128) -> bytes:
    """The ONNX file; the input's name and the signature's length can be made wrong."""
    from onnx import TensorProto, helper, numpy_helper

    starts = np.array(BEGIN[1:])
    constants = {
        "starts": starts,
        "ends": starts + PATCH[1:],
        "axes": np.array([1, 2, 3]),
        "shape": np.array([-1, length]),
    }
    nodes = [
        helper.make_node("Slice", [image, "starts", "ends", "axes"], ["patch"]),
        helper.make_node("Reshape", ["patch", "shape"], ["flat"]),
        helper.make_node("LpNormalization", ["flat"], ["signature"], axis=1, p=2),
    ]
    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        nodes,
        "patch",
        [value(image, TensorProto.FLOAT, ["N", SIZE, SIZE, 3])],
        [value("signature", TensorProto.FLOAT, ["N", length])],
        [numpy_helper.from_array(array, name) for name, array in constants.items()],
    )
    opsets = [helper.make_opsetid("", 18)]
    model = helper.make_model(graph, opset_imports=opsets, ir_version=9)
    helper.set_model_props(model, dict(stated))
    return seal_onnx(model.SerializeToString())


SLICE, RESHAPE, L2_NORMALIZATION = 65, 22, 11
FLOAT32, INT32 = 0, 2


def small_tflite(files: Mapping[str, bytes], image: str = "image") -> bytes:
    """The TFLite file with these associated files; the input's name can be made wrong."""
    import flatbuffers

    made = _Tables(flatbuffers.Builder(0))
    constants = [np.array(BEGIN, "<i4"), np.array(PATCH, "<i4"), np.array([1, 128], "<i4")]
    stored = [b"", *(constant.tobytes() for constant in constants)]
    tensors = [
        (image, FLOAT32, [1, SIZE, SIZE, 3], 0),
        ("begin", INT32, [4], 1),
        ("size", INT32, [4], 2),
        ("shape", INT32, [2], 3),
        ("patch", FLOAT32, list(PATCH), 0),
        ("flat", FLOAT32, [1, 128], 0),
        ("signature", FLOAT32, [1, 128], 0),
    ]
    operators = [([0, 1, 2], [4]), ([4, 3], [5]), ([5], [6])]
    graph = made.table(
        made.vector(
            made.table(made.integers(shape), ("int8", kind), ("uint32", buffer), made.text(name))
            for name, kind, shape, buffer in tensors
        ),
        made.integers([0]),
        made.integers([6]),
        made.vector(
            made.table(("uint32", code), made.integers(inputs), made.integers(outputs))
            for code, (inputs, outputs) in enumerate(operators)
        ),
    )
    model = made.table(
        ("uint32", 3),
        made.vector(
            made.table(("int8", code), None, ("int32", 1), ("int32", code))
            for code in (SLICE, RESHAPE, L2_NORMALIZATION)
        ),
        made.vector([graph]),
        None,
        made.vector(made.table(made.data(data) if data else None) for data in stored),
    )
    made.builder.Finish(model[1], b"TFL3")
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as writer:
        for name, data in files.items():
            writer.writestr(name, data)
    return seal_tflite(bytes(made.builder.Output()) + archive.getvalue())


Field = tuple[str, int]
"""A number's type, or "offset", and the value."""


class _Tables:
    """Flatbuffer parts in the order of the schema's fields."""

    def __init__(self, builder: Any) -> None:
        self.builder = builder

    def table(self, *fields: Field | None) -> Field:
        put = {
            "int8": self.builder.PrependInt8Slot,
            "int32": self.builder.PrependInt32Slot,
            "uint32": self.builder.PrependUint32Slot,
            "offset": self.builder.PrependUOffsetTRelativeSlot,
        }
        self.builder.StartObject(len(fields))
        for slot, field in enumerate(fields):
            if field is not None:
                put[field[0]](slot, field[1], 0)
        return "offset", self.builder.EndObject()

    def vector(self, tables: Any) -> Field:
        places = [place for _, place in tables]
        self.builder.StartVector(4, len(places), 4)
        for place in reversed(places):
            self.builder.PrependUOffsetTRelative(place)
        return "offset", self.builder.EndVector()

    def integers(self, values: list[int]) -> Field:
        self.builder.StartVector(4, len(values), 4)
        for value in reversed(values):
            self.builder.PrependInt32(value)
        return "offset", self.builder.EndVector()

    def data(self, data: bytes) -> Field:
        self.builder.StartVector(1, len(data), 16)
        self.builder.head -= len(data)
        self.builder.Bytes[self.builder.head : self.builder.head + len(data)] = data
        return "offset", self.builder.EndVector()

    def text(self, text: str) -> Field:
        return "offset", self.builder.CreateString(text)

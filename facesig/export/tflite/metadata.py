"""TFLite's own description of a model: the buffer ``TFLITE_METADATA`` and its associated files.

The schema is ``metadata_schema.fbs`` of tflite-support, written slot by slot: its Python classes
come only with packages that need numpy 1. An associated file stands in a zip archive behind the
flatbuffer, which readers of either kind do not mind.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from facesig.network import Network, Shape
from facesig.runtime.backends.metadata import FILE

DESCRIPTION = "TFLITE_METADATA"
BUFFER = "facesig"
"""The caller's entries once more, for TFLite's C++ interface."""

RUNTIME = "2.14.0"
"""The oldest runtime in which the files were tried."""

_IDENTIFIER = b"M001"
_PARSER = "1.0.0"
_RGB = 1
_FEATURE_PROPERTIES, _IMAGE_PROPERTIES = 1, 2
_NORMALIZATION_OPTIONS = 1


def named_buffers(network: Network, entries: Mapping[str, str]) -> dict[str, bytes]:
    """What stands in the flatbuffer itself: TFLite's description, and ``entries`` as JSON."""
    return {
        DESCRIPTION: _Description().build(network, entries),
        "min_runtime_version": RUNTIME.encode().ljust(16, b"\0"),
        BUFFER: packed(entries),
    }


def with_archive(flatbuffer: bytes, entries: Mapping[str, str]) -> bytes:
    """``flatbuffer`` and behind it a zip archive with ``entries`` as the JSON file ``FILE``."""
    stream = io.BytesIO(flatbuffer)
    with zipfile.ZipFile(stream, "a") as archive:  # the archive's offsets count from byte 0
        about = zipfile.ZipInfo(FILE)  # of 1980: the same entries give the same bytes
        about.external_attr = 0o644 << 16
        archive.writestr(about, packed(entries))
    return stream.getvalue()


def packed(entries: Mapping[str, str]) -> bytes:
    """Entries as JSON."""
    return json.dumps(dict(entries), indent=1).encode()


class _Description:
    """Builds one ModelMetadata table; the numbers of slots are the schema's order of fields."""

    def __init__(self) -> None:
        import flatbuffers

        self._builder: Any = flatbuffers.Builder(4096)

    def build(self, network: Network, entries: Mapping[str, str]) -> bytes:
        """The finished buffer."""
        subgraph = self._table(
            10,
            {
                2: self._vector([self._image(network.input_shape)]),
                3: self._vector([self._signature(network.signature_length)]),
            },
        )
        text = "Unit-norm signature of one face; two signatures are compared by their dot product."
        file_text = "What facesig knows of this model: its id, preprocessing and thresholds."
        model = self._table(
            8,
            {
                0: self._string(f"facesig-{network.name}"),
                1: self._string(text),
                2: self._string(entries.get("model_id", "")),
                3: self._vector([subgraph]),
                4: self._string(entries.get("author", "facesig")),
                5: self._string(entries.get("licence", "")),
                6: self._vector(
                    [self._table(5, {0: self._string(FILE), 1: self._string(file_text)})]
                ),
                7: self._string(_PARSER),
            },
        )
        self._builder.Finish(model, file_identifier=_IDENTIFIER)
        return bytes(self._builder.Output())

    def _image(self, shape: Shape) -> int:
        height, width, _ = shape
        self._builder.StartObject(2)
        self._builder.PrependUint32Slot(0, width, 0)
        self._builder.PrependUint32Slot(1, height, 0)
        size = self._builder.EndObject()
        self._builder.StartObject(2)
        self._builder.PrependInt8Slot(0, _RGB, 0)
        self._builder.PrependUOffsetTRelativeSlot(1, size, 0)
        properties = self._builder.EndObject()
        # Mean 0 and deviation 1: the caller gives bytes as floats, the file normalises them.
        options = self._table(2, {0: self._floats([0]), 1: self._floats([1])})
        text = f"Face crop, {width} x {height}, RGB, 0 to 255."
        return self._table(
            7,
            {
                0: self._string("image"),
                1: self._string(text),
                3: self._union(3, _IMAGE_PROPERTIES, properties),
                4: self._vector([self._union(2, _NORMALIZATION_OPTIONS, options)]),
                5: self._table(2, {0: self._floats([255]), 1: self._floats([0])}),
            },
        )

    def _signature(self, length: int) -> int:
        return self._table(
            7,
            {
                0: self._string("signature"),
                1: self._string(f"{length} numbers of Euclidean norm 1."),
                3: self._union(3, _FEATURE_PROPERTIES, self._table(0, {})),
                5: self._table(2, {0: self._floats([1]), 1: self._floats([-1])}),
            },
        )

    def _union(self, slots: int, kind: int, offset: int) -> int:
        """A table whose first two slots are a union's type and value."""
        self._builder.StartObject(slots)
        self._builder.PrependUint8Slot(0, kind, 0)
        self._builder.PrependUOffsetTRelativeSlot(1, offset, 0)
        return int(self._builder.EndObject())

    def _table(self, slots: int, offsets: Mapping[int, int]) -> int:
        self._builder.StartObject(slots)
        for slot, offset in offsets.items():
            self._builder.PrependUOffsetTRelativeSlot(slot, offset, 0)
        return int(self._builder.EndObject())

    def _vector(self, offsets: Sequence[int]) -> int:
        self._builder.StartVector(4, len(offsets), 4)
        for offset in reversed(offsets):
            self._builder.PrependUOffsetTRelative(offset)
        return int(self._builder.EndVector())

    def _string(self, text: str) -> int:
        return int(self._builder.CreateString(text))

    def _floats(self, values: Sequence[float]) -> int:
        return int(self._builder.CreateNumpyVector(np.array(values, np.float32)))

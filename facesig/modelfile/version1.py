"""Files of version 1, made into ones of this version.

A file of version 1 holds an embedder. Its layers and weights are taken as they are; what the header
said of the crop goes into the profile, with the thresholds, and the last layer becomes the output.
The model id changes, as it covers other bytes: signatures of the old file's id are of the same
network, but name another model.
"""

from __future__ import annotations

import os
import struct

import numpy as np

from facesig.errors import (
    ModelChecksumError,
    ModelHeaderError,
    ModelMagicError,
    ModelTruncatedError,
    ModelVersionError,
)
from facesig.files import write_file
from facesig.modelfile import layout
from facesig.modelfile.reader import parse, read_bytes
from facesig.modelfile.view import View
from facesig.modelfile.writer import assemble

VERSION = 1
HEADER = np.dtype(
    [
        ("magic", "V8"),
        ("version", "<u4"),
        ("header_bytes", "<u4"),
        ("file_bytes", "<u8"),
        ("checksum", "<u8"),
        ("model_id", "V16"),
        ("layers", "<u4"),
        ("signature_length", "<u4"),
        ("input_size", "<u4"),
        ("channels", "<u4"),
        ("colour_order", "<u4"),
        ("crop_rule", "<u4"),
        ("crop_factor", "<f8"),
        ("mean", "<f4"),
        ("scale", "<f4"),
        ("thresholds", "<u4"),
        ("metadata", "<u4"),
        ("layers_offset", "<u8"),
        ("thresholds_offset", "<u8"),
        ("metadata_offset", "<u8"),
        ("metadata_bytes", "<u8"),
        ("weights_offset", "<u8"),
        ("weights_bytes", "<u8"),
        ("name", "V48"),
        ("reserved", "V64"),
    ]
)
OUTPUT_AT = 116
"""Of a layer record: the field that version 1 reserved."""


def remake(old: str | os.PathLike[str], new: str | os.PathLike[str]) -> None:
    """Write the file at ``old``, of version 1, to ``new`` in this version, whole or not at all.

    Raises:
        ModelError: ``old`` is no sound file of version 1.
        OutputError: ``new`` cannot be written.
    """
    name = os.fsdecode(old)
    write_file(new, remade(read_bytes(name), name))


def remade(data: bytes, origin: str) -> bytes:
    """A file's bytes in this version; ``origin`` stands for the file in messages.

    Raises:
        ModelError: the bytes are no sound file of version 1.
    """
    view = View(data, origin)
    header = _header(view)
    fields = {
        "layers": header["layers"],
        "kind": layout.KINDS.index("embedder") + 1,
        "height": header["input_size"],
        "width": header["input_size"],
        **{name: header[name] for name in ("channels", "colour_order", "mean", "scale")},
        **{name: header[name] for name in ("metadata", "name")},
    }
    layers = bytearray(_section(view, header, "layers", layout.LAYER.itemsize))
    struct.pack_into("<I", layers, len(layers) - layout.LAYER.itemsize + OUTPUT_AT, 1)
    profile = np.zeros(1, layout.PROFILE)
    for name in ("crop_rule", "crop_factor", "thresholds"):
        profile[name] = header[name]
    thresholds = _section(view, header, "thresholds", layout.THRESHOLD.itemsize)
    metadata, weights = (_bytes(view, header, name) for name in ("metadata", "weights"))
    made = assemble(fields, [bytes(layers), profile.tobytes() + thresholds, metadata, weights])
    parse(View(made, origin))
    return made


def _header(view: View) -> np.void:
    """The header of a whole file of version 1."""
    start = bytes(view.data[: len(layout.MAGIC)])
    if start != layout.MAGIC:
        got = start.hex(" ") or "nothing"
        sentence = f"expected a facesig model file, got one that starts with {got}"
        raise view.error(ModelMagicError, sentence)
    size = len(view.data)
    if size < HEADER.itemsize:
        raise view.error(
            ModelTruncatedError, f"expected at least {HEADER.itemsize} bytes, got {size}"
        )
    header: np.void = view.records(HEADER, 0, 1)[0]
    if header["version"] != VERSION:
        sentence = f"expected format version {VERSION}, got {header['version']}"
        raise view.error(ModelVersionError, sentence)
    stated = int(header["file_bytes"])
    if stated != size or size % layout.LINE:
        raise view.error(
            ModelTruncatedError, f"expected {stated} bytes as the header says, got {size}"
        )
    expected = int(header["checksum"])
    found = layout.checksum(view.data[layout.CHECKSUM_FROM :])
    if found != expected:
        raise view.error(ModelChecksumError, f"expected checksum {expected:016x}, got {found:016x}")
    return header


def _section(view: View, header: np.void, name: str, record: int) -> bytes:
    """A section of records, as many as the header says."""
    return _slice(view, int(header[f"{name}_offset"]), int(header[name]) * record, name)


def _bytes(view: View, header: np.void, name: str) -> bytes:
    """A section whose length the header states."""
    return _slice(view, int(header[f"{name}_offset"]), int(header[f"{name}_bytes"]), name)


def _slice(view: View, at: int, size: int, name: str) -> bytes:
    if at + size > len(view.data) or (name == "layers" and not size):
        sentence = f"expected {name} within {len(view.data)} bytes, got {size} at {at}"
        raise view.error(ModelHeaderError, sentence, "header")
    return view.raw[at : at + size]

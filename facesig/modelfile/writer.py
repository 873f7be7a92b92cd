"""Writing a model file: the same model always gives the same bytes."""

from __future__ import annotations

import os
import struct
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import ModelHeaderError, ModelLayerError
from facesig.files import write_file
from facesig.modelfile import layout
from facesig.modelfile.digests import Parts, digests, kept_id, parts_of
from facesig.modelfile.model import ModelFile
from facesig.modelfile.pieces import pieces_of
from facesig.modelfile.profile import encode_profile
from facesig.modelfile.reader import parse
from facesig.modelfile.view import View
from facesig.network import IMAGE, Conv, Depthwise, Layer, Linear


def write_model(path: str | os.PathLike[str], model: ModelFile) -> None:
    """Write ``model`` to ``path``, whole or not at all.

    The bytes are validated as a reader would before anything is written.

    Raises:
        ModelError: the model cannot be put into a file; the message says why.
        OutputError: the file cannot be written.
    """
    name = os.fsdecode(path)
    write_file(name, checked(model, name))


def checked(model: ModelFile, name: str) -> bytes:
    """The file's bytes, validated as a reader would; ``name`` stands for the file in messages.

    Raises:
        ModelError: the model cannot be put into a file; the message says why.
    """
    data = encode(model)
    parse(View(data, name))
    return data


def encode(model: ModelFile) -> bytes:
    """The file's bytes, unvalidated."""
    layers, weights = _encode_layers(model)
    profile = encode_profile(model)
    metadata = _encode_metadata(model)
    height, width, channels = model.network.input_shape
    return assemble(
        {
            "layers": len(layers),
            "kind": _number(layout.KINDS, model.kind, "kind"),
            "height": height,
            "width": width,
            "channels": channels,
            "colour_order": _number(layout.COLOUR_ORDERS, model.colour_order, "colour order"),
            "mean": layout.MEAN,
            "scale": model.scale,
            "metadata": len(model.metadata),
            "name": _name(model.network.name, "name"),
        },
        [layers.tobytes(), profile, metadata, weights],
        model.model_id,
    )


def assemble(fields: Mapping[str, Any], sections: Sequence[bytes], former: bytes = b"") -> bytes:
    """A file of these header fields and sections; places, digests and checksum follow from them.

    ``former`` is the id that the model had; it stays where version 2 derived it from the same.
    """
    layers, profile, metadata, weights = sections
    offsets, at = [], layout.HEADER.itemsize
    for section in sections:
        offsets.append(at)
        at = layout.align(at + len(section))
    header = np.zeros(1, layout.HEADER)
    lengths = {
        "magic": layout.MAGIC,
        "version": layout.VERSION,
        "header_bytes": layout.HEADER.itemsize,
        "file_bytes": at,
        "profile_bytes": len(profile),
        "metadata_bytes": len(metadata),
        "weights_bytes": len(weights),
    }
    for field, value in (*fields.items(), *lengths.items()):
        header[field] = value
    places = ("layers_offset", "profile_offset", "metadata_offset", "weights_offset")
    for field, value in zip(places, offsets):
        header[field] = value
    closed = weights + bytes(layout.align(len(weights)) - len(weights))
    parts = Parts(header.tobytes(), layers, profile, closed, len(weights))
    derived = digests(parts)
    header["contents"] = derived.contents
    header["model_id"] = kept_id(former, derived.model_id, parts)
    file = bytearray(at)
    for offset, section in zip(offsets, sections):
        file[offset : offset + len(section)] = section
    file[: layout.HEADER.itemsize] = header.tobytes()
    return seal(file)


def seal(file: bytearray) -> bytes:
    """The file's bytes with the checksum that belongs to them."""
    checksum = layout.checksum(bytes(file[layout.CHECKSUM_FROM :]))
    file[24:32] = struct.pack("<Q", checksum)
    return bytes(file)


def reseal(file: bytes) -> bytes:
    """The bytes with the contents digest, the id and the checksum that belong to them."""
    changed = bytearray(file)
    header = np.frombuffer(changed, layout.HEADER, 1).copy()
    derived = digests(parts_of(bytes(changed), header[0]))
    header["contents"], header["model_id"] = derived.contents, derived.model_id
    changed[: layout.HEADER.itemsize] = header.tobytes()
    return seal(changed)


def _encode_layers(model: ModelFile) -> tuple[NDArray[np.void], bytes]:
    numbers = {IMAGE: 0}
    records = np.zeros(len(model.network.layers), layout.LAYER)
    pieces = pieces_of(model)
    weights = bytearray()
    for index, layer in enumerate(model.network.layers):
        record = records[index]
        _encode_layer(record, layer, numbers)
        pieces.write_type(record, layer)
        if isinstance(layer, (Conv, Linear, Depthwise)):
            piece = pieces.write(record, layer)
            weights.extend(bytes(layout.align(len(weights)) - len(weights)))
            record["weights_offset"], record["weights_bytes"] = len(weights), len(piece)
            weights.extend(piece)
        record["output"] = layer.name in model.network.outputs
        numbers[layer.name] = index + 1
    pieces.check_all_used()
    return records, bytes(weights)


def _encode_layer(record: np.void, layer: Layer, numbers: dict[str, int]) -> None:
    operation = type(layer).__name__
    if operation not in layout.OPERATIONS:
        raise ModelLayerError(
            f"expected a layer of facesig.network, got {operation} ({layer.name})"
        )
    missing = [name for name in layer.inputs if name not in numbers]
    if missing or not layer.inputs:
        got = missing[0] if missing else "none"
        raise ModelLayerError(f"expected an earlier layer as input, got {got} ({layer.name})")
    record["name"] = _name(layer.name, "layer name")
    record["operation"] = layout.OPERATIONS.index(operation) + 1
    inputs = [numbers[name] for name in layer.inputs]
    record["inputs"] = [*inputs, layout.NO_INPUT][:2]
    record["activation"] = getattr(layer, "relu", False)
    for attribute in ("kernel", "stride", "pad", "cin", "cout", "size"):
        record[attribute] = getattr(layer, attribute, 0)


def _encode_metadata(model: ModelFile) -> bytes:
    block = b""
    for key in sorted(model.metadata):
        text = (key.encode(), model.metadata[key].encode())
        block += struct.pack("<II", *map(len, text)) + b"".join(text)
    return block


def _number(names: Sequence[str], name: str, what: str) -> int:
    """The number of a name in the file, from 1."""
    if name not in names:
        raise ModelHeaderError(f"expected {what} {' or '.join(names)}, got {name} (model)")
    return names.index(name) + 1


def _name(name: str, field: str) -> bytes:
    data = name.encode()
    size = 48 if field == "name" else 32
    if len(data) >= size:
        raise ModelLayerError(f"expected a name below {size} bytes, got {len(data)} ({name})")
    return data

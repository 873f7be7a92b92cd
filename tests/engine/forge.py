"""Small changes to the bytes of a valid model file.

Each takes the valid bytes and gives false ones; `seal` puts the checksum right again where the lie
would otherwise hide behind it.
"""

from __future__ import annotations

import struct

import numpy as np

from facesig.modelfile import ModelFile, layout
from facesig.modelfile.writer import encode, seal
from facesig.network import MaxPool
from facesig.numeric import IMAGE_INT8, IMAGE_INT16

from .integers import integer_file, relu_type
from .support import TINY, conv, he_weights, small_network

FIRST_LAYER = layout.HEADER.itemsize
RECORD = layout.LAYER.itemsize
NAMES = [layer.name for layer in TINY.layers]
RESIZE, SIMILARITY, WARP, CONV, POOL, MIX, OUT, SIGNATURE = range(len(NAMES))

TINY_BYTES = encode(
    ModelFile(TINY, he_weights(TINY, 1), {1e-3: 0.5, 1e-2: 0.25},
              {"made": "2026 für Tests", "trained-on": "nothing"})
)  # fmt: skip

INTEGER_TINY = small_network(
    middle=(conv(3, 6, 3, 1, 1), MaxPool("pool", (), stride=2), conv(6, 5, 1, 1, 0, name="mix")),
    name="whole",
)
"""The same layers with channels added to dot blocks, too."""

INTEGER_TYPES = {
    "resize": IMAGE_INT8,
    "warp": IMAGE_INT16,
    "conv": relu_type("eight", 0.0625),
    "pool": relu_type("eight", 0.0625),
    "mix": relu_type("int16", 0.03125),
}
INTEGER_FILE = integer_file(INTEGER_TINY, 3, INTEGER_TYPES, thresholds={1e-3: 0.5})
INTEGER_BYTES = encode(INTEGER_FILE)


def put(offset, form, *values, sealed=True):
    def change(data):
        file = bytearray(data)
        struct.pack_into(form, file, offset, *values)
        return seal(file) if sealed else bytes(file)

    return change


def field(name, value, sealed=True):
    """A field of the header."""
    dtype, offset = layout.HEADER.fields[name][:2]
    return put(offset, "<" + {"u4": "I", "u8": "Q", "f8": "d", "f4": "f"}[dtype.str[1:]], value,
               sealed=sealed)  # fmt: skip


def layer(index, name, value, element=0):
    """A field of a layer record."""
    dtype, offset = layout.LAYER.fields[name][:2]
    form = {"u4": "I", "u8": "Q", "i4": "i", "f4": "f"}[dtype.base.str[1:]]
    at = FIRST_LAYER + RECORD * index + offset + element * dtype.base.itemsize
    return put(at, "<" + form, value)


def layer_bytes(index, name, value):
    offset = layout.LAYER.fields[name][1]
    return put(FIRST_LAYER + RECORD * index + offset, f"{len(value)}s", value)


def section(name, offset, form, *values):
    """A value `offset` bytes into a section."""

    def change(data):
        start = int(np.frombuffer(data, layout.HEADER, 1)[0][f"{name}_offset"])
        return put(start + offset, form, *values)(data)

    return change


def both(*changes):
    def change(data):
        for each in changes:
            data = each(data)
        return data

    return change


def weights_at(index, offset, form, *values):
    """A value in the weights of a layer."""

    def change(data):
        header = np.frombuffer(data, layout.HEADER, 1)[0]
        count = int(header["layers"])
        record = np.frombuffer(data, layout.LAYER, count, FIRST_LAYER)[index]
        start = int(header["weights_offset"]) + int(record["weights_offset"])
        return put(start + offset, form, *values)(data)

    return change

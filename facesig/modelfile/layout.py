"""The file byte by byte: records, limits, checksum and model id.

Mirrors ``csrc/model/format.h`` and ``csrc/model/checksum.h``.
"""

from __future__ import annotations

import hashlib

import numpy as np

MAGIC = b"\x89FSIG\r\n\x1a"
VERSION = 1
LINE = 64
CHECKSUM_FROM = 32
IDENTITY = slice(48, 88)
"""Bytes of the header that the model id covers: counts, sizes and preprocessing."""

MAX_FILE_BYTES = 1 << 28
MAX_LAYERS = 256
MAX_SIDE = 2048
MAX_INPUT = 1024
MAX_SIGNATURE = 4096
MAX_CHANNELS = 65536
MAX_TENSOR = 1 << 22
MAX_PADDED = 1 << 24
MAX_KERNEL = 15
MAX_STRIDE = 8
MAX_THRESHOLDS = 64
MAX_METADATA = 256
MAX_METADATA_BYTES = 1 << 20
MAX_KEY_BYTES = 64

CHANNELS = 3
RGB = 1
CROP_RULE = 1
MEAN = 128.0
SCALE = 1 / 128
NO_INPUT = 0xFFFFFFFF

NO_WEIGHTS = 0
FLOAT32_BLOCKS = 1
INT8_DOT_BLOCKS = 2
INT16_BLOCKS = 3

FLOAT32 = 1
INT8 = 2
INT16 = 3
TENSOR_TYPES = ("float32", "int8", "int16")
"""Names of an output's types in the order of their numbers, from 1."""

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

LAYER = np.dtype(
    [
        ("name", "V32"),
        ("operation", "<u4"),
        ("inputs", "<u4", (2,)),
        ("activation", "<u4"),
        ("kernel", "<u4"),
        ("stride", "<u4"),
        ("pad", "<u4"),
        ("cin", "<u4"),
        ("cout", "<u4"),
        ("size", "<u4"),
        ("weight_type", "<u4"),
        ("output_type", "<u4"),
        ("weights_offset", "<u8"),
        ("weights_bytes", "<u8"),
        ("scale", "<f4"),
        ("zero_point", "<i4"),
        ("limit", "<u4"),
        ("weight_limit", "<u4"),
        ("chain", "<u4"),
        ("reserved", "V12"),
    ]
)

THRESHOLD = np.dtype([("rate", "<f8"), ("similarity", "<f4"), ("reserved", "<u4")])

OPERATIONS = ("Resize", "Conv", "MaxPool", "Linear", "Warp", "Normalise")
"""Class names of ``facesig.network`` in the order of their numbers, from 1."""

LEGAL: dict[str, dict[str, tuple[int, int]]] = {
    "Resize": {"size": (1, MAX_SIDE)},
    "Conv": {
        "activation": (0, 1),
        "kernel": (1, MAX_KERNEL),
        "stride": (1, MAX_STRIDE),
        "pad": (0, MAX_KERNEL - 1),
        "cin": (1, MAX_CHANNELS),
        "cout": (1, MAX_CHANNELS),
    },
    "MaxPool": {"kernel": (2, 2), "stride": (1, 2)},
    "Linear": {"activation": (0, 1), "cin": (1, MAX_TENSOR), "cout": (1, MAX_CHANNELS)},
    "Warp": {"size": (1, MAX_SIDE)},
    "Normalise": {},
}
"""What each operation may say of itself; every attribute that is not listed must be zero."""

ATTRIBUTES = ("activation", "kernel", "stride", "pad", "cin", "cout", "size")


def align(size: int) -> int:
    """The next multiple of 64 bytes."""
    return (size + LINE - 1) // LINE * LINE


def checksum(data: bytes | memoryview) -> int:
    """Fletcher's two sums over 32-bit words in four lanes, 64 bits wide, folded to one number."""
    words = np.frombuffer(data, "<u4").reshape(-1, 4).astype(np.uint64)
    rows = len(words)
    # s2 counts the word of row i once for every row from i on.
    counts = np.arange(rows, 0, -1, dtype=np.uint64)[:, None]
    sums = np.stack([words.sum(axis=0), (words * counts).sum(axis=0)], axis=1)
    folded = 0
    for value in sums.ravel().tolist():
        folded = (folded ^ value) * 0x9E3779B97F4A7C15 % 2**64
        folded ^= folded >> 32
    return folded


def derive_id(header: bytes, layers: bytes, weights: bytes | memoryview) -> bytes:
    """The model id: equal for equal layers, weights and preprocessing, and only then."""
    digest = hashlib.sha256(header[IDENTITY])
    digest.update(layers)
    digest.update(weights)
    return digest.digest()[:16]

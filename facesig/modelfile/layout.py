"""The file byte by byte: records, limits and checksum.

Mirrors ``csrc/model/format.h`` and ``csrc/model/checksum.h``.
"""

from __future__ import annotations

import numpy as np

MAGIC = b"\x89FSIG\r\n\x1a"
VERSION = 3
REMADE_VERSIONS = (1, 2)
"""What ``facesig remake`` makes files of this version from."""

LINE = 64
CHECKSUM_FROM = 32
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
MAX_SCORE = 1000.0
"""A verifier's threshold, either sign."""
MAX_METADATA = 256
MAX_METADATA_BYTES = 1 << 20
MAX_KEY_BYTES = 64

KINDS = ("embedder", "detector", "verifier")
"""Kinds of model in the order of their numbers, from 1."""

CHANNELS = 3
COLOUR_ORDERS = ("RGB", "BGR")
"""In the order of their numbers, from 1."""

CROP_RULE = 1
MEAN = 128.0
SCALE = 1 / 128
BYTES_SCALE = 1.0
"""The scale for which the network sees the image's bytes less 128."""

PROBE = (33, 65)
"""Height and width for which a free model's shapes are checked when it is read."""

NO_INPUT = 0xFFFFFFFF

NO_WEIGHTS = 0
FLOAT32_BLOCKS = 1
INT8_DOT_BLOCKS = 2
INT16_BLOCKS = 3
INT8_LANE_BLOCKS = 4

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
        ("kind", "<u4"),
        ("height", "<u4"),
        ("width", "<u4"),
        ("channels", "<u4"),
        ("colour_order", "<u4"),
        ("mean", "<f4"),
        ("scale", "<f4"),
        ("profile_bytes", "<u4"),
        ("metadata", "<u4"),
        ("layers_offset", "<u8"),
        ("profile_offset", "<u8"),
        ("metadata_offset", "<u8"),
        ("metadata_bytes", "<u8"),
        ("weights_offset", "<u8"),
        ("weights_bytes", "<u8"),
        ("name", "V48"),
        ("contents", "V32"),
        ("reserved", "V40"),
    ]
)

PROFILE = np.dtype(
    [
        ("crop_rule", "<u4"),
        ("reserved", "V4"),
        ("crop_factor", "<f8"),
        ("least_score", "<f4"),
        ("overlap", "<f4"),
        ("box_factor", "<f4"),
        ("thresholds", "<u4"),
        ("reserved_end", "V32"),
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
        ("output", "<u4"),
        ("reserved", "V8"),
    ]
)

THRESHOLD = np.dtype([("rate", "<f8"), ("similarity", "<f4"), ("reserved", "<u4")])
MAX_PROFILE_BYTES = PROFILE.itemsize + MAX_THRESHOLDS * THRESHOLD.itemsize

OPERATIONS = (
    "Resize",
    "Conv",
    "MaxPool",
    "Linear",
    "Warp",
    "Normalise",
    "Depthwise",
    "Add",
    "Upsample",
)
"""Class names of ``facesig.network`` in the order of their numbers, from 1."""

FLOAT_OPERATIONS = 6
"""How many of them a file of floats may use: the first."""

TWO_INPUTS = ("Warp", "Add")
"""Operations with a second input."""

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
    "MaxPool": {"kernel": (2, 2), "stride": (1, 2), "pad": (0, 1)},
    "Linear": {"activation": (0, 1), "cin": (1, MAX_TENSOR), "cout": (1, MAX_CHANNELS)},
    "Warp": {"size": (1, MAX_SIDE)},
    "Normalise": {},
    "Depthwise": {
        "activation": (0, 1),
        "kernel": (3, 3),
        "stride": (1, 2),
        "pad": (1, 1),
        "cin": (1, MAX_CHANNELS),
        "cout": (1, MAX_CHANNELS),
    },
    "Add": {},
    "Upsample": {"kernel": (2, 2)},
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

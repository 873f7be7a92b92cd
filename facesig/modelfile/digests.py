"""What a file's contents are called: the model id, the contents digest, the digest that is signed.

Mirrors ``csrc/model/digests.h``. The weights are hashed once, and their hash stands for them in all
three.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass

import numpy as np

from facesig.modelfile import layout
from facesig.modelfile.blake3 import blake3

ID_BYTES = 16

_FACTS = slice(48, 80)
"""Bytes of the header: layer count, kind, input, preprocessing."""

_NAME = slice(136, 184)
_CROP = slice(0, 16)
"""Bytes of the profile: the crop."""

_WEIGHTS_AT = 120
"""Where the header says where the weights begin."""

FORMER_IDS = {
    "8e6d8bf385ffd0cda2bb74c5c5f8a50c": "1e2f87a47b28cae54f61e4d8801a17f9",  # facesig_fp32
    "ece0b2cce20683b2ea43f23498b2a781": "eaba8221e08f97df7af6d5a59bf70d21",  # facesig_int8
    "2e318a25ba0b68fe153970ebe279a2f3": "9075c9c63ae4068732d2b20189a4abf7",  # yunet_s_int8
}
"""Ids of the shipped models as version 2 derived them, by what would be derived now.

They spare the engine a second, slower hash; ``csrc/model/digests.cpp`` has them, too.
"""


@dataclass(frozen=True)
class Parts:
    """A file's bytes, cut up.

    Attributes:
        header: 256 bytes.
        layers: the layer records.
        profile: the profile with its thresholds.
        weights: the weights section, with the zeros that end the file.
        length: bytes of the section without those.
    """

    header: bytes
    layers: bytes
    profile: bytes
    weights: bytes | memoryview
    length: int


@dataclass(frozen=True)
class Digests:
    """What the engine derives, too.

    Attributes:
        model_id: 16 bytes; equal for equal layers, weights, preprocessing and crop, and only then.
        contents: 32 bytes; likewise, with the name and the whole profile, thresholds included.
    """

    model_id: bytes
    contents: bytes


def digests(parts: Parts) -> Digests:
    """Both digests of a file."""
    facts, weights = parts.header[_FACTS], blake3(parts.weights)
    model = b"facesig model\n" + facts + parts.layers + parts.profile[_CROP] + weights
    named = facts + parts.header[_NAME] + parts.layers + parts.profile + weights
    return Digests(blake3(model)[:ID_BYTES], blake3(b"facesig contents\n" + named))


def former_id(parts: Parts) -> bytes:
    """The id that version 2 of the format derived: as ``model_id``, by SHA-256."""
    digest = hashlib.sha256(parts.header[_FACTS])
    digest.update(parts.layers)
    digest.update(parts.profile[_CROP])
    digest.update(parts.weights[: parts.length])
    return digest.digest()[:ID_BYTES]


def is_id_of(stated: bytes, derived: bytes, parts: Parts) -> bool:
    """Whether a file may state this id: the one derived from it now, or by version 2."""
    if stated == derived or FORMER_IDS.get(derived.hex()) == stated.hex():
        return True
    return stated == former_id(parts)


def kept_id(former: bytes, derived: bytes, parts: Parts) -> bytes:
    """The id to write: the shipped or former one where it is of these layers and weights."""
    if derived.hex() in FORMER_IDS:
        return bytes.fromhex(FORMER_IDS[derived.hex()])
    return former if former and is_id_of(former, derived, parts) else derived


def file_digest(data: bytes | memoryview) -> bytes:
    """What is signed of any file: the hash of its bytes, where a hash stands for the weights.

    The weights of a native file are the bytes from where its header says on; of other files, all.
    """
    at = 0
    if bytes(data[: len(layout.MAGIC)]) == layout.MAGIC and len(data) >= layout.HEADER.itemsize:
        (stated,) = struct.unpack_from("<Q", data, _WEIGHTS_AT)
        at = min(stated, len(data))
    return blake3(b"facesig file\n" + bytes(data[:at]) + blake3(data[at:]))


def parts_of(data: bytes | memoryview, header: np.void) -> Parts:
    """A file cut up as its header says; the sections lie where they should."""
    first, middle = int(header["layers_offset"]), int(header["profile_offset"])
    weights = int(header["weights_offset"])
    return Parts(
        bytes(data[: layout.HEADER.itemsize]),
        bytes(data[first : first + int(header["layers"]) * layout.LAYER.itemsize]),
        bytes(data[middle : middle + int(header["profile_bytes"])]),
        memoryview(data)[weights:],
        int(header["weights_bytes"]),
    )

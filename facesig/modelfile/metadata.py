"""Metadata: read here, written by ``writer``. See ``csrc/model/metadata.cpp``."""

from __future__ import annotations

import re
import struct

import numpy as np

from facesig.errors import ModelMetadataError
from facesig.modelfile.view import View

KEY = re.compile(r"[a-z0-9._-]{1,64}")


def read_metadata(view: View, header: np.void) -> dict[str, str]:
    """Text by key, in rising order of the key."""
    first, size = int(header["metadata_offset"]), int(header["metadata_bytes"])
    block = view.raw[first : first + size]
    entries: dict[str, str] = {}
    at, last_key = 0, ""
    for index in range(int(header["metadata"])):
        place = f"metadata entry {index}"
        has_lengths = size - at >= 8
        key_length, value_length = struct.unpack_from("<II", block, at) if has_lengths else (0, 0)
        if not has_lengths or 8 + key_length + value_length > size - at:
            sentence = f"expected an entry within {size} bytes, got one that ends beyond"
            raise view.error(ModelMetadataError, sentence, place)
        value_at = at + 8 + key_length
        key = block[at + 8 : value_at].decode("latin-1")
        if not KEY.fullmatch(key):
            raise view.error(ModelMetadataError, KEY_SENTENCE, place)
        if index > 0 and key <= last_key:
            sentence = f"expected rising keys, got '{key}' after '{last_key}'"
            raise view.error(ModelMetadataError, sentence, place)
        at = value_at + value_length
        value = decode(block[value_at:at])
        if value is None:
            raise view.error(ModelMetadataError, VALUE_SENTENCE, f"metadata '{key}'")
        entries[key], last_key = value, key
    if at != size:
        sentence = f"expected entries of {size} bytes in all, got {at}"
        raise view.error(ModelMetadataError, sentence, "metadata")
    return entries


KEY_SENTENCE = (
    "expected a key of 1 to 64 lower-case letters, digits, '.', '_' and '-', got other bytes"
)
VALUE_SENTENCE = "expected UTF-8 text without NUL, got other bytes"


def decode(value: bytes) -> str | None:
    """The text, or None if it is not UTF-8 or holds NUL."""
    try:
        return None if b"\0" in value else value.decode()
    except UnicodeDecodeError:
        return None

"""Thresholds and metadata: read here, written by ``writer``. See ``csrc/model/tables.cpp``."""

from __future__ import annotations

import re
import struct

import numpy as np

from facesig.errors import ModelMetadataError, ModelThresholdError
from facesig.modelfile import layout
from facesig.modelfile.view import View

KEY = re.compile(r"[a-z0-9._-]{1,64}")


def read_thresholds(view: View, header: np.void) -> dict[float, float]:
    """Least similarity by false-accept rate, in rising order of the rate."""
    count = int(header["thresholds"])
    records = view.records(layout.THRESHOLD, int(header["thresholds_offset"]), count)
    table: dict[float, float] = {}
    previous: tuple[float, float] | None = None
    for index, record in enumerate(records):
        current = float(record["rate"]), float(record["similarity"])
        fault = _threshold_fault(*current, int(record["reserved"]), previous)
        if fault:
            raise view.error(ModelThresholdError, fault, f"threshold {index}")
        table[current[0]] = current[1]
        previous = current
    return table


def _threshold_fault(
    rate: float, similarity: float, reserved: int, previous: tuple[float, float] | None
) -> str:
    if not 0 < rate < 1:
        return f"expected a false-accept rate between 0 and 1, got {rate:.9g}"
    if not -1 <= similarity <= 1:
        return f"expected a similarity of -1 to 1, got {similarity:.9g}"
    if reserved:
        return f"expected 0 in a reserved field, got {reserved}"
    if previous and rate <= previous[0]:
        return f"expected rising false-accept rates, got {rate:.9g} after {previous[0]:.9g}"
    if previous and similarity > previous[1]:
        return (
            f"expected similarities that do not rise, got {similarity:.9g} after {previous[1]:.9g}"
        )
    return ""


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

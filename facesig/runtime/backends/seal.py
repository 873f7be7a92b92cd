"""The SHA-256 at the end of an ONNX or TFLite file.

Neither format can tell whether a file is whole: onnxruntime runs altered weights, TFLite's runtimes
crash on some damaged files. So the exporter seals what it writes: the last 79 bytes are ``MARK``
and the SHA-256, as 64 hexadecimal digits, of all bytes before those digits. It is checked before a
runtime sees the file. It guards against damage, not against somebody who makes the seal anew.

Other readers do not mind: to a TFLite file's flatbuffer, and to a zip archive behind it, the seal
is trailing bytes; in an ONNX file it is the value of one more metadata property, as protobuf
messages may be continued by appending fields.
"""

from __future__ import annotations

import hashlib

from facesig.errors import ModelChecksumError

MARK = b"facesig-sha256:"
DIGITS = 64
KEY = "sha256"
"""The ONNX file's metadata property whose value is the seal."""

_PROPERTIES, _KEY, _VALUE = 14, 1, 2
"""Fields of onnx.proto: ModelProto.metadata_props, StringStringEntryProto.key and .value."""


def seal_tflite(data: bytes) -> bytes:
    """The finished file with its seal."""
    return _seal(data)


def seal_onnx(data: bytes) -> bytes:
    """The serialised model with its seal as the value of the property ``KEY``."""
    value = len(MARK) + DIGITS
    key = _field(_KEY, len(KEY)) + KEY.encode()
    entry = key + _field(_VALUE, value)
    return _seal(data + _field(_PROPERTIES, len(entry) + value) + entry)


def check_seal(data: bytes, path: str) -> None:
    """Raise ``ModelChecksumError`` unless the file is whole; ``path`` stands for it in messages."""
    if data[-DIGITS - len(MARK) : -DIGITS] != MARK:
        raise ModelChecksumError(
            "expected a file that facesig export wrote, with its checksum at the end, "
            f"got another end ({path})"
        )
    expected, found = data[-DIGITS:].decode("latin-1"), _digest(data[:-DIGITS])
    if found != expected:
        raise ModelChecksumError(f"expected SHA-256 {expected!r} as sealed, got {found} ({path})")


def _seal(data: bytes) -> bytes:
    data += MARK
    return data + _digest(data).encode()


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _field(number: int, length: int) -> bytes:
    """Tag and length of a protobuf field of ``length`` bytes, below 128."""
    return bytes([number << 3 | 2, length])

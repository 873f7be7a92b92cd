"""Files of version 2, made into ones of this version: all bytes stay but those of the header.

Version 2 had no digest of the contents, and its model id was a SHA-256. That id stays, so that
signatures which are stored go on being compared.
"""

from __future__ import annotations

import os
import struct

import numpy as np

from facesig.errors import ModelChecksumError, ModelIdError, ModelTruncatedError
from facesig.files import write_file
from facesig.modelfile import layout, version1
from facesig.modelfile.digests import digests, former_id, kept_id, parts_of
from facesig.modelfile.reader import parse, read_bytes
from facesig.modelfile.view import View
from facesig.modelfile.writer import seal

VERSION = 2
_VERSION_AT = 8


def remake(old: str | os.PathLike[str], new: str | os.PathLike[str]) -> None:
    """Write the file at ``old``, of version 1 or 2, to ``new`` in this version, or nothing.

    Raises:
        ModelError: ``old`` is no sound file of an older version.
        OutputError: ``new`` cannot be written.
    """
    name = os.fsdecode(old)
    data = read_bytes(name)
    write_file(new, (remade if _version(data) == VERSION else version1.remade)(data, name))


def remade(data: bytes, origin: str) -> bytes:
    """A file's bytes in this version; ``origin`` stands for the file in messages.

    Raises:
        ModelError: the bytes are no sound file of version 2.
    """
    view = View(data, origin)
    if len(data) < layout.HEADER.itemsize or len(data) % layout.LINE:
        sentence = f"expected whole lines of {layout.LINE} bytes, got {len(data)} bytes"
        raise view.error(ModelTruncatedError, sentence)
    changed = bytearray(data)
    header = np.frombuffer(data, layout.HEADER, 1).copy()
    expected = int(header["checksum"][0])
    found = layout.checksum(view.data[layout.CHECKSUM_FROM :])
    if found != expected:
        raise view.error(ModelChecksumError, f"expected checksum {expected:016x}, got {found:016x}")
    parts = parts_of(data, header[0])
    stated, former = header["model_id"].tobytes(), former_id(parts)
    if stated != former:
        sentence = f"expected model id {former.hex()}, got {stated.hex()}"
        raise view.error(ModelIdError, sentence, "header")
    derived = digests(parts)
    header["version"], header["contents"] = layout.VERSION, derived.contents
    header["model_id"] = kept_id(stated, derived.model_id, parts)
    changed[: layout.HEADER.itemsize] = header.tobytes()
    made = seal(changed)
    parse(View(made, origin))
    return made


def _version(data: bytes) -> int:
    """The version that the bytes state; 0 if they are no model file."""
    if not data.startswith(layout.MAGIC) or len(data) < _VERSION_AT + 4:
        return 0
    version: int = struct.unpack_from("<I", data, _VERSION_AT)[0]
    return version

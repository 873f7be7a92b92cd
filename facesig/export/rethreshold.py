"""New thresholds in files that exist: weights, layers and model id stay as they are.

The id does not cover thresholds (``facesig.modelfile.digests``), so signatures that are stored
already go on being compared; the contents digest does, and changes. A signature by ``facesig
sign`` is of the old file: sign the new one. A line of ``SHA256SUMS`` beside the file is brought up
to date, if it was right before.
"""

from __future__ import annotations

import dataclasses
import io
import json
import struct
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from facesig.errors import ModelError
from facesig.export.tflite.metadata import packed, with_archive
from facesig.extras import load
from facesig.files import write_file
from facesig.modelfile import checked, read_model
from facesig.runtime import checksums
from facesig.runtime.backends.metadata import BUFFER, FILE
from facesig.runtime.backends.seal import KEY, check_seal, seal_onnx, seal_tflite

ENTRY = "thresholds"

_DATA = 4
"""Of a flatbuffer table of the kind Buffer: where its vtable says where the data are."""

_ALIGNED = 16


def replace_thresholds(paths: Sequence[Path], thresholds: Mapping[float, float]) -> None:
    """Write files of one model anew with other thresholds.

    Every new file is made before the first one is written, so that what cannot be changed leaves
    all as they were: files of one model id have to decide alike. Each is written whole.

    Args:
        paths: .fsig, .onnx and .tflite files that ``facesig export`` wrote.
        thresholds: least cosine similarity of "same" by false-accept rate; rounded to float32, as
            all files have them.

    Raises:
        ModelError: a file cannot be used, or the list beside it.
        MissingExtraError: a package of the extra ``export`` is missing.
        OutputError: a file cannot be written.
    """
    falling = sorted(thresholds.items(), reverse=True)
    table = {rate: float(np.float32(least)) for rate, least in falling}
    made = [(path, *_made(path, table)) for path in paths]
    for path, data, was_right in made:
        write_file(path, data)
        if was_right:
            _list_anew(path)


def require_replaceable(paths: Sequence[Path]) -> None:
    """Refuse at once what ``replace_thresholds`` would refuse at the end of a calibration.

    Raises:
        ModelError: a file cannot be used, or the list beside it.
        MissingExtraError: a package of the extra ``export`` is missing.
    """
    for path in paths:
        _made(path, {1e-1: 0.5})


def _made(path: Path, thresholds: dict[float, float]) -> tuple[bytes, bool]:
    """The new file, and whether the list of checksums is right about the old one."""
    was_right = checksums.listed(path.parent).get(path.name) == _digest(path)
    suffix = path.suffix.lower()
    if suffix == ".onnx":
        data = _onnx(_sealed(path), thresholds)
    elif suffix == ".tflite":
        data = _tflite(_sealed(path), thresholds)
    else:
        model = dataclasses.replace(read_model(path), thresholds=thresholds)
        data = checked(model, str(path))
    return data, was_right


def _digest(path: Path) -> str | None:
    return checksums.sha256(path) if path.is_file() else None


def _list_anew(path: Path) -> None:
    lines = {**checksums.listed(path.parent), path.name: checksums.sha256(path)}
    text = "".join(f"{digest}  {name}\n" for name, digest in lines.items())
    write_file(path.parent / checksums.LIST, text.encode())


def _sealed(path: Path) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"expected a model file, got {error} ({path})") from error
    check_seal(data, str(path))
    return data


def _text(thresholds: Mapping[float, float]) -> str:
    return json.dumps({repr(float(rate)): float(t) for rate, t in thresholds.items()})


def _onnx(data: bytes, thresholds: Mapping[float, float]) -> bytes:
    onnx = load("onnx", "ONNX files")
    model = onnx.load_model_from_string(data)
    entries = {e.key: e.value for e in model.metadata_props if e.key != KEY}
    onnx.helper.set_model_props(model, {**entries, ENTRY: _text(thresholds)})
    return seal_onnx(model.SerializeToString())


def _tflite(data: bytes, thresholds: Mapping[float, float]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = json.loads(archive.read(FILE))
        flatbuffer = data[: archive.getinfo(FILE).header_offset]
    entries[ENTRY] = _text(thresholds)
    return seal_tflite(with_archive(_with_buffer(flatbuffer, packed(entries)), entries))


def _with_buffer(flatbuffer: bytes, content: bytes) -> bytes:
    """A flatbuffer whose metadata buffer ``BUFFER`` holds something else.

    The new vector is appended, and the buffer's offset, which may point anywhere behind itself,
    is made to point at it; the old one stays as unused bytes.
    """
    model = load("tflite", "TFLite files").Model.GetRootAs(flatbuffer, 0)
    numbers = [
        model.Metadata(i).Buffer()
        for i in range(model.MetadataLength())
        if model.Metadata(i).Name() == BUFFER.encode()
    ]
    table = model.Buffers(numbers[0])._tab
    offset = table.Pos + table.Offset(_DATA)
    changed = bytearray(flatbuffer)
    changed += bytes(-len(changed) % _ALIGNED)
    struct.pack_into("<I", changed, offset, len(changed) - offset)
    return bytes(changed + struct.pack("<I", len(content)) + content)

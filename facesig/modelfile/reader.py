"""Reading and validation of a whole file: integrity, header, sections, digests.

The order of the checks, their classes and their sentences are those of ``csrc/model/reader.cpp``.
"""

from __future__ import annotations

import os
import stat
from typing import Any

import numpy as np

from facesig.errors import (
    ModelChecksumError,
    ModelContentsError,
    ModelError,
    ModelHeaderError,
    ModelIdError,
    ModelMagicError,
    ModelMetadataError,
    ModelNotFoundError,
    ModelPreprocessingError,
    ModelTruncatedError,
    ModelVersionError,
    ModelWeightError,
)
from facesig.modelfile import layout
from facesig.modelfile.digests import digests, is_id_of, parts_of
from facesig.modelfile.layers import read_layers
from facesig.modelfile.metadata import read_metadata
from facesig.modelfile.model import ModelFile
from facesig.modelfile.profile import read_profile
from facesig.modelfile.view import View


def read_model(path: str | os.PathLike[str]) -> ModelFile:
    """The validated contents of the model file at ``path``.

    Raises:
        ModelError: the subclass says what is wrong with the file, the message where.
    """
    name = os.fsdecode(path)
    if "\0" in name:
        raise ModelNotFoundError("expected a readable model file, got a path with NUL")
    return parse(View(read_bytes(name), name))


def parse(view: View) -> ModelFile:
    """The validated contents of a file's bytes."""
    _check_integrity(view)
    header = view.records(layout.HEADER, 0, 1)[0]
    _check_counts(view, header)
    _check_sections(view, header)
    _check_preprocessing(view, header)
    profile = read_profile(view, header)
    network, weights, integers = read_layers(view, header)
    metadata = read_metadata(view, header)
    return ModelFile(
        network=network,
        weights=weights,
        thresholds=profile.thresholds,
        metadata=metadata,
        crop_factor=profile.crop_factor,
        model_id=_check_digests(view, header),
        contents=header["contents"].tobytes(),
        checksum=f"{int(header['checksum']):016x}",
        integers=integers,
        kind=layout.KINDS[header["kind"] - 1],
        detector=profile.detector,
        colour_order=layout.COLOUR_ORDERS[header["colour_order"] - 1],
        scale=float(header["scale"]),
    )


def read_bytes(path: str) -> bytes:
    """The bytes of a regular file of at most the format's size.

    Raises:
        ModelNotFoundError: there is none, or it cannot be read.
        ModelHeaderError: it is too large.
    """
    try:
        # Without O_NONBLOCK, opening a named pipe would wait for its writer.
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
        try:
            _check_kind(os.fstat(descriptor), path)
            with open(descriptor, "rb", closefd=False) as file:
                return file.read()
        finally:
            os.close(descriptor)
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        raise ModelNotFoundError(
            f"expected a readable model file, got '{reason}' ({path})"
        ) from error


def _check_kind(about: os.stat_result, path: str) -> None:
    if not stat.S_ISREG(about.st_mode):
        kind = "a directory" if stat.S_ISDIR(about.st_mode) else "a special file"
        raise ModelNotFoundError(f"expected a regular file, got {kind} ({path})")
    if about.st_size > layout.MAX_FILE_BYTES:
        limit = layout.MAX_FILE_BYTES
        raise ModelHeaderError(f"expected at most {limit} bytes, got {about.st_size} ({path})")


def _check_integrity(view: View) -> None:
    size = len(view.data)
    start = bytes(view.data[: len(layout.MAGIC)])
    if not layout.MAGIC.startswith(start):
        got = start.hex(" ")
        raise view.error(
            ModelMagicError, f"expected a facesig model file, got one that starts with {got}"
        )
    least = layout.HEADER.itemsize
    if size < least:
        raise view.error(ModelTruncatedError, f"expected at least {least} bytes, got {size}")
    header = view.records(layout.HEADER, 0, 1)[0]
    version, length = int(header["version"]), int(header["header_bytes"])
    if version != layout.VERSION:
        old = version in layout.REMADE_VERSIONS
        remedy = ": remake it with `facesig remake OLD NEW`" if old else ""
        sentence = f"expected format version {layout.VERSION}, got {version}{remedy}"
        raise view.error(ModelVersionError, sentence)
    if length != least:
        raise view.error(
            ModelHeaderError, f"expected a header of {least} bytes, got {length}", "header"
        )
    stated = int(header["file_bytes"])
    if stated != size:
        raise view.error(
            ModelTruncatedError, f"expected {stated} bytes as the header says, got {size}"
        )
    if size % layout.LINE:
        raise view.error(
            ModelHeaderError, f"expected a length in whole 64-byte lines, got {size}", "header"
        )
    expected = int(header["checksum"])
    found = layout.checksum(view.data[layout.CHECKSUM_FROM :])
    if found != expected:
        raise view.error(ModelChecksumError, f"expected checksum {expected:016x}, got {found:016x}")


def _check_counts(view: View, header: np.void) -> None:
    least_profile, most_profile = layout.PROFILE.itemsize, layout.MAX_PROFILE_BYTES
    ranges: list[tuple[str, str, int, int, type[ModelError]]] = [
        ("layer count", "layers", 1, layout.MAX_LAYERS, ModelHeaderError),
        ("kind", "kind", 1, len(layout.KINDS), ModelHeaderError),
        ("input height", "height", 0, layout.MAX_INPUT, ModelHeaderError),
        ("input width", "width", 0, layout.MAX_INPUT, ModelHeaderError),
        ("profile length", "profile_bytes", least_profile, most_profile, ModelHeaderError),
        ("metadata count", "metadata", 0, layout.MAX_METADATA, ModelMetadataError),
        ("metadata length", "metadata_bytes", 0, layout.MAX_METADATA_BYTES, ModelMetadataError),
        ("weights length", "weights_bytes", 0, layout.MAX_FILE_BYTES, ModelWeightError),
    ]
    for what, field, least, most, error in ranges:
        value = int(header[field])
        if not least <= value <= most:
            raise view.error(error, f"expected {what} {least} to {most}, got {value}", "header")
    _check_input(view, header)
    if view.name(header["name"]) is None:
        sentence = "expected a network name of letters, digits, '.', '_' and '-', got other bytes"
        raise view.error(ModelHeaderError, sentence, "header")
    if any(header["reserved"].tobytes()):
        raise view.error(
            ModelHeaderError, "expected zeros in reserved bytes, got other bytes", "header"
        )


def _check_input(view: View, header: np.void) -> None:
    """Height and width go together; an embedder's crop is a square."""
    height, width = int(header["height"]), int(header["width"])
    free = 0 in (height, width)
    expected = ""
    if free and height != width:
        expected = "a height and width, or 0 and 0"
    elif layout.KINDS[header["kind"] - 1] == "embedder" and (free or height != width):
        expected = "a square input"
    if expected:
        sentence = f"expected {expected}, got {height} x {width}"
        raise view.error(ModelHeaderError, sentence, "header")


def _check_sections(view: View, header: np.void) -> None:
    layers = layout.HEADER.itemsize
    profile = layout.align(layers + int(header["layers"]) * layout.LAYER.itemsize)
    profile_end = profile + int(header["profile_bytes"])
    metadata = layout.align(profile_end)
    metadata_end = metadata + int(header["metadata_bytes"])
    weights = layout.align(metadata_end)
    weights_end = weights + int(header["weights_bytes"])
    places = [
        ("layers offset", "layers_offset", layers),
        ("profile offset", "profile_offset", profile),
        ("metadata offset", "metadata_offset", metadata),
        ("weights offset", "weights_offset", weights),
        ("file length", "file_bytes", layout.align(weights_end)),
    ]
    for what, field, expected in places:
        got = int(header[field])
        if got != expected:
            raise view.error(ModelHeaderError, f"expected {what} {expected}, got {got}", "header")
    view.check_gap(profile_end, metadata)
    view.check_gap(metadata_end, weights)
    view.check_gap(weights_end, len(view.data))


def _check_preprocessing(view: View, header: np.void) -> None:
    orders = (1,) if layout.KINDS[header["kind"] - 1] == "embedder" else (1, 2)
    fields: list[tuple[str, Any, tuple[float, ...]]] = [
        ("channels", header["channels"], (layout.CHANNELS,)),
        ("colour order", header["colour_order"], orders),
        ("mean", header["mean"], (layout.MEAN,)),
        ("scale", header["scale"], (layout.SCALE, layout.BYTES_SCALE)),
    ]
    for what, value, legal in fields:
        got = float(value)
        if got not in legal:
            expected = " or ".join(f"{each:.9g}" for each in legal)
            sentence = f"expected {what} {expected}, got {got:.9g}"
            raise view.error(ModelPreprocessingError, sentence, "preprocessing")


def _check_digests(view: View, header: np.void) -> bytes:
    """The model id; contents and id are derived again."""
    parts = parts_of(view.data, header)
    derived = digests(parts)
    contents = header["contents"].tobytes()
    if contents != derived.contents:
        sentence = f"expected contents {derived.contents.hex()}, got {contents.hex()}"
        raise view.error(ModelContentsError, sentence, "header")
    stated: bytes = header["model_id"].tobytes()
    if not is_id_of(stated, derived.model_id, parts):
        sentence = f"expected model id {derived.model_id.hex()}, got {stated.hex()}"
        raise view.error(ModelIdError, sentence, "header")
    return stated

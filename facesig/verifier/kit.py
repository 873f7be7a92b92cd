"""The kit: what turns a person's signatures into a verifier; one .npz file made by training.

Members, all stored without compression:

``about``           JSON: see ``About``
``trunk``           (bytes,) uint8: a verifier's model file, whose convolutions all people share
``projection``      (128, features) float16: of the features, to something like a signature
``offset``          (128,) float32
``hidden.weight``   (hidden, 128) float16. ``hidden.bias``: (hidden,) float32
``change.weight``   (128, hidden) float16. ``change.bias``: (128,) float32
``strength``        (features,) float32. ``strength.offset``: (1,) float32
``mean``            (128,) float32, of the projected features of strangers over their strength
``covariance``      (128, 128) float32, of the same

It is read with care: sizes are known before anything is unpacked, nothing is unpickled.
"""

from __future__ import annotations

import hashlib
import io
import json
import math
import os
import zipfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import FacesigError, VerifierKitError
from facesig.files import write_file
from facesig.modelfile import ModelFile
from facesig.modelfile.reader import parse
from facesig.modelfile.view import View
from facesig.modelfile.writer import encode
from facesig.network import PERSONAL
from facesig.network.verifier import FEATURES
from facesig.types import SIGNATURE_LENGTH

FORMAT = "facesig-verifier-kit-1"
LARGEST = 8 << 20
"""Bytes of a kit at most."""

MAX_HIDDEN = 4096

_Array = NDArray[Any]


@dataclass(frozen=True)
class About:
    """What a kit says of itself.

    Attributes:
        format: ``FORMAT``.
        bases: ids, in hexadecimal digits, of the embedders whose signatures enrol and whose
            alignment net sets faces upright.
        thresholds: least score by false-accept rate, (rate, score) in rising order of the rate.
        notes: text by key, which goes into the metadata of every verifier: terms, training.
    """

    format: str
    bases: list[str]
    thresholds: list[tuple[float, float]]
    notes: dict[str, str]


@dataclass(frozen=True, eq=False)
class Kit:
    """An open kit; arrays as the module's head lists them, float32."""

    about: About
    trunk: ModelFile
    projection: _Array
    offset: _Array
    hidden: tuple[_Array, _Array]
    change: tuple[_Array, _Array]
    strength: _Array
    strength_offset: float
    mean: _Array
    covariance: _Array
    kit_id: str = ""

    @property
    def thresholds(self) -> dict[float, float]:
        """Least score by false-accept rate."""
        return dict(self.about.thresholds)

    @property
    def behind(self) -> dict[str, NDArray[np.float32]]:
        """What stands behind the convolutions, but for the strangers, by the members' names."""
        return {
            "projection": self.projection,
            "offset": self.offset,
            "hidden.weight": self.hidden[0],
            "hidden.bias": self.hidden[1],
            "change.weight": self.change[0],
            "change.bias": self.change[1],
            "strength": self.strength,
            "strength.offset": np.array([self.strength_offset], np.float32),
        }


_HALVES = ("projection", "hidden.weight", "change.weight")


def encode_kit(kit: Kit) -> bytes:
    """The file's bytes."""
    arrays: dict[str, Any] = {
        "about": np.array(json.dumps(asdict(kit.about))),
        "trunk": np.frombuffer(encode(kit.trunk), np.uint8),
        **{
            name: value.astype(np.float16 if name in _HALVES else np.float32)
            for name, value in kit.behind.items()
        },
        "mean": kit.mean.astype(np.float32),
        "covariance": kit.covariance.astype(np.float32),
    }
    data = io.BytesIO()
    np.savez(data, **arrays)
    return data.getvalue()


def write_kit(path: str | os.PathLike[str], kit: Kit) -> None:
    """Write a kit to a file, whole or not at all; it is read back before it takes its place.

    Raises:
        VerifierKitError: it would not be read. OutputError: the file cannot be written.
    """
    data = encode_kit(kit)
    parse_kit(data, os.fsdecode(path))
    write_file(os.fsdecode(path), data)


def read_kit(path: str | os.PathLike[str]) -> Kit:
    """The kit in a file.

    Raises:
        VerifierKitError: there is none, or the file holds something else.
    """
    name = os.fsdecode(path)
    try:
        with Path(name).open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise VerifierKitError(f"expected a verifier kit, got: {error} ({name})") from error
    return parse_kit(data, name)


def parse_kit(data: bytes, name: str) -> Kit:
    """The kit in a file's bytes; ``name`` is the file's, for messages.

    Raises:
        VerifierKitError: they are no kit.
    """
    if len(data) > LARGEST:
        raise VerifierKitError(f"expected at most {LARGEST} bytes, got more ({name})")
    arrays = _unpacked(data, name)
    about = _about(arrays["about"], name)
    _check_shapes(arrays, name)
    single = {key: value.astype(np.float32) for key, value in arrays.items() if key in _SHAPES}
    for key, value in single.items():
        if not np.isfinite(value).all():
            raise VerifierKitError(f"expected finite numbers, got others ({name}, {key})")
    return Kit(
        about,
        _trunk(arrays["trunk"], name),
        single["projection"],
        single["offset"],
        (single["hidden.weight"], single["hidden.bias"]),
        (single["change.weight"], single["change.bias"]),
        single["strength"],
        float(single["strength.offset"][0]),
        single["mean"],
        single["covariance"],
        hashlib.sha256(data).hexdigest()[:32],
    )


_SHAPES: Mapping[str, tuple[int, ...]] = {
    "projection": (SIGNATURE_LENGTH, FEATURES),
    "offset": (SIGNATURE_LENGTH,),
    "hidden.weight": (0, SIGNATURE_LENGTH),
    "hidden.bias": (0,),
    "change.weight": (SIGNATURE_LENGTH, 0),
    "change.bias": (SIGNATURE_LENGTH,),
    "strength": (FEATURES,),
    "strength.offset": (1,),
    "mean": (SIGNATURE_LENGTH,),
    "covariance": (SIGNATURE_LENGTH, SIGNATURE_LENGTH),
}
"""0 stands for the number of hidden units."""

_MEMBERS = {"about", "trunk", *_SHAPES}


def _unpacked(data: bytes, name: str) -> dict[str, _Array]:
    """The arrays, none of which is larger than the file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_members(archive.infolist(), len(data), name)
            return {key: _array(archive.read(f"{key}.npy")) for key in _MEMBERS}
    except _DAMAGES as error:
        raise VerifierKitError(f"expected a verifier kit, got: {error} ({name})") from error


_DAMAGES = (
    zipfile.BadZipFile,
    ValueError,
    EOFError,
    OSError,
    KeyError,
    SyntaxError,
    # Flags of an archive that Python does not read: encrypted, patched, of a later version.
    NotImplementedError,
    RuntimeError,
)


def _check_members(members: list[zipfile.ZipInfo], size: int, name: str) -> None:
    found = {member.filename for member in members}
    wanted = {f"{key}.npy" for key in _MEMBERS}
    if found != wanted or len(members) != len(wanted):
        missing = ", ".join(sorted(wanted - found)) or "no other members"
        raise VerifierKitError(f"expected a verifier kit with {missing}, got others ({name})")
    packed = [member for member in members if member.compress_type != zipfile.ZIP_STORED]
    if packed or sum(member.file_size for member in members) > size:
        raise VerifierKitError(f"expected stored members, got compressed ones ({name})")


def _array(data: bytes) -> _Array:
    """An array in numpy's format, of as many bytes as its head says.

    Raises:
        ValueError: it is none, holds objects, or is of another size.
    """
    file = io.BytesIO(data)
    version = np.lib.format.read_magic(file)
    if version != (1, 0):
        raise ValueError(f"version {version} of numpy's format in place of (1, 0)")
    shape, in_columns, dtype = np.lib.format.read_array_header_1_0(file)
    if dtype.hasobject or in_columns:
        raise ValueError("objects, or an array by columns, in place of numbers by rows")
    left = len(data) - file.tell()
    if math.prod(shape) * dtype.itemsize != left:
        raise ValueError(f"an array of shape {shape} in {left} bytes")
    return np.frombuffer(data, dtype, offset=file.tell()).reshape(shape)


def _check_shapes(arrays: Mapping[str, _Array], name: str) -> None:
    hidden = arrays["hidden.bias"].size
    if not 1 <= hidden <= MAX_HIDDEN:
        raise VerifierKitError(f"expected 1 to {MAX_HIDDEN} hidden units, got {hidden} ({name})")
    for key, shape in _SHAPES.items():
        wanted = tuple(size or hidden for size in shape)
        got = arrays[key]
        if got.shape != wanted or got.dtype.kind != "f":
            raise VerifierKitError(
                f"expected floats of shape {wanted}, got {got.dtype} {got.shape} ({name}, {key})"
            )


_NO_FACTS = (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)


def _about(array: _Array, name: str) -> About:
    try:
        value = json.loads(str(array))
        about = About(
            str(value["format"]),
            [str(base) for base in value["bases"]],
            [(float(rate), float(score)) for rate, score in value["thresholds"]],
            {str(key): str(text) for key, text in value["notes"].items()},
        )
    except _NO_FACTS as error:
        raise VerifierKitError(f"expected facts in JSON, got: {error!r} ({name}, about)") from error
    if about.format != FORMAT:
        raise VerifierKitError(f"expected format {FORMAT}, got {about.format} ({name})")
    return about


def _trunk(array: _Array, name: str) -> ModelFile:
    try:
        trunk = parse(View(array.astype(np.uint8).tobytes(), f"{name}, trunk"))
    except FacesigError as error:
        raise VerifierKitError(f"expected a verifier's model file, got: {error}") from error
    wanted = [(type(layer), layer.name) for layer in PERSONAL.layers]
    got = [(type(layer), layer.name) for layer in trunk.network.layers]
    if trunk.kind != "verifier" or trunk.integers is None or got != wanted:
        raise VerifierKitError(f"expected a verifier's layers, got others ({name}, trunk)")
    return trunk

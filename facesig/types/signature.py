"""The 128 numbers that stand for a face, and what comparing two of them gives."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from facesig.errors import SignatureFormatError, SignatureModelError

SIGNATURE_LENGTH = 128
"""Numbers in a signature."""

MODEL_ID_BYTES = 16
"""Bytes of a model's id."""

UNIT_TOLERANCE = 1e-4
"""How far a signature's norm may be from 1: float32 rounding stays a hundred times below it."""

ROUNDED_TOLERANCE = 0.01
"""How far that of numbers may be that were rounded for storing: those are brought back to norm 1.

Float16 is off by 0.0005 at most, bfloat16 by 0.002, text of three decimals by 0.0057 (half a
thousandth times the largest sum of 128 absolute values of unit norm)."""

_MAGIC = b"FSSG"
_VERSION = 1
_HEAD = struct.Struct(f"<4sHH{MODEL_ID_BYTES}s")
_CHECKSUM = struct.Struct("<I")
_PACKED_BYTES = _HEAD.size + 4 * SIGNATURE_LENGTH + _CHECKSUM.size


class Signature:
    """What the network says of a face: 128 float32 of unit norm, and the id of its model.

    Immutable, hashable, safe to copy, to pickle and to share between threads. Two signatures are
    equal if every bit of the numbers and of the model ids is. Signatures of different models lie
    in different spaces: comparing them raises ``SignatureModelError``.

    ``bytes(signature)`` is 540 bytes, little-endian on every machine; ``from_bytes`` reads it:

    ======  ====  =====================================================
    offset  size  what
    ======  ====  =====================================================
    0       4     magic, the letters FSSG
    4       2     version of this layout, 1
    6       2     count of numbers, 128
    8       16    model id
    24      512   the numbers, float32
    536     4     CRC-32 (as in zlib) of bytes 0 to 535
    ======  ====  =====================================================
    """

    __slots__ = ("_model_id", "_values")

    _model_id: bytes
    _values: NDArray[np.float32]

    def __init__(self, values: ArrayLike, model_id: bytes) -> None:
        """Copy ``values`` (128 numbers of unit norm to within 1e-4) and ``model_id`` (16 bytes).

        Numbers that were rounded, such as float16 or text of three decimals, and so have a norm of
        0.99 to 1.01, are divided by it.

        Raises ``SignatureFormatError`` on any other length, NaN, infinity or norm.
        """
        array = _as_float32(values)
        if array.shape != (SIGNATURE_LENGTH,):
            raise SignatureFormatError(
                f"expected {SIGNATURE_LENGTH} numbers, got {_sized(array.shape)} (signature)"
            )
        if not isinstance(model_id, bytes) or len(model_id) != MODEL_ID_BYTES:
            raise SignatureFormatError(
                f"expected {MODEL_ID_BYTES} bytes, got {_described(model_id)} (model id)"
            )
        if not np.isfinite(array).all():
            raise SignatureFormatError("expected finite numbers, got NaN or infinity (signature)")
        norm = float(np.linalg.norm(array.astype(np.float64)))
        if abs(norm - 1) > ROUNDED_TOLERANCE:
            raise SignatureFormatError(f"expected a norm of 1, got {norm:.6g} (signature)")
        if abs(norm - 1) > UNIT_TOLERANCE:
            array = (array / norm).astype(np.float32)
        array.flags.writeable = False
        object.__setattr__(self, "_values", array)
        object.__setattr__(self, "_model_id", model_id)

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: a signature never changes."""
        raise AttributeError(f"a Signature is immutable, {name!r} cannot be set")

    def __delattr__(self, name: str) -> None:
        """Refuse: a signature never changes."""
        raise AttributeError(f"a Signature is immutable, {name!r} cannot be deleted")

    @property
    def values(self) -> NDArray[np.float32]:
        """The 128 float32 numbers; the array is read-only."""
        return self._values

    @property
    def model_id(self) -> bytes:
        """The 16 bytes that name the model."""
        return self._model_id

    def __array__(self, dtype: DTypeLike | None = None, copy: bool | None = None) -> NDArray[Any]:
        """The 128 numbers for numpy: ``np.asarray(signature)``, ``np.stack(signatures)``.

        Not copied, and read-only, unless another dtype or a copy is asked for.
        """
        if dtype is None or np.dtype(dtype) == self._values.dtype:
            return self._values.copy() if copy else self._values
        if copy is False:
            raise ValueError(f"expected float32 without a copy, got {np.dtype(dtype)} (dtype)")
        return self._values.astype(dtype)

    def __len__(self) -> int:
        """128."""
        return SIGNATURE_LENGTH

    def astype(self, dtype: DTypeLike) -> NDArray[Any]:
        """The 128 numbers in another dtype, a new array.

        ``Signature(signature.astype(np.float16), signature.model_id)`` is the way back.
        """
        return self._values.astype(dtype)

    def similarity(self, other: Signature) -> float:
        """Cosine of the angle between the two, in [-1, 1]; 1 is the same direction."""
        self._require_same_model(other)
        product = float(np.dot(self._values.astype(np.float64), other._values.astype(np.float64)))
        return min(1.0, max(-1.0, product))

    def distance(self, other: Signature) -> float:
        """Euclidean distance, in [0, 2]; 0 is the same signature.

        The paper's equation 1 uses its square, which for unit vectors is 2 - 2 ``similarity``.
        """
        self._require_same_model(other)
        difference = self._values.astype(np.float64) - other._values.astype(np.float64)
        return min(2.0, float(np.linalg.norm(difference)))

    def _require_same_model(self, other: Signature) -> None:
        if not isinstance(other, Signature):
            raise SignatureFormatError(
                f"expected a Signature, got {type(other).__name__} (signature)"
            )
        if self._model_id != other._model_id:
            raise SignatureModelError(
                f"expected two signatures of one model, got models {self._model_id.hex()} "
                f"and {other._model_id.hex()} (signature)"
            )

    def __bytes__(self) -> bytes:
        """The 540 bytes described above."""
        head = _HEAD.pack(_MAGIC, _VERSION, SIGNATURE_LENGTH, self._model_id)
        body = head + self._values.astype("<f4").tobytes()
        return body + _CHECKSUM.pack(zlib.crc32(body))

    @classmethod
    def from_bytes(cls, data: bytes) -> Signature:
        """The signature that ``bytes`` was taken of; ``SignatureFormatError`` if it is none."""
        if not isinstance(data, (bytes, bytearray, memoryview)) or len(data) != _PACKED_BYTES:
            raise SignatureFormatError(
                f"expected {_PACKED_BYTES} bytes, got {_described(data)} (packed signature)"
            )
        data = bytes(data)
        magic, version, count, model_id = _HEAD.unpack_from(data)
        body, stored = data[: -_CHECKSUM.size], data[-_CHECKSUM.size :]
        for what, expected, got in (
            ("magic", _MAGIC, magic),
            ("version", _VERSION, version),
            ("count of numbers", SIGNATURE_LENGTH, count),
            ("checksum", zlib.crc32(body), _CHECKSUM.unpack(stored)[0]),
        ):
            if got != expected:
                raise SignatureFormatError(
                    f"expected {what} {expected!r}, got {got!r} (packed signature)"
                )
        values = np.frombuffer(body, dtype="<f4", offset=_HEAD.size)
        made = cls(values, model_id)
        if not np.array_equal(made.values, values):  # whole bytes were never rounded
            norm = float(np.linalg.norm(values.astype(np.float64)))
            raise SignatureFormatError(f"expected a norm of 1, got {norm:.6g} (packed signature)")
        return made

    def __eq__(self, other: object) -> bool:
        """Whether all bits are equal."""
        if not isinstance(other, Signature):
            return NotImplemented
        return bytes(self) == bytes(other)

    def __hash__(self) -> int:
        """Hash of all bits."""
        return hash(bytes(self))

    def __reduce__(self) -> tuple[object, tuple[bytes]]:
        """Pickle and copy by way of the packed bytes, which are validated again when read."""
        return (Signature.from_bytes, (bytes(self),))

    def __repr__(self) -> str:
        """First numbers and first half of the model id."""
        first = ", ".join(f"{value:.3f}" for value in self._values[:3])
        return f"Signature([{first}, ...], model {self._model_id[:8].hex()})"


@dataclass(frozen=True)
class Match:
    """Whether two signatures are of one person; true or false as ``same`` is.

    Attributes:
        same: similarity is at least the threshold.
        similarity: cosine, in [-1, 1].
        distance: Euclidean distance, in [0, 2].
        threshold: least similarity at which the two pass for one person.
        false_accept_rate: share of pairs of different people that pass at this threshold.
    """

    same: bool
    similarity: float
    distance: float
    threshold: float
    false_accept_rate: float

    def __bool__(self) -> bool:
        """``same``: an object that is always true would let strangers in."""
        return self.same


def _sized(shape: tuple[int, ...]) -> str:
    return " x ".join(str(size) for size in shape) or "a single number"


def _described(value: object) -> str:
    if isinstance(value, (bytes, bytearray, memoryview)):
        return str(len(value))
    return type(value).__name__


def _as_float32(values: ArrayLike) -> NDArray[np.float32]:
    """The numbers; those beyond float32, such as 1e300, become infinity, which is refused."""
    try:
        if getattr(getattr(values, "dtype", None), "kind", None) in ("c", "m", "M"):
            raise TypeError  # complex numbers, times
        with np.errstate(over="ignore"):
            return np.array(values, dtype=np.float32)
    except (TypeError, ValueError, OverflowError):
        raise SignatureFormatError(
            f"expected {SIGNATURE_LENGTH} numbers, got {_kind(values)} (signature)"
        ) from None


def _kind(values: object) -> str:
    if isinstance(values, np.ndarray):
        return f"an array of {values.dtype}"
    return type(values).__name__

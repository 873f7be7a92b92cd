"""Renewable templates: a keyed orthogonal transform that keeps the cosine.

Without the key two galleries' templates of one person are no nearer to each other than strangers';
a new key is a new transform, and the old templates are revoked.

Four rounds, each a permutation, flips of signs and a Walsh-Hadamard transform; the scale, 2**-14,
is exact. All sums are of two float32, in one order: C gives the same bits (csrc/gallery).
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

LENGTH = 128
ROUNDS = 4
SCALE = np.float32(2.0**-14)
PEAK = 127
"""The largest number of a stored vector."""

Vectors = NDArray[np.float32]


class Transform:
    """The transform of one 32-byte key."""

    def __init__(self, key: bytes) -> None:
        rounds = [_round(key, number) for number in range(ROUNDS)]
        self._orders = [order for order, _ in rounds]
        self._signs = [signs for _, signs in rounds]

    def apply(self, vectors: Vectors) -> Vectors:
        """Turn (n, 128) or (128,) float32; a new array."""
        turned = vectors
        for order, signs in zip(self._orders, self._signs):
            turned = hadamard(turned[..., order] * signs)
        return turned * SCALE

    def invert(self, vectors: Vectors) -> Vectors:
        """Turn back; a new array, equal to the original but for float32's rounding."""
        turned = vectors
        for order, signs in zip(reversed(self._orders), reversed(self._signs)):
            mixed = hadamard(turned) * signs
            turned = np.empty_like(mixed)
            turned[..., order] = mixed
        return turned * SCALE


def hadamard(vectors: Vectors) -> Vectors:
    """The unscaled Walsh-Hadamard transform of the last axis (128), near butterflies first."""
    before = np.ascontiguousarray(vectors, dtype=np.float32)
    half = 1
    while half < LENGTH:
        pairs = before.reshape(*vectors.shape[:-1], LENGTH // (2 * half), 2, half)
        after = np.empty_like(pairs)
        np.add(pairs[..., 0, :], pairs[..., 1, :], out=after[..., 0, :])
        np.subtract(pairs[..., 0, :], pairs[..., 1, :], out=after[..., 1, :])
        before = after.reshape(vectors.shape)
        half *= 2
    return before


def _round(key: bytes, number: int) -> tuple[NDArray[np.int64], Vectors]:
    """A round's permutation (out[i] = in[order[i]]) and its signs, 1 or -1."""
    words = _words(key, number)
    bits = [next(words) for _ in range(LENGTH // 32)]
    signs = [-1.0 if bits[i // 32] >> (i % 32) & 1 else 1.0 for i in range(LENGTH)]
    order = list(range(LENGTH))
    for i in range(LENGTH - 1, 0, -1):
        limit = (1 << 32) // (i + 1) * (i + 1)
        word = next(words)
        while word >= limit:
            word = next(words)
        j = word % (i + 1)
        order[i], order[j] = order[j], order[i]
    return np.array(order, dtype=np.int64), np.array(signs, dtype=np.float32)


def _words(key: bytes, number: int) -> Iterator[int]:
    """Random words of a round: BLAKE2b-512 in counter mode, u32, little-endian."""
    counter = 0
    while True:
        data = struct.pack("<BI", number, counter)
        block = hashlib.blake2b(data, key=key, digest_size=64).digest()
        yield from struct.unpack("<16I", block)
        counter += 1


def pack(vectors: Vectors) -> bytes:
    """A vector (128 float32) as it is stored: 128 int8, the largest of them 127 or -127.

    Only the direction is kept: a signature has norm 1. A cosine moves by less than 0.002.
    """
    wide = vectors.astype(np.float64)
    codes: NDArray[np.int8] = np.rint(wide * (PEAK / np.abs(wide).max())).astype(np.int8)
    return codes.tobytes()


def unpack(data: bytes) -> Vectors | None:
    """A stored vector as 128 float32 of unit norm; None if it is none."""
    if len(data) != LENGTH:
        return None
    whole = np.frombuffer(data, dtype=np.int8).astype(np.int64)
    if np.abs(whole).max() != PEAK:
        return None
    unit: Vectors = (whole / np.sqrt(float(np.dot(whole, whole)))).astype(np.float32)
    return unit

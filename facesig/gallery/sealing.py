"""Sealed values: XChaCha20-Poly1305 with what they belong to as associated data.

Convention:
    * A *box* is nonce (24 random bytes: they never repeat in practice) | ciphertext | tag (16). An
      unsealed gallery stores the plain bytes in its place.
    * Each purpose has a key of its own, BLAKE2b of the gallery's *data key*.
    * A box opens only where it was put: the gallery's id, the kind of value, the person, the model
      and the name are bound to it. Swapped or moved boxes are damage.
"""

from __future__ import annotations

import hashlib
import os
import struct
from types import ModuleType

from facesig.errors import GalleryDamagedError
from facesig.extras import load

NONCE = 24
OVERHEAD = NONCE + 16
"""Bytes that a box is longer than its contents."""

KEY_BYTES = 32
GALLERY_ID_BYTES = 16
NONE, XCHACHA20 = "none", "xchacha20poly1305"
"""Values of the setting ``sealing``."""

_CONTEXT = b"facesig gallery 1 "


def sodium() -> ModuleType:
    """PyNaCl's bindings; ``MissingExtraError`` with the remedy where they are missing."""
    return load("nacl.bindings", "sealed galleries")


def derived(data_key: bytes, purpose: str) -> bytes:
    """The 32-byte key of one purpose: "seal", "tag", "transform", "log"."""
    data = _CONTEXT + purpose.encode()
    return hashlib.blake2b(data, key=data_key, digest_size=KEY_BYTES).digest()


def bound(what: str, gallery: bytes, rest: bytes = b"") -> bytes:
    """Associated data of a kind of value in one gallery."""
    return _CONTEXT + what.encode() + b"\0" + gallery + rest


def u64(number: int) -> bytes:
    """Eight bytes, little-endian."""
    return struct.pack("<Q", number)


def lengthened(data: bytes) -> bytes:
    """Bytes after their count, u32, little-endian."""
    return struct.pack("<I", len(data)) + data


def seal(key: bytes, plain: bytes, associated: bytes) -> bytes:
    """A box with a new nonce."""
    nonce = os.urandom(NONCE)
    sealed: bytes = sodium().crypto_aead_xchacha20poly1305_ietf_encrypt(
        plain, associated, nonce, key
    )
    return nonce + sealed


def unseal(key: bytes, box: bytes, associated: bytes) -> bytes | None:
    """What is in a box; None if it is not what was sealed there."""
    import nacl.exceptions

    if len(box) < OVERHEAD:
        return None
    try:
        plain: bytes = sodium().crypto_aead_xchacha20poly1305_ietf_decrypt(
            box[NONCE:], associated, box[:NONCE], key
        )
    except nacl.exceptions.CryptoError:
        return None
    return plain


class Sealing:
    """Seals and opens the values of one gallery; without a data key it passes them through."""

    def __init__(self, gallery: bytes, data_key: bytes | None) -> None:
        self.gallery = gallery
        self.data_key = data_key
        self._seal = self._tag = self._log = b""
        if data_key is not None:
            sodium()
            self._seal = derived(data_key, "seal")
            self._tag = derived(data_key, "tag")
            self._log = derived(data_key, "log")

    @property
    def sealed(self) -> bool:
        """Whether there is a key."""
        return self.data_key is not None

    def put(self, plain: bytes, associated: bytes) -> bytes:
        """What is stored for a value."""
        return seal(self._seal, plain, associated) if self.sealed else plain

    def take(self, stored: bytes, associated: bytes, where: str) -> bytes:
        """The value; ``GalleryDamagedError`` if it is not what was put there."""
        if not self.sealed:
            return stored
        plain = unseal(self._seal, stored, associated)
        if plain is None:
            raise GalleryDamagedError(
                f"expected what was sealed there, got other bytes or another place's ({where})"
            )
        return plain

    def tag(self, name: str) -> bytes:
        """The 32 bytes that find a person without opening the name."""
        data = bound("name", self.gallery, name.encode())
        return hashlib.blake2b(data, key=self._tag, digest_size=32).digest()

    def link(self, before: bytes, seq: int, time: int, kind: str, body: bytes) -> bytes:
        """A log row's chain: 32 bytes of the row and of the chain before it."""
        row = u64(seq) + u64(time) + lengthened(kind.encode()) + lengthened(body)
        return hashlib.blake2b(before + row, key=self._log, digest_size=32).digest()

    def name_data(self, person: int) -> bytes:
        """Associated data of ``person.name``."""
        return bound("name", self.gallery, u64(person))

    def metadata_data(self, person: int) -> bytes:
        """Associated data of ``person.metadata``."""
        return bound("metadata", self.gallery, u64(person))

    def template_data(self, person: int, model: bytes, name: str) -> bytes:
        """Associated data of ``template.vector``."""
        rest = u64(person) + model + lengthened(name.encode())
        return bound("template", self.gallery, rest)

    def log_data(self, seq: int, time: int, kind: str) -> bytes:
        """Associated data of ``log.body``."""
        return bound("log", self.gallery, u64(seq) + u64(time) + kind.encode())

    def visitor_data(self, visitor: int, model: bytes) -> bytes:
        """Associated data of ``visitor.vectors``."""
        return bound("visitor", self.gallery, u64(visitor) + model)

    def picture_data(self, visitor: int) -> bytes:
        """Associated data of ``visitor.picture``."""
        return bound("picture", self.gallery, u64(visitor))

    def calibration_data(self) -> bytes:
        """Associated data of the setting ``calibration``."""
        return bound("calibration", self.gallery)

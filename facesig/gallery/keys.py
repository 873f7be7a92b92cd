"""Where a sealed gallery's key comes from: a file, a passphrase, or a callback.

These give the *outer key*, which wraps the gallery's own *data key*; a new outer key is a new
wrapping. A callback is for boards with a secure element: it gets the gallery's id and gives 32
bytes.
"""

from __future__ import annotations

import os
import secrets
import stat
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Union

from facesig.errors import (
    GalleryDamagedError,
    GalleryKeyError,
    GalleryKeyFileError,
    GalleryKeyMissingError,
    GalleryKeyWrongError,
    LowMemoryError,
    OutputError,
)
from facesig.files import new_file
from facesig.gallery.faults import without_waiting
from facesig.gallery.sealing import KEY_BYTES, bound, seal, sodium, unseal

SALT_BYTES = 16
_KDF = struct.Struct(f"<{SALT_BYTES}sII")
_LONGEST_LINE = 4_096
_MOST_PASSES, _MOST_KIB = 64, 1 << 20
"""A file cannot ask for more work than this: an hour of it would be an attack."""

_ARGON = f"Argon2id with 1 to {_MOST_PASSES} passes and 8 to {_MOST_KIB} KiB"


@dataclass(frozen=True)
class Passphrase:
    """A passphrase, made a key by Argon2id.

    Attributes:
        text: what was typed.
        passes: times that the memory is gone through, 1 to 64, for a new gallery.
        memory_kib: KiB of memory that deriving takes, 8 to 2^20, for a new gallery. 64 MiB suit a
            board with 256; an old gallery's own numbers stand in its file.
    """

    text: str = field(repr=False)
    passes: int = 3
    memory_kib: int = 65_536


Callback = Callable[[bytes], bytes]
KeySource = Union[str, "os.PathLike[str]", Passphrase, Callback]
"""A key file, a ``Passphrase``, or a function from the gallery's id to 32 bytes."""


def kind_of(source: KeySource) -> str:
    """The setting ``source``: "key" or "passphrase"."""
    return "passphrase" if isinstance(source, Passphrase) else "key"


def new_kdf(source: KeySource) -> bytes | None:
    """The setting ``kdf`` of a new passphrase, with a new salt; None for other sources.

    Raises:
        GalleryKeyError: it asks for more work than a file may, or for none.
    """
    if not isinstance(source, Passphrase):
        return None
    try:
        kdf = _KDF.pack(os.urandom(SALT_BYTES), source.passes, source.memory_kib)
    except struct.error:
        kdf = bytes(_KDF.size)
    if not _allowed(kdf):
        raise GalleryKeyError(
            f"expected {_ARGON}, got {source.passes!r} and {source.memory_kib!r} (passphrase)"
        )
    return kdf


def _allowed(kdf: bytes) -> bool:
    _, passes, kib = _KDF.unpack(kdf)
    return bool(1 <= passes <= _MOST_PASSES and 8 <= kib <= _MOST_KIB)


def outer_key(source: KeySource, gallery: bytes, kdf: bytes | None) -> bytes:
    """The 32 bytes that wrap the data key.

    Args:
        source: see ``KeySource``.
        gallery: the gallery's 16-byte id.
        kdf: the setting of this name, for a passphrase.

    Raises:
        GalleryKeyError: a subclass of it.
        GalleryDamagedError: the setting is none.
    """
    if isinstance(source, Passphrase):
        return _stretched(source, kdf)
    if callable(source):
        key = source(gallery)
        if not isinstance(key, bytes) or len(key) != KEY_BYTES:
            got = f"{len(key)} bytes" if isinstance(key, bytes) else type(key).__name__
            raise GalleryKeyError(f"expected {KEY_BYTES} bytes from the callback, got {got} (key)")
        return key
    if not isinstance(source, (str, os.PathLike)):  # never say it: it may be the key itself
        got = type(source).__name__
        raise GalleryKeyError(
            f"expected a key file's path, a Passphrase or a function, got {got} (key)"
        )
    return read_key_file(os.fsdecode(source))


def _stretched(source: Passphrase, kdf: bytes | None) -> bytes:
    if kdf is None or len(kdf) != _KDF.size:
        raise GalleryDamagedError("expected 24 bytes of Argon2id's settings, got others (kdf)")
    salt, passes, kib = _KDF.unpack(kdf)
    if not _allowed(kdf):
        raise GalleryDamagedError(f"expected {_ARGON}, got {passes} and {kib} (kdf)")
    nacl = sodium()
    kind = nacl.crypto_pwhash_ALG_ARGON2ID13
    try:
        text = source.text.encode(errors="surrogateescape")
    except (AttributeError, UnicodeEncodeError):
        raise GalleryKeyError("expected a passphrase as text, got something else (key)") from None
    if not text:
        raise GalleryKeyError("expected a passphrase, got an empty one (key)")
    try:
        key: bytes = nacl.crypto_pwhash_alg(KEY_BYTES, text, salt, passes, kib * 1024, kind)
    except RuntimeError as error:  # of libsodium's, with settings that it takes: no memory
        raise LowMemoryError(f"expected {kib} KiB for a passphrase's key, got no memory") from error
    return key


def read_key_file(path: str) -> bytes:
    """The key of a file: 32 bytes, or 64 hexadecimal digits and an end of line.

    Raises:
        GalleryKeyMissingError: there is no such file.
        GalleryKeyFileError: it is no regular file of this user's that only he can read, or holds
            something else.
    """
    data = _read_private(path, 4 * KEY_BYTES)
    if len(data) == KEY_BYTES:
        return data
    try:
        key = bytes.fromhex(data.decode("ascii")) if len(data.rstrip(b"\n")) == 64 else b""
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise GalleryKeyFileError(
            f"expected {KEY_BYTES} bytes or 64 hexadecimal digits, got {len(data)} others ({path})"
        )
    return key


def read_passphrase_file(path: str) -> Passphrase:
    """The passphrase on a private file's first line.

    Raises:
        GalleryKeyMissingError: there is no such file.
        GalleryKeyFileError: others can read it, or the line is empty.
    """
    text = _read_private(path, _LONGEST_LINE).split(b"\n")[0].rstrip(b"\r")
    if not text:
        raise GalleryKeyFileError(f"expected a passphrase on the first line, got none ({path})")
    return Passphrase(text.decode(errors="surrogateescape"))


def _read_private(path: str, most: int) -> bytes:
    try:
        with open(path, "rb", opener=without_waiting) as file:
            _require_private(os.fstat(file.fileno()), path)
            return file.read(most)
    except FileNotFoundError:
        raise GalleryKeyMissingError(f"expected a key file, got none ({path})") from None
    except OSError as error:
        raise GalleryKeyFileError(f"expected a key file, got {error.strerror} ({path})") from error
    except ValueError:
        raise GalleryKeyFileError(
            f"expected a key file, got a name with a NUL ({path!r})"
        ) from None


def _require_private(found: os.stat_result, path: str) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise GalleryKeyFileError(f"expected a regular file, got another kind ({path})")
    if found.st_mode & 0o077:
        mode = stat.S_IMODE(found.st_mode)
        raise GalleryKeyFileError(
            f"expected a key file of mode 0600, got {mode:04o}: others can read it "
            f"(chmod 600 {path})"
        )
    if found.st_uid != os.geteuid():
        raise GalleryKeyFileError(f"expected one's own key file, got another user's ({path})")


def make_key_file(path: str) -> None:
    """Write a new key, mode 0600, and wait until the disk has it; a file that exists stays.

    Raises:
        OutputError: it exists or cannot be written.
    """
    key = secrets.token_hex(KEY_BYTES).encode() + b"\n"

    def fill(name: str) -> None:
        Path(name).write_bytes(key)

    # It is on the disk before what it seals: a gallery lasts no longer than its key.
    # A link that leads nowhere is refused; anything else that is there, by ``new_file``.
    nowhere = Path(path).is_symlink() and not Path(path).exists()
    if nowhere or not new_file(path, fill):
        raise OutputError(f"expected a new key file, got File exists ({path})")


def wrap(data_key: bytes, outer: bytes, gallery: bytes) -> bytes:
    """The setting ``wrapped``."""
    return seal(outer, data_key, bound("key", gallery))


def unwrap(wrapped: bytes, outer: bytes, gallery: bytes, where: str) -> bytes:
    """The data key; ``GalleryKeyWrongError`` if the outer key is another's."""
    data_key = unseal(outer, wrapped, bound("key", gallery))
    if data_key is None or len(data_key) != KEY_BYTES:
        raise GalleryKeyWrongError(f"expected this gallery's key, got another ({where})")
    return data_key

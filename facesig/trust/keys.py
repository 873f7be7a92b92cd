"""Keys for signatures of models: Ed25519, in files of two lines of text.

    facesig signing key 1       facesig public key 1
    64 hexadecimal digits       64 hexadecimal digits

The first is the seed, for whoever signs, in a file of mode 0600; the second is what a device gets.
"""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Union

from facesig.errors import OutputError, SigningKeyError
from facesig.extras import load
from facesig.files import new_file, write_file

KEY_BYTES = 32
REQUIRED = "FACESIG_REQUIRE_SIGNATURE"
_LINES = re.compile(rb"facesig (signing|public) key 1\n([0-9a-f]{64})\n")
_HEX = re.compile(r"[0-9a-fA-F]{64}")
_MOST = 4096


@dataclass(frozen=True)
class PublicKey:
    """What checks signatures; 32 bytes."""

    data: bytes

    def __post_init__(self) -> None:
        if len(self.data) != KEY_BYTES:
            raise SigningKeyError(f"expected a key of {KEY_BYTES} bytes, got {len(self.data)}")

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> PublicKey:
        """The key in a file that ``facesig keygen`` wrote.

        Raises:
            SigningKeyError: there is none.
        """
        return cls(_read(os.fsdecode(path), "public"))

    def __str__(self) -> str:
        return self.data.hex()

    def check(self, message: bytes, signature: bytes) -> bool:
        """Whether the signature of 64 bytes is this key's, of the message.

        Raises:
            MissingExtraError: PyNaCl is missing.
        """
        signing = _signing()
        try:
            signing.VerifyKey(self.data).verify(message, signature)
        except load("nacl.exceptions", "signatures of models").BadSignatureError:
            return False
        return True


@dataclass(frozen=True)
class SigningKey:
    """What makes signatures; its text does not show it."""

    seed: bytes = field(repr=False)

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> SigningKey:
        """The key in a file that ``facesig keygen`` wrote, of mode 0600.

        Raises:
            SigningKeyError: there is none, or others may read it.
        """
        return cls(_read(os.fsdecode(path), "signing"))

    @property
    def public(self) -> PublicKey:
        """The key that checks what this one signs."""
        return PublicKey(bytes(_signing().SigningKey(self.seed).verify_key))

    def sign(self, message: bytes) -> bytes:
        """The signature, 64 bytes; the same for the same message.

        Raises:
            MissingExtraError: PyNaCl is missing.
        """
        signature: bytes = _signing().SigningKey(self.seed).sign(message).signature
        return signature


KeyLike = Union[PublicKey, str, "os.PathLike[str]", bytes]
"""A public key, its 32 bytes, its 64 hexadecimal digits, or its file."""


def public_key(key: KeyLike) -> PublicKey:
    """The public key that is meant.

    Raises:
        SigningKeyError: it is none.
    """
    if isinstance(key, PublicKey):
        return key
    if isinstance(key, bytes):
        return PublicKey(key)
    if isinstance(key, str) and _HEX.fullmatch(key):
        return PublicKey(bytes.fromhex(key))
    if isinstance(key, (str, os.PathLike)):
        return PublicKey.read(key)
    got = type(key).__name__
    raise SigningKeyError(f"expected a public key, its file or its digits, got {got} (key)")


def required_key(key: KeyLike | None) -> PublicKey | None:
    """The key that must have signed: the one that is meant, else the environment's, else None.

    ``FACESIG_REQUIRE_SIGNATURE``, a key's file or digits, holds for all that a process opens.

    Raises:
        SigningKeyError: it is none.
    """
    if key is None:
        key = os.environ.get(REQUIRED) or None
    return None if key is None else public_key(key)


def new_key(path: str | os.PathLike[str]) -> PublicKey:
    """Make a key: ``path`` for whoever signs, mode 0600, and ``path``.pub for everybody.

    Raises:
        OutputError: a file is there already, or cannot be written.
        MissingExtraError: PyNaCl is missing.
    """
    name = os.fsdecode(path)
    key = SigningKey(os.urandom(KEY_BYTES))
    public = key.public
    secret = f"facesig signing key 1\n{key.seed.hex()}\n".encode()
    if os.path.lexists(name + ".pub"):  # of a key that lies elsewhere, which devices may trust
        raise OutputError(f"expected no key yet, got one ({name}.pub)")
    if not new_file(name, lambda made: _fill(made, secret)):
        raise OutputError(f"expected no key yet, got one ({name})")
    write_file(name + ".pub", f"facesig public key 1\n{public}\n".encode())
    return public


def _fill(name: str, data: bytes) -> None:
    with open(name, "r+b") as file:
        file.write(data)


def _read(name: str, kind: str) -> bytes:
    try:
        with open(name, "rb", opener=_open) as file:
            mode = os.fstat(file.fileno()).st_mode
            data = file.read(_MOST) if stat.S_ISREG(mode) else b""
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        got = getattr(error, "strerror", None) or str(error)
        raise SigningKeyError(f"expected a file with a {kind} key, got {got} ({name})") from error
    found = _LINES.fullmatch(data)
    if found is None or found[1].decode() != kind:
        got = "other bytes" if found is None else f"a {found[1].decode()} key"
        raise SigningKeyError(f"expected a file with a {kind} key, got {got} ({name})")
    if kind == "signing" and mode & 0o077:
        got = f"{stat.S_IMODE(mode):04o}"
        raise SigningKeyError(f"expected a key of mode 0600, got {got} (chmod 600 {Path(name)})")
    return bytes.fromhex(found[2].decode())


def _open(path: str, flags: int) -> int:
    # Without O_NONBLOCK, opening a named pipe would wait for its writer.
    return os.open(path, flags | os.O_NONBLOCK)


def _signing() -> Any:
    return load("nacl.signing", "signatures of models")

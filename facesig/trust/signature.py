"""Detached signatures: ``NAME.sig`` beside any file, four lines of text.

    facesig signature 1
    key 64 hexadecimal digits: the public key
    digest 64 digits: of the file, ``facesig.modelfile.digests.file_digest``
    signature 128 digits: Ed25519, of the first line with its line feed and the digest's 32 bytes

Not the OpenSSF's format (``model-signing`` 1.x): its keys are on the NIST curves, which libsodium
has not, its manifest names a SHA-256 of every file, 41 ms of a Cortex-A9 for the int8 one, and its
bundles are JSON in base64 in JSON. What it writes over these files says the same, beside these,
for whoever keeps such records.

A signature says who vouched for these bytes. It does not say that nothing newer is there: a device
that must not go back to an older model that was signed has to compare ids.
"""

from __future__ import annotations

import os
import re
import stat

from facesig.errors import (
    ModelAlteredError,
    ModelForgedError,
    ModelSignatureFormatError,
    ModelSignerError,
    ModelUnsignedError,
)
from facesig.files import write_file
from facesig.modelfile.digests import file_digest
from facesig.modelfile.reader import read_bytes
from facesig.trust.keys import PublicKey, SigningKey

SUFFIX = ".sig"
_PURPOSE = b"facesig signature 1\n"
_TEXT = re.compile(
    rb"facesig signature 1\nkey ([0-9a-f]{64})\ndigest ([0-9a-f]{64})\nsignature ([0-9a-f]{128})\n"
)
_BYTES = 20 + 4 + 65 + 7 + 65 + 10 + 129


def signature_of(digest: bytes, key: SigningKey) -> bytes:
    """The contents of a signature's file, for a file's digest."""
    signature = key.sign(_PURPOSE + digest)
    lines = f"key {key.public}\ndigest {digest.hex()}\nsignature {signature.hex()}\n"
    return _PURPOSE + lines.encode()


def sign_file(path: str | os.PathLike[str], key: SigningKey) -> str:
    """Write the signature of a file beside it; gives its name.

    Raises:
        ModelNotFoundError: there is no such file.
        OutputError: the signature cannot be written.
        MissingExtraError: PyNaCl is missing.
    """
    name = os.fsdecode(path)
    write_file(name + SUFFIX, signature_of(file_digest(read_bytes(name)), key))
    return name + SUFFIX


def verify_file(path: str | os.PathLike[str], key: PublicKey) -> None:
    """Check the signature beside a file.

    Raises:
        ModelSignatureError: one class a cause: see ``check_signature``.
        ModelNotFoundError: there is no such file.
        MissingExtraError: PyNaCl is missing.
    """
    name = os.fsdecode(path)
    read_signed(name, key)


def read_signed(path: str, key: PublicKey) -> bytes:
    """The bytes of a file whose signature was checked on these very bytes; see ``verify_file``."""
    data = read_bytes(path)
    check_signature(file_digest(data), path, key)
    return data


def check_signature(digest: bytes, path: str, key: PublicKey) -> None:
    """Check the signature beside a file whose digest is known.

    Raises:
        ModelUnsignedError: there is none.
        ModelSignatureFormatError: its file is malformed.
        ModelSignerError: another key made it.
        ModelAlteredError: it is of another file than this digest's.
        ModelForgedError: the key that it names did not make it.
        MissingExtraError: PyNaCl is missing.
    """
    where = path + SUFFIX
    found = _TEXT.fullmatch(_read(where))
    if found is None:
        raise ModelSignatureFormatError(
            f"expected four lines of a signature, got other bytes ({where})"
        )
    signer, signed, signature = (bytes.fromhex(digits.decode()) for digits in found.groups())
    if signer != key.data:
        raise ModelSignerError(
            f"expected a signature by {key}, got one by {signer.hex()} ({where})"
        )
    if signed != digest:
        raise ModelAlteredError(
            f"expected the file that was signed, {signed.hex()}, got {digest.hex()} ({path})"
        )
    if not key.check(_PURPOSE + digest, signature):
        raise ModelForgedError(f"expected a signature that {key} made, got another ({where})")


def _read(where: str) -> bytes:
    """The file's first bytes, one more than a signature has."""
    try:
        with open(where, "rb", opener=_open) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                return b""
            return file.read(_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        got = getattr(error, "strerror", None) or str(error)
        raise ModelUnsignedError(f"expected a signature, got '{got}' ({where})") from error


def _open(path: str, flags: int) -> int:
    # Without O_NONBLOCK, opening a named pipe would wait for its writer.
    return os.open(path, flags | os.O_NONBLOCK)

"""Who vouches for a model file: detached Ed25519 signatures, made and checked offline.

``facesig keygen``, ``facesig sign`` and ``facesig verify`` are these functions; whoever opens a
model passes a key as ``require_signature``. ``csrc/trust`` checks the same files in C.

>>> from facesig.trust import PublicKey, SigningKey, sign_file, verify_file
>>> sign_file("door.fsig", SigningKey.read("release.key"))  # doctest: +SKIP
>>> verify_file("door.fsig", PublicKey.read("release.key.pub"))  # doctest: +SKIP
"""

from facesig.trust.keys import KeyLike, PublicKey, SigningKey, new_key, public_key, required_key
from facesig.trust.signature import (
    SUFFIX,
    check_signature,
    read_signed,
    sign_file,
    signature_of,
    verify_file,
)

__all__ = [
    "SUFFIX",
    "KeyLike",
    "PublicKey",
    "SigningKey",
    "check_signature",
    "new_key",
    "public_key",
    "read_signed",
    "required_key",
    "sign_file",
    "signature_of",
    "verify_file",
]

"""BLAKE3 in numpy against values of its official implementation; what is signed of a file."""

import hashlib

import pytest

from facesig.modelfile.blake3 import blake3
from facesig.modelfile.digests import file_digest

from .forge import TINY_BYTES, put

COUNTING = bytes(i % 251 for i in range(102_401))
OFFICIAL = [
    (0, "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262"),
    (1, "2d3adedff11b61f14c886e35afa03673"),
    (64, "4eed7141ea4a5cd4b788606bd23f46e2"),
    (65, "de1e5fa0be70df6d2be8fffd0e99ceaa"),
    (1023, "10108970eeda3eb932baac1428c7a216"),
    (1024, "42214739f095a406f3fc83deb889744a"),
    (1025, "d00278ae47eb27b34faecf67b4fe263f"),
    (2048, "e776b6028c7cd22a4d0ba182a8bf6220"),
    (2049, "5f4d72f40d7a5f82b15ca2b2e44b1de3"),
    (3073, "7124b49501012f81cc7f11ca069ec922"),
    (5120, "9cadc15fed8b5d854562b26a9536d970"),
    (8193, "bab6c09cb8ce8cf459261398d2e7aef3"),
    (31744, "62b6960e1a44bcc1eb1a611a8d6235b6"),
    (102400, "bc3e3d41a1146b069abffad3c0d44860"),
    (102401, "cd6e6909a2c0672dc92e3b29f0575475"),
]


@pytest.mark.parametrize(("size", "digest"), OFFICIAL)
def test_official_values(size, digest):
    assert blake3(COUNTING[:size]).hex().startswith(digest)
    assert blake3(memoryview(COUNTING)[:size]) == blake3(COUNTING[:size])


def test_what_is_signed_follows_every_byte():
    same = file_digest(TINY_BYTES)
    for at in (0, 24, 32, 130, 184, 300, len(TINY_BYTES) - 1):
        assert file_digest(put(at, "B", TINY_BYTES[at] ^ 1, sealed=False)(TINY_BYTES)) != same
    assert file_digest(TINY_BYTES + b"\0") != same != file_digest(TINY_BYTES[:-1])
    # Another place for the weights, as far as the file goes.
    assert (
        len({file_digest(put(120, "<Q", at, sealed=False)(TINY_BYTES)) for at in (0, 2**63)}) == 2
    )


def test_what_is_signed_of_other_files():
    for data in (b"", b"x", hashlib.sha256(b"x").digest() * 100):
        assert file_digest(data) == blake3(b"facesig file\n" + blake3(data))

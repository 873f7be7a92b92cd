"""Galleries with Debian's numpy and PyNaCl: sealed, and the same bits as elsewhere."""

import hashlib

import numpy as np
import pytest

import facesig
from facesig.errors import GalleryKeyWrongError
from facesig.gallery import Passphrase
from facesig.gallery.renewal import Transform, pack, unpack

MODEL = bytes(16)

TURNED = "87b5cbe042fa79944363d124c51df7cd"
STORED = "29a2f524ca6413e91cc53c03037e2c42"
"""BLAKE2b-128 of fifty turned vectors and of their stored bytes, made on x86-64."""


THRESHOLDS = {0.1: 0.2, 0.01: 0.31, 0.001: 0.41, 0.0001: 0.49}


class Model:
    thresholds = THRESHOLDS


class Signatures:
    """An embedder for signatures alone."""

    model_id = MODEL
    model = Model()


def vectors(count):
    """Unit vectors by integers alone, the same on every machine."""
    state, rows = 1, []
    for _ in range(count):
        row = []
        for _ in range(128):
            state = (1103515245 * state + 12345) % 2**31
            row.append(float((state >> 16) % 2001 - 1000))
        rows.append(row)
    wide = np.array(rows)
    return (wide / np.sqrt((wide * wide).sum(axis=1, keepdims=True))).astype(np.float32)


VALUES = vectors(50)


def signature(person, other=0.0):
    wide = VALUES[person].astype(np.float64) + other * VALUES[person - 1]
    return facesig.Signature((wide / np.linalg.norm(wide)).astype(np.float32), MODEL)


def digest(data):
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def test_the_transform_and_what_is_stored_have_the_bits_of_x86():
    turned = Transform(bytes(range(32))).apply(VALUES)
    assert digest(np.ascontiguousarray(turned, dtype="<f4").tobytes()) == TURNED
    packed = [pack(row) for row in turned]
    assert digest(b"".join(packed)) == STORED
    assert all(pack(unpack(each)) == each for each in packed)


@pytest.mark.parametrize("kind", ["plain", "key file", "passphrase", "callback"])
def test_a_gallery_from_making_to_removing(tmp_path, kind):
    key_file = tmp_path / "key"
    key_file.write_bytes(b"k" * 32)
    key_file.chmod(0o600)
    key = {
        "plain": None,
        "key file": key_file,
        "passphrase": Passphrase("sésame", passes=1, memory_kib=8192),
        "callback": lambda gallery: b"c" * 32,
    }[kind]
    path = tmp_path / "door.db"
    with facesig.Gallery(path, embedder=Signatures(), key=key, log="decisions") as gallery:
        for person in range(10):
            photos = [signature(person), signature(person, 0.3)]
            gallery.enrol(f"person {person}", photos, {"door": person})
        assert gallery.sealed == (key is not None)
    with facesig.Gallery(path, embedder=Signatures(), key=key, log="decisions") as gallery:
        for person in range(10):
            found = gallery.identify(signature(person, 0.1))
            assert found.name == f"person {person}"
            assert found.person.metadata == {"door": person}
            assert found.score > 0.98
        assert not gallery.identify(signature(40))
        assert gallery.verify("person 3", signature(3, 0.2))
        gallery.rename("person 3", "Zoë")
        gallery.remove("person 4")
        gallery.rekey(Passphrase("new", passes=1, memory_kib=64))
        assert gallery.identify(signature(3, 0.1)).name == "Zoë"
        assert not gallery.identify(signature(4))
        assert gallery.verify_log().seq == 1 + 10 + 11 + 1 + 1 + 1 + 1 + 2
    with pytest.raises(GalleryKeyWrongError):
        facesig.Gallery(path, key=Passphrase("other", passes=1, memory_kib=64))
    if kind != "plain":
        assert b"person 1" not in path.read_bytes()

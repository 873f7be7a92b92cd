"""Sealed galleries: nothing readable, nothing that can be moved; keys, and their faults."""

from __future__ import annotations

import json
import sys

import numpy as np
import pytest

from facesig.errors import (
    FacesigError,
    GalleryDamagedError,
    GalleryError,
    GalleryKeyMissingError,
    GalleryKeyWrongError,
    GalleryLogError,
    MissingExtraError,
)
from facesig.gallery.renewal import Transform, pack, unpack
from facesig.gallery.sealing import seal, unseal
from gallery.people import contents, filled, opened, quick, rows, signature

BOXES = (
    ("person", "name"),
    ("person", "metadata"),
    ("template", "vector"),
    ("log", "body"),
)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "door.db"
    filled(path, people=2, key=quick()).close()
    return path


def read_all(path):
    """Everything that a gallery ever opens."""
    with opened(path, key=quick()) as gallery:
        gallery.people()
        gallery.identify(signature(0))
        gallery.verify_log()
        list(gallery.log())


def test_neither_names_nor_vectors_nor_metadata_lie_in_the_file(tmp_path):
    plain, sealed = tmp_path / "plain.db", tmp_path / "sealed.db"
    for path, key in ((plain, None), (sealed, quick())):
        with opened(path, key=key) as gallery:
            gallery.enrol("Mallory Unmistakable", signature(0), {"pin": "unmistakable too"})
    vector = pack(signature(0).values)
    for words in (b"Mallory", b"Unmistakable", b"unmistakable", b"pin", vector, vector[:16]):
        assert words in plain.read_bytes()
        assert words not in sealed.read_bytes()


def test_any_changed_byte_of_any_box_is_found(path):
    """Some bytes of the shortest box of each kind in the file; every byte of one beside it."""
    for table, column in BOXES:
        key = "seq" if table == "log" else "id"
        found = rows(path, f"SELECT {key}, {column} FROM {table} ORDER BY length({column}), {key}")
        for number, box in found[:1]:
            for at in {0, 23, 24, len(box) // 2, len(box) - 17, len(box) - 16, len(box) - 1}:
                lie = box[:at] + bytes([box[at] ^ 1]) + box[at + 1 :]
                words = f"UPDATE {table} SET {column} = ? WHERE {key} = ?"
                rows(path, words, (lie, number))
                with pytest.raises((GalleryDamagedError, GalleryLogError)):
                    read_all(path)
                rows(path, words, (box, number))
    read_all(path)
    box = seal(b"k" * 32, b"a vector", b"its place")
    assert unseal(b"k" * 32, box, b"its place") == b"a vector"
    for at in range(len(box)):
        for bit in range(8):
            lie = box[:at] + bytes([box[at] ^ 1 << bit]) + box[at + 1 :]
            assert unseal(b"k" * 32, lie, b"its place") is None
    for length in range(len(box)):
        assert unseal(b"k" * 32, box[:length], b"its place") is None


@pytest.mark.parametrize(
    "words",
    [
        "UPDATE person SET name = (SELECT name FROM person p WHERE p.id = 3 - person.id)",
        "UPDATE person SET metadata = (SELECT metadata FROM person p WHERE p.id = 3 - person.id)",
        "UPDATE template SET vector = (SELECT vector FROM template t WHERE t.id = 5 - template.id)",
        "UPDATE template SET person = 2 WHERE id = 1",
        "UPDATE template SET model = zeroblob(16), person = 2 WHERE id = 1",
        "UPDATE log SET body = (SELECT body FROM log l WHERE l.seq = 5 - log.seq) WHERE seq > 1",
        "UPDATE log SET time = time + 1 WHERE seq = 2",
        "UPDATE log SET kind = 'remove' WHERE seq = 2",
        "UPDATE setting SET value = randomblob(16) WHERE name = 'gallery'",
        "UPDATE setting SET value = zeroblob(8) WHERE name = 'wrapped'",
        "UPDATE setting SET value = zeroblob(23) WHERE name = 'kdf'",
        "UPDATE setting SET value = CAST(value || x'00' AS BLOB) WHERE name = 'kdf'",
        "UPDATE setting SET value = CAST('none' AS BLOB) WHERE name = 'sealing'",
        "UPDATE person SET tag = zeroblob(32) WHERE id = 2",
    ],
)
def test_what_was_swapped_or_moved_is_found(path, words):
    rows(path, words)
    with pytest.raises(GalleryError):
        read_all(path)


def test_argon2id_asks_for_no_more_than_a_gigabyte(path):
    lie = bytes(16) + b"\1\0\0\0" + b"\xff" * 4
    rows(path, "UPDATE setting SET value = ? WHERE name = 'kdf'", (lie,))
    with pytest.raises(GalleryDamagedError, match="got 1 and 4294967295"):
        read_all(path)


def test_nonces_and_boxes_never_repeat(tmp_path):
    with opened(tmp_path / "door.db", key=quick()) as gallery:
        for name in ("a", "b"):
            gallery.enrol(name, [signature(0)] * 3, force=True)
        for _ in range(5):
            gallery.rename("a", "c")
            gallery.rename("c", "a")
    found = [
        box[:24]
        for table, column in BOXES
        for (box,) in rows(tmp_path / "door.db", f"SELECT {column} FROM {table}")
    ]
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("old", [None, quick("old")], ids=["plain", "sealed"])
@pytest.mark.parametrize("new", [None, quick("new")], ids=["to plain", "to sealed"])
def test_rekey(tmp_path, old, new):
    path = tmp_path / "door.db"
    gallery = filled(path, people=5, key=old)
    gallery.calibrate([signature(100 + i) for i in range(40)])
    scores = [each.score for each in gallery.identify(signature(2, 7), explain=True).ranked]
    boxes = [box for (box,) in rows(path, "SELECT vector FROM template")]
    threshold = gallery.identify(signature(2)).threshold
    head = gallery.verify_log()
    gallery.rekey(new)
    assert gallery.sealed == (new is not None)
    after = [each.score for each in gallery.identify(signature(2, 7), explain=True).ranked]
    assert after == pytest.approx(scores, abs=3e-3)
    assert gallery.identify(signature(2)).threshold == threshold
    last = list(gallery.log())[-1]
    assert (last.kind, last.body["seq"], last.body["chain"]) == ("rekey", head.seq, head.chain)
    gallery.verify_log()
    gallery.close()
    data = path.read_bytes()
    if old is not None or new is not None:
        assert not any(box in data for box in boxes)
        assert not any(box[i : i + 24] in data for box in boxes for i in range(0, len(box) - 24, 8))
    if old is None and new is not None:
        assert b"person 1" not in data
    with opened(path, key=new) as again:
        assert again.identify(signature(2, 7)).name == "person 2"
        assert again.person("person 3").metadata == {"door": 3}
    if old is not None:
        with pytest.raises(GalleryKeyWrongError):
            opened(path, key=old)


def test_a_rekey_that_cannot_have_its_key_changes_nothing(tmp_path):
    path = tmp_path / "door.db"
    gallery = filled(path, key=quick())
    before = contents(gallery)
    with pytest.raises(GalleryKeyMissingError):
        gallery.rekey(tmp_path / "no key")
    assert contents(gallery) == before
    gallery.close()
    with opened(path, key=quick()) as again:
        assert contents(again) == before


def test_templates_of_two_galleries_do_not_match(tmp_path):
    """200 people in two galleries: the stored vectors are as far apart as strangers."""
    stored = []
    for name in ("a", "b"):
        with opened(tmp_path / f"{name}.db", key=quick(name)) as gallery:
            for person in range(200):
                gallery.enrol(str(person), signature(person), force=True)
            stored.append([gallery._core.members.vectors[i + 1] for i in range(200)])
    across = np.sum(np.array(stored[0]) * np.array(stored[1]), axis=1)
    strangers = np.array([stored[0][i] @ stored[0][i - 1] for i in range(200)])
    # Galleries' salts are random: bounds of 5.6 standard deviations, which chance does not reach.
    deviation = 1 / np.sqrt(128)
    assert abs(across).max() < 5.6 * deviation
    assert across.std() == pytest.approx(deviation, rel=5.6 / np.sqrt(2 * 200))
    assert strangers.std() == pytest.approx(deviation, rel=5.6 / np.sqrt(2 * 200))


def test_the_transform_keeps_cosines_and_can_be_undone():
    transform = Transform(b"k" * 32)
    values = np.stack([signature(person).values for person in range(50)])
    turned = transform.apply(values)
    assert turned.dtype == np.float32
    np.testing.assert_allclose(turned @ turned.T, values @ values.T, atol=2e-6)
    np.testing.assert_allclose(transform.invert(turned), values, atol=1e-6)
    np.testing.assert_array_equal(transform.apply(values[3]), turned[3])
    assert abs(np.sum(turned * values, axis=1)).max() < 0.4


def test_the_transform_is_the_one_of_the_format():
    """Worked out from the words of FORMAT.md in plain Python, number by number."""
    import hashlib
    import struct

    key, values = bytes(range(32)), signature(1).values
    vector = [float(value) for value in values]
    for number in range(4):
        stream = b"".join(
            hashlib.blake2b(struct.pack("<BI", number, c), key=key, digest_size=64).digest()
            for c in range(20)
        )
        words = list(struct.unpack(f"<{len(stream) // 4}I", stream))
        bits, words = words[:4], words[4:]
        order = list(range(128))
        for i in range(127, 0, -1):
            while words[0] >= 2**32 // (i + 1) * (i + 1):
                words.pop(0)
            j = words.pop(0) % (i + 1)
            order[i], order[j] = order[j], order[i]
        vector = [vector[at] for at in order]
        vector = [-v if bits[i // 32] >> i % 32 & 1 else v for i, v in enumerate(vector)]
        half = 1
        while half < 128:
            for i in range(128):
                if not i & half:
                    a, b = np.float32(vector[i]), np.float32(vector[i + half])
                    vector[i], vector[i + half] = float(a + b), float(a - b)
            half *= 2
    expected = (np.array(vector) * 2.0**-14).astype(np.float32)
    np.testing.assert_array_equal(Transform(key).apply(values), expected)


def test_without_pynacl_the_remedy_is_named(tmp_path, monkeypatch):
    for name in [name for name in sys.modules if name.partition(".")[0] == "nacl"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "nacl", None)
    with pytest.raises(MissingExtraError, match=r"expected PyNaCl for sealed galleries, got no "):
        opened(tmp_path / "door.db", key=quick())
    assert list(tmp_path.iterdir()) == []
    filled(tmp_path / "plain.db").close()  # those that are not sealed need nothing


def test_errors_are_facesigs(path):
    with pytest.raises(FacesigError) as caught:
        opened(path, key=None)
    assert caught.value.exit_code == 12
    json.dumps(str(caught.value))


def test_stored_vectors_keep_the_direction():
    for person in range(30):
        values = signature(person).values
        packed = pack(values)
        read = unpack(packed)
        assert len(packed) == 128
        assert float(read.astype(float) @ values) > 0.9999
        assert np.linalg.norm(read.astype(float)) == pytest.approx(1, abs=1e-6)
        assert pack(read) == packed
        other = signature(person + 1000).values
        assert float(read @ other) == pytest.approx(float(values @ other), abs=2e-3)
    lone = np.zeros(128, dtype=np.float32)
    lone[5] = -1
    np.testing.assert_array_equal(unpack(pack(lone)), lone)
    for wrong in (
        b"",
        bytes(128),
        bytes([128]) + bytes(127),
        bytes([126]) * 128,
        bytes([127]) * 127,
    ):
        assert unpack(wrong) is None

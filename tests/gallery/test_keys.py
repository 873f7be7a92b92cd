"""Keys of galleries: files, passphrases, callbacks, and what is wrong with them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from facesig.errors import (
    GalleryKeyError,
    GalleryKeyFileError,
    GalleryKeyMissingError,
    GalleryKeyWrongError,
    LowMemoryError,
    OutputError,
)
from facesig.gallery import Passphrase, keys
from gallery.people import filled, key_file, opened, quick


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "door.db"
    filled(path, people=2, key=quick()).close()
    return path


def test_a_passphrase_that_memory_does_not_suffice_for(path, monkeypatch):
    """As PyNaCl tells it, whose error is a RuntimeError of its own."""

    class SodiumError(RuntimeError):
        pass

    def full(*_):
        raise SodiumError("Unexpected failure in key derivation")

    monkeypatch.setattr(keys.sodium(), "crypto_pwhash_alg", full)
    with pytest.raises(LowMemoryError, match=r"expected 64 KiB for a passphrase's key, got no"):
        opened(path, key=quick())


@pytest.mark.parametrize(
    ("key", "kind", "words"),
    [
        (None, GalleryKeyMissingError, "expected a passphrase for a sealed gallery, got none"),
        (quick("other"), GalleryKeyWrongError, "expected this gallery's key, got another"),
        (lambda _: bytes(32), GalleryKeyWrongError, "expected a passphrase, got another kind"),
    ],
)
def test_a_missing_or_wrong_key(path, key, kind, words):
    before = path.read_bytes()
    with pytest.raises(kind, match=words):
        opened(path, key=key)
    assert path.read_bytes() == before


def test_a_key_for_a_gallery_that_is_not_sealed(tmp_path):
    filled(tmp_path / "plain.db").close()
    with pytest.raises(GalleryKeyWrongError, match="expected no key for a gallery that is not"):
        opened(tmp_path / "plain.db", key=quick())


def test_key_files(tmp_path):
    path = key_file(tmp_path)
    assert keys.read_key_file(str(path)) == bytes([7]) * 32
    for text in (b"ab" * 32, b"AB" * 32 + b"\n"):
        path.write_bytes(text)
        assert keys.read_key_file(str(path)) == b"\xab" * 32
    for data in (b"", b"x" * 31, b"x" * 33, b"g" * 64, b"ab" * 31, b"ab" * 33, b"a b" * 21 + b"a"):
        path.write_bytes(data)
        with pytest.raises(GalleryKeyFileError, match="expected 32 bytes or 64 hexadecimal"):
            keys.read_key_file(str(path))
    path.write_bytes(bytes(32))
    for mode in (0o644, 0o640, 0o601, 0o620):
        path.chmod(mode)
        with pytest.raises(GalleryKeyFileError, match=f"of mode 0600, got {mode:04o}: others can"):
            keys.read_key_file(str(path))
    path.chmod(0o400)
    assert keys.read_key_file(str(path)) == bytes(32)
    with pytest.raises(GalleryKeyMissingError, match="expected a key file, got none"):
        keys.read_key_file(str(tmp_path / "none"))
    with pytest.raises(GalleryKeyFileError):
        keys.read_key_file(str(tmp_path))
    with pytest.raises(GalleryKeyFileError, match="expected a regular file"):
        keys.read_key_file("/dev/zero")


@pytest.mark.skipif(os.geteuid() != 0, reason="another user's file takes root to make")
def test_a_key_file_of_another_user(tmp_path):
    path = key_file(tmp_path)
    os.chown(path, 12345, -1)
    with pytest.raises(GalleryKeyFileError, match="got another user's"):
        opened(tmp_path / "door.db", key=path)
    assert not (tmp_path / "door.db").exists()


def test_key_files_are_made_once(tmp_path):
    path = str(tmp_path / "new")
    keys.make_key_file(path)
    first = keys.read_key_file(path)
    assert Path(path).stat().st_mode & 0o777 == 0o600
    with pytest.raises(OutputError, match="File exists"):
        keys.make_key_file(path)
    assert keys.read_key_file(path) == first


def test_callbacks_that_give_no_key(tmp_path):
    for wrong in (b"", b"x" * 31, "x" * 32, None):
        with pytest.raises(GalleryKeyError, match="expected 32 bytes from the callback"):
            opened(tmp_path / "door.db", key=lambda _, wrong=wrong: wrong)
    assert list(tmp_path.iterdir()) == []


def test_a_passphrase_is_not_shown():
    assert "sesame" not in repr(Passphrase("open sesame"))


def test_a_key_that_is_no_path_is_never_said(tmp_path):
    for key in (b"k" * 32, bytes(32), bytearray(32), 7):
        with pytest.raises(GalleryKeyError, match=r"expected a key file's path, .*got \w+ \(key\)"):
            opened(tmp_path / "door.db", key=key)
    os.mkfifo(tmp_path / "fifo", 0o600)  # nobody writes: it must not be waited for
    for path, words in (
        (tmp_path / "fifo", "expected a regular file"),
        ("a\0b", "got a name with a NUL"),
    ):
        with pytest.raises(GalleryKeyFileError, match=words):
            opened(tmp_path / "door.db", key=path)
    assert not (tmp_path / "door.db").exists()


@pytest.mark.parametrize(
    "wrong",
    [
        Passphrase(""),
        Passphrase(7),
        Passphrase("\ud800", 1, 64),
        Passphrase("a", 0, 64),
        Passphrase("a", -1, 64),
        Passphrase("a", 65, 64),
        Passphrase("a", 1.5, 64),
        Passphrase("a", 1, 7),
        Passphrase("a", 1, 1 << 40),
    ],
)
def test_a_passphrase_that_cannot_be_used(tmp_path, wrong):
    with pytest.raises(GalleryKeyError, match="expected") as caught:
        opened(tmp_path / "door.db", key=wrong)
    assert type(caught.value) is GalleryKeyError  # nothing is damaged
    assert not (tmp_path / "door.db").exists()


def test_a_new_key_is_on_the_disk_before_what_it_seals(tmp_path, monkeypatch):
    synced = []
    sync = os.fsync

    def noted(file: int) -> None:
        synced.append(os.fstat(file).st_ino)
        sync(file)

    monkeypatch.setattr(os, "fsync", noted)
    keys.make_key_file(str(tmp_path / "door.key"))
    assert synced == [(tmp_path / "door.key").stat().st_ino, tmp_path.stat().st_ino]

"""What all of a gallery's work rests on: the file, the key, the people, and the model."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from facesig.errors import (
    GalleryDamagedError,
    GalleryKeyMissingError,
    GalleryKeyWrongError,
    GalleryModelError,
    GalleryStorageError,
    PersonNotFoundError,
)
from facesig.gallery import keys, log
from facesig.gallery.members import Members
from facesig.gallery.names import canonical, unpack_metadata
from facesig.gallery.renewal import Transform, Vectors
from facesig.gallery.results import Person
from facesig.gallery.sealing import GALLERY_ID_BYTES, KEY_BYTES, NONE, XCHACHA20, Sealing, derived
from facesig.gallery.store import Store, create
from facesig.types import MODEL_ID_BYTES, Signature

if TYPE_CHECKING:
    from facesig.runtime.embedder import Embedder

_BASIS = ("gallery", "model", "sealing", "source", "kdf", "wrapped")
"""Settings on which everything in memory rests: if one changes, all is read anew."""

_PERSON = (
    "SELECT p.id, p.metadata, p.enrolled, (SELECT count(*) FROM template t WHERE t.person = p.id) "
    "FROM person p"
)


class Core:
    """An open gallery without its public face."""

    def __init__(self, path: str, key: keys.KeySource | None, embedder: Embedder | None) -> None:
        """Open the file and read everybody.

        Raises:
            GalleryError: a subclass of it; see ``facesig.errors``.
        """
        self._key = key
        self._embedder = embedder
        self._basis: tuple[bytes | None, ...] = ()
        self._version = (0, 0)
        self.stale = True
        self.moment = 0
        """Counts up whenever the file was found changed."""
        self.store = Store(path)
        self.path = self.store.path
        try:
            with self.reading():
                pass
        except BaseException:
            self.store.close()
            raise

    @property
    def embedder(self) -> Embedder:
        """The embedder given, or the package's own."""
        if self._embedder is None:
            from facesig.runtime.default import default_embedder

            self._embedder = default_embedder()
        return self._embedder

    @contextmanager
    def reading(self) -> Iterator[None]:
        """A moment of the file, which what is in memory is brought up with.

        Raises:
            GalleryError: a subclass of it.
        """
        with self.store.reading():
            self._sync()
            yield

    @contextmanager
    def writing(self, *, log_only: bool = False) -> Iterator[None]:
        """A transaction over what the file holds now; memory follows when it is next looked at.

        ``log_only`` says that nothing is written but the log, of which nothing is in memory.
        """
        with self.store.writing():
            self._sync()
            self.stale = not log_only
            yield

    def _sync(self) -> None:
        version = self.store.data_version()
        if version == self._version and not self.stale:
            return
        settings = self.store.settings()
        basis = tuple(settings.get(name) for name in _BASIS)
        if basis != self._basis:
            self._read_basis(settings)
        elif version[0] != self._version[0]:  # maybe another file, where ids are other people's
            self.members = Members(self.sealing, self.model)
        self.calibration = self._read_calibration(settings.get("calibration"))
        self.members.sync(self.store)
        self._basis, self._version, self.stale = basis, version, False
        self.moment += 1

    def _read_basis(self, settings: Mapping[str, bytes]) -> None:
        gallery, model = settings.get("gallery", b""), settings.get("model", b"")
        if len(gallery) != GALLERY_ID_BYTES or len(model) != MODEL_ID_BYTES:
            raise GalleryDamagedError(
                f"expected ids of a gallery and of a model, got none ({self.path})"
            )
        self.use(gallery, model, self._data_key(gallery, settings))

    def use(self, gallery: bytes, model: bytes, data_key: bytes | None) -> None:
        """Begin anew with a key and a model; nobody is known until ``reading``."""
        self.gallery, self.model = gallery, model
        self.sealing = Sealing(gallery, data_key)
        self.transform = None if data_key is None else Transform(derived(data_key, "transform"))
        self.members = Members(self.sealing, model)
        self._basis = ()

    def rests_on(self, path: str) -> bool:
        """Whether a file is the gallery's own, under any name: itself, its journal, or its key."""
        own = [self.path, os.path.realpath(self.path) + "-journal"]
        if self._key is not None and not isinstance(self._key, keys.Passphrase):
            own += [] if callable(self._key) else [os.fsdecode(self._key)]
        if os.path.realpath(path) in map(os.path.realpath, own):
            return True
        there = [Path(each) for each in own if Path(each).exists()] if Path(path).exists() else []
        return any(each.samefile(path) for each in there)

    def use_key(self, key: keys.KeySource | None) -> None:
        """From now on the gallery is opened by another key."""
        self._key = key

    def _data_key(self, gallery: bytes, settings: Mapping[str, bytes]) -> bytes | None:
        kind = settings.get("sealing", b"").decode(errors="replace")
        if kind == NONE:
            if self._key is not None:
                raise GalleryKeyWrongError(
                    f"expected no key for a gallery that is not sealed, got one ({self.path}; "
                    "facesig gallery rekey seals it)"
                )
            return None
        if kind != XCHACHA20:
            raise GalleryDamagedError(f"expected {XCHACHA20} or {NONE}, got {kind!r} ({self.path})")
        source = settings.get("source", b"").decode(errors="replace")
        wanted = "a passphrase" if source == "passphrase" else "a key file or a callback"
        if self._key is None:
            raise GalleryKeyMissingError(
                f"expected {wanted} for a sealed gallery, got none ({self.path})"
            )
        if keys.kind_of(self._key) != source:
            raise GalleryKeyWrongError(f"expected {wanted}, got another kind of key ({self.path})")
        outer = keys.outer_key(self._key, gallery, settings.get("kdf"))
        return keys.unwrap(settings.get("wrapped", b""), outer, gallery, self.path)

    def _read_calibration(self, stored: bytes | None) -> dict[float, float] | None:
        """Thresholds by share of comparisons; None without, or with another model's."""
        if stored is None:
            return None
        where = f"calibration of {self.path}"
        plain = self.sealing.take(stored, self.sealing.calibration_data(), where)
        try:
            value = json.loads(plain)
            rows = {float(share): float(cosine) for share, cosine in value["thresholds"]}
            if value["model"] != self.model.hex():
                return None
        except (ValueError, KeyError, TypeError) as error:
            raise GalleryDamagedError(f"expected thresholds, got {error!r} ({where})") from None
        good = (0 < share < 1 and -1 <= cosine <= 1 for share, cosine in rows.items())
        if not rows or not all(good):
            raise GalleryDamagedError(f"expected thresholds, got none ({where})")
        return rows

    def thresholds(self) -> Mapping[float, float]:
        """Cosines by share of comparisons: the gallery's own, or the model's.

        Raises:
            GalleryModelError: neither is there.
        """
        return self.model_thresholds() if self.calibration is None else self.calibration

    def model_thresholds(self) -> Mapping[float, float]:
        """Those of the model; ``GalleryModelError`` if it has none, or is another one."""
        self.require_model(self.embedder.model_id, "embedder")
        found: Mapping[float, float] = self.embedder.model.thresholds
        if not found:
            raise GalleryModelError(
                f"expected a model with thresholds or a calibration, got neither ({self.path})"
            )
        return found

    def require_model(self, model: bytes, what: str) -> None:
        """Raise ``GalleryModelError`` unless this is the gallery's model."""
        if model != self.model:
            raise GalleryModelError(
                f"expected model {self.model.hex()}, which {self.path} is bound to, "
                f"got {model.hex()} ({what})"
            )

    def turned(self, vectors: Vectors) -> Vectors:
        """Signatures (..., 128) as they are stored and searched."""
        return vectors if self.transform is None else self.transform.apply(vectors)

    def turned_back(self, vectors: Vectors) -> Vectors:
        """Signatures (..., 128) of stored ones."""
        return vectors if self.transform is None else self.transform.invert(vectors)

    def signature(self, template: int) -> Signature:
        """A template as the signature that it was, as far as int8 keeps it."""
        wide = self.turned_back(self.members.vectors[template]).astype(np.float64)
        unit = (wide / np.linalg.norm(wide)).astype(np.float32)
        return Signature(unit, self.model)

    def id_of(self, name: str) -> int:
        """The id of a person; ``PersonNotFoundError`` if nobody is called so."""
        found = self.members.by_name.get(canonical(name))
        if found is None:
            raise PersonNotFoundError(f"expected somebody enrolled, got {name!r} ({self.path})")
        return found

    def person(self, number: int) -> Person:
        """Somebody with metadata; within ``reading`` or ``writing``."""
        rows = self.store.rows(f"{_PERSON} WHERE p.id = ?", [number])
        if not rows:  # removed by another process between two looks
            raise PersonNotFoundError(f"expected person {number}, got nobody ({self.path})")
        return self._person(*rows[0])

    def everybody(self) -> list[Person]:
        """All of them by id; within ``reading`` or ``writing``."""
        return [self._person(*row) for row in self.store.rows(f"{_PERSON} ORDER BY p.id")]

    def _person(self, number: int, stored: bytes, enrolled: int, templates: int) -> Person:
        where = f"metadata of person {number} in {self.path}"
        plain = self.sealing.take(stored, self.sealing.metadata_data(number), where)
        name = self.members.people[number].name
        return Person(number, name, unpack_metadata(plain, where), enrolled / 1000, templates)


def file_name(path: str | os.PathLike[str]) -> str:
    """The name of a gallery's file; ``GalleryStorageError`` if no file can be called so."""
    name = os.fsdecode(path)
    if "\0" in name:
        raise GalleryStorageError(f"expected a gallery, got a name with a NUL ({name!r})")
    return name


def make(path: str, model: bytes, key: keys.KeySource | None, *, logged: bool) -> bool:
    """Make a new gallery; False if a file is there meanwhile.

    Raises:
        GalleryKeyError: a subclass of it; nothing was written.
        OutputError: the file cannot be written.
    """
    gallery = os.urandom(GALLERY_ID_BYTES)
    settings, data_key = sealed_settings(gallery, key)
    settings.update(gallery=gallery, model=model)
    rows = []
    if logged:
        body = {"model": model.hex(), "sealing": settings["sealing"].decode()}
        rows = [log.first_row(Sealing(gallery, data_key), body)]
        settings["head"] = log.head_of(rows[0])
    return create(path, settings, rows)


def sealed_settings(
    gallery: bytes, key: keys.KeySource | None
) -> tuple[dict[str, bytes], bytes | None]:
    """Settings that a new data key, wrapped by ``key``, makes, and that data key."""
    if key is None:
        return {"sealing": NONE.encode()}, None
    data_key = secrets.token_bytes(KEY_BYTES)
    kdf = keys.new_kdf(key)
    outer = keys.outer_key(key, gallery, kdf)
    settings = {
        "sealing": XCHACHA20.encode(),
        "source": keys.kind_of(key).encode(),
        "wrapped": keys.wrap(data_key, outer, gallery),
    }
    if kdf is not None:
        settings["kdf"] = kdf
    return settings, data_key

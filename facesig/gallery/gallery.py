"""The gallery of an application: a file of people, asked who somebody is."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Union

from facesig.errors import GalleryMissingError, OptionError, PersonNameError
from facesig.gallery import audit as auditing
from facesig.gallery import calibrate as calibrating
from facesig.gallery import changes, decide, transfer
from facesig.gallery import enrol as enrolling
from facesig.gallery import identify as identifying
from facesig.gallery import log as logging
from facesig.gallery import rekey as rekeying
from facesig.gallery.core import Core, file_name, make
from facesig.gallery.keys import KeySource
from facesig.gallery.names import canonical
from facesig.gallery.results import (
    Audit,
    Calibration,
    Enrolment,
    Identification,
    LogEntry,
    LogHead,
    Person,
)
from facesig.images import ImageLike
from facesig.quality.agreement import several
from facesig.types import Match, Signature

if TYPE_CHECKING:
    from facesig.runtime.embedder import Embedder

Newcomer = enrolling.Newcomer
PhotoLike = Union[Signature, ImageLike]


class Gallery:
    """People and their signatures in one file; see ``facesig.gallery``.

    Safe to share between threads; several processes may have one file open. What a method has
    returned from is on the disk. After a fork the file is opened anew.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        embedder: Embedder | None = None,
        key: KeySource | None = None,
        create: bool = True,
        log: str = "changes",
    ) -> None:
        """Open a gallery, or make one where nothing is.

        Args:
            path: the file.
            embedder: makes signatures of photos; None takes the package's own, when it is needed.
                A new gallery is bound to its model.
            key: for a sealed gallery the path of a key file (mode 0600), a ``Passphrase``, or a
                function from the gallery's id (16 bytes) to 32 bytes; None for one that is not.
            create: False raises ``GalleryMissingError`` where nothing is.
            log: "none"; "changes", who was enrolled, renamed, removed; "decisions", also every
                identification and verification.

        Raises:
            GalleryFormatError: a subclass of it; the file is no gallery, or damaged.
            GalleryVersionError: a newer facesig wrote it.
            GalleryKeyError: a subclass of it; the key is missing, wrong, or open to others.
            GalleryBusyError, GalleryStorageError: another process, or the disk.
            MissingExtraError: sealing needs PyNaCl.
            OutputError: a new file cannot be written.
        """
        if log not in logging.MODES:
            raise OptionError(f"expected none, changes or decisions, got {log!r} (log)")
        self._changes, self._decisions = log != "none", log == "decisions"
        name = file_name(path)
        if not os.path.lexists(name):
            if not create:
                raise GalleryMissingError(f"expected a gallery, got none ({name})")
            if embedder is None:
                from facesig.runtime.default import default_embedder

                embedder = default_embedder()
            make(name, embedder.model_id, key, logged=self._changes)
        self._core = Core(name, key, embedder)

    @property
    def path(self) -> str:
        """The file, absolute."""
        return self._core.path

    @property
    def model_id(self) -> bytes:
        """The 16 bytes of the model that it is bound to."""
        return self._core.model

    @property
    def sealed(self) -> bool:
        """Whether names and signatures can be read with the key only."""
        return self._core.sealing.sealed

    def enrol(
        self,
        name: str,
        photos: PhotoLike | Newcomer | Iterable[PhotoLike | Newcomer],
        metadata: Mapping[str, Any] | None = None,
        *,
        force: bool = False,
        face: Any = None,
    ) -> Enrolment:
        """Add a person, or photos of one who is enrolled: all of them or none.

        What ``look_at`` gave may stand for a photo.

        Args:
            name: 1 to 200 characters; of somebody new: to be seen, and without blanks at its ends.
            photos: a photo or a signature, or a list, tuple or iterator of them. A photo's largest
                face is taken, as ``Embedder.embed`` does.
            metadata: anything that JSON holds; replaces what is there, None keeps it.
            force: enrol what quality, agreement or likeness speak against, too.
            face: for one photo: a box or landmarks, as ``Embedder.embed`` takes them.

        Raises:
            QualityError: with all reasons.
            ImageError, FaceError: a photo cannot be used, or shows no face.
            PersonNameError, PersonMetadataError, GalleryModelError, GalleryError: see each.
        """
        canonical(name)
        newcomers = enrolling.look(self._core, photos, face, force=force)
        return enrolling.enrol(
            self._core, name, newcomers, metadata, force=force, logged=self._changes
        )

    def look_at(self, photo: PhotoLike, *, force: bool = False, face: Any = None) -> Newcomer:
        """What a photo would bring to ``enrol``: its signature and quality; nothing is stored."""
        return enrolling.look(self._core, [photo], face, force=force)[0]

    def identify(
        self,
        photo: PhotoLike,
        *,
        false_rate: float = decide.DEFAULT_FALSE_RATE,
        margin: float = decide.DEFAULT_MARGIN,
        combine: str = "best",
        explain: bool = False,
        face: Any = None,
    ) -> Identification:
        """Who it is, or unknown.

        Args:
            photo: a photo, whose largest face is taken, a frame or a signature.
            false_rate: share of strangers who may be taken for somebody; it names the threshold,
                for as many templates (or, by "mean", people) as there are.
            margin: the second nearest person must be farther by this cosine; 0 does not ask.
            combine: a person's score is that of the "best" template, or to the "mean" of them.
            explain: list everybody with scores.
            face: a box or landmarks in the photo.

        Raises:
            ImageError, FaceError: the photo cannot be used, or shows no face.
            FalseAcceptRateError, OptionError: an argument is out of range.
            GalleryError: a subclass of it.
        """
        options = identifying.Options(false_rate, margin, combine, explain)
        signature = self._signature(photo, face)
        return identifying.identify(self._core, signature, options, self._decisions)

    def verify(
        self,
        name: str,
        photo: PhotoLike,
        *,
        false_accept_rate: float = decide.DEFAULT_FALSE_ACCEPT_RATE,
        face: Any = None,
    ) -> Match:
        """Whether it is this person; the best of the templates counts.

        Raises:
            PersonNotFoundError: nobody is called so; otherwise as ``identify``.
        """
        signature = self._signature(photo, face)
        return identifying.verify(self._core, name, signature, false_accept_rate, self._decisions)

    def people(self) -> list[Person]:
        """Everybody, in the order of enrolment."""
        with self._core.reading():
            return self._core.everybody()

    def person(self, name: str) -> Person:
        """Somebody; ``PersonNotFoundError`` if nobody is called so, or can be."""
        with self._core.reading():
            return self._core.person(self._core.id_of(name))

    def signatures(self, name: str) -> list[Signature]:
        """A person's signatures, as far as int8 keeps them: to a cosine of 0.9999."""
        with self._core.reading():
            number = self._core.id_of(name)
            return [self._core.signature(each) for each in self._core.members.templates_of(number)]

    def __len__(self) -> int:
        """How many people."""
        with self._core.reading():
            return len(self._core.members.people)

    def __contains__(self, name: object) -> bool:
        """Whether somebody is called so."""
        with suppress(PersonNameError), self._core.reading():
            return isinstance(name, str) and canonical(name) in self._core.members.by_name
        return False

    def __bool__(self) -> bool:
        """True: a gallery without people is one, too."""
        return True

    def rename(self, old: str, new: str) -> None:
        """Give somebody another name; ``PersonNameError`` if that is somebody's."""
        changes.rename(self._core, old, new, logged=self._changes)

    def remove(self, name: str) -> None:
        """Remove somebody for good; ``PersonNotFoundError`` if nobody is called so."""
        changes.remove(self._core, name, logged=self._changes)

    def audit(self, false_rate: float = auditing.FALSE_RATE) -> Audit:
        """What should be looked at: people alike, misfits, duplicates, old models."""
        return auditing.audit(self._core, false_rate)

    def calibrate(self, strangers: Iterable[PhotoLike | Iterable[PhotoLike]]) -> Calibration:
        """Set the thresholds from people who are not enrolled.

        Args:
            strangers: a photo or signature each, or a list of those of one stranger.

        Raises:
            DataError: fewer than 20 strangers, or nobody is enrolled.
            ImageError, FaceError, GalleryError: as ``identify``.
        """
        each = (several(stranger) for stranger in enrolling.each_of(strangers))
        signatures = [[self._signature(photo, None) for photo in photos] for photos in each]
        return calibrating.calibrate(self._core, signatures, logged=self._changes)

    def rekey(self, key: KeySource | None) -> None:
        """Seal everything by a new key, with a new transform; None leaves it unsealed."""
        rekeying.rekey(self._core, key, logged=self._changes)

    def adopt_model(self) -> None:
        """Go over to the embedder's model: old templates are searched no more."""
        changes.adopt(self._core, self._core.embedder.model_id, logged=self._changes)

    def export(self, path: str | os.PathLike[str]) -> int:
        """Write everybody to a file that is *not* sealed; gives how many."""
        return transfer.export(self._core, os.fsdecode(path), logged=self._changes)

    def import_file(self, path: str | os.PathLike[str]) -> int:
        """Enrol everybody of an exported file, all or none; gives how many."""
        return transfer.import_file(self._core, file_name(path), logged=self._changes)

    def log(self, after: int = 0) -> Iterator[LogEntry]:
        """The log's rows, the first first; with ``after`` those of higher numbers."""
        with self._core.reading():
            found = list(logging.entries(self._core.store, self._core.sealing, after))
        return iter(found)

    def verify_log(self, noted: LogHead | None = None) -> LogHead:
        """Follow the log's chain; ``GalleryLogError`` says where it is broken.

        ``noted`` is a head that was given before: the log must still lead there. A new key chains
        the log anew; the row "rekey" holds the head before it.
        """
        with self._core.reading():
            return logging.verify(self._core.store, self._core.sealing, noted)

    def close(self) -> None:
        """Close the file."""
        self._core.store.close()

    def __enter__(self) -> Gallery:
        """Closed when the block ends."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        self.close()

    def _signature(self, photo: PhotoLike, face: Any) -> Signature:
        if isinstance(photo, Signature):
            return photo
        embedder = self._core.embedder
        self._core.require_model(embedder.model_id, "embedder")
        return embedder.embed(photo, face)

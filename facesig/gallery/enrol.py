"""Enrolment: photos or signatures of one person, looked at together, stored at once.

Several photos must agree with each other, and with what the person has already; and must not look
like somebody else who is enrolled. What each photo is worth ``facesig.quality`` says. A photo's
template is the mean of its signature and its mirror image's, as the person may look to either side
next time: of LFW's probes 74.2 % instead of 73.2 % are identified where 1 % of strangers are taken
for somebody (``facesig evaluate --protocol identify``). It costs an embedding at enrolment, none
later.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from facesig.errors import FaceArgumentError, ImageTypeError, QualityError
from facesig.gallery import decide, log
from facesig.gallery.core import Core
from facesig.gallery.names import canonical, canonical_new, pack_metadata
from facesig.gallery.renewal import Vectors, pack
from facesig.gallery.results import Enrolment
from facesig.images import Frame, Picture, open_picture
from facesig.images.load import encoded_picture
from facesig.quality import Quality, assess
from facesig.quality.agreement import AGREEING_RATE, nearest, several
from facesig.types import Signature

ALIKE_RATE = 1e-2
"""Somebody looks like another at this false-positive identification rate of the gallery."""


@dataclass(frozen=True)
class Newcomer:
    """What one photo or signature gave.

    Attributes:
        signature: of the face.
        report: its quality; None for a signature.
    """

    signature: Signature
    report: Quality | None

    @property
    def reasons(self) -> list[str]:
        """What the report says against enrolling the photo."""
        return [] if self.report is None else list(self.report.reasons)

    @property
    def score(self) -> float | None:
        """The report's score, 0 to 1; None for a signature."""
        return None if self.report is None else self.report.score


def each_of(strangers: Any) -> Iterable[Any]:
    """What is iterable, but no photo or signature itself, whose letters or rows would be taken.

    Raises:
        ImageTypeError: it is one, or not iterable.
    """
    one = isinstance(strangers, (str, bytes, bytearray, memoryview, np.ndarray, Signature))
    if one or not isinstance(strangers, Iterable):
        got = type(strangers).__name__
        raise ImageTypeError(f"expected photos or signatures of several, got {got} (strangers)")
    return strangers


def look(core: Core, photos: object, face: Any, *, force: bool) -> list[Newcomer]:
    """Embed every photo; nothing is written yet.

    Raises:
        ImageError, FaceError: a subclass of them, for a photo.
        GalleryModelError: the embedder's model or a signature's is not the gallery's.
    """
    items = several(photos)  # may call the gallery itself, as a generator of look_at does
    with core.reading():  # another process may have gone over to another model
        pass
    if face is not None and len(items) != 1:
        raise FaceArgumentError(f"expected one photo with a face, got {len(items)} (face)")
    return [_newcomer(core, item, face, force) for item in items]


def _newcomer(core: Core, item: Any, face: Any, force: bool) -> Newcomer:
    if isinstance(item, Newcomer):
        return item
    if isinstance(item, Signature):
        core.require_model(item.model_id, "signature")
        return Newcomer(item, None)
    embedder = core.embedder
    core.require_model(embedder.model_id, "embedder")
    photo = _opened(item)
    chosen = embedder.largest_face(photo) if face is None else face
    report = assess(photo, chosen, embedder=embedder)
    # What the gate has found need not be refused again, one reason at a time.
    check = not force and report.passed
    seen = embedder.embed(photo, chosen, check=check)
    mirrored = embedder.embed_crop(embedder.crop(photo, chosen)[:, ::-1].copy(), check=False)
    return Newcomer(mean_of([seen, mirrored]), report)


def mean_of(signatures: Sequence[Signature]) -> Signature:
    """Their sum, of unit norm; all are of one model."""
    total = np.sum([each.values.astype(np.float64) for each in signatures], axis=0)
    return Signature(total / np.linalg.norm(total), signatures[0].model_id)


def _opened(photo: Any) -> Any:
    """A picture file or its bytes once, not for each look at it; others as they are."""
    if isinstance(photo, (Frame, Picture)):
        return photo
    encoded = encoded_picture(photo, "photo")
    return photo if encoded is None else open_picture(encoded, "photo")


def enrol(
    core: Core,
    name: str,
    newcomers: Sequence[Newcomer],
    metadata: Mapping[str, Any] | None,
    *,
    force: bool,
    logged: bool,
    within: Callable[[], None] | None = None,
) -> Enrolment:
    """Store them, all or none.

    ``within`` is called in the transaction: what it writes is there with them, or not at all.

    Raises:
        QualityError: something is wrong with them, and ``force`` is false.
        PersonNameError, PersonMetadataError: the name or the metadata cannot be stored.
        GalleryError: another subclass of it.
    """
    name = canonical(name)
    packed = None if metadata is None else pack_metadata(metadata)
    with core.writing():
        if name not in core.members.by_name:
            canonical_new(name)
        for newcomer in newcomers:
            core.require_model(newcomer.signature.model_id, "signature")
        values = np.stack([newcomer.signature.values for newcomer in newcomers])
        turned = core.turned(values)
        likeness, resembled = _likeness(core, name, turned)
        agreement = _agreement(core, name, turned)
        reasons = [reason for each in newcomers for reason in each.reasons]
        reasons += _against(core, name, agreement, likeness, resembled, force=force)
        if reasons and not force:
            raise QualityError(reasons)
        number = insert_person(core, name, packed)
        templates = [
            insert_template(core, number, name, row, each.score)
            for row, each in zip(turned, newcomers)
        ]
        if logged:
            body = {"person": number, "templates": templates, "forced": len(reasons)}
            log.append(core.store, core.sealing, "enrol", body)
        if within is not None:
            within()
    with core.reading():
        person = core.person(number)
    reports = tuple(newcomer.report for newcomer in newcomers)
    return Enrolment(person, tuple(templates), reports, agreement, likeness, tuple(reasons))


def _agreement(core: Core, name: str, turned: Vectors) -> float | None:
    """The least cosine of a new signature to the nearest other one of the person."""
    members = core.members
    person = members.by_name.get(name)
    known = [] if person is None else members.templates_of(person)
    others = np.stack([members.vectors[template] for template in known]) if known else None
    cosines = nearest(turned, others)
    return None if cosines is None else float(cosines.min())


def _likeness(core: Core, name: str, turned: Vectors) -> tuple[float | None, str]:
    """The highest cosine to somebody else, and who that is."""
    own = core.members.by_name.get(name)
    best: tuple[float | None, str] = (None, "")
    for vector in turned:
        for found in core.members.rank(vector, "best", everybody=False):
            if found.person != own and (best[0] is None or found.score > best[0]):
                best = (found.score, core.members.people[found.person].name)
    return best


def _against(
    core: Core,
    name: str,
    agreement: float | None,
    likeness: float | None,
    resembled: str,
    *,
    force: bool,
) -> list[str]:
    if agreement is None and likeness is None:
        return []
    try:
        thresholds = core.thresholds()
    except Exception:
        if force:  # without thresholds nothing can be said against it
            return []
        raise
    reasons = []
    if agreement is not None:
        least = decide.threshold_for(thresholds, AGREEING_RATE)
        if agreement < least:
            reasons.append(
                f"expected photos that agree with each other, cosine {least:.3f} or more, got one "
                f"at {agreement:.3f} to the nearest other ({name})"
            )
    if likeness is not None:
        comparisons = len(core.members.person_of)
        most = decide.identification_threshold(thresholds, ALIKE_RATE, comparisons)
        if likeness >= most and (agreement is None or likeness > agreement):
            reasons.append(
                f"expected somebody new, cosine below {most:.3f} to all others, got {likeness:.3f} "
                f"to {resembled!r} ({name})"
            )
    return reasons


def insert_person(core: Core, name: str, metadata: bytes | None) -> int:
    """The id of somebody; a new person, or new metadata of an old one, are written."""
    known = core.members.by_name.get(name)
    number = core.store.next_id("person") if known is None else known
    sealed = core.sealing.put(metadata or b"{}", core.sealing.metadata_data(number))
    if known is None:
        core.store.execute(
            "INSERT INTO person VALUES (?, ?, ?, ?, ?)",
            [
                number,
                core.sealing.tag(name),
                core.sealing.put(name.encode(), core.sealing.name_data(number)),
                sealed,
                log.now(),
            ],
        )
    elif metadata is not None:
        core.store.execute("UPDATE person SET metadata = ? WHERE id = ?", [sealed, number])
    return number


def insert_template(
    core: Core, person: int, name: str, vector: Vectors, quality: float | None
) -> int:
    """Write a (128,) float32 vector, transformed already; its id."""
    number = core.store.next_id("template")
    data = core.sealing.template_data(person, core.model, name)
    core.store.execute(
        "INSERT INTO template VALUES (?, ?, ?, ?, ?, ?)",
        [number, person, core.model, core.sealing.put(pack(vector), data), quality, log.now()],
    )
    return number

"""From a person's photos to a verifier's model file.

Every photo is enrolled together with its mirror image, as a gallery does: it costs a second pass
of the embedder, at enrolment only, and a signature that is less of this one pose. Several photos
must agree with each other, by the gallery's own rule: a verifier of two people says yes to both.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Union

import numpy as np

from facesig.accumulation import input_bounds
from facesig.errors import FaceArgumentError, QualityError, VerifierBaseError
from facesig.images import ImageLike, Rgb
from facesig.modelfile import ModelFile, write_model
from facesig.network.verifier import ANSWER
from facesig.numeric import IntegerNetwork
from facesig.quality.agreement import AGREEING_RATE, nearest, several
from facesig.quantise import LayerScheme, integer_weights
from facesig.runtime.compare import threshold_for
from facesig.runtime.embedder import Embedder
from facesig.runtime.faces import FaceLike
from facesig.runtime.locate import verifier_kit
from facesig.types import Signature
from facesig.verifier.head import Head, enrolment_of, head_of
from facesig.verifier.kit import Kit, read_kit

ANSWER_SCHEME = LayerScheme("int8", 127, 8)
_BEFORE = "f.conv4"

Photos = Union[ImageLike, Iterable[ImageLike]]
"""One photo, or a list, tuple or generator of them."""


@dataclass(frozen=True)
class Made:
    """What was made, and of what.

    Attributes:
        model: the verifier.
        signatures: that enrolled the person, two a photo.
    """

    model: ModelFile
    signatures: tuple[Signature, ...]

    @property
    def signature(self) -> Signature:
        """All of them as one: what a ``Cascade`` compares with, as the verifier was made of it."""
        return Signature(enrolment_of(self.signatures), self.signatures[0].model_id)


def make_verifier(
    photos: Photos,
    out: str | os.PathLike[str],
    *,
    person: str = "",
    faces: Iterable[FaceLike | None] | None = None,
    embedder: Embedder | None = None,
    kit: Kit | str | os.PathLike[str] | None = None,
    check: bool = True,
) -> Made:
    """Write a personal verifier, ``me.fsig``.

    Args:
        photos: of one person, each as for ``Embedder.embed``: one, or a list, tuple or generator
            of them. One is enough, three are better.
        out: the file, some 25 KB; written whole or not at all.
        person: a name, for the file's metadata.
        faces: in the photos, an entry each, as for ``Embedder.embed``; None takes the largest.
        embedder: makes the signatures; the verifier runs behind the same model, or its other
            number format. None: the one that ships.
        kit: of the embedder's model; None: the one that ships.
        check: refuse photos whose signatures mean little, as ``Embedder.embed`` does, and photos
            that do not agree, as a gallery does: each must pass for another one's person at
            ``AGREEING_RATE``.

    Raises:
        ImageError, FaceError: a subclass; a photo cannot be used; the message has its index, or
            its file's name.
        QualityError: photos do not show one person; the message has their indices.
        FalseAcceptRateError: they cannot be compared, as the embedder has no such threshold.
        VerifierKitError: the kit cannot be read. VerifierBaseError: it is of another model.
        OutputError: the file cannot be written.
    """
    used = embedder or Embedder()
    found = kit if isinstance(kit, Kit) else read_kit(verifier_kit() if kit is None else kit)
    require_base(found.about.bases, used.model_id, "kit")
    signatures = tuple(_signatures(used, photos, faces, check))
    if check:
        _require_agreeing(signatures, used.model.thresholds)
    model = personal(found, signatures, person)
    write_model(out, model)
    return Made(model, signatures)


def personal(kit: Kit, signatures: Sequence[Signature], person: str = "") -> ModelFile:
    """The verifier of a person by signatures, in integers.

    Raises:
        SignatureError: a subclass; they are none, or of several models.
        VerifierBaseError: the kit is for another model.
    """
    enrolment = enrolment_of(signatures)
    require_base(kit.about.bases, signatures[0].model_id, "kit")
    digest = hashlib.sha256(b"".join(bytes(each) for each in signatures)).hexdigest()[:32]
    return with_head(
        kit,
        head_of(kit, enrolment),
        {
            **kit.about.notes,
            "person": person,
            "enrolment": digest,
            "signatures": str(len(signatures)),
            "bases": " ".join(kit.about.bases),
            "kit": kit.kit_id,
        },
    )


def with_head(kit: Kit, head: Head, metadata: dict[str, str]) -> ModelFile:
    """The kit's convolutions with a head behind them, in integers."""
    trunk = kit.trunk
    assert trunk.integers is not None
    given = trunk.integers.tensors[_BEFORE]
    answer = integer_weights(
        head.weight, head.bias, ANSWER_SCHEME, input_bounds(given), given.scale, 1.0
    )
    layers = {**trunk.integers.layers, ANSWER.name: answer}
    return ModelFile(
        trunk.network,
        thresholds=kit.thresholds,
        metadata=metadata,
        crop_factor=trunk.crop_factor,
        integers=IntegerNetwork(layers, trunk.integers.tensors),
        kind="verifier",
    )


def require_base(bases: Sequence[str], model_id: bytes, where: str) -> None:
    """Refuse an embedder that a kit or a verifier does not go with.

    Raises:
        VerifierBaseError: its id is none of ``bases``.
    """
    if model_id.hex() not in bases:
        wanted = " or ".join(bases) or "none"
        raise VerifierBaseError(f"expected the embedder {wanted}, got {model_id.hex()} ({where})")


def _signatures(
    embedder: Embedder, photos: Photos, faces: Iterable[FaceLike | None] | None, check: bool
) -> list[Signature]:
    """Of every photo and of its mirror image."""
    items = several(photos, "photos")
    made = []
    for i, (photo, face) in enumerate(zip(items, _faces(faces, len(items)))):
        crop = _crop(embedder, photo, face, f"photos[{i}]", check)
        made.append(embedder.embed_crop(crop, check=False))
        made.append(embedder.embed_crop(np.ascontiguousarray(crop[:, ::-1]), check=False))
    return made


def _crop(
    embedder: Embedder, photo: ImageLike, face: FaceLike | None, where: str, check: bool
) -> Rgb:
    try:
        return embedder._prepared(photo, face, where, check)[1]
    except FaceArgumentError as error:  # says what is wrong with the face, not whose it is
        raise FaceArgumentError(f"{str(error)[:-1]}; {where})") from error


def _faces(faces: Iterable[FaceLike | None] | None, count: int) -> list[FaceLike | None]:
    """An entry for each photo, which is checked when the photo is looked at."""
    if faces is None:
        return [None] * count
    if not isinstance(faces, Iterable):
        got = type(faces).__name__
        raise FaceArgumentError(f"expected a face for each of {count} photos, got {got} (faces)")
    given = list(faces)
    if len(given) != count:
        raise FaceArgumentError(
            f"expected a face for each of {count} photos, got {len(given)} (faces)"
        )
    return given


def _require_agreeing(signatures: Sequence[Signature], thresholds: Mapping[float, float]) -> None:
    """Refuse photos of several people.

    Args:
        signatures: two a photo.
        thresholds: of their model.

    Raises:
        QualityError: a photo is too far from all others. FalseAcceptRateError: how far that is
            nobody knows.
    """
    pairs = [signatures[i : i + 2] for i in range(0, len(signatures), 2)]
    cosines = nearest(np.stack([enrolment_of(pair) for pair in pairs]))
    if cosines is None:
        return
    least = threshold_for(thresholds, AGREEING_RATE)
    reasons = [
        f"expected photos of one person, cosine {least:.3f} or more to another of them, got "
        f"{cosine:.3f} to the nearest (photos[{i}]; check=False enrols it anyway)"
        for i, cosine in enumerate(cosines)
        if cosine < least
    ]
    if reasons:
        raise QualityError(reasons)

"""From a person's photos to a verifier's model file.

Every photo is enrolled together with its mirror image, as a gallery does: it costs a second pass
of the embedder, at enrolment only, and a signature that is less of this one pose.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from facesig.accumulation import input_bounds
from facesig.errors import FaceArgumentError, ImageTypeError, VerifierBaseError
from facesig.images import ImageLike
from facesig.modelfile import ModelFile, write_model
from facesig.network.verifier import ANSWER
from facesig.numeric import IntegerNetwork
from facesig.quantise import LayerScheme, integer_weights
from facesig.runtime.embedder import Embedder
from facesig.runtime.faces import FaceLike
from facesig.runtime.locate import verifier_kit
from facesig.types import Signature
from facesig.verifier.head import Head, enrolment_of, head_of
from facesig.verifier.kit import Kit, read_kit

ANSWER_SCHEME = LayerScheme("int8", 127, 8)
_BEFORE = "f.conv4"


@dataclass(frozen=True)
class Made:
    """What was made, and of what.

    Attributes:
        model: the verifier.
        signatures: that enrolled the person, two a photo.
    """

    model: ModelFile
    signatures: tuple[Signature, ...]


def make_verifier(
    photos: Sequence[ImageLike],
    out: str | os.PathLike[str],
    *,
    person: str = "",
    faces: Sequence[FaceLike | None] | None = None,
    embedder: Embedder | None = None,
    kit: Kit | str | os.PathLike[str] | None = None,
    check: bool = True,
) -> Made:
    """Write a personal verifier, ``me.fsig``.

    Args:
        photos: of one person, each as for ``Embedder.embed``; one is enough, three are better.
        out: the file, some 25 KB; written whole or not at all.
        person: a name, for the file's metadata.
        faces: in the photos, an entry each, as for ``Embedder.embed``; None takes the largest.
        embedder: makes the signatures; the verifier runs behind the same model, or its other
            number format. None: the one that ships.
        kit: of the embedder's model; None: the one that ships.
        check: refuse photos whose signatures mean little, as ``Embedder.embed`` does.

    Raises:
        ImageError, FaceError: a subclass; a photo cannot be used; its index is in the message.
        VerifierKitError: the kit cannot be read. VerifierBaseError: it is of another model.
        OutputError: the file cannot be written.
    """
    used = embedder or Embedder()
    found = kit if isinstance(kit, Kit) else read_kit(verifier_kit() if kit is None else kit)
    require_base(found.about.bases, used.model_id, "kit")
    signatures = tuple(_signatures(used, photos, faces, check))
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
    embedder: Embedder,
    photos: Sequence[ImageLike],
    faces: Sequence[FaceLike | None] | None,
    check: bool,
) -> list[Signature]:
    """Of every photo and of its mirror image."""
    if isinstance(photos, (str, bytes, os.PathLike)):
        raise ImageTypeError(f"expected several photos, got one {type(photos).__name__} (photos)")
    given = [None] * len(photos) if faces is None else faces
    if len(given) != len(photos):
        raise FaceArgumentError(
            f"expected a face for each of {len(photos)} photos, got {len(given)} (faces)"
        )
    made = []
    for i, (photo, face) in enumerate(zip(photos, given)):
        chosen = embedder.largest_face(photo, f"photos[{i}]") if face is None else face
        made.append(embedder.embed(photo, chosen, check=check))
        mirrored = np.ascontiguousarray(embedder.crop(photo, chosen)[:, ::-1])
        made.append(embedder.embed_crop(mirrored, check=False))
    return made

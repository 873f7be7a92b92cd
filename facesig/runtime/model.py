"""An opened model file, which any number of threads may share.

It is read into memory of the process and checked there: overwriting or cutting short the file
while it is open changes nothing. ``csrc/model/model_bytes.h`` says what mapping it would save, and
risk.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import MappingProxyType

from facesig.errors import ModelUnsignedError, OptionError
from facesig.remade import require_same
from facesig.runtime.engine import _core
from facesig.trust import KeyLike, PublicKey, check_signature, required_key


class Model:
    """A model file, in memory of this process, validated whole, and immutable.

    Attributes:
        path: the file, as given.
        network: name of its network.
        model_id: 16 bytes; equal for equal weights, layers and preprocessing, and only then.
        kind: "embedder", "detector" or "verifier".
        height: of the image; 0 of a free model, whose sessions choose.
        width: likewise.
        outputs: names of the layers whose outputs the network gives, in order.
        signature_length: numbers in an embedder's signature, else 0.
        input_size: side of an embedder's square crop in pixels: the height.
        crop_factor: side of the crop over the longer side of a tight face box; 0 of a detector.
        least_score: of what a detector calls a face; 0 of other kinds.
        overlap: of two boxes, from which a detector's weaker one goes; 0 of other kinds.
        box_factor: side of a tight face box over that of a detector's; 0 of other kinds.
        thresholds: least cosine similarity of "same", by false-accept rate.
        metadata: free text by key.
        checksum: the file's checksum as 16 hexadecimal digits.
        contents: 32 bytes; equal for equal results: as the id, and for equal thresholds.
        mapped: whether the file's pages are used in place.
        signed_by: the key by which the file was found to be signed; None: nobody asked.
    """

    __slots__ = (
        "_model",
        "_place",
        "box_factor",
        "checksum",
        "contents",
        "crop_factor",
        "height",
        "input_size",
        "kind",
        "least_score",
        "mapped",
        "metadata",
        "model_id",
        "network",
        "outputs",
        "overlap",
        "path",
        "signature_length",
        "signed_by",
        "thresholds",
        "width",
    )

    path: str
    network: str
    model_id: bytes
    kind: str
    height: int
    width: int
    outputs: tuple[str, ...]
    signature_length: int
    input_size: int
    crop_factor: float
    least_score: float
    overlap: float
    box_factor: float
    thresholds: Mapping[float, float]
    metadata: Mapping[str, str]
    checksum: str
    contents: bytes
    mapped: bool
    signed_by: PublicKey | None

    def __init__(
        self,
        model: _core.Model,
        path: str,
        mapped: bool = False,
        signed_by: PublicKey | None = None,
    ) -> None:
        self._model = model
        self.mapped, self.signed_by = mapped, signed_by
        self.path = path
        self._place = os.path.abspath(path)  # noqa: PTH100
        self.network = model.network
        self.model_id = model.model_id
        self.kind = model.kind
        self.height, self.width = model.height, model.width
        self.outputs = tuple(model.outputs)
        self.signature_length = model.signature_length
        self.input_size = model.height
        self.crop_factor = model.crop_factor
        self.least_score = model.least_score
        self.overlap, self.box_factor = model.overlap, model.box_factor
        self.thresholds = MappingProxyType(dict(model.thresholds))
        self.metadata = MappingProxyType(model.metadata)
        self.checksum = f"{model.checksum:016x}"
        self.contents = model.contents

    @classmethod
    def open(
        cls,
        path: str | os.PathLike[str],
        *,
        mapped: bool = False,
        require_signature: KeyLike | None = None,
    ) -> Model:
        """Read and validate the file at ``path``.

        Args:
            path: the file; what becomes of it afterwards changes nothing.
            mapped: use the file's pages in place of a copy: all processes share them. The file may
                then be replaced by renaming another one over it, never overwritten or cut short.
            require_signature: a public key, its 64 hexadecimal digits or its file: the file must
                have a signature by it, ``path``.sig, of the very bytes that are used. None: the
                environment variable ``FACESIG_REQUIRE_SIGNATURE``, if it is set.

        Raises:
            ModelError: the subclass says what is wrong with the file, the message where.
            ModelSignatureError: a subclass of that: it is not signed as is required. OptionError:
            a signature is required of a mapped file, which could change after the check.
            SigningKeyError: ``require_signature`` is no key. MissingExtraError: PyNaCl is missing,
            and a signature is required.
        """
        name = os.fsdecode(path)
        key = required_key(require_signature)
        if mapped and key is not None:
            raise OptionError(
                f"expected a copy of the file for a signature, got a mapped one ({name})"
            )
        data = _core.ModelBytes.read(os.fsencode(path), mapped)
        if key is not None:
            check_signature(data.digest, name, key)
        return cls(_core.Model.of(data), name, mapped, key)

    def require_signed(self, key: KeyLike | None) -> None:
        """Refuse a model that was opened without this key's signature being checked.

        Raises:
            ModelUnsignedError: it was opened without a check, or with another key's.
            SigningKeyError: ``key`` is none.
        """
        wanted = required_key(key)
        if wanted is not None and self.signed_by != wanted:
            got = "one that none was required of" if self.signed_by is None else str(self.signed_by)
            raise ModelUnsignedError(
                f"expected a model opened with the signature of {wanted}, got {got} ({self.path})"
            )

    def __reduce__(self) -> tuple[object, ...]:
        """Pickled by the file's name, which has to hold the same model where it is opened again."""
        return (_reopened, (self._place, self.model_id, self.mapped, self.signed_by))

    def expect(self, kind: str) -> None:
        """Refuse a model of another kind.

        Raises:
            ModelKindError: the model is another kind than "embedder", "detector" or "verifier".
        """
        self._model.expect(kind)

    def __repr__(self) -> str:
        return f"Model(path={self.path!r}, network={self.network!r}, id={self.model_id.hex()})"


def open_model(model: str | os.PathLike[str] | Model, key: KeyLike | None) -> Model:
    """A file, opened with the signature of ``key`` if that is one; or a model that was."""
    if not isinstance(model, Model):
        return Model.open(model, require_signature=key)
    model.require_signed(key)
    return model


def _reopened(path: str, model_id: bytes, mapped: bool, key: PublicKey | None) -> Model:
    model = Model.open(path, mapped=mapped, require_signature=key)
    require_same(model.model_id, model_id, path)
    return model

"""Signatures of many images, by any callable, remembered if the user names a file for them.

The file is a numpy archive (.npz, no pickles) with three arrays: ``model`` (16,) uint8, the id of
the model; ``keys`` (n, 16) uint8, a hash of each image's bytes, of how it is cropped and of what
ran the model; and ``signatures`` (n, d) float32 of unit norm. A key names pixels, not a file, so
images that move or are renamed are found again, and changed ones are not. Mirror images have keys
of their own, and so has each back end: an .fsig and a .tflite file bear one id and round apart.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Protocol

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError, ImageError, memory_for
from facesig.files import write_file

Embed = Callable[[NDArray[np.uint8]], NDArray[np.float32]]
"""(112, 112, 3) uint8 RGB -> (d,) of unit norm."""

Progress = Callable[[int, int], None]
"""Told how many images are done, and of how many."""


class Images(Protocol):
    """Images that can be embedded: ``CropFile``, ``PhotoFolder``."""

    names: list[str]

    def __len__(self) -> int: ...

    def key(self, row: int) -> bytes:
        """What the crop of a row is made of."""

    def crop(self, row: int) -> NDArray[np.uint8] | None:
        """The network's input, or None where no face was found."""


@dataclass(frozen=True)
class Embedded:
    """Signatures by row.

    Attributes:
        signatures: (rows, d) float32; 0 where a row was not asked for or shows no face.
        faceless: rows that were asked for and show no face, ascending; pictures that cannot be
            read among them.
        refused: why those cannot be read.
    """

    signatures: NDArray[np.float32]
    faceless: list[int]
    refused: list[str] = field(default_factory=list)


class Store:
    """Signatures by key, of one model.

    Args:
        model_id: 16 bytes.
        path: the file to begin with, if it exists, and to ``save`` to; None remembers nothing
            beyond the run.
        made_by: what runs the model (``EvaluatedModel.made_by``), at most 64 bytes; signatures of
            anything else are not found, though the file may hold them.

    Raises:
        DataError: the file is damaged, or of another model.
    """

    def __init__(self, model_id: bytes, path: Path | None = None, made_by: bytes = b"") -> None:
        self._model_id = model_id
        self._made_by = made_by
        self._path = path
        self._known = _read(path, model_id) if path and path.exists() else {}
        self._saved = len(self._known)

    def __contains__(self, key: bytes) -> bool:
        return key in self._known

    def __getitem__(self, key: bytes) -> NDArray[np.float32]:
        return self._known[key]

    def __setitem__(self, key: bytes, signature: NDArray[np.float32]) -> None:
        self._known[key] = signature

    def key(self, made: bytes) -> bytes:
        """The key of what a crop is made of, run by what runs here."""
        return hashlib.blake2b(made, digest_size=_KEY_BYTES, key=self._made_by).digest()

    def save(self) -> None:
        """Write the file, whole or not at all, if there is anything new.

        Raises:
            OutputError: it cannot be written.
        """
        if self._path is None or len(self._known) == self._saved:
            return
        archive = io.BytesIO()
        np.savez(
            archive,
            model=np.frombuffer(self._model_id, np.uint8),
            keys=np.frombuffer(b"".join(self._known), np.uint8).reshape(-1, _KEY_BYTES),
            signatures=np.stack(list(self._known.values())),
        )
        write_file(self._path, archive.getvalue())
        self._saved = len(self._known)


def embedded(
    images: Images,
    rows: Iterable[int],
    embed: Embed,
    store: Store,
    mirror: bool = False,
    progress: Progress | None = None,
) -> Embedded:
    """Signatures of some rows; ``mirror`` averages each with that of its mirror image.

    A picture that cannot be read counts as one without a face.

    Raises:
        DataError: ``embed`` gives something else than signatures, or no row shows a face.
    """
    wanted = sorted({int(row) for row in rows})
    found: dict[int, NDArray[np.float32]] = {}
    refused: list[str] = []
    for done, row in enumerate(wanted, 1):
        try:
            signature = _signature(images, row, embed, store, mirror)
        except ImageError as error:
            refused.append(str(error))
            signature = None
        if signature is not None:
            found[row] = signature
        if progress:
            progress(done, len(wanted))
    if not found:
        first = f"; the first: {refused[0]}" if refused else ""
        raise DataError(f"expected faces, got none in {len(wanted):,} images (images){first}")
    signatures = np.zeros((len(images), len(next(iter(found.values())))), np.float32)
    for row, signature in found.items():
        signatures[row] = signature
    return Embedded(signatures, [row for row in wanted if row not in found], refused)


_KEY_BYTES = 16


def _signature(
    images: Images, row: int, embed: Embed, store: Store, mirror: bool
) -> NDArray[np.float32] | None:
    made = images.key(row)
    keys = [store.key(made), store.key(b"mirror " + made)][: 1 + mirror]
    if any(key not in store for key in keys):
        crop = images.crop(row)
        if crop is None:
            return None
        for key, view in zip(keys, (crop, np.ascontiguousarray(crop[:, ::-1]))):
            if key not in store:
                store[key] = _checked(embed(view), images.names[row])
    total = np.sum([store[key] for key in keys], axis=0)
    return np.asarray(total / np.linalg.norm(total), np.float32)


def _checked(signature: NDArray[np.float32], where: str) -> NDArray[np.float32]:
    values = np.asarray(signature, np.float32)
    norm = float(np.linalg.norm(values))
    if values.ndim != 1 or not abs(norm - 1.0) < 1e-3:
        raise DataError(
            f"expected a signature of unit norm, got shape {values.shape} and norm {norm:.4g} "
            f"({where})"
        )
    return values


def _read(path: Path, model_id: bytes) -> dict[bytes, NDArray[np.float32]]:
    try:
        with memory_for(str(path)), open(path, "rb") as file:
            _require_stored(file)
            with np.load(file, allow_pickle=False) as archive:
                model, keys, signatures = (archive[n] for n in ("model", "keys", "signatures"))
    except (OSError, ValueError, EOFError, KeyError, TypeError, zipfile.BadZipFile) as error:
        raise DataError(f"expected a file of signatures, got {error} ({path})") from error
    if model.dtype != np.uint8 or model.tobytes() != model_id:
        raise DataError(
            f"expected signatures of model {model_id.hex()}, "
            f"got those of model {model.tobytes().hex()} ({path})"
        )
    _check_arrays(keys, signatures, path)
    return dict(zip((key.tobytes() for key in keys), signatures))


def _require_stored(file: BinaryIO) -> None:
    """Refuse packed arrays, as no ``Store`` writes them: a small file could hold any size."""
    with zipfile.ZipFile(file) as archive:
        for each in archive.infolist():
            if each.compress_type != zipfile.ZIP_STORED:
                raise ValueError(f"packed bytes in {each.filename}")
    file.seek(0)


def _check_arrays(keys: NDArray[np.generic], signatures: NDArray[np.generic], path: Path) -> None:
    rows = len(keys) if keys.ndim else 0
    if (
        (keys.dtype, keys.shape) != (np.dtype(np.uint8), (rows, _KEY_BYTES))
        or signatures.dtype != np.float32
        or signatures.ndim != 2
        or len(signatures) != rows
    ):
        raise DataError(
            f"expected keys (n, {_KEY_BYTES}) uint8 and signatures (n, d) float32, "
            f"got {keys.shape} {keys.dtype} and {signatures.shape} {signatures.dtype} ({path})"
        )
    norms = np.linalg.norm(signatures.astype(np.float64), axis=1)
    if not np.all(np.abs(norms - 1.0) < 1e-3):  # NaN fails too
        row = int(np.argmin(np.abs(norms - 1.0) < 1e-3))
        raise DataError(f"expected unit norm, got {norms[row]:.4g} (signature {row}, {path})")

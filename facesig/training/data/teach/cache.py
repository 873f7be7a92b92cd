"""Taught copies of training data, made once and kept in the cache."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

from facesig.files import make_folder
from facesig.logfiles import locked
from facesig.progress import Start, silent
from facesig.training.data.places import open_sources
from facesig.training.data.teach.model import file_hash
from facesig.training.data.teach.preprocessing import Preprocessing
from facesig.training.data.teach.teaching import DTYPES, teach


def taught(
    places: Sequence[Path],
    cache: Path,
    model: Path,
    how: Preprocessing,
    start: Start = silent,
    threads: int = 2,
    *,
    scoped: bool = True,
) -> list[Path]:
    """Parquet files with the same faces and the model's signatures, made unless they are there.

    Each is named after what it depends on: faces, model, preprocessing, and where it is ``scoped``
    a folder's path. Broken off, the work goes on where it was; a second process waits for the
    first, by a lock beside the file, which stays.

    Args:
        places: whatever ``load_faces`` takes.
        cache: folder to keep them in.
        model: ONNX file.
        how: what the model wants to see.
        start: gives where to report to.
        threads: for the model.
        scoped: a folder's path goes before the names of its people: the files are read together,
            and another folder's "0001" is somebody else.

    Raises:
        DataError, ModelError, OutputError: as ``teach``.
    """
    make_folder(cache)
    files = []
    for place in places:
        sources = open_sources([place], cache)
        folder = sources[0].scope
        key = hashlib.sha256(f"{how}:{file_hash(model)}".encode())
        key.update("".join(f":{len(each)}:{each.fingerprint}" for each in sources).encode())
        key.update(os.fsencode(folder) if scoped else b"")
        file = cache / f"taught-{key.hexdigest()[:32]}.parquet"
        files.append(file)
        if file.exists():
            continue
        inputs = [place] if folder else [Path(each.where) for each in sources]
        with locked(file.with_suffix(".lock")):
            if not file.exists():
                teach(inputs, file, model, how, DTYPES[0], threads, start, scoped=scoped)
    return files

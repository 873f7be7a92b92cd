"""Taught copies of training data, made once and kept in the cache."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from facesig.files import make_folder
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
) -> list[Path]:
    """Parquet files with the same faces and the model's signatures, made unless they are there.

    Each is named after what it depends on: faces, model and preprocessing. Broken off, the work
    goes on where it was.

    Args:
        places: whatever ``load_faces`` takes.
        cache: folder to keep them in.
        model: ONNX file.
        how: what the model wants to see.
        start: gives where to report to.
        threads: for the model.

    Raises:
        DataError, ModelError, OutputError: as ``teach``.
    """
    make_folder(cache)
    files = []
    for place in places:
        sources = open_sources([place], cache)
        key = hashlib.sha256(f"{how}:{file_hash(model)}".encode())
        key.update("".join(f":{len(each)}:{each.fingerprint}" for each in sources).encode())
        file = cache / f"taught-{key.hexdigest()[:32]}.parquet"
        if not file.exists():
            inputs = [place] if sources[0].scope else [Path(each.where) for each in sources]
            teach(inputs, file, model, how, DTYPES[0], threads, start)
        files.append(file)
    return files

"""Rows whose pictures cannot be used: all are found, and refused, before a run begins.

Rows of a file have numbers by which labels, landmarks and signatures go, so none is passed over.
Pictures of folders that cannot be used are no rows from the start (``readable.py``).

Cost: all are decoded once, as in an epoch of faces that stay encoded. That none was wrong is kept
beside the decoded faces, by the sources' fingerprints and the version of what decodes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tqdm import tqdm

from facesig.errors import DataError, of_the_system
from facesig.extras import load
from facesig.files import make_folder, write_file
from facesig.logfiles import locked
from facesig.training.data.columns import IMAGE
from facesig.training.data.source import Source, decode

QUIET_BELOW = 5_000
"""Faces from which decoding, here or in ``decoded.py``, takes long enough for a progress bar."""

READ_ROWS = 256
"""Encoded faces in memory at a time."""

SHOWN = 3
"""So many of the wrong ones are named; all are listed in the file."""


def cache_key(sources: Sequence[Source]) -> str:
    """Changes when any image does, or their order."""
    key = hashlib.sha256()
    for source in sources:
        key.update(f"{len(source)}:{source.fingerprint};".encode())
    return key.hexdigest()[:16]


def require_pictures(sources: Sequence[Source], cache: Path) -> None:
    """Look at every picture; a second process waits for the first, and looks at none.

    Args:
        sources: in order.
        cache: folder that keeps that all are right, or a list of those that are not.

    Raises:
        DataError: some are damaged or of another size, or a file is.
        OutputError: the cache folder cannot be written.
    """
    reader = load("PIL", "reading crops").__version__  # another may read more formats
    kept = cache / f"checked-{cache_key(sources)}-{reader}.txt"
    make_folder(cache)
    with locked(kept.with_suffix(".lock")):
        if not kept.is_file():
            write_file(kept, "".join(f"{each}\n" for each in _wrong(sources)).encode())
    wrong = kept.read_text().splitlines()
    if wrong:
        shown = "; ".join(wrong[:SHOWN])
        more = f"; and {len(wrong) - SHOWN:,} more" if len(wrong) > SHOWN else ""
        count = f"{len(wrong):,} of {sum(map(len, sources)):,} that cannot be used"
        raise DataError(
            f"expected pictures, got {count}: {shown}{more} (all are listed in {kept}; "
            "docs/training.md leaves such rows out)"
        )


def _wrong(sources: Sequence[Source]) -> Iterator[str]:
    """What is wrong with each that is, and where it is."""
    count = sum(map(len, sources))
    quiet = True if count < QUIET_BELOW else None  # None: shown on a terminal only
    with ThreadPoolExecutor() as pool, tqdm(total=count, desc="checking", disable=quiet) as bar:
        for source in sources:
            first = 0
            for table in source.tables([IMAGE], READ_ROWS):
                blobs = table[IMAGE].to_pylist()
                places = [source.place(first + row) for row in range(len(blobs))]
                yield from filter(None, pool.map(_reason, blobs, places))
                first += len(blobs)
                bar.update(len(blobs))


def _reason(blob: bytes | None, place: str) -> str | None:
    try:
        decode(blob, place)
    except DataError as error:
        if of_the_system(error):  # another time it can be read
            raise
        return " ".join(str(error).split())
    return None

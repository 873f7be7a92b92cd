"""A folder of photos -> a parquet file of crops, in resumable parts and a few threads.

Photos are taken in natural order of their paths, so the output is the same however many threads
work and however often the run was broken off. Decoding, detection and the numpy products all let
go of the interpreter's lock. Memory: a part's crops (``PART_PHOTOS``, encoded) and one photo a
thread (at most ``images.MAX_PIXELS`` x ``images.BYTES_PER_PIXEL`` bytes, 800 MB; 12 megapixels
take 200 MB).
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from facesig.cores import workers_of
from facesig.detection.base import Detector
from facesig.errors import DataError, memory_for
from facesig.extras import load
from facesig.files import atomic_text
from facesig.images.listing import pictures
from facesig.progress import Start, silent
from facesig.runtime.find import DetectorLike, make_detector
from facesig.runtime.locate import default_detector
from facesig.training.data.parts import Part, join_parts, make_parts, read_notes, with_notes
from facesig.training.data.prepare.photo import Rejected, Row, Settings, prepare_photo

if TYPE_CHECKING:
    import pyarrow as pa

PART_PHOTOS = 256
"""Photos of a part: what a kill can cost, a minute of work."""

PROBE = np.zeros((64, 64, 3), np.uint8)


@dataclass(frozen=True)
class Prepared:
    """What a run made.

    Attributes:
        photos: pictures found in the folder.
        faces: crops written.
        people: identities among them.
        landmarks: crops with landmarks.
        rejected: photos without a crop, in order.
        listing: CSV file in which they are listed.
    """

    photos: int
    faces: int
    people: int
    landmarks: int
    rejected: list[Rejected]
    listing: Path


def prepare_folder(
    root: Path,
    out: Path,
    detector: DetectorLike = None,
    how: Settings | None = None,
    workers: int = 2,
    start: Start = silent,
) -> Prepared:
    """Crops of all photos under a folder, ``person/.../photo`` or ``photo``, as ``out``.

    Args:
        root: folder of photos; the first folder below it says who is shown.
        out: parquet file to write; photos left out are listed beside it.
        detector: see ``facesig.runtime.find``.
        how: settings; None for the defaults.
        workers: threads.
        start: gives where to report to.

    Raises:
        DataError: there are no photos, or not one usable face in them.
        ModelError: the detector's model cannot be used.
        MissingExtraError: Pillow, OpenCV or pyarrow is not installed.
        OutputError: ``out`` cannot be written.
    """
    load("pyarrow.parquet", "parquet files")
    load("PIL.Image", "reading photos")
    how = how or Settings()
    if not root.is_dir():
        raise DataError(f"expected a folder of photos, got none ({root})")
    names = pictures(root)
    if not names:
        raise DataError(f"expected photos, got none ({root})")
    finder = make_detector(detector, turn=False)
    finder.detect(PROBE)  # a model that cannot be used fails here, not at every photo
    with ThreadPoolExecutor(workers_of(workers)) as pool:
        work = _Work(root, finder, how, pool)
        settings = f"{sorted(asdict(how).items())}:{_describe(detector)}"
        parts = [
            work.part(names[first : first + PART_PHOTOS], settings)
            for first in range(0, len(names), PART_PHOTOS)
        ]
        listing = out.with_name(f"{out.stem}.rejected.csv")
        files = make_parts(out, parts, start("photos", len(names)))
    rejected = [Rejected(*note) for note in read_notes(files)]
    _list(listing, rejected)
    join_parts(files, out)
    return _summary(out, len(names), rejected, listing)


@dataclass(frozen=True)
class _Work:
    """What all parts share."""

    root: Path
    detector: Detector
    how: Settings
    pool: ThreadPoolExecutor

    def part(self, names: Sequence[str], settings: str) -> Part:
        key = hashlib.sha256(settings.encode())
        for name in names:
            status = (self.root / name).lstat()
            word = f"{name}:{status.st_size}:{status.st_mtime_ns};"
            key.update(word.encode("utf-8", "surrogateescape"))
        return Part(key.hexdigest()[:32], len(names), partial(self._make, names))

    def _make(self, names: Sequence[str], done: Callable[[int], None]) -> pa.Table:
        one = partial(prepare_photo, self.root, detector=self.detector, how=self.how)
        rows: list[Row] = []
        rejected: list[Rejected] = []
        for result in self.pool.map(lambda name: one(name), names):
            if isinstance(result, Row):
                rows.append(result)
            else:
                rejected.append(result)
            done(1)
        return with_notes(_table(rows), rejected)


def _table(rows: Sequence[Row]) -> pa.Table:
    import pyarrow as pa

    schema = pa.schema(
        [
            ("image", pa.binary()),
            ("source", pa.string()),
            ("identity", pa.string()),
            ("name", pa.string()),
            ("landmarks5", pa.binary(20)),
            ("valid", pa.binary(8)),
            ("face_px", pa.float16()),
        ]
    )
    columns = list(zip(*rows, strict=True)) or [()] * len(schema)
    columns[-1] = tuple(np.float16(pixels) for pixels in columns[-1])
    return pa.table(
        [pa.array(column, field.type) for column, field in zip(columns, schema, strict=True)],
        schema=schema,
    )


def _describe(detector: DetectorLike) -> str:
    """Stands for the detector in the parts' keys: its model's contents, or its name."""
    if detector == "haar":
        return "haar"
    detector = default_detector() if detector is None else detector
    if isinstance(detector, str | Path):
        return hashlib.sha256(Path(detector).read_bytes()).hexdigest()
    return repr(detector)


def _list(listing: Path, rejected: Sequence[Rejected]) -> None:
    with atomic_text(listing, newline="") as file:
        writer = csv.writer(file)
        writer.writerow(Rejected._fields)
        writer.writerows(rejected)


def _summary(out: Path, photos: int, rejected: list[Rejected], listing: Path) -> Prepared:
    import pyarrow.parquet

    try:
        with memory_for(str(out)):
            schema = pyarrow.parquet.read_schema(out)
            wanted = [name for name in ("identity", "landmarks5") if name in schema.names]
            table = pyarrow.parquet.read_table(out, columns=wanted)
    except OSError as error:
        reason = error.strerror or " ".join(str(error).split())
        raise DataError(f"expected to read what was written, got {reason} ({out})") from error
    people = {who for who in table["identity"].to_pylist() if who}
    points = table["landmarks5"] if "landmarks5" in wanted else None
    landmarks = len(table) - points.null_count if points is not None else 0
    return Prepared(photos, len(table), len(people), landmarks, rejected, listing)

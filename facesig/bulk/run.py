"""One run: pieces out, rows in, shards written, until the data set is whole.

Memory: the pieces under way (an executor's ``slots``, each at most ``pieces.PIECE_BYTES`` of
pictures, or one picture; of files their names count, and where they are sent the executor weighs
them), and the rows of at most ``MOST_OPEN`` shards. A piece of a shard beyond that waits until the
oldest is written, so one piece that takes long does not let rows pile up.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from facesig.bulk.dataset import Dataset, opened
from facesig.bulk.executors.base import Executor
from facesig.bulk.executors.guard import Guard
from facesig.bulk.inputs import Input
from facesig.bulk.items import Done, Piece
from facesig.bulk.pieces import missing_ranges, pieces
from facesig.bulk.shards import Counts, write_shard
from facesig.bulk.work import BulkSettings
from facesig.errors import OptionError
from facesig.extras import load
from facesig.progress import Progress, Start, silent

SHARD_ROWS = 1024
"""Pictures of a shard where nobody says otherwise: 0.7 MB of signatures."""

MOST_OPEN = 4
"""Shards that may wait for pieces at once."""

MakeExecutor = Callable[[BulkSettings], Executor]
"""Makes what does the work, of settings whose back end is decided."""


@dataclass(frozen=True)
class Bulk:
    """What a run made.

    Attributes:
        root: the data set's folder.
        total: what is in it.
        made: what this run added.
    """

    root: Path
    total: Counts
    made: Counts


def run_bulk(
    pictures: Input,
    out: Path,
    settings: BulkSettings,
    executor: MakeExecutor,
    *,
    shard_rows: int = SHARD_ROWS,
    start: Start = silent,
) -> Bulk:
    """Make a data set of signatures, or go on with one that was begun.

    Args:
        pictures: the input (``inputs.open_input``).
        out: folder of the data set.
        settings: how pictures become rows.
        executor: makes what does the work: ``lambda settings: Pool(settings, 2)``.
        shard_rows: pictures of a shard.
        start: gives where to report to.

    Raises:
        DataError: ``out`` holds something else, or the input cannot be read.
        ModelError: the model cannot be used.
        OutputError: ``out`` cannot be written to.
        OptionError: ``shard_rows`` is below 1.
        MissingExtraError: pyarrow is not installed.
        WorkerError: workers die whatever they do.
    """
    load("pyarrow.parquet", "data sets")
    if shard_rows < 1:
        raise OptionError(f"expected at least 1, got {shard_rows} (shard_rows)")
    settings, plan, model_id = _planned(pictures, settings, shard_rows)
    with opened(out, plan) as dataset:
        before = dataset.total()
        progress = start("pictures", pictures.total or 0)
        progress.found(before.pictures)
        if not dataset.finished:
            job = _Job(dataset, progress, model_id)
            _work(job, pictures, shard_rows, lambda: executor(settings))
            dataset.finish()
        total = dataset.total()
        made = Counts(*(now - then for now, then in zip(total, before)))
        return Bulk(out, total, made)


@dataclass
class _Job:
    """A run that is under way.

    Attributes:
        shards: rows of shards that are not whole yet: pieces by number.
        counts: pieces of a shard, known once its last one is out.
    """

    dataset: Dataset
    progress: Progress
    model_id: bytes
    out: dict[int, Piece] = field(default_factory=dict)
    shards: dict[int, list[tuple[Piece, Done]]] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)
    given: dict[int, int] = field(default_factory=dict)

    def give(self, number: int, piece: Piece) -> None:
        """A piece goes out."""
        self.out[number] = piece
        self.shards.setdefault(piece.shard, [])
        self.given[piece.shard] = self.given.get(piece.shard, 0) + 1
        if piece.last:
            self.counts[piece.shard] = self.given.pop(piece.shard)

    def take(self, number: int, done: Done) -> None:
        """A piece's rows come in; its shard is written if it was the last one."""
        piece = self.out.pop(number)
        rows = self.shards[piece.shard]
        rows.append((piece, done))
        self.progress.fresh(len(piece.items))
        if len(rows) == self.counts.get(piece.shard):
            rows.sort(key=lambda each: each[0].first)
            path = self.dataset.path(piece.shard)
            counts = write_shard(path, rows, self.model_id)
            self.dataset.add(piece.shard, counts)
            del self.shards[piece.shard], self.counts[piece.shard]

    def has_room(self, piece: Piece) -> bool:
        """Whether the piece's shard is open, or may be opened."""
        return piece.shard in self.shards or len(self.shards) < MOST_OPEN


def _work(job: _Job, pictures: Input, shard_rows: int, executor: Callable[[], Executor]) -> None:
    coming = enumerate(_missing(job.dataset, pictures, shard_rows))
    following = next(coming, None)
    if following is None:
        return
    made = executor()
    guard = Guard(made)
    try:
        while following is not None or guard.busy:
            while following is not None and guard.room > 0 and job.has_room(following[1]):
                job.give(*following)
                guard.submit(following[0], following[1].items)
                following = next(coming, None)
            for number, done in guard.finished():
                job.take(number, done)
    finally:
        made.close()


def _missing(dataset: Dataset, pictures: Input, rows: int) -> Iterator[Piece]:
    """Pieces of the shards that are not there yet."""
    end = pictures.total
    short = [n for n, counts in dataset.counts.items() if counts.pictures < rows]
    if end is None and short:  # the input's end was met
        end = max(short) * rows + dataset.counts[max(short)].pictures
    for first, last in missing_ranges(dataset.counts, rows, end):
        yield from pieces(pictures.items(first, last), first, rows)


def _planned(
    pictures: Input, settings: BulkSettings, shard_rows: int
) -> tuple[BulkSettings, dict[str, Any], bytes]:
    """Settings with the back end decided, the plan, and the model's id."""
    if settings.what == "crops":
        settings = replace(settings, every_face=False, look="full", quality=False)
    embedder = settings.embedder()
    settings = replace(settings, backend=embedder.backend)
    plan = {
        **asdict(settings),
        "input": pictures.kind,
        "fingerprint": pictures.fingerprint,
        "pictures": pictures.total,
        "shard_rows": shard_rows,
        "model": embedder.model_id.hex(),
        "detector": _detector(settings.detector),
    }
    for name in ("isa", "require_signature"):  # change nothing of a result
        del plan[name]
    return settings, plan, embedder.model_id


def _detector(name: str | None) -> str:
    """Stands for a detector: its file's contents, or its name."""
    if name is None or not Path(name).is_file():
        return name or "default"
    return hashlib.sha256(Path(name).read_bytes()).hexdigest()

"""Cleans sources: judges every face, writes the kept ones, lists the dropped ones."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.files import atomic_text, write_file
from facesig.progress import Start, silent
from facesig.runtime.embedder import Embedder
from facesig.training.data.clean.signatures import model_signatures, stored_signatures
from facesig.training.data.clean.svm import Settings, decisions, persons
from facesig.training.data.columns import IDENTITY, NAME
from facesig.training.data.load import Facts, number_identities, read_facts
from facesig.training.data.parts import write_tables
from facesig.training.data.rows import common_schema, open_input, stream
from facesig.training.data.source import Source

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True)
class Cleaned:
    """What a run did, in faces.

    Attributes:
        faces: in the sources.
        judged: of identities with enough images.
        dropped: judged to be someone else.
        listing: CSV file with the dropped ones and their decision values.
    """

    faces: int
    judged: int
    dropped: int
    listing: Path


def clean(
    places: Sequence[Path],
    out: Path,
    how: Settings,
    embedder: Embedder | None,
    workers: int = 2,
    start: Start = silent,
) -> Cleaned:
    """Judge the faces of all identities; write those that are kept as ``out``.

    Faces of no identity, and of identities with too few images, are kept.

    Args:
        places: parquet files, or one folder of crops; read only.
        out: a parquet file of the kept rows; or, ending in ``.txt``, their names, one a line.
        how: settings.
        embedder: makes the signatures; None takes the column ``teacher``.
        workers: threads.
        start: gives where to report to.

    Raises:
        DataError: the sources cannot be used, or have no identities.
        MissingExtraError: scikit-learn or pyarrow is not installed.
        OutputError: a file cannot be written.
    """
    sources = open_input(places, out)
    facts = [read_facts(source, [IDENTITY, NAME]) for source in sources]
    identity = number_identities(sources, [fact.labels for fact in facts])
    judged = persons(identity, how.fewest)
    if not judged:
        raise DataError(
            f"expected identities of at least {how.fewest} images, got none ({sources[0].where})"
        )
    signatures = _signatures(sources, embedder, workers, start)
    report = start("identities", len(judged))
    values = decisions(signatures, identity, how, workers, report.fresh)
    keep = ~(values < how.least)  # NaN, not judged, is kept
    listing = out.with_name(f"{out.stem}.dropped.csv")
    schema = common_schema(sources)
    by_name = out.suffix == ".txt"
    lines = _lines(sources, facts, keep) if by_name else []
    # The list first: where the result is, its list is.
    _list(listing, sources, facts, np.where(keep, np.nan, values))
    if by_name:
        write_file(out, "".join(lines).encode())
    else:
        write_tables(out, _kept(sources, schema, keep), schema)
    return Cleaned(len(keep), int(np.isfinite(values).sum()), int((~keep).sum()), listing)


def _signatures(
    sources: Sequence[Source],
    embedder: Embedder | None,
    workers: int,
    start: Start,
) -> NDArray[np.float32]:
    if embedder is None:
        stored = [stored_signatures(source) for source in sources]
        lengths = sorted({part.shape[1] for part in stored})
        if len(lengths) > 1:
            raise DataError(f"expected teacher signatures of one length, got {lengths} (teacher)")
        return np.concatenate(stored)
    report = start("signatures", sum(map(len, sources)))
    made = [model_signatures(source, embedder, workers, report.fresh) for source in sources]
    return np.concatenate(made)


def _kept(
    sources: Sequence[Source], schema: pa.Schema, keep: NDArray[np.bool_]
) -> Iterator[pa.Table]:
    first = 0
    for source in sources:
        for table in stream(source, schema):
            yield table.filter(keep[first : first + len(table)])
            first += len(table)


def _lines(sources: Sequence[Source], facts: Sequence[Facts], keep: NDArray[np.bool_]) -> list[str]:
    names = [name for fact in facts for name in fact.names or []]
    if len(names) != len(keep) or "" in names:
        raise DataError(f"expected a name of every face, got none of some ({sources[0].where})")
    return [f"{name}\n" for name, kept in zip(names, keep, strict=True) if kept]


def _list(
    listing: Path, sources: Sequence[Source], facts: Sequence[Facts], dropped: NDArray[np.float64]
) -> None:
    """The faces with a decision in ``dropped``; those of a source by identity, the surest first."""
    with atomic_text(listing, newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["identity", "decision", "name", "place"])
        first = 0
        for source, fact in zip(sources, facts, strict=True):
            own = dropped[first : first + len(source)]
            labels, names = fact.labels or [], fact.names or [""] * len(source)
            rows = [int(row) for row in np.flatnonzero(np.isfinite(own))]
            for row in sorted(rows, key=lambda row: (labels[row], own[row])):
                writer.writerow([labels[row], f"{own[row]:.4f}", names[row], source.place(row)])
            first += len(source)

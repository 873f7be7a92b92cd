"""Groups as a table, suggestions as CSV, folders of links or lists of names.

=========  =======  ================================================================
column     type     what
=========  =======  ================================================================
``row``    int64    of the data set: number of the picture in the input
``name``   string   what the input called it
``face``   int32    number of the face in the picture
``group``  int64    number of its group, the largest first
``size``   int64    faces of that group
``cosine`` float32  mean to the other faces of the group; null (CSV: empty) of a single one
=========  =======  ================================================================
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError, OptionError, OutputError
from facesig.evaluation.dataset import SignatureSet
from facesig.extras import load
from facesig.files import atomic_path, atomic_text, make_folder, reported, write_file
from facesig.grouping.linkage import Groups, mean_vectors
from facesig.grouping.suggest import Suggestion

COLUMNS = ("row", "name", "face", "group", "size", "cosine")
TABLES = (".parquet", ".csv")
_ROWS = 65536


def write_groups(path: Path, found: SignatureSet, groups: Groups) -> None:
    """Write the table of groups, as parquet or CSV by the name's ending.

    Raises:
        OptionError: the name ends otherwise.
        OutputError: it cannot be written.
    """
    check_table(path)
    parts = _columns(found, groups)
    if path.suffix == ".parquet":
        _write_parquet(path, parts)
        return
    with atomic_text(path, newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for row, name, face, group, size, cosine in parts:
            words = ["" if np.isnan(value) else f"{value:.4f}" for value in cosine.tolist()]
            lists = (row.tolist(), name, face.tolist(), group.tolist(), size.tolist(), words)
            writer.writerows(zip(*lists))


def check_table(path: Path) -> None:
    """Refuse what can be no table before the work begins.

    Raises:
        OptionError: another name.
        OutputError: there is no such folder.
    """
    if path.suffix not in TABLES:
        raise OptionError(f"expected a name in .parquet or .csv, got {path.name!r} (out)")
    if not path.parent.is_dir():
        raise OutputError(f"expected a folder to write to, got none ({path.parent})")


def check_folders(root: Path) -> None:
    """Refuse a folder that has something in it; ``DataError``."""
    if root.is_dir() and any(root.iterdir()):
        raise DataError(f"expected a new folder, got one with files in it ({root})")


def write_suggestions(path: Path, suggestions: Sequence[Suggestion]) -> None:
    """Write suggestions as CSV.

    Raises:
        OutputError: it cannot be written.
    """
    with atomic_text(path, newline="") as file:
        writer = csv.writer(file)
        writer.writerow(Suggestion._fields)
        for each in suggestions:
            cosine = "" if each.cosine is None else f"{each.cosine:.4f}"
            writer.writerow((*each[:4], cosine, each.reason))


def write_folders(
    root: Path, names: Sequence[str], labels: NDArray[np.int64], pictures: Path | None
) -> int:
    """A folder of links for each group of several faces, or a list of names.

    Args:
        root: a new or empty folder; then ROOT/group-00000/0000003-NAME, or ROOT/group-00000.txt.
        names: (n,) of the data set.
        labels: (n,) numbers of groups.
        pictures: the folder that names are in; None for lists.

    Returns:
        Groups written.

    Raises:
        DataError: ``root`` is not empty, or a picture is not there.
        OutputError: it cannot be written.
    """
    make_folder(root)
    check_folders(root)
    count = 0
    for group, members in _several(labels):
        count += 1
        own = [names[i] for i in members]
        if pictures is None:
            lines = "".join(f"{name}\n" for name in dict.fromkeys(own))
            write_file(root / f"group-{group:05}.txt", lines.encode("utf-8", "surrogateescape"))
        else:
            _link(root / f"group-{group:05}", own, members, pictures)
    return count


def _link(folder: Path, names: Sequence[str], members: Sequence[int], pictures: Path) -> None:
    make_folder(folder)
    for name, member in zip(names, members):
        picture = (pictures / name).absolute()
        if not picture.is_file():
            raise DataError(f"expected a picture of the data set, got none ({picture})")
        with reported(str(folder)):
            (folder / f"{member:07}-{PurePosixPath(name).name}").symlink_to(picture)


def _several(labels: NDArray[np.int64]) -> Iterator[tuple[int, list[int]]]:
    order = np.argsort(labels, kind="stable")
    for part in np.split(order, np.flatnonzero(np.diff(labels[order])) + 1):
        if len(part) > 1:
            yield int(labels[part[0]]), part.tolist()


_Columns = tuple[
    NDArray[np.int64],
    list[str],
    NDArray[np.int32],
    NDArray[np.int64],
    NDArray[np.int64],
    NDArray[np.float32],
]


def _columns(found: SignatureSet, groups: Groups) -> Iterator[_Columns]:
    """The columns of some rows at a time."""
    means = mean_vectors(found.values, groups.labels)
    for start in range(0, len(found.names), _ROWS):
        part = slice(start, start + _ROWS)
        labels = groups.labels[part]
        sizes = groups.sizes[labels]
        own = np.einsum("ij,ij->i", found.values[part], means[labels])
        with np.errstate(invalid="ignore", divide="ignore"):
            others = np.where(sizes > 1, (own * sizes - 1.0) / (sizes - 1.0), np.nan)
        cosine = others.astype(np.float32)
        yield found.rows[part], found.names[part], found.faces[part], labels, sizes, cosine


def _write_parquet(path: Path, parts: Iterator[_Columns]) -> None:
    arrow = load("pyarrow", "tables of groups")
    parquet = load("pyarrow.parquet", "tables of groups")
    types = (arrow.int64(), arrow.string(), arrow.int32(), *2 * [arrow.int64()], arrow.float32())
    schema = arrow.schema(list(zip(COLUMNS, types)))
    with atomic_path(path) as name, parquet.ParquetWriter(name, schema, compression="zstd") as file:
        for *columns, cosine in parts:
            arrays = [arrow.array(column, kind) for column, kind in zip(columns, types)]
            arrays.append(arrow.array(cosine, types[-1], mask=np.isnan(cosine)))
            file.write_table(arrow.Table.from_arrays(arrays, schema=schema))

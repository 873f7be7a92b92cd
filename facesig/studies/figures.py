"""Figures of a study as CSV and PNG."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.extras import load
from facesig.files import atomic_file, atomic_text

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


def write_csv(path: Path, rows: Sequence[Any]) -> None:
    """Dataclass instances of one kind, a row each.

    Raises:
        DataError: there are none.
    """
    if not rows:
        raise DataError(f"expected figures to write, got none ({path})")
    with atomic_text(path, newline="") as file:
        writer = csv.DictWriter(file, [field.name for field in fields(rows[0])])
        writer.writeheader()
        writer.writerows(asdict(row) for row in rows)


def new_figure(columns: int = 1) -> tuple[Figure, list[Axes]]:
    """A figure with so many plots side by side, drawn without a display.

    Raises:
        MissingExtraError: matplotlib is not installed.
    """
    figure, axes = new_grid(1, columns, width=5.5, height=4.2)
    return figure, list(axes[0])


def new_grid(
    rows: int, columns: int, width: float = 1.6, height: float = 1.6
) -> tuple[Figure, NDArray[np.object_]]:
    """A figure of rows x columns plots, each so many inches wide and high.

    Raises:
        MissingExtraError: matplotlib is not installed.
    """
    figure: Figure = load("matplotlib.figure", "plots").Figure(
        figsize=(width * columns, height * rows), layout="constrained"
    )
    return figure, figure.subplots(rows, columns, squeeze=False)


def write_png(path: Path, figure: Figure) -> None:
    """The figure as a PNG."""
    with atomic_file(path) as file:
        figure.savefig(file, format="png", dpi=110)

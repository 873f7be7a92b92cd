"""What a study needs, looked for before the work begins, not after hours of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from facesig.errors import DataError


def require_file(path: Path) -> Path:
    """The file itself.

    Raises:
        DataError: there is none.
    """
    if not path.is_file():
        raise DataError(f"expected a file, got nothing ({path})")
    return path


def threshold_of(thresholds: Mapping[float, float], rate: float, where: str) -> float:
    """The threshold of a false-accept rate.

    Raises:
        DataError: there is none.
    """
    if rate not in thresholds:
        known = ", ".join(f"{each:g}" for each in thresholds) or "none"
        raise DataError(f"expected a threshold at {rate:g}, got {known} ({where})")
    return thresholds[rate]


def training_files(data: Path) -> list[Path]:
    """The files train-*.parquet of a folder, in order.

    Raises:
        DataError: there is none.
    """
    files = sorted(data.glob("train-*.parquet"))
    if not files:
        raise DataError(f"expected files train-*.parquet, got none ({data})")
    return files

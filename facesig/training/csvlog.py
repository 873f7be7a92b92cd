"""Figures of a run as a CSV file that grows by a row and is flushed after each."""

from __future__ import annotations

import csv
from pathlib import Path


class CsvLog:
    """A CSV file whose first column is the step.

    Args:
        path: the file; its folder is made.
        keep_to: rows of an earlier, longer run behind this step are dropped; 0 drops all.
    """

    def __init__(self, path: Path, keep_to: int) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        rows = self._read() if path.exists() else []
        path.unlink(missing_ok=True)
        for row in rows:
            if int(float(row["step"])) <= keep_to:
                self.add(row)

    def _read(self) -> list[dict[str, str]]:
        with open(self._path, newline="") as file:
            return list(csv.DictReader(file))

    def add(self, row: dict[str, float] | dict[str, str]) -> None:
        """Append one row; the first one makes the header."""
        new = not self._path.exists()
        with open(self._path, "a", newline="") as file:
            writer = csv.DictWriter(file, row.keys())
            if new:
                writer.writeheader()
            writer.writerow(row)

"""Figures of a run: CSV files that grow by a row and are flushed after each, and TensorBoard.

A row is appended to the file itself, not written by ``facesig.files``: what a killed run has
measured stays. Only where rows change that are there already is the file written anew, as a whole.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from torch.utils.tensorboard import SummaryWriter

from facesig.errors import DataError
from facesig.files import atomic_text, make_folder, reported
from facesig.logfiles import alone, appended


class CsvLog:
    """A CSV file whose first column is the step.

    Args:
        path: the file; its folder is made.
        keep_to: rows of an earlier, longer run behind this step are dropped; 0 drops all.
    """

    def __init__(self, path: Path, keep_to: int) -> None:
        make_folder(path.parent)
        self._path = path
        self._columns: list[str] = []
        rows = self._read() if path.exists() else []
        kept = [row for row in rows if self._step(row) <= keep_to]
        if kept:
            self._write(kept)
        else:
            with reported(str(path)):
                path.unlink(missing_ok=True)

    def _read(self) -> list[dict[str, str]]:
        try:
            with open(self._path, newline="", encoding="utf-8") as file:
                return list(csv.DictReader(file))
        except (OSError, ValueError, csv.Error) as error:
            got = f"{error} ({self._path}; rename it)"
            raise DataError(f"expected the figures of an earlier run, got {got}") from error

    def _step(self, row: Mapping[str, str | None]) -> int:
        try:
            return int(float(row["step"] or ""))
        except (KeyError, ValueError, OverflowError):
            got = f"{row.get('step')!r} ({self._path}; rename it)"
            raise DataError(f"expected a step in each row, got {got}") from None

    def add(self, row: Mapping[str, float | str]) -> None:
        """Append one row; figures that no row before it had get a column, empty in those."""
        if not set(row) <= set(self._columns):
            self._write([*(self._read() if self._columns else []), row])
        else:
            with appended(self._path) as file:
                csv.DictWriter(file, self._columns).writerow(row)

    def _write(self, rows: Sequence[Mapping[str, float | str]]) -> None:
        self._columns = list(dict.fromkeys(name for row in rows for name in row))
        with atomic_text(self._path, newline="") as file:
            writer = csv.DictWriter(file, self._columns)
            writer.writeheader()
            writer.writerows(rows)


class RunLog:
    """``metrics.csv``, ``validation.csv`` and TensorBoard's events of one run.

    Args:
        out: the run's folder, which is its own until ``close``.
        keep_to: the step that the run goes on from; later figures of an earlier run are dropped.

    Raises:
        BusyFolderError: another run writes there.
    """

    def __init__(self, out: Path, keep_to: int) -> None:
        make_folder(out)
        self._held = ExitStack()
        self._held.enter_context(alone(out))
        self._files = {
            name: CsvLog(out / f"{name}.csv", keep_to) for name in ("metrics", "validation")
        }
        self._where = str(out / "events")
        with reported(self._where):
            self._events = SummaryWriter(self._where, purge_step=keep_to + 1)

    def add(self, name: str, row: dict[str, float]) -> None:
        """Append a row, which has a step, to "metrics" or "validation"."""
        self._files[name].add(row)
        with reported(self._where):
            for key, value in row.items():
                if key != "step":
                    self._events.add_scalar(f"{name}/{key}", value, int(row["step"]))

    def close(self) -> None:
        """Flush the events; others may write to the folder."""
        with self._held, reported(self._where):
            self._events.close()

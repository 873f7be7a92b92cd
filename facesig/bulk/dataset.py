"""The folder of a data set: which shards are there, and the manifest.

    OUT/part-00000.parquet ...   shards, in the order of the input
    OUT/_manifest.json           what they were made of, and how; at the end what is in them
    OUT/.lock                    held by the run that writes

Readers of folders of parquet files leave out names that begin with ``_`` or ``.``.

The manifest is written first, with the plan: a fingerprint of the input, the model's id, all
settings that a result depends on. A run that finds a manifest goes on only if its own plan is the
same. A shard that is there is whole (``facesig.files``) and is not made again. Nothing in the files
tells of time, workers or interruptions.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from facesig.bulk.shards import Counts, read_counts
from facesig.errors import DataError
from facesig.files import is_leftover, make_folder, write_file
from facesig.logfiles import locked

MANIFEST = "_manifest.json"
LOCK = ".lock"
FORMAT = 1

_SHARD = re.compile(r"part-(\d{5,})\.parquet")
_CHUNK = 1 << 20


def shard_name(number: int) -> str:
    """The file's name of a shard."""
    return f"part-{number:05}.parquet"


class Dataset:
    """A data set that is written to.

    Attributes:
        root: its folder.
        counts: of the shards that are there, by number.
    """

    def __init__(self, root: Path, plan: Mapping[str, Any]) -> None:
        """Take up the data set where it was left, or begin it; the lock must be held.

        Raises:
            DataError: the folder holds another data set, something else, or a damaged shard.
            OutputError: it cannot be written to.
        """
        self.root = root
        self._plan = json.loads(json.dumps(plan))
        self.finished = self._take_up()
        self.counts = {number: read_counts(path) for number, path in _shards(root)}

    def add(self, number: int, counts: Counts) -> None:
        """Note a shard that was written."""
        self.counts[number] = counts

    def path(self, number: int) -> Path:
        """Where a shard lies."""
        return self.root / shard_name(number)

    def total(self) -> Counts:
        """All shards together."""
        total = Counts()
        for counts in self.counts.values():
            total = total.plus(counts)
        return total

    def finish(self) -> None:
        """Write the manifest of a data set that is whole.

        Raises:
            OutputError: it cannot be written.
        """
        shards = [
            {"file": shard_name(i), **counts._asdict(), "sha256": _digest(self.path(i))}
            for i, counts in sorted(self.counts.items())
        ]
        self._write(True, {**self.total()._asdict(), "shards": shards})

    def _take_up(self) -> bool:
        path = self.root / MANIFEST
        try:
            known = json.loads(path.read_text(encoding="utf-8"))
            plan = known["plan"]
        except FileNotFoundError:
            names = (entry.name for entry in self.root.iterdir())
            others = [name for name in names if name != LOCK and not is_leftover(name, MANIFEST)]
            if others:
                raise DataError(
                    f"expected a new folder or one of facesig bulk, got {sorted(others)[0]} in it "
                    f"({self.root})"
                ) from None
            self._write(False, {})
            return False
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise DataError(f"expected a manifest of facesig bulk, got {error} ({path})") from error
        if plan != self._plan:
            keys = sorted(plan.keys() | self._plan.keys())
            other = next(key for key in keys if plan.get(key) != self._plan.get(key))
            raise DataError(
                f"expected the run that this data set was begun with, got another {other}: "
                f"{plan.get(other)!r} then, {self._plan.get(other)!r} now ({self.root})"
            )
        # A shard that was damaged and removed, as its error says, is made again.
        listed = [self.root / shard["file"] for shard in known.get("shards", [])]
        return bool(known.get("complete")) and all(path.is_file() for path in listed)

    def _write(self, complete: bool, found: Mapping[str, Any]) -> None:
        manifest = {"format": FORMAT, "complete": complete, "plan": self._plan, **found}
        write_file(self.root / MANIFEST, (json.dumps(manifest, indent=1) + "\n").encode())


@contextmanager
def opened(root: Path, plan: Mapping[str, Any]) -> Iterator[Dataset]:
    """The data set in a folder, for one run at a time; a second one waits for the first.

    Raises what ``Dataset`` raises.
    """
    make_folder(root)
    with locked(root / LOCK):
        yield Dataset(root, plan)


def _shards(root: Path) -> list[tuple[int, Path]]:
    found = ((_SHARD.fullmatch(path.name), path) for path in root.iterdir())
    return sorted((int(match[1]), path) for match, path in found if match)


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()

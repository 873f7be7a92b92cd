"""Workers of Dask Distributed: any number of machines, which come and go as they like.

The scheduler and its workers are the user's (docs/bulk.md has recipes); facesig must be installed
where the workers are, in the same version. A piece goes there by value: pictures that are bytes
with it, pictures that are files by their paths, which must lead to the same files there; or, with
``send``, as the files' bytes, read here.

Dask gives a task whose worker died to another one itself; after some of them (its configuration's
``distributed.scheduler.allowed-failures``) it gives it up, and that counts as one death here.
"""

from __future__ import annotations

import math
import os
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from facesig.bulk.executors.base import Died, Outcome
from facesig.bulk.items import Done, Item
from facesig.bulk.work import BulkSettings, Worker
from facesig.errors import OptionError
from facesig.extras import load

AHEAD = 3
"""Pieces for a thread of a worker: a result's way back and a piece's way there take a while."""


MOST_SENT = 256 << 20
"""Bytes of files that are sent and not done yet; one piece goes out whatever it has."""

COUNT_SECONDS = 2.0
"""So often workers are counted."""


_workers: dict[tuple[type[Worker], BulkSettings], Worker] = {}
"""Of a process on the cluster: its threads share one for each kind of run."""

_lock = threading.Lock()


class Cluster:
    """The workers of a scheduler."""

    def __init__(
        self,
        settings: BulkSettings,
        address: str,
        send: bool = False,
        work: type[Worker] = Worker,
    ) -> None:
        """Connect.

        Args:
            settings: what all workers do.
            address: the scheduler's, such as "tcp://host:8786"; or a file that it wrote
                (``--scheduler-file``).
            send: send the bytes of files, where workers cannot read them.
            work: what does a piece there.

        Raises:
            MissingExtraError: distributed is not installed.
            OptionError: nobody answers there.
        """
        self._distributed = load("distributed", "a cluster")
        where = {"scheduler_file": address} if Path(address).is_file() else {"address": address}
        try:
            self._client: Any = self._distributed.Client(**where, set_as_default=False)
        except (OSError, ValueError) as error:
            reason = " ".join(str(error).split())
            raise OptionError(f"expected a Dask scheduler, got {reason} ({address})") from error
        self._settings, self._send, self._work = settings, send, work
        self._under_way: Any = self._distributed.as_completed(loop=self._client.loop)
        self._numbers: dict[str, int] = {}
        self._sizes: dict[str, int] = {}
        self._serial = 0
        self._counted, self._threads = -math.inf, 1

    @property
    def slots(self) -> int:
        """See ``Executor``; workers that join are counted, and files that are sent weighed."""
        if sum(self._sizes.values()) > MOST_SENT:
            return len(self._numbers)
        now = time.monotonic()
        if now - self._counted > COUNT_SECONDS:
            self._counted = now
            self._threads = max(1, sum(self._client.nthreads().values()))
        return AHEAD * self._threads

    def submit(self, number: int, items: Sequence[Item]) -> None:
        """See ``Executor``."""
        if self._send:
            items = [_sent(item) for item in items]
        self._serial += 1  # a key of its own for each try
        key = f"facesig-{os.getpid()}-{id(self)}-{self._serial}"
        future = self._client.submit(do, self._work, self._settings, items, key=key, pure=False)
        self._numbers[key] = number
        self._sizes[key] = sum(item.size for item in items) if self._send else 0
        self._under_way.add(future)

    def finished(self) -> list[tuple[int, Outcome]]:
        """See ``Executor``."""
        batch = [next(self._under_way), *self._under_way.next_batch(block=False)]
        for future in batch:
            del self._sizes[future.key]
        return [(self._numbers.pop(future.key), self._outcome(future)) for future in batch]

    def close(self) -> None:
        """See ``Executor``; the workers stay the scheduler's."""
        self._under_way.clear()
        self._client.close()

    def _outcome(self, future: Any) -> Outcome:
        try:
            done: Done = future.result()
            return done
        except self._distributed.KilledWorker as error:
            return Died(" ".join(str(error).split())[:200])
        except self._distributed.client.FutureCancelledError as error:
            return Died(" ".join(str(error).split())[:200])
        except Exception as error:
            return error


def do(work: type[Worker], settings: BulkSettings, items: Sequence[Item]) -> Done:
    """What runs on a worker."""
    key = (work, settings)
    with _lock:
        if key not in _workers:
            _workers[key] = work(settings)
    return _workers[key].do(items)


def _sent(item: Item) -> Item:
    if not isinstance(item.picture, str):
        return item
    try:
        with open(item.picture, "rb") as file:
            return item._replace(picture=file.read())
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return item._replace(
            picture=None, error=f"expected an image file, got {reason} ({item.name})"
        )

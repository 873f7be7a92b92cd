"""Processes of this machine, each with a model of its own.

A worker reads pieces from a pipe and answers on it. A thread of it takes pieces off the pipe while
it computes, so that neither side ever waits for the other with both pipes full, and ends the
process when the pipe ends: a run that is killed leaves no workers behind.

``AHEAD`` pieces are given to a worker at once, so that it need not wait for the next one. Where it
dies, the one that it had begun is reported as ``Died``; the others had nothing to do with it and go
to another worker. Workers are spawned, not forked: what the program has opened, its threads and its
locks are no part of them.
"""

from __future__ import annotations

import os
import queue
import signal
import threading
from collections import deque
from collections.abc import Sequence
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

from facesig.bulk.executors.base import Died, Outcome
from facesig.bulk.items import Item
from facesig.bulk.work import BulkSettings, Worker
from facesig.errors import OptionError, WorkerError

AHEAD = 2
"""Pieces that a worker has: one under way, one to go on with."""

READY = -1
"""In place of a piece's number: the worker has opened its model, or could not."""

MOST_FALSE_STARTS, MOST_KILLED = 5, 50
"""Workers in a row that may end before they are ready: of themselves, and killed."""


class Pool:
    """A number of worker processes."""

    def __init__(self, settings: BulkSettings, workers: int, work: type[Worker] = Worker) -> None:
        """Start the workers, each with a ``work`` of its own.

        Raises:
            OptionError: fewer than one are asked for.
        """
        if workers < 1:
            raise OptionError(f"expected at least 1, got {workers} (workers)")
        self._make = partial(_Process, settings, work)
        self._waiting: deque[tuple[int, Sequence[Item]]] = deque()
        self._false_starts = 0
        self._workers = [self._make() for _ in range(workers)]

    @property
    def slots(self) -> int:
        """See ``Executor``."""
        return AHEAD * len(self._workers)

    @property
    def pids(self) -> list[int]:
        """Process ids of the workers."""
        return [worker.pid for worker in self._workers]

    def submit(self, number: int, items: Sequence[Item]) -> None:
        """See ``Executor``."""
        self._waiting.append((number, items))
        self._hand_out()

    def finished(self) -> list[tuple[int, Outcome]]:
        """See ``Executor``.

        Raises:
            WorkerError: workers die before they are ready, again and again.
        """
        found: list[tuple[int, Outcome]] = []
        while not found:
            self._hand_out()
            by_pipe = {worker.pipe: worker for worker in self._workers}
            for pipe in wait(list(by_pipe)):
                found += self._read(by_pipe[pipe])  # type: ignore[index]
        return found

    def close(self) -> None:
        """See ``Executor``."""
        for worker in self._workers:
            worker.end()

    def _hand_out(self) -> None:
        while self._waiting:
            worker = min(self._workers, key=lambda each: len(each.has))
            if len(worker.has) >= AHEAD:
                return
            worker.give(*self._waiting.popleft())

    def _read(self, worker: _Process) -> list[tuple[int, Outcome]]:
        try:
            number, outcome = worker.pipe.recv()
        except (EOFError, OSError):
            return self._bury(worker)
        self._false_starts = 0
        if number == READY:
            worker.began = outcome is None
            return [] if worker.began else [(READY, outcome)]
        if worker.has and worker.has[0][0] == number:
            worker.has.popleft()
        return [(number, outcome)]

    def _bury(self, worker: _Process) -> list[tuple[int, Outcome]]:
        how = worker.end()
        at = self._workers.index(worker)
        first = [worker.has.popleft()] if worker.has and worker.began else []
        self._waiting.extendleft(reversed(worker.has))
        if not worker.began:
            self._false_starts += 1
        if self._false_starts >= (MOST_KILLED if how.startswith("signal") else MOST_FALSE_STARTS):
            raise WorkerError(
                f"expected workers that start, got {self._false_starts} in a row that ended ({how})"
            )
        self._workers[at] = self._make()
        return [(number, Died(how)) for number, _ in first]


class _Process:
    """A worker, and what it was given.

    Attributes:
        pipe: both ways.
        has: numbers and pictures of its pieces, in the order in which it does them.
        began: whether it has said that it is ready.
    """

    def __init__(self, settings: BulkSettings, work: type[Worker]) -> None:
        context = get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self._process: BaseProcess = context.Process(
            target=_serve, args=(theirs, settings, work), daemon=True
        )
        self._process.start()
        theirs.close()
        self.has: deque[tuple[int, Sequence[Item]]] = deque()
        self.began = False

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid or 0

    def give(self, number: int, items: Sequence[Item]) -> None:
        """Send a piece; that it has died is noticed by who reads from it."""
        self.has.append((number, items))
        try:
            self.pipe.send((number, items))
        except OSError:
            return

    def end(self) -> str:
        """End it, wait for that, and say how it ended."""
        self.pipe.close()
        self._process.join(0.2)
        if self._process.is_alive():
            self._process.kill()
        self._process.join()
        code = self._process.exitcode or 0
        return f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"


def _serve(pipe: Connection, settings: BulkSettings, work: type[Worker]) -> None:
    """What a worker process does until its pipe ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the run's own process says when to stop
    given: queue.Queue[tuple[int, Sequence[Item]]] = queue.Queue()
    threading.Thread(target=_take, args=(pipe, given), daemon=True).start()
    try:
        worker = work(settings)
    except Exception as error:
        pipe.send((READY, error))
        return
    pipe.send((READY, None))
    while True:
        number, items = given.get()
        outcome: Outcome
        try:
            outcome = worker.do(items)
        except Exception as error:
            outcome = error
        try:
            pipe.send((number, outcome))
        except OSError:
            return


def _take(pipe: Connection, given: queue.Queue[tuple[int, Sequence[Item]]]) -> None:
    try:
        while True:
            given.put(pipe.recv())
    except (EOFError, OSError):
        os._exit(0)  # whoever wanted the results is gone

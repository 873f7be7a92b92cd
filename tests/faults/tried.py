"""Tries every end of long work: python tried.py FOLDER [SCENARIO ...].

It runs with the library of disk.c preloaded, and prints JSON: for each scenario, ``kill`` and
``fail``: how many points were tried, and what was wrong. ``kill`` ends the process at points spread
over all its changes of the disk, and looks whether what is there is old or new, and whether the
next run comes to the undisturbed run's result and clears up. ``fail`` has the disk fail from such a
point on, be unreadable, or the process out of descriptors: the error must be facesig's own and say
the system's words, nothing may be left over, and the next run is as above.
"""

from __future__ import annotations

import errno
import json
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any

from tqdm import tqdm

from facesig import errors
from faults import disk
from faults.training import STEPS, TRAINING, trained
from faults.work import SCENARIOS, Scenario, fresh

MOST = 24
"""Kill points of a scenario: its first and last changes, others evenly between."""

EACH = 3
"""Points at which the disk begins to fail, of each kind."""

KINDS = (
    (disk.FAIL, errno.ENOSPC),
    (disk.FAIL, errno.EROFS),
    (disk.FAIL, errno.EIO),
    (disk.FAIL, errno.EDQUOT),
    (disk.NO_DESCRIPTORS, errno.EMFILE),
    (disk.UNREADABLE, errno.EIO),
)


def spread(count: int, most: int) -> list[int]:
    """So many of 1 to ``count``, both ends among them."""
    if count <= most:
        return list(range(1, count + 1))
    return sorted({1 + round(i * (count - 1) / (most - 1)) for i in range(most)})


class Trial:
    """A scenario, its start, and the states that may be found."""

    def __init__(self, scenario: Scenario, base: Path) -> None:
        self.scenario, self.start, self.folder = scenario, base / "start", base / "victim"
        self.start.mkdir(parents=True)
        scenario.prepare(self.start)
        scenario.run(fresh(self.start, self.folder))  # what is imported late is imported now
        fresh(self.start, self.folder)
        self.known = [scenario.state(self.folder)]
        if scenario is TRAINING:
            self.known += [trained(base / f"trained-{steps}", steps) for steps in range(2, STEPS)]
        done = self.end()
        assert done.said == "done", done
        self.changes, self.goal = done.changes, scenario.state(self.folder)
        self.known.append(self.goal)

    def end(self, calls: int = disk.NEVER, mode: int = disk.KILL, error: int = 5) -> disk.Outcome:
        """The work, ended at a call."""
        return disk.forked(lambda: self.scenario.run(self.folder), self.folder, calls, mode, error)

    def tried(self, calls: int, mode: int, error: int) -> list[str]:
        """What is wrong after an end."""
        fresh(self.start, self.folder)
        outcome = self.end(calls, mode, error)
        wrong = self._wrong_now(outcome, mode, error)
        again = self.end()
        if again.said != "done":
            wrong.append(f"the next run: {again.said}")
        elif self._state() != self.goal:
            wrong.append("the next run came to something else")
        if disk.leftovers(self.folder):
            wrong.append(f"left over by the next run: {disk.leftovers(self.folder)}")
        return [f"{calls} of {self.changes}, mode {mode}, {error}: {each}" for each in wrong]

    def _wrong_now(self, outcome: disk.Outcome, mode: int, error: int) -> list[str]:
        found = self._state()
        wrong = [] if found in self.known else [f"neither old nor new: {found}"]
        if mode == disk.KILL:
            return wrong
        if disk.leftovers(self.folder):
            wrong.append(f"left over: {disk.leftovers(self.folder)}")
        if outcome.said == "done" and found != self.goal:
            wrong.append("said done, and was not")
        if outcome.said != "done" and not told(outcome.said, mode, error):
            wrong.append(outcome.said)
        return wrong

    def _state(self) -> Any:
        try:
            return self.scenario.state(self.folder)
        except Exception as error:
            return f"unreadable: {error}"


def told(said: str, mode: int, error: int) -> bool:
    """Whether an error is of the right class and says what the system says."""
    name, _, sentence = said.partition(": ")
    kind = getattr(errors, name, None)
    right = errors.OutputError if mode == disk.FAIL else errors.FacesigError
    known = isinstance(kind, type) and issubclass(kind, right)
    return known and os.strerror(error) in sentence


def kill(trial: Trial) -> tuple[int, list[str]]:
    """Every kill point, up to ``MOST``."""
    points = spread(trial.changes, MOST)
    return len(points), [each for at in points for each in trial.tried(at, disk.KILL, 5)]


def fail(trial: Trial) -> tuple[int, list[str]]:
    """Every kind of failure."""
    wrong: list[str] = []
    count = 0
    for mode, error in KINDS:
        fresh(trial.start, trial.folder)
        changes = trial.end(disk.NEVER, mode, error).changes
        for at in spread(changes, EACH):
            wrong += trial.tried(at, mode, error)
            count += 1
    return count, wrong


def main() -> None:
    """See the module; both ways start from one trial, which takes a while to make."""
    # tqdm's own lock is a semaphore that all forks share: a victim killed with it would hold it
    # for ever.
    tqdm.set_lock(threading.RLock())
    ways: dict[str, Callable[[Trial], tuple[int, list[str]]]] = {"kill": kill, "fail": fail}
    scenarios = {**SCENARIOS, "train": TRAINING}
    found: dict[str, dict[str, Any]] = {}
    for name in sys.argv[2:] or scenarios:
        trial = Trial(scenarios[name], Path(sys.argv[1]) / name)
        found[name] = {}
        for way, tries in ways.items():
            begun = monotonic()
            points, wrong = tries(trial)
            seconds = round(monotonic() - begun, 1)
            found[name][way] = {"points": points, "wrong": wrong, "seconds": seconds}
    print(json.dumps(found))


if __name__ == "__main__":
    main()

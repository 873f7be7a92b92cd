"""Processes that die: nothing is lost or done twice, and a poisoned picture is set aside."""

import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from bulk_support import CROPS, POISON, Poisoned, bulk, files, rows, write_table

from facesig.bulk.executors.pool import Pool
from facesig.errors import ModelNotFoundError, OptionError, WorkerError

KILLS = int(os.environ.get("FACESIG_BULK_KILLS", "3"))
"""Of the run whose workers and command are killed at random; the README's figure is of 100."""


@pytest.fixture
def source(tmp_path):
    return write_table(tmp_path / "in.parquet", 60, broken=[7, 33])


@pytest.fixture
def whole(source, tmp_path):
    bulk(source, tmp_path / "whole")
    return files(tmp_path / "whole")


class Watched(Pool):
    """A pool whose workers are killed: the one that has most, each time pieces have come back."""

    kills = 3

    def finished(self):
        found = super().finished()
        if self.kills:
            self.kills -= 1
            os.kill(max(self._workers, key=lambda each: len(each.has)).pid, signal.SIGKILL)
        return found


def test_a_pool_makes_the_files_of_one_process(source, whole, tmp_path):
    bulk(source, tmp_path / "out", executor=partial(Pool, workers=2))
    assert files(tmp_path / "out") == whole


def test_killed_workers_lose_nothing(source, whole, tmp_path):
    pools = []

    def watched(settings):
        pools.append(Watched(settings, 2))
        return pools[0]

    bulk(source, tmp_path / "out", executor=watched)
    assert pools[0].kills == 0
    assert files(tmp_path / "out") == whole


def test_a_picture_that_kills_is_set_aside(tmp_path, monkeypatch):
    monkeypatch.setattr("facesig.bulk.executors.guard.TRIES", 2)
    source = write_table(tmp_path / "in.parquet", 11, poison=[9])
    bulk(source, tmp_path / "out", executor=partial(Pool, workers=1, work=Poisoned))
    found = rows(tmp_path / "out")
    assert [row["row"] for row in found] == list(range(11))
    assert [row["row"] for row in found if row["error"]] == [9]
    said = f"expected a picture, got one that ended 2 workers (signal SIGKILL; {POISON}-9)"
    assert found[9]["error"] == said
    bulk(source, tmp_path / "safe")
    safe = rows(tmp_path / "safe")
    assert [row["signature"] for row in found if not row["error"]] == [
        row["signature"] for row in safe if row["row"] != 9
    ]


def test_a_model_that_is_not_there_is_told_at_once():
    from facesig.bulk import BulkSettings

    pool = Pool(BulkSettings(model="/none.fsig"), 1)
    try:
        ((_, error),) = pool.finished()
    finally:
        pool.close()
    assert isinstance(error, ModelNotFoundError)
    with pytest.raises(OptionError, match=r"expected at least 1, got 0 \(workers\)"):
        Pool(CROPS, 0)


class NeverStarts(Poisoned):
    def __init__(self, settings):
        os._exit(3)


def test_workers_that_never_start_are_told():
    pool = Pool(CROPS, 2, NeverStarts)
    try:
        pool.submit(0, [])
        with pytest.raises(WorkerError, match=r"workers that start, got 5 in a row .*exit code 3"):
            pool.finished()
    finally:
        pool.close()


COMMAND = """
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from pathlib import Path
sys.path.insert(0, {tests!r})
from bulk_support import bulk
from facesig.bulk.executors.pool import Pool
if __name__ == "__main__":
    bulk(Path(sys.argv[1]), Path(sys.argv[2]), executor=partial(Pool, workers=2))
"""


def test_random_kills_of_workers_and_of_the_command(source, whole, tmp_path):
    """The command is started again until it is through; as often as asked, something is killed."""
    script = tmp_path / "run.py"
    script.write_text(COMMAND.format(tests=str(Path(__file__).parent)))
    chance = random.Random(22)
    out, left, workers_killed, code = tmp_path / "out", KILLS, 0, -9
    while code != 0:
        run = subprocess.Popen([sys.executable, script, source, out])
        while run.poll() is None:
            workers = _children(run.pid)
            time.sleep(chance.uniform(0.0, 0.6) if left and workers else 0.05)
            hurried = not workers and chance.random() > 0.01  # it has hardly begun
            if left and run.poll() is None and not hurried:
                victim = chance.choice([run.pid, *workers, *workers])
                workers_killed += victim != run.pid
                _kill(victim)
                left -= 1
        code = run.returncode
        assert code in (0, -9)
        if not left and code == 0:
            break
        if code == 0:  # through before all kills were done: again, with some of it gone
            for path in chance.sample(sorted(out.glob("part-*")), 4):
                path.unlink()
            (out / "_manifest.json").write_bytes(_begun(whole))
            code = -9
    assert files(out) == whole
    assert [row["row"] for row in rows(out)] == list(range(60))
    assert KILLS < 50 or workers_killed > KILLS // 4
    print(f"{KILLS} kills, {workers_killed} of them of workers: files equal")


def _begun(whole):
    import json

    manifest = json.loads(whole["_manifest.json"])
    kept = {key: manifest[key] for key in ("format", "plan")} | {"complete": False}
    return json.dumps(kept).encode()


def _children(pid):
    """Worker processes; not multiprocessing's tracker of resources."""
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        with suppress(OSError, ValueError, IndexError):
            parent = int((path / "stat").read_text().rpartition(")")[2].split()[1])
            if parent == pid and b"spawn_main" in (path / "cmdline").read_bytes():
                found.append(int(path.name))
    return found


def _kill(pid):
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)

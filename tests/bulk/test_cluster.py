"""The same shards, the same files by Dask's workers, also where one of them is killed."""

import os
import signal
from functools import partial
from pathlib import Path

import pytest
from bulk_support import Poisoned, bulk, files, png, rows, write_table

from facesig.bulk.executors.cluster import Cluster
from facesig.errors import OptionError

distributed = pytest.importorskip("distributed")
FOLDER = str(Path(__file__).parent)
pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture(scope="module")
def cluster():
    import dask

    options = {
        "distributed.scheduler.allowed-failures": 0,
        "distributed.worker.preload": [],
        "distributed.admin.log-length": 0,
    }
    with (
        dask.config.set(options),
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None,
            silence_logs=50,
        ) as made,
    ):  # fmt: skip
        with distributed.Client(made) as client:
            client.run(_extend_path, FOLDER)
        yield made


def _extend_path(folder):
    import sys

    sys.path.insert(0, folder)


def test_the_files_of_one_process(cluster, tmp_path):
    source = write_table(tmp_path / "in.parquet", 60, broken=[7])
    bulk(source, tmp_path / "whole")
    address = cluster.scheduler_address
    bulk(source, tmp_path / "out", executor=partial(Cluster, address=address))
    assert files(tmp_path / "out") == files(tmp_path / "whole")


class Killing(Cluster):
    """A worker of it is killed when the first pieces are back."""

    killed = 0

    def finished(self):
        found = super().finished()
        if not self.killed:
            pids = self._client.run(os.getpid)
            self.killed = next(iter(pids.values()))
            os.kill(self.killed, signal.SIGKILL)
        return found


def test_a_killed_worker_loses_nothing(cluster, tmp_path):
    source = write_table(tmp_path / "in.parquet", 60, broken=[7])
    bulk(source, tmp_path / "whole")
    made = []

    def killing(settings):
        made.append(Killing(settings, cluster.scheduler_address))
        return made[0]

    bulk(source, tmp_path / "out", executor=killing)
    assert made[0].killed
    assert files(tmp_path / "out") == files(tmp_path / "whole")


@pytest.mark.parametrize("most", [1, 256 << 20])
def test_files_can_be_sent(cluster, tmp_path, monkeypatch, most):
    monkeypatch.setattr("facesig.bulk.executors.cluster.MOST_SENT", most)
    monkeypatch.setattr("facesig.bulk.pieces.PIECE_ITEMS", 1)
    photos = tmp_path / "photos"
    photos.mkdir()
    for i in range(3):
        (photos / f"{i}.png").write_bytes(png(i))
    (tmp_path / "list.txt").write_text("photos/0.png\nphotos/1.png\nnone.png\n")
    make = partial(Cluster, address=cluster.scheduler_address, send=True)
    bulk(tmp_path / "list.txt", tmp_path / "out", executor=make)
    one, two, none = rows(tmp_path / "out")
    assert one["error"] is two["error"] is None
    assert none["error"] == "expected an image file, got No such file or directory (none.png)"


def test_a_picture_that_kills_is_set_aside(cluster, tmp_path, monkeypatch):
    monkeypatch.setattr("facesig.bulk.executors.guard.TRIES", 2)
    with distributed.Client(cluster) as client:
        client.wait_for_workers(2)
        client.run(_extend_path, FOLDER)
        client.register_plugin(_Path(FOLDER))
    source = write_table(tmp_path / "in.parquet", 10, poison=[9])
    make = partial(Cluster, address=cluster.scheduler_address, work=Poisoned)
    bulk(source, tmp_path / "out", executor=make)
    found = rows(tmp_path / "out")
    assert [row["row"] for row in found if row["error"]] == [9]


class _Path(distributed.WorkerPlugin):
    """Workers that come later find this file, too."""

    def __init__(self, folder):
        self.folder = folder

    def setup(self, worker):
        _extend_path(self.folder)


def test_nobody_there():
    import dask

    from facesig.bulk import BulkSettings

    with (
        dask.config.set({"distributed.comm.timeouts.connect": "0.2s"}),
        pytest.raises(OptionError, match=r"expected a Dask scheduler, got .* \(tcp://127"),
    ):
        Cluster(BulkSettings(), "tcp://127.0.0.1:1")

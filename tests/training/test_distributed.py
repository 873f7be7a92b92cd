"""Two processes with half a batch each against one process with the whole batch.

In float64: in float32 a rounding error now and then turns a ReLU on or off, and eight steps later
the two runs, though equally right, are no longer the same to five digits.
"""

import csv
import os
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.distributed as dist

from facesig.training import loop
from facesig.training.distributed import World, join_world

MODEL = Path(__file__).parents[2] / "models" / "facesig_fp32.fsig"

SCRIPT = """
import sys
from pathlib import Path
import numpy as np
import torch
torch.set_num_threads(1)
from facesig.training import last_layer, loop
from facesig.training.config import Config, Hypernetwork
from facesig.training.data import FaceTable
from facesig.training.distributed import join_world
from facesig.geometry import ALIGNED_LANDMARKS
from facesig.training.geometry import MARGIN

rng = np.random.default_rng(0)
count = 80
teacher = rng.normal(size=(count, 128)).astype(np.float32)
coarse = rng.integers(0, 256, (count, 8, 8, 3)).astype(np.uint8)
faces = FaceTable(
    images=np.repeat(np.repeat(coarse, 16, axis=1), 16, axis=2),
    landmarks=np.repeat((ALIGNED_LANDMARKS + MARGIN)[None], count, 0).astype(np.float32),
    teacher=teacher / np.linalg.norm(teacher, axis=1, keepdims=True),
    identity=np.arange(count) // 5,
    names=None,
)
loop.LOG_EVERY = 1
loop.RECALIBRATION_BATCHES = 1
last_layer.BATCHES = 2
out, task, model = sys.argv[1:]
verifier = task == "hypernetwork"
start, base = ("", model) if verifier else (model, "")
config = Config(
    task=task, network="multibatch" if start else "verifier", out=out, cache=out + "/cache",
    batch=8, steps=8, warmup=2, decay=2, validation_faces=0, people=2, images=2,
    precision="float64", device="cpu", checkpoint_every=1e9, lr=0.002, adam_lr=3e-4,
    losses={"teacher_cosine": 1.0, "multibatch": 1.0, "normalised_softmax": 0.1},
    start=start, fit_last=bool(start), base=base, hypernetwork=Hypernetwork(hard=0),
)
if model:
    world = join_world()
    run = loop.Run(config, faces, world, None)
    if run.records:
        run.records.close()
    state = {"net": run.net.state_dict(), "losses": run.task.losses.state_dict()}
    torch.save(state, f"{out}/begun-{world.rank}.pt")
else:
    loop.train(config, faces)
"""


def losses(folder):
    with open(folder / "metrics.csv") as file:
        return np.array([float(row["loss"]) for row in csv.DictReader(file)])


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(folder, task, model="", **environment):
    command = [sys.executable, "-c", SCRIPT, str(folder), task, str(model)]
    return subprocess.Popen(command, env={**os.environ, "OMP_NUM_THREADS": "1", **environment})


def both(folder, task, model=""):
    """Two workers of one run, to its end."""
    port = str(free_port())
    world = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port, "WORLD_SIZE": "2"}
    workers = [start(folder, task, model, RANK=str(rank), **world) for rank in range(2)]
    assert [worker.wait() for worker in workers] == [0, 0]


def test_two_processes_lose_what_one_loses(tmp_path):
    task = "end_to_end"
    assert start(tmp_path / "one", task).wait() == 0
    both(tmp_path / "two", task)
    one, two = losses(tmp_path / "one"), losses(tmp_path / "two")
    assert len(one) == len(two) == 8
    np.testing.assert_allclose(two, one, rtol=1e-5)
    assert np.ptp(one) > 0.1  # they were no constants


def test_two_processes_begin_with_one_network(tmp_path):
    """From a model file: each would settle its norms, and fit its last layer, on its own faces."""
    both(tmp_path, "end_to_end", MODEL)
    lead, other = (torch.load(tmp_path / f"begun-{rank}.pt")["net"] for rank in range(2))
    assert lead.keys() == other.keys()
    for name, value in lead.items():
        assert torch.equal(value, other[name]), name
    settled = [value for name, value in lead.items() if name.endswith("running_mean")]
    assert settled
    assert all(mean.any() for mean in settled)


def test_two_processes_begin_with_one_generator(tmp_path):
    """Each would fit its norm to the lengths of its own faces' features."""
    both(tmp_path, "hypernetwork", MODEL)
    lead, other = (torch.load(tmp_path / f"begun-{rank}.pt")["losses"] for rank in range(2))
    assert "norm_offset" in lead
    for name, value in lead.items():
        assert torch.equal(value, other[name]), name


@pytest.mark.parametrize(
    ("name", "gpus", "backend", "device"),
    [
        ("auto", True, "nccl", "cuda:1"),
        ("auto", False, "gloo", "cpu"),
        ("cpu", True, "gloo", "cpu"),
        ("cuda", True, "nccl", "cuda:1"),
        ("cuda:0", True, "nccl", "cuda:0"),
    ],
)
def test_workers_talk_by_what_their_device_wants(monkeypatch, name, gpus, backend, device):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: gpus)
    monkeypatch.setenv("WORLD_SIZE", "8")
    monkeypatch.setenv("LOCAL_RANK", "1")  # the fifth of all, the second on its machine
    asked = []
    monkeypatch.setattr(dist, "is_initialized", lambda: False)
    monkeypatch.setattr(dist, "init_process_group", asked.append)
    monkeypatch.setattr(dist, "get_rank", lambda: 5)
    monkeypatch.setattr(dist, "get_world_size", lambda: 8)
    world = join_world(name)
    assert (asked, world) == ([backend], World(5, 8, 1))
    assert str(loop._device(name, world)) == device

"""Runs on data that stay encoded: resumed, on several workers, in little room.

The data set of the last test is five times what the run may hold decoded.
"""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import torch
from peaks import PEAK

from facesig.errors import ConfigError
from facesig.training import loop
from facesig.training.checkpoint import load_checkpoint
from facesig.training.config import Config
from facesig.training.data import load_faces
from facesig.training.data.stream import FACE_BYTES
from facesig.training.distributed import World

ROOT = Path(__file__).parents[2]
MEGABYTES = int(os.environ.get("FACESIG_STREAM_MEGABYTES", "16"))
MANY = 5 * MEGABYTES * 2**20 // FACE_BYTES


def write(folder, count, shards=1):
    """Faces of people with eight images each, so that neighbours are one person's."""
    rng = np.random.default_rng(0)
    coarse = rng.integers(0, 256, (count, 8, 8, 3)).astype(np.uint8)
    blobs = [cv2.imencode(".jpg", cv2.resize(each, (128, 128)))[1].tobytes() for each in coarse]
    persons = [f"{i // 8:05}" for i in range(count)]
    folder.mkdir(parents=True)
    for number, rows in enumerate(np.array_split(np.arange(count), shards)):
        table = {"image": [blobs[i] for i in rows], "identity": [persons[i] for i in rows]}
        pq.write_table(pa.table(table), folder / f"train-{number}.parquet", row_group_size=500)
    return folder


def settings(out, **changes):
    config = Config(
        task="end_to_end", network="verifier", out=str(out), cache=str(out / "cache"), batch=16,
        steps=20, warmup=1, decay=2, validation_faces=16, validate_every=1_000, memory=3,
        losses={"multibatch": 1.0}, people=2, images=4, checkpoint_every=1e9, device="cpu",
    )  # fmt: skip
    return replace(config, **changes)


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(loop, "RECALIBRATION_BATCHES", 2)
    monkeypatch.setattr(loop, "LOG_EVERY", 2)


@pytest.mark.usefixtures("quick")
def test_a_broken_run_ends_as_an_unbroken_one(tmp_path):
    faces = load_faces([write(tmp_path / "data", 160, 3)], tmp_path, streamed=True)
    loop.train(settings(tmp_path / "whole"), faces)
    broken = settings(tmp_path / "broken")
    run = loop.Run(broken, faces, World(), None)
    for step in range(13):  # 32 images a window: into the second epoch's
        run.learn(run.task.batch(step))
    run.save()
    run.records.close()
    loop.train(broken, faces, tmp_path / "broken/last.pt")
    whole, again = (load_checkpoint(tmp_path / name / "last.pt") for name in ("whole", "broken"))
    for name, value in whole["net"].items():
        assert torch.equal(value, again["net"][name]), name


@pytest.mark.usefixtures("quick")
def test_room_for_a_batch_is_wanted(tmp_path):
    faces = load_faces([write(tmp_path / "data", 64)], tmp_path, streamed=True)
    with pytest.raises(ConfigError, match=r"expected room for 8 images .* got 0 \(memory\)"):
        loop.train(settings(tmp_path, memory=0), faces)


def started(data, out, **changes):
    """The command, as somebody types it."""
    config = settings(out, **changes)
    names = (
        "task", "network", "out", "cache", "batch", "steps", "warmup", "decay", "validation_faces",
        "validate_every", "memory", "people", "images", "device",
    )  # fmt: skip
    words = [f"{name}={getattr(config, name)}" for name in names]
    command = [sys.executable, "-m", "facesig", "train", "--data", str(data), *words]
    return [*command, "losses.multibatch=1.0", "losses.teacher_cosine=0"]


def test_two_workers_with_several_shards_each(tmp_path):
    data = write(tmp_path / "data", 200, 5)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    common = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port, "WORLD_SIZE": "2"}
    common |= {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    workers = [
        subprocess.Popen(
            started(data, tmp_path / "run", steps=14, decay=1),
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, **common, "RANK": str(rank)},
        )
        for rank in range(2)
    ]
    said = [worker.communicate(timeout=300)[1] for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0], said
    saved = load_checkpoint(tmp_path / "run/last.pt")
    assert saved["step"] == 14
    assert all(torch.isfinite(value).all() for value in saved["net"].values())


MEASURED = f"""{PEAK}
import sys
from facesig.cli.main import main
from facesig.training import loop
loop.RECALIBRATION_BATCHES = 2
code = main(sys.argv[1:])
print("peak", peak())
sys.exit(code)
"""


EPOCH = MANY // 64
"""Steps."""


def peak(data, out, memory, steps=EPOCH):
    """Most memory of a run, megabytes."""
    words = started(data, out, memory=memory, batch=64, steps=steps, people=8)[3:]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, *words],
        capture_output=True, text=True, env=environment, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert re.search(rf"\b{steps}/{steps}\b", done.stderr)
    return int(re.search(r"^peak (\d+)$", done.stdout, re.MULTILINE)[1]) / 1024


def test_five_times_the_memory_allowed(tmp_path):
    """As much as a run on a fifth of the data takes; four fifths more if all were held."""
    large, small = write(tmp_path / "large", MANY), write(tmp_path / "small", MANY // 5)
    some = peak(small, tmp_path / "some", MEGABYTES)
    streamed = peak(large, tmp_path / "streamed", MEGABYTES)
    held = peak(large, tmp_path / "held", 12 * MEGABYTES, steps=6)  # all are held at the first
    print(f"{some:.0f} MB of a fifth, {streamed:.0f} MB streamed, {held:.0f} MB of all held")
    more = MANY * 4 // 5 * FACE_BYTES / 2**20
    assert streamed - some < more / 3
    assert held - streamed > more / 2

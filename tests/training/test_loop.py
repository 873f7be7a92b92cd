import csv
import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import replace

import numpy as np
import pytest
import torch

from facesig.errors import BusyFolderError, CheckpointError, DivergenceError, OutputError
from facesig.logfiles import alone
from facesig.training import loop
from facesig.training.augment import Augmentation
from facesig.training.checkpoint import load_checkpoint, save_checkpoint
from facesig.training.config import Config
from facesig.training.distributed import World
from facesig.training.logs import CsvLog, RunLog


def config(tmp_path, **changes):
    settings = {
        "out": str(tmp_path / "run"),
        "cache": str(tmp_path / "cache"),
        "batch": 8,
        "steps": 6,
        "warmup": 1,
        "decay": 2,
        "validation_faces": 16,
        "validate_every": 100,
        "checkpoint_every": 1e9,
    }
    return Config(**{**settings, **changes})


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(loop, "RECALIBRATION_BATCHES", 2)
    monkeypatch.setattr(loop, "LOG_EVERY", 2)


@pytest.mark.parametrize("task", ["alignment", "signature", "end_to_end"])
def test_resumed_run_ends_with_the_same_weights(tmp_path, faces, task):
    whole = config(tmp_path, task=task, out=str(tmp_path / "whole"))
    loop.train(whole, faces)
    expected = load_checkpoint(tmp_path / "whole/last.pt")

    broken = config(tmp_path, task=task, out=str(tmp_path / "broken"))
    run = loop.Run(broken, faces, World(), None)
    for step in range(3):
        run.learn(run.task.batch(step))
    run.save()
    run.records.close()  # as the end of its process would
    loop.train(broken, faces, tmp_path / "broken/last.pt")
    got = load_checkpoint(tmp_path / "broken/last.pt")

    assert got["step"] == expected["step"] == 6
    for name, value in expected["net"].items():
        assert torch.equal(value, got["net"][name]), name


def test_only_what_the_task_names_is_trained(tmp_path, faces):
    run = loop.Run(config(tmp_path, task="signature"), faces, World(), None)
    before = {name: value.clone() for name, value in run.net.state_dict().items()}
    run.learn(run.task.batch(0))
    after = run.net.state_dict()
    changed = {name.split(".")[0] for name in before if not torch.equal(before[name], after[name])}
    assert changed == {"signature"}


def test_alignment_learns_the_landmarks(tmp_path, faces):
    far = replace(Augmentation().without(), strength=1.0, shift=10.0)
    settings = config(tmp_path, task="alignment", steps=50, decay=20, batch=32, augmentation=far)
    loop.train(settings, faces)
    with open(tmp_path / "run/metrics.csv") as file:
        pixels = [float(row["pixels"]) for row in csv.DictReader(file)]
    assert np.mean(pixels[-3:]) < 0.5 * np.mean(pixels[:1])


def test_a_diverging_loss_stops_the_run(tmp_path, faces):
    run = loop.Run(config(tmp_path), faces, World(), None)
    with torch.no_grad():
        run.net.signature.units[-1].op.bias.fill_(float("nan"))
    with pytest.raises(DivergenceError, match=r"expected a finite loss, got nan \(step 0\)"):
        run.learn(run.task.batch(0))


def test_a_damaged_checkpoint_is_refused(tmp_path):
    path = tmp_path / "last.pt"
    with pytest.raises(CheckpointError, match="expected a checkpoint, got nothing"):
        load_checkpoint(path)
    path.write_bytes(b"no checkpoint at all")
    with pytest.raises(CheckpointError, match="expected a checkpoint, got"):
        load_checkpoint(path)
    torch.save({"format": "other"}, path)
    with pytest.raises(CheckpointError, match="got another file"):
        load_checkpoint(path)


WRITER = """
import sys, torch
from pathlib import Path
from facesig.training.checkpoint import save_checkpoint
path = Path(sys.argv[1])
for step in range(10**9):
    save_checkpoint(path, {"step": step, "net": torch.full((500_000,), float(step))})
    print(step, flush=True)
"""


def test_a_kill_leaves_the_last_checkpoint_whole(tmp_path):
    path = tmp_path / "last.pt"
    save_checkpoint(path, {"step": -1, "net": torch.zeros(1)})
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True
    )
    for _ in range(3):
        assert writer.stdout.readline().strip().isdigit()
    time.sleep(0.013)
    os.kill(writer.pid, signal.SIGKILL)
    writer.wait()
    writer.stdout.close()
    saved = load_checkpoint(path)
    assert saved["step"] >= 2
    assert torch.equal(saved["net"], torch.full((500_000,), float(saved["step"])))


def test_a_log_keeps_only_rows_up_to_the_resumed_step(tmp_path):
    path = tmp_path / "log.csv"
    log = CsvLog(path, keep_to=0)
    for step in (10, 20, 30):
        log.add({"step": step, "loss": 0.5})
    CsvLog(path, keep_to=20).add({"step": 25, "loss": 0.25})
    with open(path) as file:
        assert [row["step"] for row in csv.DictReader(file)] == ["10", "20", "25"]


def test_a_log_makes_room_for_new_figures(tmp_path):
    path = tmp_path / "log.csv"
    log = CsvLog(path, keep_to=0)
    log.add({"step": 10, "loss": 0.5})
    CsvLog(path, keep_to=10).add({"step": 20, "loss": 0.25, "tar": 0.9})
    with open(path) as file:
        rows = list(csv.DictReader(file))
    assert rows[0] == {"step": "10", "loss": "0.5", "tar": ""}
    assert rows[1] == {"step": "20", "loss": "0.25", "tar": "0.9"}


def test_a_folder_is_of_one_run_until_that_ends(tmp_path):
    first = RunLog(tmp_path, 0)
    first.add("metrics", {"step": 1, "loss": 0.5})
    with pytest.raises(BusyFolderError, match=f"one in use .{re.escape(str(tmp_path))}"):
        RunLog(tmp_path, 0)
    assert len((tmp_path / "metrics.csv").read_text().splitlines()) == 2  # not begun anew
    first.close()
    RunLog(tmp_path, 1).close()


def test_a_folder_is_free_after_a_kill(tmp_path):
    code = (
        "import sys, time; from pathlib import Path; from facesig.logfiles import alone\n"
        f"with alone({str(tmp_path)!r}):\n    print(flush=True)\n    time.sleep(60)"
    )
    holder = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    holder.stdout.readline()
    with pytest.raises(BusyFolderError), alone(tmp_path):
        pass
    holder.kill()
    holder.wait()
    holder.stdout.close()
    with alone(tmp_path):
        assert tmp_path.is_dir()
    with pytest.raises(OutputError, match="No such file"), alone(tmp_path / "none"):
        pass

"""Every loss against plain loops on a handful of points, in float64, with its gradient checked."""

import numpy as np
import pytest
import torch

from facesig.errors import ConfigError, DataError
from facesig.training.losses import combined
from facesig.training.losses.batch import EmbeddedBatch
from facesig.training.losses.teacher import teacher_cosine, teacher_similarity


def make_batch(dtype=torch.float64, teacher=True):
    rng = np.random.default_rng(7)
    raw = torch.tensor(rng.normal(size=(5, 6)), dtype=dtype, requires_grad=True)
    wanted = rng.normal(size=(5, 6))
    wanted /= np.linalg.norm(wanted, axis=1, keepdims=True)
    given = torch.tensor(wanted, dtype=dtype) if teacher else None
    return EmbeddedBatch(raw, given, torch.tensor([0, 0, 1, 1, -1]))


def unit_rows(batch):
    return [row / np.linalg.norm(row) for row in batch.raw.detach().numpy()]


def loop_cosine(batch):
    pairs = zip(unit_rows(batch), batch.teacher.numpy(), strict=True)
    return sum(1 - float(np.dot(ours, theirs)) for ours, theirs in pairs) / 5


def loop_similarity(batch):
    ours, theirs = unit_rows(batch), batch.teacher.numpy()
    total = 0.0
    for i in range(5):
        for j in range(5):
            if i != j:
                total += (np.dot(ours[i], ours[j]) - np.dot(theirs[i], theirs[j])) ** 2
    return total / 20


CASES = [(teacher_cosine, loop_cosine), (teacher_similarity, loop_similarity)]


@pytest.mark.parametrize(("loss", "loop"), CASES)
@pytest.mark.parametrize(("dtype", "tolerance"), [(torch.float64, 1e-12), (torch.float32, 1e-5)])
def test_loss_equals_two_plain_loops(loss, loop, dtype, tolerance):
    batch = make_batch(dtype)
    assert loss(batch).item() == pytest.approx(loop(batch), rel=tolerance)


@pytest.mark.parametrize("loss", [case[0] for case in CASES])
def test_gradient_equals_differences(loss):
    batch = make_batch()

    def value(raw):
        return loss(EmbeddedBatch(raw, batch.teacher, batch.identity))

    assert torch.autograd.gradcheck(value, (batch.raw,))


def test_combined_is_the_weighted_sum():
    batch = make_batch()
    total, parts = combined({"teacher_cosine": 4.0, "teacher_similarity": 20.0}, batch)
    assert parts.keys() == {"teacher_cosine", "teacher_similarity"}
    expected = 4.0 * loop_cosine(batch) + 20.0 * loop_similarity(batch)
    assert total.item() == pytest.approx(expected)


def test_unknown_loss_is_refused():
    with pytest.raises(ConfigError, match=r"got \['magic'\] \(losses\)"):
        combined({"magic": 1.0}, make_batch())


def test_distillation_without_a_teacher_is_refused():
    with pytest.raises(DataError, match="expected data with a teacher column"):
        teacher_cosine(make_batch(teacher=False))

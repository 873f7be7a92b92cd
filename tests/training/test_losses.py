"""Every loss against plain loops on a handful of points, with its gradient checked in float64."""

import math

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from facesig.errors import ConfigError, DataError
from facesig.training.losses import LOSSES, LossSum
from facesig.training.losses.base import ClassWeights, squared_distances
from facesig.training.losses.batch import EmbeddedBatch
from facesig.training.losses.distillation import TeacherCosine
from facesig.training.losses.multibatch import Multibatch, Pairs
from facesig.training.losses.normface import softmax_lower_bound

IDENTITY = [0, 0, 1, 1, -1, 0]
KNOWN = [i for i, person in enumerate(IDENTITY) if person >= 0]
CLASSES = 4


def make_batch(dtype=torch.float64, teacher=True):
    rng = np.random.default_rng(7)
    raw = torch.tensor(rng.normal(size=(6, 5)), dtype=dtype, requires_grad=True)
    wanted = rng.normal(size=(6, 5))
    wanted /= np.linalg.norm(wanted, axis=1, keepdims=True)
    given = torch.tensor(wanted, dtype=dtype) if teacher else None
    return EmbeddedBatch(raw, given, torch.tensor(IDENTITY))


def make_loss(name, dtype=torch.float64, **options):
    torch.manual_seed(11)
    kind = LOSSES[name]
    loss = kind(ClassWeights(CLASSES, 5), **options) if kind.uses_classes else kind(**options)
    if kind.uses_classes:
        loss._shared[0].to(dtype)
    return loss.to(dtype)


def unit_rows(batch):
    return [row / np.linalg.norm(row) for row in batch.raw.detach().numpy()]


def class_rows(loss):
    return [row / np.linalg.norm(row) for row in loss._shared[0].weight.detach().numpy()]


def square(a, b):
    return float(((a - b) ** 2).sum())


def loop_cosine(batch, loss):
    pairs = zip(unit_rows(batch), batch.teacher.numpy(), strict=True)
    return sum(1 - float(np.dot(ours, theirs)) for ours, theirs in pairs) / 6


def loop_similarity(batch, loss):
    ours, theirs = unit_rows(batch), batch.teacher.numpy()
    total = 0.0
    for i in range(6):
        for j in range(6):
            if i != j:
                total += (np.dot(ours[i], ours[j]) - np.dot(theirs[i], theirs[j])) ** 2
    return total / 30


def loop_multibatch(batch, loss):
    points = [2.0 * row for row in unit_rows(batch)]
    costs = {True: [], False: []}
    for i in KNOWN:
        for j in KNOWN:
            if i != j:
                same = IDENTITY[i] == IDENTITY[j]
                y = 1 if same else -1
                margin = loss.theta.item() - square(points[i], points[j])
                costs[same].append(max(0.0, 1.0 - y * margin))
    return 0.5 * sum(costs[True]) / len(costs[True]) + 0.5 * sum(costs[False]) / len(costs[False])


def loop_softmax(batch, loss):
    total = 0.0
    for i in KNOWN:
        scores = [10.0 * float(np.dot(unit_rows(batch)[i], w)) for w in class_rows(loss)]
        scores[IDENTITY[i]] *= 0.75
        total += math.log(sum(map(math.exp, scores))) - scores[IDENTITY[i]]
    return total / len(KNOWN)


def loop_contrastive(batch, loss):
    total = 0.0
    for i in KNOWN:
        for j, weight in enumerate(class_rows(loss)):
            distance = square(unit_rows(batch)[i], weight)
            total += distance if j == IDENTITY[i] else max(0.0, 1.5 - distance)
    return total / len(KNOWN)


def loop_triplet(batch, loss):
    total = 0.0
    for i in KNOWN:
        distances = [square(unit_rows(batch)[i], weight) for weight in class_rows(loss)]
        own = distances.pop(IDENTITY[i])
        total += sum(max(0.0, 0.8 + own - other) for other in sorted(distances)[:2])
    return total / len(KNOWN)


CASES = [
    ("teacher_cosine", {}, loop_cosine),
    ("teacher_similarity", {}, loop_similarity),
    ("multibatch", {}, loop_multibatch),
    ("normalised_softmax", {"positive": 0.75}, loop_softmax),
    ("c_contrastive", {"margin": 1.5}, loop_contrastive),
    ("c_triplet", {"hardest": 2}, loop_triplet),
]


@pytest.mark.parametrize(("name", "options", "loop"), CASES)
@pytest.mark.parametrize(("dtype", "tolerance"), [(torch.float64, 1e-10), (torch.float32, 1e-5)])
def test_loss_equals_plain_loops(name, options, loop, dtype, tolerance):
    batch, loss = make_batch(dtype), make_loss(name, dtype, **options)
    assert loss(batch).item() == pytest.approx(loop(batch, loss), rel=tolerance)


@pytest.mark.parametrize(("name", "options", "loop"), CASES)
def test_gradient_equals_differences(name, options, loop):
    batch, loss = make_batch(), make_loss(name, **options)

    def value(raw):
        return loss(EmbeddedBatch(raw, batch.teacher, batch.identity))

    assert torch.autograd.gradcheck(value, (batch.raw,))


def test_theta_has_the_gradient_of_differences():
    batch, loss = make_batch(), make_loss("multibatch")
    loss(batch).backward()
    slope = float(loss.theta.grad)
    values = []
    for step in (-1e-6, 1e-6):
        moved = make_loss("multibatch")
        moved.theta.data += step
        values.append(loop_multibatch(batch, moved))
    assert slope == pytest.approx((values[1] - values[0]) / 2e-6, abs=1e-6)


def test_pairs_average_to_the_multibatch_loss():
    """Both estimate the mean over all pairs once the weights are fixed (Theorem 1)."""
    batch = make_batch()
    every = Multibatch(same_share=0.4).double()(batch).item()
    pairs = Pairs(same_share=0.4).double()
    torch.manual_seed(0)
    draws = [pairs(batch).item() for _ in range(4000)]
    assert np.mean(draws) == pytest.approx(every, abs=4 * np.std(draws) / np.sqrt(len(draws)))


def test_the_example_of_figure_2_is_easy_to_classify_and_impossible_to_threshold():
    """Claim 1: Alice at e1 and e3, Bob at e2; a classifier is perfect, no threshold can be."""
    points = torch.eye(3, dtype=torch.float64)
    identity = torch.tensor([0, 1, 0])
    classifier = torch.stack([points[0] + points[2], points[1]])
    assert torch.equal((points @ classifier.T).argmax(dim=1), identity)
    batch = EmbeddedBatch(points, None, identity)
    for theta in np.linspace(-1.0, 6.0, 141):
        loss = Multibatch(scale=0.0, theta=float(theta) or 1e-9).double()
        assert loss(batch).item() >= 1.0 - 1e-9


def test_multibatch_of_zero_loss_classifies_without_loss():
    """Claim 1, the other way: class means are then a classifier without an error."""
    generator = torch.Generator().manual_seed(2)
    centres = 10 * torch.eye(4, dtype=torch.float64)
    points = centres.repeat_interleave(3, 0)
    points = points + 0.1 * torch.randn(12, 4, generator=generator, dtype=torch.float64)
    identity = torch.arange(4).repeat_interleave(3)
    loss = Multibatch(scale=0.0, theta=50.0).double()
    assert loss(EmbeddedBatch(points, None, identity)).item() == 0.0
    means = torch.stack([points[identity == person].mean(dim=0) for person in range(4)])
    offsets = torch.stack(
        [-0.5 * points[identity == person].square().sum(1).mean() for person in range(4)]
    )
    assert torch.equal((points @ means.T + offsets).argmax(dim=1), identity)


def test_distances_in_half_precision_are_those_of_float():
    points = torch.randn(32, 128, generator=torch.Generator().manual_seed(3))
    points = F.normalize(points, dim=1)
    half = points.bfloat16()
    exact = torch.cdist(half.double(), half.double()).square()
    assert (squared_distances(half, half) - exact).abs().max() < 1e-5
    assert squared_distances(half, half).min() >= 0.0


@pytest.mark.parametrize(("classes", "length", "bound"), [(10575, 1.0, 8.27), (10_000, 1.0, 8.21)])
def test_softmax_lower_bound_is_the_published_one(classes, length, bound):
    assert softmax_lower_bound(classes, length) == pytest.approx(bound, abs=0.01)


def test_softmax_lower_bound_is_reached_by_a_regular_simplex():
    classes, scale = 5, 3.0
    simplex = torch.eye(classes, dtype=torch.float64) - 1.0 / classes
    simplex = F.normalize(simplex, dim=1)
    loss = F.cross_entropy(scale * simplex @ simplex.T, torch.arange(classes)).item()
    assert loss == pytest.approx(softmax_lower_bound(classes, scale**0.5))
    worse = F.normalize(simplex + 0.1 * torch.randn(5, 5, dtype=torch.float64), dim=1)
    moved = F.cross_entropy(scale * worse @ simplex.T, torch.arange(classes)).item()
    assert moved > loss


@pytest.mark.parametrize("name", ["multibatch", "pairs", "normalised_softmax", "c_triplet"])
def test_unlabelled_batches_cost_nothing(name):
    loss = make_loss(name)
    batch = EmbeddedBatch(make_batch().raw, None, torch.full((6,), -1))
    value = loss(batch)
    value.backward()
    assert value.item() == 0.0
    assert batch.raw.grad.abs().max() == 0.0


@pytest.mark.parametrize(("name", "loop"), [("teacher_cosine", loop_cosine)])
def test_images_without_a_teacher_do_not_count(name, loop):
    batch = make_batch()
    unknown = torch.full((3, 5), float("nan"), dtype=torch.float64)
    raw = torch.cat([batch.raw.detach(), torch.ones(3, 5, dtype=torch.float64)]).requires_grad_()
    mixed = EmbeddedBatch(raw, torch.cat([batch.teacher, unknown]), torch.full((9,), -1))
    value = make_loss(name)(mixed)
    value.backward()
    assert value.item() == pytest.approx(loop(batch, None))
    assert torch.isfinite(raw.grad).all()
    assert raw.grad[6:].abs().max() == 0.0


def test_the_sum_weighs_and_shares_class_weights():
    weights = {"teacher_cosine": 4.0, "normalised_softmax": 1.0, "c_contrastive": 0.01}
    losses = LossSum(weights, {"normalised_softmax": {"scale": 15.0}}, CLASSES, 5).double()
    total, parts = losses(make_batch())
    assert total.item() == pytest.approx(sum(weights[name] * parts[name] for name in weights))
    assert {name for name, _ in losses.named_parameters()} == {
        "classes.weight",
        "losses.normalised_softmax.scale",
    }


@pytest.mark.parametrize(
    ("weights", "options", "identities", "sentence"),
    [
        ({"magic": 1.0}, {}, 3, "got ['magic'] (losses)"),
        ({}, {}, 3, "got [] (losses)"),
        (
            {"multibatch": 1.0},
            {"multibatch": {"sparkle": 1.0}},
            3,
            "expected options of Multibatch",
        ),
        ({"c_triplet": 1.0}, {}, 0, "expected identities to classify, got 0 (losses)"),
    ],
)
def test_a_wrong_sum_is_refused(weights, options, identities, sentence):
    with pytest.raises(ConfigError) as caught:
        LossSum(weights, options, identities, 5)
    assert sentence in str(caught.value)


def test_distillation_without_a_teacher_is_refused():
    with pytest.raises(DataError, match="expected data with a teacher column"):
        TeacherCosine()(make_batch(teacher=False))

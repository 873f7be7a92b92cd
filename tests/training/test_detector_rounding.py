"""A detector that learns how to be rounded: bounds, the simulation, the loss, the run."""

import math

import numpy as np
import pytest
import torch

from facesig import narrow
from facesig.convert import pictures
from facesig.convert.importer import FloatDetector
from facesig.convert.ranges import float_outputs, measure_ranges, steps_from, with_steps
from facesig.errors import CheckpointError
from facesig.network.yunet import YUNET_S
from facesig.numeric import NarrowWeights
from facesig.reference.integer import run_integer
from facesig.training.detector import learn, scenes
from facesig.training.detector.bounds import Sums, finest, kept
from facesig.training.detector.loss import LEAST_CELLS, POINTS, SCORES, SMALL, loss
from facesig.training.detector.rounded import RoundedDetector
from tests.convert.yunet_onnx import random_weights


def narrow_weights(integers, bias, sums):
    return NarrowWeights(
        integers.numpy().astype(np.int8),
        bias.numpy().astype(np.int16),
        np.ones(len(bias), np.int16),
        sums.group,
    )


def folded(integers, bias, sums):
    """The bias that a file has: of the raw integers."""
    middle = sums.zero_point * integers.sum(1) / sums.groups
    return (bias - middle + sums.lost).round()


CASES = [Sums(16, 4, True), Sums(16, 1, True), Sums(16, 2, True), Sums(9, 1, False)]


@pytest.mark.parametrize("sums", CASES, ids=str)
@pytest.mark.parametrize("kind", ["small", "full", "positive", "negative", "far"])
def test_integers_stay_in_sixteen_bits(sums, kind):
    rng = torch.Generator().manual_seed(7)
    count = sums.group * sums.groups
    size = {"small": 60, "far": 1000}.get(kind, 320) / sums.group
    ideal = size * torch.randn(64, count, generator=rng)
    bias = torch.randn(64, generator=rng) * 3000
    if kind in ("positive", "negative"):
        ideal = ideal.abs() * (1 if kind == "positive" else -1)
    integers = kept(ideal, bias, sums)
    assert (integers.abs() <= 127).all()
    assert (integers == integers.round()).all()
    weights = narrow_weights(integers, folded(integers, bias, sums), sums)
    assert narrow.fits(*narrow.sum_bounds(weights.weight, sums.group))
    assert narrow.fits(*narrow.total_bounds(weights))
    if kind == "small":
        assert (integers == ideal.round()).all()
    else:
        over = narrow_weights(ideal.round().clamp(-127, 127), torch.zeros(64), sums)
        assert not narrow.fits(*narrow.sum_bounds(over.weight, sums.group))


def test_what_costs_least_is_taken_off():
    ideal = torch.full((1, 16), 15.9)
    ideal[0, 3] = 15.51
    assert kept(ideal, torch.zeros(1), Sums(16, 1, False)).tolist() == [
        [15.0 if place == 3 else 16.0 for place in range(16)]
    ]


@pytest.mark.parametrize("sums", CASES, ids=str)
def test_the_finest_steps_fill_something(sums):
    rng = torch.Generator().manual_seed(1)
    count = sums.group * sums.groups
    weight = torch.randn(32, count, generator=rng) * torch.rand(32, 1, generator=rng)
    bias = torch.randn(32, generator=rng)
    step = finest(weight, bias, sums)
    for change, fits in ((1.0, True), (0.97, False)):
        ideal = (weight / (step * change)[:, None]).double()
        most = torch.stack([p.abs().sum(1) for p in ideal.split(sums.group, 1)]).amax(0)
        total = bias / (step * change * sums.groups)
        far = torch.maximum(sums.far(ideal, 1) / sums.groups + total,
                            sums.far(ideal, -1) / sums.groups - total)  # fmt: skip
        inside = (most <= 255.01) & (ideal.abs().amax(1) <= 127.01) & (far <= 32467 * 1.0001)
        assert (inside == fits).all()


@pytest.fixture(scope="module")
def made():
    weights = random_weights(YUNET_S)
    for name in YUNET_S.outputs:  # sides are exponentials
        weights[f"{name}.weight"] = 0.02 * weights[f"{name}.weight"]
    detector = FloatDetector(YUNET_S, weights)
    shots = [picture[:96, :128] for picture in pictures.drawn(4)]
    ranges = measure_ranges(detector.network, detector.weights, shots)
    return detector, steps_from(detector.network, ranges), shots


def shaken(made):
    """A rounded detector that has been moved some way."""
    detector, steps, _ = made
    net, rng = RoundedDetector(detector, steps), torch.Generator().manual_seed(2)
    with torch.no_grad():
        for part, far in ((net.moved, 1.0), (net.shifts, 0.5), (net.shapes, 0.1)):
            for each in part.values():
                each += far * torch.randn(each.shape, generator=rng)
    return net


def test_without_rounding_it_is_the_float_detector(made):
    detector, _steps, shots = made
    net = shaken(made)
    maps = net(learn.to_tensor(shots[:1]), exact=True)
    exact = float_outputs(detector.network, detector.weights, shots[0])
    for name, each in zip(detector.network.outputs, maps):
        got = each[0].permute(1, 2, 0).detach().numpy()
        np.testing.assert_allclose(got, exact[name], atol=1e-3, rtol=1e-4)


@pytest.mark.parametrize(("height", "width"), [(96, 128), (41, 75)])
def test_it_sees_what_its_integers_see(made, height, width):
    """But for what halving takes off, which weights at random make the most of."""
    net, shot = shaken(made), np.ascontiguousarray(made[2][1][:height, :width])
    integers = net.integers()
    maps = net(learn.to_tensor([shot]))
    exact = run_integer(YUNET_S, integers, shot)
    for name, each in zip(YUNET_S.outputs, maps):
        got = each[0].permute(1, 2, 0).detach().numpy()
        off = np.abs(got - exact[name])
        assert off.mean() < 0.06 * exact[name].std(), name


def test_its_integers_are_safe(made):
    integers = shaken(made).integers()
    assert integers.tensors.keys() >= {layer.name for layer in with_steps(YUNET_S)}
    for name, weights in integers.layers.items():
        if weights.bias.dtype == np.int32:
            assert name in YUNET_S.outputs
            assert np.abs(weights.bias).max() < 2**30
            assert np.abs(weights.weight).max() == 127, name
            continue
        assert narrow.fits(*narrow.sum_bounds(weights.weight, weights.group)), name
        assert narrow.fits(*narrow.total_bounds(weights)), name


def test_everything_that_may_move_has_a_gradient(made):
    net = RoundedDetector(made[0], made[1])
    sum(each.square().mean() for each in net(learn.to_tensor(made[2][:1]))).backward()
    for name, each in net.named_parameters():
        assert each.grad is not None, name
        assert torch.isfinite(each.grad).all(), name
        assert each.grad.abs().sum() > 0, name


def test_the_loss_is_that_of_plain_loops():
    rng = torch.Generator().manual_seed(5)
    made, wanted = ([torch.randn(2, 16, side, side, generator=rng).double() for side in (4, 2, 1)]
                    for _ in range(2))  # fmt: skip
    total, cells = 0.0, 0
    for got, true in zip(made, wanted):
        for n in range(2):
            for y, x in np.ndindex(*got.shape[2:]):
                a, b = got[n, :, y, x].tolist(), true[n, :, y, x].tolist()
                score, right = (math.sqrt(1 / (1 + math.exp(-e[0])) / (1 + math.exp(-e[1])))
                                for e in (a, b))  # fmt: skip
                if max(score, right) < 0.3:
                    continue
                size = [math.exp(v) for v in b[4:6]]
                square = sum(((a[2 + i] - b[2 + i]) / size[i]) ** 2 for i in range(2))
                square += sum((a[4 + i] - b[4 + i]) ** 2 for i in range(2))
                square += POINTS * sum(
                    ((a[6 + i] - b[6 + i]) / size[i % 2]) ** 2 for i in range(10)
                )
                total += max(right - 0.3, 0) * (math.sqrt(square + SMALL**2) - SMALL)
                total += SCORES * (math.sqrt((score - right) ** 2 + SMALL**2) - SMALL)
                cells += 1
    assert 0 < cells < LEAST_CELLS
    assert loss(made, wanted).item() == pytest.approx(total / LEAST_CELLS, rel=1e-5)
    assert loss(wanted, wanted).item() == 0


def crops(count):
    """Drawn faces, as squares."""
    return [np.ascontiguousarray(picture[:128, :128, ::-1]) for picture in pictures.drawn(count, 4)]


def test_pictures_are_those_of_their_seed():
    given = crops(3)
    first, again, other = (list(scenes.pictures(given, 3, seed)) for seed in (1, 1, 2))
    for a, b, c in zip(first, again, other):
        assert a.shape == (240, 320, 3)
        assert a.dtype == np.uint8
        assert a.std() > 1
        assert (a == b).all()
        assert (a != c).any()


def small(made, monkeypatch, rounds=8, start=None):
    monkeypatch.setattr(learn, "RANGED", 2)
    shots = [picture[:64, :64] for picture in made[2]]
    return learn.Learning(made[0], shots, rounds, seed=1, start=start)


def test_a_run_starts_where_another_ended(made, monkeypatch, tmp_path):
    first = small(made, monkeypatch)
    for _ in first.run(tmp_path / "a.pt"):
        pass
    second = small(made, monkeypatch, rounds=3, start=tmp_path / "a.pt")
    assert second.done == 0
    fresh = small(made, monkeypatch).net.state_dict()
    for (name, a), b in zip(first.net.state_dict().items(), second.net.state_dict().values()):
        torch.testing.assert_close(a, b, rtol=0, atol=0, msg=name)
    assert any((fresh[name] != each).any() for name, each in second.net.state_dict().items())


def test_a_run_learns_and_goes_on_as_if_never_interrupted(made, monkeypatch, tmp_path):
    monkeypatch.setattr(learn, "SAVE_EVERY", 3)
    whole = small(made, monkeypatch)
    averages = list(whole.run(tmp_path / "a.pt"))
    assert len(averages) == whole.done == 8
    part = small(made, monkeypatch)
    for _ in zip(range(5), part.run(tmp_path / "b.pt")):
        pass
    rest = small(made, monkeypatch)
    rest.resume(tmp_path / "b.pt")
    assert rest.done == 3
    assert len(list(rest.run(tmp_path / "b.pt"))) == 5
    for (name, a), b in zip(whole.net.state_dict().items(), rest.net.state_dict().values()):
        torch.testing.assert_close(a, b, rtol=0, atol=0, msg=name)


def test_a_checkpoint_of_another_network_is_refused(made, monkeypatch, tmp_path):
    (tmp_path / "a.pt").write_bytes(b"nothing")
    with pytest.raises(CheckpointError):
        small(made, monkeypatch).resume(tmp_path / "a.pt")

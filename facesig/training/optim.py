"""The optimiser: orthogonalised momentum for weights under a batch norm, AdamW for the rest.

A weight followed by a batch norm is scale invariant: only its direction matters. ``Muon`` turns
the direction at a fixed rate in all its singular directions at once (Newton-Schulz iteration of
the momentum matrix; K. Jordan et al., *Muon*, 2024) and keeps the length fixed, so that the
learning rate is the angle of a step, in radians, and no weight decay is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import torch
from torch import Tensor, nn

from facesig.training import fused
from facesig.training.network import Unit

SCALE_RATE = 20.0
"""Learning rate of the logarithms of a rounding network's scales, as a multiple of its weights'."""

NEWTON_SCHULZ = (3.4445, -4.7750, 2.0315)
STEPS = 5


def orthogonalised(
    matrix: Tensor, steps: int = STEPS, precision: torch.dtype = torch.bfloat16
) -> Tensor:
    """Nearest matrix with singular values near 1, for (rows, columns) of any shape."""
    a, b, c = NEWTON_SCHULZ
    x = matrix.to(precision, copy=True).div_(matrix.norm() + 1e-7)
    tall = x.size(0) > x.size(1)
    if tall:
        x = x.T
    for _ in range(steps):
        gram = x @ x.T
        x = torch.addmm(x, torch.addmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    result: Tensor = (x.T if tall else x).to(matrix.dtype)
    return result


def all_orthogonalised(matrices: list[Tensor], precision: torch.dtype) -> list[Tensor]:
    """``orthogonalised`` of each, in one kernel with AVX-512 BF16 and no AMX."""
    if fused.fits_orthogonal(matrices, precision):
        return fused.orthogonal(matrices, STEPS, NEWTON_SCHULZ)
    return [orthogonalised(each, precision=precision) for each in matrices]


class Muon(torch.optim.Optimizer):
    """Momentum, orthogonalised, at a fixed angle a step; weights keep Frobenius norm sqrt(out)."""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float,
        momentum: float = 0.95,
        precision: torch.dtype = torch.bfloat16,
    ) -> None:
        super().__init__(params, {"lr": lr, "momentum": momentum})
        self._precision = precision

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:  # type: ignore[override]
        """One update of every parameter that has a gradient."""
        for group in self.param_groups:
            weights = [weight for weight in group["params"] if weight.grad is not None]
            rows = [self._direction(weight, group["momentum"]) for weight in weights]
            turns = all_orthogonalised([each.flatten(1) for each in rows], self._precision)
            for weight, turn, each in zip(weights, turns, rows, strict=True):
                _turn(weight, turn.view(each.shape), group["lr"])

    def _direction(self, weight: Tensor, momentum: float) -> Tensor:
        """The gradient with momentum, in the order of ``_by_rows``."""
        grad = weight.grad
        assert grad is not None
        state = self.state[weight]
        if "momentum" not in state:
            state["momentum"] = torch.zeros_like(weight)
        velocity = state["momentum"]
        velocity.lerp_(grad, 1 - momentum)
        return _by_rows(grad.lerp(velocity, momentum))


def _by_rows(weight: Tensor) -> Tensor:
    """Columns in the order of memory: any order turns alike, and this one copies nothing."""
    return weight.permute(0, *range(2, weight.dim()), 1)


def _turn(weight: Tensor, turn: Tensor, lr: float) -> None:
    length = weight.size(0) ** 0.5
    turn.mul_(lr * length / (turn.norm() + 1e-7))
    weight.mul_(length / weight.norm())
    _by_rows(weight).sub_(turn)
    weight.mul_(length / weight.norm())


def optimisers(
    units: Iterable[Unit],
    extra: Iterable[Tensor],
    lr: float,
    adam_lr: float,
    precision: torch.dtype = torch.bfloat16,
    kind: str = "muon",
) -> list[tuple[torch.optim.Optimizer, float]]:
    """The chosen kind for weights under a batch norm; AdamW for biases, last layers and ``extra``.

    "muon"; "adamw"; "sgd", with momentum 0.9. Neither of the latter decays weights: under a batch
    norm that would only change the rate. A network that rounds has no batch norms, and scales that
    learn by AdamW.

    Returns:
        optimisers, each with its peak learning rate.
    """
    matrices: list[Tensor] = []
    rest: list[Tensor] = []
    scales: list[Tensor] = []
    for unit in units:
        normed = isinstance(unit.norm, nn.BatchNorm1d | nn.BatchNorm2d)
        (matrices if normed else rest).append(unit.op.weight)
        bias = unit.norm.bias if unit.norm is not None else unit.op.bias
        assert bias is not None
        rest.append(bias)
        if isinstance(unit.rounding, nn.Module):
            scales += unit.rounding.parameters()
    rest += extra
    chosen: list[tuple[torch.optim.Optimizer, float]] = []
    if matrices:
        chosen.append((_of_matrices(kind, matrices, lr, precision), lr))
    for parameters, rate in ((rest, adam_lr), (scales, SCALE_RATE * adam_lr)):
        if parameters:
            adam = torch.optim.AdamW(parameters, rate, betas=(0.9, 0.99), weight_decay=0.0)
            chosen.append((adam, rate))
    return chosen


def _of_matrices(
    kind: str, matrices: list[Tensor], lr: float, precision: torch.dtype
) -> torch.optim.Optimizer:
    if kind == "sgd":
        return torch.optim.SGD(matrices, lr, momentum=0.9)
    if kind == "adamw":
        return torch.optim.AdamW(matrices, lr, betas=(0.9, 0.99), weight_decay=0.0)
    return Muon(matrices, lr, precision=precision)

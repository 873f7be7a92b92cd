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

from facesig.training.network import Unit

SCALE_RATE = 20.0
"""Learning rate of the logarithms of a rounding network's scales, as a multiple of its weights'."""

NEWTON_SCHULZ = (3.4445, -4.7750, 2.0315)


def orthogonalised(
    matrix: Tensor, steps: int = 5, precision: torch.dtype = torch.bfloat16
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
            for weight in group["params"]:
                if weight.grad is not None:
                    self._update(weight, weight.grad, group["lr"], group["momentum"])

    def _update(self, weight: Tensor, grad: Tensor, lr: float, momentum: float) -> None:
        state = self.state[weight]
        if "momentum" not in state:
            state["momentum"] = torch.zeros_like(weight)
        velocity = state["momentum"]
        velocity.lerp_(grad, 1 - momentum)
        direction = grad.lerp(velocity, momentum)
        # Columns in the order of memory: any order turns alike, and this one copies nothing.
        by_rows = (0, *range(2, direction.dim()), 1)
        rows = direction.permute(by_rows)
        turn = orthogonalised(rows.flatten(1), precision=self._precision).view(rows.shape)
        length = weight.size(0) ** 0.5
        turn.mul_(lr * length / (turn.norm() + 1e-7))
        weight.mul_(length / weight.norm())
        weight.permute(by_rows).sub_(turn)
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

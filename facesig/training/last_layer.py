"""The last layer fitted to another teacher than the one that a network was trained by.

Signatures of another teacher lie in another space. What the layers below tell apart stays useful;
the last one, which is linear, is solved for by least squares over training views. Without that the
first steps would send gradients of a space turned at random through layers that were good.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from facesig.errors import ConfigError
from facesig.training.network import FaceNet, Unit
from facesig.training.precision import autocast
from facesig.training.tasks import Task

BATCHES = 48
RIDGE = 1e-3
"""Of the mean square of an input."""


@torch.no_grad()
def fit_last(
    net: FaceNet,
    task: Task,
    last: Unit,
    precision: torch.dtype,
    part: slice = slice(None),
) -> None:
    """Solve the last layer's weights and biases for the teacher's signatures.

    Args:
        net: in evaluation mode.
        task: whose first batches are looked at.
        last: the layer; linear, without a norm.
        precision: of activations.
        part: the rows of a batch whose views this worker has; its targets are the whole batch's.

    Raises:
        ConfigError: there is no teacher, or its signatures have another length.
    """
    inputs: list[Tensor] = []
    targets: list[Tensor] = []
    handle = last.register_forward_pre_hook(lambda _, given: inputs.append(given[0].double()))
    try:
        for step in range(BATCHES):
            batch = task.batch(step).to(net.device)
            wanted = len(last.op.weight)
            if batch.teacher is None or batch.teacher.shape[1] != wanted:
                got = "none" if batch.teacher is None else str(batch.teacher.shape[1])
                raise ConfigError(
                    f"expected a teacher with signatures of {wanted} numbers, got {got} (fit_last)"
                )
            with autocast(net.device, precision):
                task.forward(net, batch.views)
            targets.append(batch.teacher[part].double())
    finally:
        handle.remove()
    x, y = torch.cat(inputs), torch.cat(targets)
    taught = ~torch.isnan(y).any(dim=1)
    x, y = x[taught], y[taught]
    x = torch.cat([x, x.new_ones(len(x), 1)], dim=1)
    gram = x.T @ x
    gram += (
        RIDGE * gram.diagonal().mean() * torch.eye(len(gram), dtype=gram.dtype, device=gram.device)
    )
    solved = torch.linalg.solve(gram, x.T @ y).T
    assert isinstance(last.op, nn.Linear)
    last.op.weight.copy_(solved[:, :-1])
    last.op.bias.copy_(solved[:, -1])

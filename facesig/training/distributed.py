"""Several workers as one: the batch is split, the loss spans it whole.

Each worker embeds its part of the batch; outputs are gathered, and every worker computes the same
loss of all of them. A worker's gradient flows back through its own rows alone, so the sum of the
workers' gradients is the gradient of one process with the whole batch. Batch norms use the
statistics of the whole batch (``SharedBatchNorm``), else the workers' outputs would differ from
those of one process.

Run with ``torchrun --nproc-per-node N -m facesig train ...``; without it there is one worker.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import torch
import torch.distributed as dist
from torch import Tensor, nn

from facesig.errors import ConfigError
from facesig.training.network import FaceNet
from facesig.training.pixels import raised


@dataclass(frozen=True)
class World:
    """This worker's number among how many, and among those of its machine."""

    rank: int = 0
    size: int = 1
    local: int = 0

    @property
    def leads(self) -> bool:
        """Whether this worker writes files and measures."""
        return self.rank == 0

    def part(self, batch: int) -> slice:
        """The rows of a batch that this worker embeds.

        Raises:
            ConfigError: the batch does not divide evenly.
        """
        if batch % self.size:
            raise ConfigError(f"expected a multiple of {self.size} workers, got {batch} (batch)")
        share = batch // self.size
        return slice(self.rank * share, (self.rank + 1) * share)

    def gather(self, rows: Tensor) -> Tensor:
        """The rows of all workers, in order; the gradient reaches this worker's own."""
        if self.size == 1:
            return rows
        gathered: Tensor = _Gather.apply(rows, self)  # type: ignore[no-untyped-call]
        return gathered

    @torch.no_grad()
    def share(self, tensors: Iterable[Tensor]) -> None:
        """Overwrite them by the lead's; every worker names its own in the same order."""
        if self.size == 1:
            return
        for tensor in tensors:
            dist.broadcast(tensor, 0)

    def sum_gradients(self, parameters: Iterable[Tensor]) -> None:
        """Replace each gradient by its sum over the workers."""
        if self.size == 1:
            return
        for parameter in parameters:
            if parameter.grad is not None:
                dist.all_reduce(parameter.grad)


def join_world(device: str = "auto") -> World:
    """The world that torchrun made, or that of one worker; ``device`` as in ``Config``."""
    size = int(os.environ.get("WORLD_SIZE", "1"))
    if size == 1:
        return World()
    if not dist.is_initialized():
        dist.init_process_group(backend_of(device))
    rank = dist.get_rank()
    local = int(os.environ.get("LOCAL_RANK", rank))
    return World(rank, dist.get_world_size(), local)


def backend_of(device: str) -> str:
    """What workers talk by: "nccl" between GPUs, "gloo" between processes on CPUs."""
    if device == "auto":
        device = "cuda" if torch.cuda.is_available() else "cpu"
    return "nccl" if device.startswith("cuda") else "gloo"


class _Gather(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, rows: Tensor, world: World) -> Tensor:
        ctx.world, ctx.count = world, len(rows)
        parts = [torch.empty_like(rows) for _ in range(world.size)]
        dist.all_gather(parts, rows.contiguous())
        return torch.cat(parts)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None]:
        start = ctx.world.rank * ctx.count
        return gradient[start : start + ctx.count], None


class _Sum(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, value: Tensor) -> Tensor:
        total = value.clone()
        dist.all_reduce(total)
        return total

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> Tensor:
        total = gradient.clone()
        dist.all_reduce(total)
        return total


def _summed(value: Tensor) -> Tensor:
    """The sum over all workers, with a gradient to each."""
    total: Tensor = _Sum.apply(value)  # type: ignore[no-untyped-call]
    return total


class SharedBatchNorm(nn.BatchNorm2d):
    """Batch norm over the rows of all workers, in float32 at least; also for (n, channels)."""

    def _check_input_dim(self, input: Tensor) -> None:
        """Any shape of (n, channels, ...)."""

    def forward(self, input: Tensor) -> Tensor:
        if not self.training:
            return super().forward(input)
        axes = [axis for axis in range(input.dim()) if axis != 1]
        shape = [-1 if axis == 1 else 1 for axis in range(input.dim())]
        x = raised(input)
        count = torch.tensor(float(x.numel() // x.size(1)), device=x.device)
        dist.all_reduce(count)
        mean = _summed(x.sum(axes)) / count
        centred = x - mean.view(shape)
        variance = _summed(centred.square().sum(axes)) / count
        self._track(mean.detach(), variance.detach() * count / (count - 1.0))
        scale = self.weight * (variance + self.eps).rsqrt()
        normed: Tensor = centred * scale.view(shape) + self.bias.view(shape)
        return normed.to(input.dtype)

    @torch.no_grad()
    def _track(self, mean: Tensor, variance: Tensor) -> None:
        assert self.running_mean is not None
        assert self.running_var is not None
        assert self.num_batches_tracked is not None
        assert self.momentum is not None
        self.num_batches_tracked += 1
        self.running_mean.lerp_(mean, self.momentum)
        self.running_var.lerp_(variance, self.momentum)


def share_norms(net: FaceNet) -> None:
    """Give a network batch norms over all workers; weights and buffers are kept."""
    for unit in net.weighted():
        if isinstance(unit.norm, nn.BatchNorm1d | nn.BatchNorm2d):
            shared = SharedBatchNorm(unit.norm.num_features, eps=unit.norm.eps)
            shared.to(net.device, net.dtype)
            shared.load_state_dict(unit.norm.state_dict())
            shared.weight.requires_grad_(unit.norm.weight.requires_grad)
            unit.norm = shared

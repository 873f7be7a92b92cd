"""What a loss sees of a batch."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from facesig.errors import DataError


@dataclass(frozen=True)
class EmbeddedBatch:
    """A batch after the network.

    Attributes:
        raw: (n, d) float32 signatures as the network gives them, not normalised.
        teacher: (n, t) float32 unit vectors of the teacher, or None.
        identity: (n,) int64, -1 where unknown.
    """

    raw: Tensor
    teacher: Tensor | None
    identity: Tensor

    @property
    def signatures(self) -> Tensor:
        """(n, d) unit-norm signatures."""
        return F.normalize(self.raw, dim=1)

    def zero(self) -> Tensor:
        """A scalar 0 on the batch's device."""
        return torch.zeros((), device=self.raw.device, dtype=self.raw.dtype)

    def require_teacher(self, loss: str) -> Tensor:
        """The teacher's signatures.

        Raises:
            DataError: the data have none.
        """
        if self.teacher is None:
            raise DataError(f"expected data with a teacher column, got none (loss {loss})")
        return self.teacher.to(self.raw.dtype)

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
        teacher: (n, t) float32 unit vectors of the teacher, NaN in rows without; or None.
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
        """A scalar 0 whose gradient is 0 for every signature."""
        return (self.raw * 0.0).sum()

    def taught(self, loss: str) -> tuple[Tensor, Tensor]:
        """The signatures (m, d) that have a teacher's, and those (m, t).

        Raises:
            DataError: the data have none at all.
        """
        if self.teacher is None:
            raise DataError(f"expected data with a teacher column, got none (loss {loss})")
        known = torch.isfinite(self.teacher[:, 0])
        return self.signatures[known], self.teacher[known].to(self.raw.dtype)

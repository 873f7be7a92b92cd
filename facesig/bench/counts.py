"""What the timing model counted of one stretch of a program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Counts:
    """What the timing model counted; ``values`` as csrc/a9model/README.md defines them."""

    values: Mapping[str, Any]

    @property
    def cycles(self) -> int:
        """Modelled cycles."""
        return int(self.values["cycles"])

    @property
    def ms(self) -> float:
        """Modelled milliseconds."""
        return float(self.values["ms"])

    @property
    def bound_share(self) -> float:
        """The least cycles that the NEON instructions alone allow, over the modelled ones."""
        return int(self.values["neon_issue_bound"]) / max(1, self.cycles)

    def macs_per_cycle(self, macs: int) -> float:
        """Of work known from elsewhere."""
        return macs / max(1, self.cycles)

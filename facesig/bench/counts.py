"""What the timing model counted of one stretch of a program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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


def added(counts: Sequence[Counts]) -> Counts:
    """Stretches of one run as one: every number is a sum, those within a number's parts too.

    The sum of ``neon_issue_bound`` is at least what the stretches as one would have.
    """
    return Counts(_added([one.values for one in counts]))


def _added(values: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {
        key: _added([one[key] for one in values])
        if isinstance(first, Mapping)
        else sum(one[key] for one in values)
        for key, first in values[0].items()
    }

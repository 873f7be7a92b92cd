"""How right groups are, where it is known who is shown: by pairs of faces."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray


class Agreement(NamedTuple):
    """Pairs of faces by what groups and persons say of them.

    Attributes:
        together: pairs in one group.
        same: pairs of one person.
        both: pairs that are both.
    """

    together: int
    same: int
    both: int

    @property
    def precision(self) -> float:
        """Share of pairs in one group that show one person; 1 without any."""
        return self.both / self.together if self.together else 1.0

    @property
    def recall(self) -> float:
        """Share of pairs of one person that are in one group; 1 without any."""
        return self.both / self.same if self.same else 1.0


def agreement(groups: NDArray[np.int64], persons: NDArray[np.int64]) -> Agreement:
    """Compare (n,) groups with (n,) persons, numbers from 0 up."""
    joint = np.unique(groups * (int(persons.max()) + 1) + persons, return_counts=True)[1]
    return Agreement(_pairs(np.bincount(groups)), _pairs(np.bincount(persons)), _pairs(joint))


def _pairs(sizes: NDArray[np.int64]) -> int:
    return int((sizes * (sizes - 1)).sum()) // 2

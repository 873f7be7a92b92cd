"""How far the faces of two detectors are apart."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

LEAST_SCORE = 0.3
"""Of cells that count."""

SMALL = 0.02
"""An error below which less of it hardly counts."""

LEAST_CELLS = 50
"""Of a batch; fewer do not count more than these."""

POINTS, SCORES = 0.2, 0.3
"""Weights of the landmarks' and the scores' squared errors; the boxes' is 1."""


def loss(made: Sequence[Tensor], wanted: Sequence[Tensor]) -> Tensor:
    """Squared errors where either detector sees a face, by cell; places in sizes of the face.

    Args:
        made: maps (n, 16, height, width) of the detector that learns.
        wanted: those of the one that it is to equal.
    """
    total, cells = torch.zeros(()), 0
    for got, true in zip(made, wanted, strict=True):
        score, right = _score(got), _score(true)
        seen = (right >= LEAST_SCORE) | (score.detach() >= LEAST_SCORE)
        if not seen.any():
            continue
        sure = (right - LEAST_SCORE).clamp(min=0)[seen]
        off = (got - true).permute(0, 2, 3, 1)[seen]
        size = true[:, 4:6].permute(0, 2, 3, 1)[seen].exp()
        box = (off[:, 2:4] / size).square().sum(1) + off[:, 4:6].square().sum(1)
        points = (off[:, 6:].reshape(-1, 5, 2) / size[:, None]).square().sum((1, 2))
        total = total + (sure * soft(box + POINTS * points)).sum()
        total = total + SCORES * soft((score - right)[seen].square()).sum()
        cells += int(seen.sum())
    return total / max(cells, LEAST_CELLS)


def soft(square: Tensor) -> Tensor:
    """An error from its square: the error itself where it is large, as overlaps are lost."""
    small: Tensor = (square + SMALL * SMALL).sqrt() - SMALL
    return small


def _score(each: Tensor) -> Tensor:
    squashed: Tensor = (torch.sigmoid(each[:, 0]) * torch.sigmoid(each[:, 1]) + 1e-8).sqrt()
    return squashed

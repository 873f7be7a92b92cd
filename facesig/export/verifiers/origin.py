"""Whether a checkpoint of verifiers goes with the embedders that its kit is made for.

Its heads read signatures of the model that enrolled in training, and its convolutions faces that
the alignment net of that model set upright: with another one a kit would be written, and be wrong.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from facesig.errors import CheckpointError, VerifierBaseError
from facesig.modelfile import ModelFile, read_model
from facesig.training.network import FaceNet

_NEAR = 1e-4
"""Two folded weights that differ by less are the same: float32, by way of batch norms."""


def require_origin(
    saved: Mapping[str, Any], net: FaceNet, embedders: Sequence[Path], checkpoint: Path
) -> None:
    """Refuse a checkpoint of another base, or with another alignment net.

    Args:
        saved: the checkpoint's contents.
        net: of it.
        embedders: model files that the kit shall go with.
        checkpoint: stands for it in messages.

    Raises:
        VerifierBaseError: none of them enrolled in training, or it aligns otherwise.
        CheckpointError: nothing says what enrolled.
    """
    wanted = _enrolled(saved, checkpoint)
    models = {model.model_id.hex(): (path, model) for path, model in _read(embedders)}
    if wanted not in models:
        got = " and ".join(models) or "none"
        raise VerifierBaseError(
            f"expected the embedder that enrolled in training, {wanted}, got {got} ({checkpoint})"
        )
    path, model = models[wanted]
    for unit in net.weighted("alignment"):
        for end, ours in zip(("weight", "bias"), unit.folded(), strict=True):
            theirs = model.weights.get(f"{unit.name}.{end}")
            if theirs is None or not np.allclose(ours, theirs, rtol=_NEAR, atol=_NEAR):
                place = f"{unit.name}.{end} of {checkpoint}"
                raise VerifierBaseError(
                    f"expected the alignment net of {path}, got another one ({place})"
                )


def _enrolled(saved: Mapping[str, Any], checkpoint: Path) -> str:
    """The id of the model whose signatures enrolled: as the run noted it, or by the file's name."""
    if isinstance(saved.get("base"), str):
        return str(saved["base"])
    base = Path(saved["config"].get("base", ""))
    if not base.is_file():
        raise CheckpointError(
            f"expected the model file that enrolled in training, got nothing ({base}, named in "
            f"{checkpoint})"
        )
    return read_model(base).model_id.hex()


def _read(embedders: Sequence[Path]) -> list[tuple[Path, ModelFile]]:
    return [(path, read_model(path)) for path in embedders]

"""Writes the golden signatures: ``python tests/golden/remake.py``, after a model was exchanged.

For each embedder in ``models/`` one JSON file of its name: the model's id, and for every sample
photo the signature of its face (the box in tests/samples/boxes.json) on the scalar instruction set.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from facesig.runtime.embedder import Embedder

GOLDEN = Path(__file__).resolve().parent
SAMPLES = GOLDEN.parent / "samples"
MODELS = sorted((GOLDEN.parents[1] / "models").glob("facesig_*.fsig"))


def signatures(embedder: Embedder) -> dict[str, list[float]]:
    """The 128 numbers of each sample's face, by file name."""
    boxes = json.loads((SAMPLES / "boxes.json").read_text())
    return {
        name: embedder.embed(SAMPLES / name, box).values.tolist() for name, box in boxes.items()
    }


def main() -> None:
    """Write one file for each of them."""
    for model in MODELS:
        embedder = Embedder(model, isa="scalar")
        golden = {"model_id": embedder.model_id.hex(), "signatures": signatures(embedder)}
        path = GOLDEN / f"{model.stem}.json"
        # One photo a line: a change of model shows as seven lines, not nine hundred.
        lines = (
            f'  "{name}": {json.dumps(values)}' for name, values in golden["signatures"].items()
        )
        body = ",\n".join(lines)
        path.write_text(
            f'{{\n"model_id": "{golden["model_id"]}",\n"signatures": {{\n{body}\n}}\n}}\n'
        )
        sys.stdout.write(f"{path.name}: model {golden['model_id']}\n")


if __name__ == "__main__":
    main()

"""Write the files that users run from a training checkpoint."""

from __future__ import annotations

import argparse
from pathlib import Path


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    parser.add_argument("checkpoint", type=Path, help="training checkpoint (last.pt)")
    parser.add_argument("--out", type=Path, required=True, help="folder for the model files")
    parser.add_argument(
        "--data",
        type=Path,
        required=True,
        help="folder with train-*.parquet: thresholds are calibrated on its identities",
    )
    parser.add_argument("--cache", type=Path, default=Path(".runs/cache"), help="decoded images")
    parser.add_argument(
        "--note", action="append", default=[], metavar="KEY=VALUE", help="metadata of the file"
    )


def run(arguments: argparse.Namespace) -> int:
    """Export and print what was written."""
    from facesig.export.native import calibrated, export_native, load_network
    from facesig.modelfile import read_model
    from facesig.runtime.locate import DEFAULT_MODEL
    from facesig.training.data import load_faces

    net, step = load_network(arguments.checkpoint)
    faces = load_faces([arguments.data], arguments.cache)
    thresholds = calibrated(net, faces)
    notes = dict(note.partition("=")[::2] for note in arguments.note)
    arguments.out.mkdir(parents=True, exist_ok=True)
    path = arguments.out / DEFAULT_MODEL
    export_native(net, path, thresholds, {"training_step": str(step), **notes})
    written = read_model(path)
    print(f"{path}: {path.stat().st_size:,} bytes, model id {written.model_id.hex()}")
    for rate, threshold in sorted(written.thresholds.items()):
        print(f"  false-accept rate {rate:g}: cosine similarity {threshold:.4f}")
    return 0

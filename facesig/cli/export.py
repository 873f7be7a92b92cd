"""Write the files that users run from a training checkpoint: native, ONNX and TFLite.

facesig export .runs/quantise/last.pt --data FOLDER --out models
"""

from __future__ import annotations

import argparse
from pathlib import Path

REPORT = "parity.json"


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    parser.add_argument("checkpoint", type=Path, help="training checkpoint (last.pt)")
    parser.add_argument("--out", type=Path, required=True, help="folder for the files")
    parser.add_argument(
        "--data",
        type=Path,
        required=True,
        help="folder with train-*.parquet: thresholds, ranges and parity are taken on its faces",
    )
    parser.add_argument("--cache", type=Path, default=Path(".runs/cache"), help="decoded images")
    parser.add_argument(
        "--scheme",
        default="",
        help="integers of a checkpoint not fine-tuned for any (facesig/quantise/scheme.py)",
    )
    parser.add_argument(
        "--note", action="append", default=[], metavar="KEY=VALUE", help="metadata of the files"
    )
    parser.add_argument(
        "--parity-faces", type=int, default=2000, help="faces that the files are compared on"
    )
    parser.add_argument(
        "--exact-faces", type=int, default=200, help="of them, for the slow float64 reference"
    )


def run(arguments: argparse.Namespace) -> int:
    """Export, compare, and print what was written."""
    from facesig.export.bundle import FILES, write_bundle
    from facesig.export.parity import parity, write_report
    from facesig.export.source import source_of
    from facesig.modelfile import read_model
    from facesig.training.data import load_faces
    from facesig.training.inference import centres

    faces = load_faces([arguments.data], arguments.cache)
    source = source_of(arguments.checkpoint, faces, arguments.scheme)
    notes = dict(note.partition("=")[::2] for note in arguments.note)
    bundle = write_bundle(source, arguments.out, notes)
    for name in FILES:
        print(f"{name}: {(bundle.folder / name).stat().st_size:,} bytes")
    for path in (bundle.float_model, bundle.integer_model):
        print(f"{path.name}: model id {read_model(path).model_id.hex()}")
    for rate, threshold in sorted(source.thresholds.items()):
        print(f"false-accept rate {rate:g}: cosine similarity {threshold:.4f}")
    crops = centres(faces.images[-arguments.parity_faces :])
    lines = []
    for line in parity(bundle, crops, arguments.exact_faces, arguments.exact_faces // 2):
        lines.append(line)
        result = f"mean {line.mean:.7f}, least {line.least:.7f}" if line.faces else "not run"
        print(f"{line.what}: {result} on {line.faces} faces {line.note}".rstrip())
    write_report(bundle.folder / REPORT, lines)
    return 0

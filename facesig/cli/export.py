"""Write the files that users run from a training checkpoint: native, ONNX and TFLite.

facesig export .runs/quantise/last.pt --data FOLDER --out exported

The folder is a new one, or an earlier export's, which is replaced as a whole: a kill at any moment
leaves the old files or the new ones.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from facesig.cli.common import least, notes_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from facesig.export.bundle import Bundle
    from facesig.export.source import Source


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    parser.add_argument("checkpoint", type=Path, help="training checkpoint (last.pt)")
    parser.add_argument("--out", type=Path, required=True, help="new folder for the files")
    parser.add_argument(
        "--data",
        type=Path,
        required=True,
        help="folder with train-*.parquet: thresholds, ranges and parity are taken on its faces",
    )
    parser.add_argument(
        "--sign", metavar="KEY", help="sign every file with this key (`facesig keygen`)"
    )
    parser.add_argument("--cache", type=Path, default=Path(".runs/cache"), help="decoded images")
    parser.add_argument(
        "--scheme",
        default="",
        help="integers of a checkpoint not fine-tuned for any (facesig/quantise/scheme.py)",
    )
    parser.add_argument(
        "--name",
        default="",
        help='of the model: its files are facesig_NAME_fp32.fsig, ... ("large", "open")',
    )
    parser.add_argument(
        "--note", action="append", default=[], metavar="KEY=VALUE", help="metadata of the files"
    )
    parser.add_argument(
        "--parity-faces", type=least(1), default=2000, help="faces that the files are compared on"
    )
    parser.add_argument(
        "--exact-faces", type=least(1), default=200, help="of them, for the slow float64 reference"
    )


def run(arguments: argparse.Namespace) -> int:
    """Export, compare, and print what was written."""
    from facesig.export.bundle import names_of, write_bundle
    from facesig.export.source import require_source, source_of
    from facesig.export.swap import require_folder
    from facesig.training.data import load_faces
    from facesig.training.inference import centres
    from facesig.trust import SigningKey

    key = SigningKey.read(arguments.sign) if arguments.sign else None
    notes = notes_of(arguments.note, ("training_step", "scheme"))
    # What is wrong is said before hours of calibration, not after.
    require_folder(arguments.out, names_of(arguments.name))
    require_source(arguments.checkpoint, arguments.scheme)
    faces = load_faces([arguments.data], arguments.cache)
    source = source_of(arguments.checkpoint, faces, arguments.scheme)
    crops = centres(faces.images[-arguments.parity_faces :])
    write_bundle(
        source,
        arguments.out,
        notes,
        name=arguments.name,
        key=key,
        finish=lambda made: _tell(made, source, crops, arguments.exact_faces),
    )
    return 0


def _tell(bundle: Bundle, source: Source, crops: NDArray[np.uint8], exact_faces: int) -> None:
    """Print what the files are, compare them, and write the comparison beside them."""
    from facesig.export.bundle import REPORT
    from facesig.export.parity import parity, write_report
    from facesig.modelfile import read_model

    for name in bundle.files:
        print(f"{name}: {(bundle.folder / name).stat().st_size:,} bytes")
    for path in (bundle.float_model, bundle.integer_model):
        print(f"{path.name}: model id {read_model(path).model_id.hex()}")
    for rate, threshold in sorted(source.thresholds.items()):
        print(f"false-accept rate {rate:g}: cosine similarity {threshold:.4f}")
    lines = []
    for line in parity(bundle, crops, exact_faces, (exact_faces + 1) // 2):
        lines.append(line)
        result = f"mean {line.mean:.7f}, least {line.least:.7f}" if line.faces else "not run"
        print(f"{line.what}: {result} on {line.faces} faces {line.note}".rstrip())
    write_report(bundle.folder / REPORT, lines)

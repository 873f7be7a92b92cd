"""Make a detector file for the engine from a YuNet in ONNX.

The file has to be a YuNet, in float or with int8 weights, such as OpenCV Zoo's
face_detection_yunet_2023mar.onnx. Its integers are chosen by a calibration: one that was recorded
for the weights of that file, or, for other weights, on --photos, a folder of photos of the kind
that the detector will see; without them, on drawn pictures, which costs some accuracy. Photos that
cannot be read are left out, and named at the end.
Needs the package onnx (pip install "facesig[export]"), and Pillow for photos.

facesig import-detector face_detection_yunet_2023mar.onnx --out yunet.fsig
facesig faces photo.jpg --detector yunet.fsig
"""

from __future__ import annotations

import argparse
from pathlib import Path

from facesig.cli.common import add_json, print_json, say_left_out
from facesig.console import one_line


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    parser.add_argument("model", type=Path, metavar="FILE", help="ONNX file of a YuNet")
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="model file to write (default: FILE as .fsig)"
    )
    parser.add_argument(
        "--photos", type=Path, metavar="FOLDER", help="photos to calibrate with, faces in them"
    )
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Convert, and print what was written."""
    from facesig.convert.file import convert
    from facesig.modelfile import read_model, write_model

    out = arguments.out or arguments.model.with_suffix(".fsig")
    refused: list[str] = []
    write_model(out, convert(arguments.model, arguments.photos, refused=refused))
    written = read_model(out)
    facts = {
        "file": str(out),
        "bytes": out.stat().st_size,
        "network": written.network.name,
        "layers": len(written.network.layers),
        "parameters": written.network.parameters(),
        "id": written.model_id.hex(),
        "metadata": dict(written.metadata),
    }
    if arguments.json:
        print_json(facts)
    else:
        _print(facts, dict(written.metadata))
    say_left_out(refused, "photos")
    return 0


def _print(facts: dict[str, object], metadata: dict[str, str]) -> None:
    print(f"{one_line(facts['file'])}: {facts['bytes']:,} bytes, model id {facts['id']}")
    print(f"{facts['network']}, {facts['layers']} layers, {facts['parameters']:,} parameters")
    for key in ("source", "calibration", "changed", "trained"):
        print(f"{key}: {metadata[key]}")
    print(f"\n{metadata['notice']}", end="")

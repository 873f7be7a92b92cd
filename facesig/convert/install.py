"""Makes a recording of a detector's integers the one that ships, in a source tree.

    python -m facesig.convert.install RECORDING.json YUNET.onnx

RECORDING.json is what ``facesig.studies.detector_rounding`` wrote, YUNET.onnx a file that it knows.
Written are ``models/NETWORK_int8.fsig``, its line of ``models/SHA256SUMS`` and the short recording
``facesig/convert/recorded/NETWORK.json``, which leaves the integers to the model file. From then on
``facesig import-detector YUNET.onnx`` writes the same file, byte for byte; the command makes sure.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from facesig.convert.file import convert
from facesig.convert.recorded import FOLDER, load, save_short
from facesig.errors import RecordingError
from facesig.files import write_file
from facesig.modelfile import read_model, write_model
from facesig.runtime import checksums

MODELS = Path(__file__).resolve().parents[2] / "models"


def main(argv: list[str] | None = None) -> None:
    """The command line described above."""
    parser = argparse.ArgumentParser(
        prog="python -m facesig.convert.install",
        description="Ship a recording of a detector's integers.",
    )
    parser.add_argument("recording", type=Path, help="as the study wrote it")
    parser.add_argument("model", type=Path, help="ONNX file of a YuNet that it knows")
    given = parser.parse_args(argv)
    file = install(given.recording, given.model)
    sys.stdout.write(f"{file}: {checksums.sha256(file)}\n")


def install(recording: Path, model: Path, models: Path = MODELS, folder: Path = FOLDER) -> Path:
    """The model file that was made of a whole recording.

    Args:
        recording: the recording.
        model: ONNX file of weights that it knows.
        models: where the model file and ``SHA256SUMS`` lie.
        folder: where the short recording goes.

    Raises:
        RecordingError: the recording is of other weights, or not read back as it was.
        OutputError: a file cannot be written.
    """
    known = load(recording, (models,))
    file = models / f"{known.network.name}_int8.fsig"
    write_model(file, convert(model, recorded=known))
    _list(file)
    short = folder / f"{known.network.name}.json"
    save_short(short, known, file.name, read_model(file).model_id)
    made = file.read_bytes()
    write_model(file, convert(model, recorded=load(short, (models,))))
    if file.read_bytes() != made:
        raise RecordingError(f"expected the same model twice, got another by {short} ({file})")
    return file


def _list(file: Path) -> None:
    """The file's line of ``SHA256SUMS``, at its place or at the end."""
    digests = {**checksums.listed(file.parent), file.name: checksums.sha256(file)}
    lines = "".join(f"{digest}  {name}\n" for name, digest in digests.items())
    write_file(file.parent / checksums.LIST, lines.encode())


if __name__ == "__main__":
    main()

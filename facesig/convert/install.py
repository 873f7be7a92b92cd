"""Makes a recording of a detector's integers the one that ships, in a source tree.

    python -m facesig.convert.install RECORDING.json YUNET.onnx

RECORDING.json is what ``facesig.studies.detector_rounding`` wrote, YUNET.onnx a file that it knows.
Written are ``models/NETWORK_int8.fsig``, its line of ``models/SHA256SUMS`` and the short recording
``facesig/convert/recorded/NETWORK.json``, which leaves the integers to the model file. From then on
``facesig import-detector YUNET.onnx`` writes the same file, byte for byte; the command makes sure
before it writes anything.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
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
        RecordingError: the recording is of other weights, or not read back as it was; then nothing
            was written.
        OutputError: a file cannot be written.
    """
    known = load(recording, (models,))
    name, network = f"{known.network.name}_int8.fsig", known.network.name
    with tempfile.TemporaryDirectory() as folder_name:
        tried = Path(folder_name)
        write_model(tried / name, convert(model, recorded=known))
        made = (tried / name).read_bytes()
        save_short(tried / "short.json", known, name, read_model(tried / name).model_id)
        short = (tried / "short.json").read_bytes()
        write_model(tried / name, convert(model, recorded=load(tried / "short.json", (tried,))))
        if (tried / name).read_bytes() != made:
            raise RecordingError(f"expected the same model twice, got another ({recording})")
    write_file(models / name, made)
    _list(models / name)
    write_file(folder / f"{network}.json", short)
    return models / name


def _list(file: Path) -> None:
    """The file's line of ``SHA256SUMS``, at its place or at the end."""
    digests = {**checksums.listed(file.parent), file.name: checksums.sha256(file)}
    lines = "".join(f"{digest}  {name}\n" for name, digest in digests.items())
    write_file(file.parent / checksums.LIST, lines.encode())


if __name__ == "__main__":
    main()

"""Every file that users run, written from one source, whole or not at all.

The files are made in a folder beside the target, each read back by its own reader, and take its
place all at once, with their list of checksums and what else belongs to them
(``facesig/export/swap.py``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from facesig.export.metadata import metadata_of
from facesig.export.onnx import build_onnx
from facesig.export.source import Source
from facesig.export.swap import whole_folder
from facesig.export.tflite import build_tflite
from facesig.files import write_file
from facesig.modelfile import ModelFile, read_model, write_model
from facesig.runtime.backends.seal import seal_onnx
from facesig.runtime.checksums import LIST, sha256
from facesig.runtime.locate import FILES as SHIPPED
from facesig.runtime.locate import FLOAT_MODEL, INT8_MODEL
from facesig.trust import SUFFIX, SigningKey, sign_file

ONNX, TFLITE = SHIPPED["small"]["onnx"], SHIPPED["small"]["tflite"]
FILES = (FLOAT_MODEL, INT8_MODEL, ONNX, TFLITE)
REPORT = "parity.json"
NAMES = (*FILES, *(file + SUFFIX for file in FILES), LIST, REPORT)
"""All that a bundle's folder may hold."""


@dataclass(frozen=True)
class Bundle:
    """Where the four files are."""

    folder: Path

    @property
    def float_model(self) -> Path:
        """Native, float32."""
        return self.folder / FLOAT_MODEL

    @property
    def integer_model(self) -> Path:
        """Native, integers."""
        return self.folder / INT8_MODEL

    @property
    def onnx(self) -> Path:
        """ONNX, float32; has the model id of the float file."""
        return self.folder / ONNX

    @property
    def tflite(self) -> Path:
        """TFLite; has the model id of the integer file."""
        return self.folder / TFLITE


def write_bundle(
    source: Source,
    out: Path,
    notes: Mapping[str, str],
    *,
    key: SigningKey | None = None,
    finish: Callable[[Bundle], None] | None = None,
) -> Bundle:
    """Write the four files and ``SHA256SUMS`` to a folder.

    Args:
        source: what they are made of.
        out: a new folder, or one that holds an earlier bundle and nothing else.
        notes: metadata of every file.
        key: signs every file.
        finish: called with the files before they take their place: it may look at them, and write
            ``REPORT`` beside them.

    Raises:
        ModelError: the source cannot be put into a file.
        MissingExtraError: a package of the extra ``export`` is missing, or PyNaCl for a key.
        OutputError: a file cannot be written, or the folder holds something else.
    """
    with whole_folder(out, NAMES) as folder:
        made = Bundle(folder)
        _write_all(source, made, {"training_step": str(source.step), **notes})
        _write_list(folder)
        if key is not None:
            for file in FILES:
                sign_file(folder / file, key)
        if finish is not None:
            finish(made)
    return Bundle(out)


def _write_all(source: Source, made: Bundle, notes: dict[str, str]) -> None:
    network, thresholds = source.network, source.thresholds
    write_model(made.float_model, ModelFile(network, source.weights, thresholds, notes))
    integers = source.integers()
    marked = {**notes, "scheme": source.scheme}
    model = ModelFile(network, {}, thresholds, marked, integers=integers)
    write_model(made.integer_model, model)
    exact, rounded = read_model(made.float_model), read_model(made.integer_model)
    proto = build_onnx(source.network, source.weights, metadata_of(exact))
    write_file(made.onnx, seal_onnx(proto.SerializeToString()))
    flat = build_tflite(source.network, source.rounded, integers, metadata_of(rounded))
    write_file(made.tflite, flat)


def _write_list(folder: Path) -> None:
    lines = [f"{sha256(folder / name)}  {name}\n" for name in FILES]
    write_file(folder / LIST, "".join(lines).encode())

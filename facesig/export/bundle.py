"""Every file that users run, written from one source, whole or not at all.

The files are made in a folder beside the target, each read back by its own reader, and take its
place all at once, with their list of checksums and what else belongs to them
(``facesig/export/swap.py``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from facesig.errors import ConfigError
from facesig.export.metadata import metadata_of
from facesig.export.onnx import build_onnx
from facesig.export.source import Source
from facesig.export.swap import whole_folder
from facesig.export.tflite import build_tflite
from facesig.files import write_file
from facesig.modelfile import ModelFile, read_model, write_model
from facesig.runtime.backends.seal import seal_onnx
from facesig.runtime.checksums import LIST, sha256
from facesig.trust import SUFFIX, SigningKey, sign_file

REPORT = "parity.json"


def files_of(name: str) -> tuple[str, str, str, str]:
    """Native float and integers, ONNX and TFLite of a model: "large", ...; "" for the usual one."""
    stem = f"facesig_{name}" if name else "facesig"
    return f"{stem}_fp32.fsig", f"{stem}_int8.fsig", f"{stem}.onnx", f"{stem}_int8.tflite"


def names_of(name: str) -> tuple[str, ...]:
    """All that the folder of a bundle may hold.

    Raises:
        ConfigError: a name of other letters.
    """
    if not re.fullmatch("[a-z0-9]*", name):
        raise ConfigError(f"expected small letters and digits, got {name!r} (name)")
    files = files_of(name)
    return (*files, *(file + SUFFIX for file in files), LIST, REPORT)


FILES, NAMES = files_of(""), names_of("")


@dataclass(frozen=True)
class Bundle:
    """Where the four files of a model are."""

    folder: Path
    name: str = ""

    @property
    def files(self) -> tuple[str, ...]:
        """Their names."""
        return files_of(self.name)

    @property
    def float_model(self) -> Path:
        """Native, float32."""
        return self.folder / self.files[0]

    @property
    def integer_model(self) -> Path:
        """Native, integers."""
        return self.folder / self.files[1]

    @property
    def onnx(self) -> Path:
        """ONNX, float32; has the model id of the float file."""
        return self.folder / self.files[2]

    @property
    def tflite(self) -> Path:
        """TFLite; has the model id of the integer file."""
        return self.folder / self.files[3]


def write_bundle(
    source: Source,
    out: Path,
    notes: Mapping[str, str],
    *,
    name: str = "",
    key: SigningKey | None = None,
    finish: Callable[[Bundle], None] | None = None,
) -> Bundle:
    """Write the four files and ``SHA256SUMS`` to a folder.

    Args:
        source: what they are made of.
        out: a new folder, or one that holds an earlier bundle and nothing else.
        notes: metadata of every file.
        name: that the files' names have behind "facesig": small letters and digits.
        key: signs every file.
        finish: called with the files before they take their place: it may look at them, and write
            ``REPORT`` beside them.

    Raises:
        ConfigError: a name of other letters.
        ModelError: the source cannot be put into a file.
        MissingExtraError: a package of the extra ``export`` is missing, or PyNaCl for a key.
        OutputError: a file cannot be written, or the folder holds something else.
    """
    with whole_folder(out, names_of(name)) as folder:
        made = Bundle(folder, name)
        _write_all(source, made, {"training_step": str(source.step), **notes})
        _write_list(made)
        if key is not None:
            for file in made.files:
                sign_file(folder / file, key)
        if finish is not None:
            finish(made)
    return Bundle(out, name)


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


def _write_list(made: Bundle) -> None:
    lines = [f"{sha256(made.folder / name)}  {name}\n" for name in made.files]
    write_file(made.folder / LIST, "".join(lines).encode())

"""Prints the version, the engine's instruction set in use, the CPU's features, and the models.

Without arguments these are the shipped ones, checked against their SHA256SUMS; with files, those:
.fsig, .onnx or .tflite, each checked if a SHA256SUMS beside it has it. A file that cannot be used
is left out and named on stderr at the end; the exit code is then that of the first such file.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import facesig
from facesig.cli.common import add_json, print_json, say_left_out
from facesig.console import one_line
from facesig.errors import FacesigError
from facesig.runtime import checksums, native
from facesig.runtime.backends.base import Backend
from facesig.runtime.backends.choose import open_backend
from facesig.runtime.locate import shipped_models


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument(
        "models", nargs="*", metavar="MODEL", help="model files (default: the shipped ones)"
    )
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the facts as lines or as JSON."""
    paths = [Path(path) for path in arguments.models]
    failed: list[FacesigError] = []
    facts = _facts(paths, failed) if paths else _shipped()
    if failed and len(failed) == len(paths):
        pass  # there is nothing to tell but the reasons
    elif arguments.json:
        print_json(facts)
    else:
        _print(facts)
    say_left_out([str(error) for error in failed], "models", len(paths))
    return failed[0].exit_code if failed else 0


def _shipped() -> dict[str, object]:
    """Facts of the native files; of the others beside them, only that they are as listed."""
    paths = shipped_models()
    facts = _facts(paths, None)
    if paths:
        facts["checked"] = checksums.check_folder(paths[0].parent)
    return facts


def _facts(paths: list[Path], failed: list[FacesigError] | None) -> dict[str, object]:
    """Facts of files; those that cannot be used go to ``failed``, or are raised without it."""
    opened: list[tuple[Path, Backend, bool]] = []
    for path in paths:
        try:
            opened.append((path, open_backend(path, None, None), checksums.check(path)))
        except FacesigError as error:
            if failed is None:
                raise
            failed.append(error)
    engines = [
        backend.session().isa
        for _, backend, _ in opened
        if backend.name == "native" and backend.model.kind == "embedder"
    ]
    return {
        "version": facesig.__version__,
        "engine": native.version(),
        "isa": engines[0] if engines else None,
        "available_isas": list(native.available_isas()),
        "cpu_features": list(native.cpu_features()),
        "checked": [path.name for path, _, listed in opened if listed],
        "models": [_model(path, backend) for path, backend, _ in opened],
    }


def _model(path: Path, backend: Backend) -> dict[str, object]:
    model = backend.model
    return {
        "file": str(path),
        "bytes": path.stat().st_size,
        "sha256": checksums.sha256(path),
        "backend": backend.name,
        "id": model.model_id.hex(),
        "kind": model.kind,
        "network": model.network,
        "terms": model.metadata.get("licence", "not stated"),
        "thresholds": {f"{rate:g}": value for rate, value in sorted(model.thresholds.items())},
        "metadata": dict(model.metadata),
    }


def _print(facts: dict[str, object]) -> None:
    models = facts.pop("models")
    assert isinstance(models, list)
    for name, value in facts.items():
        shown = ", ".join(value) if isinstance(value, list) else value
        print(f"{name.replace('_', ' '):16} {one_line(shown or 'none')}")
    for model in models:
        print()
        for name, value in model.items():
            _print_fact(name, value)
    if not models:
        print(f"{'models':16} none")


def _print_fact(name: str, value: object) -> None:
    if not isinstance(value, dict):
        print(f"{name:16} {value:,}" if isinstance(value, int) else f"{name:16} {one_line(value)}")
        return
    for key, entry in value.items():
        shown = f"{entry:.4f}" if isinstance(entry, float) else entry
        label = "threshold" if name == "thresholds" else name
        print(f"{label:16} {one_line(key)}: {one_line(shown)}")

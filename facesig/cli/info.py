"""Prints the version, the engine's code path in use, the CPU's features, and the shipped models."""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

import facesig
from facesig.cli.common import add_json, print_json
from facesig.runtime import native
from facesig.runtime.locate import shipped_models


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument(
        "models", nargs="*", metavar="MODEL", help="model files (default: the shipped ones)"
    )
    add_json(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the facts as lines or as JSON."""
    facts = _facts([Path(path) for path in arguments.models] or shipped_models())
    if arguments.json:
        print_json(facts)
    else:
        _print(facts)
    return 0


def _facts(paths: list[Path]) -> dict[str, object]:
    models = [native.Model.open(str(path)) for path in paths]
    return {
        "version": facesig.__version__,
        "engine": native.version(),
        "path": native.Session(models[0]).path if models else None,
        "available_paths": list(native.available_paths()),
        "cpu_features": list(native.cpu_features()),
        "models": [_model(path, model) for path, model in zip(paths, models)],
    }


def _model(path: Path, model: native.Model) -> dict[str, object]:
    return {
        "file": str(path),
        "bytes": path.stat().st_size,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "id": model.model_id.hex(),
        "network": model.network,
        "thresholds": {f"{rate:g}": value for rate, value in sorted(model.thresholds.items())},
        "metadata": dict(model.metadata),
    }


def _print(facts: dict[str, object]) -> None:
    models = facts.pop("models")
    assert isinstance(models, list)
    for name, value in facts.items():
        shown = ", ".join(value) if isinstance(value, list) else value
        print(f"{name.replace('_', ' '):16} {shown or 'none'}")
    for model in models:
        print()
        for name, value in model.items():
            _print_fact(name, value)
    if not models:
        print(f"{'models':16} none")


def _print_fact(name: str, value: object) -> None:
    if not isinstance(value, dict):
        print(f"{name:16} {value:,}" if isinstance(value, int) else f"{name:16} {value}")
        return
    for key, entry in value.items():
        shown = f"{entry:.4f}" if isinstance(entry, float) else entry
        label = "threshold" if name == "thresholds" else name
        print(f"{label:16} {key}: {shown}")

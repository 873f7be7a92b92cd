"""Reading what ``facesig-bench-native`` prints (csrc/bench)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from facesig.bench.findings import Layer, Model
from facesig.errors import BenchError

SCHEMA = "facesig-bench-native/1"


def parse(text: str) -> dict[str, Any]:
    """Its JSON.

    Raises:
        BenchError: it is none, or of a program of another version.
    """
    try:
        record: dict[str, Any] = json.loads(text)
    except ValueError as error:
        raise BenchError(f"expected JSON, got {text[:60]!r} (facesig-bench-native)") from error
    if record.get("schema") != SCHEMA:
        raise BenchError(f"expected {SCHEMA}, got {record.get('schema')} (facesig-bench-native)")
    return record


def model_of(record: dict[str, Any], file: str, peak: int | None) -> Model:
    """The model's facts, without runs.

    Args:
        record: of ``parse``.
        file: the model's name for people.
        peak: bytes at most.
    """
    facts = record["model"]
    return Model(
        file=file,
        network=facts["network"],
        id=facts["id"],
        bytes=facts["bytes"],
        numbers=facts["numbers"],
        path=record["path"],
        arena_bytes=record["arena_bytes"],
        peak_bytes=peak,
        layers=_layers(facts["layers"]),
    )


def _layers(records: Sequence[dict[str, Any]]) -> list[Layer]:
    """Layers with their parts: those before the warp align, those behind it sign."""
    layers, part = [], "alignment"
    for record in records:
        here = "warp" if record["operation"] == "warp" else part
        part = "signature" if here == "warp" else part
        layers.append(Layer(part=here, output=tuple(record.pop("output")), **record))
    return layers

"""The words that ``facesig-bench-native`` takes and what it prints (csrc/bench)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from facesig.bench.findings import EMBEDDER, Layer, Model
from facesig.bench.frame import Frame
from facesig.bench.picture import Size, size_name
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
        isa=record["isa"],
        arena_bytes=record["arena_bytes"],
        peak_bytes=peak,
        layers=_layers(facts["layers"], facts["kind"]),
        kind=facts["kind"],
        input=tuple(facts["input"]),
    )


@dataclass(frozen=True)
class Scene:
    """A frame and the models that it goes through.

    Attributes:
        photo: the picture that the frame shows.
        size: its width and height.
        nv12: its bytes.
        detector, embedder: model files.
    """

    photo: Path
    size: Size
    nv12: bytes
    detector: Path
    embedder: Path

    @property
    def name(self) -> str:
        """For people."""
        return f"frame {size_name(self.size)}"


def frame_words(size: Size, frame: str, detector: str, embedder: str) -> list[str]:
    """Arguments that send a frame through the pipeline."""
    return ["--frame", frame, "--size", size_name(size), "--detector", detector, embedder]


def frame_of(record: dict[str, Any], scene: Scene, peak: int | None) -> Frame:
    """The frame's facts, without runs; arguments as ``model_of``."""
    facts = record["frame"]
    return Frame(
        photo=str(scene.photo),
        size=scene.size,
        detector=scene.detector.name,
        embedder=scene.embedder.name,
        isa=record["isa"],
        stages=tuple(facts["stages"]),
        box=tuple(facts["box"]),
        arena_bytes=record["arena_bytes"],
        peak_bytes=peak,
    )


def _layers(records: Sequence[dict[str, Any]], kind: str) -> list[Layer]:
    """Layers with their parts; an embedder's align before the warp, and sign behind it."""
    if kind != EMBEDDER:
        return [Layer(part=kind, output=tuple(one.pop("output")), **one) for one in records]
    layers, part = [], "alignment"
    for record in records:
        here = "warp" if record["operation"] == "warp" else part
        part = "signature" if here == "warp" else part
        layers.append(Layer(part=here, output=tuple(record.pop("output")), **record))
    return layers

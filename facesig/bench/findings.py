"""What a benchmark found, as frozen values: the one source of the JSON, the tables and the page.

Convention: times are milliseconds, sizes bytes. MACs are those of ``facesig.network``, counted from
the shapes: the work asked for, whatever instructions did it. What does not apply or is not known
is None.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from facesig.bench.counts import Counts
from facesig.bench.frame import Frame

SCHEMA = "facesig-bench/1"
"""Changes when a field of the JSON changes its meaning or goes away."""

PAPER_MACS = 41_000_000
PAPER_MS = 30.0
"""Tadmor et al. (2016): one Cortex-A9 core at 1 GHz, measured by its authors."""

PARTS = ("alignment", "warp", "signature")
"""Of an embedder; a network of another kind is one part, named as its kind."""

EMBEDDER = "embedder"


@dataclass(frozen=True)
class Layer:
    """One layer of a model file.

    Attributes:
        name, operation, kernel: its name, what it does, and the engine's function that did it.
        part: one of ``PARTS``, or the network's kind.
        output: (height, width, channels).
        type: of an output number, "float32", "int8" or "int16".
        macs: multiply-accumulates.
        weight_bytes: weights, biases and multipliers, without fill.
    """

    name: str
    part: str
    operation: str
    kernel: str
    output: tuple[int, int, int]
    type: str
    macs: int
    weight_bytes: int


@dataclass(frozen=True)
class ColdStart:
    """From nothing to the first signature; the file lies in the page cache."""

    open_ms: float
    session_ms: float
    first_run_ms: float

    @property
    def ms(self) -> float:
        """All of it."""
        return self.open_ms + self.session_ms + self.first_run_ms


@dataclass(frozen=True)
class Modelled:
    """Warm runs of one model under one reading of the timing model.

    Attributes:
        preset, memory, mhz: which reading.
        parameters: its figures.
        cold_start: modelled too; the kernel's own work (mapping, page faults) is not in it.
        total: the last warm run.
        input: what of it lies before the first layer.
        layers: the rest, in the model's order.
        warm_cycles: of every warm run.
        undecoded: instructions that the timing model does not know; they count as simple ones.
    """

    preset: str
    memory: str
    mhz: int
    parameters: Mapping[str, int]
    cold_start: ColdStart
    total: Counts
    input: Counts
    layers: Sequence[Counts]
    warm_cycles: Sequence[int]
    undecoded: int


@dataclass(frozen=True)
class Machine:
    """What the kernel tells of the measured machine; clock and heat before and after the runs."""

    cpu: str
    architecture: str
    governor: str
    max_khz: int | None
    khz: tuple[int | None, int | None]
    celsius: tuple[float | None, float | None]


@dataclass(frozen=True)
class Measured:
    """Warm runs on this machine by the CPU clock of the thread, medians of ``repeats``."""

    machine: Machine
    repeats: int
    cold_start: ColdStart
    ms: float
    least_ms: float
    most_ms: float
    layers_ms: Sequence[float]


@dataclass(frozen=True)
class Model:
    """One model file with its runs: modelled ones, or a measured one.

    Attributes:
        kind: "embedder", "detector" or "verifier".
        input: height and width of the image.
        numbers: "float32" or "integer".
        peak_bytes: measured: the largest resident memory; modelled: program and heap, on which
            the copy of the model file is.
    """

    file: str
    network: str
    id: str
    bytes: int
    numbers: str
    isa: str
    arena_bytes: int
    peak_bytes: int | None
    layers: Sequence[Layer]
    kind: str = EMBEDDER
    input: tuple[int, int] = (112, 112)
    modelled: Sequence[Modelled] = ()
    measured: Measured | None = None

    @property
    def name(self) -> str:
        """The file's name without its folder; of a network for any size, with the size."""
        bare = Path(self.file).name
        return bare if self.kind == EMBEDDER else f"{bare} {self.input[1]}x{self.input[0]}"

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of its layers, in running order."""
        return PARTS if self.kind == EMBEDDER else (self.kind,)

    @property
    def macs(self) -> int:
        """Of one run."""
        return sum(layer.macs for layer in self.layers)

    @property
    def weight_bytes(self) -> int:
        """Of all layers."""
        return sum(layer.weight_bytes for layer in self.layers)

    def part_ms(self, run: Modelled, part: str) -> float:
        """Modelled milliseconds of a part; the image's preparation counts as the first one's."""
        found = sum(c.ms for layer, c in zip(self.layers, run.layers) if layer.part == part)
        return found + (run.input.ms if part == self.parts[0] else 0.0)


@dataclass(frozen=True)
class PeerRun:
    """A peer under one reading.

    Attributes:
        counts: of the peer's warm run.
        ours_ms: our engine's modelled milliseconds for the same work.
    """

    preset: str
    memory: str
    mhz: int
    counts: Counts
    ours_ms: float

    @property
    def ratio(self) -> float:
        """The peer's time over ours: above 1 we are faster."""
        return self.counts.ms / self.ours_ms


@dataclass(frozen=True)
class Peer:
    """Another runtime beside ours.

    Attributes:
        name: of the runtime.
        model: name of our model file.
        least_cosine: of its outputs with ours; signatures are those of aligned images of blurred
            noise. None for a peer that gives boxes.
        runs: under each reading; none if it is missing.
        task: "signature" (the signature network) or "detection".
        overlap: of its largest box with ours, intersection over union; None for a network.
        missing: why it could not be had; empty if it could.
    """

    name: str
    model: str
    least_cosine: float | None
    runs: Sequence[PeerRun]
    task: str = "signature"
    overlap: float | None = None
    missing: str = ""

    @property
    def worst_ratio(self) -> float | None:
        """The least ratio of all readings: what may be claimed; None without readings."""
        return min((run.ratio for run in self.runs), default=None)


@dataclass(frozen=True)
class Findings:
    """All of one benchmark."""

    facesig: str
    models: Sequence[Model]
    peers: Sequence[Peer] = ()
    frames: Sequence[Frame] = ()

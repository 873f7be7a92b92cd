"""Findings as tables, the same in the terminal and in HTML."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from facesig.bench.counts import Counts
from facesig.bench.findings import (
    EMBEDDER,
    PAPER_MACS,
    PAPER_MS,
    Findings,
    Measured,
    Model,
    Modelled,
    Peer,
)
from facesig.bench.frame import Frame, FrameRun
from facesig.evaluation.report.tables import Table

METHOD = (
    "Modelled on an emulated Cortex-A9 by csrc/a9model, never measured: L1-resident integer NEON "
    "within 10 %, fp32 NEON within 15 %, whole networks within 20 %, code bound by memory within "
    "-20 and +30 %. Presets A and B bracket what published figures of the core leave open. The "
    "kernel's own work (mapping a file, page faults) is not in it."
)

_BY_PART = {"alignment": "resize, alignment net", "warp": "warp", "signature": "signature network"}

_BY_TASK = {"signature": "Signature network only", "detection": "Detection"}


def tables_of(found: Findings) -> list[Table]:
    """For each model its layers and its summary."""
    tables = []
    for model in found.models:
        if model.measured is not None:
            tables += [_measured_layers(model, model.measured), _measured(model, model.measured)]
        if model.modelled:
            tables += [_modelled_layers(model), modelled_summary(model)]
    tables += [frame_table(frame) for frame in found.frames]
    return tables + [peer_table(peer) for peer in found.peers]


def ms_range(values: Sequence[float]) -> str:
    """The least and the largest of some milliseconds."""
    low, high = f"{min(values):.2f}", f"{max(values):.2f}"
    return low if low == high else f"{low} to {high}"


def run_name(run: Modelled | FrameRun) -> str:
    """Its preset and, where it is not the default one, its memory setting."""
    return run.preset if run.memory == "default" else f"{run.preset} {run.memory}"


def _modelled_layers(model: Model) -> Table:
    """One row a layer: time under every reading, counters under the first."""
    runs, first = model.modelled, model.modelled[0]
    header = (
        *("layer", "operation", "output", "kMACs", "weights"),
        *(f"ms {run_name(run)}" for run in runs),
        *("instr.", "MACs/cycle", "NEON bound", "L1 miss", "L2 miss", "TLB miss", "DRAM KB"),
    )
    rows = [("input", "", "", "", "", *_costs([run.input for run in runs], 0))]
    for i, layer in enumerate(model.layers):
        facts = (
            layer.name,
            layer.operation,
            "x".join(map(str, layer.output)),
            f"{layer.macs / 1e3:,.0f}",
            f"{layer.weight_bytes:,}",
        )
        rows.append((*facts, *_costs([run.layers[i] for run in runs], layer.macs)))
    total = ("total", "", "", f"{model.macs / 1e3:,.0f}", f"{model.weight_bytes:,}")
    rows.append((*total, *_costs([run.total for run in runs], model.macs)))
    notes = (
        f"Ratios and counters: {run_name(first)}. NEON bound: the share of the time that the NEON "
        "instructions alone would take.",
    )
    return Table(f"{model.name}: layers, modelled", header, rows, left=3, notes=notes)


def _costs(counts: Sequence[Counts], macs: int) -> tuple[str, ...]:
    first = counts[0]
    values = first.values
    return (
        *(f"{one.ms:.3f}" for one in counts),
        f"{values['instructions']:,}",
        f"{first.macs_per_cycle(macs):.2f}" if macs else "",
        f"{100 * first.bound_share:.0f} %",
        f"{values['l1d_load_misses'] + values['l1d_store_misses']:,}",
        f"{values['l2_misses']:,}",
        f"{values['tlb_misses']:,}",
        f"{values['dram_bytes'] / 1e3:,.0f}",
    )


def modelled_summary(model: Model) -> Table:
    """Facts of the whole, one column a reading; beside an embedder the paper's figures."""
    runs = model.modelled
    every = [run.total for run in runs]
    paper = ("paper",) if model.kind == EMBEDDER else ()
    header = ("", *(run_name(run) for run in runs), *paper)
    bare = [""]
    rows: list[Sequence[str]] = [
        ("modelled ms", *(f"{one.ms:.2f}" for one in every), f"{PAPER_MS:.0f} (measured)"),
        *(
            (f"  {_BY_PART[part]}", *(f"{model.part_ms(run, part):.2f}" for run in runs), "")
            for part in model.parts
            if part in _BY_PART
        ),
        ("MACs, millions", *[f"{model.macs / 1e6:.2f}"] * len(runs), f"{PAPER_MACS / 1e6:.0f}"),
        (
            "MACs a cycle",
            *(f"{one.macs_per_cycle(model.macs):.2f}" for one in every),
            f"{PAPER_MACS / PAPER_MS / 1e6:.2f}",
        ),
        ("instructions, millions", *(f"{one.values['instructions'] / 1e6:.2f}" for one in every)),
        ("share of the NEON issue bound", *(f"{100 * one.bound_share:.0f} %" for one in every)),
        ("read from DRAM, KB", *(f"{one.values['dram_bytes'] / 1e3:,.0f}" for one in every)),
        ("cold start, modelled ms", *(f"{run.cold_start.ms:.2f}" for run in runs)),
        ("  open and check the file", *(f"{run.cold_start.open_ms:.2f}" for run in runs)),
        ("  make a session", *(f"{run.cold_start.session_ms:.2f}" for run in runs)),
        ("  first run", *(f"{run.cold_start.first_run_ms:.2f}" for run in runs)),
    ]
    rows += [(name, value, *bare * len(runs)) for name, value in _sizes(model)]
    padded = [(*row, *bare * len(header))[: len(header)] for row in rows]
    title = f"{model.name}: modelled {ms_range([one.ms for one in every])} ms at {runs[0].mhz} MHz"
    return Table(title, header, padded, notes=_warnings(runs))


def frame_table(frame: Frame) -> Table:
    """One row a stage of a frame, one column a reading."""
    runs = frame.modelled
    columns = [[one.ms for one in run.stages] for run in runs] or [list(frame.measured_ms)]
    rows = [
        (stage, *(f"{column[i]:.2f}" for column in columns)) for i, stage in enumerate(frame.stages)
    ]
    peak = "" if frame.peak_bytes is None else f", peak memory {frame.peak_bytes / 1e3:,.0f} KB"
    x, y, width, height = frame.box
    notes = (
        f"{Path(frame.photo).name}: face of {width:.0f} x {height:.0f} pixels at {x:.0f}, {y:.0f}; "
        f"{frame.detector}, {frame.embedder}.",
        f"The pipeline holds {frame.arena_bytes / 1e3:,.0f} KB beside its model files{peak}.",
    )
    kind = f"modelled at {runs[0].mhz} MHz" if runs else f"measured here, isa {frame.isa}"
    header = ("stage", *(f"ms {run_name(run)}" for run in runs)) if runs else ("stage", "ms")
    return Table(f"{frame.name}: {kind}", header, rows, notes=notes)


def peer_table(peer: Peer) -> Table:
    """One row a reading: the peer and ours."""
    if peer.missing:
        title = f"{peer.name} / {peer.model}: not compared"
        return Table(title, ("reason",), [(peer.missing,)])
    rows = [
        (
            run.preset,
            run.memory,
            f"{run.counts.ms:.2f}",
            f"{run.ours_ms:.2f}",
            f"{run.ratio:.2f}",
            f"{run.counts.values['instructions'] / 1e6:.2f}",
        )
        for run in peer.runs
    ]
    header = ("preset", "memory", f"{peer.name}, ms", "ours, ms", "ratio", "its instr., M")
    agreement = (
        f"overlap of its largest box with ours {peer.overlap:.2f}"
        if peer.least_cosine is None
        else f"least cosine of its outputs with ours {peer.least_cosine:.6f}"
    )
    note = (
        f"{_BY_TASK[peer.task]}, one thread, warm, modelled; {agreement}. A ratio is a claim only "
        "above 1.15 in every setting."
    )
    title = f"{peer.name} / {peer.model}: ratio {peer.worst_ratio:.2f} at worst, modelled"
    return Table(title, header, rows, left=2, notes=(note,))


def _warnings(runs: Sequence[Modelled]) -> list[str]:
    unknown = max(run.undecoded for run in runs)
    return [f"{unknown} instructions are not in the model's tables."] if unknown else []


def _sizes(model: Model) -> list[tuple[str, str]]:
    peak = model.peak_bytes
    kind = "program, model and heap" if model.measured is None else "resident"
    return [
        ("weights, KB", f"{model.weight_bytes / 1e3:,.0f}"),
        ("model file, KB", f"{model.bytes / 1e3:,.0f}"),
        ("arena, KB", f"{model.arena_bytes / 1e3:,.0f}"),
        (f"peak memory, KB ({kind})", "" if peak is None else f"{peak / 1e3:,.0f}"),
    ]


def _measured_layers(model: Model, measured: Measured) -> Table:
    khz = measured.machine.khz[1]
    rows = []
    for layer, ms in zip(model.layers, measured.layers_ms):
        rate = f"{layer.macs / (ms * khz):.2f}" if khz and ms and layer.macs else ""
        rows.append(
            (
                layer.name,
                layer.operation,
                "x".join(map(str, layer.output)),
                f"{layer.macs / 1e3:,.0f}",
                f"{layer.weight_bytes:,}",
                f"{ms:.4f}",
                f"{100 * ms / measured.ms:.1f} %",
                rate,
            )
        )
    header = ("layer", "operation", "output", "kMACs", "weights", "ms", "share", "MACs/cycle")
    return Table(f"{model.name}: layers, measured here", header, rows, left=3)


def _measured(model: Model, measured: Measured) -> Table:
    machine, start = measured.machine, measured.cold_start
    clock = [f"{khz / 1e3:.0f} MHz" for khz in machine.khz if khz is not None]
    heat = [f"{celsius:.1f} C" for celsius in machine.celsius if celsius is not None]
    rows = [
        ("machine", f"{machine.architecture}, {machine.cpu or 'CPU not named'}"),
        ("clock before, after", ", ".join(clock) or "not told by the kernel"),
        ("governor", machine.governor or "not told by the kernel"),
        ("temperature before, after", ", ".join(heat) or "not told by the kernel"),
        ("measured ms", f"{measured.ms:.3f} ({measured.least_ms:.3f} to {measured.most_ms:.3f})"),
        ("MACs, millions", f"{model.macs / 1e6:.2f}"),
        (
            "cold start ms",
            f"{start.ms:.2f} (open {start.open_ms:.2f}, session {start.session_ms:.2f}, "
            f"first run {start.first_run_ms:.2f})",
        ),
        *_sizes(model),
    ]
    note = f"CPU time of the thread, median of {measured.repeats}."
    title = f"{model.name}: measured {measured.ms:.3f} ms, isa {model.isa}"
    return Table(title, ("", ""), rows, left=2, notes=(note,))

"""Findings as the JSON that README.md beside this file documents."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

from facesig.bench.budget import Budget
from facesig.bench.counts import Counts
from facesig.bench.findings import (
    PAPER_MACS,
    PAPER_MS,
    SCHEMA,
    ColdStart,
    Findings,
    Model,
    Modelled,
    Peer,
)
from facesig.bench.frame import Frame


def as_json(found: Findings, budgets: Sequence[Budget] = ()) -> dict[str, Any]:
    """Plain values that ``json.dump`` takes; ``budgets`` only where there are any."""
    record = {
        "schema": SCHEMA,
        "facesig": found.facesig,
        "paper": {"macs": PAPER_MACS, "ms": PAPER_MS, "mhz": 1000},
        "models": [_model(model) for model in found.models],
        "frames": [_frame(frame) for frame in found.frames],
        "peers": [_peer(peer) for peer in found.peers],
    }
    if budgets:
        record["budgets"] = [_budget(budget) for budget in budgets]
    return record


def _budget(budget: Budget) -> dict[str, Any]:
    layers = [
        {**dataclasses.asdict(floor), "ms": floor.ms, "reached_ms": ms}
        for floor, ms in zip(budget.floors, budget.reached_ms)
    ]
    reading = {"preset": budget.preset, "memory": budget.memory, "mhz": budget.mhz}
    return {"model": budget.model, **reading, "layers": layers}


def _model(model: Model) -> dict[str, Any]:
    record: dict[str, Any] = {
        field.name: getattr(model, field.name)
        for field in dataclasses.fields(model)
        if field.name not in ("layers", "modelled", "measured")
    }
    record["path"] = model.isa
    record["macs"] = model.macs
    record["weight_bytes"] = model.weight_bytes
    record["layers"] = [dataclasses.asdict(layer) for layer in model.layers]
    record["modelled"] = [_modelled(model, run) for run in model.modelled]
    measured = model.measured
    record["measured"] = None if measured is None else dataclasses.asdict(measured)
    if measured is not None:
        record["measured"]["cold_start"] = _cold_start(measured.cold_start)
    return record


def _modelled(model: Model, run: Modelled) -> dict[str, Any]:
    return {
        "preset": run.preset,
        "memory": run.memory,
        "mhz": run.mhz,
        "parameters": dict(run.parameters),
        "undecoded": run.undecoded,
        "cold_start": _cold_start(run.cold_start),
        "warm_cycles": list(run.warm_cycles),
        "parts_ms": {part: model.part_ms(run, part) for part in model.parts},
        "total": _counts(run.total, model.macs),
        "input": _counts(run.input, 0),
        "layers": [_counts(c, layer.macs) for layer, c in zip(model.layers, run.layers)],
    }


def _frame(frame: Frame) -> dict[str, Any]:
    record: dict[str, Any] = {
        field.name: getattr(frame, field.name)
        for field in dataclasses.fields(frame)
        if field.name not in ("modelled", "measured_ms")
    }
    record["path"] = frame.isa
    record["modelled"] = [
        {
            "preset": run.preset,
            "memory": run.memory,
            "mhz": run.mhz,
            "stages": [dict(counts.values) for counts in run.stages],
        }
        for run in frame.modelled
    ]
    record["measured"] = {"stages_ms": list(frame.measured_ms)} if frame.measured_ms else None
    return record


def _peer(peer: Peer) -> dict[str, Any]:
    return {
        "name": peer.name,
        "model": peer.model,
        "task": peer.task,
        "missing": peer.missing or None,
        "least_cosine": peer.least_cosine,
        "overlap": peer.overlap,
        "worst_ratio": peer.worst_ratio,
        "modelled": [
            {
                "preset": run.preset,
                "memory": run.memory,
                "mhz": run.mhz,
                "total": dict(run.counts.values),
                "ours_ms": run.ours_ms,
                "ratio": run.ratio,
            }
            for run in peer.runs
        ],
    }


def _counts(counts: Counts, macs: int) -> dict[str, Any]:
    ratios = {"macs_per_cycle": counts.macs_per_cycle(macs), "bound_share": counts.bound_share}
    return {**counts.values, **ratios}


def _cold_start(start: ColdStart) -> dict[str, float]:
    return {**dataclasses.asdict(start), "ms": start.ms}

"""Findings as the JSON that README.md beside this file documents."""

from __future__ import annotations

import dataclasses
from typing import Any

from facesig.bench.findings import (
    PAPER_MACS,
    PAPER_MS,
    PARTS,
    SCHEMA,
    ColdStart,
    Counts,
    Findings,
    Model,
    Modelled,
    Peer,
)


def as_json(found: Findings) -> dict[str, Any]:
    """Plain values that ``json.dump`` takes."""
    return {
        "schema": SCHEMA,
        "facesig": found.facesig,
        "paper": {"macs": PAPER_MACS, "ms": PAPER_MS, "mhz": 1000},
        "models": [_model(model) for model in found.models],
        "peers": [_peer(peer) for peer in found.peers],
    }


def _model(model: Model) -> dict[str, Any]:
    record: dict[str, Any] = {
        field.name: getattr(model, field.name)
        for field in dataclasses.fields(model)
        if field.name not in ("layers", "modelled", "measured")
    }
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
        "parts_ms": {part: model.part_ms(run, part) for part in PARTS},
        "total": _counts(run.total, model.macs),
        "input": _counts(run.input, 0),
        "layers": [_counts(c, layer.macs) for layer, c in zip(model.layers, run.layers)],
    }


def _peer(peer: Peer) -> dict[str, Any]:
    return {
        "name": peer.name,
        "model": peer.model,
        "least_cosine": peer.least_cosine,
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

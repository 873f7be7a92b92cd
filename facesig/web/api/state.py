"""How strict it is, what happened, what runs, and whether it gives the right numbers."""

from __future__ import annotations

import time
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any

import facesig
from facesig.gallery.log import entries
from facesig.runtime import native
from facesig.runtime.locate import selftest_file
from facesig.runtime.selftest import read_reference
from facesig.runtime.selftest import run as run_selftest
from facesig.web import shapes
from facesig.web.api.door import CAMERA, camera_json
from facesig.web.board import Board
from facesig.web.operation import Body, Call, Operation
from facesig.web.words import one_in

RATES = (0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001)
"""False-positive identification rates that are offered."""


def _thresholds(call: Call) -> object:
    return _thresholds_json(call.board)


def _thresholds_json(board: Board) -> dict[str, Any]:
    false_rate, margin = board.thresholds
    core = board.gallery._core
    rates = sorted({*RATES, false_rate}, reverse=True)
    choices = [
        {"false_rate": rate, "words": one_in(rate), "threshold": board.threshold(rate)}
        for rate in rates
    ]
    return {
        "false_rate": false_rate,
        "margin": margin,
        "words": one_in(false_rate),
        "threshold": board.threshold(false_rate),
        "templates": board.counts()[1],
        "calibrated": core.calibration is not None,
        "choices": choices,
    }


def _choose(call: Call) -> object:
    board = call.board
    board.choose(float(call.body["false_rate"]), float(call.body["margin"]))
    return _thresholds_json(board)


def _log(call: Call) -> object:
    core = call.board.gallery._core
    with core.reading():
        last = int(core.store.value("SELECT max(seq) FROM log") or 0)
        end = min(last, call.query["before"] - 1) if call.query["before"] else last
        start = max(0, end - call.query["limit"])
        # Of a log with rows that are missing fewer are shown: none is opened in their place.
        found = islice(entries(core.store, core.sealing, start), end - start)
        rows = [entry for entry in found if entry.seq <= end]
    shown = [
        {"seq": row.seq, "time": row.time, "kind": row.kind, "body": dict(row.body)} for row in rows
    ]
    return {"entries": shown[::-1], "last": last}


def _verify_log(call: Call) -> object:
    return asdict(call.board.gallery.verify_log())


def _audit(call: Call) -> object:
    found = call.board.gallery.audit()
    return {
        "people": found.people,
        "templates": found.templates,
        "threshold": found.threshold,
        "alike": [_pair(each) for each in found.alike],
        "duplicates": [_pair(each) for each in found.duplicates],
        "misfits": [
            {"name": each.name, "own": each.own, "other": each.other} for each in found.misfits
        ],
        "old_models": sorted({name for name, _, _ in found.old_models}),
        "unsure": list(found.unsure),
    }


def _pair(pair: Any) -> dict[str, Any]:
    return {"first": pair.first, "second": pair.second, "score": pair.score}


def _selftest(call: Call) -> object:
    start = time.perf_counter()
    path = selftest_file()
    checks = run_selftest(read_reference(path), path.parent)
    return {
        "right": all(check.right for check in checks),
        "checks": [asdict(check) for check in checks],
        "seconds": time.perf_counter() - start,
    }


def _status(call: Call) -> object:
    board = call.board
    people, templates = board.counts()
    model = board.embedder.model
    return {
        "version": facesig.__version__,
        "engine": native.version(),
        "isa": board.embedder.isa,
        "cpu_features": list(native.cpu_features()),
        "uptime": time.monotonic() - board.started,
        "memory": _resident(),
        "model": {
            "id": model.model_id.hex(),
            "network": str(model.network),
            "terms": board.embedder.terms,
        },
        "gallery": {
            "file": Path(board.gallery.path).name,
            "sealed": board.gallery.sealed,
            "people": people,
            "templates": templates,
        },
        "camera": None if board.live is None else camera_json(board.live),
    }


def _resident() -> int:
    """Bytes of memory that the process has."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    return 0


_T, _C, _F = shapes.TEXT, shapes.COUNT, shapes.FLAG
STATUS = shapes.thing(
    "version engine isa cpu_features uptime memory model gallery camera",
    version=_T,
    engine=_T,
    isa=_T,
    cpu_features=shapes.several(_T),
    uptime={**shapes.NUMBER, "description": "seconds"},
    memory={**_C, "description": "bytes"},
    model=shapes.thing("id network terms", id=_T, network=_T, terms=_T),
    gallery=shapes.thing(
        "file sealed people templates", file=_T, sealed=_F, people=_C, templates=_C
    ),
    camera={**CAMERA, "type": ["object", "null"]},
)

OPERATIONS = [
    Operation(
        "GET", "/thresholds", "getThresholds", "board", "How sure it must be, in words and numbers",
        _thresholds, shapes.THRESHOLDS,
    ),
    Operation(
        "PUT", "/thresholds", "chooseThresholds", "board", "Choose how many strangers may be taken "
        "for somebody, and the lead over the second", _choose, shapes.THRESHOLDS,
        body=Body(shapes.CHOOSE), refusals=(422,),
    ),
    Operation(
        "GET", "/log", "getLog", "board", "What was done, the last first", _log, shapes.LOG, query={
            "before": {**shapes.COUNT, "maximum": 2**63 - 1, "default": 0,
                       "description": "only rows of lower numbers; 0 for all"},
            "limit": {"type": "integer", "minimum": 1, "maximum": 500, "default": 50},
        },
    ),
    Operation(
        "POST", "/log/verify", "verifyLog", "board", "Follow the log's chain; an error says where "
        "it is broken", _verify_log, shapes.HEAD, heavy=True,
    ),
    Operation(
        "GET", "/audit", "audit", "board", "People alike, duplicates, misfits, older models",
        _audit, shapes.AUDIT, heavy=True,
    ),
    Operation(
        "GET", "/status", "getStatus", "board", "What runs, and how fast", _status, STATUS,
    ),
    Operation(
        "POST", "/selftest", "selftest", "board", "Whether this build gives the right numbers, to "
        "the bit", _selftest, shapes.SELFTEST, heavy=True,
    ),
]  # fmt: skip

"""The camera and who came by: the picture, events, unknown visitors."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from facesig.door import Event, Visitor
from facesig.errors import VisitorNotFoundError
from facesig.gallery import decide
from facesig.web import shapes
from facesig.web.api.people import enrolled_json
from facesig.web.board import Board
from facesig.web.live import Live, track_json
from facesig.web.operation import Body, Call, Operation, Reply
from facesig.web.refusals import RefusedError

FACES_HEADER = "X-Facesig-Faces"

LIKELY_RATE = 0.005
"""Somebody is named as likely from the threshold on that so many strangers would pass, too."""


def _live(board: Board) -> Live:
    if board.live is None:
        raise RefusedError(404, "expected a camera, got none (facesig console --gallery G SOURCE)")
    return board.live


def camera_json(live: Live) -> dict[str, Any]:
    """What the camera does."""
    stats = live.watcher.stats()
    return {
        "source": live.watcher.source.name,
        "connected": stats.connected,
        "trouble": live.trouble,
        "frames": stats.frames,
        "rate": stats.rate,
        "engine_ms": stats.engine_ms,
        "own_ms": stats.own_ms,
        "lost": stats.lost,
    }


def _state(call: Call) -> object:
    live = _live(call.board)
    snapshot = live.watcher.snapshot()
    tracks = () if snapshot is None else snapshot.tracks
    return {**camera_json(live), "faces": [track_json(track) for track in tracks]}


def _picture(call: Call) -> Reply:
    shown = _live(call.board).picture(call.query["after"], call.query["quality"])
    if shown is None:
        return Reply(b"", 204)
    width, height = shown.size
    told = {"number": shown.number, "width": width, "height": height, "faces": shown.faces}
    return Reply(shown.data, headers={FACES_HEADER: json.dumps(told)}, media=shown.media)


def _events(call: Call) -> object:
    live = _live(call.board)
    rows = live.events(call.query["after"])
    return {"events": [event_json(number, event) for number, event in rows]}


def event_json(number: int, event: Event) -> dict[str, Any]:
    """An event as JSON, all of its fields."""
    return {"number": number, **asdict(event)}


def _visitors(call: Call) -> object:
    shown = []
    for each in call.board.visitors.all():
        with suppress(VisitorNotFoundError):  # gone since they were listed
            shown.append(_visitor_json(call.board, each))
    return {"visitors": shown}


def _visitor_json(board: Board, visitor: Visitor) -> dict[str, Any]:
    return {**asdict(visitor), "likely": _likely(board, visitor)}


def _likely(board: Board, visitor: Visitor) -> dict[str, Any] | None:
    """The nearest person, if that is near; one click then confirms."""
    core = board.gallery._core
    if not visitor.current:
        return None
    best: tuple[float, int, str] | None = None
    signatures = board.visitors.signatures(visitor.id)
    with core.reading():
        for signature in signatures:
            for found in core.members.rank(core.turned(signature.values), "best", everybody=False):
                if best is None or found.score > best[0]:
                    name = core.members.people[found.person].name
                    best = (found.score, found.person, name)
        if best is None:
            return None
        templates = len(core.members.person_of)
        least = decide.identification_threshold(core.thresholds(), LIKELY_RATE, templates)
    score, person, name = best
    return {"id": person, "name": name, "score": score} if score >= least else None


def _visitor_picture(call: Call) -> Reply:
    picture = call.board.visitors.picture(call.path["id"])
    if picture is None:
        raise RefusedError(404, "expected a picture, got none, as none was kept (--pictures)")
    return Reply(picture, media="image/png")


def _confirm(call: Call) -> object:
    force = call.body.get("force", False)
    done = call.board.visitors.confirm(call.path["id"], call.body["name"], force=force)
    return enrolled_json(done)


def _merge(call: Call) -> object:
    merged = call.board.visitors.merge(call.path["id"], int(call.body["other"]))
    return _visitor_json(call.board, merged)


def _forget(call: Call) -> object:
    call.board.visitors.forget(call.path["id"])
    return b""


def _forget_all(call: Call) -> object:
    return {"forgotten": call.board.visitors.forget_all()}


_S, _N, _C = shapes.maybe("string"), shapes.maybe("number"), shapes.maybe("integer")
TRACK = shapes.thing(
    "id box state name person visitor refusal hint",
    id=shapes.COUNT,
    box=shapes.several(shapes.NUMBER, minItems=4, maxItems=4),
    state=shapes.TEXT,
    name=_S,
    person=_C,
    visitor=_C,
    refusal=_S,
    hint=_S,
)
_CAMERA = {
    "source": shapes.TEXT, "connected": shapes.FLAG, "trouble": _S, "frames": shapes.COUNT,
    "rate": shapes.NUMBER, "engine_ms": shapes.NUMBER, "own_ms": shapes.NUMBER,
    "lost": shapes.COUNT,
}  # fmt: skip
CAMERA = shapes.thing(" ".join(_CAMERA), **_CAMERA)
STATE = shapes.thing(" ".join([*_CAMERA, "faces"]), **_CAMERA, faces=shapes.several(TRACK))
EVENT = {
    "type": "object",
    "properties": {"number": shapes.COUNT, "kind": shapes.TEXT, "time": shapes.TIME, "name": _S},
    "required": ["number", "kind", "time", "name", "visitor", "reason"],
}
_PERSON = shapes.thing("id name score", id=shapes.ID, name=shapes.NAME, score=shapes.NUMBER)
VISITOR = shapes.thing(
    "id first last visits signatures picture current likely",
    id=shapes.ID,
    first=shapes.TIME,
    last=shapes.TIME,
    visits=shapes.COUNT,
    signatures=shapes.COUNT,
    picture=shapes.FLAG,
    current=shapes.FLAG,
    likely={**_PERSON, "type": ["object", "null"]},
)
_AFTER = {**shapes.COUNT, "maximum": 2**63 - 1, "default": 0}
_ID = {"id": shapes.ID}

OPERATIONS = [
    Operation(
        "GET", "/live", "getLive", "camera", "What the camera does, and the faces it sees now",
        _state, STATE, refusals=(404,),
    ),
    Operation(
        "GET", "/live/picture", "getPicture", "camera", "The next picture, its faces as JSON in "
        f"the header {FACES_HEADER}; waits a second for one at most", _picture, query={
            "after": {**_AFTER, "description": "number of the picture that is there already"},
            "quality": {"type": "integer", "minimum": 10, "maximum": 95, "default": 75},
        }, refusals=(204, 404), media="image/*",
    ),
    Operation(
        "GET", "/events", "getEvents", "camera", "What happened at the door since the console "
        "began, the last first", _events,
        shapes.thing("events", events=shapes.several(EVENT)), query={"after": _AFTER},
        refusals=(404,),
    ),
    Operation(
        "GET", "/visitors", "listVisitors", "visitors", "Unknown people who came by, the last "
        "seen first", _visitors, shapes.thing("visitors", visitors=shapes.several(VISITOR)),
    ),
    Operation(
        "DELETE", "/visitors", "forgetVisitors", "visitors", "Forget all of them for good",
        _forget_all, shapes.thing("forgotten", forgotten=shapes.COUNT),
    ),
    Operation(
        "GET", "/visitors/{id}/picture", "getVisitorPicture", "visitors", "A visitor's face",
        _visitor_picture, path_types=_ID, refusals=(404,), media="image/png",
    ),
    Operation(
        "POST", "/visitors/{id}/confirm", "confirmVisitor", "visitors", "Enrol a visitor under a "
        "name, or add to somebody of that name", _confirm, shapes.ENROLLED, path_types=_ID,
        body=Body(shapes.thing("name", name=shapes.NAME, force=shapes.FLAG)), refusals=(404, 422),
    ),
    Operation(
        "POST", "/visitors/{id}/merge", "mergeVisitors", "visitors", "Two are one: the other goes "
        "up in this one", _merge, VISITOR, path_types=_ID,
        body=Body(shapes.thing("other", other=shapes.ID)), refusals=(404, 422),
    ),
    Operation(
        "DELETE", "/visitors/{id}", "forgetVisitor", "visitors", "Forget a visitor for good",
        _forget, status=204, path_types=_ID, refusals=(404,),
    ),
]  # fmt: skip

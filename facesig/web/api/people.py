"""People: who is enrolled, enrolling, renaming, removing, and asking who somebody is."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Any

from facesig.gallery import Enrolment, Identification, Person
from facesig.gallery import enrol as enrolling
from facesig.gallery.names import canonical
from facesig.types import Signature
from facesig.web import shapes
from facesig.web.operation import PHOTO, PHOTOS_BYTES, Body, Call, Operation, Reply, packed
from facesig.web.photos import opened
from facesig.web.refusals import RefusedError

Photo = Any


def person_json(person: Person) -> dict[str, Any]:
    """A person as JSON."""
    return {
        "id": person.id,
        "name": person.name,
        "metadata": dict(person.metadata),
        "enrolled": person.enrolled,
        "templates": person.templates,
    }


def piece(value: Mapping[str, str], where: str) -> Photo:
    """A picture or a signature; ``RefusedError`` 422 for neither."""
    kind, text = next(iter(value.items()))
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise RefusedError(422, f"expected Base64, got other text ({where})") from None
    return Signature.from_bytes(data) if kind == "signature" else opened(data)


def enrolled_json(done: Enrolment) -> dict[str, Any]:
    """What enrolling did, as JSON."""
    return {
        "person": person_json(done.person),
        "agreement": done.agreement,
        "likeness": done.likeness,
        "forced": list(done.forced),
    }


def identified_json(found: Identification) -> dict[str, Any]:
    """A decision as JSON."""
    return {
        "known": bool(found),
        "person": None if found.person is None else person_json(found.person),
        "score": found.score,
        "threshold": found.threshold,
        "second": found.second,
        "margin": found.margin,
        "false_rate": found.false_rate,
        "reason": found.reason,
    }


def _list(call: Call) -> object:
    return Reply(call.board.people_page(call.query["after"], call.query["limit"], _page))


def _page(people: list[Person], total: int) -> bytes:
    return packed({"people": [person_json(each) for each in people], "total": total})


def _get(call: Call) -> object:
    return person_json(call.board.person(call.path["id"]))


def _enrol(call: Call) -> object:
    body = call.body
    if body["name"] in call.board.gallery:
        raise _taken(body["name"])
    seen = _looked_at(call)
    return _enrolled(call, seen, body["name"], None, body.get("metadata"))


def _more(call: Call) -> object:
    number = call.path["id"]
    call.board.person(number)
    seen = _looked_at(call)  # takes seconds, in which others may rename or remove the person
    return _enrolled(call, seen, call.board.person(number).name, number, None)


def _looked_at(call: Call) -> list[enrolling.Newcomer]:
    core, force = call.board.gallery._core, call.body.get("force", False)
    photos = [piece(each, f"photos[{i}]") for i, each in enumerate(call.body["photos"])]
    photos.reverse()
    seen: list[enrolling.Newcomer] = []
    while photos:  # one by one: a picture keeps its pixels as long as somebody has it
        seen += enrolling.look(core, [photos.pop()], None, force=force)
    return seen


def _enrolled(
    call: Call,
    seen: list[enrolling.Newcomer],
    name: str,
    number: int | None,
    metadata: Mapping[str, Any] | None,
) -> object:
    """Store them, if the name is still that of this person, or of nobody."""
    gallery = call.board.gallery
    core = gallery._core

    def still() -> None:
        if core.members.by_name.get(canonical(name)) == number:
            return
        if number is None:
            raise _taken(name)
        raise RefusedError(409, f"expected person {number} as before, got a change meanwhile (id)")

    force = call.body.get("force", False)
    logged = gallery._changes
    return enrolled_json(
        enrolling.enrol(core, name, seen, metadata, force=force, logged=logged, within=still)
    )


def _taken(name: str) -> RefusedError:
    return RefusedError(409, f"expected somebody new, got {name!r}, who is enrolled (name)")


def _rename(call: Call) -> object:
    board, number, name = call.board, call.path["id"], call.body["name"]
    old = board.person(number).name
    if name != old and name in board.gallery:
        raise RefusedError(409, f"expected a free name, got {name!r}, who is enrolled (name)")
    board.gallery.rename(old, name)
    return person_json(board.person(number))


def _remove(call: Call) -> object:
    call.board.gallery.remove(call.board.person(call.path["id"]).name)
    return b""


def _identify(call: Call) -> object:
    false_rate, margin = call.board.thresholds
    found = call.board.gallery.identify(
        opened(call.body),
        false_rate=call.query.get("false_rate", false_rate),
        margin=call.query.get("margin", margin),
    )
    return identified_json(found)


_ID = {"id": shapes.ID}
_PHOTOS = PHOTOS_BYTES

OPERATIONS = [
    Operation(
        "GET", "/people", "listPeople", "people", "Who is enrolled, in the order of enrolment",
        _list, shapes.PEOPLE, query={
            "after": {**shapes.COUNT, "maximum": 2**63 - 1, "default": 0,
                      "description": "only people of higher ids"},
            "limit": {"type": "integer", "minimum": 1, "maximum": 1000, "default": 1000},
        },
    ),
    Operation(
        "POST", "/people", "enrol", "people", "Enrol somebody new by photos or signatures; all of "
        "them or none", _enrol, shapes.ENROLLED, 201, body=Body(shapes.ENROL, _PHOTOS), heavy=True,
        refusals=(409, 422),
    ),
    Operation(
        "GET", "/people/{id}", "getPerson", "people", "Somebody", _get, shapes.PERSON,
        path_types=_ID, refusals=(404,),
    ),
    Operation(
        "PATCH", "/people/{id}", "renamePerson", "people", "Give somebody another name", _rename,
        shapes.PERSON, path_types=_ID, body=Body(shapes.RENAME), refusals=(404, 409, 422),
    ),
    Operation(
        "DELETE", "/people/{id}", "removePerson", "people", "Remove somebody for good", _remove,
        status=204, path_types=_ID, refusals=(404,),
    ),
    Operation(
        "POST", "/people/{id}/photos", "addPhotos", "people", "More photos of somebody", _more,
        shapes.ENROLLED, path_types=_ID, body=Body(shapes.MORE, _PHOTOS), heavy=True,
        refusals=(404, 409, 422),
    ),
    Operation(
        "POST", "/identify", "identify", "people", "Who the largest face of a photo is, or unknown",
        _identify, shapes.IDENTIFIED, query={"false_rate": shapes.RATE, "margin": shapes.MARGIN},
        body=PHOTO, heavy=True, refusals=(422,),
    ),
]  # fmt: skip

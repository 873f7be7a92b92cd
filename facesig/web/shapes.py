"""Schemas of what comes and goes, by name: components of OpenAPI's document."""

from __future__ import annotations

from typing import Any

from facesig.gallery.names import LONGEST_NAME
from facesig.web.schema import Schema

MOST_PHOTOS = 10
_ID_MOST = 2**63 - 1


def thing(required: str, /, **properties: Schema) -> dict[str, Any]:
    """An object without other fields; ``required`` names fields, separated by blanks."""
    return {
        "type": "object",
        "properties": properties,
        "required": required.split(),
        "additionalProperties": False,
    }


def several(schema: Schema, **limits: int) -> dict[str, Any]:
    """A list."""
    return {"type": "array", "items": schema, **limits}


def maybe(kind: str) -> dict[str, Any]:
    """A value or null."""
    return {"type": [kind, "null"]}


TEXT = {"type": "string"}
NUMBER = {"type": "number"}
COUNT = {"type": "integer", "minimum": 0}
FLAG = {"type": "boolean"}
ID = {"type": "integer", "minimum": 1, "maximum": _ID_MOST}
NAME = {"type": "string", "minLength": 1, "maxLength": LONGEST_NAME}
RATE = {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1}
MARGIN = {"type": "number", "minimum": 0, "maximum": 0.99}
BASE64 = {"type": "string", "contentEncoding": "base64", "maxLength": 16 << 20}
JSON = {"type": "object"}
TIME = {"type": "number", "description": "Unix time in seconds"}

POINT = several(NUMBER, minItems=2, maxItems=2)
FACE = thing(
    "box landmarks score turned",
    box={**several(NUMBER, minItems=4, maxItems=4), "description": "x, y, width, height in pixels"},
    landmarks={**several(POINT), "description": "eyes, nose, corners of the mouth; or none"},
    score=NUMBER,
    turned={"type": "integer", "enum": [0, 90, 180, 270]},
)
MEASURE = thing(
    "name value unit limit passed sentence",
    name=TEXT,
    value=maybe("number"),
    unit=TEXT,
    limit=TEXT,
    passed=FLAG,
    sentence=TEXT,
)
QUALITY = thing(
    "passed score reasons measures face width height",
    passed=FLAG,
    score=NUMBER,
    reasons=several(TEXT),
    measures=several(MEASURE),
    face=FACE,
    width=COUNT,
    height=COUNT,
)
PERSON = thing(
    "id name metadata enrolled templates",
    id=ID,
    name=NAME,
    metadata=JSON,
    enrolled=TIME,
    templates=COUNT,
)
PEOPLE = thing("people total", people=several(PERSON), total=COUNT)
PIECE = {
    **thing("", photo=BASE64, signature=BASE64),
    "minProperties": 1,
    "maxProperties": 1,
    "description": "a picture file, or a signature's bytes, in Base64",
}
NEWCOMERS = several(PIECE, minItems=1, maxItems=MOST_PHOTOS)
ENROL = thing("name photos", name=NAME, photos=NEWCOMERS, metadata=JSON, force=FLAG)
MORE = thing("photos", photos=NEWCOMERS, force=FLAG)
ENROLLED = thing(
    "person agreement likeness forced",
    person=PERSON,
    agreement=maybe("number"),
    likeness=maybe("number"),
    forced=several(TEXT),
)
RENAME = thing("name", name=NAME)
IDENTIFIED = thing(
    "known person score threshold second margin false_rate reason",
    known=FLAG,
    person={**PERSON, "type": ["object", "null"]},
    score=maybe("number"),
    threshold=NUMBER,
    second=maybe("number"),
    margin=NUMBER,
    false_rate=NUMBER,
    reason=maybe("string"),
)
FACES = thing("faces width height", faces=several(FACE), width=COUNT, height=COUNT)
EMBEDDED = thing("signature model", signature=BASE64, model=TEXT)
COMPARE = thing("a b", a=PIECE, b=PIECE, false_accept_rate=RATE)
COMPARED = thing(
    "same similarity distance threshold false_accept_rate",
    same=FLAG,
    similarity=NUMBER,
    distance=NUMBER,
    threshold=NUMBER,
    false_accept_rate=NUMBER,
)
LOGIN = thing("password", password={"type": "string", "minLength": 1, "maxLength": 200})
SESSION = thing("logged_in csrf", logged_in=FLAG, csrf=maybe("string"))
CHOICE = thing("false_rate words threshold", false_rate=RATE, words=TEXT, threshold=NUMBER)
THRESHOLDS = thing(
    "false_rate margin words threshold templates calibrated choices",
    false_rate=RATE,
    margin=MARGIN,
    words=TEXT,
    threshold=NUMBER,
    templates=COUNT,
    calibrated=FLAG,
    choices=several(CHOICE),
)
CHOOSE = thing("false_rate margin", false_rate=RATE, margin=MARGIN)
ENTRY = thing("seq time kind body", seq=COUNT, time=TIME, kind=TEXT, body=JSON)
LOG = thing("entries last", entries=several(ENTRY), last=COUNT)
HEAD = thing("seq chain", seq=COUNT, chain=TEXT)
CHECK = thing("what difference right", what=TEXT, difference=NUMBER, right=FLAG)
SELFTEST = thing("right checks seconds", right=FLAG, checks=several(CHECK), seconds=NUMBER)
ALIKE = thing("first second score", first=TEXT, second=TEXT, score=NUMBER)
AUDIT = thing(
    "people templates threshold alike duplicates misfits old_models unsure",
    people=COUNT,
    templates=COUNT,
    threshold=NUMBER,
    alike=several(ALIKE),
    duplicates=several(ALIKE),
    misfits=several(thing("name own other", name=TEXT, own=NUMBER, other=maybe("string"))),
    old_models=several(TEXT),
    unsure=several(TEXT),
)
ERROR = {
    "type": "object",
    "properties": {"type": TEXT, "message": TEXT, "reasons": several(TEXT)},
    "required": ["type", "message"],
}

NAMED = {
    "Person": PERSON, "People": PEOPLE, "Face": FACE, "Faces": FACES, "Measure": MEASURE,
    "Quality": QUALITY, "Enrol": ENROL, "MorePhotos": MORE, "Enrolled": ENROLLED,
    "Rename": RENAME, "Identified": IDENTIFIED, "Embedded": EMBEDDED, "Compare": COMPARE,
    "Compared": COMPARED, "Login": LOGIN, "Session": SESSION, "Thresholds": THRESHOLDS,
    "ChooseThresholds": CHOOSE, "Log": LOG, "LogHead": HEAD, "Selftest": SELFTEST,
    "Audit": AUDIT, "Error": ERROR,
}  # fmt: skip

"""Any photo: its faces, how good it is, its signature, and whether two show one person."""

from __future__ import annotations

import base64
from typing import Any

from facesig.quality import Quality, assess
from facesig.web import shapes
from facesig.web.api.people import piece
from facesig.web.operation import PHOTO, PHOTOS_BYTES, Body, Call, Operation
from facesig.web.photos import face_json, opened


def _detect(call: Call) -> object:
    photo = opened(call.body)
    faces = call.board.embedder.faces(photo)
    shown = [face_json(face) for face in faces]
    return {"faces": shown, "width": photo.width, "height": photo.height}


def _quality(call: Call) -> object:
    photo, embedder = opened(call.body), call.board.embedder
    face = embedder.largest_face(photo, "photo")
    report = assess(photo, face, embedder=embedder)
    return {
        **_quality_json(report),
        "face": face_json(face),
        "width": photo.width,
        "height": photo.height,
    }


def _quality_json(report: Quality) -> dict[str, Any]:
    measures = [
        {
            "name": each.name,
            "value": None if each.value is None else float(each.value),
            "unit": each.unit,
            "limit": each.limit,
            "passed": each.passed,
            "sentence": each.sentence,
        }
        for each in report
    ]
    return {
        "passed": report.passed,
        "score": float(report.score),
        "reasons": report.reasons,
        "measures": measures,
    }


def _embed(call: Call) -> object:
    signature = call.board.embedder.embed(opened(call.body))
    text = base64.b64encode(bytes(signature)).decode()
    return {"signature": text, "model": signature.model_id.hex()}


def _compare(call: Call) -> object:
    a, b = (piece(call.body[name], name) for name in ("a", "b"))
    rate = call.body.get("false_accept_rate")
    words = {} if rate is None else {"false_accept_rate": rate}
    match = call.board.embedder.compare(a, b, **words)
    return {
        "same": match.same,
        "similarity": match.similarity,
        "distance": match.distance,
        "threshold": match.threshold,
        "false_accept_rate": match.false_accept_rate,
    }


OPERATIONS = [
    Operation(
        "POST", "/detect", "detect", "photos", "The faces of a photo, the largest first", _detect,
        shapes.FACES, body=PHOTO, heavy=True, refusals=(422,),
    ),
    Operation(
        "POST", "/quality", "assessQuality", "photos", "How good a photo of a face is, and what is "
        "wrong with it", _quality, shapes.QUALITY, body=PHOTO, heavy=True, refusals=(422,),
    ),
    Operation(
        "POST", "/embed", "embed", "photos", "The signature of the largest face", _embed,
        shapes.EMBEDDED, body=PHOTO, heavy=True, refusals=(422,),
    ),
    Operation(
        "POST", "/compare", "compare", "photos", "Whether two photos or signatures are of one "
        "person", _compare, shapes.COMPARED, body=Body(shapes.COMPARE, PHOTOS_BYTES), heavy=True,
        refusals=(422,),
    ),
]  # fmt: skip

"""Thresholds in words, the log, the audit, what runs; and photos of nobody in particular."""

from __future__ import annotations

import base64
import math

import numpy as np
import pytest

import facesig
from facesig import default_embedder
from facesig.web.api import people
from facesig.web.secrets_file import SecretsFile
from facesig.web.words import one_in
from web.client import SAMPLES
from web.test_people import enrol, made_up, photo

WILD, SOTO = (SAMPLES / f"{name}.jpg" for name in ("wild", "soto"))


@pytest.mark.parametrize(
    ("rate", "words"),
    [
        (0.002, "one stranger in 500 visits"),
        (0.01, "one stranger in 100 visits"),
        (0.3, "one stranger in 3 visits"),
        (0.0001, "one stranger in 10,000 visits"),
        (0.9, "nearly every stranger"),
    ],
)
def test_rates_have_words(rate, words):
    assert one_in(rate) == words


def test_thresholds_are_chosen_and_used(client, board):
    enrol(client, "Ada")
    told = client.get("/api/thresholds").json
    assert (told["false_rate"], told["margin"], told["templates"]) == (0.002, 0.05, 1)
    assert not told["calibrated"]
    cosines = [each["threshold"] for each in told["choices"]]
    assert cosines == sorted(cosines)
    answer = client.ask("PUT", "/api/thresholds", {"false_rate": 0.001, "margin": 0.1})
    assert answer.json["words"] == "one stranger in 1,000 visits"
    assert answer.json["threshold"] > told["threshold"]
    found = client.post("/api/identify", WILD.read_bytes()).json
    assert (found["false_rate"], found["margin"]) == (0.001, 0.1)
    assert found["threshold"] == pytest.approx(answer.json["threshold"])
    found = client.post("/api/identify?false_rate=0.05", WILD.read_bytes()).json
    assert found["false_rate"] == 0.05
    assert SecretsFile(board.secrets.path).thresholds == (0.001, 0.1)
    answer = client.ask("PUT", "/api/thresholds", {"false_rate": 1, "margin": 0.1})
    assert answer.json["message"] == "expected less than 1, got 1 (body.false_rate)"


def test_the_log_is_read_backwards_in_pages(client):
    for seed, name in enumerate(["a", "b", "c"], 1):
        enrol(client, name, seed)
    page = client.get("/api/log?limit=3").json
    assert ([each["seq"] for each in page["entries"]], page["last"]) == ([4, 3, 2], 4)
    page = client.get("/api/log?limit=3&before=2").json
    assert [each["kind"] for each in page["entries"]] == ["create"]
    assert client.get("/api/log?before=1").json["entries"] == []
    head = client.post("/api/log/verify").json
    assert head["seq"] == 4
    assert len(head["chain"]) == 64


def test_rows_that_are_not_asked_for_are_not_opened(client, board, monkeypatch):
    for seed, name in enumerate(["a", "b", "c", "d"], 1):
        enrol(client, name, seed)
    taken, take = [], type(board.gallery._core.sealing).take

    def counted(self, body, data, where):
        taken.append(where)
        return take(self, body, data, where)

    monkeypatch.setattr(type(board.gallery._core.sealing), "take", counted)
    page = client.get("/api/log?before=4&limit=2").json
    assert ([each["seq"] for each in page["entries"]], page["last"]) == ([3, 2], 5)
    assert len(taken) == 2
    assert client.get("/api/log?before=1").json["entries"] == []
    assert len(taken) == 2


def test_a_broken_log_is_told(client, board):
    import sqlite3

    enrol(client, "Ada")
    with sqlite3.connect(board.gallery.path) as file:
        file.execute("UPDATE log SET kind = 'verify' WHERE seq = 2")
    answer = client.post("/api/log/verify")
    assert (answer.status, answer.json["type"]) == (409, "GalleryLogError")
    assert "this row or the one before was changed (log row 2 of door.db)" in answer.json["message"]


def test_the_audit_finds_who_is_alike(client):
    """Ada and Eve at a cosine of 0.9, and Bea, who is nobody else."""
    enrol(client, "Ada", 5)
    enrol(client, "Bea", 6)
    one, other = (signature_of(made_up(seed)).values.astype(float) for seed in (5, 6))
    other = other - (other @ one) * one
    mixed = 0.9 * one + math.sqrt(1 - 0.9**2) * other / np.linalg.norm(other)
    eve = facesig.Signature(mixed, default_embedder().model_id)
    body = {"name": "Eve", "photos": [{"signature": base64.b64encode(bytes(eve)).decode()}]}
    assert client.post("/api/people", {**body, "force": True}).status == 201
    told = client.get("/api/audit").json
    (pair,) = told["alike"]
    assert (pair["first"], pair["second"]) == ("Ada", "Eve")
    assert pair["score"] == pytest.approx(0.9, abs=1e-3)
    assert 0.3 < told["threshold"] < 0.9
    assert (told["duplicates"], told["misfits"], told["old_models"]) == ([], [], [])
    assert (told["people"], told["templates"]) == (3, 3)
    assert told["unsure"] == ["Ada", "Bea", "Eve"]


def signature_of(made):
    return facesig.Signature.from_bytes(base64.b64decode(made["signature"]))


def test_what_runs_is_told(client, board):
    told = client.get("/api/status").json
    assert told["version"] == facesig.__version__
    assert told["isa"] == default_embedder().isa
    assert told["model"]["id"] == default_embedder().model_id.hex()
    assert told["gallery"] == {"file": "door.db", "sealed": False, "people": 0, "templates": 0}
    assert told["memory"] > 1 << 20
    assert str(board.gallery.path) not in str(told)


def test_the_selftest_is_right_on_this_machine(client):
    told = client.post("/api/selftest").json
    assert told["right"]
    assert len(told["checks"]) > 20


def test_photos_are_searched_embedded_and_compared(client):
    faces = client.post("/api/detect", WILD.read_bytes()).json
    assert (len(faces["faces"]), len(faces["faces"][0]["landmarks"])) == (1, 5)
    told = client.post("/api/embed", WILD.read_bytes()).json
    signature = facesig.Signature.from_bytes(base64.b64decode(told["signature"]))
    assert signature == facesig.embed(WILD)
    same = client.post("/api/compare", {"a": photo(WILD), "b": {"signature": told["signature"]}})
    assert (same.json["same"], same.json["similarity"]) == (True, pytest.approx(1.0))
    body = {"a": photo(WILD), "b": photo(SOTO), "false_accept_rate": 0.0001}
    assert client.post("/api/compare", body).json["same"] is False
    answer = client.post("/api/compare", {**body, "false_accept_rate": 0.123})
    assert (answer.status, answer.json["type"]) == (422, "FalseAcceptRateError")
    assert client.post("/api/detect", _nobody()).json["faces"] == []
    answer = client.post("/api/embed", _nobody())
    assert (answer.status, answer.json["type"]) == (422, "NoFaceError")
    assert client.post("/api/quality", _nobody()).json["type"] == "NoFaceError"


def _nobody():
    from io import BytesIO

    from PIL import Image

    out = BytesIO()
    Image.new("RGB", (200, 160), (90, 120, 90)).save(out, "PNG")
    return out.getvalue()


def test_of_many_photos_one_at_a_time_is_kept_decoded(client, monkeypatch):
    """Each of 25 megapixels takes 75 MB."""
    import gc
    from io import BytesIO

    from PIL import Image

    from facesig.images import Picture

    out = BytesIO()
    Image.open(WILD).save(out, "PNG")  # decoded whole, as all formats but JPEG are
    kept, assess = [], people.enrolling.assess

    def counted(photo, *given, **options):
        report = assess(photo, *given, **options)
        pictures = [each for each in gc.get_objects() if type(each) is Picture]
        # Of one that other tests could not make, an error's traceback may keep what there was.
        kept.append(sum(getattr(each, "_kept", None) is not None for each in pictures))
        return report

    monkeypatch.setattr(people.enrolling, "assess", counted)
    photos = [{"photo": base64.b64encode(out.getvalue()).decode()}] * 3
    gc.collect()  # what errors of other tests have kept
    answer = client.post("/api/people", {"name": "Susan", "photos": photos})
    assert (answer.status, answer.json["person"]["templates"]) == (201, 3)
    assert kept == [1, 1, 1]


def test_thresholds_that_cannot_be_written_are_not_used(client, board, monkeypatch):
    from facesig.errors import OutputError
    from facesig.web import secrets_file

    def full(path):
        raise OutputError(f"expected a file to write, got No space left on device ({path})")

    monkeypatch.setattr(secrets_file, "private_file", full)
    answer = client.ask("PUT", "/api/thresholds", {"false_rate": 0.01, "margin": 0.1})
    assert (answer.status, answer.json["type"]) == (507, "OutputError")
    assert client.get("/api/thresholds").json["false_rate"] == 0.002


def test_a_gallery_that_is_taken_away_is_told(client, board, tmp_path):
    enrol(client, "Ada")
    (tmp_path / "door.db").rename(tmp_path / "away.db")
    for answer in (client.get("/api/people"), client.get("/api/visitors"), client.get("/api/log")):
        assert (answer.status, answer.json["type"]) == (503, "GalleryMissingError")
        assert answer.json["message"] == "expected a gallery, got none (door.db)"
    assert not (tmp_path / "door.db").exists()
    (tmp_path / "away.db").rename(tmp_path / "door.db")
    assert client.get("/api/people").json["total"] == 1

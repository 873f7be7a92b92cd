"""One file, two libraries: what C writes Python reads, and the other way, to the last bit."""

import json
import os
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from capi.capi import CallError

from facesig.runtime.native import Model
from facesig.types import Signature

from .clibrary import CGallery, Library

galleries = pytest.importorskip("facesig.gallery")
keys = pytest.importorskip("facesig.gallery.keys")

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "models" / "facesig_int8.fsig"
BUILD = Path(os.environ.get("FACESIG_CAPI_BUILD", ROOT / "build"))
FORMAT, KEY = 41, 44


@pytest.fixture(scope="module")
def library():
    if not (BUILD / "csrc" / "gallery" / "libfacesig_gallery.so").exists():
        pytest.skip(f"no C library of the gallery in {BUILD} (FACESIG_CAPI_BUILD)")
    return Library(BUILD)


class Embedder:
    """What a gallery of signatures needs of one."""

    def __init__(self):
        self.model = Model.open(str(MODEL)) if hasattr(Model, "open") else Model(MODEL)
        self.model_id = self.model.model_id


@pytest.fixture(scope="module")
def embedder():
    return Embedder()


@pytest.fixture(params=["plain", "key file", "passphrase"])
def sealed(request, tmp_path):
    """(the key for C, the key for Python)."""
    if request.param == "plain":
        return None, None
    pytest.importorskip("nacl", reason="PyNaCl is not installed")
    if request.param == "passphrase":
        return b"correct horse", keys.Passphrase("correct horse", passes=1, memory_kib=64)
    path = tmp_path / "key"
    path.write_bytes(bytes(range(32)))
    path.chmod(0o600)
    return path, path


def values(person, photo=0):
    """A signature's numbers: cosine 0.86 to the person's others, about 0 to strangers'."""
    centre = np.random.default_rng(person).normal(size=128)
    noise = np.random.default_rng((person, photo + 1)).normal(size=128)
    wide = centre + 0.4 * noise
    return (wide / np.linalg.norm(wide)).astype(np.float32)


def python(path, embedder, key, **more):
    return galleries.Gallery(path, embedder=embedder, key=key, **more)


def enrol_in_python(gallery, embedder, name, person, photos, metadata=None):
    signatures = [Signature(values(person, photo), embedder.model_id) for photo in range(photos)]
    gallery.enrol(name, signatures, metadata, force=True)


def same_answers(ours, theirs, embedder):
    """Identifications, rankings, thresholds and verifications of C and of Python."""
    names = {person.id: person.name for person in theirs.people()}
    for person in range(1, 8):
        query = values(person, 50)
        signature = Signature(query, embedder.model_id)
        for combine, word, tolerance in ((0, "best", 1e-12), (1, "mean", 1e-6)):
            for rate in (0.3, 0.01, 1e-5):
                found, ranked = ours.identify(query, rate, 0.05, combine)
                answer = theirs.identify(
                    signature, false_rate=rate, margin=0.05, combine=word, explain=True
                )
                assert (found.unknown == 0) == bool(answer)
                assert found.threshold == pytest.approx(answer.threshold, abs=1e-12)
                assert found.score == pytest.approx(answer.score, abs=tolerance)
                assert found.second == pytest.approx(answer.second, abs=tolerance)
                if answer:
                    assert names[found.person] == answer.name
                expected = [(one.name, one.template or 0) for one in answer.ranked]
                assert [(names[one], template) for one, template, _ in ranked] == expected
                assert [score for _, _, score in ranked] == pytest.approx(
                    [one.score for one in answer.ranked], abs=tolerance
                )
        for name in names.values():
            match, expected = ours.verify(name, query), theirs.verify(name, signature)
            assert bool(match.same) == expected.same
            assert match.similarity == pytest.approx(expected.similarity, abs=1e-6)
            assert match.threshold == pytest.approx(expected.threshold, abs=1e-6)


def same_people(ours, theirs):
    expected = [
        (one.id, one.name, one.templates, dict(one.metadata))
        for one in sorted(theirs.people(), key=lambda one: one.id)
    ]
    found = [(*one[:3], json.loads(one[3])) for one in ours.people()]
    assert found == expected
    rows, chain = ours.verify_log()
    head = theirs.verify_log()
    assert (rows, chain) == (head.seq, head.chain)


def test_python_reads_what_c_wrote(library, embedder, sealed, tmp_path):
    path = tmp_path / "door.db"
    with CGallery(library, path, MODEL, sealed[0]) as ours:
        ours.enrol("Ada", [values(1, i) for i in range(3)], '{"door":2,"wächst":[1,null]}')
        ours.enrol("Bjørn 北", [values(2)])
        ours.enrol("Cy", [values(3), values(3, 1)])
        ours.enrol("Dee", [values(4)])
        ours.rename("Cy", "Cyd")
        ours.remove("Dee")
        with python(path, embedder, sealed[1]) as theirs:
            same_people(ours, theirs)
            same_answers(ours, theirs, embedder)


def test_c_reads_what_python_wrote(library, embedder, sealed, tmp_path):
    path = tmp_path / "door.db"
    with python(path, embedder, sealed[1]) as theirs:
        enrol_in_python(theirs, embedder, "Ada", 1, 3, {"door": 2, "wächst": [1.5, None]})
        enrol_in_python(theirs, embedder, "Bjørn 北", 2, 1)
        enrol_in_python(theirs, embedder, "Cy", 3, 2)
        enrol_in_python(theirs, embedder, "Dee", 4, 1)
        theirs.rename("Cy", "Cyd")
        theirs.remove("Dee")
        with CGallery(library, path, MODEL, sealed[0]) as ours:
            same_people(ours, theirs)
            same_answers(ours, theirs, embedder)


def test_both_at_once(library, embedder, sealed, tmp_path):
    path = tmp_path / "door.db"
    with (
        CGallery(library, path, MODEL, sealed[0], log=2) as ours,
        python(path, embedder, sealed[1], log="decisions") as theirs,
    ):
        for person in range(1, 7):
            if person % 2:
                ours.enrol(f"person {person}", [values(person), values(person, 1)])
            else:
                enrol_in_python(theirs, embedder, f"person {person}", person, 2)
            same_people(ours, theirs)
        same_answers(ours, theirs, embedder)
        ours.remove("person 2")
        theirs.remove("person 3")
        ours.rename("person 4", "four")
        theirs.rename("person 5", "five")
        same_people(ours, theirs)
        same_answers(ours, theirs, embedder)


def test_a_new_key_of_one_opens_by_the_other(library, embedder, tmp_path):
    pytest.importorskip("nacl", reason="PyNaCl is not installed")
    path, paths = tmp_path / "door.db", [tmp_path / "a", tmp_path / "b", tmp_path / "c"]
    for number, key in enumerate(paths):
        key.write_bytes(bytes([number]) * 32)
        key.chmod(0o600)
    with python(path, embedder, paths[0]) as theirs:
        enrol_in_python(theirs, embedder, "Ada", 1, 3)
        enrol_in_python(theirs, embedder, "Bo", 2, 2, {"a": 1})
        theirs.rekey(paths[1])
    with CGallery(library, path, MODEL, paths[1]) as ours:
        ours.rekey(paths[2])
        with python(path, embedder, paths[2]) as theirs:
            same_people(ours, theirs)
            same_answers(ours, theirs, embedder)
    with pytest.raises(CallError) as caught:
        CGallery(library, path, MODEL, paths[1])
    assert caught.value.status == KEY
    with CGallery(library, path, MODEL, paths[2]) as ours:
        ours.rekey(None)
    with python(path, embedder, None) as theirs:
        assert [one.name for one in theirs.people()] == ["Ada", "Bo"]


def test_a_calibration_of_python_decides_in_c(library, embedder, sealed, tmp_path):
    path = tmp_path / "door.db"
    with python(path, embedder, sealed[1]) as theirs:
        for person in range(1, 6):
            enrol_in_python(theirs, embedder, f"person {person}", person, 2)
        strangers = [Signature(values(1000 + i), embedder.model_id) for i in range(1200)]
        theirs.calibrate(strangers)
        with CGallery(library, path, MODEL, sealed[0]) as ours:
            same_answers(ours, theirs, embedder)


def test_the_same_bytes_are_stored(library, embedder, tmp_path):
    """Of an unsealed gallery: the vectors; their order, and whose they are."""
    stored = []
    for name in ("c.db", "python.db"):
        path = tmp_path / name
        if name == "c.db":
            with CGallery(library, path, MODEL) as ours:
                for person in range(40):
                    ours.enrol(f"person {person}", [values(person, i) for i in range(3)])
        else:
            with python(path, embedder, None) as theirs:
                for person in range(40):
                    enrol_in_python(theirs, embedder, f"person {person}", person, 3)
        with sqlite3.connect(path) as connection:
            rows = connection.execute("SELECT id, person, model, vector FROM template").fetchall()
            people = connection.execute("SELECT id, name, metadata FROM person").fetchall()
            schema = connection.execute("SELECT name, sql FROM sqlite_schema").fetchall()
        shown = [(table, " ".join((sql or "").split())) for table, sql in schema]
        stored.append((rows, people, shown))
        connection.close()
    assert stored[0] == stored[1]


def test_damage_is_damage_to_both(library, embedder, sealed, tmp_path):
    path = tmp_path / "door.db"
    with python(path, embedder, sealed[1]) as theirs:
        enrol_in_python(theirs, embedder, "Ada", 1, 2)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE template SET vector = zeroblob(length(vector))")
    connection.close()
    with pytest.raises(CallError) as caught:
        CGallery(library, path, MODEL, sealed[0])
    assert caught.value.status == FORMAT


def test_a_new_key_by_c_forgets_the_visitors_that_python_keeps(library, embedder, tmp_path):
    from facesig.door import Visitors

    path = tmp_path / "door.db"
    values = np.eye(128, dtype=np.float32)
    with python(path, embedder, None) as theirs:
        visitors = Visitors(theirs)
        for number in range(3):
            visitors.add(Signature(values[number], embedder.model_id), b"a picture")
        with CGallery(library, path, MODEL, None) as ours:
            assert ours.people() == []
            assert len(visitors.all()) == 3
            ours.rekey(None)
        assert visitors.all() == []

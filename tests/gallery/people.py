"""Made-up people: signatures that scatter about a centre, and an embedder that knows no photos."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import numpy as np

from facesig.gallery import Gallery, Passphrase
from facesig.types import Signature

MODEL = bytes(range(16))
OTHER_MODEL = bytes(range(1, 17))

THRESHOLDS = {0.1: 0.198, 0.01: 0.315, 0.001: 0.408, 0.0001: 0.491}


class Model:
    thresholds = THRESHOLDS


class NoPhotos:
    """What a gallery of signatures needs of an embedder."""

    model = Model()

    def __init__(self, model_id: bytes = MODEL) -> None:
        self.model_id = model_id


def centre(seed: int) -> np.ndarray:
    values = np.random.default_rng(1_000_000 + seed).normal(size=128)
    return values / np.linalg.norm(values)


def signature(person: int, photo: int = 0, model: bytes = MODEL, scatter: float = 0.4) -> Signature:
    """Cosine to the same person's other photos about 0.85."""
    noise = np.random.default_rng((person, photo)).normal(size=128) / np.sqrt(128)
    values = centre(person) + scatter * noise
    return Signature((values / np.linalg.norm(values)).astype(np.float32), model)


def quick(text: str = "open sesame") -> Passphrase:
    """A passphrase whose key takes no time."""
    return Passphrase(text, passes=1, memory_kib=64)


def key_file(folder: Path, name: str = "key", byte: int = 7) -> Path:
    path = folder / name
    path.write_bytes(bytes([byte]) * 32)
    path.chmod(0o600)
    return path


def opened(path: Path, **options) -> Gallery:
    options.setdefault("embedder", NoPhotos())
    return Gallery(path, **options)


def filled(path: Path, people: int = 4, templates: int = 2, **options) -> Gallery:
    gallery = opened(path, **options)
    for person in range(people):
        photos = [signature(person, photo) for photo in range(templates)]
        gallery.enrol(f"person {person}", photos, {"door": person})
    return gallery


def rows(path: Path, words: str, values=()) -> list[tuple]:
    """Of a file that nobody has open."""
    connection = sqlite3.connect(path)
    try:
        with connection:
            return connection.execute(words, values).fetchall()
    finally:
        connection.close()


def contents(gallery: Gallery) -> str:
    """Everything that people would notice, as text to compare."""
    found = [
        [
            person.name,
            person.metadata,
            [bytes(each).hex() for each in gallery.signatures(person.name)],
        ]
        for person in gallery.people()
    ]
    return json.dumps(found)

"""A training's settings: a TOML file (up to the byte 255), then overrides, a line each."""

from __future__ import annotations

import warnings
from collections.abc import Iterator

from facesig.cli.train import overrides
from facesig.errors import FacesigError
from facesig.training.config import load_config

from . import scratch


def one(data: bytes) -> None:
    """Read them; what is read can be asked everything."""
    text, _, words = data.partition(b"\xff")
    path = scratch.folder() / "run.toml"
    path.write_bytes(text)
    lines = words.decode("utf-8", "surrogateescape").split("\n") if words else []
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)
            config = load_config(path, overrides(lines))
    except FacesigError:
        return
    for step in (0, 1, config.steps // 2, config.steps):
        config.rate(step)


def seeds() -> Iterator[bytes]:
    """Files and overrides of each type."""
    yield b'lr = 0.1\nsteps = 100\nschedule = "cosine"\n'
    yield b"batch = 32\n[loss]\nname = 'multibatch'\n\xfflr=0.2\nsteps=5"
    yield b"\xffema=0.9\nseed=3\nwarmup=10\ndecay=20"
    yield b"x = 1979-05-27T07:32:00Z\n\xfflr=[1, 2]\nsteps={a = 1}"

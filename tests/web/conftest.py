"""A board with an empty gallery, and who asks it."""

from __future__ import annotations

import pytest

pytest.importorskip("starlette", reason="the console needs facesig[web]")

from facesig import default_embedder
from facesig.door import Visitors
from facesig.gallery import Gallery
from facesig.web.app import make_app
from facesig.web.board import Board
from facesig.web.secrets_file import SecretsFile
from web.client import PASSWORD, Client


@pytest.fixture
def board(tmp_path):
    """Argon2id works as little as it can."""
    secrets = SecretsFile(str(tmp_path / "door.db.console"), passes=1, memory_kib=8)
    secrets.set_password(PASSWORD)
    with Gallery(tmp_path / "door.db", embedder=default_embedder()) as gallery:
        yield Board(gallery, Visitors(gallery), default_embedder(), secrets)


@pytest.fixture
def app(board):
    return make_app(board)


@pytest.fixture
def stranger(app):
    return Client(app)


@pytest.fixture
def client(app):
    made = Client(app)
    assert made.login().status == 200
    return made

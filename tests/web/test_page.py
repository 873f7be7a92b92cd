"""What the page says of a face, by Node.js; ``tests/browser`` has the whole page."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

import facesig.web

STATIC = Path(facesig.web.__file__).parent / "static"
FACE = {"name": None, "refusal": None, "hint": None}

pytestmark = pytest.mark.skipif(shutil.which("node") is None, reason="Node.js is not installed")


@pytest.fixture
def called(tmp_path):
    """``called`` of door.js."""
    for path in STATIC.glob("*.js"):
        shutil.copy(path, tmp_path)
    (tmp_path / "package.json").write_text('{"type": "module"}')
    (tmp_path / "asked.js").write_text(
        'import { called } from "./door.js";'
        "console.log(JSON.stringify(JSON.parse(process.argv[2]).map(called)));"
    )

    def said(*faces):
        words = ["node", "asked.js", json.dumps([{**FACE, **face} for face in faces])]
        done = subprocess.run(words, cwd=tmp_path, check=True, capture_output=True, timeout=60)
        return json.loads(done.stdout)

    return said


def test_only_who_is_known_has_a_tick_and_only_a_decision_a_name(called):
    assert called(
        {"state": "known", "name": "Ann"},
        {"state": "refused", "name": "Ann"},
        {"state": "refused", "name": "Ann", "refusal": "too small", "hint": "look at the camera"},
        {"state": "refused"},
        {"state": "undecided", "name": "Ann"},
        {"state": "undecided", "name": "Ann", "hint": "turn your head to your left"},
        {"state": "undecided", "refusal": "too small"},
        {"state": "unknown", "name": "Ann"},
    ) == [
        "✓ Ann",
        "✗ Ann: not let pass",
        "✗ Ann: not let pass",
        "✗ Somebody: not let pass",
        "… looking",
        "… turn your head to your left",
        "\u2013 too far away",
        "? Unknown",
    ]

"""Old names still work, and warn: ``path`` was ``isa``."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import pytest

from facesig import Embedder, Pipeline, errors
from facesig.cli.main import main
from facesig.runtime import native
from facesig.runtime.detector import EngineDetector

WARNING = "^expected isa, got its old name path$"


@pytest.mark.parametrize("make", [Embedder, EngineDetector, Pipeline])
def test_constructors_take_the_old_keyword(make: Callable[..., Any]) -> None:
    with pytest.warns(DeprecationWarning, match=WARNING) as caught:
        made = make(path="scalar")
    assert caught[0].filename == __file__
    assert getattr(made, "isa", "scalar") == "scalar"
    with pytest.warns(DeprecationWarning, match=WARNING), pytest.raises(errors.IsaError):
        make(path="avx")
    with pytest.raises(TypeError, match=r"^expected isa or its old name path, got both"):
        make(isa="scalar", path="scalar")


def test_properties_have_the_old_name(model_path: Path) -> None:
    model = native.Model.open(model_path)
    with pytest.warns(DeprecationWarning, match=WARNING):
        session = native.Session(model, path="scalar")
    for made in (session, Embedder(model, isa="scalar")):
        with pytest.warns(DeprecationWarning, match=WARNING) as caught:
            assert made.path == made.isa == "scalar"
        assert caught[0].filename == __file__


def test_the_error_has_the_old_name() -> None:
    assert errors.PathError is errors.IsaError


def test_the_command_line_takes_the_old_option(samples: dict[str, Path]) -> None:
    words = ["embed", str(samples["brady"]), "--box", "150,110,180,180"]
    assert main([*words, "--path", "scalar"]) == main([*words, "--isa", "scalar"]) == 0

"""These tests run on the target: ``python3 -m toolchains.check`` starts them under emulation."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

PREPARED = os.environ.get("FACESIG_PREPARED")
TESTS = Path(__file__).resolve().parent.parent.parent


def pytest_collection_modifyitems(items):
    reason = "runs on the target: python3 -m toolchains.check"
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("armv7")
            if PREPARED is None:
                item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def prepared() -> Path:
    """The folder that tests/packaging/prepare.py filled on the host."""
    return Path(PREPARED)


@pytest.fixture(scope="session")
def photos(prepared):
    with np.load(prepared / "photos.npz") as archive:
        return dict(archive)


@pytest.fixture(scope="session")
def crops(prepared):
    return np.load(prepared / "crops.npy")


@pytest.fixture(scope="session")
def golden_folder() -> Path:
    return TESTS / "golden"


@pytest.fixture(scope="session")
def samples() -> Path:
    return TESTS / "samples"

"""Tests side by side: ``pytest -n 2 --dist loadfile``, as .ci/run does.

A file's tests stay together, as they share what they set up.
"""

import os
import sqlite3
import tempfile
from pathlib import Path

import pytest

# Before torch is loaded, and for the programs that tests start: threads wait without spinning, and
# workers have one each. Threads of two that spin for each other's cores take several times as long.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")
if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ.setdefault("OMP_NUM_THREADS", "1")


@pytest.fixture(scope="module")
def fast():
    """A folder in memory where there is one: thousands of fsyncs take minutes on a disk."""
    memory = Path("/dev/shm")
    parent = memory if os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=parent) as folder:
        yield Path(folder)


@pytest.fixture
def extensible():
    """A database in memory that takes extensions."""
    database = sqlite3.connect(":memory:")
    if not hasattr(database, "enable_load_extension"):
        database.close()
        pytest.skip("this Python's sqlite3 takes no extensions")
    database.enable_load_extension(True)
    yield database
    database.close()

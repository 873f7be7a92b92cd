"""A folder of this process for files that targets write, in memory where there is such a place."""

from __future__ import annotations

import atexit
import functools
import os
import shutil
import tempfile
from pathlib import Path


@functools.cache
def folder() -> Path:
    """Made once; removed when the process ends."""
    memory = Path("/dev/shm")
    base = str(memory) if os.access(memory, os.W_OK) else None
    made = Path(tempfile.mkdtemp(prefix="facesig-fuzz-", dir=base))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made

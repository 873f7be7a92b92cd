"""Tests side by side: ``pytest -n 2 --dist loadfile``, as .ci/run does.

A file's tests stay together, as they share what they set up.
"""

import os

# Before torch is loaded, and for the programs that tests start: threads wait without spinning, and
# workers have one each. Threads of two that spin for each other's cores take several times as long.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")
if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ.setdefault("OMP_NUM_THREADS", "1")

"""Tests side by side: ``pytest -n 2 --dist loadgroup``, as .ci/run does.

A file's tests stay together, as they share fixtures; so do the folders whose tests share a program
that is built once a session.
"""

import os

import pytest

BUILDERS = ("a9model", "capi")

# Before torch is loaded, and for the programs that tests start: threads wait without spinning, and
# workers have one each. Threads of two that spin for each other's cores take several times as long.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")
if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ.setdefault("OMP_NUM_THREADS", "1")


def pytest_collection_modifyitems(config, items):
    if not config.pluginmanager.hasplugin("xdist"):
        return
    for item in items:
        folder = item.path.parent.name
        group = folder if folder in BUILDERS else item.path.name
        item.add_marker(pytest.mark.xdist_group(group))

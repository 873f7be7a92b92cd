"""The C library for musl, built by zig: what it needs, and that it computes what glibc's does.

FACESIG_CAPI_MUSL_BUILDS names build trees, ARCHITECTURE=TREE with blanks between (``.ci/run``: that
of armv7); zig's programs for musl are static and run under any kernel, or under qemu-arm.
"""

import os
import re
from pathlib import Path

import pytest

from .conftest import MODELS
from .test_library import run, tool
from .test_signatures import example, two_photos

TREES = dict(each.split("=", 1) for each in os.environ.get("FACESIG_CAPI_MUSL_BUILDS", "").split())
PREFIXES = {"x86_64": "", "armv7": "arm-linux-gnueabihf-"}
EMULATORS = {"x86_64": [], "armv7": ["qemu-arm", "-cpu", "cortex-a9"]}


@pytest.fixture(params=PREFIXES)
def musl(request):
    """(architecture, folder of the C library in its build tree)."""
    if request.param not in TREES:
        pytest.skip("FACESIG_CAPI_MUSL_BUILDS names no build tree of it")
    return request.param, Path(TREES[request.param]) / "csrc" / "capi"


def test_the_library_needs_musls_libc_alone(musl):
    architecture, folder = musl
    prefix = PREFIXES[architecture]
    dynamic = run(tool(f"{prefix}readelf"), "-d", folder / "libfacesig.so")
    assert re.findall(r"\(NEEDED\).*\[(.*)\]", dynamic) == ["libc.so"]
    assert "GLIBC" not in run(f"{prefix}readelf", "--dyn-syms", "-W", folder / "libfacesig.so")
    exported = run(f"{prefix}nm", "-D", "--defined-only", folder / "libfacesig.so").splitlines()
    names = {line.split()[-1].split("@")[0] for line in exported} - {"FACESIG_0"}
    assert len(names) > 20
    assert all(name.startswith("facesig_") for name in names)


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_the_example_says_what_it_says_with_glibc(musl, build, photos, tmp_path, path):
    architecture, folder = musl
    for program in EMULATORS[architecture][:1]:
        tool(program)
    faces = two_photos(photos, tmp_path)
    there = example([*EMULATORS[architecture], folder / "example" / "verify_static"], path, faces)
    name = "csrc/capi/example/verify_static"
    assert there == pytest.approx(example([build / name], path, faces), abs=1e-5)

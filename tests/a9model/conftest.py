"""The plugin, built once, and a compiler of micro-kernels."""

import hashlib
import os
import subprocess
from pathlib import Path

import pytest

from .support import REPOSITORY, Model, compile_c, missing_tools, program_of


@pytest.fixture(scope="session")
def model(tmp_path_factory):
    """The timing model. FACESIG_A9MODEL may name a plugin that is built already."""
    reason = missing_tools("qemu-arm", "arm-linux-gnueabihf-gcc", "cmake")
    if reason:
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("a9model")
    plugin = os.environ.get("FACESIG_A9MODEL")
    if plugin is None:
        build = folder / "build"
        for command in (["-S", REPOSITORY / "csrc/a9model", "-B", build], ["--build", build]):
            subprocess.run(["cmake", *map(str, command)], check=True, capture_output=True)
        plugin = build / "facesig_a9model.so"
    return Model(Path(plugin), folder)


@pytest.fixture(scope="session")
def build(model):
    """From a list of C bodies to a program with one region each."""

    def build_program(bodies, *flags):
        source = program_of(bodies)
        name = hashlib.sha256(source.encode()).hexdigest()[:12]
        program = model.folder / name
        if not program.exists():
            path = model.folder / f"{name}.c"
            path.write_text(source)
            compile_c(path, program, *flags)
        return program

    return build_program

"""The project's own programs under this model and under the reference one: within 3 %."""

import os
import re
import subprocess

import pytest

from .compare import MEMORIES, PRESETS
from .support import PROGRAMS, REPOSITORY, compile_c, missing_tools

PROTOTYPE = REPOSITORY.parent / "shared" / "a9sim" / "a9sim.c"
NETWORK = REPOSITORY / "models" / "facesig_fp32.fsig"
CASES = ["conv", "conv1x1", "linear", "warp", "maxpool", "network", "scalar"]


@pytest.fixture(scope="module")
def prototype(model):
    if not PROTOTYPE.exists():
        pytest.skip("needs ../shared/a9sim")
    plugin = model.folder / "a9sim.so"
    done = subprocess.run(
        ["gcc", "-O2", "-w", "-shared", "-fPIC", "-o", plugin, PROTOTYPE, "-lcapstone"],
        capture_output=True,
        check=False,
    )
    if done.returncode != 0:
        pytest.skip("needs gcc and libcapstone-dev to build the reference model")
    return plugin


@pytest.fixture(scope="module")
def programs(model):
    """The engine's kernels and network as static programs.

    FACESIG_ARMV7_BUILD names a build of the engine by toolchains/armv7-imx6.cmake, `build/armv7`
    if it is not set.
    """
    reason = missing_tools("arm-linux-gnueabihf-g++")
    if reason:
        pytest.skip(reason)
    folder = os.environ.get("FACESIG_ARMV7_BUILD", REPOSITORY / "build" / "armv7")
    engine = REPOSITORY / folder / "libfacesig_engine.a"
    if not engine.exists():
        pytest.skip(f"needs the engine for armv7 at {engine} (toolchains/armv7-imx6.cmake)")
    flags = "-O2 -std=c++17 -mcpu=cortex-a9 -mfpu=vfpv3-d16 -mfloat-abi=hard -Wno-psabi -static"
    built = {}
    for name in ("kernels", "network"):
        built[name] = model.folder / name
        command = ["arm-linux-gnueabihf-g++", *flags.split(), f"-I{REPOSITORY / 'csrc'}"]
        command += [f"-I{PROGRAMS}", PROGRAMS / f"{name}.cpp", "-o", built[name], engine]
        subprocess.run(list(map(str, command)), check=True)
    compile_c(PROGRAMS / "scalar.c", model.folder / "scalar", "-mthumb", "-lm")
    commands = {case: [built["kernels"], case] for case in CASES}
    return {**commands, "network": [built["network"], NETWORK], "scalar": [model.folder / "scalar"]}


def reference(plugin, command, options):
    """Instructions, cycles and MACs that the prototype counts."""
    line = ["qemu-arm", "-cpu", "cortex-a9", "-plugin", f"{plugin},top=0,{options}", *command]
    text = subprocess.run(list(map(str, line)), capture_output=True, text=True, check=True).stderr
    found = re.search(r"ROI 1: insns (\d+) cycles (\d+) .* macs (\d+) ", text)
    return tuple(map(int, found.groups()))


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("memory", MEMORIES)
@pytest.mark.parametrize("case", CASES)
def test_within_three_percent(model, prototype, programs, case, memory, preset):
    report = model.report(*programs[case], preset=preset, memory=memory)
    (region,) = report["regions"]
    total = region["total"]
    options = f"{PRESETS[preset]},{MEMORIES[memory]}"
    instructions, cycles, macs = reference(prototype, programs[case], options)
    assert report["undecoded_names"] == []
    assert (total["instructions"], total["macs"]) == (instructions, macs)
    assert total["cycles"] == pytest.approx(cycles, rel=0.03)


def test_layers_of_the_network_are_seen(model, programs):
    (region,) = model.regions(*programs["network"])
    assert [layer["layer"] for layer in region["layers"]] == list(range(len(region["layers"])))
    assert len(region["layers"]) > 10
    named = {entry["symbol"] for entry in region["symbols"]}
    for kernel in ("resize_f32_neon", "maxpool_f32_neon", "linear_f32_neon"):
        assert any(kernel in symbol for symbol in named), kernel

"""The wheel is installed, and knows the CPU that it runs on."""

import platform
from pathlib import Path

import pytest

import facesig
from facesig.cli.main import main
from facesig.errors import IsaError
from facesig.runtime import native
from facesig.runtime.locate import default_model

ARM32 = platform.machine() in ("armv7l", "armv8l")
NEON = "neon" in native.cpu_features()


def test_the_package_is_the_installed_one():
    assert "dist-packages" in Path(facesig.__file__).parts
    assert native.version() == facesig.__version__


@pytest.mark.skipif(not ARM32, reason="not a 32-bit ARM machine")
def test_the_cpu_is_a_cortex_a9():
    assert "vfpv3" in native.cpu_features()
    assert not {"vfpv4", "idiva"} & set(native.cpu_features())


@pytest.mark.skipif(not NEON, reason="this CPU has no NEON")
def test_neon_is_taken_where_there_is_one():
    assert native.available_isas() == ("scalar", "neon")
    session = native.Session(native.Model.open(default_model()))
    assert session.isa == "neon"


@pytest.mark.skipif(NEON, reason="this CPU has NEON")
def test_without_neon_the_scalar_path_is_taken():
    assert native.available_isas() == ("scalar",)
    session = native.Session(native.Model.open(default_model()))
    assert session.isa == "scalar"


@pytest.mark.skipif(NEON, reason="this CPU has NEON")
def test_without_neon_its_isa_is_refused():
    model = native.Model.open(default_model())
    with pytest.raises(IsaError) as refusal:
        native.Session(model, "neon")
    expected = "expected a CPU with NEON for isa 'neon', got one without (isa argument)"
    assert str(refusal.value) == expected


def test_an_unknown_isa_is_one_sentence_and_an_exit_code(monkeypatch, capsys):
    # Called, not started: a process of its own would run outside the emulator.
    monkeypatch.setenv("FACESIG_ISA", "vfp")
    assert main(["info"]) == 8
    expected = "facesig: expected isa 'scalar' or 'neon', got 'vfp' (FACESIG_ISA)\n"
    assert capsys.readouterr().err == expected

"""What is said when a program is missing."""

import re

import pytest

from facesig.bench import programs
from facesig.errors import BenchError


def test_a_missing_emulator_names_its_package(monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(BenchError) as error:
        programs.emulation_kit()
    assert str(error.value) == "expected qemu-arm, got none (apt-get install qemu-user)"


@pytest.mark.parametrize(
    ("missing", "package"),
    [("arm-linux-gnueabihf-g++", "g++-arm-linux-gnueabihf"), ("cmake", "cmake")],
)
def test_a_missing_builder_names_its_package(monkeypatch, tmp_path, missing, package):
    monkeypatch.setattr(programs.shutil, "which", lambda name: None if name == missing else name)
    with pytest.raises(
        BenchError, match=f"expected {re.escape(missing)}, got none .apt-get .*{re.escape(package)}"
    ):
        programs.emulation_kit(tmp_path)


def test_without_a_source_tree_there_is_nothing_to_build(monkeypatch, tmp_path):
    monkeypatch.setattr(programs, "_TREE", tmp_path)
    monkeypatch.delenv(programs.KIT, raising=False)
    monkeypatch.setattr(programs.shutil, "which", lambda name: name)
    with pytest.raises(BenchError, match="expected the benchmark's programs or facesig's source"):
        programs.emulation_kit()


def test_a_named_folder_must_hold_the_programs(monkeypatch, tmp_path):
    monkeypatch.setenv(programs.KIT, str(tmp_path))
    monkeypatch.setattr(programs.shutil, "which", lambda name: name)
    with pytest.raises(BenchError) as error:
        programs.emulation_kit()
    assert str(error.value) == f"expected {programs.TIMING_MODEL}, got none ({tmp_path})"


def test_a_failed_program_is_quoted():
    with pytest.raises(BenchError, match=r"expected exit code 0, got 3 \(sh\)\nbroken"):
        programs.run(["sh", "-c", "echo broken >&2; exit 3"])


def test_a_bare_program_sees_no_environment():
    assert programs.run(["/usr/bin/env"], bare=True) == ""


def test_folders_of_two_trees_differ(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    here = programs.build_folder(None)
    monkeypatch.setattr(programs, "_TREE", tmp_path)
    assert here.parent == programs.build_folder(None).parent == tmp_path / "facesig"
    assert here != programs.build_folder(None)

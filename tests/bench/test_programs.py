"""What is said when a program is missing."""

import os
import re
import shutil
import subprocess
import sys

import pytest

from facesig.bench import programs
from facesig.bench.command import main
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
    monkeypatch.setattr(programs, "_require_plugins", lambda qemu: None)
    with pytest.raises(
        BenchError, match=f"expected {re.escape(missing)}, got none .apt-get .*{re.escape(package)}"
    ):
        programs.emulation_kit(tmp_path)


def test_without_a_source_tree_there_is_nothing_to_build(monkeypatch, tmp_path):
    monkeypatch.setattr(programs, "_TREE", tmp_path)
    monkeypatch.delenv(programs.KIT, raising=False)
    monkeypatch.setattr(programs.shutil, "which", lambda name: name)
    monkeypatch.setattr(programs, "_require_plugins", lambda qemu: None)
    with pytest.raises(BenchError, match="expected the benchmark's programs or facesig's source"):
        programs.emulation_kit()


def test_a_named_folder_must_hold_the_programs(monkeypatch, tmp_path):
    monkeypatch.setenv(programs.KIT, str(tmp_path))
    monkeypatch.setattr(programs.shutil, "which", lambda name: name)
    monkeypatch.setattr(programs, "_require_plugins", lambda qemu: None)
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


def script(path, words):
    path.write_text(f"#!/bin/sh\n{words}\n")
    path.chmod(0o755)


@pytest.mark.parametrize(
    ("contents", "mode", "reason"),
    [
        (b"\x7fELF\x01", 0o755, "Exec format error"),
        (b"#!/bin/sh\n", 0o644, "Permission denied"),
        (b"#!/nowhere/sh\n", 0o755, "No such file or directory"),
    ],
)
def test_a_program_that_cannot_be_executed_is_a_sentence(
    tmp_path, monkeypatch, capsys, contents, mode, reason
):
    program = tmp_path / programs.PROGRAM
    program.write_bytes(contents)
    program.chmod(mode)
    monkeypatch.setattr(programs, "_HERE", tmp_path)
    assert main([]) == 8
    assert capsys.readouterr().err == (
        f"facesig-bench: expected a program that this machine runs, got {reason} ({program}; "
        "--build DIR builds another from the source tree)\n"
    )


def test_an_emulator_without_plugins_is_named(tmp_path, monkeypatch, capsys):
    told = (
        'case $1 in --help) echo "-cpu model";; *) echo "qemu-arm version 10.0.13 (Debian)";; esac'
    )
    script(tmp_path / "qemu-arm", told)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    for words in (["--qemu"], ["--peers"], ["--budget"], ["--kit", str(tmp_path / "kit")]):
        assert main(words) == 8
        assert capsys.readouterr().err.startswith(
            "facesig-bench: expected a qemu-arm that loads plugins, got qemu-arm version 10.0.13 "
            f"(Debian) without ({tmp_path / 'qemu-arm'}; Debian 13's is built so: python3 -m "
            "toolchains.qemu DIR"
        )
    script(tmp_path / "qemu-arm", "echo '-plugin FILE'")
    programs._require_plugins(tmp_path / "qemu-arm")


def test_a_kit_is_made_for_other_machines(tmp_path, monkeypatch, capsys):
    built = programs.Kit(tmp_path / "qemu-arm", *(tmp_path / name for name in (
        programs.TIMING_MODEL, programs.PROGRAM)))  # fmt: skip
    script(built.program, "program")
    built.timing_model.write_bytes(b"plugin")
    monkeypatch.setattr(programs, "emulation_kit", lambda build=None: built)
    kit = tmp_path / "new" / "kit"
    assert main(["--kit", str(kit)]) == 0
    assert capsys.readouterr().out == f"{kit}: {programs.KIT}={kit} facesig-bench --qemu\n"
    assert (kit / programs.TIMING_MODEL).read_bytes() == b"plugin"
    assert os.access(kit / programs.PROGRAM, os.X_OK)
    monkeypatch.undo()
    monkeypatch.setenv(programs.KIT, str(kit))
    monkeypatch.setattr(programs, "require", lambda *words: str(tmp_path / "qemu-arm"))
    monkeypatch.setattr(programs, "_require_plugins", lambda qemu: None)
    assert programs.emulation_kit().program == kit / programs.PROGRAM


def test_a_folder_that_another_clone_was_built_in_is_refused(tmp_path):
    """``--build DIR`` from two clones: the second one's sources are not those of the first."""
    if shutil.which("cmake") is None:
        pytest.skip("cmake is not installed")
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "CMakeLists.txt").write_text(
            "cmake_minimum_required(VERSION 3.22)\nproject(small NONE)\nadd_custom_target(made)\n"
        )
    folder = tmp_path / "build"
    for _ in range(2):  # what was built there is brought up to date
        assert programs._build(tmp_path / "first", folder, [], "made") == folder
    with pytest.raises(BenchError, match=r"(?s)expected exit code 0, got 1 \(cmake\).*/first"):
        programs._build(tmp_path / "second", folder, [], "made")
    assert programs._build(tmp_path / "first", folder, [], "made") == folder


def test_python_dash_m():
    words = [sys.executable, "-m", "facesig.bench", "--help"]
    shown = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    assert shown.startswith("usage: facesig-bench ")

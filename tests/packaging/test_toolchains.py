"""The parts of toolchains/ that need no ARM: headers put together, names, commands."""

import subprocess
import sys
from pathlib import Path

import pytest

from toolchains import emulate, headers, qemu, sysroot, tools, wheels
from toolchains.shell import ROOT, ToolchainError, replace


def write_headers(folder, version, pointer_bytes):
    folder.mkdir(parents=True)
    (folder / "Python.h").write_text("")
    (folder / "patchlevel.h").write_text(f'#define PY_VERSION              "{version}.7"\n')
    (folder / "pyconfig.h").write_text(f"#define SIZEOF_VOID_P {pointer_bytes}\n")
    return folder


def test_a_version_that_debian_lacks_takes_its_sizes_from_the_one_before(tmp_path):
    write_headers(tmp_path / "headers" / "3.11-armhf", "3.11", 4)
    own = write_headers(tmp_path / "own", "3.12", 8)
    found = headers.target_headers("3.12", "armhf", tmp_path, {"3.12": own})
    assert (found / "pyconfig.h").read_text() == "#define SIZEOF_VOID_P 4\n"
    assert '"3.12.7"' in (found / "patchlevel.h").read_text()


@pytest.mark.parametrize(
    ("lacks", "message"),
    [
        ("Python.h", "expected Python.h, got No such file or directory ({own}/Python.h)"),
        (
            "patchlevel.h",
            "expected patchlevel.h, got No such file or directory ({own}/patchlevel.h)",
        ),
        ("", "expected headers of Python 3.12, got 3.11 ({own}/patchlevel.h)"),
    ],
)
def test_wrong_headers_that_somebody_named_are_not_kept(tmp_path, lacks, message):
    write_headers(tmp_path / "headers" / "3.11-armhf", "3.11", 4)
    own = write_headers(tmp_path / "own", "3.12" if lacks else "3.11", 8)
    if lacks:
        (own / lacks).unlink()
    with pytest.raises(ToolchainError) as refusal:
        headers.target_headers("3.12", "armhf", tmp_path, {"3.12": own})
    assert str(refusal.value) == message.format(own=own)
    right = write_headers(tmp_path / "right", "3.12", 8)
    found = headers.target_headers("3.12", "armhf", tmp_path, {"3.12": right})
    assert '"3.12.7"' in (found / "patchlevel.h").read_text()


def test_headers_of_another_version_are_refused(tmp_path):
    folder = write_headers(tmp_path / "headers" / "3.12-armhf", "3.11", 4)
    with pytest.raises(ToolchainError) as refusal:
        headers.target_headers("3.12", "armhf", tmp_path)
    expected = f"expected headers of Python 3.12, got 3.11 ({folder / 'patchlevel.h'})"
    assert str(refusal.value) == expected


def test_headers_of_another_word_length_are_refused(tmp_path):
    folder = write_headers(tmp_path / "headers" / "3.11-armhf", "3.11", 8)
    with pytest.raises(ToolchainError) as refusal:
        headers.target_headers("3.11", "armhf", tmp_path)
    assert str(refusal.value) == f"expected pointers of 4 bytes, got 8 ({folder / 'pyconfig.h'})"


def test_an_interrupted_step_leaves_what_was_there(tmp_path):
    folder = tmp_path / "kept"
    folder.mkdir()
    (folder / "file").write_text("old")
    (folder / ".stamp").touch()

    def fail(fresh: Path) -> None:
        (fresh / "file").write_text("half")
        raise ToolchainError("interrupted")

    for _ in range(2):  # what the first has left half done is no obstacle to the second
        with pytest.raises(ToolchainError, match="interrupted"):
            replace(folder, fail, ".stamp")
        assert (folder / "file").read_text() == "old"


@pytest.mark.parametrize("name", ["kept", "kept.new"])
def test_what_was_not_made_here_is_left_alone(tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    replace(tmp_path / "kept", lambda fresh: None, ".stamp")  # empty: nothing is lost
    (tmp_path / "kept" / ".stamp").unlink()
    folder.mkdir(exist_ok=True)
    (folder / "letter.txt").write_text("dear")
    with pytest.raises(ToolchainError) as refusal:
        replace(tmp_path / "kept", lambda fresh: None, ".stamp")
    expected = f"expected an empty folder or one with .stamp in it, got other files ({folder})"
    assert str(refusal.value) == expected
    assert (folder / "letter.txt").read_text() == "dear"


@pytest.mark.parametrize("makes", ["qemu", "tools"])
def test_commands_replace_only_what_they_made(tmp_path, monkeypatch, makes):
    """``python3 -m toolchains.qemu ~/.local`` and ``--cache ~``, where ~/tools may be anything."""
    monkeypatch.setattr(qemu, "run", lambda words: "amd64")
    letter = tmp_path / "tools" / "letter.txt"
    letter.parent.mkdir()
    letter.write_text("dear")
    with pytest.raises(ToolchainError, match=r"expected an empty folder or one with \.\w+"):
        qemu.make(letter.parent) if makes == "qemu" else tools.tools_python(tmp_path)
    assert letter.read_text() == "dear"


def test_tools_that_were_half_made_are_made_anew(tmp_path, monkeypatch):
    said = []

    def run(words):
        said.append([str(word) for word in words[1:3]])
        if len(said) == 1:
            raise ToolchainError("interrupted")

    monkeypatch.setattr(tools, "run", run)
    with pytest.raises(ToolchainError, match="interrupted"):
        tools.tools_python(tmp_path)
    (tmp_path / "tools" / "half").touch()
    for _ in range(2):  # the second time they are there
        assert tools.tools_python(tmp_path) == tmp_path / "tools" / "bin" / "python"
    assert said == [["-m", "venv"], ["-m", "venv"], ["-m", "pip"]]
    assert not (tmp_path / "tools" / "half").exists()


def test_a_folder_that_is_no_sysroot_is_left_alone(tmp_path):
    (tmp_path / "letter.txt").write_text("dear")
    with pytest.raises(ToolchainError, match=r"an empty folder or one with \.facesig-sysroot in"):
        sysroot.make_sysroot(tmp_path)
    with pytest.raises(ToolchainError, match="expected a sysroot with Python, got none"):
        sysroot.Sysroot.open(tmp_path)
    assert (tmp_path / "letter.txt").read_text() == "dear"


def test_the_emulators_command(monkeypatch, tmp_path):
    monkeypatch.setattr(emulate, "require", lambda program, package: f"/bin/{program}")
    made = sysroot.Sysroot(tmp_path, "3.11", "armhf")
    words = emulate.command(made, ["-c", "0"], cpu="cortex-a9,neon=off", plugins=["a9.so,top=3"])
    head = ["/bin/qemu-arm", "-cpu", "cortex-a9,neon=off", "-L", str(tmp_path)]
    assert words[: len(head) + 2] == [*head, "-plugin", "a9.so,top=3"]
    assert words[-3:] == [str(tmp_path / "usr/bin/python3.11"), "-c", "0"]
    assert f"PYTHONHOME={tmp_path / 'usr'}" in words
    # The caller's wish not to write what is compiled would have it compiled every time.
    assert words[words.index("-U") + 1] == "PYTHONDONTWRITEBYTECODE"


def test_every_route_has_its_toolchain():
    for route in wheels.ROUTES.values():
        assert (ROOT / "toolchains" / route.toolchain).is_file()
        assert route.architecture in sysroot.TRIPLETS


@pytest.mark.parametrize("name", ["wheels", "sysroot", "emulate", "proof", "check", "qemu"])
def test_every_command_has_help(name):
    words = [sys.executable, "-m", f"toolchains.{name}", "--help"]
    result = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0
    assert result.stdout.startswith(f"usage: python3 -m toolchains.{name}")

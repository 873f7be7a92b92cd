"""What CMake decides for the compiler it is given, and where it installs the C library."""

import json
import os
import platform
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from toolchains.shell import ROOT

ARM = ROOT / "toolchains" / "armv7-imx6.cmake"
TWO_ISAS = "add/add_neon.cpp"
"""A NEON file with assembly of 32-bit ARM and intrinsics for the rest."""


def need(*programs):
    for program in programs:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")


def configure(tree, *options):
    """A build tree of the engine and what CMake said."""
    need("cmake", "ninja")
    words = ["cmake", "-S", ROOT, "-B", tree, "-G", "Ninja", "-DFACESIG_TESTS=OFF", *options]
    done = subprocess.run(list(map(str, words)), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def compiled(tree, name):
    """Compiles one file of the engine; its command line."""
    entries = json.loads((tree / "compile_commands.json").read_text())
    (entry,) = [each for each in entries if each["file"].endswith(name)]
    done = subprocess.run(
        entry["command"], shell=True, cwd=entry["directory"], capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return entry["command"]


@pytest.mark.parametrize("processor", ["aarch64", "x86_64"])
def test_the_compiler_is_asked_and_not_the_machines_name(tmp_path, processor):
    """A 32-bit user land on a 64-bit kernel calls itself aarch64."""
    need("arm-linux-gnueabihf-g++")
    (tmp_path / "named.cmake").write_text(
        f'include("{ARM}")\nset(CMAKE_SYSTEM_PROCESSOR {processor})\n'
    )
    tree = tmp_path / "build"
    said = configure(
        tree, "--toolchain", tmp_path / "named.cmake", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON",
        "-DFACESIG_CAPI=OFF", "-DFACESIG_PYTHON=OFF",
    )  # fmt: skip
    assert "facesig: the compiler makes code for arm\n" in said
    command = compiled(tree, TWO_ISAS)
    assert "-mfpu=neon" in command
    assert "-Wno-psabi" in command


def test_assembly_leaves_registers_for_thumb_with_frame_pointers(tmp_path):
    need("arm-linux-gnueabihf-g++")
    options = 'string(APPEND CMAKE_CXX_FLAGS_INIT " -mthumb -fno-omit-frame-pointer")'
    (tmp_path / "thumb.cmake").write_text(f'include("{ARM}")\n{options}\n')
    tree = tmp_path / "build"
    configure(
        tree, "--toolchain", tmp_path / "thumb.cmake", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON",
        "-DFACESIG_CAPI=OFF", "-DFACESIG_PYTHON=OFF",
    )  # fmt: skip
    assembly = re.compile(r"\basm\b|_arm_neon\.h")
    neon = ROOT.glob("csrc/*/**/*_neon.cpp")
    files = [each for each in neon if assembly.search(each.read_text())]
    assert len(files) > 10
    for path in sorted(files):
        assert "-mthumb" in compiled(tree, f"{path.parent.name}/{path.name}")


def test_only_simde_is_taken_from_the_folder_it_lies_in(tmp_path):
    """/usr/include holds glibc's headers too, and zig compiles for musl with its own."""
    simde = Path("/usr/include/simde")
    if not simde.is_dir() or platform.machine() != "x86_64":
        pytest.skip("libsimde-dev is not installed")
    folder, tree = tmp_path / "include", tmp_path / "build"
    folder.mkdir()
    (folder / "simde").symlink_to(simde)
    (folder / "stdint.h").write_text("#error of another C library\n")
    configure(
        tree, f"-DFACESIG_SIMDE_INCLUDE={folder}", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON",
        "-DFACESIG_CAPI=OFF", "-DFACESIG_PYTHON=OFF",
    )  # fmt: skip
    compiled(tree, TWO_ISAS)


def test_no_other_place_looks_at_a_machines_name():
    for path in [
        *ROOT.rglob("csrc/**/CMakeLists.txt"),
        *ROOT.glob("csrc/*.cmake"),
        *ROOT.glob("*.txt"),
    ]:
        text = "".join(line.split("#")[0] for line in path.read_text().splitlines(keepends=True))
        assert "SYSTEM_PROCESSOR" not in text, path.relative_to(ROOT)


def test_cross_compiling_without_a_python_says_so_and_goes_on(tmp_path):
    """The one line of a toolchain's head, without an option to remember."""
    need("arm-linux-gnueabihf-g++")
    said = configure(tmp_path, "--toolchain", ARM, "-DFACESIG_CAPI=OFF")
    assert "-DFACESIG_PYTHON=ON -DPython_INCLUDE_DIR=" in said
    assert "FACESIG_PYTHON:BOOL=OFF" in (tmp_path / "CMakeCache.txt").read_text()
    quiet = configure(tmp_path, "--toolchain", ARM)
    assert "no Python module" not in quiet


def with_stubs(tree):
    """A configured tree with small libraries in place of ours, which take minutes to build."""
    folder = tree / "csrc" / "capi"
    (soname,) = re.findall(
        r"libfacesig\.so\.[0-9]+\.[0-9.]+[0-9]", (tree / "build.ninja").read_text()
    )[:1]
    stub = [
        "cc",
        "-shared",
        "-x",
        "c",
        "/dev/null",
        "-o",
        folder / soname,
        "-Wl,-soname,libfacesig.so.0",
    ]
    subprocess.run(list(map(str, stub)), check=True)
    for name in ("libfacesig.so.0", "libfacesig.so"):
        (folder / name).symlink_to(soname)
    (folder / "libfacesig.a").write_bytes(b"!<arch>\n")
    return tree


def pkg_config(folder, *words):
    """What pkg-config says of the package in a folder, in words."""
    environment = {"PKG_CONFIG_PATH": str(folder), "PATH": os.environ["PATH"]}
    command = ["pkg-config", *words, "facesig"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.split()


@pytest.mark.parametrize(
    ("libraries", "headers"),
    [
        ("lib", "include"),
        ("lib64", "include"),
        ("lib/arm-linux-gnueabihf", "include/facesig-0"),
        ("ABSOLUTE/libraries", "include"),
        ("lib64", "ABSOLUTE/headers"),
    ],
)
def test_installed_files_lie_where_pkg_config_says(tmp_path, libraries, headers):
    need("cc", "pkg-config")
    absolute = str(tmp_path / "elsewhere")
    libraries, headers = (each.replace("ABSOLUTE", absolute) for each in (libraries, headers))
    prefix = tmp_path / "prefix"
    configure(
        tmp_path / "build", "-DFACESIG_PYTHON=OFF", f"-DCMAKE_INSTALL_PREFIX={prefix}",
        f"-DCMAKE_INSTALL_LIBDIR={libraries}", f"-DCMAKE_INSTALL_INCLUDEDIR={headers}",
    )  # fmt: skip
    words = ["cmake", "--install", with_stubs(tmp_path / "build"), "--component", "capi"]
    subprocess.run(list(map(str, words)), check=True, capture_output=True)
    if absolute not in libraries:
        prefix = prefix.rename(tmp_path / "moved")  # the tree may be moved as a whole
    folder = prefix / libraries / "pkgconfig"
    (include,) = pkg_config(folder, "--cflags")
    assert Path(include[2:]).resolve() == prefix / headers
    assert (prefix / headers / "facesig.h").is_file()
    library, name = pkg_config(folder, "--libs")
    assert Path(library[2:]).resolve() == prefix / libraries
    assert name == "-lfacesig"
    assert (prefix / libraries / "libfacesig.so").is_file()


def test_the_c_install_brings_what_a_program_needs_and_no_more(tmp_path):
    need("cc")
    configure(tmp_path / "build", "-DFACESIG_PYTHON=OFF", "-DCMAKE_INSTALL_LIBDIR=lib")
    words = ["cmake", "--install", with_stubs(tmp_path / "build"), "--component", "capi"]
    prefix = tmp_path / "prefix"
    subprocess.run([*map(str, words), "--prefix", str(prefix)], check=True, capture_output=True)
    for folder in prefix.rglob("*"):
        assert not folder.is_dir() or any(folder.iterdir()), f"{folder} is empty"
    found = {str(each.relative_to(prefix)) for each in prefix.rglob("*") if not each.is_dir()}
    named = [each.name for each in (ROOT / "models").iterdir()]
    ships = [each for each in named if re.fullmatch(r"facesig_fp32\.fsig|.*_int8\.fsig", each)]
    assert len(ships) >= 3
    models = {f"share/facesig/{each}{more}" for each in ships for more in ("", ".sig")}
    found = {each for each in found if not re.search(r"lib/(libfacesig\.|cmake/)", each)}
    assert found == models | {
        "include/facesig.h",
        "include/facesig_faces.h",
        "include/facesig_search.h",
        "include/facesig_verifier.h",
        "include/facesig_signed.h",
        "include/facesig_status.h",
        "lib/pkgconfig/facesig.pc",
        "share/doc/facesig/LICENSE",
        "share/doc/facesig/NOTICE",
        "share/facesig/facesig-release.pub",
        "share/facesig/selftest.bin",
    }


def with_packages(folder, *libraries):
    """A sysroot with SQLite's and libsodium's headers, and files of those names."""
    for name in ("usr/lib", "usr/include/sodium"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for name in ("sqlite3.h", "sodium.h"):
        (folder / "usr" / "include" / name).touch()
    for name in libraries:
        (folder / "usr" / "lib" / name).touch()


def test_a_gallery_whose_libraries_come_later_is_built_then(tmp_path):
    sysroot, tree = tmp_path / "sysroot", tmp_path / "build"
    options = (f"-DFACESIG_GALLERY_SYSROOT={sysroot}", "-DFACESIG_PYTHON=OFF")
    (sysroot / "usr").mkdir(parents=True)
    assert "facesig: no gallery, as SQLite or libsodium is missing" in configure(tree, *options)
    with_packages(sysroot, "libsqlite3.so", "libsodium.so")
    assert "no gallery" not in configure(tree, *options)
    assert "libfacesig_gallery.so" in (tree / "build.ninja").read_text()
    said = configure(tree, *options, "-DFACESIG_GALLERY=OFF")
    assert "facesig: no gallery, as FACESIG_GALLERY is OFF" in said
    assert "libfacesig_gallery.so" not in (tree / "build.ninja").read_text()


def test_static_examples_take_libsodiums_archive(tmp_path):
    """Alpine's libsodium-dev, for one, has none."""
    sysroot, tree = tmp_path / "sysroot", tmp_path / "build"
    options = (
        f"-DFACESIG_GALLERY_SYSROOT={sysroot}", "-DFACESIG_PYTHON=OFF", "-DFACESIG_SIGNATURES=ON",
        "-DFACESIG_TESTS=ON",
    )  # fmt: skip
    for has_archive in (False, True):
        with_packages(sysroot, "libsodium.so", *(["libsodium.a"] if has_archive else []))
        said = configure(tree, *options)
        assert ("facesig: no static example programs, as " in said) is not has_archive
        made = (tree / "build.ninja").read_text()
        for name in ("verify", "door", "selftest"):
            assert f"build csrc/capi/example/{name}:" in made
            assert (f"build csrc/capi/example/{name}_static:" in made) is has_archive
        tests = (tree / "tests" / "capi" / "CTestTestfile.cmake").read_text()
        assert ("capi_example_verify_static" in tests) is has_archive

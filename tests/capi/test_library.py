"""The library as a file: what it exports, what it needs, how large it is; and as a package."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

import facesig

from .conftest import ROOT

HEADER = ROOT / "csrc" / "capi" / "facesig.h"
MOST_BYTES = {"arm-linux-gnueabihf-": 330_000, "": 510_000}
"""Of the shared library, stripped, by binutils; on x86 SIMDe makes more code of NEON."""

PROJECT = """
cmake_minimum_required(VERSION 3.18)
project(consumer LANGUAGES C)
find_package(facesig @VERSION@ REQUIRED)
if(NOT EXISTS "${facesig_MODELS_DIR}/facesig_fp32.fsig")
  message(FATAL_ERROR "no model in ${facesig_MODELS_DIR}")
endif()
add_executable(shared verify.c)
target_link_libraries(shared PRIVATE facesig::facesig)
add_executable(archive verify.c)
target_link_libraries(archive PRIVATE facesig::facesig_static)
"""


def run(*command, **options):
    """Standard output of a command that succeeds."""
    done = subprocess.run(list(map(str, command)), text=True, capture_output=True, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def tool(name):
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    return name


@pytest.fixture(params=["x86", "armv7"])
def shared(request):
    """(shared library, prefix of its binutils)."""
    build, prefix = "armv7_build", "arm-linux-gnueabihf-"
    if request.param == "x86":
        build, prefix = "build", ""
    tree = request.getfixturevalue(build)
    return tree / "csrc" / "capi" / "libfacesig.so", prefix


def test_exports_what_the_header_declares(shared):
    library, prefix = shared
    lines = run(tool(f"{prefix}nm"), "-D", "--defined-only", library).splitlines()
    exported = {line.split()[2].split("@")[0] for line in lines} - {"FACESIG_0"}
    parts = ("", "_faces", "_search", "_signed", "_verifier")
    headers = "".join((HEADER.parent / f"facesig{part}.h").read_text() for part in parts)
    declared = set(re.findall(r"^FACESIG_API [^(]*?(facesig_\w+)\(", headers, re.M))
    assert len(declared) > 20
    assert exported == declared


def test_needs_only_libc(shared):
    library, prefix = shared
    dynamic = run(tool(f"{prefix}readelf"), "-dW", library)
    assert re.findall(r"SONAME.*\[(.*)\]", dynamic) == ["libfacesig.so.0"]
    needed = set(re.findall(r"NEEDED.*\[(.*?)\.so", dynamic))
    sodium = {"libsodium"} if checks_signatures(library) else set()
    assert needed <= {"libc", "libm", "ld-linux-armhf", "ld-linux-x86-64"} | sodium


def checks_signatures(library):
    """Whether the build tree was made with -DFACESIG_SIGNATURES=ON."""
    cache = (library.parents[2] / "CMakeCache.txt").read_text()
    return "FACESIG_SIGNATURES:BOOL=ON" in cache


def test_an_old_glibc_lacks_two_symbols_at_most(shared):
    """README.md names them and says how to build for older boards."""
    library, prefix = shared
    if prefix == "":
        pytest.skip("the README speaks of the board's library")
    table = run(tool(f"{prefix}objdump"), "-T", library)
    found = re.findall(r"GLIBC_2\.(\d+)\)?\s+(\w+)", table)
    newer = {name: int(minor) for minor, name in found if int(minor) > 17}
    assert len(found) > 20
    assert newer.items() <= {"fstat64": 33, "__libc_single_threaded": 32}.items()


def test_is_small(shared, tmp_path):
    library, prefix = shared
    run(tool(f"{prefix}strip"), "-o", tmp_path / "stripped", library)
    assert (tmp_path / "stripped").stat().st_size < MOST_BYTES[prefix]


def test_archive_is_whole(build):
    """Every C++ name of facesig that the archive uses, it defines."""
    names = run(tool("nm"), "-C", build / "csrc" / "capi" / "libfacesig.a").splitlines()
    used = {line.split(" U ")[1] for line in names if " U facesig" in line}
    defined = {
        match[1] for line in names if (match := re.match(r"[0-9a-f]+ [TWDRBVu] (facesig.*)", line))
    }
    assert used
    assert used <= defined


@pytest.fixture(scope="module")
def installed(build, tmp_path_factory):
    """A prefix with the package installed in it."""
    prefix = tmp_path_factory.mktemp("prefix")
    run(tool("cmake"), "--install", build, "--component", "capi", "--prefix", prefix)
    return prefix


def test_notice_stands_beside_the_models(installed):
    (notice,) = installed.rglob("NOTICE")
    assert "Copyright (c) 2020 Shiqi Yu" in notice.read_text()
    assert (notice.parent / "LICENSE").is_file()


def verify(program, crop, **options):
    """Output of the example for two equal crops."""
    return run(program, ROOT / "models" / "facesig_fp32.fsig", crop, crop, **options)


@pytest.fixture(scope="module")
def crop(tmp_path_factory):
    path = tmp_path_factory.mktemp("crop") / "crop.rgb"
    path.write_bytes(bytes(i * 7 % 256 for i in range(112 * 112 * 3)))
    return path


def test_find_package(installed, crop, tmp_path):
    shutil.copy(ROOT / "csrc" / "capi" / "example" / "verify.c", tmp_path)
    (tmp_path / "CMakeLists.txt").write_text(PROJECT.replace("@VERSION@", facesig.__version__))
    found = f"-DCMAKE_PREFIX_PATH={installed}"
    run(tool("cmake"), "-S", tmp_path, "-B", tmp_path / "build", found)
    run("cmake", "--build", tmp_path / "build")
    for program in ("shared", "archive"):
        assert verify(tmp_path / "build" / program, crop).startswith("similarity 1.000000")


@pytest.mark.parametrize("static", [False, True])
def test_pkg_config(installed, crop, tmp_path, static):
    (folder,) = installed.glob("**/pkgconfig")
    environment = {"PKG_CONFIG_PATH": str(folder), "PATH": "/usr/bin:/bin"}
    flags = ["--static"] if static else []
    answer = run(tool("pkg-config"), *flags, "--cflags", "--libs", "facesig", env=environment)
    source = ROOT / "csrc" / "capi" / "example" / "verify.c"
    program = tmp_path / "verify"
    # -static, or the linker would take the shared library that lies beside the archive.
    linking = ["-static"] if static else [f"-Wl,-rpath,{folder.parent}"]
    run(tool("cc"), "-std=c99", source, "-o", program, *answer.split(), *linking)
    assert verify(program, crop).startswith("similarity 1.000000")


def test_installed_files_name_no_build_folder(installed, build):
    texts = [path for path in installed.rglob("*") if path.suffix in {".cmake", ".pc", ".h"}]
    assert len(texts) >= 6
    for path in texts:
        text = path.read_text()
        assert str(build) not in text, path.name
        assert str(ROOT) not in text, path.name


def test_header_is_c99_and_cxx(tmp_path):
    source = tmp_path / "empty.c"
    source.write_text('#include "facesig.h"\nint main(void) { return FACESIG_OK; }\n')
    strict = ["-Wall", "-Wextra", "-Werror", "-pedantic", "-fsyntax-only", f"-I{HEADER.parent}"]
    run(tool("cc"), "-std=c99", *strict, source)
    run(tool("c++"), "-std=c++98", "-Wno-long-long", "-x", "c++", *strict, source)


def test_example_is_c99_without_warnings():
    source = Path("csrc/capi/example/verify.c")
    strict = ["-Wall", "-Wextra", "-Werror", "-pedantic", "-fsyntax-only", f"-I{HEADER.parent}"]
    run(tool("cc"), "-std=c99", *strict, source, cwd=ROOT)

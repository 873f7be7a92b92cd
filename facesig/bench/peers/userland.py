"""The ARM userland that the peers run in: made by ``toolchains`` of the source tree, once."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from facesig.bench import programs
from facesig.bench.counts import Counts
from facesig.bench.modelled import Reading, read_report
from facesig.bench.peers import guest
from facesig.bench.peers.missing import MissingPeerError
from facesig.errors import BenchError
from facesig.files import make_folder, write_file

TFLITE = "2.14.0"
NCNN = "1.0.20261020"

OPENCV = "4.6"
"""Of Debian bookworm; the package is named, not the version."""

_NETWORKS = ("sysroot", ("libstdc++6", "libgomp1"), (f"tflite-runtime=={TFLITE}", f"ncnn=={NCNN}"))
_SEARCH = ("sysroot-search", ("libblas3", "liblapack3", "libopenblas0-pthread"), ())
_GALLERY = ("sysroot-gallery", ("libsqlite3-dev", "libsodium-dev"), ())
_CASCADE = ("sysroot-opencv", ("python3-opencv", "opencv-data"), ())


@dataclass(frozen=True)
class Userland:
    """A sysroot with Python, numpy and peers; ``tree`` is the source tree."""

    tree: Path
    sysroot: Path

    def run(self, peer: str, folder: Path, more: Sequence[str] = (), plugin: str = "") -> None:
        """Run the guest on a folder.

        Raises:
            BenchError: it failed.
        """
        plugins = ["--plugin", plugin] if plugin else []
        words: list[str | Path] = [sys.executable, "-m", "toolchains.emulate", *plugins]
        script = Path(guest.__file__)
        programs.run([*words, self.sysroot, script, peer, folder, *more], self.tree)

    def model(
        self, peer: str, folder: Path, timing_model: Path, reading: Reading, runs: int = 3
    ) -> Counts:
        """What the last of so many runs of the guest costs.

        Raises:
            BenchError: it failed.
        """
        report = folder / "report.json"
        plugin = f"{timing_model},{reading.options},top=0,out={report}"
        self.run(peer, folder, [str(runs)], plugin)
        regions = read_report(report)["regions"]
        report.unlink()
        if len(regions) != runs:
            raise BenchError(f"expected {runs} marked runs, got {len(regions)} ({peer})")
        return Counts(regions[-1]["total"])


Lazy = Callable[[], Userland]
"""Gives a userland, and makes it first if need be."""


def peers_userland(build: Path | None = None) -> Userland:
    """The one with TFLite and ncnn, made in the build folder if it is not there.

    It takes a minute, and the network.

    Raises:
        MissingPeerError: it cannot be made.
        BenchError: there is no source tree.
    """
    return _userland(build, *_NETWORKS)


def opencv_userland(build: Path | None = None) -> Userland:
    """The same with OpenCV: 1.3 GB unpacked, as Debian's module wants all that it was built for."""
    return _userland(build, *_CASCADE)


def search_userland(build: Path | None = None) -> Userland:
    """The one with numpy and both of Debian's libraries for its products."""
    return _userland(build, *_SEARCH)


def gallery_userland(build: Path | None = None) -> Userland:
    """The one with SQLite and libsodium, and their headers."""
    return _userland(build, *_GALLERY)


def _userland(
    build: Path | None, name: str, packages: Sequence[str], wheels: Sequence[str]
) -> Userland:
    tree, cache = programs.source_tree(), programs.build_folder(build)
    sysroot = cache / name
    wanted = " ".join([*packages, *wheels])
    stamp = cache / f"{name}.peers"
    if not sysroot.is_dir() or not stamp.is_file() or stamp.read_text() != wanted:
        words: list[str | Path] = [sys.executable, "-m", "toolchains.sysroot", sysroot]
        for package in packages:
            words += ["--package", package]
        for wheel in wheels:
            words += ["--wheel", wheel]
        make_folder(cache)
        try:
            programs.run([*words, "--cache", cache], tree)
        except BenchError as error:
            raise MissingPeerError(str(error)) from error
        write_file(stamp, wanted.encode())
    return Userland(tree, sysroot)

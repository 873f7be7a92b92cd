"""The example door.c: from raw NV12 frames to a decision, here and on the emulated Cortex-A9."""

import re
import shutil
import subprocess

import numpy as np
import pytest

import facesig
from facesig import Frame, Pipeline, Signature

from .conftest import DETECTOR, ROOT, SAMPLES
from .test_memory import GUEST, GUEST_BYTES, resident

WIDTH, HEIGHT = 320, 240
EMBEDDER = ROOT / "models" / "facesig_int8.fsig"

BUDGET = 3_500_000
"""Bytes that the program may take with both models: code, arenas, frame, files."""

FACE = re.compile(
    r"frame (\d+): face (\d+) at ([-\d.,]+) score ([\d.]+) (found|tracked): "
    r"similarity (-?[\d.]+), threshold ([\d.]+): (same|not the same)"
)


def paste(name, left, top):
    """A grey frame of 320 x 240 with a sample of 160 x 120 in it, as the bytes of NV12."""
    sample = np.fromfile(SAMPLES / f"{name}_160x120.nv12", np.uint8)
    luma = np.full((HEIGHT, WIDTH), 90, np.uint8)
    chroma = np.full((HEIGHT // 2, WIDTH), 128, np.uint8)
    rows, columns = slice(top, top + 120), slice(left, left + 160)
    luma[rows, columns] = sample[: 160 * 120].reshape(120, 160)
    chroma[top // 2 : top // 2 + 60, columns] = sample[160 * 120 :].reshape(60, 160)
    return luma.tobytes() + chroma.tobytes()


FRAMES = {
    "sewell": [paste("sewell", 4 * i, 2 * i) for i in range(4)],
    "gallego": [paste("gallego", 100, 60)],
}


@pytest.fixture(params=["x86", "armv7"])
def door(request, tmp_path):
    """Runs ``door``: words to (exit status, output, errors)."""
    if request.param == "x86":
        words = [request.getfixturevalue("build") / "csrc" / "capi" / "example" / "door"]
    else:
        if shutil.which("qemu-arm") is None:
            pytest.skip("qemu-arm is not installed")
        build = request.getfixturevalue("armv7_build")
        words = ["qemu-arm", "-cpu", "cortex-a9", build / "csrc/capi/example/door_static"]

    def run(*rest):
        command = list(map(str, [*words, *rest]))
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout, done.stderr

    return run


@pytest.fixture
def files(tmp_path):
    """The frames of each sample as a raw file."""
    for name, frames in FRAMES.items():
        (tmp_path / f"{name}.nv12").write_bytes(b"".join(frames))
    return tmp_path


def words(verb, frames, signature):
    return [verb, DETECTOR, EMBEDDER, WIDTH, HEIGHT, frames, signature]


def test_the_person_enrolled_is_let_in_and_no_other(door, files):
    key = files / "sewell.key"
    assert door(*words("enrol", files / "sewell.nv12", key)) == (0, "", "")
    code, said, _ = door(*words("check", files / "sewell.nv12", key))
    assert code == 0
    faces = FACE.findall(said)
    assert [face[4] for face in faces] == ["found", "tracked", "tracked", "tracked"]
    assert float(faces[0][5]) == 1
    assert all(face[7] == "same" and face[1] == "1" for face in faces)
    assert re.search(r"pipeline \d+ bytes, peak memory \d+ KiB\n$", said)
    code, said, _ = door(*words("check", files / "gallego.nv12", key))
    assert code == 1
    assert [face[7] for face in FACE.findall(said)] == ["not the same"]


def test_it_says_what_python_says(door, files):
    """Boxes and signatures are those of Python's pipeline, to the bit."""
    key = files / "sewell.key"
    door(*words("enrol", files / "sewell.nv12", key))
    pipeline = Pipeline(EMBEDDER, DETECTOR)
    expected = [
        pipeline.run(Frame(data, "nv12", width=WIDTH, height=HEIGHT))[0]
        for data in FRAMES["sewell"]
    ]
    assert key.read_bytes() == bytes(expected[0].signature)
    assert Signature.from_bytes(key.read_bytes()) == expected[0].signature
    _, said, _ = door(*words("check", files / "sewell.nv12", key))
    for face, seen in zip(FACE.findall(said), expected):
        box = seen.face.box
        assert face[2] == f"{box.x:.1f},{box.y:.1f},{box.width:.1f},{box.height:.1f}"
        assert face[3] == f"{seen.face.score:.3f}"
        similarity = seen.signature.similarity(expected[0].signature)
        assert float(face[5]) == pytest.approx(similarity, abs=1e-6)


def test_no_face(door, tmp_path):
    frames, key = tmp_path / "empty.nv12", tmp_path / "key"
    frames.write_bytes(bytes([90]) * (WIDTH * HEIGHT) + bytes([128]) * (WIDTH * HEIGHT // 2))
    code, said, errors = door(*words("enrol", frames, key))
    assert (code, said) == (1, "")
    assert errors == f"door: no face to enrol ({frames})\n"
    assert not key.exists()


def test_wrong_files(door, files):
    key, cut = files / "key", files / "cut.nv12"
    door(*words("enrol", files / "sewell.nv12", key))
    cut.write_bytes(FRAMES["sewell"][0] + b"1234")
    code, said, errors = door(*words("check", cut, key))
    assert code == 2
    assert said.startswith("frame 0: face 1")
    assert errors == f"door: expected whole frames, got the file's end in one ({cut})\n"
    packed = bytearray(key.read_bytes())
    packed[100] ^= 1
    key.write_bytes(packed)
    code, _, errors = door(*words("check", files / "sewell.nv12", key))
    assert code == 2
    assert errors == f"door: expected a signature, got something else ({key})\n"
    turned = ["enrol", EMBEDDER, DETECTOR, WIDTH, HEIGHT, files / "sewell.nv12", key]
    code, _, errors = door(*turned)
    assert code == 2
    assert errors.startswith("door: expected ")
    assert "detector" in errors


def peak(command, low=0, high=1 << 64):
    """Bytes resident where the program has touched the most (hold.c)."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(list(map(str, command)), **pipes) as process:
        for line in process.stdout:
            if line == "held\n":
                break
        bytes_ = resident(process.pid, low, high)
        process.communicate("\n")
        assert process.returncode == 0
    return bytes_


@pytest.mark.armv7
def test_peak_memory_on_the_emulated_cortex_a9(armv7_build, files):
    if shutil.which("qemu-arm") is None:
        pytest.skip("qemu-arm is not installed")
    key = files / "key"
    host = facesig.Pipeline(EMBEDDER, DETECTOR)
    seen = host.run(Frame(FRAMES["sewell"][0], "nv12", width=WIDTH, height=HEIGHT))
    key.write_bytes(bytes(seen[0].signature))
    program = armv7_build / "tests" / "capi" / "door_held"
    emulator = ["qemu-arm", "-cpu", "cortex-a9", "-B", hex(GUEST)]
    command = [*emulator, program, *words("check", files / "sewell.nv12", key)]
    bytes_ = peak(command, GUEST, GUEST + GUEST_BYTES)
    print(f"door: {bytes_:,} bytes")
    assert EMBEDDER.stat().st_size < bytes_ <= BUDGET

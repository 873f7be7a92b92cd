import ctypes
import errno
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest

from facesig.door.sources import mjpeg, open_source, v4l2
from facesig.door.sources import v4l2_abi as abi
from facesig.errors import SourceError, SourceLostError
from facesig.images import load_image

from .kernel import Kernel

REQUESTS = (
    "QUERYCAP", "ENUM_FMT", "S_FMT", "REQBUFS", "QUERYBUF", "QBUF", "DQBUF", "STREAMON",
    "STREAMOFF",
)  # fmt: skip

FIELDS = {
    "v4l2_format": (abi.Format, {"fmt": "fmt"}),
    "v4l2_pix_format": (abi.PixFormat, {"bytesperline": "bytesperline", "ycbcr_enc": "ycbcr_enc"}),
    "v4l2_buffer": (
        abi.Buffer,
        {name: name for name in ("bytesused", "timestamp", "sequence", "m", "length")},
    ),
    "v4l2_requestbuffers": (abi.RequestBuffers, {"memory": "memory"}),
    "v4l2_fmtdesc": (abi.FormatDescription, {"pixelformat": "pixelformat"}),
    "v4l2_capability": (abi.Capability, {"device_caps": "device_caps"}),
}

ARM = {
    "S_FMT": 0xC0CC5605, "QUERYBUF": 0xC0445609, "QBUF": 0xC044560F, "DQBUF": 0xC0445611,
}  # fmt: skip
"""Those that differ on 32-bit ARM, as its compiler has them (asserted below)."""


def printed(compiler, words, folder, runner=()):
    """What a C program says of the header: "name number" lines."""
    source, program = folder / "abi.c", folder / "abi"
    lines = [f'printf("{name} %lu\\n", (unsigned long)({value}));' for name, value in words.items()]
    source.write_text(
        "#include <linux/videodev2.h>\n#include <stddef.h>\n#include <stdio.h>\n"
        "int main(void) {" + "".join(lines) + "return 0; }\n"
    )
    subprocess.run([compiler, "-static", source, "-o", program], check=True)
    done = subprocess.run([*runner, program], check=True, capture_output=True, text=True)
    return {name: int(number) for name, number in map(str.split, done.stdout.splitlines())}


def test_structures_and_numbers_are_the_headers(tmp_path):
    if shutil.which("gcc") is None:
        pytest.skip("gcc is not installed")
    words = {name: f"VIDIOC_{name}" for name in REQUESTS}
    for struct, (_, fields) in FIELDS.items():
        words |= {
            f"{struct}.{ours}": f"offsetof(struct {struct}, {c})" for ours, c in fields.items()
        }
        words[struct] = f"sizeof(struct {struct})"
    words["ERROR"] = "V4L2_BUF_FLAG_ERROR"
    words["NV12"] = "V4L2_PIX_FMT_NV12"
    found = printed("gcc", words, tmp_path)
    for name in REQUESTS:
        assert getattr(abi, name) == found[name], name
    for struct, (kind, fields) in FIELDS.items():
        assert ctypes.sizeof(kind) == found[struct], struct
        for ours in fields:
            assert getattr(kind, ours).offset == found[f"{struct}.{ours}"], f"{struct}.{ours}"
    assert (abi.ERROR, abi.fourcc("NV12")) == (found["ERROR"], found["NV12"])


def test_the_boards_numbers(tmp_path):
    compiler = "arm-linux-gnueabihf-gcc"
    if shutil.which(compiler) is None or shutil.which("qemu-arm") is None:
        pytest.skip("no ARM compiler, or no qemu-arm")
    words = {name: f"VIDIOC_{name}" for name in ARM}
    assert printed(compiler, words, tmp_path, ["qemu-arm"]) == ARM


@pytest.fixture
def camera(tmp_path, monkeypatch):
    """Makes a camera on a made-up kernel."""
    opened = []

    def make(format=None, **kernel):
        made = Kernel(tmp_path / "video", **kernel)
        monkeypatch.setattr(v4l2.fcntl, "ioctl", made.ioctl)
        opened.append(v4l2.Camera(str(made.path), width=64, height=48, format=format))
        return opened[-1], made

    yield make
    for each in opened:
        each.close()


def noise(size, seed=0):
    return np.random.default_rng(seed).integers(0, 256, size, np.uint8).tobytes()


def test_yuyv_with_padded_rows(camera):
    data = noise(160 * 48)
    source, kernel = camera(frames=[data], bytesperline=160, ycbcr_enc=2, quantization=1)
    source.open()
    frame = source.read().frame
    assert (frame.format, frame.width, frame.height) == ("yuyv", 64, 48)
    assert (frame.matrix, frame.range) == ("bt709", "full")
    expected = np.frombuffer(data, np.uint8).reshape(48, 160)[:, :128]
    assert np.array_equal(frame.planes[0], expected)
    source.close()
    assert not kernel.streaming


@pytest.mark.parametrize(
    ("letters", "kind", "size"), [("NV12", "nv12", 64 * 72), ("GREY", "grey", 64 * 48)]
)
def test_other_formats(camera, letters, kind, size):
    data = noise(size)
    source, _ = camera(formats=("H264", letters), frames=[data], bytesperline=64)
    source.open()
    frame = source.read().frame
    assert frame.format == kind
    assert b"".join(plane.tobytes() for plane in frame.planes) == data


def test_the_newest_frame_is_given_and_stays_as_it_is(camera):
    frames = [noise(64 * 48, seed) for seed in range(3)]
    source, kernel = camera(formats=("GREY",), frames=[*frames], bytesperline=64)
    source.open()
    frame = source.read().frame
    assert frame.planes[0].tobytes() == frames[2]
    assert sorted(kernel.queued) == [0, 1, 2, 3], "buffers were not given back"
    kernel.frames += [noise(64 * 48, 9)] * 4
    source.read()
    assert frame.planes[0].tobytes() == frames[2]


def test_frames_that_the_driver_calls_broken_are_passed_over(camera, monkeypatch):
    monkeypatch.setattr(v4l2, "PATIENCE", 0.02)
    source, kernel = camera(formats=("GREY",), frames=[noise(64 * 48)], bytesperline=64)
    kernel.flags = abi.ERROR
    source.open()
    with pytest.raises(SourceLostError, match=r"got none for 0\.02 s"):
        source.read()


def test_a_camera_that_is_pulled_out(camera):
    gone = OSError(errno.ENODEV, "No such device")
    source, kernel = camera(formats=("GREY",), frames=[gone], bytesperline=64)
    source.open()
    with pytest.raises(SourceLostError, match="expected a frame, got No such device"):
        source.read()
    source.close()
    kernel.frames = [noise(64 * 48)]
    kernel.queued = []
    source.open()
    assert source.read().frame.format == "grey"


def test_torn_frames_are_passed_over(camera):
    """Many cameras begin with one; it is no reason to end, nor one to count the camera as lost."""
    whole = noise(64 * 48)
    frames = [b"12", None, whole[:-1], None, b"", None, whole]
    source, _ = camera(formats=("GREY",), frames=frames, bytesperline=64)
    source.open()
    assert source.read().frame.planes[0].tobytes() == whole


def test_a_camera_of_torn_frames_alone_is_lost(camera, monkeypatch):
    monkeypatch.setattr(v4l2, "PATIENCE", 0.02)
    source, kernel = camera(formats=("GREY",), frames=[b"12"], bytesperline=64)
    kernel.again = True
    source.open()
    with pytest.raises(SourceLostError, match=r"expected a whole frame, got none for 0\.02 s: "):
        source.read()


def test_what_is_no_camera(camera):
    source, kernel = camera()
    kernel.capabilities = abi.STREAMING
    with pytest.raises(SourceError, match="got 'a camera'"):
        source.open()
    source, _ = camera(formats=("H264", "BA81"))
    with pytest.raises(SourceError, match="with nv12, yuyv, grey, mjpeg, got H264, BA81"):
        source.open()
    source, _ = camera(format="nv12", formats=("YUYV",))
    with pytest.raises(SourceError, match="with nv12, got YUYV"):
        source.open()
    with pytest.raises(SourceError, match="expected nv12, yuyv, grey, mjpeg, got 'rgb'"):
        open_source("/dev/video7", format="rgb")
    assert open_source(7).name == "/dev/video7"


def without_tables(data):
    """A JPEG as cameras send it."""
    at, kept = 2, [data[:2]]
    while data[at + 1] != 0xDA:
        size = 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if data[at + 1] != 0xC4:
            kept.append(data[at : at + size])
        at += size
    return b"".join(kept) + data[at:]


@pytest.fixture
def jpeg():
    image = pytest.importorskip("PIL.Image")
    pixels = load_image(Path(__file__).parents[1] / "samples" / "brady.jpg")[:48, :64]
    file = BytesIO()
    image.fromarray(pixels).save(file, "JPEG")
    return file.getvalue()


def test_jpegs_without_tables(camera, jpeg):
    bare = without_tables(jpeg)
    assert len(jpeg) - len(bare) > 400
    source, _ = camera(formats=("MJPG",), frames=[bare])
    source.open()
    assert np.array_equal(source.read().frame, mjpeg.decode(jpeg, "here"))
    assert mjpeg.with_tables(jpeg, "here") == jpeg


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xd8", b"\xff\xd8\xff", b"GIF89a", b"\xff\xd8\xff\xe0\0\x09"]
)
def test_what_is_no_jpeg(data):
    with pytest.raises(SourceError, match="expected a JPEG frame"):
        mjpeg.decode(data, "here")


def test_torn_jpegs_are_passed_over(camera, jpeg):
    """Also one whose head states a size for which there is no memory, or that Pillow refuses."""
    size = jpeg.index(b"\xff\xc0") + 5
    huge = [jpeg[:size] + sides + jpeg[size + 4 :] for sides in (b"\x10\x00\x10\x00", b"\xff" * 4)]
    for each in huge:
        with pytest.raises(SourceError, match="expected a JPEG frame, got"):
            mjpeg.decode(each, "here", 2 * 64 * 48)
    torn = [jpeg[:-200], b"", b"GIF89a", *huge]
    frames = [part for each in torn for part in (each, None)]
    source, _ = camera(formats=("MJPG",), frames=[*frames, jpeg])
    source.open()
    assert np.array_equal(source.read().frame, mjpeg.decode(jpeg, "here"))


def test_a_jpeg_cut_off(jpeg):
    bare = without_tables(jpeg)
    for size in range(0, len(bare) - 100, 97):  # the last few bytes are not missed
        with pytest.raises(SourceError, match="expected a JPEG frame"):
            mjpeg.decode(bare[:size], "here")

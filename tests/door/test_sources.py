from types import SimpleNamespace

import numpy as np
import pytest

from facesig.door.sources import open_source, video
from facesig.errors import ImageSizeError, MissingExtraError, SourceError, SourceLostError

from .scenes import SAMPLES


def all_of(source):
    source.open()
    shots = []
    while (shot := source.read()) is not None:
        shots.append(shot)
    source.close()
    return shots


def test_raw_frames_of_a_folder_and_of_a_file(tmp_path):
    frames = [np.full(16 * 16 * 3 // 2, number, np.uint8).tobytes() for number in range(12)]
    (tmp_path / "all.nv12").write_bytes(b"".join(frames))
    folder = tmp_path / "frames"
    folder.mkdir()
    for number, frame in enumerate(frames):
        (folder / f"{number:03}.nv12").write_bytes(frame)
    (folder / ".hidden").write_text("no frame")
    for path in (folder, tmp_path / "all.nv12"):
        source = open_source(path, width=16, height=16, rate=10)
        for _ in range(2):
            shots = all_of(source)
            assert [int(shot.frame.planes[0][0, 0]) for shot in shots] == list(range(12))
            assert [shot.at for shot in shots] == [number / 10 for number in range(12)]
            assert shots[0].frame.format == "nv12"


def test_what_is_no_recording(tmp_path):
    (tmp_path / "short.grey").write_bytes(bytes(16 * 16 + 1))
    with pytest.raises(SourceError, match=r"expected frames of 256 bytes .*, got 1 at the end"):
        all_of(open_source(tmp_path / "short.grey", width=16, height=16))
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / "note.txt").write_text("hello")
    with pytest.raises(SourceError, match="expected raw frames"):
        all_of(open_source(tmp_path / "odd"))
    with pytest.raises(SourceError, match="frames a second, got 0"):
        open_source(tmp_path, rate=0)
    with pytest.raises(SourceError, match=r"expected rgb, .*, got 'jpg'"):
        open_source(tmp_path, format="jpg")
    with pytest.raises(SourceError, match="closed one"):
        open_source(tmp_path).read()


@pytest.mark.parametrize("library", ["cv2", "av"])
def test_a_video(library, monkeypatch):
    pytest.importorskip(library)
    load = video.load

    def only(module, purpose):
        if module == "av" and library != "av":
            raise MissingExtraError("expected PyAV, got none")
        return load(module, purpose)

    monkeypatch.setattr(video, "load", only)
    shots = all_of(open_source(SAMPLES / "bt601.mp4"))
    assert len(shots) > 1
    times = [shot.at for shot in shots]
    assert times == sorted(times)
    assert times[1] > times[0] == 0
    frame = shots[0].frame
    assert (frame if isinstance(frame, np.ndarray) else frame.rgb()).shape[2] == 3
    assert type(frame).__name__ == ("ndarray" if library == "av" else "Frame")
    with pytest.raises(SourceError, match="expected a video"):
        all_of(open_source(__file__))


def test_a_video_without_a_library(monkeypatch):
    def none(module, purpose):
        raise MissingExtraError(f"expected {module} for {purpose}, got no such package")

    monkeypatch.setattr(video, "load", none)
    with pytest.raises(MissingExtraError, match="expected av for videos and streams"):
        open_source(SAMPLES / "bt601.mp4").open()


@pytest.mark.parametrize("when", ["open", "read"])
def test_errors_that_are_pyavs_alone(monkeypatch, when):
    """As av.error.ExitError, of a timeout: no OSError, no ValueError."""

    class FFmpegError(Exception):
        pass

    class Container:
        streams = SimpleNamespace(video=[0])

        def __enter__(self):
            return self

        def __exit__(self, *_):
            return None

        def decode(self, video):
            raise FFmpegError("Immediate exit requested")

    def opened(name, **_):
        if when == "open":
            raise FFmpegError("Immediate exit requested")
        return Container()

    stub = SimpleNamespace(open=opened, error=SimpleNamespace(FFmpegError=FFmpegError))
    monkeypatch.setattr(video, "load", lambda module, purpose: stub)
    source = video.Video("rtsp://camera/1", endless=True)
    expected = SourceError if when == "open" else SourceLostError
    with pytest.raises(expected, match="got Immediate exit requested"):
        all_of(source)


def test_a_stream_that_ends_is_lost(monkeypatch):
    pytest.importorskip("cv2")
    source = video.Video(str(SAMPLES / "bt601.mp4"), endless=True)
    assert open_source("rtsp://camera/1").endless
    with pytest.raises(SourceLostError, match="got the stream's end"):
        all_of(source)


def test_a_recording_without_frames_and_frames_of_no_size(tmp_path, monkeypatch):
    (tmp_path / "empty.nv12").touch()
    (tmp_path / "folder").mkdir()
    for name in ("empty.nv12", "folder"):
        with pytest.raises(SourceError, match=rf"expected raw frames, got none \(.*{name}\)"):
            all_of(open_source(tmp_path / name))
    for size in (0, -16, 10**9):
        with pytest.raises(ImageSizeError, match=f"got {size} x 240"):
            open_source(tmp_path / "empty.nv12", width=size)
    for rate in (float("nan"), float("inf"), 1e-9):
        with pytest.raises(SourceError, match=r"expected 0\.1 to 10,000 frames a second"):
            open_source(tmp_path / "empty.nv12", rate=rate)

    def closed(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(tmp_path), "iterdir", closed)
    with pytest.raises(SourceError, match="expected a folder to read, got Permission denied"):
        all_of(open_source(tmp_path / "folder"))

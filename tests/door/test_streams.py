"""Streams: watched as they are now, and their passwords told to nobody."""

import io
import itertools
import threading
import time
import traceback
from types import SimpleNamespace

import numpy as np
import pytest

from facesig.door import Watcher
from facesig.door.sources import open_source, video
from facesig.errors import MissingExtraError, SourceError, SourceLostError

from .scenes import FakePipeline, gallery_of

PLACE = "rtsp://admin:pass#w@rd@10.0.0.7:554/live?channel=1&password=pass%23w"
NAME = "rtsp://10.0.0.7:554/live?channel=1&password=..."


class FFmpegError(Exception):
    """PyAV's: no OSError, no ValueError."""


class Picture:
    """A decoded frame of a stream; ``made`` counts how many became pixels."""

    made = 0

    def __init__(self, number):
        self.number, self.time = number, number / 25

    def to_ndarray(self, format):
        Picture.made += 1
        if self.number < 0:
            raise ValueError(f"a frame of {PLACE} that is none")
        return np.full((2, 2, 3), self.number, np.uint8)


class Container:
    def __init__(self, pictures):
        self.streams = SimpleNamespace(video=[0])
        self.closed = None
        self._pictures = pictures

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.closed = threading.current_thread().name

    def decode(self, video):
        for each in self._pictures:
            if isinstance(each, Exception):
                raise each
            yield each


@pytest.fixture
def av(monkeypatch):
    """PyAV, as far as it is used: opens what ``show`` was given last."""
    places = []

    def opened(place, options, timeout):
        places.append(place)
        if isinstance(stub.container, Exception):
            raise stub.container
        return stub.container

    def show(pictures):
        stub.container = Container(pictures)
        return stub.container

    stub = SimpleNamespace(
        open=opened, error=SimpleNamespace(FFmpegError=FFmpegError), show=show, places=places
    )
    monkeypatch.setattr(video, "load", lambda module, purpose: stub)
    Picture.made = 0
    return stub


def number(shot):
    return int(shot.frame[0, 0, 0])


def exhaust(source, *, opened=True):
    if not opened:
        source.open()
    while source.read() is not None:
        pass


def named(word):
    """Threads whose name has a word in it."""
    return [each for each in threading.enumerate() if word in each.name]


class Camera:
    """Pictures, each when it is asked for: ``give`` waits until they have been decoded."""

    def __init__(self):
        self.steps, self.taken = threading.Semaphore(0), threading.Semaphore(0)
        self.ending = None

    def __iter__(self):
        at = 0
        while True:
            self.steps.acquire()
            if self.ending is not None:
                raise self.ending
            yield Picture(at)
            at += 1
            self.taken.release()  # the one before was put down

    def give(self, count):
        for _ in range(count):
            self.steps.release()
        for _ in range(count - 1):
            assert self.taken.acquire(timeout=10)

    def end(self, error):
        self.ending = error
        self.steps.release()


def test_a_slow_reader_gets_the_newest_frame(av):
    camera = Camera()
    container = av.show(camera)
    source = open_source("rtsp://camera/1")
    source.open()
    before = time.monotonic()
    camera.give(1)
    assert number(source.read()) == 0
    camera.give(31)
    shot = source.read()
    assert number(shot) in (29, 30, 31), "the last one may not have been put down yet"
    assert before <= shot.at <= time.monotonic()
    assert Picture.made == 2, "what nobody looks at need not become pixels"
    camera.end(FFmpegError("gone"))
    with pytest.raises(SourceLostError, match=r"got gone \(rtsp://camera/1\)"):
        exhaust(source)
    source.close()
    assert container.closed == "facesig rtsp://camera/1"


def test_a_recording_is_read_frame_by_frame(av, tmp_path):
    (tmp_path / "visit.mp4").touch()
    av.show([Picture(i) for i in range(50)])
    source = open_source(tmp_path / "visit.mp4")
    source.open()
    assert not named("visit.mp4")
    shots = list(iter(source.read, None))
    source.close()
    assert [number(shot) for shot in shots] == list(range(50))
    assert [shot.at for shot in shots] == [i / 25 for i in range(50)]


def running():
    """Pictures without an end."""
    for at in itertools.count():
        time.sleep(0.001)
        yield Picture(at % 200)


def test_closing_ends_the_thread_and_it_may_be_opened_again(av):
    for _ in range(3):
        container = av.show(running())
        source = open_source("rtsp://camera/2")
        source.open()
        assert source.read().at < source.read().at
        assert named("rtsp://camera/2")
        source.close()
        assert container.closed == "facesig rtsp://camera/2"
        assert not named("rtsp://camera/2")
        source.close()
        with pytest.raises(SourceError, match="got a closed one"):
            source.read()


def test_a_stream_that_is_never_read_can_be_closed(av):
    av.show(Picture(i) for i in range(5))
    source = open_source("rtsp://camera/3")
    source.open()
    source.close()
    assert not named("rtsp://camera/3")


def test_what_nobody_foresaw_reaches_the_reader(av):
    av.show([KeyError("surprise")])
    source = open_source("rtsp://camera/1")
    source.open()
    with pytest.raises(KeyError, match="surprise"):
        source.read()
    source.close()


@pytest.mark.parametrize("when", ["open", "none", "decode", "convert", "end"])
def test_a_password_stands_in_no_message(av, when):
    said = FFmpegError(f"[Errno 5] refused: '{PLACE}'; log: admin:pass#w@rd, {PLACE}/track1")
    container = av.show({"decode": [said], "convert": [Picture(-1)]}.get(when, []))
    if when == "open":
        av.container = said
    elif when == "none":
        container.streams.video = []
    source = open_source(PLACE)
    assert source.name == NAME
    with pytest.raises(SourceError) as caught:
        exhaust(source, opened=False)
    source.close()
    assert av.places == [PLACE]
    assert str(caught.value).endswith(f"({NAME})")
    for text in (str(caught.value), "".join(traceback.format_exception(caught.value))):
        assert "w@rd" not in text
        assert "pass%23w" not in text
        assert "admin" not in text


def test_a_password_stands_in_no_event(av, tmp_path):
    av.show([Picture(0), FFmpegError(f"no more of {PLACE}")])
    pipeline = FakePipeline()
    pipeline.run = lambda frame: []
    told = io.StringIO()
    with gallery_of(tmp_path / "door.db") as gallery:
        watcher = Watcher(open_source(PLACE), gallery, pipeline)
        for event in watcher:
            told.write(event.json())
            watcher.stop()
    assert NAME in told.getvalue()
    for secret in ("admin", "w@rd", "pass%23w"):
        assert secret not in told.getvalue()


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("rtsp://camera/1", "rtsp://camera/1"),
        ("rtsp://user@camera/1", "rtsp://camera/1"),
        ("rtsp://user:a/b?c#d@e@camera:554/1", "rtsp://camera:554/1"),
        ("http://camera/a?Token=1&b=2&pwd=3#x", "http://camera/a?Token=...&b=2&pwd=..."),
        (
            "rtsp://camera/user=a&password=x&channel=1",
            "rtsp://camera/user=a&password=...&channel=1",
        ),
    ],
)
def test_names(place, name):
    assert open_source(place).name == name


def test_a_stream_that_opencv_does_not_open(monkeypatch):
    class Capture:
        def __init__(self, place):
            assert place == PLACE

        def isOpened(self):  # noqa: N802 - OpenCV's
            return False

        def release(self):
            pass

    def only(module, purpose):
        if module == "av":
            raise MissingExtraError("expected PyAV, got none")
        return SimpleNamespace(VideoCapture=Capture)

    monkeypatch.setattr(video, "load", only)
    with pytest.raises(SourceError) as caught:
        open_source(PLACE).open()
    assert str(caught.value) == f"expected a video, got none that OpenCV opens ({NAME})"

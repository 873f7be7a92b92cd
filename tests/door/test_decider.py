"""What goes wrong beside the deciding: a cut log, a forgotten visitor, a clock put right."""

import sqlite3

import pytest

from facesig.door import Settings, Visitors, Watcher
from facesig.door.sources.made import MadeFrames
from facesig.door.tracks import UNDECIDED, Track
from facesig.errors import SourceLostError as Lost

from .scenes import FakePipeline, gallery_of, gone, known, seen, stay


@pytest.fixture
def gallery(tmp_path):
    with gallery_of(tmp_path / "door.db") as made:
        yield made


def test_a_track_that_is_undecided_again_is_nobodys():
    track = Track(1, seen(1, 0), 0.0, Settings())
    track.visitor = 7
    track.decide("known", 5, "Ann")
    track.vote(5, 0.0)
    assert (track.state, track.person, track.name) == ("known", 5, "Ann")
    track.vote(6, 1.0)
    assert (track.state, track.person, track.name) == (UNDECIDED, None, None)
    assert track.visitor is None, "the mean of who came then would go to the visitor"


def test_a_log_that_was_cut_keeps_no_door_shut(tmp_path):
    with gallery_of(tmp_path / "door.db", log="decisions") as gallery:
        connection = sqlite3.connect(tmp_path / "door.db")
        with connection:
            connection.execute("DELETE FROM log WHERE seq = (SELECT max(seq) FROM log)")
        connection.close()
        shots = stay(1, 0, 10, 0) + gone(2, 1) + stay(2, 1, 10, 3) + gone(2, 4) + stay(3, 70, 9, 6)
        events = list(Watcher(MadeFrames(lambda: shots), gallery, FakePipeline()))
    assert [(event.kind, event.name) for event in events] == [
        ("known", "person 0"), ("trouble", None), ("known", "person 1"), ("unknown", None),
    ]  # fmt: skip
    assert events[1].reason.startswith("log: expected the log to end at row ")


def test_a_decision_is_told_before_it_is_logged(tmp_path, monkeypatch):
    """So an error that was not foreseen opens the door all the same."""
    with gallery_of(tmp_path / "door.db", log="decisions") as gallery:
        watcher = Watcher(MadeFrames(list), gallery, FakePipeline())
        decider = watcher._decider
        said = []
        monkeypatch.setattr(decider, "_log", lambda mean: said.extend(decider._said))
        for shot in stay(1, 0, 3, 0) + stay(2, 70, 8, 2):
            decider.take(shot, watcher.pipeline.run(shot.frame))
    assert [event.kind for event in said] == ["known", "unknown"]


def test_a_visitor_who_is_forgotten_just_now_is_kept_anew(gallery, monkeypatch):
    """By the page, after the match and before it is written that they were seen."""
    visitors = Visitors(gallery)
    match, forgotten = visitors.match, []

    def matching(signature):
        found = match(signature)
        if found is not None and not forgotten:
            visitors.forget(found.id)
            forgotten.append(found.id)
        return found

    monkeypatch.setattr(visitors, "match", matching)
    shots = stay(1, 70, 20, 0) + gone(3, 2) + stay(2, 70, 20, 5) + stay(3, 0, 9, 8)
    watcher = Watcher(MadeFrames(lambda: shots), gallery, FakePipeline(), visitors=visitors)
    assert [(event.kind, event.visitor) for event in watcher] == [
        ("unknown", 1), ("unknown", 2), ("known", None),
    ]  # fmt: skip
    assert forgotten == [1]
    assert [each.id for each in visitors.all()] == [2]


class Clock:
    """Both clocks; waiting for a camera lets them go on."""

    def __init__(self, monkeypatch, wall):
        self.wall, self.steady = wall, 50.0
        monkeypatch.setattr("facesig.door.decider.time", self)
        monkeypatch.setattr("facesig.door.visitors.now", lambda: round(self.wall * 1000))

    def time(self):
        return self.wall

    def monotonic(self):
        return self.steady

    def wait(self, seconds):
        self.wall, self.steady = self.wall + 1_000, self.steady + 1_000


def waiting(gallery, clock, visitors, during):
    """A watcher whose camera is lost after a frame; ``during`` is called when it waits longer."""

    def shots():
        yield from stay(1, 0, 1, 0)
        for tries in range(10):
            if tries == 8:
                during()
            yield Lost("expected a frame, got none (made)")
        watcher.stop()
        yield Lost("expected a frame, got none (made)")

    made = shots()
    source = MadeFrames(lambda: made, endless=True)
    watcher = Watcher(source, gallery, FakePipeline(), visitors=visitors)
    watcher._stop.wait = clock.wait
    return [event.kind for event in watcher]


def test_visitors_are_forgotten_while_the_camera_is_lost(gallery, monkeypatch):
    clock = Clock(monkeypatch, 1.8e9)
    visitors = Visitors(gallery, days=1)
    visitors.add(known(70, 0), at=clock.wall - 86_400 + 2_000)
    left = []
    assert waiting(gallery, clock, visitors, lambda: left.extend(rows(gallery))) == ["lost"]
    assert left == []


def test_the_clock_is_watched_while_the_camera_is_lost(gallery, monkeypatch):
    clock = Clock(monkeypatch, 1_000.0)
    visitors = Visitors(gallery)
    visitors.add(known(70, 0), at=clock.wall)

    def put_right():
        clock.wall += 1.8e9

    assert waiting(gallery, clock, visitors, put_right) == ["lost"]
    assert rows(gallery) == [(1_000 + 1_800_000_000) * 1000]


def rows(gallery):
    connection = sqlite3.connect(gallery.path)
    found = [last for (last,) in connection.execute("SELECT last FROM visitor")]
    connection.close()
    return found

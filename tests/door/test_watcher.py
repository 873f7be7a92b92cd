"""Tracks, votes, visits and the camera, with a pipeline that sees what it is told."""

import threading

import pytest
from gallery.people import OTHER_MODEL

from facesig.door import Settings, Visitors, Watcher
from facesig.door.sources.made import MadeFrames
from facesig.door.tracks import Track
from facesig.errors import GalleryFullError, GalleryModelError, OptionError, SourceError
from facesig.errors import SourceLostError as Lost

from .scenes import FakePipeline, gallery_of, gone, seen, stay


@pytest.fixture
def gallery(tmp_path):
    with gallery_of(tmp_path / "door.db") as made:
        yield made


def watch(gallery, shots, **options):
    source = MadeFrames(lambda: shots)
    watcher = Watcher(source, gallery, FakePipeline(), **options)
    return watcher, list(watcher)


def said(events):
    return [(event.kind, event.name or event.visitor) for event in events]


def test_a_person_and_visit_is_told_once(gallery):
    shots = stay(1, 0, 60, 0) + gone(10, 4) + stay(2, 0, 60, 14) + gone(40, 18) + stay(3, 0, 9, 58)
    _, events = watch(gallery, shots)
    assert said(events) == [("known", "person 0"), ("known", "person 0")]
    assert [event.visit for event in events] == [1, 2]
    assert events[0].frames == 3
    assert events[0].score > events[0].threshold


def test_an_unknown_is_told_once_and_kept(gallery):
    shots = stay(1, 70, 30, 0) + gone(5, 2) + stay(2, 70, 30, 7) + stay(2, 71, 30, 10)
    watcher, events = watch(gallery, shots)
    assert said(events) == [("unknown", 1), ("unknown", 2)]
    assert events[0].frames == 8
    assert "less than the threshold" in events[0].reason
    assert {each.id: each.visits for each in watcher.visitors.all()} == {1: 1, 2: 1}
    # Kept, and confirmed: the next visit is Ann's.
    watcher.visitors.confirm(1, "Ann")
    assert said(watcher) == [("known", "Ann"), ("unknown", 2)]


def test_confirmed_while_standing_there(gallery):
    visitors = Visitors(gallery)

    def shots():
        yield from stay(1, 70, 30, 0)
        visitors.confirm(1, "Ann")
        yield from stay(1, 70, 30, 2)

    watcher = Watcher(MadeFrames(shots), gallery, FakePipeline(), visitors=visitors)
    assert said(watcher) == [("unknown", 1), ("known", "Ann")]


def test_one_frame_decides_nothing(gallery):
    shots = stay(1, 0, 2, 0) + stay(1, 70, 2, 1)
    assert watch(gallery, shots)[1] == []
    assert watch(gallery, stay(1, 70, 2, 0))[1] == []


def test_a_short_stay_of_somebody_unknown_is_told_when_it_ends(gallery):
    assert said(watch(gallery, stay(1, 70, 4, 0))[1]) == [("unknown", 1)]


def voted(*votes, settings=None):
    track = Track(1, seen(1, 0), 0.0, settings or Settings())
    for vote in votes:
        track.vote(vote, 0.0)
    return track


def test_frames_that_disagree_decide_for_nobody():
    assert voted(1, 2, 1, 2, 1, 2).winner() is None
    assert voted(1, 2, 1, 1, 3).winner() == 1
    assert voted(1, 1).winner() is None
    assert voted(1, 1, None, None, 1).winner() == 1
    assert voted(1, 1, None, None, None, 1).winner() is None
    assert voted(*[1, 2, None] * 4).winner() is None


def test_unknown_wins_when_the_window_is_full():
    assert not voted(*[None] * 7).is_unknown()
    assert voted(*[None] * 8).is_unknown()
    assert voted(*[None] * 3).is_unknown(ended=True)
    assert not voted(*[None] * 2).is_unknown(ended=True)
    assert not voted(None, None, 1, None).is_unknown(ended=True)
    assert not voted(*[None] * 8, 1).is_unknown(), "told on a frame that says otherwise"


def test_a_face_lost_for_a_moment_keeps_its_track(gallery):
    shots = stay(1, 0, 2, 0) + gone(0.5, 0.2) + stay(2, 0, 2, 0.8)
    watcher, events = watch(gallery, shots)
    assert said(events) == [("known", "person 0")]
    assert watcher.snapshot().tracks[0].id == 1


def test_the_next_in_the_queue_gets_a_track_of_her_own(gallery):
    shots = stay(1, 0, 6, 0) + stay(2, 70, 1, 0.4)
    watcher, _ = watch(gallery, shots)
    (track,) = watcher.snapshot().tracks
    assert (track.id, track.state, track.name) == (2, "undecided", None)


def test_a_track_that_changes_over_to_another_person_is_voted_on_again(gallery):
    shots = stay(1, 0, 20, 0) + stay(1, 1, 40, 20 / 15) + stay(1, 70, 40, 4)
    _, events = watch(gallery, shots)
    assert said(events) == [("known", "person 0"), ("known", "person 1"), ("unknown", 1)]


def test_what_the_gallery_holds_now_decides(gallery):
    def shots():
        yield from stay(1, 0, 20, 0)
        gallery.rename("person 1", "Bea")
        gallery.remove("person 0")
        yield from stay(2, 1, 20, 2)
        yield from stay(3, 0, 20, 4)

    watcher = Watcher(MadeFrames(shots), gallery, FakePipeline())
    assert said(watcher) == [("known", "person 0"), ("known", "Bea"), ("unknown", 1)]


def test_faces_without_a_signature_vote_for_nothing(gallery):
    watcher, events = watch(gallery, stay(1, None, 30, 0))
    assert events == []
    (track,) = watcher.snapshot().tracks
    assert (track.state, track.refusal) == ("undecided", "unsure")


def test_unknown_visitors_need_not_be_kept(gallery):
    watcher, events = watch(gallery, stay(1, 70, 60, 0), settings=Settings(keep_unknown=False))
    assert said(events) == [("unknown", None)]
    assert watcher.visitors.all() == []


def test_a_camera_lost_and_back_a_hundred_times(gallery):
    """No restart, no lost event, while the gallery is edited; faces keep their visits."""
    visits = 100
    opened = []

    def shots():
        number = len(opened)
        opened.append(number)
        name = f"somebody {number}"
        if number:
            gallery.rename(f"somebody {number - 1}" if number > 1 else "person 2", name)
        yield from stay(1, number % 2, 5, 100.0 * number)
        yield from stay(2, 2, 5, 100.0 * number + 50)
        if number < visits:
            yield Lost("expected a frame, got none (made)")

    watcher = Watcher(MadeFrames(shots, endless=True), gallery, FakePipeline())
    watcher._stop.wait = lambda seconds: None
    events = list(watcher)
    names = [event.name for event in events if event.kind == "known"]
    expected = []
    for number in range(visits + 1):
        expected += [f"person {number % 2}", f"somebody {number}" if number else "person 2"]
    assert names == expected
    assert [event.kind for event in events if event.kind != "known"] == ["lost", "back"] * visits
    assert (watcher.stats().lost, watcher.stats().events) == (visits, len(events))


def test_a_recording_that_fails_and_a_camera_that_never_was_are_errors(gallery):
    def broken():
        raise SourceError("expected frames, got none (made)")

    for endless in (False, True):
        watcher = Watcher(MadeFrames(broken, endless=endless), gallery, FakePipeline())
        with pytest.raises(SourceError, match="expected frames"):
            list(watcher)


def test_a_full_disk_is_told_once_and_the_door_goes_on(gallery, monkeypatch):
    visitors = Visitors(gallery)
    full = [True]
    add = visitors.add

    def adding(*words, **more):
        if full[0]:
            raise GalleryFullError("expected room on the disk, got none")
        return add(*words, **more)

    monkeypatch.setattr(visitors, "add", adding)

    def shots():
        yield from stay(1, 70, 20, 0)
        yield from stay(2, 71, 20, 2)
        full[0] = False
        yield from stay(3, 0, 20, 4)
        yield from stay(4, 72, 20, 6)

    events = list(Watcher(MadeFrames(shots), gallery, FakePipeline(), visitors=visitors))
    assert [event.kind for event in events] == [
        "trouble", "unknown", "unknown", "known", "unknown",
    ]  # fmt: skip
    assert events[0].reason == "keep: expected room on the disk, got none"
    assert [event.visitor for event in events] == [None, None, None, None, 1]


def test_another_clock_time_moves_visitors_along(gallery, monkeypatch):
    clock = [1_000.0]
    monkeypatch.setattr("facesig.door.decider.time.time", lambda: clock[0])
    monkeypatch.setattr("facesig.door.visitors.now", lambda: round(clock[0] * 1000))

    def shots():
        yield from stay(1, 70, 20, 0)
        clock[0] += 1.8e9
        yield from stay(2, 71, 20, 2)

    watcher = Watcher(MadeFrames(shots), gallery, FakePipeline())
    list(watcher)
    assert [each.id for each in watcher.visitors.all()] == [2, 1]
    assert all(each.last > 1.8e9 for each in watcher.visitors.all())


def test_stop_from_another_thread(gallery):
    reached = threading.Event()

    def shots():
        at = 0.0
        while True:
            yield from stay(1, 0, 1, at)
            at += 1 / 15
            if at > 2:
                reached.set()

    watcher = Watcher(MadeFrames(shots, endless=True), gallery, FakePipeline())
    events = []
    thread = threading.Thread(target=lambda: events.extend(watcher))
    thread.start()
    assert reached.wait(20)
    snapshot, stats = watcher.snapshot(), watcher.stats()
    watcher.stop()
    thread.join(20)
    assert not thread.is_alive()
    assert said(events) == [("known", "person 0")]
    assert snapshot.tracks[0].name == "person 0"
    assert stats.frames >= 30
    assert stats.connected
    assert not watcher.stats().connected


def test_a_gallery_of_another_model_is_refused(gallery):
    pipeline = FakePipeline()
    pipeline.model = type("Model", (), {"model_id": OTHER_MODEL, "crop_factor": 1.0})
    with pytest.raises(GalleryModelError):
        Watcher(MadeFrames(list), gallery, pipeline)


@pytest.mark.parametrize(
    ("option", "value"),
    [("votes", 0), ("window", 2), ("share", 0.4), ("absence", -1), ("linger", 61)],
)
def test_settings_are_checked(option, value):
    with pytest.raises(OptionError, match=rf"\({option}\)"):
        Settings(**{option: value})

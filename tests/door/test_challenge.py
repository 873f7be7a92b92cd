"""Turning the head: what passes, what a photo can do, and that the gate is the watcher's."""

import numpy as np
import pytest

from facesig import Frame, Pipeline
from facesig.door import Shot, Watcher
from facesig.door.challenge import LEFT, LOOK, RIGHT, Challenge
from facesig.door.liveness import Verdict
from facesig.door.sources.made import MadeFrames
from facesig.quality.pose import pose_of

from .heads import head, landmarks, picture
from .scenes import FakePipeline, gallery_of, small, stay

RATE = 10.0

FRONT = [0, 2, 1]
TURN = [8, 16, 24, 30, 30]
BACK = [20, 8, 0]


def judge(left=True, **options):
    return Challenge(left=lambda: left, **options).begin()


def shown(judged, yaws, start=0.0, rate=RATE, person=0, texture=0):
    """The last verdict on a head at these angles, and all hints."""
    verdict, hints = None, []
    for i, yaw in enumerate(yaws):
        verdict = judged.see(picture(yaw, texture), head(yaw, person, i), start + i / rate)
        hints.append(verdict.hint)
    return verdict, hints


def test_the_drawn_head_has_the_angle_it_says():
    for yaw in (-40, -10, 0, 25):
        assert pose_of(landmarks(yaw)).yaw == pytest.approx(yaw, abs=0.5)


def test_a_head_that_turns_to_the_side_asked_for_passes():
    verdict, hints = shown(judge(), FRONT + TURN + BACK)
    assert verdict == Verdict(True)
    assert hints[:4] == [LOOK, LOOK, LEFT, LEFT]
    assert hints[-5:] == [LOOK, LOOK, LOOK, None, None]
    verdict, hints = shown(judge(left=False), [-yaw for yaw in FRONT + TURN + BACK])
    assert verdict.live
    assert hints[3] == RIGHT


def test_the_verdict_stays():
    judged = judge()
    shown(judged, FRONT + TURN + BACK)
    assert shown(judged, [0] * 200, start=50.0)[0].live


@pytest.mark.parametrize(
    "yaws",
    [
        FRONT + [-yaw for yaw in TURN] + [-yaw for yaw in BACK],  # the other side
        [*FRONT, 8, 12, 15, 15, 8, 0],  # not far enough
        [*FRONT, 8, 16, 24, 8, 0],  # one frame only
        [*FRONT, 30, 30, 30, 8, 0],  # a jump: another photo held up
        FRONT + TURN,  # never back
        TURN + BACK,  # never looked at the camera first
        FRONT * 10,
    ],
)
def test_what_does_not_pass(yaws):
    assert shown(judge(), yaws)[0].live is None


def test_another_person_on_the_way_does_not_pass():
    judged = judge()
    assert shown(judged, FRONT)[0].live is None
    assert shown(judged, TURN, start=0.3, person=1)[0].live is None
    assert shown(judged, BACK, start=0.8, person=1)[0].live is None


def test_a_gap_begins_anew():
    judged = judge()
    shown(judged, FRONT + TURN)
    assert shown(judged, BACK, start=5.0)[0].live is None


def test_landmarks_that_turn_on_one_picture_do_not_pass():
    judged = judge()
    for i, yaw in enumerate(FRONT + TURN + BACK):
        verdict = judged.see(picture(0), head(yaw, 0, i), i / RATE)
    assert verdict.live is None


def test_three_attempts_and_it_is_a_picture():
    verdict, _ = shown(judge(seconds=2.0, attempts=3), FRONT * 25)
    assert verdict == Verdict(False)
    assert shown(judge(seconds=2.0, attempts=4), FRONT * 25)[0].live is None


def test_the_side_is_drawn_anew_for_each_attempt():
    sides = iter([True, True, False, True, False])
    judged = Challenge(seconds=1.0, attempts=9, left=lambda: next(sides)).begin()
    _, hints = shown(judged, FRONT * 12)
    assert {LEFT, RIGHT} <= set(hints)


def moved(photo, rng, frames):
    """A still picture shifted, scaled and turned about its vertical axis: frames of a print."""
    for phase in np.linspace(0, 2 * np.pi, frames):
        scale = 0.8 + 0.15 * np.sin(phase + rng.uniform(0, 0.3))
        squeeze = scale * (0.75 + 0.25 * np.cos(phase))  # up to 60 degrees away
        height, width = round(photo.shape[0] * scale), round(photo.shape[1] * squeeze)
        rows = np.minimum((np.arange(height) / scale).astype(int), photo.shape[0] - 1)
        columns = np.minimum((np.arange(width) / squeeze).astype(int), photo.shape[1] - 1)
        pixels = np.full((240, 320, 3), 90, np.uint8)
        part = photo[rows][:, columns][:220, :300]
        down, right = rng.integers(0, 20, 2)
        pixels[down : down + len(part), right : right + part.shape[1]] = part
        yield Frame(pixels.tobytes(), "rgb", width=320, height=240)


def test_a_printed_photo_moved_about_never_passes():
    """50 attacks with sample photos, by the engine; 0 may pass. Both sides are asked for."""
    passed = seen = 0
    pipeline = Pipeline(longest=160)
    for attack in range(50):
        rng = np.random.default_rng(attack)
        name = ("brady", "soto", "astronaut", "wild")[attack % 4]
        judged = judge(left=attack % 8 < 4)
        pipeline.reset()
        for i, frame in enumerate(moved(small(name), rng, 7)):
            for face in pipeline.run(frame)[:1]:
                if face.signature is not None:
                    seen += 1
                    passed += judged.see(frame, face, i / RATE).live is True
    print(f"printed photos accepted: {passed} of 50 ({seen} frames)")
    assert passed == 0
    assert seen > 200, "the attacks showed no faces"


class Says:
    """A check of somebody else's: the verdict it is given, after so many frames."""

    def __init__(self, live, after=6):
        self.live, self.after = live, after

    def begin(self):
        return Says(self.live, self.after)

    def see(self, frame, seen, at):
        self.after -= 1
        return Verdict(self.live) if self.after < 0 else Verdict(None, "wait")


@pytest.mark.parametrize("live", [True, False, None])
def test_a_known_person_is_told_by_what_the_check_says(tmp_path, live):
    with gallery_of(tmp_path / "door.db") as gallery:
        shots = [*stay(1, 0, 20, 0), *stay(2, 70, 20, 2)]
        watcher = Watcher(MadeFrames(lambda: shots), gallery, FakePipeline(), liveness=Says(live))
        found = [(event.kind, event.name, event.live) for event in watcher]
    unknown = ("unknown", None, None)
    assert found == {
        True: [("known", "person 0", True), unknown],
        False: [("refused", "person 0", False), unknown],
        None: [unknown],
    }[live]  # fmt: skip


def test_the_hint_is_shown(tmp_path):
    with gallery_of(tmp_path / "door.db") as gallery:
        watcher = Watcher(
            MadeFrames(lambda: stay(1, 0, 4, 0)), gallery, FakePipeline(), liveness=Says(True)
        )
        assert list(watcher) == []
        (track,) = watcher.snapshot().tracks
        assert (track.state, track.hint) == ("undecided", "wait")
        assert isinstance(Shot(None, 0.0), tuple)

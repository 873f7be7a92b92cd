"""Turn the head: a liveness check that defeats a printed photo, and little more.

It takes three things to pass, in one go and on one track: the face looks at the camera; it turns to
the side that was asked for, by ``TURN`` degrees at least, and shows another picture there; it looks
at the camera again. The signature is the same person's throughout, the angle never jumps, and the
face is never lost. The side is drawn anew for each attempt.

Why a photo fails: the angle is read from how far the nose tip lies beside the middle of the other
landmarks (``facesig.quality.pose``). A flat picture that is moved, tilted or bent keeps that to
first order, whatever it does to the face's width.

What passes all the same: a video of the person on a telephone, if it turns the right way (every
second one by chance); a mask; a screen that somebody controls; whoever can put frames into the
camera's cable. For a door with anything of worth behind it, use a presentation-attack detector of
your own (``facesig.door.liveness``), a depth or infrared camera, or a second factor.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from facesig.door.liveness import Verdict
from facesig.door.sources.base import Pixels
from facesig.quality.pose import pose_of
from facesig.runtime.crop import crop_face
from facesig.runtime.pipeline import Seen

FRONT = 12.0
"""Degrees to either side within which a face looks at the camera."""

TURN = 18.0
"""Degrees by which it has to turn from where it looked."""

JUMP = 25.0
"""Degrees from one frame to the next beyond which it is another picture, not a head that turns."""

GAP = 0.7
"""Seconds without a frame after which an attempt begins anew."""

FRAMES = 2
"""So many frames in a row must look at the camera, and be turned."""

LIKENESS = 0.3
"""The cosine to the frames that looked at the camera which all others must have."""

SAME_PICTURE = 0.95
"""Two crops correlate by this and more if they show one picture."""

_SIDE = 28  # pixels of the reduced crop

LOOK, LEFT, RIGHT = (
    "look at the camera",
    "turn your head to your left",
    "turn your head to your right",
)
"""Hints: the person's own left is the picture's right."""


class Challenge:
    """Asks known people to turn the head; see the module for what that is worth."""

    def __init__(
        self,
        *,
        seconds: float = 8.0,
        attempts: int = 3,
        left: Callable[[], bool] = lambda: secrets.randbits(1) == 1,
    ) -> None:
        """Make a check.

        Args:
            seconds: for one attempt.
            attempts: after so many that came to nothing, the face counts as a picture.
            left: draws the side.
        """
        self._seconds, self._attempts, self._left = seconds, attempts, left

    def begin(self) -> Turn:
        """A judge for a new track."""
        return Turn(self._seconds, self._attempts, self._left)


class Turn:
    """One track's challenge: looking, turning, looking again."""

    def __init__(self, seconds: float, attempts: int, left: Callable[[], bool]) -> None:
        self._seconds, self._left_attempts, self._left = seconds, attempts, left
        self._verdict: Verdict | None = None
        self._begin(0.0)
        self._started = False

    def see(self, frame: Pixels, seen: Seen, at: float) -> Verdict:
        """The next frame."""
        if self._verdict is not None:
            return self._verdict
        if not self._started:
            self._started = True
            self._begin(at)
        elif at - self._begun > self._seconds:
            self._left_attempts -= 1
            if self._left_attempts <= 0:
                self._verdict = Verdict(False)
                return self._verdict
            self._begin(at)
        return self._step(frame, seen, at)

    def _begin(self, at: float) -> None:
        self._begun = at
        self._sign = 1.0 if self._left() else -1.0  # the person's left is positive yaw
        self._again()

    def _again(self) -> None:
        """Back to looking at the camera, within the attempt."""
        self._step = self._looking
        self._row = 0
        self._front = 0.0
        self._sum: NDArray[np.float64] = np.zeros(128)
        self._last: tuple[float, float] | None = None
        self._picture: NDArray[np.float64] | None = None

    def _looking(self, frame: Pixels, seen: Seen, at: float) -> Verdict:
        yaw = _yaw(seen)
        if yaw is None or abs(yaw) > FRONT or not self._continues(yaw, at):
            self._again()
        else:
            self._row += 1
            self._front += yaw
            assert seen.signature is not None
            self._sum += seen.signature.values
            self._last = (yaw, at)
            if self._row == FRAMES:
                self._front /= FRAMES
                self._picture = _reduced(frame, seen)
                self._step, self._row = self._turning, 0
        return Verdict(None, LOOK)

    def _turning(self, frame: Pixels, seen: Seen, at: float) -> Verdict:
        yaw = self._same_head(seen, at)
        if yaw is None:
            self._again()
            return Verdict(None, LOOK)
        self._row = self._row + 1 if (yaw - self._front) * self._sign >= TURN else 0
        if self._row >= FRAMES and self._is_other(frame, seen):
            self._step = self._returning
            return Verdict(None, LOOK)
        return Verdict(None, LEFT if self._sign > 0 else RIGHT)

    def _returning(self, frame: Pixels, seen: Seen, at: float) -> Verdict:
        yaw = self._same_head(seen, at)
        if yaw is None:
            self._again()
        elif abs(yaw) <= FRONT:
            self._verdict = Verdict(True)
            return self._verdict
        return Verdict(None, LOOK)

    def _continues(self, yaw: float, at: float) -> bool:
        """Whether a head can have turned so from the last frame to this one."""
        if self._last is None:
            return True
        before, then = self._last
        return abs(yaw - before) <= JUMP and at - then <= GAP

    def _same_head(self, seen: Seen, at: float) -> float | None:
        """The yaw; None if this is not the head that looked at the camera, moving on."""
        yaw = _yaw(seen)
        if yaw is None or seen.signature is None or not self._continues(yaw, at):
            return None
        cosine = float(self._sum @ seen.signature.values) / float(np.linalg.norm(self._sum))
        self._last = (yaw, at)
        return yaw if cosine >= LIKENESS else None

    def _is_other(self, frame: Pixels, seen: Seen) -> bool:
        """Whether the turned face is another picture than the one that looked at the camera."""
        assert self._picture is not None
        return float(self._picture @ _reduced(frame, seen)) < SAME_PICTURE


def _yaw(seen: Seen) -> float | None:
    """Degrees, positive to the picture's right; None without landmarks that fit a head."""
    if seen.face.landmarks is None:
        return None
    yaw = pose_of(seen.face.landmarks.array).yaw
    return yaw if np.isfinite(yaw) else None


def _reduced(frame: Pixels, seen: Seen) -> NDArray[np.float64]:
    """The crop, small and grey, of mean 0 and norm 1: two of them multiply to a correlation."""
    grey = crop_face(frame, seen.face, 1.0, _SIDE).mean(axis=2)
    wide: NDArray[np.float64] = (grey - grey.mean()).ravel()
    return wide / max(1e-9, float(np.linalg.norm(wide)))

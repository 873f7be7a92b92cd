"""A camera that shows sample photos, as long as a test wants."""

from __future__ import annotations

import threading
import time

import numpy as np

from facesig.door import Settings, Watcher
from facesig.door.sources.made import MadeFrames
from facesig.images import load_image
from facesig.web.live import Live
from web.client import SAMPLES


def picture(name, side=320):
    """A sample photo in a frame of side x 3/4 side, with grey beside it."""
    whole = load_image(SAMPLES / f"{name}.jpg")
    height = side * 3 // 4
    step = -(-whole.shape[0] // height)
    small = whole[::step, ::step]
    frame = np.full((height, side, 3), 96, np.uint8)
    top, left = (height - small.shape[0]) // 2, (side - small.shape[1]) // 2
    frame[top : top + small.shape[0], left : left + small.shape[1]] = small
    return frame


class Camera:
    """``show`` says what it sees; ``lose`` takes it away until ``back``."""

    def __init__(self, *names, rate=100.0):
        self.pause, self.lost = 1 / rate, threading.Event()
        self.show(*names)
        self.source = MadeFrames(self._frames, name="camera", endless=True)

    def show(self, *names, frames=1):
        """One after another, each for so many frames."""
        self.pictures = [picture(name) if name else None for name in names or (None,)]
        self.each = frames

    def _frames(self):
        nothing, at = np.full((240, 320, 3), 96, np.uint8), 0
        while True:
            if self.lost.is_set():
                from facesig.errors import SourceLostError

                yield SourceLostError("expected a camera, got none (camera)")
                continue
            time.sleep(self.pause)
            shown = self.pictures[at // self.each % len(self.pictures)]
            yield nothing if shown is None else shown
            at += 1


def live_of(board, camera, **settings):
    """A ``Live`` of the board that watches the camera; not started."""
    false_rate, margin = board.secrets.thresholds
    chosen = Settings(false_rate=false_rate, margin=margin, **settings)
    watcher = Watcher(
        camera.source,
        board.gallery,
        visitors=board.visitors,
        settings=chosen,
        tick=lambda: live.tick(),
    )
    live = board.live = Live(watcher)
    return live

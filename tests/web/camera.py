"""A camera that shows sample photos, as long as a test wants."""

from __future__ import annotations

import threading
import time

import numpy as np

from facesig.door import Settings, Watcher
from facesig.door.sources.made import MadeFrames
from facesig.web.live import Live
from web.client import SAMPLES


def picture(name, side=320):
    """A sample photo in a frame of side x 3/4 side, on a blurred one of itself."""
    from PIL import Image, ImageFilter, ImageOps

    size = (side, side * 3 // 4)
    with Image.open(SAMPLES / f"{name}.jpg") as photo:
        frame = ImageOps.fit(photo, size).filter(ImageFilter.GaussianBlur(side / 12))
        small = ImageOps.contain(photo, size)
        frame.paste(small, ((side - small.width) // 2, (size[1] - small.height) // 2))
        return np.asarray(frame.convert("RGB")).copy()


class Camera:
    """``show`` says what it sees; ``lose`` takes it away until ``back``."""

    def __init__(self, *names, rate=100.0, side=320):
        self.pause, self.side, self.lost = 1 / rate, side, threading.Event()
        self.show(*names)
        self.source = MadeFrames(self._frames, name="camera", endless=True)

    def show(self, *names, frames=1):
        """One after another, each for so many frames."""
        self.pictures = [picture(name, self.side) if name else None for name in names or (None,)]
        self.each = frames

    def _frames(self):
        nothing, at = np.full((self.side * 3 // 4, self.side, 3), 96, np.uint8), 0
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
    false_rate, margin = board.thresholds
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

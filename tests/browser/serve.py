"""The console on a gallery, with a camera that shows what stdin says.

"show wild", "show" (nobody), "lose" (no camera); "reset" makes all as at first, and is answered.

python -m browser.serve GALLERY PORT
"""

from __future__ import annotations

import os
import sys
import threading
import time
import traceback

from web.camera import Camera, live_of
from web.client import PASSWORD

from facesig import default_embedder
from facesig.door import Visitors
from facesig.gallery import Gallery
from facesig.gallery.decide import DEFAULT_MARGIN
from facesig.web.board import Board
from facesig.web.logins import Attempts, Sessions
from facesig.web.secrets_file import DEFAULT_FALSE_RATE, SecretsFile
from facesig.web.server import Place, console_file, listen, serve


def obey(board: Board, camera: Camera) -> None:
    try:
        follow(board, camera)
    except BaseException:
        traceback.print_exc()
        os._exit(1)  # or a test would wait for the answer for ever


def follow(board: Board, camera: Camera) -> None:
    for line in sys.stdin:
        verb, *names = line.split()
        if verb == "lose":
            camera.lost.set()
            continue
        camera.lost.clear()
        camera.show(*names)
        if verb == "reset":
            reset(board)
            print("done", flush=True)


def reset(board: Board) -> None:
    snapshot = board.live.watcher.snapshot
    if board.live.events():
        time.sleep(board.live.watcher.settings.absence + 0.5)  # the visits are over
    while snapshot() is None or snapshot().tracks:
        time.sleep(0.05)
    for person in board.gallery.people():
        board.gallery.remove(person.name)
    board.visitors.forget_all()
    board.live._events.clear()
    board.sessions = Sessions()
    board.attempts = Attempts()
    board.choose(DEFAULT_FALSE_RATE, DEFAULT_MARGIN)


def main(path: str, port: int) -> None:
    secrets = SecretsFile(console_file(path), passes=1, memory_kib=8)
    if not secrets.has_password:
        secrets.set_password(PASSWORD)
    place = Place(port=port)
    with Gallery(path, embedder=default_embedder()) as gallery, listen(place) as bound:
        board = Board(gallery, Visitors(gallery), default_embedder(), secrets)
        camera = Camera(rate=12, side=640)
        live = live_of(board, camera, pictures=True, absence=1.0, linger=0.3)
        live.start()
        threading.Thread(target=obey, args=(board, camera), daemon=True).start()
        print(bound.getsockname()[1], flush=True)
        serve(board, place, bound)
        live.stop()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))

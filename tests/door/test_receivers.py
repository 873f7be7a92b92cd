"""Receivers that are away, that fail, or that can never be reached."""

import threading
import time

import pytest

from facesig.door import Event
from facesig.door.outputs import Background, Command, Webhook, background
from facesig.door.outputs.background import DeliveryError
from facesig.errors import OptionError


class Clock:
    """Of ``background``, as ``time``; ``now`` is set by hand."""

    now = 1000.0

    def monotonic(self):
        return self.now


def test_a_receiver_that_is_away_for_an_hour(monkeypatch):
    """What is stale is dropped and said, the rest is delivered in order; the queue never grows."""
    clock, away, taken, said = Clock(), threading.Event(), [], []
    monkeypatch.setattr(background, "time", clock)
    away.set()

    def deliver(event):
        if away.is_set():
            raise DeliveryError("connection refused")
        taken.append(event.visit)

    queue = Background(deliver, said.append, "webhook", first_wait=0.01)
    for visit in range(120):  # one each minute, for two hours
        clock.now += 60
        queue.send(Event("known", clock.now, "camera", visit=visit))
        time.sleep(0.002)
    away.clear()
    queue.send(Event("known", clock.now, "camera", visit=120))
    end = time.monotonic() + 20
    while (not taken or taken[-1] != 120) and time.monotonic() < end:
        time.sleep(0.01)
    queue.close()
    assert taken == list(range(taken[0], 121))
    assert 50 <= taken[0] <= 62
    assert said == ["webhook: connection refused"]


def test_a_receiver_that_fails_as_nobody_foresaw_stops_no_other_event():
    taken, said = [], []

    def deliver(event):
        if event.visit == 0:
            raise KeyError("surprise")
        taken.append(event.visit)

    queue = Background(deliver, said.append, "door")
    for visit in range(3):
        queue.send(Event("known", 1.0, "camera", visit=visit))
    queue.close()
    assert taken == [1, 2]
    assert said == ["door: an event was not delivered: KeyError('surprise')"]


@pytest.mark.parametrize("url", ["http://", "https:///x", "http://a b/", "http://a:99999/", "door"])
def test_urls_to_which_nothing_can_be_posted(url):
    with pytest.raises(OptionError, match="expected http:// or https:// and a host"):
        Webhook(url, pytest.fail)


def test_a_command_that_is_not_there_is_told_at_the_start(tmp_path):
    (tmp_path / "no-program").write_text("x")
    for words in ("./not-there --now", str(tmp_path / "no-program")):
        with pytest.raises(OptionError, match="expected a command that can be run, got "):
            Command(words, pytest.fail)

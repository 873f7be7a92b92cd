import hashlib
import hmac
import json
import re
import socket
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from facesig.door import Event
from facesig.door.outputs import Background, Command, Lines, Webhook, close_all, send_to_all
from facesig.door.outputs.background import DeliveryError
from facesig.door.service import Service

ANN = Event("known", 1_700_000_000.25, "camera", visit=3, name="Ann; rm -rf", person=7, score=0.5)


def test_a_line_of_json():
    assert json.loads(ANN.json()) == {
        "event": "known", "time": 1_700_000_000.25, "source": "camera", "visit": 3,
        "name": "Ann; rm -rf", "person": 7, "score": 0.5,
    }  # fmt: skip
    assert "\n" not in Event("trouble", 1.0, "a\nb", reason="c\nd").json()


def test_lines_go_to_the_end_of_a_file_that_may_be_moved(tmp_path):
    said = []
    lines = Lines(tmp_path / "events.jsonl", said.append)
    lines.send(ANN)
    (tmp_path / "events.jsonl").rename(tmp_path / "old")
    lines.send(ANN)
    lines.send(ANN)
    assert (tmp_path / "events.jsonl").read_text() == 2 * (ANN.json() + "\n")
    assert said == []


def test_a_file_that_cannot_be_written_is_said_once_until_it_can(tmp_path):
    said = []
    lines = Lines(tmp_path / "folder" / "events", said.append)
    for _ in range(3):
        lines.send(ANN)
    assert len(said) == 1
    (tmp_path / "folder").mkdir()
    lines.send(ANN)
    assert (tmp_path / "folder" / "events").read_text() == ANN.json() + "\n"


def test_a_command_gets_the_event_and_no_shell(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(
        "import os, sys\n"
        f"open({str(tmp_path / 'said')!r}, 'a').write(os.environ['FACESIG_EVENT'] + ' ' + "
        "os.environ['FACESIG_NAME'] + ' ' + sys.argv[1] + ' ' + sys.stdin.read())\n"
    )
    command = Command(f"{sys.executable} {script} 'two words'", pytest.fail, kinds=("known",))
    command.send(ANN)
    command.send(Event("unknown", 1.0, "camera"))
    command.close()
    assert (tmp_path / "said").read_text() == f"known Ann; rm -rf two words {ANN.json()}\n"


def test_a_command_that_fails_is_said_and_not_run_again(tmp_path):
    lock = tmp_path / "lock"
    lock.write_text("#!/bin/sh\n")
    lock.chmod(0o700)
    for words, reason in ((str(lock), f"{lock}: .*No such file"), ("false", "false: exit code 1")):
        said = []
        command = Command(words, said.append)
        lock.unlink(missing_ok=True)
        command.send(ANN)
        command.close()
        assert len(said) == 1
        assert re.match(reason, said[0])


def test_an_event_that_waited_for_too_long_opens_no_door():
    begun, done = threading.Event(), []
    said = []

    def deliver(event):
        begun.set()
        time.sleep(0.1)
        done.append(event)

    queue = Background(deliver, said.append, "lock", retry=False, stale=0.05)
    queue.send(ANN)
    assert begun.wait(5)
    queue.send(ANN)
    queue.close()
    assert done == [ANN]
    assert said == ["lock: an event was not delivered within 0.05 s"]


def test_events_are_tried_again_in_order_and_trouble_is_said_once():
    done, said, tries = [], [], []

    def deliver(event):
        tries.append(event.visit)
        if len(tries) <= 3:
            raise DeliveryError("expected a receiver, got none")
        done.append(event.visit)

    queue = Background(deliver, said.append, "receiver", first_wait=0.001)
    for number in range(5):
        queue.send(Event("known", 1.0, "camera", visit=number))
    queue.close()
    assert done == list(range(5))
    assert tries == [0, 0, 0, 0, 1, 2, 3, 4]
    assert said == ["receiver: expected a receiver, got none"]


def test_a_receiver_that_never_comes_keeps_nobody(monkeypatch):
    monkeypatch.setattr("facesig.door.outputs.background.MOST", 3)
    said = []

    def deliver(event):
        raise DeliveryError("expected a receiver, got none")

    queue = Background(deliver, said.append, "receiver", first_wait=10, patience=0.05)
    begun = time.monotonic()
    for _ in range(5):
        queue.send(ANN)
    queue.close()
    assert time.monotonic() - begun < 2
    assert said[-1] == "receiver: 3 events were not delivered"


class Receiver(BaseHTTPRequestHandler):
    answers, got = [], []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.got.append((self.path, body, dict(self.headers)))
        self.send_response(self.answers.pop(0) if self.answers else 204)
        self.send_header("Location", "/elsewhere")
        self.end_headers()

    def log_message(self, *words):
        pass


@pytest.fixture
def server():
    Receiver.answers, Receiver.got = [], []
    made = HTTPServer(("127.0.0.1", 0), Receiver)
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{made.server_port}/hook"
    made.shutdown()
    thread.join()
    made.server_close()


def test_a_webhook_is_tried_until_it_is_taken(server):
    Receiver.answers = [500, 302, 429]
    said = []
    hook = Webhook(server, said.append, secret=b"secret", first_wait=0.001)
    hook.send(ANN)
    hook.close()
    assert [path for path, _, _ in Receiver.got] == ["/hook"] * 4
    _, body, headers = Receiver.got[-1]
    assert json.loads(body)["name"] == "Ann; rm -rf"
    digest = hmac.new(b"secret", body, hashlib.sha256).hexdigest()
    assert headers["X-Facesig-Signature"] == f"sha256={digest}"
    assert said == ["webhook: status 500"]


def test_a_webhook_that_refuses_for_good(server):
    Receiver.answers = [400]
    said = []
    hook = Webhook(server, said.append)
    hook.send(ANN)
    hook.send(ANN)
    hook.close()
    assert len(Receiver.got) == 2
    assert said == ["webhook: an event was refused, 400"]


def test_a_webhook_that_is_not_there():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    said = []
    hook = Webhook(f"http://127.0.0.1:{port}/", said.append, first_wait=0.01)
    hook._queue._patience = 0.1
    hook.send(ANN)
    hook.close()
    assert "refused" in said[0]
    assert said[-1] == "webhook: 1 events were not delivered"


class Broken:
    """An output of which everything fails."""

    def __init__(self, error):
        self.error, self.closed = error, False

    def send(self, event):
        raise self.error

    def close(self):
        self.closed = True
        raise self.error


class Kept:
    def __init__(self):
        self.events, self.closed = [], False

    def send(self, event):
        self.events.append(event)

    def close(self):
        self.closed = True


def test_a_broken_output_keeps_no_other_from_the_event():
    said, kept, broken = [], [Kept(), Kept()], Broken(KeyError("surprise"))
    outputs = [kept[0], broken, kept[1]]
    send_to_all(outputs, ANN, said.append)
    close_all(outputs, said.append)
    assert [each.events for each in kept] == [[ANN], [ANN]]
    assert all(each.closed for each in (*kept, broken))
    assert said == [
        "Broken: an event was not sent: KeyError('surprise')",
        "Broken: not closed: KeyError('surprise')",
    ]


def test_a_reader_who_is_gone_is_told_when_the_others_have_the_event():
    kept = Kept()
    with pytest.raises(BrokenPipeError):
        send_to_all([Broken(BrokenPipeError()), kept], ANN, pytest.fail)
    assert kept.events == [ANN]


def test_a_stream_that_was_closed_is_said_once(tmp_path):
    said = []
    with open(tmp_path / "events", "w") as stream:
        lines = Lines(stream, said.append)
    for _ in range(3):
        lines.send(ANN)
    assert said == ["events are not written: I/O operation on closed file."]


@pytest.mark.parametrize("abstract", [False, True])
def test_systemd_is_told(tmp_path, monkeypatch, abstract):
    name = f"facesig-test-{time.time_ns()}" if abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind("\0" + name if abstract else name)
        listening.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", "@" + name if abstract else name)
        monkeypatch.setenv("WATCHDOG_USEC", "100000000")
        service = Service()
        for _ in range(3):
            service.tick()
        service.say("fine")
        service.stopping()
        said = [listening.recv(100) for _ in range(4)]
    assert said == [b"READY=1", b"WATCHDOG=1", b"STATUS=fine", b"STOPPING=1"]
    Service().tick()  # nobody listens any more


def test_without_systemd_nothing_is_told(monkeypatch):
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    monkeypatch.setenv("WATCHDOG_USEC", "1")
    Service().tick()
    Service().stopping()

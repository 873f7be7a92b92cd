"""MQTT: a broker that is away and comes back, that is slow, or that never was."""

import json
import socket
import sys
import threading
import time
from contextlib import suppress
from functools import partial

import pytest

from facesig.door import Event
from facesig.door.outputs import Background, Mqtt, mqtt
from facesig.errors import MissingExtraError, OptionError


class Broker:
    """What stands behind the made-up clients; ``taken`` are the visits that it was told of."""

    def __init__(self):
        self.up, self.mute, self.taken, self.clients = True, False, [], []

    def come(self):
        """There again: each client that runs connects, and sends what it still has."""
        self.up = True
        for client in self.clients:
            client.flush()

    def go(self):
        self.up = False


class Said:
    """paho's MQTTMessageInfo."""

    def __init__(self, visit, rc):
        self.visit, self.rc, self.published = visit, rc, False

    def wait_for_publish(self, timeout):
        if self.rc:
            raise RuntimeError("Message publish failed: The client is not currently connected.")

    def is_published(self):
        return self.published


class Client:
    """paho's client, as far as it is used: what is not acknowledged is sent at the next contact."""

    def __init__(self, broker):
        self.broker, self.calls, self.waiting, self.runs = broker, [], [], False
        broker.clients.append(self)

    def username_pw_set(self, user, password):
        self.calls.append((user, password))

    def connect(self, host, port):
        if not self.broker.up:
            raise ConnectionRefusedError("Connection refused")
        self.calls.append((host, port))

    def loop_start(self):
        self.runs = True

    def loop_stop(self):
        self.runs = False
        self.calls.append("stopped")

    def disconnect(self):
        pass

    def is_connected(self):
        return self.runs and self.broker.up

    def publish(self, topic, payload, qos):
        self.calls.append((topic, qos))
        said = Said(json.loads(payload)["visit"], 0 if self.is_connected() else 4)
        self.waiting.append(said)
        self.flush()
        return said

    def flush(self):
        if self.is_connected() and not self.broker.mute:
            for said in self.waiting:
                said.published = True
                self.broker.taken.append(said.visit)
            self.waiting.clear()


@pytest.fixture
def broker(monkeypatch):
    made = Broker()
    module = type("module", (), {"Client": lambda: Client(made)})
    monkeypatch.setattr(mqtt, "load", lambda name, purpose: module)
    monkeypatch.setattr(mqtt, "TIMEOUT", 0.01)
    return made


def begun(said, place="broker", *, first_wait=0.001, **options):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mqtt, "Background", partial(Background, first_wait=first_wait))
        return Mqtt(place, said.append, **options)


def told(visit):
    return Event("known", 1.0, "camera", visit=visit, name="Ann")


def until(condition):
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.001)


def test_an_event_is_published_once(broker):
    said = []
    output = begun(said, topic="home/door/", user="door", password="x")
    output.send(told(1))
    output.close()
    (client,) = broker.clients
    assert client.calls == [("door", "x"), ("broker", 1883), ("home/door/known", 1), "stopped"]
    assert (broker.taken, said) == ([1], [])


def test_a_broker_that_comes_late(broker):
    broker.go()
    said = []
    output = begun(said, user="door", password="x")
    output.send(told(1))
    until(lambda: said)
    broker.come()
    output.close()
    assert (broker.taken, said) == ([1], ["MQTT: Connection refused"])
    assert broker.clients[-1].calls[0] == ("door", "x")


def test_a_broker_that_was_away_is_told_each_event_once(broker):
    """However often it was tried meanwhile: paho keeps what it is given while it is away."""
    said = []
    output = begun(said)
    output.send(told(1))
    until(lambda: broker.taken == [1])
    broker.go()
    for visit in (2, 3):
        output.send(told(visit))
    until(lambda: said)
    time.sleep(0.1)
    broker.come()
    until(lambda: 3 in broker.taken)
    output.close()
    assert broker.taken == [1, 2, 3]
    assert len(said) == 1


def test_a_slow_broker_gets_no_copies(broker):
    broker.mute = True
    said = []
    output = begun(said)
    output.send(told(1))
    until(lambda: said)
    time.sleep(0.05)
    broker.mute = False
    broker.come()
    output.close()
    (client,) = broker.clients
    assert broker.taken == [1]
    assert client.calls.count(("facesig/known", 1)) == 1
    assert said == ["MQTT: expected the broker's word, got none for 0.01 s"]


@pytest.mark.parametrize("lost", [True, False])
def test_what_is_stale_is_not_sent_when_the_broker_comes_back(broker, lost):
    """Nor by paho alone, which has it already: the connection was lost, or nobody answered."""
    broker.mute = True
    said = []
    output = begun(said)
    output._queue._stale = 0.1
    output.send(told(1))
    until(lambda: said)
    if lost:
        broker.go()
    until(lambda: not output._queue._waiting)
    broker.go()
    broker.mute = False
    broker.come()
    output._queue._stale = 60
    output.send(told(2))
    until(lambda: 2 in broker.taken)
    output.close()
    assert broker.taken == [2]


def test_paho_holds_nothing_while_nobody_waits_for_it(broker, monkeypatch):
    """The connection is lost with an event under way; it may be back when that is stale."""
    broker.mute = True
    said = []
    output = begun(said, first_wait=60)
    output._queue._patience = 0
    monkeypatch.setattr(Said, "wait_for_publish", lambda self, timeout: broker.go())
    output.send(told(1))
    until(lambda: said)
    broker.mute = False
    broker.come()
    assert broker.taken == []
    output.close()


@pytest.mark.parametrize("place", ["broker:0", "broker:65536", "broker:x", ":1883", "::1"])
def test_brokers_that_are_none(place):
    with pytest.raises(OptionError, match="expected HOST or HOST:PORT"):
        Mqtt(place, pytest.fail)


def test_without_its_library(monkeypatch):
    monkeypatch.setitem(sys.modules, "paho.mqtt.client", None)
    with pytest.raises(MissingExtraError, match=r'pip install "facesig\[mqtt\]"'):
        Mqtt("broker", print)


def test_nobody_listens_by_paho_itself():
    pytest.importorskip("paho.mqtt.client")
    said = []
    output = Mqtt("127.0.0.1:9", said.append)
    output._queue._patience = 0.1
    output.send(told(1))
    output.close()
    assert said[0].startswith("MQTT: ")


class Listener:
    """A broker of MQTT 3.1.1, as far as paho wants one that only takes."""

    def __init__(self, port=0):
        self.taken, self.held = [], []
        self.socket = socket.create_server(("127.0.0.1", port))
        self.port = self.socket.getsockname()[1]
        self.thread = threading.Thread(target=self._accept)
        self.thread.start()

    def _accept(self):
        while True:
            try:
                held, _ = self.socket.accept()
            except OSError:
                return
            self.held.append(held)
            threading.Thread(target=self._serve, args=(held,), daemon=True).start()

    def _serve(self, held):
        with held, held.makefile("rb") as file:
            while head := file.read(1):
                length, place = 0, 1
                while True:
                    (byte,) = file.read(1)
                    length, place = length + (byte & 127) * place, place * 128
                    if byte < 128:
                        break
                self._answer(held, head[0] >> 4, file.read(length))

    def _answer(self, held, kind, body):
        if kind == 1:  # CONNECT
            held.sendall(b"\x20\x02\x00\x00")
        elif kind == 3:  # PUBLISH, of quality 1
            end = 2 + int.from_bytes(body[:2], "big")
            self.taken.append(json.loads(body[end + 2 :])["visit"])
            held.sendall(b"\x40\x02" + body[end : end + 2])

    def close(self):
        self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()
        self.thread.join()
        for held in self.held:
            with suppress(OSError):  # the client may have been faster
                held.shutdown(socket.SHUT_RDWR)


def test_a_broker_that_was_away_by_paho_itself(monkeypatch):
    pytest.importorskip("paho.mqtt.client")
    monkeypatch.setattr(mqtt, "TIMEOUT", 0.3)
    said = []
    first = Listener()
    output = begun(said, f"127.0.0.1:{first.port}", first_wait=0.01)
    output.send(told(1))
    until(lambda: first.taken == [1])
    first.close()
    for visit in (2, 3):
        output.send(told(visit))
    until(lambda: said)
    time.sleep(0.5)
    second = Listener(first.port)
    until(lambda: 3 in second.taken)
    output.close()
    time.sleep(0.2)
    second.close()
    assert second.taken == [2, 3]

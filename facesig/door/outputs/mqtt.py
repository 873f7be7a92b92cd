"""Events to an MQTT broker, where paho-mqtt is installed (1.6 and 2.x).

paho keeps what it is given until the broker acknowledges it, and sends it at the next contact,
however late. So it is given an event only while it is connected and once only, and a client that
still holds one when its connection is gone, or when the event is stale, is replaced by a new one.
"""

from __future__ import annotations

import time
from typing import Any

from facesig.door.events import Event
from facesig.door.outputs.background import Background, DeliveryError, Say
from facesig.errors import OptionError
from facesig.extras import load

PORT, TLS_PORT = 1883, 8883
"""Ports where none is given."""

TIMEOUT = 10.0
"""Seconds until a connection has to stand, and again until the broker has to have an event."""

_GLANCE = 0.02
"""Seconds between two looks at whether the connection stands."""


class Mqtt:
    """Publishes each event's JSON under TOPIC/KIND, such as facesig/known, at least once."""

    def __init__(
        self,
        broker: str,
        say: Say,
        *,
        topic: str = "facesig",
        user: str | None = None,
        password: str | None = None,
        tls: bool = False,
    ) -> None:
        """Begin.

        Args:
            broker: HOST or HOST:PORT.
            say: is told what does not work.
            topic: what topics begin with.
            user: a name for the broker.
            password: its password.
            tls: whether the connection is one of TLS, by the system's certificates.

        Raises:
            OptionError: the broker is none.
            MissingExtraError: it needs paho-mqtt.
        """
        host, _, port = broker.partition(":")
        if not host or not (port or "1").isdecimal() or not 0 < int(port[:9] or 1) < 65_536:
            raise OptionError(f"expected HOST or HOST:PORT, got {broker!r} (mqtt)")
        self._mqtt: Any = load("paho.mqtt.client", "MQTT")
        self._user, self._password, self._tls = user, password, tls
        self._place = (host, int(port) if port else TLS_PORT if tls else PORT)
        self._topic = topic.rstrip("/")
        self._client: Any = self._made()
        self._started = False
        self._given: tuple[Event, Any] | None = None
        self._queue = Background(self._publish, say, "MQTT", forget=self._forget)

    def send(self, event: Event) -> None:
        """Publish it soon."""
        self._queue.send(event)

    def close(self) -> None:
        """Wait for what is under way, and leave."""
        self._queue.close()
        self._leave()

    def _made(self) -> Any:
        """A client that holds nothing; it is not connected."""
        version = getattr(self._mqtt, "CallbackAPIVersion", None)
        client = self._mqtt.Client(version.VERSION2) if version else self._mqtt.Client()
        if self._user is not None:
            client.username_pw_set(self._user, self._password)
        if self._tls:
            client.tls_set()
        return client

    def _publish(self, event: Event) -> None:
        if self._given is not None and self._given[0] is not event:  # which was given up
            self._renew()
        try:
            self._connect()
            if self._given is None:
                topic = f"{self._topic}/{event.kind}"
                self._given = event, self._client.publish(topic, event.json(), qos=1)
            said = self._given[1]
            said.wait_for_publish(TIMEOUT)
            if said.is_published():
                self._given = None
                return
        except (OSError, ValueError, RuntimeError) as error:
            self._renew()
            raise DeliveryError(str(error)) from error
        if not self._client.is_connected():
            self._renew()
        raise DeliveryError(f"expected the broker's word, got none for {TIMEOUT:g} s")

    def _connect(self) -> None:
        """Wait until the connection stands, for ``TIMEOUT`` seconds at most."""
        if not self._started:
            self._client.connect(*self._place)
            self._client.loop_start()  # which connects again by itself
            self._started = True
        end = time.monotonic() + TIMEOUT
        while not self._client.is_connected():
            if time.monotonic() > end:
                host, port = self._place
                raise TimeoutError(
                    f"expected a connection, got none for {TIMEOUT:g} s ({host}:{port})"
                )
            time.sleep(_GLANCE)

    def _forget(self, event: Event) -> None:
        """An event is stale: paho must not send it either."""
        if self._given is not None and self._given[0] is event:
            self._renew()

    def _renew(self) -> None:
        """Another client, as one cannot be made to forget what it holds."""
        self._leave()
        self._given = None
        self._client = self._made()

    def _leave(self) -> None:
        if self._started:
            self._started = False
            self._client.disconnect()
            self._client.loop_stop()

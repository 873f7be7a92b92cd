"""Events to an MQTT broker, where paho-mqtt is installed (1.6 and 2.x)."""

from __future__ import annotations

from typing import Any

from facesig.door.events import Event
from facesig.door.outputs.background import Background, DeliveryError, Say
from facesig.errors import OptionError
from facesig.extras import load

PORT, TLS_PORT = 1883, 8883
"""Ports where none is given."""

TIMEOUT = 10.0
"""Seconds until the broker has to have an event."""


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
        mqtt: Any = load("paho.mqtt.client", "MQTT")
        version = getattr(mqtt, "CallbackAPIVersion", None)
        self._client: Any = mqtt.Client(version.VERSION2) if version else mqtt.Client()
        if user is not None:
            self._client.username_pw_set(user, password)
        if tls:
            self._client.tls_set()
        self._place = (host, int(port) if port else TLS_PORT if tls else PORT)
        self._topic = topic.rstrip("/")
        self._connected = False
        self._queue = Background(self._publish, say, "MQTT")

    def send(self, event: Event) -> None:
        """Publish it soon."""
        self._queue.send(event)

    def close(self) -> None:
        """Wait for what is under way, and leave."""
        self._queue.close()
        if self._connected:
            self._client.disconnect()
            self._client.loop_stop()

    def _publish(self, event: Event) -> None:
        try:
            if not self._connected:
                self._client.connect(*self._place)
                self._client.loop_start()  # which connects again by itself
                self._connected = True
            said = self._client.publish(f"{self._topic}/{event.kind}", event.json(), qos=1)
            said.wait_for_publish(TIMEOUT)
            if not said.is_published():
                raise DeliveryError(f"expected the broker's word, got none for {TIMEOUT:g} s")
        except (OSError, ValueError, RuntimeError) as error:
            raise DeliveryError(str(error)) from error

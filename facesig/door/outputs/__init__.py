"""Where events go: lines of JSON, a command, a webhook, MQTT.

Nothing here stops the door, and none keeps another from an event (``several``). Lines are written
at once; the others have a thread and a queue each (``background``), try again, and say on stderr
what they could not do.
"""

from facesig.door.outputs.background import Background, Output
from facesig.door.outputs.command import Command
from facesig.door.outputs.lines import Lines
from facesig.door.outputs.mqtt import Mqtt
from facesig.door.outputs.several import close_all, send_to_all
from facesig.door.outputs.webhook import Webhook

__all__ = [
    "Background",
    "Command",
    "Lines",
    "Mqtt",
    "Output",
    "Webhook",
    "close_all",
    "send_to_all",
]

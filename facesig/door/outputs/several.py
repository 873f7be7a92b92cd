"""One event to several outputs: whatever is wrong with one, the others have it."""

from __future__ import annotations

from collections.abc import Sequence

from facesig.door.events import Event
from facesig.door.outputs.background import Output, Say


def send_to_all(outputs: Sequence[Output], event: Event, say: Say) -> None:
    """Give all of them an event; ``say`` is told of one that cannot take it.

    Raises:
        BrokenPipeError: whoever read the lines is gone; when all the others have the event.
    """
    gone: BrokenPipeError | None = None
    for output in outputs:
        try:
            output.send(event)
        except BrokenPipeError as error:
            gone = error
        except Exception as error:  # of an output; the lock may be the next
            say(f"{type(output).__name__}: an event was not sent: {error!r}")
    if gone is not None:
        raise gone


def close_all(outputs: Sequence[Output], say: Say) -> None:
    """Close all of them; ``say`` is told of one that cannot be closed."""
    for output in outputs:
        try:
            output.close()
        except Exception as error:  # of an output; the next may have events that wait
            say(f"{type(output).__name__}: not closed: {error!r}")

"""Watches a door: who is there, told once a person and visit.

    facesig watch /dev/video0 --gallery door.db --key door.key
    facesig watch rtsp://camera/stream --gallery door.db --open ./open-the-lock
    facesig watch recording.nv12 --gallery door.db --width 320 --height 240

SOURCE is a camera of V4L2, a video file or a stream (by PyAV or OpenCV), a folder of raw frames, or
a file of raw frames whose suffix is their format (nv12, yuyv, grey, rgb, ...). Events are lines of
JSON: known, unknown, refused, lost and back (the camera), trouble. A face keeps its track while it
stays, and its frames vote. Unknown visitors are grouped by likeness and kept in the gallery, sealed
as it is, for --days: facesig gallery visitors lists, confirms, merges and forgets them.

A lost camera is waited for. SIGTERM ends it with exit code 0. --challenge asks known people to turn
the head: that defeats a printed photo, and little more.
"""

from __future__ import annotations

import argparse
import signal
import sys
from typing import TYPE_CHECKING, Any, cast

from facesig.cli.common import add_detector, add_signature, say_error
from facesig.cli.gallery.common import add_key, open_gallery_with
from facesig.gallery.log import MODES

if TYPE_CHECKING:
    from facesig.door import Settings, Source, Watcher
    from facesig.door.liveness import LivenessCheck
    from facesig.door.outputs import Output
    from facesig.door.service import Service
    from facesig.runtime.pipeline import Pipeline


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("source", nargs="?", metavar="SOURCE", help="see above")
    parser.add_argument("--gallery", metavar="FILE", help="who is known; it must be there")
    add_key(parser, "--", "the gallery's")
    parser.add_argument(
        "--log", choices=MODES, default="changes", help="what goes to the gallery's log"
    )
    parser.add_argument("--unit", action="store_true", help="print a unit for systemd, and end")
    add_watching(parser)
    parser.add_argument("--model", metavar="MODEL", help="a name or a file (default: small)")
    add_detector(parser)
    parser.add_argument("--isa", choices=("scalar", "neon"), help="instruction set of the engine")
    add_signature(parser)
    parser.set_defaults(wrong=parser.error)


def add_watching(parser: argparse.ArgumentParser) -> None:
    """What is watched and how; ``facesig console`` has it too."""
    _add_source(parser.add_argument_group("the source"))
    _add_decision(parser.add_argument_group("the decision"))
    _add_visitors(parser.add_argument_group("unknown visitors"))
    _add_outputs(parser.add_argument_group("where events go"))


def _add_source(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--width", type=int, default=320, metavar="PIXELS", help="%(default)s")
    group.add_argument("--height", type=int, default=240, metavar="ROWS", help="%(default)s")
    group.add_argument("--format", metavar="F", help="nv12, yuyv, grey, mjpeg; of raw frames more")
    group.add_argument(
        "--rate", type=float, default=15.0, metavar="N", help="raw frames a second (%(default)g)"
    )
    group.add_argument(
        "--live", action="store_true", help="give raw frames at their rate, as a camera would"
    )
    group.add_argument("--faces", type=int, default=3, metavar="N", help="at once (%(default)s)")


def _add_decision(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--false-rate",
        type=float,
        default=0.002,
        metavar="RATE",
        help="share of strangers who may be taken for somebody (watch: 0.002, one in 500)",
    )
    group.add_argument("--votes", type=int, default=3, metavar="N", help="frames (%(default)s)")
    group.add_argument(
        "--absence",
        type=float,
        default=30.0,
        metavar="S",
        help="seconds away after which it is a new visit (%(default)g)",
    )
    group.add_argument("--challenge", action="store_true", help="known people turn the head")


def _add_visitors(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--days", type=float, metavar="N", help="how long they are kept, unseen (default: 30)"
    )
    group.add_argument("--pictures", action="store_true", help="keep a picture of each, too")
    group.add_argument("--forget-unknown", action="store_true", help="keep nothing of them")


def _add_outputs(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--events", metavar="FILE", help="append lines there (default: stdout)")
    group.add_argument(
        "--run",
        metavar="COMMAND",
        help="for every event, of unknown people, too (a lock wants --open); "
        "see facesig/door/outputs/command.py",
    )
    group.add_argument("--open", metavar="COMMAND", help="for each known person: a lock's")
    group.add_argument("--webhook", metavar="URL", help="post each event there, with retries")
    group.add_argument(
        "--webhook-secret", metavar="FILE", help="its first line signs what is posted"
    )
    group.add_argument("--mqtt", metavar="HOST[:PORT]", help="publish to this broker")
    group.add_argument("--topic", default="facesig", help="of MQTT (%(default)s)")
    group.add_argument("--mqtt-user", metavar="NAME", help="a user of the broker")
    group.add_argument("--mqtt-password-file", metavar="FILE", help="with the password")
    group.add_argument("--mqtt-tls", action="store_true", help="by TLS")


def kept_days(arguments: argparse.Namespace) -> float:
    """How long who watches keeps unknown visitors."""
    from facesig.door.visitors import DAYS

    return DAYS if arguments.days is None else float(arguments.days)


def run(arguments: argparse.Namespace) -> int:
    """Watch until the source ends or SIGTERM comes."""
    from facesig.door.service import UNIT, Service

    if arguments.unit:
        print(UNIT.read_text(encoding="utf-8"), end="")
        return 0
    if arguments.source is None or arguments.gallery is None:
        arguments.wrong("expected SOURCE and --gallery, got not both")
    from facesig.door import Visitors, Watcher

    source = source_of(arguments)
    settings = settings_of(arguments, arguments.false_rate)
    service = Service()
    pipeline = pipeline_of(arguments)
    with open_gallery_with(arguments, cast(Any, _OnlyModel(pipeline))) as gallery:
        watcher = Watcher(
            source,
            gallery,
            pipeline,
            visitors=Visitors(gallery, days=kept_days(arguments)),
            settings=settings,
            liveness=liveness_of(arguments),
            tick=service.tick,
        )
        return _watch(watcher, outputs_of(arguments), service)


def source_of(arguments: argparse.Namespace) -> Source:
    """The source that is named."""
    from facesig.door import open_source

    return open_source(
        arguments.source,
        width=arguments.width,
        height=arguments.height,
        format=arguments.format,
        rate=arguments.rate,
        live=arguments.live,
    )


def _watch(watcher: Watcher, outputs: list[Output], service: Service) -> int:
    from facesig.door.outputs import close_all, send_to_all

    before = signal.signal(signal.SIGTERM, lambda number, frame: watcher.stop())
    try:
        for event in watcher:
            send_to_all(outputs, event, say_error)
            service.say(f"last event: {event.kind}")
    finally:
        service.stopping()
        close_all(outputs, say_error)
        signal.signal(signal.SIGTERM, before)
    return 0


class _OnlyModel:
    """What a gallery needs of an embedder to compare signatures, without a session's memory."""

    def __init__(self, pipeline: Pipeline) -> None:
        self.model, self.model_id = pipeline.model, pipeline.model.model_id


def pipeline_of(arguments: argparse.Namespace) -> Pipeline:
    """The pipeline that is asked for."""
    from facesig.runtime.pipeline import Pipeline

    return Pipeline(
        arguments.model,
        arguments.detector,
        most_faces=arguments.faces,
        isa=arguments.isa,
        require_signature=arguments.require_signature,
    )


def liveness_of(arguments: argparse.Namespace) -> LivenessCheck | None:
    """The check that known people have to pass; None for none."""
    from facesig.door.challenge import Challenge

    return Challenge() if arguments.challenge else None


def settings_of(arguments: argparse.Namespace, false_rate: float) -> Settings:
    """How it decides, at a share of strangers who may be taken for somebody."""
    from facesig.door import Settings

    return Settings(
        false_rate=false_rate,
        votes=arguments.votes,
        window=max(8, 2 * arguments.votes),
        absence=arguments.absence,
        keep_unknown=not arguments.forget_unknown,
        pictures=arguments.pictures,
    )


def outputs_of(arguments: argparse.Namespace) -> list[Output]:
    """Where events go."""
    from facesig.door.outputs import Command, Lines, Mqtt, Webhook
    from facesig.gallery.keys import read_passphrase_file

    def secret(path: str | None) -> str | None:
        return None if path is None else read_passphrase_file(path).text

    made: list[Output] = [Lines(arguments.events or sys.stdout, say_error)]
    if arguments.open:
        made.append(Command(arguments.open, say_error, kinds=("known",)))
    if arguments.run:
        made.append(Command(arguments.run, say_error))
    if arguments.webhook:
        words = secret(arguments.webhook_secret)
        key = None if words is None else words.encode(errors="surrogateescape")
        made.append(Webhook(arguments.webhook, say_error, secret=key))
    if arguments.mqtt:
        made.append(
            Mqtt(
                arguments.mqtt,
                say_error,
                topic=arguments.topic,
                user=arguments.mqtt_user,
                password=secret(arguments.mqtt_password_file),
                tls=arguments.mqtt_tls,
            )
        )
    return made

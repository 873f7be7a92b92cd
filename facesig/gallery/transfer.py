"""Export to a plain file and import of one: for another model's gallery, another key, a backup.

JSON Lines, UTF-8. First {"facesig_gallery_export": 1, "model": hex,
"people": how many}, then a line for each person:
{"name", "metadata", "model", "signatures": [base64 of bytes(Signature), ...]}. Such a file is not
sealed: names and signatures can be read by whoever has it.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from facesig.errors import (
    GalleryDamagedError,
    GalleryFormatError,
    GalleryMissingError,
    GalleryStorageError,
    OutputError,
    PersonMetadataError,
    PersonNameError,
    SignatureFormatError,
)
from facesig.files import private_file
from facesig.gallery import log
from facesig.gallery.core import Core
from facesig.gallery.enrol import insert_person, insert_template
from facesig.gallery.names import canonical_new, compact, pack_metadata
from facesig.types import Signature

MARK = "facesig_gallery_export"
FORMAT = 1


class Entry(NamedTuple):
    """One person of an exported file."""

    name: str
    metadata: bytes
    signatures: list[Signature]


def export(core: Core, path: str, *, logged: bool) -> int:
    """Write everybody to a plain file, mode 0600; gives how many.

    Raises:
        OutputError: it cannot be written, or is the gallery itself or its key.
        GalleryDamagedError: somebody's metadata cannot be written as JSON; nothing was written.
    """
    if "\0" not in path and core.rests_on(path):  # the writer refuses the others
        raise OutputError(f"expected another file than the gallery's own, got one ({path})")
    with core.reading():
        people, templates = core.everybody(), core.members.templates()
        lines = [compact({MARK: FORMAT, "model": core.model.hex(), "people": len(people)})]
        for person in people:
            signatures = [core.signature(each) for each in templates.get(person.id, [])]
            fields = {
                "name": person.name,
                "metadata": person.metadata,
                "model": core.model.hex(),
                "signatures": [base64.b64encode(bytes(each)).decode() for each in signatures],
            }
            try:
                lines.append(compact(fields))
            except ValueError as error:  # an older library in C took more than can be written
                raise GalleryDamagedError(
                    f"expected metadata that can be written as JSON, got {error} "
                    f"(metadata of person {person.id}, {person.name!r}, in {core.path})"
                ) from None
    if logged:
        with core.writing(log_only=True):
            log.append(core.store, core.sealing, "export", {"people": len(people)})
    with private_file(path, keep_owner=False) as file:
        file.writelines(line + b"\n" for line in lines)
    return len(people)


def import_file(core: Core, path: str, *, logged: bool) -> int:
    """Enrol everybody of an exported file, all or none; gives how many.

    Who is enrolled already gets the signatures beside the old ones, and the new metadata.

    Raises:
        GalleryMissingError: there is no such file.
        GalleryFormatError: it is no exported file, or a damaged one.
        GalleryModelError: a signature is of another model.
    """
    entries = list(_read(path))
    with core.writing():
        for entry in entries:
            for signature in entry.signatures:
                core.require_model(signature.model_id, path)
        for entry in entries:
            number = insert_person(core, entry.name, entry.metadata)
            core.members.by_name[entry.name] = number  # a name twice is one person
            templates = [
                insert_template(core, number, entry.name, core.turned(signature.values), None)
                for signature in entry.signatures
            ]
            if logged:
                body = {"person": number, "templates": templates, "imported": True}
                log.append(core.store, core.sealing, "enrol", body)
    return len(entries)


def _read(path: str) -> Iterator[Entry]:
    try:
        with open(path, "rb") as file:
            lines = file.read().splitlines()
    except FileNotFoundError:
        raise GalleryMissingError(f"expected an exported file, got none ({path})") from None
    except OSError as error:
        raise GalleryStorageError(
            f"expected an exported file, got {error.strerror} ({path})"
        ) from error
    head = _object(lines[0] if lines else b"", f"{path}, line 1")
    if head.get(MARK) != FORMAT:
        raise GalleryFormatError(
            f"expected {MARK} {FORMAT}, got {head.get(MARK)!r} ({path}, line 1)"
        )
    people = head.get("people", len(lines) - 1)  # a copy may have been broken off between lines
    if people != len(lines) - 1:
        raise GalleryFormatError(f"expected {people!r} people, got {len(lines) - 1} ({path})")
    for number, line in enumerate(lines[1:], 2):
        yield _entry(_object(line, f"{path}, line {number}"), f"{path}, line {number}")


def _object(line: bytes, where: str) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise GalleryFormatError(f"expected a JSON object, got {error} ({where})") from None
    if not isinstance(value, dict):
        raise GalleryFormatError(f"expected a JSON object, got {type(value).__name__} ({where})")
    return value


def _entry(fields: dict[str, Any], where: str) -> Entry:
    try:
        if not isinstance(fields["signatures"], list):
            raise TypeError("signatures are no list")
        packed = [base64.b64decode(text, validate=True) for text in fields["signatures"]]
        signatures = [Signature.from_bytes(data) for data in packed]
        return Entry(canonical_new(fields["name"]), pack_metadata(fields["metadata"]), signatures)
    except (KeyError, TypeError, binascii.Error, ValueError) as error:
        raise GalleryFormatError(f"expected a person's line, got {error!r} ({where})") from None
    except (SignatureFormatError, PersonNameError, PersonMetadataError) as error:
        raise GalleryFormatError(f"expected a person's line, got: {error} ({where})") from error

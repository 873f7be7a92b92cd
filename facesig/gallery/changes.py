"""Renaming, removing, and going over to another model."""

from __future__ import annotations

from facesig.errors import PersonNameError
from facesig.gallery import log
from facesig.gallery.core import Core
from facesig.gallery.names import canonical_new


def rename(core: Core, old: str, new: str, *, logged: bool) -> None:
    """Give somebody another name; templates are sealed anew, as the name is bound to them.

    Raises:
        PersonNotFoundError: nobody has the old name.
        PersonNameError: the new one cannot be stored, or is somebody's.
    """
    new = canonical_new(new)
    with core.writing():
        number = core.id_of(old)
        if core.members.by_name.get(new, number) != number:
            raise PersonNameError(f"expected a free name, got one that is enrolled ({new!r})")
        sealing, before = core.sealing, core.members.people[number].name
        core.store.execute(
            "UPDATE person SET tag = ?, name = ? WHERE id = ?",
            [sealing.tag(new), sealing.put(new.encode(), sealing.name_data(number)), number],
        )
        words = "SELECT id, model, vector FROM template WHERE person = ?"
        for template, model, stored in core.store.rows(words, [number]):
            where = f"template {template} of person {number} in {core.path}"
            plain = sealing.take(stored, sealing.template_data(number, model, before), where)
            box = sealing.put(plain, sealing.template_data(number, model, new))
            core.store.execute("UPDATE template SET vector = ? WHERE id = ?", [box, template])
        if logged:
            log.append(core.store, sealing, "rename", {"person": number})


def remove(core: Core, name: str, *, logged: bool) -> None:
    """Remove somebody for good: SQLite overwrites what it frees with zeros.

    Raises:
        PersonNotFoundError: nobody is called so.
    """
    with core.writing():
        number = core.id_of(name)
        count = "SELECT count(*) FROM template WHERE person = ?"
        templates = int(core.store.value(count, [number]))
        core.store.execute("DELETE FROM template WHERE person = ?", [number])
        core.store.execute("DELETE FROM person WHERE id = ?", [number])
        if logged:
            body = {"person": number, "templates": templates}
            log.append(core.store, core.sealing, "remove", body)


def adopt(core: Core, model: bytes, *, logged: bool) -> None:
    """Bind the gallery to another model: from now on templates must be of that.

    The old ones stay, are searched no more, and ``audit`` lists them until the people are enrolled
    again or removed.
    """
    with core.writing():
        if model == core.model:
            return
        before = core.model
        core.store.set("model", model)
        core.store.set("calibration", None)
        if logged:
            body = {"model": model.hex(), "before": before.hex()}
            log.append(core.store, core.sealing, "adopt", body)

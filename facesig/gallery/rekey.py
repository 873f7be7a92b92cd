"""A new key: everything is opened by the old one and sealed by the new one, in one transaction.

The data key is new too, and with it the transform: what was stolen before, keys and templates,
matches nothing that is stored from now on. It also seals a gallery that was not, and the other way.
"""

from __future__ import annotations

from facesig.gallery import log
from facesig.gallery.core import Core, sealed_settings
from facesig.gallery.keys import KeySource
from facesig.gallery.members import Members
from facesig.gallery.renewal import Transform, Vectors, pack
from facesig.gallery.sealing import Sealing, derived

_SOURCES = ("source", "kdf", "wrapped")


def rekey(core: Core, key: KeySource | None, *, logged: bool) -> None:
    """Seal a gallery by another key; None leaves it unsealed.

    Raises:
        GalleryKeyError: a subclass of it: the new key cannot be had, and nothing was changed.
        GalleryDamagedError: something could not be opened, and nothing was changed.
    """
    with core.store.lock:  # no other thread may find the file resealed before the key is known
        _seal_anew(core, key, logged)
        core.use_key(key)
    with core.reading():
        pass


def _seal_anew(core: Core, key: KeySource | None, logged: bool) -> None:
    with core.writing():
        settings, data_key = sealed_settings(core.gallery, key)
        new = Sealing(core.gallery, data_key)
        transform = None if data_key is None else Transform(derived(data_key, "transform"))
        before = log.verify(core.store, core.sealing)
        for name in _SOURCES:
            core.store.set(name, settings.get(name))
        core.store.set("sealing", settings["sealing"])
        _people(core, new)
        _templates(core, new, transform)
        _calibration(core, new)
        if core.store.has_table("visitor"):  # nothing of the old key stays
            core.store.execute("DELETE FROM visitor")
        log.seal_anew(core.store, core.sealing, new)
        if logged:
            body = {"seq": before.seq, "chain": before.chain, "sealed": new.sealed}
            log.append(core.store, new, "rekey", body)


def _people(core: Core, new: Sealing) -> None:
    for number, who in core.members.people.items():
        stored = core.store.value("SELECT metadata FROM person WHERE id = ?", [number])
        data = core.sealing.metadata_data(number)
        metadata = core.sealing.take(stored, data, f"metadata of person {number} in {core.path}")
        core.store.execute(
            "UPDATE person SET tag = ?, name = ?, metadata = ? WHERE id = ?",
            [
                new.tag(who.name),
                new.put(who.name.encode(), new.name_data(number)),
                new.put(metadata, data),
                number,
            ],
        )


def _templates(core: Core, new: Sealing, transform: Transform | None) -> None:
    members: Members = core.members
    for row in core.store.rows("SELECT id, person, model, vector FROM template"):
        template, person, model, _ = row
        # Those of older models too: nothing of the old key stays.
        signature: Vectors = core.turned_back(members.opened(row, core.path))
        turned = signature if transform is None else transform.apply(signature)
        data = new.template_data(person, model, members.people[person].name)
        core.store.execute(
            "UPDATE template SET vector = ? WHERE id = ?", [new.put(pack(turned), data), template]
        )


def _calibration(core: Core, new: Sealing) -> None:
    stored = core.store.value("SELECT value FROM setting WHERE name = 'calibration'")
    if stored is not None:
        data = core.sealing.calibration_data()
        plain = core.sealing.take(stored, data, f"calibration of {core.path}")
        core.store.set("calibration", new.put(plain, data))

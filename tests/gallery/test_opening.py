"""What happens to a file while it is being opened."""

from __future__ import annotations

import pytest

from facesig.errors import GalleryMissingError
from facesig.gallery import store
from gallery.people import filled, opened, signature


@pytest.mark.parametrize("at", ["before", "after"])
def test_a_file_that_takes_its_place_while_it_is_opened_is_followed(tmp_path, monkeypatch, at):
    """As connecting may wait for another process, that is not as short as it looks."""
    path = tmp_path / "door.db"
    filled(path, people=2).close()
    filled(tmp_path / "new.db", people=3).close()
    real = store.connected

    def slow(name):
        found = real(name) if at == "after" else None
        if (tmp_path / "new.db").exists():
            (tmp_path / "new.db").replace(path)
        return real(name) if found is None else found

    monkeypatch.setattr(store, "connected", slow)
    gallery = opened(path)
    assert len(gallery) == 3
    gallery.enrol("late", signature(40))
    with opened(path) as other:
        assert "late" in other
    gallery.close()
    assert not store._open


@pytest.mark.parametrize("short", [False, True])
def test_a_file_that_goes_while_it_is_opened_is_missing(tmp_path, monkeypatch, short):
    path = tmp_path / "door.db"
    filled(path).close()
    if short:
        path.write_bytes(path.read_bytes()[:-4096])
    execute, connected = store.Store.execute, store.connected

    def begun(self, words, values=()):
        done = execute(self, words, values)
        if words == "BEGIN":
            path.unlink()
        return done

    def refused(name):
        try:
            return connected(name)
        finally:
            path.unlink()

    if short:
        monkeypatch.setattr(store, "connected", refused)
    else:
        monkeypatch.setattr(store.Store, "execute", begun)
    with pytest.raises(GalleryMissingError) as caught:
        opened(path, create=False)
    assert str(caught.value) == f"expected a gallery, got none ({path})"

"""A gallery that threads share: none of them sees half of what another does."""

from __future__ import annotations

import threading

from gallery.people import filled, quick, signature


def test_a_new_key_comes_with_the_file_that_it_seals(tmp_path, monkeypatch):
    """Between the transaction's end and the new key nobody opens the file by the old one."""
    with filled(tmp_path / "door.db", key=quick("old")) as gallery:
        found = []

        def identify() -> None:
            try:
                found.append(gallery.identify(signature(1, 9)).name)
            except Exception as error:
                found.append(error)

        thread = threading.Thread(target=identify)
        real = gallery._core.use_key

        def late(key) -> None:
            thread.start()
            thread.join(0.5)  # enough for one that does not wait
            real(key)

        monkeypatch.setattr(gallery._core, "use_key", late)
        gallery.rekey(quick("new"))
        thread.join()
        assert found == ["person 1"]
        assert gallery.identify(signature(2, 9)).name == "person 2"

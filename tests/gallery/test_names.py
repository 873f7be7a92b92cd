"""What a person may be called: the same in Python and C, by the commands and for what is old."""

import numpy as np
import pytest
from capi.capi import CallError

from facesig.cli.main import main
from facesig.errors import GalleryFormatError, PersonNameError, PersonNotFoundError
from facesig.gallery import enrol as enrolling
from facesig.gallery import names
from facesig.types import Signature

from .commands import SAMPLES
from .people import opened, signature
from .test_crosswise import MODEL, CGallery, embedder, library, python, values

NOT_FOUND, NAME = 48, 49

BLANK = [
    " ",
    "   ",
    "\u00a0",
    "\u3000 ",
    "\u200b",
    " \u200d\ufeff",
    "\u2800",
    "\u3164",
    "\u00ad\ufe0f",
]
AT_AN_END = ["Ann ", " Ann", "\u00a0Ann", "Ann\u3000"]
GOOD = ["Ann", "A", "Ann B.", "\u5317", "\u2764\ufe0f", "\u0646\u0645\u06cc\u200c", "\u200fA", "."]

__all__ = ["embedder", "library"]  # fixtures


@pytest.fixture
def old(tmp_path, monkeypatch):
    """The path of a gallery that an older facesig made."""
    path = tmp_path / "old.db"
    with monkeypatch.context() as patched, opened(path) as gallery:
        patched.setattr(enrolling, "canonical_new", names.canonical)
        gallery.enrol("\u00a0", signature(0))
        gallery.enrol("Ann ", signature(1))
    return path


@pytest.mark.parametrize("name", BLANK + AT_AN_END)
def test_a_name_that_cannot_be_told_from_another_is_refused(tmp_path, name):
    said = "that can be seen" if name in BLANK else "without blanks at its ends"
    with opened(tmp_path / "door.db") as gallery:
        gallery.enrol("Ann", signature(0))
        with pytest.raises(PersonNameError, match=said):
            gallery.enrol(name, signature(1))
        with pytest.raises(PersonNameError, match=said):
            gallery.rename("Ann", name)
        assert [each.name for each in gallery.people()] == ["Ann"]
        with pytest.raises(PersonNotFoundError):
            gallery.person(name)


@pytest.mark.parametrize("name", GOOD)
def test_names_that_can_be_seen(tmp_path, name):
    with opened(tmp_path / "door.db") as gallery:
        gallery.enrol("Zoe", signature(1))
        gallery.rename("Zoe", name)
        assert name in gallery


def test_who_has_such_a_name_already_keeps_it_and_is_found_by_it(old):
    with opened(old) as gallery:
        assert [each.name for each in gallery.people()] == ["\u00a0", "Ann "]
        assert gallery.identify(signature(1, 2)).name == "Ann "
        assert gallery.verify("\u00a0", signature(0, 2), false_accept_rate=1e-3)
        assert gallery.enrol("Ann ", signature(1, 3)).person.templates == 2
        gallery.rename("Ann ", "Ann")
        gallery.remove("\u00a0")
        assert [each.name for each in gallery.people()] == ["Ann"]


def test_an_import_is_refused_whole(old, tmp_path):
    with opened(old) as gallery, opened(tmp_path / "new.db") as other:
        gallery.export(tmp_path / "people.json")
        with pytest.raises(GalleryFormatError, match="expected a name that can be seen"):
            other.import_file(tmp_path / "people.json")
        assert len(other) == 0


def test_the_command_says_so(tmp_path, capsys):
    gallery = tmp_path / "door.db"
    assert main(["gallery", "init", str(gallery), "--plain"]) == 0
    photo = str(SAMPLES / "brady.jpg")
    assert main(["gallery", "enrol", str(gallery), "--name", "Brady ", photo, "--force"]) != 0
    assert "expected a name without blanks at its ends, got 'Brady '" in capsys.readouterr().err


def refused_by_c(gallery, name):
    """Whether nobody may be called so; nothing is changed."""
    with pytest.raises(CallError) as caught:
        gallery.rename("nobody", name)
    assert caught.value.status in (NAME, NOT_FOUND)
    return caught.value.status == NAME


def refused_by_python(name):
    try:
        names.canonical_new(name)
    except PersonNameError:
        return True
    return False


def test_c_refuses_the_same(library, tmp_path):
    """Every character of the tables, those beside them, and a sample of all others."""
    tables = {ord(each) for each in names.SPACES | names.UNSEEN}
    near = {code + by for code in tables for by in (-1, 0, 1)} | set(range(0x20, 0x110000, 211))
    alone = [chr(code) for code in sorted(near) if not 0xD800 <= code < 0xE000]
    ends = [each + "A" for each in alone] + ["A" + each for each in alone]
    with CGallery(library, tmp_path / "c.db", MODEL, log=0) as gallery:
        for name in [*BLANK, *AT_AN_END, *GOOD, *alone, *ends]:
            assert refused_by_c(gallery, name) == refused_by_python(name), ascii(name)
        for name in BLANK + AT_AN_END:
            with pytest.raises(CallError) as caught:
                gallery.enrol(name, [values(1)])
            assert caught.value.status == NAME


def test_c_keeps_old_names_too(library, embedder, tmp_path, monkeypatch):
    path = tmp_path / "door.db"
    with monkeypatch.context() as patched, python(path, embedder, None) as theirs:
        patched.setattr(enrolling, "canonical_new", names.canonical)
        theirs.enrol("Ann ", [Signature(values(1), embedder.model_id)], force=True)
    with CGallery(library, path, MODEL) as ours:
        ours.enrol("Ann ", [values(1, 2)])
        assert [each[1:3] for each in ours.people()] == [("Ann ", 2)]
        ours.rename("Ann ", "Ann")
        assert np.isclose(ours.verify("Ann", values(1, 3)).similarity, 0.86, atol=0.1)

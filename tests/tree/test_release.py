"""The version stands in few places, which agree, and one command writes it."""

from __future__ import annotations

import re
import shutil

import pytest

import facesig
from toolchains import release
from toolchains.shell import ROOT, guard

HEADING = re.compile(r"^## (?:Unreleased|(\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d)\))$")


def test_all_places_state_this_version():
    assert set(release.stated().values()) == {facesig.__version__}


def test_the_changelog_has_this_version_on_top():
    lines = (ROOT / release.CHANGELOG).read_text().splitlines()
    found = [HEADING.match(line) for line in lines if line.startswith("## ")]
    assert all(found), "expected '## Unreleased' and '## VERSION (DAY)'"
    versions = [each[1] for each in found if each[1]]
    assert versions[:1] == [facesig.__version__]
    assert None not in [each[1] for each in found[1:]], "only the first may be unreleased"
    days = [each[2] for each in found if each[2]]
    assert days == sorted(days, reverse=True)


def test_no_page_names_a_wheel_of_a_version():
    """A newcomer types what stands there; the next version would make it wrong."""
    for page in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]:
        assert not re.search(r"facesig-\d+\.\d", page.read_text()), page


@pytest.fixture
def tree(tmp_path):
    for name in release.PLACES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / release.CHANGELOG).write_text("# Changelog\n\n## Unreleased\n\n* New.\n")
    return tmp_path


def test_one_command_writes_it(tree):
    files = release.set_version("9.1.0", "2031-01-02", tree)
    assert set(files) == {*release.PLACES, release.CHANGELOG}
    assert set(release.stated(tree).values()) == {"9.1.0"}
    assert "## 9.1.0 (2031-01-02)\n" in (tree / release.CHANGELOG).read_text()
    with pytest.raises(ValueError, match="expected one heading '## Unreleased'"):
        release.set_version("9.2.0", "2031-01-03", tree)


@pytest.mark.parametrize(
    ("version", "day", "said"),
    [("v9.1.0", "2031-01-02", "a version like"), ("9.1", "2031-01-02", "a version like"),
     ("9.1.0", "2031-02-30", "day"), ("9.1.0", "soon", "isoformat")],
)  # fmt: skip
def test_what_is_no_version_or_day_writes_nothing(tree, version, day, said):
    before = release.stated(tree)
    with pytest.raises(ValueError, match=said):
        release.set_version(version, day, tree)
    assert release.stated(tree) == before
    assert "## Unreleased" in (tree / release.CHANGELOG).read_text()


def test_a_wrong_version_is_a_sentence(capsys, monkeypatch):
    monkeypatch.setattr("sys.argv", ["release", "new", "2031-01-02"])
    assert guard(release.main) == 1
    assert capsys.readouterr().err.startswith(
        "toolchains: expected a version like 0.3.0, got 'new'"
    )

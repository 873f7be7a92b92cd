"""The console's own file: what it holds, and what is refused."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from facesig import logfiles
from facesig.errors import BusyFolderError, ConsoleFileError, OptionError
from facesig.web.secrets_file import SecretsFile

PASSWORD = "pass\u00e9 \ud83d\ude00 and long"


def small(path):
    return SecretsFile(str(path), passes=1, memory_kib=8)


def test_a_password_is_kept_as_argon2id(tmp_path):
    path = tmp_path / "x.console"
    secrets = small(path)
    assert not secrets.has_password
    assert not secrets.is_password("")
    secrets.set_password(PASSWORD)
    assert path.stat().st_mode & 0o777 == 0o600
    assert json.loads(path.read_text())["password"].startswith("$argon2id$v=19$m=8,t=1,p=1$")
    again = small(path)
    assert again.is_password(PASSWORD)
    assert not again.is_password(PASSWORD + " ")
    assert not again.is_password("x" * 10_000)


def test_the_work_is_that_which_is_stated(tmp_path):
    secrets = SecretsFile(str(tmp_path / "x.console"))
    secrets.set_password(PASSWORD)
    assert "$m=32768,t=3,p=1$" in (tmp_path / "x.console").read_text()


def test_a_made_password_is_random(tmp_path):
    secrets = small(tmp_path / "x.console")
    made = {secrets.new_password() for _ in range(5)}
    assert len(made) == 5
    assert all(len(each) == 19 for each in made)
    assert sum(secrets.is_password(each) for each in made) == 1


@pytest.mark.parametrize("password", ["short", "x" * 201])
def test_a_password_of_a_wrong_length_is_refused(tmp_path, password):
    with pytest.raises(
        OptionError, match=f"expected a password of 10 to 200 .* got {len(password)}"
    ):
        small(tmp_path / "x.console").set_password(password)


def test_tokens_are_kept_as_hashes_and_by_name(tmp_path):
    path = tmp_path / "x.console"
    secrets = small(path)
    first, second = secrets.new_token("a"), secrets.new_token("b")
    assert first not in path.read_text()
    assert secrets.is_token(first)
    assert secrets.is_token(second)
    assert not secrets.is_token("")
    third = secrets.new_token("a")
    assert not secrets.is_token(first)
    assert small(path).is_token(third)


def test_thresholds_last(tmp_path):
    secrets = small(tmp_path / "x.console")
    assert secrets.thresholds == (0.002, 0.05)
    secrets.set_thresholds(0.002, 0.1)
    assert small(tmp_path / "x.console").thresholds == (0.002, 0.1)


def test_a_token_that_is_not_there_is_not_removed_and_nothing_written(tmp_path):
    assert not small(tmp_path / "x.console").remove_token("robot")
    assert list(tmp_path.iterdir()) == []


def test_nobody_is_kept_waiting_by_who_waits_to_write(tmp_path, monkeypatch):
    secrets = small(tmp_path / "x.console")
    token = secrets.new_token("robot")
    monkeypatch.setattr(logfiles, "WAIT_SECONDS", 0.5)
    with logfiles.alone(tmp_path), ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(secrets.set_thresholds, 0.004, 0.1)
        assert secrets.is_token(token)
        assert not waiting.done()
        with pytest.raises(BusyFolderError):
            waiting.result()
    assert secrets.thresholds == (0.002, 0.05)


def test_a_console_that_runs_heeds_what_the_command_changes(tmp_path):
    running, command = small(tmp_path / "x.console"), small(tmp_path / "x.console")
    running.set_password(PASSWORD)
    token, mark = running.new_token("robot"), running.password_mark
    command.set_password("another password")
    other = command.new_token("lock")
    assert command.remove_token("robot")
    assert running.password_mark not in ("", mark)
    assert running.is_password("another password")
    assert not running.is_password(PASSWORD)
    assert [running.is_token(each) for each in (token, other)] == [False, True]
    running.set_thresholds(0.004, 0.1)
    last = small(tmp_path / "x.console")
    for each in (command, last):
        assert each.is_password("another password")
        assert [each.is_token(given) for given in (token, other)] == [False, True]
        assert each.thresholds == (0.004, 0.1)
    (tmp_path / "x.console").unlink()
    assert not running.is_password("another password")
    assert not running.is_token(other)


def test_a_file_that_others_can_read_is_refused(tmp_path):
    path = tmp_path / "x.console"
    small(path).set_thresholds(0.01, 0.05)
    path.chmod(0o640)
    with pytest.raises(ConsoleFileError, match="expected a file of mode 0600, got one that others"):
        small(path)


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", '{"version": 2}', '{"version": 1, "password": 3}',
        '{"version": 1, "tokens": []}', '{"version": 1, "tokens": {"a": 1}}',
        '{"version": 1, "false_rate": "x"}', '{"version": 1, "margin": 1.5}', "[" * 9_999,
    ],
)  # fmt: skip
def test_other_contents_are_refused(tmp_path, text):
    path = tmp_path / "x.console"
    path.write_text(text)
    path.chmod(0o600)
    with pytest.raises(ConsoleFileError, match="expected the console's file, got"):
        small(path)


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(ConsoleFileError, match="Is a directory"):
        small(tmp_path)


def test_what_cannot_be_written_changes_nothing(tmp_path):
    folder = tmp_path / "gone"
    folder.mkdir()
    secrets = small(folder / "x.console")
    secrets.set_password(PASSWORD)
    folder.rename(tmp_path / "elsewhere")
    with pytest.raises(Exception, match="expected a file to write"):
        secrets.set_password("another password")
    (tmp_path / "elsewhere").rename(folder)
    assert secrets.is_password(PASSWORD)

"""The program: what it prints, whom it lets in, how it ends."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from facesig.cli.main import main
from facesig.errors import OptionError
from facesig.web.server import Place, listen, names_of, url_of


def test_the_program_serves_until_sigterm(tmp_path):
    gallery = tmp_path / "door.db"
    command = [sys.executable, "-m", "facesig", "console", "--gallery", str(gallery), "--port", "0"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        password = process.stdout.readline().removeprefix("password: ").strip()
        assert re.fullmatch(r"(\w{4}-){3}\w{4}", password)
        assert "--set-password" in process.stdout.readline()
        port = int(re.search(r":(\d+)/", process.stdout.readline())[1])
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        connection.request(
            "POST", "/api/session", json.dumps({"password": password}),
            {"Content-Type": "application/json"},
        )  # fmt: skip
        assert json.loads(connection.getresponse().read())["logged_in"]
        connection.request("GET", "/")
        page = connection.getresponse()
        assert b"<title>facesig</title>" in page.read()
        connection.request("GET", "/", headers={"If-None-Match": page.headers["ETag"]})
        again = connection.getresponse()
        assert (again.status, again.read()) == (304, b"")
        assert "server" not in page.headers
        connection.close()
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
        assert process.stderr.read() == ""
    assert (tmp_path / "door.db.console").stat().st_mode & 0o777 == 0o600


def test_password_and_tokens_are_set_by_the_program(tmp_path, monkeypatch, capsys):
    import io

    from facesig.web.secrets_file import SecretsFile

    words = ["console", "--gallery", str(tmp_path / "door.db")]
    monkeypatch.setattr("sys.stdin", io.StringIO("quite a long one\n"))
    assert main([*words, "--set-password"]) == 0
    assert main([*words, "--new-token", "lock"]) == 0
    token = capsys.readouterr().out.strip()
    secrets = SecretsFile(str(tmp_path / "door.db.console"))
    assert secrets.is_password("quite a long one")
    assert secrets.is_token(token)
    assert main([*words, "--remove-token", "lock"]) == 0
    assert main([*words, "--remove-token", "lock"]) == 1
    assert "expected a token's name, got 'lock'" in capsys.readouterr().err


def test_others_are_let_in_by_tls_only():
    with pytest.raises(OptionError, match="expected --cert FILE, as others than this machine can"):
        listen(Place("0.0.0.0", 0))
    listen(Place("0.0.0.0", 0, insecure=True)).close()


def test_what_cannot_be_listened_on_is_told(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(OptionError, match=f"expected a free address, got .* port {port}"):
            listen(Place(port=port))
    for host, port in (("203.0.113.9", 0), ("nowhere.invalid", 0), ("127.0.0.1", 70_000)):
        with pytest.raises(OptionError, match=rf"expected a free address, got .*\({host}, port"):
            listen(Place(host, port, insecure=True))
    (tmp_path / "none.pem").write_text("no certificate")
    for name in ("none.pem", "missing.pem"):
        with pytest.raises(OptionError, match="expected a certificate and its key, got"):
            listen(Place(port=0, cert=str(tmp_path / name)))


def test_answers_are_sent_without_delay():
    """asyncio does so where the socket says that it is TCP."""
    with listen(Place(port=0)) as bound:
        assert bound.proto == socket.IPPROTO_TCP
        assert url_of(Place(port=0), bound) == f"http://127.0.0.1:{bound.getsockname()[1]}/"
    assert names_of([" Door.LAN. ", ""]) == ("door.lan",)


def test_the_page_is_small_and_its_own():
    from facesig.web.pages import page_files

    files = page_files()
    assert sum(map(len, files.values())) < 100_000
    for name, data in files.items():
        text = data.decode()
        text = text.replace("http://www.w3.org/2000/svg", "")
        assert "http://" not in text, name
        assert "https://" not in text, name
        assert "innerHTML" not in text, name
        assert " style=" not in text, name
        assert not re.search(r"<script(?! type=\"module\" src=)", text), name

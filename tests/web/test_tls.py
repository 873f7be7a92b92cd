"""TLS by a given certificate, as a telephone finds it: a real connection to a real process."""

from __future__ import annotations

import http.client
import shutil
import ssl
import subprocess
import time

import pytest

from facesig.cli.main import main
from facesig.errors import OptionError
from facesig.web.server import Place, listen, past
from web.program import running

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")


def certificate(folder, name="board", *more):
    """As docs/console.md makes one, for localhost."""
    words = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -subj /CN=localhost -addext"
    subprocess.run(
        ["openssl", *words.split(), "subjectAltName=DNS:localhost", "-keyout", f"{name}.key",
         "-out", f"{name}.pem", *(more or ("-nodes", "-days", "3650"))],
        cwd=folder, check=True, capture_output=True,
    )  # fmt: skip
    return folder / f"{name}.pem", folder / f"{name}.key"


def asked_with(program, tls):
    """The page's status."""
    program.tls = tls
    return program.ask("GET", "/")[0]


def test_page_and_interface_answer_by_tls_only(tmp_path):
    cert, key = certificate(tmp_path)
    trusting = ssl.create_default_context(cafile=str(cert))
    words = ("--cert", cert, "--cert-key", key)
    with running(tmp_path / "door.db", *words, tls=trusting) as program:
        assert program.said[1].startswith("console: https://")
        status, headers, page = program.ask("GET", "/")
        assert (status, b"<title>facesig</title>" in page) == (200, True)
        # None: a browser that has seen it lets nobody past a certificate made at home any more.
        assert headers["Strict-Transport-Security"] is None
        parts = [part.strip() for part in program.login()["Set-Cookie"].split(";")]
        assert parts[0].startswith("__Host-facesig=")
        assert {"Secure", "HttpOnly", "SameSite=Strict", "Path=/"} <= set(parts)
        assert program.ask("GET", "/api/people")[0] == 200

        with pytest.raises(ssl.SSLCertVerificationError):  # nobody's certificate but its own
            asked_with(program, ssl.create_default_context())
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.load_verify_locations(cert)
        with pytest.warns(DeprecationWarning, match="TLSv1_1"):
            old.maximum_version = ssl.TLSVersion.TLSv1_1
        with pytest.raises((ssl.SSLError, OSError)):
            asked_with(program, old)
        with pytest.raises((http.client.HTTPException, OSError)):
            asked_with(program, None)
        assert asked_with(program, trusting) == 200, "what was refused has ended it"
        assert program.end() == ""


def test_a_key_that_is_not_the_certificates(tmp_path, capsys):
    cert, _ = certificate(tmp_path)
    _, other = certificate(tmp_path, "other")
    words = ["console", "--gallery", str(tmp_path / "door.db"), "--port", "0"]
    assert main([*words, "--cert", str(cert), "--cert-key", str(other)]) == 1
    said = capsys.readouterr().err
    assert "expected a certificate and its key, got [" in said
    assert "KEY_VALUES_MISMATCH" in said
    assert main([*words, "--cert", str(cert)]) == 1, "the certificate holds no key"
    with pytest.raises(OptionError, match=r"got \[Errno 2\] No such file"):
        listen(Place(port=0, cert=str(cert), cert_key=str(tmp_path / "none.key")))


def test_nobody_is_asked_for_a_passphrase(tmp_path):
    cert, key = certificate(tmp_path, "locked", "-passout", "pass:open sesame", "-days", "9")
    with pytest.raises(OptionError, match="got a key with a passphrase"):
        listen(Place(port=0, cert=str(cert), cert_key=str(key)))


def test_a_certificate_out_of_its_days_is_told_and_served(tmp_path):
    cert, key = certificate(tmp_path, "day", "-nodes", "-days", "1")
    now, day = time.time(), 86_400
    assert past(str(cert)) is None
    late = past(str(cert), now + 2 * day)
    assert late.startswith("expected a certificate that is valid now, got one that ended on ")
    assert late.endswith(f"({cert})")
    assert "got one that begins on" in past(str(cert), now - day)
    ended = tmp_path / "ended.pem"
    for words in (
        "req -new -key day.key -subj /CN=localhost -out day.csr",
        "x509 -req -in day.csr -signkey day.key -days -1 -out ended.pem",
    ):
        subprocess.run(["openssl", *words.split()], cwd=tmp_path, check=True, capture_output=True)
    careless = ssl.create_default_context()
    careless.check_hostname, careless.verify_mode = False, ssl.CERT_NONE
    words = ("--cert", ended, "--cert-key", key)
    with running(tmp_path / "door.db", *words, tls=careless) as program:
        assert program.ask("GET", "/")[0] == 200
        program.tls = ssl.create_default_context(cafile=str(ended))
        with pytest.raises(ssl.SSLCertVerificationError, match="expired"):
            program.ask("GET", "/")
        assert "got one that ended on" in program.end()


def test_certificates_without_dates_to_read(tmp_path):
    (tmp_path / "none.pem").write_text("no certificate")
    assert past(str(tmp_path / "none.pem")) is None

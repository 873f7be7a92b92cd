"""Who comes in, and who does not."""

from __future__ import annotations

import pytest

from facesig.web import logins
from facesig.web.app import OPERATIONS
from facesig.web.secrets_file import SecretsFile
from web.client import PASSWORD, Client


@pytest.mark.parametrize(
    "operation", [row for row in OPERATIONS if not row.open], ids=lambda row: row.name
)
def test_nobody_comes_in_without_a_login(stranger, operation):
    path = "/api" + operation.path.replace("{id}", "1")
    answer = stranger.ask(operation.method, path, b"" if operation.body else None)
    assert answer.status == 401
    assert answer.json == {
        "type": "LoginError", "message": "expected somebody logged in, got nobody"
    }  # fmt: skip


@pytest.mark.parametrize(
    "operation",
    [row for row in OPERATIONS if not row.open and row.method != "GET"],
    ids=lambda row: row.name,
)
def test_a_change_without_the_token_is_refused(client, operation):
    client.csrf = ""
    path = "/api" + operation.path.replace("{id}", "1")
    for csrf in ("", "x" * 43):
        client.csrf = csrf
        answer = client.ask(operation.method, path, b"" if operation.body else None)
        assert (answer.status, answer.json["type"]) == (403, "TokenError")


def test_the_cookie_is_for_this_host_and_no_script(board, app):
    answer = Client(app).login()
    name, _, rest = answer.headers["set-cookie"].partition("=")
    assert name == "facesig"
    assert rest.partition(";")[2] == " Path=/; HttpOnly; SameSite=Strict"
    board.secure = True
    answer = Client(app).login()
    assert answer.headers["set-cookie"].startswith("__Host-facesig=")
    assert answer.headers["set-cookie"].endswith("; Path=/; HttpOnly; SameSite=Strict; Secure")


def test_ten_wrong_logins_lock_the_address_out(app):
    one, other = Client(app), Client(app, "192.0.2.8")
    for _ in range(10):
        answer = one.login("wrong, quite wrong")
        assert (answer.status, answer.json["type"]) == (401, "LoginError")
    for password in ("wrong, quite wrong", PASSWORD):
        answer = one.login(password)
        assert (answer.status, answer.json["type"]) == (429, "LockedError")
        assert answer.json["message"] == (
            "expected fewer wrong logins, got too many: locked for 15 minutes"
        )
        assert 890 < int(answer.headers["retry-after"]) <= 901
    assert other.login().status == 200


def test_who_is_in_stays_in_while_his_address_is_locked(client, app):
    for _ in range(11):
        Client(app, client.address).login("wrong, quite wrong")
    assert client.get("/api/people").status == 200


def test_a_right_login_forgives_the_wrong_ones(app):
    client = Client(app)
    for _ in range(3):
        for _ in range(9):
            assert client.login("wrong, quite wrong").status == 401
        assert client.login().status == 200


def test_the_lock_ends_and_all_addresses_together_are_counted():
    now = [0.0]
    attempts = logins.Attempts(lambda: now[0])
    for _ in range(10):
        assert attempts.begin("192.0.2.1") == 0
        now[0] += 1
    assert attempts.begin("192.0.2.1") == pytest.approx(logins.LOCKED_SECONDS - 1)
    now[0] += logins.LOCKED_SECONDS
    assert attempts.begin("192.0.2.1") == 0
    attempts = logins.Attempts(lambda: now[0])
    for i in range(100):
        assert attempts.begin(f"198.51.{i}.1") == 0
    assert attempts.begin("203.0.113.1") > 0


def test_addresses_of_ipv6_count_by_network():
    assert logins.network_of("2001:db8::1") == logins.network_of("2001:db8::2:3")
    assert logins.network_of("2001:db8::1") != logins.network_of("2001:db8:0:1::1")
    assert logins.network_of("::ffff:192.0.2.1") == "192.0.2.1"
    assert logins.network_of("fe80::1%eth0") == logins.network_of("fe80::2")
    assert logins.network_of("unknown") == "unknown"


def test_counting_takes_bounded_memory():
    attempts = logins.Attempts()
    for i in range(90):
        attempts.begin(f"192.0.2.{i}")
        attempts.right(f"192.0.2.{i}")
    assert len(attempts._wrong) <= 1
    for i in range(3 * logins.MOST_ADDRESSES):
        attempts._wrong.pop("all", None)
        attempts.begin(f"10.{i // 250}.{i % 250}.1")
    assert len(attempts._wrong) <= logins.MOST_ADDRESSES


def test_logging_out_ends_the_session(client):
    assert client.get("/api/session").json["logged_in"]
    answer = client.ask("DELETE", "/api/session")
    assert answer.status == 204
    assert "Max-Age=0" in answer.headers["set-cookie"]
    assert client.get("/api/people").status == 401
    assert client.get("/api/session").json == {"logged_in": False, "csrf": None}


def test_another_password_logs_everybody_out(board, client):
    assert client.get("/api/people").status == 200
    SecretsFile(board.secrets.path, passes=1, memory_kib=8).set_password("another password")
    assert client.get("/api/people").status == 401
    assert client.get("/api/session").json == {"logged_in": False, "csrf": None}


def test_sessions_end_by_themselves():
    now = [0.0]
    sessions = logins.Sessions(lambda: now[0])
    cookie, session = sessions.begin("")
    now[0] += logins.IDLE_SECONDS - 1
    assert sessions.find(cookie, "") is session
    now[0] += logins.IDLE_SECONDS + 1
    assert sessions.find(cookie, "") is None
    cookie, _ = sessions.begin("")
    for _ in range(20):
        now[0] += logins.IDLE_SECONDS - 1
        found = sessions.find(cookie, "")
    assert found is None


def test_the_oldest_session_makes_room():
    sessions = logins.Sessions()
    cookies = [sessions.begin("")[0] for _ in range(logins.MOST_SESSIONS + 1)]
    assert [sessions.find(each, "") is None for each in cookies[:2]] == [True, False]


def test_a_program_comes_in_by_its_token(board, stranger):
    stranger.token = board.secrets.new_token("robot")
    assert stranger.get("/api/people").status == 200
    assert stranger.ask("DELETE", "/api/people/5").status == 404  # no other token is asked for
    assert board.secrets.remove_token("robot")
    assert not board.secrets.remove_token("robot")
    answer = stranger.get("/api/people")
    assert (answer.status, answer.headers["www-authenticate"]) == (401, "Bearer")


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8443", "", "127.0.0.1.evil.example"]
)
def test_another_name_is_refused(stranger, host):
    stranger.host = host
    answer = stranger.get("/")
    assert (answer.status, answer.json["type"]) == (421, "HostError")
    assert "content-security-policy" in answer.headers


@pytest.mark.parametrize(
    "host", ["127.0.0.1:80", "localhost", "[::1]:8443", "192.168.1.7", "DOOR.lan"]
)
def test_this_machine_is_asked_by_address_or_by_name(board, host):
    from facesig.web.app import make_app

    assert Client(make_app(board, ["door.lan"]), host=host).get("/api/session").status == 200


def test_every_answer_has_the_policy(client):
    for path in ("/", "/api/people", "/api/nothing", "/nothing"):
        headers = client.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "http" not in policy
        assert headers["x-content-type-options"] == "nosniff"
    assert client.get("/api/people").headers["cache-control"] == "no-store"

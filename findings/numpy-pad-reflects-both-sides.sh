#!/usr/bin/env bash
# numpy 1.26.4 and 2.0.2, Python 3.11, x86-64 Linux.
#
# Guess beforehand: padding by reflection over several lengths repeats 0 1 2 1 0 1 2 1 ... on either
# side, whichever side is padded, as it is done side by side.
#
# Seen: in 1.26.4 each side alone does; both sides in one call do not, the longer one repeats a wrong
# period: 0 1 2 1 0 1 0 1 ... From 2.0 on all three agree. Who pads small images about crops, and
# supports numpy 1, pads a side at a time, or takes indices modulo the period.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

cat >"$work/pads.py" <<'PY'
import numpy as np

row, period = np.arange(3), [0, 1, 2, 1]


def right(before, after):
    padded = np.pad(row, (before, after), mode="reflect")
    return padded.tolist() == [period[i % 4] for i in range(-before, 3 + after)]


print(np.__version__, "left", right(9, 0), "right", right(0, 9), "both", right(1, 9))
PY
seen="$(for version in 1.26.4 2.0.2; do
  python3 -m venv "$work/$version"
  "$work/$version/bin/pip" install -q "numpy==$version"
  "$work/$version/bin/python" "$work/pads.py"
done)"
printf '%s\n' "$seen"
[ "$seen" = "1.26.4 left True right True both False
2.0.2 left True right True both True" ]

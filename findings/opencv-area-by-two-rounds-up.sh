#!/usr/bin/env bash
# opencv-python-headless 4.12.0.88, numpy 2.2.6, Python 3.11, x86-64 Linux.
#
# Guess beforehand: INTER_AREA of bytes by a whole factor is the mean of each block, rounded by one
# rule at every factor; only ties could tell which, and they cancel out.
#
# Seen: by 4 ties go to the even number (by 3 and 5 there are none), by 2 they go up. A quarter of all
# blocks of four are ties, half of which so gain a level: the picture is an eighth of a level brighter,
# three halvings in a row three eighths, one reduction by eight nothing. The same for 1, 3 and 4 channels. Who writes a
# crop or a pyramid in C to agree with OpenCV to the last bit needs (sum + 2) >> 2 for two, and
# rounding to even elsewhere.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q opencv-python-headless==4.12.0.88 numpy==2.2.6

cat >"$work/area.py" <<'PY'
import cv2
import numpy as np

rng = np.random.default_rng(0)


def reduced(picture, factor):
    side = picture.shape[0] // factor
    return cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA).reshape(side, side, -1)


for factor in (2, 3, 4, 5):
    even = up = True
    for channels in (1, 3, 4):
        picture = rng.integers(0, 256, (60 * factor, 60 * factor, channels)).astype(np.uint8)
        mean = picture.reshape(60, factor, 60, factor, channels).mean((1, 3))
        got = reduced(picture, factor)
        even &= bool((got == np.rint(mean)).all())
        up &= bool((got == np.floor(mean + 0.5)).all())
    print("by", factor, "ties to even", even, "ties up", up)

picture = rng.integers(0, 256, (960, 960)).astype(np.uint8)
halved = reduced(reduced(reduced(picture, 2), 2), 2)
for name, got in (("three halvings", halved), ("by eight", reduced(picture, 8))):
    print(name, "brighter by eighths of a level:", round(8 * float(got.mean() - picture.mean())))
PY
seen="$("$work/venv/bin/python" "$work/area.py")"
printf '%s\n' "$seen"
[ "$seen" = "by 2 ties to even False ties up True
by 3 ties to even True ties up True
by 4 ties to even True ties up False
by 5 ties to even True ties up True
three halvings brighter by eighths of a level: 3
by eight brighter by eighths of a level: 0" ]

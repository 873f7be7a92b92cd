#!/usr/bin/env bash
# opencv-python-headless 4.12.0.88, numpy 2.2.6, Python 3.11, x86-64 Linux.
#
# Guess beforehand: IMREAD_REDUCED_COLOR_2, _4, _8 give the same picture, of the same size, whatever
# the file's kind; only JPEG is faster, as it is decoded at that size.
#
# Seen: 301 x 203 by eight is 38 x 26 from JPEG (rounded up), 37 x 25 from PNG (down). And JPEG is
# averaged, while PNG is decoded whole and then sampled by a bilinear step that looks at two pixels of
# eight: stripes of 7 pixels, which an average wipes out, keep nearly their whole contrast as coarse
# stripes that are not in the picture. So a detector sees other faces in a PNG of the same photo.
# Reduce with INTER_AREA what is not JPEG, and scale boxes by the sizes, not by the factor.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q opencv-python-headless==4.12.0.88 numpy==2.2.6

cat >"$work/reduced.py" <<'PY'
import cv2
import numpy as np

row = np.round(128 + 120 * np.sin(np.arange(301) / 1.1))
stripes = np.repeat(np.tile(row, (203, 1))[..., None], 3, 2).astype(np.uint8)


def kept(picture):
    return round(float(picture.std() / stripes.std()), 1)


for kind in (".jpg", ".png"):
    file = cv2.imencode(kind, stripes)[1]
    for factor in (2, 4, 8):
        read = cv2.imdecode(file, getattr(cv2, f"IMREAD_REDUCED_COLOR_{factor}"))
        height, width = read.shape[:2]
        print(kind, factor, f"{width} x {height}", "contrast", kept(read))
area = cv2.resize(stripes, (37, 25), interpolation=cv2.INTER_AREA)
print("area", 8, "37 x 25", "contrast", kept(area))
PY
seen="$("$work/venv/bin/python" "$work/reduced.py")"
printf '%s\n' "$seen"
[ "$seen" = ".jpg 2 151 x 102 contrast 0.9
.jpg 4 76 x 51 contrast 0.6
.jpg 8 38 x 26 contrast 0.2
.png 2 150 x 101 contrast 0.9
.png 4 75 x 50 contrast 0.9
.png 8 37 x 25 contrast 0.9
area 8 37 x 25 contrast 0.1" ]

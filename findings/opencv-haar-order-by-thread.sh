#!/usr/bin/env bash
# opencv-python-headless 4.12.0.88 and a picture of scikit-image 0.25.2, Python 3.11, x86-64 Linux.
#
# Guess beforehand: detectMultiScale of one cascade on one picture returns the same list at every call,
# as all of it is integers and fixed tables.
#
# Seen: the same rectangles, with the same weights, but in an order that changes from call to call as
# soon as OpenCV has two threads, which is the default: threads append what they find to one list as
# they come, and the groups made of it are numbered in that order. A picture with one face does not
# show it. With cv2.setNumThreads(1) the order holds. Sorting by size alone does not help: sizes come
# in steps of the scale factor, so several faces often share one. Who takes "the first" or "the
# largest" face, writes lists to compare them, or numbers faces, sorts by all of x, y, width, height.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q opencv-python-headless==4.12.0.88 numpy==2.2.6
"$work/venv/bin/pip" download -q --no-deps -d "$work" scikit-image==0.25.2

cat >"$work/faces.py" <<'PY'
import sys
import zipfile

import cv2
import numpy as np

with zipfile.ZipFile(sys.argv[1]) as wheel:
    encoded = np.frombuffer(wheel.read("skimage/data/astronaut.png"), np.uint8)
portrait = cv2.imdecode(encoded, cv2.IMREAD_GRAYSCALE)[:240, 100:340]
row = []
for side in (240, 200, 160, 120, 180, 220):
    small = cv2.resize(portrait, (side, side))
    row.append(cv2.copyMakeBorder(small, 0, 240 - side, 0, 0, cv2.BORDER_CONSTANT))
crowd = np.tile(np.hstack(row), (3, 1))
cascade = cv2.CascadeClassifier(cv2.data.haarcascades + "haarcascade_frontalface_alt2.xml")

for threads in (1, 4):
    cv2.setNumThreads(threads)
    lists, sets, shared = set(), set(), 0
    for _ in range(30):
        boxes, _, weights = cascade.detectMultiScale3(crowd, outputRejectLevels=True)
        found = [(*box, weight) for box, weight in zip(boxes.tolist(), np.ravel(weights).tolist())]
        lists.add(tuple(found))
        sets.add(frozenset(found))
        sides = boxes[:, 2].tolist()
        shared = len(sides) - len(set(sides))
    order = "one order" if len(lists) == 1 else "several orders"
    print(threads, "threads:", order, len(sets), "set", "sides shared", shared > 0)
PY
seen="$("$work/venv/bin/python" "$work/faces.py" "$work"/scikit_image-*.whl)"
printf '%s\n' "$seen"
[ "$seen" = "1 threads: one order 1 set sides shared True
4 threads: several orders 1 set sides shared True" ]

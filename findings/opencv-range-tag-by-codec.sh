#!/usr/bin/env bash
# opencv-python-headless 4.12.0.88 against 4.13.0.92, PyAV 15.1.0, numpy 2.2.6, x86-64 Linux.
#
# Guess beforehand: a release of OpenCV that does not heed a video's matrix tag (BT.709) does not heed
# its range tag (full) either, or heeds it whatever the codec.
#
# Seen: 4.12 takes BT.601 always, but whether it takes the full range depends on the codec: the same
# even frame (luma 90, Cb 110, Cr 180), tagged BT.709 and full, is read with full range from H.264
# and with limited range from FFV1, so the same picture has two colours. 4.13 heeds both tags in both.
# Whoever compares faces of frames over such an update, or of two recorders, compares other colours.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

cat >"$work/write.py" <<'PY'
import sys
import av
import numpy as np

for codec, name in (("libx264", "h264.mp4"), ("ffv1", "ffv1.mkv")):
    with av.open(f"{sys.argv[1]}/{name}", "w") as out:
        stream = out.add_stream(codec, rate=10)
        stream.width, stream.height, stream.pix_fmt = 128, 96, "yuv420p"
        stream.codec_context.color_range = 2  # full
        stream.codec_context.colorspace = 1  # BT.709
        if codec == "libx264":
            stream.options = {"qp": "0"}
        for _ in range(3):
            planes = np.concatenate([np.full(128 * 96, 90), np.full(64 * 48, 110), np.full(64 * 48, 180)])
            frame = av.VideoFrame.from_ndarray(planes.astype(np.uint8).reshape(144, 128), "yuv420p")
            frame.color_range, frame.colorspace = 2, 1
            out.mux(stream.encode(frame))
        out.mux(stream.encode())
PY
cat >"$work/read.py" <<'PY'
import sys
import cv2

def colour(matrix, full):
    """Red, green, blue of the frame by a matrix's Kr and Kb and a range."""
    kr, kb = matrix
    y, cb, cr = (90, 110 - 128, 180 - 128) if full else ((90 - 16) * 255 / 219, (110 - 128) * 255 / 224, (180 - 128) * 255 / 224)
    red, blue = y + 2 * (1 - kr) * cr, y + 2 * (1 - kb) * cb
    return red, (y - kr * red - kb * blue) / (1 - kr - kb), blue

readings = {
    f"{name} {word}": colour(matrix, full)
    for name, matrix in (("BT.601", (0.299, 0.114)), ("BT.709", (0.2126, 0.0722)))
    for word, full in (("full", True), ("limited", False))
}
print(cv2.__version__)
for file in ("h264.mp4", "ffv1.mkv"):
    read, frame = cv2.VideoCapture(f"{sys.argv[1]}/{file}").read()
    assert read, file
    seen = frame[48, 64, ::-1].astype(float)
    off = {name: max(abs(seen - each)) for name, each in readings.items()}
    name = min(off, key=off.get)
    assert off[name] <= 3, (file, seen, off)
    print(file, name)
PY

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q av==15.1.0 numpy==2.2.6 opencv-python-headless==4.12.0.88
"$work/venv/bin/python" "$work/write.py" "$work"
"$work/venv/bin/python" "$work/read.py" "$work" >"$work/seen"
"$work/venv/bin/pip" install -q --upgrade opencv-python-headless==4.13.0.92
"$work/venv/bin/python" "$work/read.py" "$work" >>"$work/seen"
cat "$work/seen"
diff "$work/seen" - <<'END'
4.12.0
h264.mp4 BT.601 full
ffv1.mkv BT.601 limited
4.13.0
h264.mp4 BT.709 full
ffv1.mkv BT.709 full
END

#!/usr/bin/env bash
# onnxruntime 1.23.2, onnx 1.19.1, numpy 2.2.6, Python 3.11, x86-64 Linux (CPU provider).
#
# Guess beforehand: a linear Resize of uint8 is that of float32, rounded to the nearest level.
#
# Seen: it cuts: 1.75 becomes 1, 191.25 191, 127.5 127, so a resized picture is half a level darker on
# average. With antialias=1 the same operation rounds, so the two differ by a level where nothing is to
# be smoothed (enlarging). A model that takes a camera's bytes and resizes them itself sees other
# pictures than the same model fed after OpenCV or Pillow: cast to float32 before the Resize.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q onnxruntime==1.23.2 onnx==1.19.1 numpy==2.2.6

cat >"$work/resize.py" <<'PY'
import numpy as np
import onnxruntime
from onnx import checker, helper, numpy_helper


def resized(picture, size, antialias=0):
    kind = helper.np_dtype_to_tensor_dtype(picture.dtype)
    graph = helper.make_graph(
        [helper.make_node("Resize", ["x", "", "", "sizes"], ["y"], mode="linear", antialias=antialias)],
        "resize",
        [helper.make_tensor_value_info("x", kind, picture.shape)],
        [helper.make_tensor_value_info("y", kind, size)],
        [numpy_helper.from_array(np.array(size, np.int64), "sizes")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    checker.check_model(model)
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    return session.run(None, {"x": picture})[0]


row = np.array([[[[0, 1, 2, 3, 255, 0]]]], np.uint8)
print("float", resized(row.astype(np.float32), (1, 1, 1, 12)).ravel().tolist())
print("bytes", resized(row, (1, 1, 1, 12)).ravel().tolist())
print("antialias", resized(row, (1, 1, 1, 12), 1).ravel().tolist())
noise = np.random.default_rng(0).integers(0, 256, (1, 3, 160, 160)).astype(np.uint8)
exact = resized(noise.astype(np.float32), (1, 3, 112, 112))
off = resized(noise, (1, 3, 112, 112)) - exact
print("mean error of noise, 160 to 112: %.1f, never above %.0f" % (off.mean(), off.max()))
PY
seen="$("$work/venv/bin/python" "$work/resize.py")"
printf '%s\n' "$seen"
[ "$seen" = "float [0.0, 0.25, 0.75, 1.25, 1.75, 2.25, 2.75, 66.0, 192.0, 191.25, 63.75, 0.0]
bytes [0, 0, 0, 1, 1, 2, 2, 66, 192, 191, 63, 0]
antialias [0, 0, 1, 1, 2, 2, 3, 66, 192, 191, 64, 0]
mean error of noise, 160 to 112: -0.5, never above 0" ]

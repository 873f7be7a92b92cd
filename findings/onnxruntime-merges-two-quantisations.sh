#!/usr/bin/env bash
# onnxruntime 1.23.2, onnx 1.19.1, numpy 2.2.6, Python 3.11, x86-64 Linux (CPU provider).
#
# Guess beforehand: optimisation changes the last bit of float arithmetic, but no integer that the
# model itself quantises to: rounded to tenths, then to fortieths, a number stays a whole tenth.
#
# Seen: it does not. From ORT_ENABLE_BASIC on two quantisations in a row become one, with the finer
# scale and the narrower range, so 0.26 is 0.25 instead of 0.3, as if the coarse step were not in the
# model: up to half a step of the coarser scale between two settings of one file. Joins of parts that
# were quantised apart look like this. A board's integer engine does both steps.
# The session entry session.disable_double_qdq_remover = 1 keeps both; so does ORT_DISABLE_ALL. Who
# compares an int8 port with onnxruntime number by number sets it.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q onnxruntime==1.23.2 onnx==1.19.1 numpy==2.2.6

cat >"$work/twice.py" <<'PY'
import numpy as np
import onnxruntime
from onnx import TensorProto, checker, helper, numpy_helper

given = np.array([-0.26, 0.04, 0.26, 1.234, 2.97, 20], np.float32)
name, nodes, constants = "x", [], []
for step, scale in (("coarse", 0.1), ("fine", 0.025)):
    parameters = [f"{step}_scale", f"{step}_zero"]
    nodes.append(helper.make_node("QuantizeLinear", [name, *parameters], [f"{step}_q"]))
    nodes.append(helper.make_node("DequantizeLinear", [f"{step}_q", *parameters], [step]))
    for parameter, number in zip(parameters, (np.float32(scale), np.int8(0))):
        constants.append(numpy_helper.from_array(np.array(number), parameter))
    name = step
ends = [
    helper.make_tensor_value_info(name, TensorProto.FLOAT, given.shape) for name in ("x", "fine")
]
graph = helper.make_graph(nodes, "twice", ends[:1], ends[1:], constants)
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
checker.check_model(model)
for setting in ("ORT_DISABLE_ALL 0", "ORT_ENABLE_BASIC 0", "ORT_ENABLE_ALL 0", "ORT_ENABLE_ALL 1"):
    level, kept = setting.split()
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = getattr(onnxruntime.GraphOptimizationLevel, level)
    options.add_session_config_entry("session.disable_double_qdq_remover", kept)
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )
    print(setting, *(f"{number:g}" for number in session.run(None, {"x": given})[0]))
PY
seen="$("$work/venv/bin/python" "$work/twice.py")"
printf '%s\n' "$seen"
[ "$seen" = "ORT_DISABLE_ALL 0 -0.3 0 0.3 1.2 3 3.175
ORT_ENABLE_BASIC 0 -0.25 0.05 0.25 1.225 2.975 3.175
ORT_ENABLE_ALL 0 -0.25 0.05 0.25 1.225 2.975 3.175
ORT_ENABLE_ALL 1 -0.3 0 0.3 1.2 3 3.175" ]

#!/usr/bin/env bash
# onnxruntime 1.23.2, onnx 1.19.1, numpy 2.2.6, Python 3.11, x86-64 Linux (CPU provider).
#
# Guess beforehand: in a float16 model every node rounds its result to float16, on the CPU by way of
# float32, so what passes 65504 is infinite there as it is on an accelerator; and where an
# optimisation skips the rounding, ORT_DISABLE_ALL brings it back.
#
# Seen: 100 times 1000, divided by 1000, is 100. The CPU provider has no such kernels, puts casts about
# each node and takes out those that meet, at every optimisation level, the lowest too: numbers stay
# float32 from node to node and only outputs are rounded. With the intermediate asked for as an output
# as well one call returns both an infinity and the 100 that was made of it. ONNX's reference
# evaluator returns infinity twice.
# So a float16 export (sums of squares before a norm, say) that is checked on a CPU has not been
# checked: it can overflow on the board. Check it in a runtime that rounds.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q onnxruntime==1.23.2 onnx==1.19.1 numpy==2.2.6

cat >"$work/half.py" <<'PY'
import numpy as np
import onnxruntime
from onnx import TensorProto, checker, helper, numpy_helper
from onnx.reference import ReferenceEvaluator

nodes = [
    helper.make_node("Mul", ["x", "thousand"], ["large"]),
    helper.make_node("Div", ["large", "thousand"], ["back"]),
]
x, large, back = (
    helper.make_tensor_value_info(name, TensorProto.FLOAT16, [3]) for name in ("x", "large", "back")
)
thousand = numpy_helper.from_array(np.array(1000, np.float16), "thousand")
given = {"x": np.array([1, 65, 100], np.float16)}
for outputs in ([back], [large, back]):
    graph = helper.make_graph(nodes, "half", [x], outputs, [thousand])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    checker.check_model(model)
    for name in ("ORT_DISABLE_ALL", "ORT_ENABLE_ALL"):
        options = onnxruntime.SessionOptions()
        options.graph_optimization_level = getattr(onnxruntime.GraphOptimizationLevel, name)
        session = onnxruntime.InferenceSession(
            model.SerializeToString(), options, providers=["CPUExecutionProvider"]
        )
        print(name, *(each.tolist() for each in session.run(None, given)))
    with np.errstate(over="ignore"):
        print("reference", *(each.tolist() for each in ReferenceEvaluator(model).run(None, given)))
PY
seen="$("$work/venv/bin/python" "$work/half.py")"
printf '%s\n' "$seen"
[ "$seen" = "ORT_DISABLE_ALL [1.0, 65.0, 100.0]
ORT_ENABLE_ALL [1.0, 65.0, 100.0]
reference [1.0, 65.0, inf]
ORT_DISABLE_ALL [1000.0, 64992.0, inf] [1.0, 65.0, 100.0]
ORT_ENABLE_ALL [1000.0, 64992.0, inf] [1.0, 65.0, 100.0]
reference [1000.0, 64992.0, inf] [1.0, 65.0, inf]" ]

#!/usr/bin/env bash
# Remakes all that depends on the weights, from a checkpoint of `facesig train --quantise`: model
# files, thresholds and parity (models), golden signatures (tests/golden), LFW's and the groups'
# figures (models/figures), Table 1 with modelled times (models/studies). Ends with the tests that
# read them, some of which fail until README.md and models/README.md state the new figures.
#
#     models/remake.sh CHECKPOINT DATA [KEY]
#
# KEY, of `facesig keygen`, signs the files; without it their old signatures, which no longer fit, go.
# DATA is the folder of training and test data; a quarter of an hour. View 2 is evaluated here and
# nowhere before: choose on View 1.
set -euo pipefail
if [ $# -lt 2 ] || [ $# -gt 3 ]; then
  echo "usage: models/remake.sh CHECKPOINT DATA [KEY]" >&2
  exit 2
fi
checkpoint=$(realpath "$1")
data=$(realpath "$2")
key=${3:+$(realpath "$3")}
cd "$(dirname "$0")/.."
export PYTHONPATH=$PWD
figures=models/figures
mkdir -p $figures

made=.runs/exported
python -m facesig export "$checkpoint" --data "$data" --out $made --note "licence=research only" \
  --note "trained=distillation from SFace and labels on research data, see models/README.md"
for kind in "facesig_fp32.fsig facesig.onnx" "facesig_int8.fsig facesig_int8.tflite"; do
  (cd $made && python -m facesig thresholds --data "$data" $kind)
done
files="facesig_fp32.fsig facesig_int8.fsig facesig.onnx facesig_int8.tflite"
for file in $files parity.json; do cp $made/$file models/; done
(cd models && sha256sum $files yunet_s_int8.fsig >SHA256SUMS)
(cd models && rm -f *.sig && if [ -n "$key" ]; then
  python -m facesig sign --key "$key" *.fsig *.onnx *.tflite
fi)
python tests/golden/selftest.py
python tests/golden/remake.py

evaluate() {  # MODEL NAME PROTOCOL...; leaves out curves, and which images the worst errors are
  python -m facesig evaluate --data "$data" --model "models/$1" --out "$figures/$2.json" \
    --protocol "${@:3}"
  python - "$figures/$2.json" <<'PY'
import json, pathlib, sys
path = pathlib.Path(sys.argv[1])
found = json.loads(path.read_text())
for each in found["verifications"]:
    for name in ("curve", "histogram", "worst_same", "worst_different", "without_face"):
        del each[name]
path.write_text(json.dumps(found, indent=1) + "\n")
PY
}
evaluate facesig_fp32.fsig float view1 view2 all-pairs groups
evaluate facesig_int8.fsig integers view1 view2
evaluate facesig_int8.tflite tflite view1 view2

modelled=$(mktemp)
trap 'rm -f "$modelled"' EXIT
python -m facesig.bench.command --qemu --memory all --json "$modelled"
percent=$(python - $figures/float.json <<'PY'
import json, sys
found = json.load(open(sys.argv[1]))["verifications"]
print(round(100 * next(v["accuracy"]["mean"] for v in found if v["protocol"] == "view2"), 2))
PY
)
python -m facesig study table1 --out models/studies --bench "$modelled" \
  --lfw-percent "$percent"
python -m pytest -q tests/api/test_golden.py tests/api/test_shipped_backends.py tests/export \
  tests/evaluation

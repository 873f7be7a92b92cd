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
checkpoint=$(realpath -e "$1")
data=$(realpath -e "$2")
key=${3:+$(realpath -e "$3")}
cd "$(dirname "$0")/.."
export PYTHONPATH=$PWD

made=.runs/exported
python -m facesig export "$checkpoint" --data "$data" --out $made --note "licence=research only" \
  --note "trained=distillation from SFace and labels on research data, see models/README.md"
for kind in "facesig_fp32.fsig facesig.onnx" "facesig_int8.fsig facesig_int8.tflite"; do
  (cd $made && python -m facesig thresholds --data "$data" $kind)
done
models/install.sh $made "$data" "$key"

modelled=$(mktemp)
trap 'rm -f "$modelled"' EXIT
python -m facesig.bench.command --qemu --memory all --json "$modelled"
percent=$(python - models/figures/float.json <<'PY'
import json, sys
found = json.load(open(sys.argv[1]))["verifications"]
print(round(100 * next(v["accuracy"]["mean"] for v in found if v["protocol"] == "view2"), 2))
PY
)
python -m facesig study table1 --out models/studies --bench "$modelled" \
  --lfw-percent "$percent"
python -m pytest -q tests/api/test_golden.py tests/api/test_shipped_backends.py tests/export \
  tests/evaluation

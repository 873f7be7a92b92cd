#!/usr/bin/env bash
# Ships what `facesig export` wrote and `facesig thresholds` finished: copies the files to models/,
# lists their checksums, signs everything, remakes golden signatures (tests/golden) and figures
# (models/figures).
#
#     models/install.sh EXPORTED DATA [KEY]
#
# KEY, of `facesig keygen`, signs all that is in models/; without it the old signatures of what is
# copied, which no longer fit, go. Its public half lies in models/facesig-release.pub before. DATA is
# the folder of test data; minutes. View 2 is evaluated here and nowhere before: choose on View 1.
set -euo pipefail
if [ $# -lt 2 ] || [ $# -gt 3 ]; then
  echo "usage: models/install.sh EXPORTED DATA [KEY]" >&2
  exit 2
fi
made=$(realpath -e "$1")
data=$(realpath -e "$2")
key=${3:+$(realpath -e "$3")}
cd "$(dirname "$0")/.."
export PYTHONPATH=$PWD
figures=models/figures
mkdir -p $figures

cp "$made"/*.fsig "$made"/*.onnx "$made"/*.tflite models/
stem=$(basename "$made"/*_int8.fsig _int8.fsig)
parity=parity${stem#facesig}.json
cp "$made/parity.json" "models/${parity//_/-}"
(cd models && sha256sum *.fsig *.onnx *.tflite *.npz >SHA256SUMS)
if [ -n "$key" ]; then
  (cd models && python -m facesig sign --key "$key" *.fsig *.onnx *.tflite &&
    python -m facesig verify --key facesig-release.pub *.fsig *.onnx *.tflite)
else
  for file in "$made"/*.fsig "$made"/*.onnx "$made"/*.tflite; do
    rm -f "models/$(basename "$file").sig"
  done
fi
python tests/golden/selftest.py
python tests/golden/remake.py

evaluate() {  # FILE NAME PROTOCOL...; leaves out curves, and which images the worst errors are
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
name=${stem#facesig}
name=${name#_}
evaluate "${stem}_fp32.fsig" "${name:+$name-}float" view1 view2 all-pairs groups
evaluate "${stem}_int8.fsig" "${name:+$name-}integers" view1 view2 all-pairs yaw groups
evaluate "${stem}_int8.tflite" "${name:+$name-}tflite" view1 view2

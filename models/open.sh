#!/usr/bin/env bash
# Makes the model `open` from the start: of FairFace, portraits of the US Congress and SFace's
# signatures of them, and nothing else; then everything that depends on its weights: files,
# thresholds, figures (models/figures), golden signatures (tests/golden).
#
#     models/open.sh DATA RUNS [KEY]
#
# DATA is the folder of training and test data, RUNS one for checkpoints: what was broken off goes on
# where it was. KEY, of `facesig keygen`, signs the files. Two hours on two cores with AVX2. LFW
# validates (View 1) and is reported on (View 2, once); nothing is learned from it.
set -euo pipefail
if [ $# -lt 2 ] || [ $# -gt 3 ]; then
  echo "usage: models/open.sh DATA RUNS [KEY]" >&2
  exit 2
fi
data=$(realpath -e "$1")
mkdir -p "$2"
runs=$(realpath "$2")
key=${3:+$(realpath -e "$3")}
cd "$(dirname "$0")/.."
export PYTHONPATH=$PWD

# What may be used, alone. Nobody is named in it: each photo counts as a person, and those whom the
# teacher takes for one count as one where thresholds are calibrated.
mkdir -p "$runs/data"
[ -e "$runs/data/train-00.parquet" ] || python - "$data" "$runs/data" <<'PY'
import pathlib, sys
import pyarrow as pa, pyarrow.compute as pc, pyarrow.parquet as pq
source, out = map(pathlib.Path, sys.argv[1:])
allowed = pa.array(["fairface", "congress"])
faces = pa.concat_tables(
    each.filter(pc.is_in(each["source"], allowed))
    for each in map(pq.read_table, sorted(source.glob("train-*.parquet")))
)
names = pa.array(f"{of} {row}" for row, of in enumerate(faces["source"].to_pylist()))
faces = faces.set_column(faces.schema.get_field_index("identity"), "identity", names)
pq.write_table(faces, out / "unfinished.parquet")
(out / "unfinished.parquet").rename(out / "train-00.parquet")
print(f"{len(faces):,} faces")
PY

# run NAME SETTINGS...: a training run, begun or gone on with.
run() {
  local out="$runs/$1"
  shift
  local from=()
  if [ -e "$out/last.pt" ]; then from=(--resume "$out/last.pt"); fi
  python -m facesig train --data "$runs/data" "${from[@]}" "$@" cache="$runs/cache" out="$out"
}
run alignment task=alignment steps=1000 warmup=100 decay=600 validate_every=500 lr=0.02 \
  augmentation.rotation=12 augmentation.scale=0.1 augmentation.shift=5 augmentation.window_shift=5
run signature task=signature start="$runs/alignment/last.pt" steps=8400 warmup=300 decay=5600 \
  batch=128 validate_every=1000 lr=0.015 adam_lr=0.002 augmentation.strength=0.5 lfw="$data"
run quantise --quantise start="$runs/signature/last.pt" scheme=chain8w steps=300 warmup=20 \
  decay=280 validate_every=150 augmentation.strength=0.25

made="$runs/exported"
python -m facesig export "$runs/quantise/last.pt" --data "$runs/data" --cache "$runs/cache" \
  --out "$made" --name open --note "licence=CC BY 4.0" \
  --note "attribution=facesig; FairFace, K. Karkkainen and J. Joo; SFace, Y. Zhong et al., OpenCV Zoo" \
  --note "trained=distillation from SFace (Apache-2.0) on FairFace (CC BY 4.0) and portraits of the US Congress (public domain), see models/README.md"
(cd "$made" && for kind in "facesig_open_fp32.fsig facesig_open.onnx" \
  "facesig_open_int8.fsig facesig_open_int8.tflite"; do
  python -m facesig thresholds --data "$runs/data" $kind
done)
models/install.sh "$made" "$data" "$key"

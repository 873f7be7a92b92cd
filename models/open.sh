#!/usr/bin/env bash
# Makes the model `open` from the start: of FairFace, portraits of the US Congress and SFace's
# signatures of them, and nothing else; then everything that depends on its weights: files,
# thresholds, figures (models/figures), golden signatures (tests/golden).
#
#     models/open.sh DATA RUNS SFACE [KEY]
#
# DATA is the folder of training and test data, RUNS one for checkpoints: what was broken off goes on
# where it was. SFACE is OpenCV Zoo's face_recognition_sface_2021dec.onnx. KEY, of `facesig keygen`,
# signs the files. Four hours on two cores. LFW validates (View 1) and is reported on (View 2, once);
# nothing is learned from it.
set -euo pipefail
if [ $# -lt 3 ] || [ $# -gt 4 ]; then
  echo "usage: models/open.sh DATA RUNS SFACE [KEY]" >&2
  exit 2
fi
data=$(realpath -e "$1")
mkdir -p "$2"
runs=$(realpath "$2")
sface=$(realpath -e "$3")
key=${4:+$(realpath -e "$4")}
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

# The stored signatures are of the whole photos. With those of the crops, and of their mirror images,
# they give calmer ones.
cat >"$runs/sface.toml" <<'TOML'
size = 112
alignment = "landmarks"
layout = "NCHW"
colour = "RGB"
mean = 0.0
scale = 1.0
mirror = true
TOML
taught="$runs/taught.parquet"
[ -e "$taught" ] || python -m facesig teach "$runs/data/train-00.parquet" --average \
  --teacher stored --teacher "$sface" --preprocessing "$runs/sface.toml" --out "$taught"

# run NAME SETTINGS...: a training run, begun or gone on with.
learn=$runs/data
run() {
  local out="$runs/$1"
  shift
  local from=()
  if [ -e "$out/last.pt" ]; then from=(--resume "$out/last.pt"); fi
  python -m facesig train --data "$learn" "${from[@]}" "$@" cache="$runs/cache" out="$out"
}
run alignment task=alignment steps=1000 warmup=100 decay=600 validate_every=500 lr=0.02 \
  augmentation.rotation=12 augmentation.scale=0.1 augmentation.shift=5 augmentation.window_shift=5
run signature task=signature start="$runs/alignment/last.pt" steps=8400 warmup=300 decay=5600 \
  batch=128 validate_every=1000 lr=0.015 adam_lr=0.002 augmentation.strength=0.5 lfw="$data"
learn=$taught
run calmer task=signature start="$runs/signature/last.pt" steps=16000 warmup=200 decay=13500 \
  batch=128 validate_every=2000 lr=0.015 adam_lr=0.002 augmentation.strength=0.6 lfw="$data"
run quantise --quantise start="$runs/calmer/last.pt" scheme=chain8w steps=300 warmup=20 \
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

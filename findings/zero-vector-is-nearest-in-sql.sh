#!/usr/bin/env bash
# sqlite-vec 0.1.9; DuckDB 1.4.2 against 2.0.1; Python 3.11, x86-64 Linux.
#
# Guess beforehand: a stored vector of zeros has no cosine; it comes last or not at all, and whether
# it is there does not change what is found of the others.
#
# Seen: in both it can come first. sqlite-vec gives it the distance NULL, which loses every comparison:
# stored first it is the only answer to k = 1, the true nearest is not found; stored third it is not
# in k = 1 and 2, but leads k = 3 and pushes a true neighbour out. DuckDB 1.4 made it -1, so last; 2.0
# makes it NaN, which sorts above every number: it leads ORDER BY ... DESC and passes "> 0.4", in a
# table and with a query that were right before the update. Who stores zeros for a picture without a
# face keeps them out of such a table, or asks for the inner product, which is 0.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q sqlite-vec==0.1.9 pysqlite3-binary==0.5.4.post2

cat >"$work/sqlite.py" <<'PY'
import struct

import pysqlite3
import sqlite_vec

query = (1, 0, 0, 0)
faces = [("same", (1, 0, 0, 0)), ("close", (3, 1, 0, 0)), ("other", (0, 1, 0, 0))]
database = pysqlite3.connect(":memory:")
database.enable_load_extension(True)
sqlite_vec.load(database)
for place in (0, 2):
    database.execute("CREATE VIRTUAL TABLE face USING vec0(v float[4] distance_metric=cosine)")
    rows = faces[:place] + [("zero", (0, 0, 0, 0))] + faces[place:]
    for row, (_, vector) in enumerate(rows):
        blob = struct.pack("4f", *vector)
        database.execute("INSERT INTO face (rowid, v) VALUES (?, ?)", (row, blob))
    for k in (1, 2, 3):
        words = "SELECT rowid FROM face WHERE v MATCH ? AND k = ? ORDER BY distance"
        found = database.execute(words, (struct.pack("4f", *query), k)).fetchall()
        print("sqlite-vec, zero at", place, "k", k, *(rows[row][0] for (row,) in found))
    database.execute("DROP TABLE face")
PY
cat >"$work/duck.py" <<'PY'
import duckdb

faces = [("same", (1, 0, 0, 0)), ("close", (3, 1, 0, 0))]
faces += [("other", (0, 1, 0, 0)), ("zero", (0, 0, 0, 0))]
database = duckdb.connect()
database.execute("CREATE TABLE face (name text, v FLOAT[4])")
database.executemany("INSERT INTO face VALUES (?, ?)", faces)
cosine = "array_cosine_similarity(v, [1, 0, 0, 0]::FLOAT[4])"
product = "array_inner_product(v, [1, 0, 0, 0]::FLOAT[4])"
for words in (f"WHERE {cosine} > 0.4", f"ORDER BY {cosine} DESC LIMIT 1", f"WHERE {product} > 0.4"):
    found = database.execute(f"SELECT name FROM face {words}").fetchall()
    print("duckdb", duckdb.__version__, words.split("(")[0], *(name for (name,) in found))
PY
seen="$(
  "$work/venv/bin/python" "$work/sqlite.py"
  for version in 1.4.2 2.0.1; do
    "$work/venv/bin/pip" install -q "duckdb==$version"
    "$work/venv/bin/python" "$work/duck.py"
  done
)"
printf '%s\n' "$seen"
[ "$seen" = "sqlite-vec, zero at 0 k 1 zero
sqlite-vec, zero at 0 k 2 zero same
sqlite-vec, zero at 0 k 3 zero same close
sqlite-vec, zero at 2 k 1 same
sqlite-vec, zero at 2 k 2 same close
sqlite-vec, zero at 2 k 3 zero same close
duckdb 1.4.2 WHERE array_cosine_similarity same close
duckdb 1.4.2 ORDER BY array_cosine_similarity same
duckdb 1.4.2 WHERE array_inner_product same close
duckdb 2.0.1 WHERE array_cosine_similarity same close zero
duckdb 2.0.1 ORDER BY array_cosine_similarity zero
duckdb 2.0.1 WHERE array_inner_product same close" ]

#!/usr/bin/env bash
# SQLite 3.40.0 (better-sqlite3 8.0.1 of npm, for its sources; Debian 12 has 3.40.1), GCC 12.2 for armhf and
# x86-64, qemu-arm 7.2 (-cpu cortex-a9).
#
# Guess beforehand: text becomes the same double everywhere, as SQLite has its own conversion and both
# machines have IEEE doubles; so "abs(x) > 1.7976931348623157e308" is true of infinity and of nothing else.
#
# Seen: on 32-bit ARM 1.7976931348623157e308, the largest double, is read as infinity: the conversion
# scales in long double, which is 80 bits wide on x86 and a plain double on ARM. The condition is then never
# true there, so a check for finite numbers passes on the desktop and lets 1e999 through on the board, of JSON
# too (json_tree). 1.7976931348623e308, three digits less, is read alike. "x * 0.0 IS NULL" tells infinity on both.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent better-sqlite3@8.0.1 >/dev/null && tar xzf better-sqlite3-8.0.1.tgz)
source="$work/package/deps/sqlite3"

cat >"$work/largest.c" <<'C'
#include <sqlite3.h>
#include <stdio.h>

int main(void) {
    sqlite3* database;
    sqlite3_stmt* row;
    sqlite3_open(":memory:", &database);
    sqlite3_prepare_v2(database,
                       "SELECT 1.7976931348623157e308, 1.7976931348623e308,"
                       " value > 1.7976931348623157e308, value * 0.0 IS NULL"
                       " FROM json_tree('{\"a\": 1e999}') WHERE type = 'real'",
                       -1, &row, NULL);
    sqlite3_step(row);
    printf("%s: %s, %s; 1e999 is larger: %d, times 0 is null: %d\n", sqlite3_libversion(),
           sqlite3_column_text(row, 0), sqlite3_column_text(row, 1), sqlite3_column_int(row, 2),
           sqlite3_column_int(row, 3));
    return 0;
}
C
options="-O1 -w -DSQLITE_THREADSAFE=0 -DSQLITE_OMIT_LOAD_EXTENSION -I$source"
arm-linux-gnueabihf-gcc $options -mcpu=cortex-a9 -static "$work/largest.c" "$source/sqlite3.c" -lm -o "$work/arm"
gcc $options "$work/largest.c" "$source/sqlite3.c" -lm -o "$work/x86"
seen="ARM: $(qemu-arm -cpu cortex-a9 "$work/arm")
x86: $("$work/x86")"
printf '%s\n' "$seen"
[ "$seen" = "ARM: 3.40.0: Inf, 1.7976931348623e+308; 1e999 is larger: 0, times 0 is null: 1
x86: 3.40.0: 1.79769313486232e+308, 1.7976931348623e+308; 1e999 is larger: 1, times 0 is null: 1" ]

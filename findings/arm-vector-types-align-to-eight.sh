#!/usr/bin/env bash
# GCC 12.2 for armhf and x86-64, qemu-arm 7.2 (-cpu cortex-a9), SIMDe 0.8.2 (cmeel-simde), Debian 12.
#
# Guess beforehand: a 16-byte vector type is aligned to 16, on 32-bit ARM as on x86, so new, vectors
# and arrays of it are fit for loads with the hint :128, and a struct that holds one is laid out alike.
#
# Seen: on 32-bit ARM alignof(int8x16_t) is 8 (its procedure call standard caps it), as is what new and
# malloc promise; half of all such arrays are not on a multiple of 16. The same source through SIMDe
# on x86 says 16, and a struct {int32_t; int8x16_t} is 32 bytes there, 24 on ARM. So scratch sizes made
# from alignof or sizeof differ between a desktop's tests and the board, a struct of vectors cannot be
# written to a file, and a buffer that is always 16-aligned on the desktop is not on the board.
# Write alignas(16), and give sizes as numbers.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q cmeel-simde==0.8.2

cat >"$work/aligned.cpp" <<'CPP'
#ifdef __arm__
#include <arm_neon.h>
#else
#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/arm/neon.h>
#endif
#include <cstddef>
#include <cstdint>
#include <cstdio>

struct Row {
    int32_t count;
    int8x16_t codes;
};
struct Fixed {
    int32_t count;
    alignas(16) int8x16_t codes;
};

int main() {
    int off = 0;
    for (int n = 1; n <= 64; n++) off += reinterpret_cast<uintptr_t>(new int8x16_t[n]) % 16 != 0;
    std::printf("alignof %zu, new %s, struct of %zu with the vector at %zu, alignas(16) %zu\n",
                alignof(int8x16_t), off ? "not always at 16" : "always at 16", sizeof(Row),
                offsetof(Row, codes), sizeof(Fixed));
}
CPP
simde="$("$work/venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/cmeel.prefix/include"
arm-linux-gnueabihf-g++ -std=c++17 -O1 -mcpu=cortex-a9 -mfpu=neon -static "$work/aligned.cpp" -o "$work/arm"
g++ -std=c++17 -O1 -isystem "$simde" "$work/aligned.cpp" -o "$work/x86"
seen="ARM: $(qemu-arm -cpu cortex-a9 "$work/arm")
x86: $("$work/x86")"
printf '%s\n' "$seen"
[ "$seen" = "ARM: alignof 8, new not always at 16, struct of 24 with the vector at 8, alignas(16) 32
x86: alignof 16, new always at 16, struct of 32 with the vector at 16, alignas(16) 32" ]

# Cross-compiling for 64-bit ARM boards (any ARMv8-A, glibc from 2.17 on) with zig.
#
#   pip install ziglang==0.17.1
#   apt-get install qemu-user libc6-arm64-cross binutils-aarch64-linux-gnu
#   cmake -S . -B build/aarch64 -G Ninja --toolchain toolchains/aarch64-zig.cmake
#   cmake --build build/aarch64 && ctest --test-dir build/aarch64        # runs under qemu-aarch64
#
# zig is `zig` on the PATH, or the file named by -DFACESIG_ZIG=... (in the Python package:
# site-packages/ziglang/zig).
set(facesig_zig_target aarch64-linux-gnu.2.17)
set(facesig_zig_binutils aarch64-linux-gnu)
set(facesig_zig_processor aarch64)
set(facesig_zig_flags "")
set(CMAKE_CROSSCOMPILING_EMULATOR qemu-aarch64 -cpu cortex-a53 -L /usr/aarch64-linux-gnu)
include(${CMAKE_CURRENT_LIST_DIR}/zig.cmake)

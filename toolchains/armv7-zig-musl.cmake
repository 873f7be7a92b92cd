# armv7-zig.cmake for musl (Alpine, OpenWrt, Buildroot): the same CPU, zig, and musl in place of glibc.
# The library needs musl's libc.so alone; programs are static, and run under any Linux.
#
#   pip install ziglang==0.17.1      # the compiler, musl and its headers
#   apt-get install qemu-user binutils-arm-linux-gnueabihf
#   cmake -S . -B build/armv7-musl -G Ninja --toolchain toolchains/armv7-zig-musl.cmake
#   cmake --build build/armv7-musl && ctest --test-dir build/armv7-musl    # runs under qemu-arm
#
# zig: as armv7-zig.cmake says.
set(facesig_zig_target arm-linux-musleabihf)
set(facesig_zig_binutils arm-linux-gnueabihf)
set(facesig_zig_processor armv7l)
# As in armv7-zig.cmake.
set(facesig_zig_flags "-mcpu=cortex_a9-neon-fp16-d32")
set(FACESIG_NEON_OPTIONS "-mcpu=cortex_a9" CACHE STRING "What switches NEON on in 32-bit ARM code")
set(CMAKE_CROSSCOMPILING_EMULATOR qemu-arm -cpu cortex-a9)
include(${CMAKE_CURRENT_LIST_DIR}/zig.cmake)

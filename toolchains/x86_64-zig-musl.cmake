# x86-64 with musl (Alpine) by zig. The library needs musl's libc.so alone; programs are static, and
# run here as they are.
#
#   pip install ziglang==0.17.1      # the compiler, musl and its headers
#   apt-get install libsimde-dev binutils
#   cmake -S . -B build/x86_64-musl -G Ninja --toolchain toolchains/x86_64-zig-musl.cmake
#   cmake --build build/x86_64-musl && ctest --test-dir build/x86_64-musl
#
# zig: as armv7-zig.cmake says.
set(facesig_zig_target x86_64-linux-musl)
set(facesig_zig_binutils x86_64-linux-gnu)
set(facesig_zig_processor x86_64)
set(facesig_zig_flags "")
include(${CMAKE_CURRENT_LIST_DIR}/zig.cmake)

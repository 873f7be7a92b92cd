# Cross-compiling for one Cortex-A9 with NEON and hard float (NXP i.MX6) with zig: the same CPU as
# armv7-imx6.cmake, but programs and modules that run on any glibc from 2.17 (2012) on, with the
# C++ library inside them. Debian's GCC makes faster builds; take this one for boards with an older
# userland than the compiler's own (Debian 11, Yocto kirkstone).
#
#   pip install ziglang==0.17.1      # the compiler, its C and C++ libraries, headers of old glibcs
#   apt-get install qemu-user libc6-armhf-cross binutils-arm-linux-gnueabihf
#   cmake -S . -B build/armv7-zig -G Ninja --toolchain toolchains/armv7-zig.cmake
#   cmake --build build/armv7-zig && ctest --test-dir build/armv7-zig    # runs under qemu-arm
#
# zig is `zig` on the PATH, or the file named by -DFACESIG_ZIG=... (in the Python package:
# site-packages/ziglang/zig). The first build takes a minute longer, as zig compiles its C++
# library; ZIG_GLOBAL_CACHE_DIR says where it keeps it.
set(facesig_zig_target arm-linux-gnueabihf.2.17)
set(facesig_zig_binutils arm-linux-gnueabihf)
set(facesig_zig_processor armv7l)
# NEON off, and 16 double registers instead of 32; FACESIG_NEON_OPTIONS turns it on where it is
# meant to be. zig takes the last -mcpu and no -mfpu.
set(facesig_zig_flags "-mcpu=cortex_a9-neon-fp16-d32")
set(FACESIG_NEON_OPTIONS "-mcpu=cortex_a9" CACHE STRING "What switches NEON on in 32-bit ARM code")
set(CMAKE_CROSSCOMPILING_EMULATOR qemu-arm -cpu cortex-a9 -L /usr/arm-linux-gnueabihf)
include(${CMAKE_CURRENT_LIST_DIR}/zig.cmake)

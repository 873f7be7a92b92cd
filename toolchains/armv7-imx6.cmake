# Cross-compiling for one Cortex-A9 with NEON and hard float (NXP i.MX6) with Debian's GCC.
#
#   apt-get install g++-arm-linux-gnueabihf libc6-dev-armhf-cross qemu-user
#   cmake -S . -B build/armv7 -G Ninja --toolchain toolchains/armv7-imx6.cmake
#   cmake --build build/armv7 && ctest --test-dir build/armv7      # runs under qemu-arm
#
# The A9 has NEONv1 and VFPv3: no fused multiply-add, no integer divide. NEON is switched on for
# *_neon.cpp alone (csrc/sources.cmake), so that the rest runs on a CPU without it and can say so.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR armv7l)

set(CMAKE_C_COMPILER arm-linux-gnueabihf-gcc)
set(CMAKE_CXX_COMPILER arm-linux-gnueabihf-g++)
set(CMAKE_CXX_FLAGS_INIT "-mcpu=cortex-a9 -mfpu=vfpv3-d16 -mfloat-abi=hard")
set(CMAKE_C_FLAGS_INIT "${CMAKE_CXX_FLAGS_INIT}")

# The Python module carries its C++ library: a board with Python and numpy may have none.
set(CMAKE_MODULE_LINKER_FLAGS_INIT
    "-static-libstdc++ -static-libgcc -Wl,--exclude-libs,ALL -Wl,--gc-sections")

set(CMAKE_FIND_ROOT_PATH /usr/arm-linux-gnueabihf)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)

set(CMAKE_CROSSCOMPILING_EMULATOR qemu-arm -cpu cortex-a9 -L /usr/arm-linux-gnueabihf)

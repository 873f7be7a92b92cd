# What the zig toolchains share; included by *-zig.cmake, not to be named on a command line.
#
# In: facesig_zig_target, what zig makes code for; facesig_zig_processor; facesig_zig_flags;
# facesig_zig_binutils, GNU's name of the binutils that read its files.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR ${facesig_zig_processor})

find_program(FACESIG_ZIG zig DOC "The zig compiler: Python package ziglang")
if(NOT FACESIG_ZIG)
  message(FATAL_ERROR "expected zig on the PATH or in -DFACESIG_ZIG, got none: pip install ziglang")
endif()
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES FACESIG_ZIG)  # CMake's own first compilation

set(CMAKE_C_COMPILER ${FACESIG_ZIG} cc)
set(CMAKE_CXX_COMPILER ${FACESIG_ZIG} c++)
set(CMAKE_C_COMPILER_TARGET ${facesig_zig_target})
set(CMAKE_CXX_COMPILER_TARGET ${facesig_zig_target})
set(CMAKE_C_FLAGS_INIT "${facesig_zig_flags}")
set(CMAKE_CXX_FLAGS_INIT "${facesig_zig_flags}")

# zig's C++ library brings 7 MB of debug information, and zig's own --strip-debug takes all symbols
# with it, which toolchains/proof.py reads.
find_program(FACESIG_STRIP ${facesig_zig_binutils}-strip DOC "Package binutils-${facesig_zig_binutils}")
if(FACESIG_STRIP)
  set(CMAKE_CXX_CREATE_SHARED_MODULE
      "<CMAKE_CXX_COMPILER> <CMAKE_SHARED_MODULE_CXX_FLAGS> <LANGUAGE_COMPILE_FLAGS> \
<CMAKE_SHARED_MODULE_CREATE_CXX_FLAGS> <LINK_FLAGS> -o <TARGET> <OBJECTS> <LINK_LIBRARIES>"
      "${FACESIG_STRIP} --strip-debug <TARGET>")
  set(CMAKE_CXX_LINK_EXECUTABLE
      "<CMAKE_CXX_COMPILER> <FLAGS> <CMAKE_CXX_LINK_FLAGS> <LINK_FLAGS> <OBJECTS> -o <TARGET> \
<LINK_LIBRARIES>"
      "${FACESIG_STRIP} --strip-debug <TARGET>")
endif()

# The host's ar and ranlib write archives of foreign objects without an index.
foreach(language C CXX)
  set(CMAKE_${language}_ARCHIVE_CREATE "<CMAKE_AR> ar qc <TARGET> <LINK_FLAGS> <OBJECTS>")
  set(CMAKE_${language}_ARCHIVE_APPEND "<CMAKE_AR> ar q <TARGET> <LINK_FLAGS> <OBJECTS>")
  set(CMAKE_${language}_ARCHIVE_FINISH "<CMAKE_AR> ranlib <TARGET>")
endforeach()
set(CMAKE_AR ${FACESIG_ZIG} CACHE FILEPATH "Archiver")

set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)

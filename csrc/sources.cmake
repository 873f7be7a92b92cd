# facesig_engine_sources(SMALL ... PLAIN ... FAST ... NEON ...): files of the calling folder that
# belong to the engine, by how they are compiled.
#
#   SMALL  -Os: what runs once a model or a session, and what only calls kernels
#   PLAIN  the target's -O2: plain C++ of kernels
#   FAST   -O3: what reads a whole model file: the walk over it, its checks, its tap sums
#   NEON   NEON switched on, on these files alone: the rest must run on a CPU without it, to say so.
#          -O3 where NEON is native; what SIMDe makes of it is twice the code at -O3 and no faster.
function(facesig_engine_sources)
  cmake_parse_arguments(PARSE_ARGV 0 given "" "" "SMALL;PLAIN;FAST;NEON")
  if(given_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "expected SMALL, PLAIN, FAST or NEON before ${given_UNPARSED_ARGUMENTS}")
  endif()
  target_sources(facesig_engine PRIVATE
      ${given_SMALL} ${given_PLAIN} ${given_FAST} ${given_NEON})
  # Properties are read in the target's folder, not in the caller's.
  set_property(SOURCE ${given_SMALL} TARGET_DIRECTORY facesig_engine
               PROPERTY COMPILE_OPTIONS -Os)
  set_property(SOURCE ${given_FAST} TARGET_DIRECTORY facesig_engine
               PROPERTY COMPILE_OPTIONS -O3)
  foreach(property IN ITEMS COMPILE_OPTIONS INCLUDE_DIRECTORIES COMPILE_DEFINITIONS)
    set_property(SOURCE ${given_NEON} TARGET_DIRECTORY facesig_engine
                 PROPERTY ${property} ${facesig_neon_${property}})
  endforeach()
endfunction()

# facesig_neon_<property>: what compiles a NEON file for this machine.
if(facesig_machine STREQUAL "aarch64")
  set(facesig_neon_COMPILE_OPTIONS -O3)  # NEON is part of the architecture
elseif(facesig_machine STREQUAL "arm")
  set(FACESIG_NEON_OPTIONS "-mfpu=neon" CACHE STRING "What switches NEON on in 32-bit ARM code")
  # Assembly here takes all registers but the two that a build with frame pointers would also need.
  set(facesig_neon_COMPILE_OPTIONS -O3 ${FACESIG_NEON_OPTIONS} -fomit-frame-pointer)
else()
  set(facesig_simde_hints ${CMAKE_PREFIX_PATH})
  list(TRANSFORM facesig_simde_hints APPEND /cmeel.prefix/include)
  find_path(FACESIG_SIMDE_INCLUDE simde/arm/neon.h HINTS ${facesig_simde_hints}
            DOC "SIMDe's headers: libsimde-dev, or the Python package cmeel-simde")
  if(NOT FACESIG_SIMDE_INCLUDE)
    message(FATAL_ERROR "expected simde/arm/neon.h, got none: install libsimde-dev or cmeel-simde")
  endif()
  # Beside SIMDe may lie headers of another C library: /usr/include, where zig compiles for musl. Where
  # the compiler does not look anyway, it is shown SIMDe alone.
  set(facesig_neon_INCLUDE_DIRECTORIES "${FACESIG_SIMDE_INCLUDE}")
  if(NOT FACESIG_SIMDE_INCLUDE IN_LIST CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES)
    set(facesig_neon_INCLUDE_DIRECTORIES "${PROJECT_BINARY_DIR}/simde")
    file(MAKE_DIRECTORY "${facesig_neon_INCLUDE_DIRECTORIES}")
    file(CREATE_LINK "${FACESIG_SIMDE_INCLUDE}/simde" "${facesig_neon_INCLUDE_DIRECTORIES}/simde"
         SYMBOLIC COPY_ON_ERROR)
  endif()
  set(facesig_neon_COMPILE_DEFINITIONS SIMDE_ARM_NEON_A32V7_ENABLE_NATIVE_ALIASES)
  # Of SIMDe's own lines: GCC 14 and 15 take a vector that is written number by number for one that is
  # not written, clang 19 says which of its loops it did not make vectors of. GCC takes any -Wno-, clang
  # (clang-tidy too) after the first.
  set(facesig_neon_COMPILE_OPTIONS
      -Wno-unknown-warning-option -Wno-maybe-uninitialized -Wno-pass-failed)
endif()

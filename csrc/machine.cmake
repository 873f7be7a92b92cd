# facesig_machine: aarch64, arm (32 bits), x86_64 or other: what the compiler makes code for.
#
# CMAKE_SYSTEM_PROCESSOR says nothing about that: a 32-bit user land on a 64-bit kernel (Raspberry Pi
# OS, an armv7 container on arm64) calls itself aarch64. So the compiler is asked. Nothing is linked.
include(CheckCXXSourceCompiles)
function(facesig_ask_machine result)
  set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
  set(CMAKE_REQUIRED_QUIET ON)
  set(${result} other PARENT_SCOPE)
  foreach(machine IN ITEMS aarch64 arm x86_64)
    check_cxx_source_compiles("
#ifndef __${machine}__
#error another machine
#endif
int facesig_any;
" FACESIG_COMPILES_FOR_${machine})
    if(FACESIG_COMPILES_FOR_${machine})
      set(${result} ${machine} PARENT_SCOPE)
      break()
    endif()
  endforeach()
endfunction()
facesig_ask_machine(facesig_machine)
message(STATUS "facesig: the compiler makes code for ${facesig_machine}")

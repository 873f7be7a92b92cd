# FACESIG_SIGNATURES: whether libfacesig checks signatures of models, which takes libsodium; OFF, it
# refuses to.
#
#   apt-get install libsodium-dev
#
# Cross-compiling looks where FACESIG_GALLERY_SYSROOT says, as the gallery does (csrc/gallery).
# Whether programs can be linked as one file that needs no other library.
set(facesig_static_programs ON)
option(FACESIG_SIGNATURES "Check signatures of models in C (libsodium)" OFF)
if(NOT FACESIG_SIGNATURES)
  return()
endif()
set(FACESIG_GALLERY_SYSROOT "" CACHE PATH "The target's packages, when cross-compiling")
set(facesig_sodium_lookup)
if(FACESIG_GALLERY_SYSROOT)
  file(GLOB facesig_sodium_folders LIST_DIRECTORIES true "${FACESIG_GALLERY_SYSROOT}/usr/lib/*-linux-*"
       "${FACESIG_GALLERY_SYSROOT}/lib/*-linux-*")
  set(facesig_sodium_lookup NO_CMAKE_FIND_ROOT_PATH NO_DEFAULT_PATH
      PATHS "${FACESIG_GALLERY_SYSROOT}/usr/include" "${FACESIG_GALLERY_SYSROOT}/usr/lib"
            ${facesig_sodium_folders})
endif()
find_path(FACESIG_SIGNATURES_INCLUDE sodium.h ${facesig_sodium_lookup})
find_library(FACESIG_SIGNATURES_LIBRARY sodium ${facesig_sodium_lookup})
if(NOT FACESIG_SIGNATURES_INCLUDE OR NOT FACESIG_SIGNATURES_LIBRARY)
  message(FATAL_ERROR "expected libsodium for signatures of models, got none: "
                      "apt-get install libsodium-dev")
endif()
# By themselves: beside them in a sysroot lie a C library and its headers, which are not the compiler's.
get_filename_component(facesig_sodium_folder "${FACESIG_SIGNATURES_LIBRARY}" DIRECTORY)
get_filename_component(facesig_sodium_name "${FACESIG_SIGNATURES_LIBRARY}" NAME)
set(facesig_sodium "${FACESIG_SIGNATURES_LIBRARY}")
if(FACESIG_GALLERY_SYSROOT)
  string(REGEX REPLACE "\\.so$" "" facesig_sodium_stem "${facesig_sodium_name}")
  file(GLOB facesig_sodium_files "${facesig_sodium_folder}/${facesig_sodium_stem}.*")
  # Where the gallery has its copy, too: a program that links both looks in one place.
  file(COPY ${facesig_sodium_files} DESTINATION "${PROJECT_BINARY_DIR}/csrc/gallery/lib")
  set(facesig_sodium "${PROJECT_BINARY_DIR}/csrc/gallery/lib/${facesig_sodium_name}")
endif()
string(REGEX REPLACE "\\.so$" ".a" facesig_sodium_static "${facesig_sodium}")
if(NOT EXISTS "${facesig_sodium_static}")
  message(STATUS "facesig: no static example programs, as ${facesig_sodium_static} is missing")
  set(facesig_static_programs OFF)
  set(facesig_sodium_static "${facesig_sodium}")
endif()
file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/sodium/include")
file(CREATE_LINK "${FACESIG_SIGNATURES_INCLUDE}/sodium.h"
     "${CMAKE_CURRENT_BINARY_DIR}/sodium/include/sodium.h" SYMBOLIC COPY_ON_ERROR)
file(CREATE_LINK "${FACESIG_SIGNATURES_INCLUDE}/sodium"
     "${CMAKE_CURRENT_BINARY_DIR}/sodium/include/sodium" SYMBOLIC)

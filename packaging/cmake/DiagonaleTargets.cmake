# The dependency rule of the house, held by construction.
#
# diagonale_library(NAME SOURCES … USES … LINKS … LINKS_PRIVATE …)
#   One folder of src/ is one target, diagonale_NAME. Its headers are reachable as "NAME/header.h" only for targets that
#   list NAME in USES: each target's include root holds nothing but a link to its own folder, so that an include
#   against the arrows of ARCHITECTURE does not even compile.
add_library(diagonale_options INTERFACE)
target_compile_options(diagonale_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wconversion
                                                   -Wno-sign-conversion)
target_compile_definitions(diagonale_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
                                                       QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(DIAGONALE_WARNINGS_AS_ERRORS)
  target_compile_options(diagonale_options INTERFACE -Werror)
endif()
if(DIAGONALE_SANITIZE)
  target_compile_options(diagonale_options INTERFACE -fsanitize=${DIAGONALE_SANITIZE} -fno-omit-frame-pointer
                                                     -fno-sanitize-recover=undefined)
  target_link_options(diagonale_options INTERFACE -fsanitize=${DIAGONALE_SANITIZE})
endif()
if(DIAGONALE_FUZZ)
  target_compile_definitions(diagonale_options INTERFACE QT_FORCE_ASSERTS)
endif()
include(${CMAKE_CURRENT_LIST_DIR}/Precompile.cmake)

function(diagonale_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;USES;LINKS;LINKS_PRIVATE" ${ARGN})
  set(target diagonale_${name})
  set(root ${CMAKE_BINARY_DIR}/include/${name})
  file(MAKE_DIRECTORY ${root})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/${name} COPY_ON_ERROR SYMBOLIC)
  list(TRANSFORM ARG_USES PREPEND diagonale_)

  set(compiled ${ARG_SOURCES})
  list(FILTER compiled INCLUDE REGEX "\\.cpp$")
  if(NOT compiled)
    add_library(${target} INTERFACE)
    target_include_directories(${target} INTERFACE ${root})
    target_link_libraries(${target} INTERFACE ${ARG_USES} ${ARG_LINKS})
    return()
  endif()

  add_library(${target} STATIC ${ARG_SOURCES})
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  target_include_directories(${target} PUBLIC ${root})
  target_link_libraries(${target} PUBLIC ${ARG_USES} ${ARG_LINKS} PRIVATE diagonale_options ${ARG_LINKS_PRIVATE})
  diagonale_precompile(${target})
endfunction()

# diagonale_test(NAME SOURCES … USES … LINKS …): one Qt Test program, run offscreen by ctest. SHARED_DATA names the folder of
# real boundaries; tests that need it skip with a message when it is absent. THREADS marks a test that ThreadSanitizer must see.
function(diagonale_test name)
  cmake_parse_arguments(ARG "THREADS" "" "SOURCES;USES;LINKS" ${ARGN})
  list(TRANSFORM ARG_USES PREPEND diagonale_)
  add_executable(${name} ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${name} PRIVATE ${ARG_USES} ${ARG_LINKS} diagonale_test_support Qt6::Test diagonale_options)
  diagonale_precompile(${name})
  # Empty in most tests; loading precompiled headers would be all its cost.
  set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 600 ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen;DIAGONALE_SHARED_DATA=${DIAGONALE_SHARED_DATA};QT_QPA_FONTDIR=/usr/share/fonts/truetype/dejavu")
  if(ARG_THREADS)
    set_tests_properties(${name} PROPERTIES LABELS threads)
    add_dependencies(threads_tests ${name})
  endif()
endfunction()

# diagonale_oracle(NAME COMMAND … FIXTURES …): with DIAGONALE_ORACLES, a test that runs an outside program again in an empty folder
# and compares the files that it writes there with the committed fixtures, byte for byte.
function(diagonale_oracle name)
  cmake_parse_arguments(ARG "" "" "COMMAND;FIXTURES" ${ARGN})
  if(NOT DIAGONALE_ORACLES)
    return()
  endif()
  add_test(NAME oracle_${name}
           COMMAND ${CMAKE_COMMAND} "-DCOMMAND=${ARG_COMMAND}" "-DFIXTURES=${ARG_FIXTURES}" -DFOLDER=${CMAKE_CURRENT_SOURCE_DIR}/oracles
                   -DSCRATCH=${CMAKE_CURRENT_BINARY_DIR}/oracle_${name} -P ${CMAKE_SOURCE_DIR}/packaging/cmake/CompareOracle.cmake)
endfunction()

# Runs ORACLE (a list) and fails unless its output is FIXTURE, byte for byte.
execute_process(COMMAND ${ORACLE} OUTPUT_FILE ${OUTPUT} RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "the oracle failed: ${ORACLE}")
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${OUTPUT} ${FIXTURE} RESULT_VARIABLE different)
if(different)
  message(FATAL_ERROR "the oracle no longer gives ${FIXTURE}: see ${OUTPUT}")
endif()

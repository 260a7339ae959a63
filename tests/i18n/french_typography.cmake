# French texts keep their marks on the line: a no-break space (U+00A0) before « : », « % » and inside guillemets, a narrow one (U+202F) before
# « ; », « ! », « ? ». Looks at what lupdate finds in the sources and at the texts that ship; English ones have no space there at all.
set(texts ${SCRATCH}/french_texts.ts)
file(REMOVE ${texts})
execute_process(COMMAND ${LUPDATE} -silent -locations none -source-language fr_FR ${ROOT}/src ${ROOT}/ui -ts ${texts}
                RESULT_VARIABLE result ERROR_VARIABLE complaints)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "lupdate failed: ${complaints}")
endif()

# « %1 » and « %n » are no per cent signs.
set(breakable " (:|;|!|\\?|»)|« | %([^0-9Ln]|$)")
function(check file)
  file(STRINGS ${file} faulty ENCODING UTF-8 REGEX "${breakable}")
  list(LENGTH faulty count)
  if(count GREATER 0)
    list(JOIN faulty "\n" lines)
    message(SEND_ERROR "${count} lines with an ordinary space where French wants a no-break space, in ${file}:\n${lines}")
  endif()
endfunction()

# Lists of CMake are cut at semicolons, which entities end with.
file(READ ${texts} content)
string(REPLACE "&#x202f;" "\\u202f" content "${content}")
string(REGEX REPLACE "&[a-z#0-9]+;" "&" content "${content}")
string(REGEX REPLACE "<extracomment>[^\n]*" "" content "${content}")
file(WRITE ${texts} "${content}")
check(${texts})
foreach(resource indicators.json figures.json datapackage.json)
  check(${ROOT}/resources/${resource})
endforeach()

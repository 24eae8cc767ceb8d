# cmake -DCLI=program -DTEMPLATE=in -DOUTPUT=out -DPROJECT_VERSION=v -P manpage.cmake
# Fills the manual page's list of commands with what the program itself says of them, so that the two cannot differ.
execute_process(COMMAND ${CLI} --help OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
set(commands "")
string(REGEX MATCHALL "\n  [a-z][^\n]*\n      [^\n]+" entries "${help}")
foreach(entry IN LISTS entries)
    string(REGEX MATCH "\n  ([^\n]*)\n      ([^\n]+)" entry "${entry}")
    string(APPEND commands ".TP\n.B ${CMAKE_MATCH_1}\n${CMAKE_MATCH_2}\n")
endforeach()
if(commands STREQUAL "")
    message(FATAL_ERROR "${CLI} --help names no command")
endif()
string(REPLACE "-" "\\-" COMMANDS "${commands}")
configure_file(${TEMPLATE} ${OUTPUT} @ONLY)

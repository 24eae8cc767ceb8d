# Puts a header of qpdf's into the form that the compiler takes.
#
# clang with the GNU library refuses qpdf 11's JSON.hh in C++20: a destructor defaulted inside the class is instantiated
# there while vector<JSON> is still of an incomplete type. The destructor is the library's own, out of line; declaring it
# only changes nothing that is linked. Other compilers take the header as it is.
function(qpdf_headers target)
    if(NOT (CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_SYSTEM_NAME STREQUAL "Linux"))
        return()
    endif()
    get_target_property(folders qpdf::libqpdf INTERFACE_INCLUDE_DIRECTORIES)
    find_file(QPDF_JSON_HEADER qpdf/JSON.hh HINTS ${folders} REQUIRED)
    file(READ ${QPDF_JSON_HEADER} header)
    string(REPLACE "virtual ~JSON_array() = default;" "virtual ~JSON_array();" header "${header}")
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/qpdfheaders/qpdf/JSON.hh CONTENT "${header}" @ONLY)
    target_include_directories(${target} SYSTEM BEFORE PRIVATE ${PROJECT_BINARY_DIR}/qpdfheaders)
endfunction()

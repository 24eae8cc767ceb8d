# gumbo comes with a pkg-config file only, and not every system has pkg-config: found by its header and its library.
find_path(GUMBO_INCLUDE_DIR gumbo.h)
find_library(GUMBO_LIBRARY gumbo)
if(NOT GUMBO_INCLUDE_DIR OR NOT GUMBO_LIBRARY)
    message(FATAL_ERROR "gumbo was not found (libgumbo-dev, gumbo-parser; vcpkg: gumbo)")
endif()
add_library(gumbo::gumbo UNKNOWN IMPORTED)
set_target_properties(gumbo::gumbo PROPERTIES
    IMPORTED_LOCATION "${GUMBO_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${GUMBO_INCLUDE_DIR}")
mark_as_advanced(GUMBO_INCLUDE_DIR GUMBO_LIBRARY)

# The one place that says how this project is compiled. Every target links variorum-flags.
add_library(variorum-flags INTERFACE)
target_include_directories(variorum-flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_features(variorum-flags INTERFACE cxx_std_20)
target_compile_definitions(variorum-flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    POINTERHOLDER_TRANSITION=4
    VARIORUM_VERSION="${PROJECT_VERSION}")

if(MSVC)
    target_compile_options(variorum-flags INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus)
    if(VARIORUM_WERROR)
        target_compile_options(variorum-flags INTERFACE /WX)
    endif()
else()
    target_compile_options(variorum-flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
        -Wcast-qual -Wformat=2 -Wimplicit-fallthrough)
    if(VARIORUM_WERROR)
        target_compile_options(variorum-flags INTERFACE -Werror)
    endif()
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        # Pages are input from strangers: no table of functions stays writable once the program runs.
        target_link_options(variorum-flags INTERFACE -Wl,-z,relro,-z,now)
    endif()
    if(VARIORUM_SANITIZE)
        target_compile_options(variorum-flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
        target_link_options(variorum-flags INTERFACE -fsanitize=address,undefined)
    endif()
    if(VARIORUM_COVERAGE)
        target_compile_options(variorum-flags INTERFACE --coverage)
        target_link_options(variorum-flags INTERFACE --coverage)
    endif()
    if(VARIORUM_FUZZ)
        target_compile_options(variorum-flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined)
        target_link_options(variorum-flags INTERFACE -fsanitize=address,undefined)
    endif()
    if(VARIORUM_SANITIZE OR VARIORUM_FUZZ)
        # Behind the end of a string stands a NUL, and of a vector often room: only its own bounds tell.
        target_compile_definitions(variorum-flags INTERFACE QT_FORCE_ASSERTS _GLIBCXX_ASSERTIONS)
    endif()
endif()

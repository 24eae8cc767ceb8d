# cmake -DROOT=tree -DVERSION=version -P versions.cmake
# Every file that states the version of the program states this one. In files with a history the newest is the first.
function(expect_version file pattern)
    file(READ ${ROOT}/${file} text)
    if(NOT text MATCHES "${pattern}")
        message(SEND_ERROR "${file} states no version where one is expected")
    elseif(NOT CMAKE_MATCH_1 STREQUAL VERSION)
        message(SEND_ERROR "${file} states ${CMAKE_MATCH_1}, CMakeLists.txt states ${VERSION}")
    endif()
endfunction()

expect_version(vcpkg.json "\"version\": \"([^\"]+)\"")
expect_version(CHANGELOG.md "## ([0-9.]+)")
expect_version(packaging/linux/deb/changelog "variorum \\(([^)]+)\\)")
expect_version(packaging/linux/example.variorum.Variorum.metainfo.xml "<release version=\"([^\"]+)\"")

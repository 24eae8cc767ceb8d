# Headers that nearly every file includes. Those of the program are precompiled for development only: other builds compile
# each of its files with what it includes itself, and so find an include that is missing. Reading Qt's headers is most of
# what compiling a test costs, and there are many: theirs are precompiled where the preset `ci` builds as well.
set(core_headers <QByteArray> <QHash> <QList> <QString> <QStringList> <algorithm> <memory> <optional> <vector>)
set(widget_headers <QAction> <QLabel> <QLayout> <QPainter> <QWidget>)

if(VARIORUM_PRECOMPILE STREQUAL "ON")
    foreach(library IN ITEMS variorum-core variorum-store variorum-exporting)
        target_precompile_headers(${library} PRIVATE ${core_headers})
    endforeach()
    if(VARIORUM_BUILD_UI)
        foreach(library IN ITEMS variorum-session variorum-ui)
            target_precompile_headers(${library} PRIVATE ${core_headers} <QObject> <QColor> <QFont>)
        endforeach()
        target_precompile_headers(variorum-ui PRIVATE ${widget_headers})
    endif()
endif()

# variorum_test_headers(library headers...): what the test programs that link the library are compiled with. Each library
# needs its own: a precompiled header holds for one set of Qt's modules. Qt Test's headers are not in it: they are
# compiled with the folder of each test.
function(variorum_test_headers library)
    add_library(${library}-test-headers OBJECT EXCLUDE_FROM_ALL ${PROJECT_SOURCE_DIR}/tests/support/headers.cpp)
    target_link_libraries(${library}-test-headers PRIVATE ${library})
    target_precompile_headers(${library}-test-headers PRIVATE ${core_headers} <QFile> <QObject> <QVariant> ${ARGN})
endfunction()

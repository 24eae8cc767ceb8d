# variorum_deploy(): copies Qt's libraries and plugins beside the window at install time, where Qt knows how to: on
# Windows and macOS. On Linux the distribution's packages bring them.
function(variorum_deploy)
    if(Qt6_VERSION VERSION_LESS 6.5)
        qt_generate_deploy_app_script(TARGET variorum FILENAME_VARIABLE script)
    else()
        qt_generate_deploy_app_script(TARGET variorum OUTPUT_SCRIPT script)
    endif()
    install(SCRIPT ${script})
endfunction()

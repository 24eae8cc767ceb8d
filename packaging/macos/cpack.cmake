set(CPACK_DMG_VOLUME_NAME Variorum)
set(CPACK_DMG_FORMAT UDZO)
# The licence is shown by the program; a licence inside an image asks for a tool that newer systems no longer have.
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)

# What is installed, and the Debian package made of it (packaging/package). Data and translations are inside the program, so nothing is looked
# up by an absolute path: the same rules serve other systems, which nobody has built yet.
include(GNUInstallDirs)
set(desktop_files ${CMAKE_SOURCE_DIR}/packaging/desktop)
set(application_id org.diagonale.Diagonale)

# Dates come from the last change, so that one version gives one package.
execute_process(COMMAND git -C ${CMAKE_SOURCE_DIR} log -1 --format=%cs OUTPUT_VARIABLE DIAGONALE_RELEASE_DATE OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
execute_process(COMMAND git -C ${CMAKE_SOURCE_DIR} log -1 --format=%cD OUTPUT_VARIABLE DIAGONALE_CHANGELOG_DATE OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(NOT DIAGONALE_RELEASE_DATE)
  string(TIMESTAMP DIAGONALE_RELEASE_DATE "%Y-%m-%d" UTC)
  string(TIMESTAMP DIAGONALE_CHANGELOG_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
endif()
configure_file(${desktop_files}/${application_id}.metainfo.xml.in ${CMAKE_BINARY_DIR}/${application_id}.metainfo.xml @ONLY)
configure_file(${desktop_files}/changelog.in ${CMAKE_BINARY_DIR}/changelog @ONLY)

install(TARGETS diagonale RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(UNIX AND NOT APPLE)
  install(FILES ${desktop_files}/${application_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${desktop_files}/${application_id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
  install(FILES ${CMAKE_BINARY_DIR}/${application_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES ${desktop_files}/diagonale.bash-completion DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME diagonale)

  # Manual pages, from what the program says of itself.
  set(manual_fr ${CMAKE_BINARY_DIR}/manual/fr/diagonale.1.gz)
  set(manual_en ${CMAKE_BINARY_DIR}/manual/diagonale.1.gz)
  foreach(language fr en)
    add_custom_command(OUTPUT ${manual_${language}}
      COMMAND ${CMAKE_SOURCE_DIR}/packaging/manual $<TARGET_FILE:diagonale> ${language} ${PROJECT_VERSION} ${DIAGONALE_RELEASE_DATE} ${manual_${language}}
      DEPENDS diagonale ${CMAKE_SOURCE_DIR}/packaging/manual VERBATIM)
  endforeach()
  add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/changelog.gz COMMAND gzip -9nkf ${CMAKE_BINARY_DIR}/changelog DEPENDS ${CMAKE_BINARY_DIR}/changelog VERBATIM)
  add_custom_target(installed_documents DEPENDS ${manual_fr} ${manual_en} ${CMAKE_BINARY_DIR}/changelog.gz)
  install(FILES ${manual_en} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 OPTIONAL)
  install(FILES ${manual_fr} DESTINATION ${CMAKE_INSTALL_MANDIR}/fr/man1 OPTIONAL)
  install(FILES ${CMAKE_BINARY_DIR}/changelog.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/diagonale OPTIONAL)
  install(FILES ${desktop_files}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/diagonale)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME diagonale)
set(CPACK_PACKAGE_VENDOR Diagonale)
set(CPACK_PACKAGE_CONTACT "Diagonale <diagonale@users.noreply.github.com>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What a library's name doesn't say: the platform plugin that draws in a window, a font, and PROJ's database.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, fonts-dejavu-core, proj-data")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "map of access to care in France")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Diagonale shows the 1,255 intercommunalities of France, the red zones that\nthe State named in June 2025, and a fragility score computed from open data\nthat anyone can weigh anew. It works offline.")
include(CPack)

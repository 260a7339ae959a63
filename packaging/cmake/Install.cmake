# What is installed, and the Debian package made of it (packaging/package). Data and translations are inside the program; PROJ's database is
# looked for beside it (src/territory/program_share.h). The rules for Windows and macOS are written, but nobody has built there yet.
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

# AppStream takes pictures by web address only: without one (where packaging/pictures of this version is published) the metainfo has none.
set(DIAGONALE_PICTURES_ADDRESS "" CACHE STRING "https address of the folder where packaging/pictures is published")
set(DIAGONALE_SCREENSHOTS "")
if(DIAGONALE_PICTURES_ADDRESS)
  set(of_window "The map and a territory" "La carte et un territoire")
  set(of_workshop "The workshop of the score" "L’atelier du score")
  set(of_plan "Venues and consultation days" "Lieux et journées de consultation")
  set(of_publish "Publishing a map" "Publier une carte")
  set(default " type=\"default\"")
  foreach(picture window workshop plan publish)
    list(GET of_${picture} 0 english)
    list(GET of_${picture} 1 french)
    string(APPEND DIAGONALE_SCREENSHOTS
      "    <screenshot${default}>\n      <caption>${english}</caption>\n      <caption xml:lang=\"fr\">${french}</caption>\n"
      "      <image>${DIAGONALE_PICTURES_ADDRESS}/${picture}.png</image>\n    </screenshot>\n")
    set(default "")
  endforeach()
  set(DIAGONALE_SCREENSHOTS "  <screenshots>\n${DIAGONALE_SCREENSHOTS}  </screenshots>\n")
endif()
configure_file(${desktop_files}/${application_id}.metainfo.xml.in ${CMAKE_BINARY_DIR}/${application_id}.metainfo.xml @ONLY)
configure_file(${desktop_files}/changelog.in ${CMAKE_BINARY_DIR}/changelog @ONLY)

install(TARGETS diagonale RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)
if(WIN32 OR APPLE)
  # Elsewhere than on Debian nothing brings Qt's libraries and PROJ's database: they go with the program.
  qt_generate_deploy_app_script(TARGET diagonale FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT ${deploy_script})
  find_path(proj_data_folder proj.db PATHS ${PROJ_DIR}/../../../share/proj ${PROJ_DIR}/../../share/proj REQUIRED)
  install(FILES ${proj_data_folder}/proj.db DESTINATION ${CMAKE_INSTALL_DATADIR}/proj)
endif()
if(UNIX AND NOT APPLE)
  install(FILES ${desktop_files}/${application_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${desktop_files}/${application_id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
  install(FILES ${CMAKE_BINARY_DIR}/${application_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES ${desktop_files}/${application_id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${application_id}.xml)
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

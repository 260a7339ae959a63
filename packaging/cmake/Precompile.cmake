# With DIAGONALE_PRECOMPILE, Qt's and the standard library's headers are parsed once for each kind of target: core, gui, widgets.
# No header of ours is in them, and a target gets the kind of the Qt that it links and no more. QtTest's depend on macros of
# each test and stay out. A file that is compiled with other macros or options than its target says SKIP_PRECOMPILE_HEADERS.
set(precompiled_core <algorithm> <array> <cmath> <cstdint> <functional> <limits> <map> <memory> <numeric> <optional> <span> <stop_token>
  <string> <string_view> <utility> <vector> <tl/expected.hpp> <QCoreApplication> <QDate> <QDir> <QFile> <QFileInfo> <QHash>
  <QJsonArray> <QJsonDocument> <QJsonObject> <QLocale> <QRegularExpression> <QSet> <QSettings> <QString> <QStringList> <QVariant>)
set(precompiled_gui ${precompiled_core} <QColor> <QFont> <QFontMetricsF> <QGuiApplication> <QImage> <QPainter> <QPainterPath>)
set(precompiled_widgets ${precompiled_gui} <QAbstractItemModel> <QApplication> <QBoxLayout> <QClipboard> <QComboBox> <QDialog>
  <QLabel> <QMenu> <QPushButton> <QTableView> <QTimer> <QToolButton> <QWidget>)
set(precompiled_core_links Qt6::Core tl::expected)
set(precompiled_gui_links Qt6::Gui tl::expected)
set(precompiled_widgets_links Qt6::Widgets tl::expected)

if(DIAGONALE_PRECOMPILE)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled.cpp CONTENT "// Nothing but its precompiled headers.\n")
  foreach(kind core gui widgets)
    add_library(diagonale_precompiled_${kind} OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(diagonale_precompiled_${kind} PRIVATE ${precompiled_${kind}_links} diagonale_options)
    target_precompile_headers(diagonale_precompiled_${kind} PRIVATE ${precompiled_${kind}})
  endforeach()
  # For ccache.
  target_compile_options(diagonale_options INTERFACE -fpch-preprocess)
endif()

# All that a target's users link, themselves included.
function(diagonale_reached targets result)
  set(reached)
  while(targets)
    list(POP_FRONT targets target)
    if(TARGET "${target}" AND NOT target IN_LIST reached)
      list(APPEND reached ${target})
      if(NOT target MATCHES "^Qt6::")
        get_target_property(links ${target} INTERFACE_LINK_LIBRARIES)
        if(links)
          list(APPEND targets ${links})
        endif()
      endif()
    endif()
  endwhile()
  set(${result} ${reached} PARENT_SCOPE)
endfunction()

function(diagonale_precompile target)
  if(NOT DIAGONALE_PRECOMPILE)
    return()
  endif()
  get_target_property(links ${target} LINK_LIBRARIES)
  diagonale_reached("${links}" reached)
  if(Qt6::Widgets IN_LIST reached)
    target_precompile_headers(${target} REUSE_FROM diagonale_precompiled_widgets)
  elseif(Qt6::Gui IN_LIST reached)
    target_precompile_headers(${target} REUSE_FROM diagonale_precompiled_gui)
  elseif(Qt6::Core IN_LIST reached)
    target_precompile_headers(${target} REUSE_FROM diagonale_precompiled_core)
  endif()
endfunction()

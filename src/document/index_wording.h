#pragma once

#include "document/index_settings.h"
#include "territory/gazetteer.h"

#include <QLocale>
#include <QStringList>

/// The method of an index in words, the same in the panel, on exports and in the terminal.
namespace document::index_wording {

/// « les 151 premières », « les premières, jusqu’à 2 500 000 habitants », « celles qui ont au moins 70 ».
QString selection(const fragility::SelectionRule& rule, const QLocale& locale);

/// What isn't as by default, in the order of the computation: « mise à l’échelle min–max », « valeurs extrêmes
/// ramenées aux centiles 5 et 95 », « moyenne géométrique »… Empty for the ordinary method. `gazetteer` names the
/// région of the reference set; may be null.
QStringList method(const IndexSettings& settings, const territory::Gazetteer* gazetteer, const QLocale& locale);

} // namespace document::index_wording

#pragma once

#include "document/explanation.h"
#include "document/territory_sheet.h"

#include <QColor>
#include <QLocale>

/// The lists of a territory's sheet as rich text.
namespace app::sheetlists {

/// Member communes and their population, one a line, numbers at the right.
QString communes(const std::vector<document::TerritorySheet::MemberCommune>& communes, const QLocale& locale);

/// Venues by category, each with its source; those of hidden categories are left out. Says so when there is none.
QString venues(const std::vector<const solidarity::CarePlace*>& venues, const QStringList& hiddenCategories);

/// Links to the neighbours, « siren:CODE »; a mark in `mark` before the zones rouges.
QString neighbours(const std::vector<document::TerritorySheet::Neighbour>& neighbours, const QColor& mark);

/// The most similar, one a line, as neighbours(); each with its rank, decision and distance.
QString alike(const std::vector<document::Explanation::Alike>& alike, const QColor& mark, const QLocale& locale);

} // namespace app::sheetlists

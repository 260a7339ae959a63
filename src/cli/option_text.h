#pragma once

#include "document/layout.h"
#include "territory/problem.h"

#include <QStringList>
#include <string>
#include <vector>

namespace cli {

/// Texts as the command line gave them.
QStringList textsOf(const std::vector<std::string>& arguments);

/// « « 12y » ne convient pas à --size. », and how to write it.
territory::Problem badOption(const QString& option, const QString& text, const QString& remedy);

/// "1600x900", "180x120.5mm"; its dpi is the ordinary one. Nothing when it isn't written so; whether a page can be as
/// small or as large, the layout says.
std::optional<document::PageSize> pageSizeFrom(const QString& text);

} // namespace cli

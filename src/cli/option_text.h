#pragma once

#include "territory/problem.h"

#include <QSize>
#include <QStringList>
#include <string>
#include <vector>

namespace cli {

/// Texts as the command line gave them.
QStringList textsOf(const std::vector<std::string>& arguments);

/// « « 12y » ne convient pas à --size. », and how to write it.
territory::Problem badOption(const QString& option, const QString& text, const QString& remedy);

/// "1600x900", both sides within what a PNG and the memory can hold; nothing otherwise.
std::optional<QSize> sizeFrom(const QString& text);

} // namespace cli

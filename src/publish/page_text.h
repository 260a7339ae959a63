#pragma once

#include "publish/display_list.h"

#include <QString>

namespace publish {

/// All that stands written on a page, in drawing order, with simple spaces between lines and words: what a sentence can
/// be looked for in, however it was wrapped.
QString textOf(const DisplayList& list);

} // namespace publish

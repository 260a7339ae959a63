#pragma once

#include "publish/linter.h"

#include <vector>

namespace publish {

/// The linter's rules, each on its own. `Finding::overruled` is the linter's to fill.

/// Classes that touch on a map and look alike to someone; classes without territory; maps that show nothing; panels
/// whose colours can't be compared.
std::vector<Finding> classFindings(const Publication& publication, const ComposedPage& page);
/// Marks of the decision that someone doesn't see on what they lie on.
std::vector<Finding> markFindings(const Publication& publication, const ComposedPage& page);
/// Text that is small, or faint on what lies under it.
std::vector<Finding> textFindings(const Publication& publication, const ComposedPage& page);
/// What a reader must be told, and isn't: sources, no data, unknown, incomplete, schematic.
std::vector<Finding> statementFindings(const Publication& publication, const ComposedPage& page);
/// The composer's own faults, in words.
std::vector<Finding> layoutFindings(const Publication& publication, const ComposedPage& page);

} // namespace publish

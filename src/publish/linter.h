#pragma once

#include "map/colour_vision.h"
#include "publish/composed_page.h"

#include <QString>
#include <vector>

namespace publish {

/// Something that a reader of the page would stumble over.
struct Finding {
    enum class Severity { Wrong, Doubtful };
    QString key; ///< "classes-deuteranopia", "no-source"…: what Layout::overruled names.
    Severity severity = Severity::Doubtful;
    QString what; ///< A sentence: « Les classes 3 et 4 se confondent pour un lecteur deutéranope, à 12 frontières. »
    QString remedy; ///< What to do about it.
    bool overruled = false;
    std::vector<int> territories; ///< Where; may be empty.
};

/// What to look at before a page leaves, the worst first; what the user overruled last. Any thread.
std::vector<Finding> lint(const Publication& publication, const ComposedPage& page);

} // namespace publish

#pragma once

#include "publish/display_list.h"

#include <QString>

namespace publish {

/// All that stands written on a page, in drawing order.
class PageText {
public:
    explicit PageText(const DisplayList& list);
    /// Whatever the case, the spaces, and where lines were broken: at hyphens too.
    bool says(const QString& statement) const;

private:
    QString m_letters; ///< Without spaces.
};

} // namespace publish

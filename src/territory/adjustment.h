#pragma once

#include <QDate>
#include <QString>

namespace territory {

/// A territory added to or taken from a computed selection, as the ARS and prefects did after consulting elected
/// officials. A work of the user on the selection: it changes neither the score nor the official decision.
struct Adjustment {
    QString code;
    bool adds = true; ///< False: takes it out.
    QString reason;   ///< Never empty.
    QString author;
    QDate date;

    friend bool operator==(const Adjustment&, const Adjustment&) = default;
};

} // namespace territory

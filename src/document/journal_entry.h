#pragma once

#include <QDateTime>
#include <QString>

namespace document {

/// One line of a project's journal. `who` is personal: the copy to hand on leaves it out.
struct JournalEntry {
    QDateTime when; ///< UTC.
    QString who;    ///< The session's user name; may be empty.
    QString what;   ///< The command's name: « Ouvrir le lieu … ».
    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

} // namespace document

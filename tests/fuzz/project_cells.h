#pragma once

#include "fuzzed_folder.h"

#include <QByteArray>
#include <vector>

struct sqlite3;

namespace fuzz {

/// A sound project some of whose cells hold something else: damage that SQLite itself doesn't see.
class ProjectCells {
public:
    /// `sound`: the project's file.
    explicit ProjectCells(const QByteArray& sound);

    /// The file after the edits of `input`, each a place (two bytes), a kind (one) and a value.
    QByteArray edited(Bytes input) const;

private:
    QByteArray m_sound;
    std::vector<QByteArray> m_updates; ///< One for each column of each table.
};

} // namespace fuzz

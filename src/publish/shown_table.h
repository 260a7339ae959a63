#pragma once

#include "publish/publication.h"
#include "publish/shown_territories.h"
#include "territory/indicator.h"

#include <QString>
#include <optional>
#include <variant>
#include <vector>

namespace publish {

/// A column of what a map shows, described for whoever gets it without the map.
struct ShownColumn {
    enum class Role { Code, Name, Place, Population, Value, Rank, Class, Selected, Decision, Source, Detail };
    enum class Type { Text, Integer, Number };

    Role role = Role::Value;
    Type type = Type::Text;
    QString name;                              ///< In files, ASCII: "siren", "niveau_vie_median".
    QString title;                             ///< For a reader.
    QString description;                       ///< What it is and isn't; may be empty.
    QString unit;                              ///< Of the numbers as they stand in the table: « % », « € ».
    QString suffix;                            ///< What follows a number on screen, its space included.
    int decimals = 0;                          ///< Digits after the comma on screen; the table has them all.
    QString source, vintage, licence, address; ///< What is known of them; the address is the source's.
    QString proxyNote; ///< Why it is only near to its criterion; empty when it is the criterion.
    std::optional<territory::Direction> fragileEnd;
};

/// Missing, a number, or a text.
using ShownCell = std::variant<std::monostate, double, QString>;

/// What a map shows, a row a territory on it.
struct ShownTable {
    std::vector<ShownColumn> columns;
    std::vector<std::vector<ShownCell>> rows; ///< As long as `columns`; in the order of the territories asked for.
};

enum class ShownDetail {
    AsDrawn,  ///< What colours and marks say, and the rank that it stands for.
    WithParts ///< Also the indicators that a score is made of: of a page that shows them.
};

/// Of several maps side by side each one's columns (WithParts: of the state alone). `territories`: indices in the
/// dataset. Numbers are in the unit that the legend has (a share as its percentage).
ShownTable shownTable(const Publication& publication, const std::vector<int>& territories,
                      ShownDetail detail = ShownDetail::AsDrawn);

} // namespace publish

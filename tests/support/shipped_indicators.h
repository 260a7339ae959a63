#pragma once

#include <QFile>
#include <QHash>
#include <QStringList>
#include <limits>
#include <vector>

/// Rows of a table, by column name: the first column, and those that follow the last quoted cell (names hold commas).
inline std::vector<QHash<QString, QString>> rowsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = lines.front().split(u',');
    std::vector<QHash<QString, QString>> rows;
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        QHash<QString, QString> row;
        row.insert(names.front(), cells.front());
        for (qsizetype fromEnd = 1; fromEnd < names.size(); ++fromEnd)
            row.insert(names[names.size() - fromEnd], cells[cells.size() - fromEnd]);
        rows.push_back(row);
    }
    return rows;
}

/// An empty cell is a missing value.
inline double number(const QString& cell) {
    return cell.isEmpty() ? std::numeric_limits<double>::quiet_NaN() : cell.toDouble();
}

/// The five indicators of the table that ships with the program, in its order.
inline const QStringList& shippedIndicators() {
    static const QStringList keys{QStringLiteral("apl_generalistes_65"), QStringLiteral("part_apl_plus_de_60"),
                                  QStringLiteral("part_75_plus"), QStringLiteral("temps_urgences_min"),
                                  QStringLiteral("niveau_vie_median")};
    return keys;
}

#pragma once

#include "fragility/criterion.h"

#include <QFile>
#include <QHash>
#include <QStringList>
#include <QTest>
#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

/// Rows of a table, by column name: the first columns up to the quoted one, and those that follow it (names hold
/// commas).
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

/// The five indicators of the 1,255 intercommunalités as shipped, in ascending order of SIREN.
struct ShippedTable {
    QStringList sirens;
    std::vector<std::vector<double>> columns;
    std::vector<double> population;
    std::vector<int> order, departement;
    std::vector<fragility::Criterion> criteria;
    fragility::Territories territories;

    ShippedTable() : columns(5) {
        using territory::Direction;
        static const QStringList keys{QStringLiteral("apl_generalistes_65"), QStringLiteral("part_apl_plus_de_60"),
                                      QStringLiteral("part_75_plus"), QStringLiteral("temps_urgences_min"),
                                      QStringLiteral("niveau_vie_median")};
        for (const auto& row : rowsOf(QFINDTESTDATA("../../resources/indicators_epci_2025.csv"))) {
            sirens.append(row[QStringLiteral("siren")]);
            departement.push_back(row[QStringLiteral("departement")].toInt(nullptr, 16)); // 2A and 2B too
            population.push_back(number(row[QStringLiteral("population_municipale")]));
            for (std::size_t i = 0; i < columns.size(); ++i)
                columns[i].push_back(number(row[keys[qsizetype(i)]]));
        }
        for (std::size_t i = 0; i < columns.size(); ++i)
            criteria.push_back({columns[i], i == 0 || i == 4 ? Direction::LowIsFragile : Direction::HighIsFragile});
        order.resize(std::size_t(sirens.size()));
        std::iota(order.begin(), order.end(), 0);
        territories = {order, population, departement, {}};
    }
    ShippedTable(const ShippedTable&) = delete; // its spans point into it
    ShippedTable& operator=(const ShippedTable&) = delete;

    std::size_t at(const QString& siren) const { return std::size_t(sirens.indexOf(siren)); }
};

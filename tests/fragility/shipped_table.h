#pragma once

#include "fragility/criterion.h"
#include "support/shipped_indicators.h"

#include <QTest>
#include <numeric>

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
        for (const auto& row : rowsOf(QFINDTESTDATA("../../resources/indicators_epci_2025.csv"))) {
            sirens.append(row[QStringLiteral("siren")]);
            departement.push_back(row[QStringLiteral("departement")].toInt(nullptr, 16)); // 2A and 2B too
            population.push_back(number(row[QStringLiteral("population_municipale")]));
            for (std::size_t i = 0; i < columns.size(); ++i)
                columns[i].push_back(number(row[shippedIndicators()[qsizetype(i)]]));
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

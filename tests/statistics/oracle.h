#pragma once

#include <QFile>
#include <QStringList>
#include <QTest>
#include <limits>
#include <vector>

/// Rows of a fixture that R wrote, without its header; none when it can't be read.
inline std::vector<QStringList> oracleRows(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    std::vector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1))
        rows.push_back(line.split(u','));
    return rows;
}

/// An empty cell is a missing value.
inline double oracleNumber(const QString& cell) {
    return cell.isEmpty() ? std::numeric_limits<double>::quiet_NaN() : cell.toDouble();
}

/// Column 0 of ranks.csv: the values that all these oracles are about.
inline std::vector<double> oracleValues(const QString& ranksPath) {
    std::vector<double> values;
    for (const QStringList& row : oracleRows(ranksPath))
        values.push_back(oracleNumber(row[0]));
    return values;
}

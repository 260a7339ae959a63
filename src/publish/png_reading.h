#pragma once

#include <QByteArray>
#include <QHash>
#include <QSize>
#include <QString>
#include <functional>
#include <span>
#include <stop_token>

namespace publish {

/// A PNG read row by row, so that what it claims to be costs no memory; damaged and hostile ones are refused.
struct PngReading {
    enum class End {
        Whole,
        NotPng,  ///< Or its first chunks can't be read.
        TooBig,  ///< Sides or texts past what Diagonale writes.
        Damaged, ///< Cut or altered after its header: what stands before holds.
        Stopped,
    };
    End end = End::NotPng;
    QSize size;
    QHash<QByteArray, QByteArray> texts; ///< Of tEXt, zTXt and iTXt chunks, by keyword.
    int rows = 0;                        ///< Read.
};

/// `row` gets each row from the top: three bytes (red, green, blue) a pixel, 8 bits each; transparency is laid on
/// white.
using PngRow = std::function<void(int y, std::span<const uchar> rgb)>;
PngReading readPng(const QString& path, std::stop_token stop = {}, const PngRow& row = {});

} // namespace publish

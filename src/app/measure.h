#pragma once

#include "document/document.h"

#include <QString>
#include <memory>
#include <vector>

namespace app {

/// A column of figures that charts can show: the score, or an indicator.
struct Measure {
    QString key; ///< Of the indicator; kScore for the score.
    QString label;
    QString unit;                                      ///< May be empty.
    std::shared_ptr<const std::vector<double>> values; ///< By territory, raw; NaN = missing. Never null.
    double factor = 1;                                 ///< Value × factor is what is displayed.
    int decimals = 1;
    bool lowIsFragile = false;

    static QString scoreKey() { return QStringLiteral("score"); }
    /// As displayed; NaN for a territory that is none.
    double at(int territory) const;
    /// « 1,87 consult./an/hab. » of a displayed figure; « non disponible » for NaN.
    QString words(double displayed) const;
    QString figure() const { return figureOf(key); }
    static QString figureOf(const QString& key); ///< For document::FigureBook.
    QString title() const;                       ///< « Éloignement des urgences, min »
};

/// The score first, then the indicators in the order of the table. Needs a dataset.
std::vector<Measure> measuresOf(const document::Document& document);

/// Least, median and greatest of displayed figures; a count of 0 leaves the others NaN.
struct Spread {
    int count = 0;
    double least, median, greatest;
};
Spread spreadOf(const Measure& measure);
Spread spreadOf(const Measure& measure, const std::vector<int>& territories);

} // namespace app

#pragma once

#include "document/dataset.h"
#include "document/results.h"

#include <QLocale>
#include <QStringList>
#include <string>

namespace app {

/// What the table of territories says, by territory and column: words to read, numbers to sort and filter by. Columns
/// are the fixed ones, then the indicators, then the columns of words.
class RankingCells {
public:
    enum Column {
        Rank,
        Name,
        Departement,
        Score,
        Selection, ///< By the score, adjustments told apart.
        Decision,
        Population,
        Probability, ///< Of being selected, and
        Interval,    ///< of ranks, when weights are drawn at random; without draws these two are empty.
        FirstIndicator
    };

    RankingCells() = default;
    /// Neither is null.
    RankingCells(std::shared_ptr<const document::Dataset> dataset, std::shared_ptr<const document::Results> results);
    void setResults(std::shared_ptr<const document::Results> results) { m_results = std::move(results); }

    int territoryCount() const { return m_dataset ? int(m_dataset->territories.size()) : 0; }
    int columnCount() const;
    /// Stays the same while other columns come and go: what is remembered of a column is held by it.
    QString columnKey(int column) const;
    /// -1 when there is none.
    int columnOf(const QString& key) const;
    QString header(int column) const;
    QString hint(int column) const;   ///< More about the column; may be empty.
    QString figure(int column) const; ///< What it shows, for document::FigureBook; empty for none.
    bool isNumber(int column) const;
    bool isOfDraws(int column) const { return column == Probability || column == Interval; }
    bool hasDraws() const { return m_results && m_results->robustness; }
    /// The words that a column can say, in their order; empty for numbers and for names.
    QStringList categories(int column) const;

    QString text(int territory, int column) const;
    /// What the column is sorted and filtered by: the number as displayed (a share in %), the median rank for an
    /// interval, the place of its word in categories(), the place in the alphabet. NaN = missing.
    double key(int territory, int column) const;
    /// Name and département in plain words (document::plainWords), to be searched.
    const std::string& plainText(int territory) const;

    const document::Dataset& dataset() const { return *m_dataset; }
    const document::Results& results() const { return *m_results; }

private:
    const territory::Indicator* indicatorAt(int column) const;
    const territory::CategoryColumn* categoryAt(int column) const;
    int indicatorCount() const;
    QString intervalText(std::size_t territory) const;
    int selectionPlace(std::size_t territory) const;
    double alphabeticPlace(int territory, int column) const;
    void readNames() const;

    std::shared_ptr<const document::Dataset> m_dataset;
    std::shared_ptr<const document::Results> m_results;
    /// Made when first asked for: tens of thousands of names take a while. Of the dataset, so results leave them alone.
    mutable std::vector<std::string> m_plain;
    mutable std::vector<int> m_namePlace, m_departementPlace;
    QLocale m_locale;
};

} // namespace app

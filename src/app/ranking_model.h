#pragma once

#include "document/document.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <string>

namespace app {

class Appearance;

/// All territories with rank, score, indicators, decision and population: a row each, by their index in the dataset.
class RankingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Rank, Name, Departement, Score, Decision, Population, FirstIndicator };
    /// What rows are sorted by: a number (invalid = missing), or a text.
    static constexpr int SortRole = Qt::UserRole;

    RankingModel(const document::Document& document, const Appearance& appearance, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Name, département and decision of a row in plain words (document::plainWords), to be filtered by.
    const std::string& plainText(int row) const { return m_plain[static_cast<std::size_t>(row)]; }

private:
    void take(document::Changes changes);
    void read();
    QString text(std::size_t row, int column) const;
    QVariant sortValue(std::size_t row, int column) const;
    bool isNumeric(int column) const { return column != Name && column != Departement && column != Decision; }
    const std::vector<territory::Indicator>& indicators() const { return m_dataset->indicators->indicators(); }

    const document::Document& m_document;
    const Appearance& m_appearance;
    std::shared_ptr<const document::Dataset> m_dataset;
    std::shared_ptr<const document::Results> m_results;
    std::vector<std::string> m_plain;
    QLocale m_locale;
};

} // namespace app

#pragma once

#include "document/document.h"

#include <QTableView>

namespace app {

class Appearance;
class RankingModel;
class RankingOrder;

/// The table of territories: choosing a row chooses the territory, and the other way round. A double click or the Enter
/// key goes there.
class RankingTable : public QTableView {
    Q_OBJECT
public:
    RankingTable(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    void setFilter(const QString& typed);
    int shownCount() const;
    /// The rows shown, with their headers, as tab-separated text for a spreadsheet.
    QString allAsText() const;

signals:
    void shownCountChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitColumns();
    void followSelection();
    void goToCurrent();
    QString rowAsText(int row) const;
    QString headersAsText() const;
    QString codeOf(const QModelIndex& index) const;

    document::Document& m_document;
    RankingModel* m_model;
    RankingOrder* m_order;
    bool m_following = false; ///< The current row is being set from the document.
};

} // namespace app

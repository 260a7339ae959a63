#pragma once

#include "app/correlations.h"

#include <QTableView>

namespace app {

class Appearance;
class CorrelationModel;

/// The matrix of correlations; a click or Enter on a cell asks for the scatter of its two columns, Ctrl+C copies all.
class CorrelationTable : public QTableView {
    Q_OBJECT
public:
    explicit CorrelationTable(const Appearance& appearance, QWidget* parent = nullptr);

    void display(const Correlations& correlations);
    /// Tabs and lines, with headers.
    QString asText() const;

    QSize sizeHint() const override; ///< The whole matrix.

signals:
    void pairChosen(const QString& xKey, const QString& yKey); ///< As Correlations::keys.

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QModelIndex& cell);

    CorrelationModel* m_model;
};

} // namespace app

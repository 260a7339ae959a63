#pragma once

#include "document/document.h"

#include <QWidget>

namespace app {

class AdjustmentList;
class RobustnessRunner;

/// The workshop: what counts in the index and how much, and at once what moves. A column of sections under the
/// scenarios and the moves, which stay in sight.
class WorkshopPanel : public QWidget {
    Q_OBJECT
public:
    WorkshopPanel(document::Document& document, RobustnessRunner& runner, QWidget* parent = nullptr);

    QSize sizeHint() const override;

    /// Buttons for these commands of the window stand under the adjustments.
    void addAdjustmentCommands(const QList<QAction*>& commands);

signals:
    void failed(const QString& message);        ///< A scenario could not be read or written.
    void adjustmentUnwanted(std::size_t place); ///< Of MapState::adjustments.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeSections();

    document::Document& m_document;
    RobustnessRunner& m_runner;
    AdjustmentList* m_adjustments;
};

} // namespace app

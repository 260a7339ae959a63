#pragma once

#include "document/document.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QTabWidget;
class QToolButton;

namespace app {

class Appearance;
class Chart;
class IndicatorScatter;
class RankingTable;

/// The collapsible strip under the map: table, charts, journal.
class BottomStrip : public QWidget {
    Q_OBJECT
public:
    BottomStrip(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    RankingTable& table() { return *m_table; } ///< Its actions are its context menu.
    /// Raises the scatter of two measures: keys of indicators, or Measure::scoreKey().
    void showScatter(const QString& xKey, const QString& yKey);

signals:
    void said(const QString& message); ///< Of exports.
    void failed(const QString& message);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeCorner();
    QMenu* makeTableMenu();
    void addCharts();
    QWidget* chartPage(std::initializer_list<Chart*> charts);
    void fold(bool folded);
    void followTab();
    void sayCount();

    document::Document& m_document;
    const Appearance& m_appearance;
    QTabWidget* m_tabs;
    RankingTable* m_table;
    IndicatorScatter* m_scatter;
    QWidget* m_scatterPage;
    QLabel* m_count;
    QLineEdit* m_filter;
    QToolButton* m_columnFilter;
    QToolButton* m_commands;
    QToolButton* m_fold;
};

} // namespace app

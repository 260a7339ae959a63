#pragma once

#include "document/document.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QTabWidget;
class QToolButton;

namespace app {

class Appearance;
class RankingTable;

/// The collapsible strip under the map: table, charts, journal.
class BottomStrip : public QWidget {
    Q_OBJECT
public:
    BottomStrip(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    QSize sizeHint() const override;

private:
    QWidget* makeCorner();
    QWidget* makeCharts();
    QWidget* makeJournal();
    void fold(bool folded);
    void followTab();
    void sayCount();

    document::Document& m_document;
    const Appearance& m_appearance;
    QTabWidget* m_tabs;
    RankingTable* m_table;
    QLabel* m_count;
    QLineEdit* m_filter;
    QToolButton* m_copy;
    QToolButton* m_fold;
};

} // namespace app

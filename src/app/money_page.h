#pragma once

#include "app/newest_worker.h"
#include "document/document.h"
#include "solidarity/money.h"
#include "solidarity/regime_estimate.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTabWidget;

namespace app {

class Appearance;
class CostChart;
class FileExport;
class PlanDays;
class SortedTable;
class TextLabel;

/// « Coût »: what the days cost on top of the fees, forecast and actual, by venue, territory, département, month or
/// doctor; and what either regime would give, as estimates side by side. Computed by a worker while somebody looks.
class MoneyPage : public QWidget {
    Q_OBJECT
public:
    MoneyPage(document::Document& document, const Appearance& appearance, const PlanDays& days,
              QWidget* parent = nullptr);

signals:
    void displayed();
    void said(const QString& message);
    void failed(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Figures {
        solidarity::CostLevel level;
        std::vector<solidarity::CostLine> lines, months;
        solidarity::Cost total;
        solidarity::RegimeEstimate volunteer, obligation;
    };
    QWidget* makeHead();
    QWidget* makeRegimes();
    void followPlan();
    void offerYears();
    void ask();
    void display(const Figures& figures);
    void fillTable(const Figures& figures);
    void exportTable();
    solidarity::CostLevel level() const;
    solidarity::DateSpan span() const;

    document::Document& m_document;
    const PlanDays& m_days;
    bool m_isStale = true;
    QComboBox* m_level;
    QComboBox* m_year;
    TextLabel* m_total;
    QCheckBox* m_personal;
    QPushButton* m_export;
    QTabWidget* m_tabs;
    SortedTable* m_table;
    CostChart* m_chart;
    TextLabel* m_volunteer;
    TextLabel* m_obligation;
    TextLabel* m_assumptions;
    FileExport* m_file;
    NewestWorker m_worker; ///< Last: what it delivers to outlives it.
};

} // namespace app

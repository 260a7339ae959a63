#pragma once

#include "document/document.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace app {

class Appearance;
class CoverageRunner;
class FileExport;
class MonthlyChart;
class NewestWorker;
class SortedTable;
class TextLabel;
class UncoveredLists;

/// « Couverture »: what the plan gives by territory, département or région, over months, and what it leaves without.
class CoveragePage : public QWidget {
    Q_OBJECT
public:
    CoveragePage(document::Document& document, const Appearance& appearance, CoverageRunner& runner,
                 QWidget* parent = nullptr);

signals:
    void settingsWanted(); ///< Speed and detour.
    void said(const QString& message);
    void failed(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeBody();
    QWidget* makeEmpty();
    void addSpans();
    void showSpan();
    void display();
    void fillTable(const solidarity::Coverage& coverage);
    void displayAssumptions(const solidarity::Coverage& coverage);
    void chooseSpan(int row);
    void showMonths();
    void selectTerritory(const QString& code);
    solidarity::CoverageLevel level() const;

    document::Document& m_document;
    FileExport* m_file;
    NewestWorker* m_months;
    QComboBox* m_level;
    QComboBox* m_span;
    QCheckBox* m_zonesOnly;
    QLineEdit* m_typed;
    QStackedWidget* m_body;
    SortedTable* m_table;
    TextLabel* m_heading; ///< Of the chart.
    MonthlyChart* m_chart;
    UncoveredLists* m_lists;
    TextLabel* m_assumptions;
    std::vector<QString> m_codes; ///< By row of the table.
};

} // namespace app

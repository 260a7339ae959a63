#pragma once

#include "document/document.h"

#include <QObject>

class QMenu;

namespace Ui {
class MainWindow;
}

namespace app {

class AgreementDialog;
class Appearance;
class ComparisonDialog;
class CorrelationsDialog;
class MapWidget;
class SearchBox;

/// The windows that set things against one another: two territories, decision
/// and score, the indicators. Each is made when it is first asked for and stays
/// beside the map.
class AnalysisCommands : public QObject {
    Q_OBJECT
public:
    /// `search` lends its index to the search boxes of the comparison.
    AnalysisCommands(document::Document& document, const Appearance& appearance, const SearchBox& search,
                     MapWidget& map, Ui::MainWindow& ui, QWidget* window);

    /// What can be compared with what the map shows there.
    void addTo(QMenu& menu, QPoint position);
    void compareTerritories();
    void showAgreement();
    void showCorrelations();

signals:
    void scatterWanted(const QString& xKey,
                       const QString& yKey); ///< As Correlations::keys.

private:
    void follow();

    document::Document& m_document;
    const Appearance& m_appearance;
    const SearchBox& m_search;
    MapWidget& m_map;
    Ui::MainWindow& m_ui;
    QWidget* m_window;
    ComparisonDialog* m_comparison = nullptr;
    AgreementDialog* m_agreement = nullptr;
    CorrelationsDialog* m_correlations = nullptr;
};

} // namespace app

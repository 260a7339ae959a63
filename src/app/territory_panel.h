#pragma once

#include "app/column_area.h"
#include "document/document.h"

class QStackedWidget;

namespace app {

class Appearance;
class ExplanationSource;
class HomeSummary;
class SheetCommands;
class SheetView;

/// The right of the window: the sheet of the chosen territory, else the summary of the home département.
class TerritoryPanel : public ColumnArea {
    Q_OBJECT
public:
    TerritoryPanel(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    /// The sheet and its explanation as text, to the clipboard; false when no territory is chosen.
    bool copySheet() const;
    /// What the sheet offers to do with its territory: whoever has a command for one adds it here.
    SheetCommands& commands();
    /// The plan's venues of the chosen territory; takes it over.
    void setPlanVenues(QWidget* venues);
    /// Back to the summary.
    void closeSheet();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void copyWanted();
    void ficheWanted();    ///< As a PDF.
    void decisionWanted(); ///< To set the chosen territory's decision by hand.

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void take(document::Changes changes);
    void display();
    void displayExplanation();
    void select(const QString& code);

    document::Document& m_document;
    const Appearance& m_appearance;
    ExplanationSource* m_explanations;
    QStackedWidget* m_pages;
    SheetView* m_sheet;
    HomeSummary* m_home;
    QString m_shown; ///< Code of the territory whose sheet is shown.
    QStringList m_hiddenCategories;
};

} // namespace app

#pragma once

#include "document/explanation.h"
#include "document/territory_sheet.h"

#include <QLocale>
#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace app {

struct Colours;
class ExplanationView;
class FoldSection;
class IndicatorCard;
class SheetBox;
class SheetCommands;
class TextLabel;

/// The sheet of one territory, read top down: name, place, decision, score, indicators, venues, neighbours.
class SheetView : public QWidget {
    Q_OBJECT
public:
    explicit SheetView(QWidget* parent = nullptr);

    /// Venues of the hidden categories are left out, as on the map.
    void display(const document::TerritorySheet& sheet, const QStringList& hiddenCategories, const Colours& colours,
                 const QLocale& locale);
    /// How sure its place is and what it is like; comes after the rest, which doesn't wait for it.
    void displayExplanation(const document::Explanation& explanation, const Colours& colours, const QLocale& locale);
    /// Until it comes: the room of the last one is kept, empty.
    void holdExplanation();
    /// What can be done with the territory; the panel's owner adds to it.
    SheetCommands& commands() { return *m_commands; }
    /// Stands first under « Lieux de consultation »; takes it over.
    void setPlanVenues(QWidget* venues);

signals:
    void copyWanted();
    void ficheWanted(); ///< As a PDF.
    void closeWanted();
    void decisionWanted(); ///< To set the decision by hand.
    void territoryWanted(const QString& code);

private:
    QWidget* makeHead();
    void addBoxes();
    void addSections();
    void addAlike();
    void goTo(const QString& link); ///< « siren:CODE »
    void displayHead(const document::TerritorySheet& sheet, const QLocale& locale);
    void displayDecision(const document::TerritorySheet& sheet, const QLocale& locale);
    void displayScore(const document::TerritorySheet& sheet, const QLocale& locale);
    void displayIndicators(const document::TerritorySheet& sheet, const Colours& colours, const QLocale& locale);
    void displayAlike(const document::Explanation& explanation, const Colours& colours, const QLocale& locale);
    void displayNeighbours(const document::TerritorySheet& sheet, const Colours& colours);
    void showCommunes(bool shown);
    TextLabel* addText(const QString& type);
    TextLabel* addHeading(const QString& text);

    QVBoxLayout* m_column;
    TextLabel* m_name;
    TextLabel* m_place;
    TextLabel* m_communesLink;
    TextLabel* m_communes;
    QString m_communeTable;
    bool m_showsCommunes = false;
    SheetBox* m_decision;
    TextLabel* m_decisionHeadline;
    TextLabel* m_decisionSource;
    SheetBox* m_score;
    TextLabel* m_scoreHeadline;
    TextLabel* m_scoreAgainst;
    TextLabel* m_adjustment;
    TextLabel* m_scoreMethod;
    TextLabel* m_scoreWarning;
    SheetCommands* m_commands;
    ExplanationView* m_explanation;
    TextLabel* m_direction;
    QVBoxLayout* m_indicators;
    std::vector<IndicatorCard*> m_cards;
    TextLabel* m_venues;
    TextLabel* m_emergencyHeading;
    TextLabel* m_emergency;
    FoldSection* m_alike;
    TextLabel* m_alikeNote;
    TextLabel* m_alikeList;
    TextLabel* m_neighboursHeading;
    TextLabel* m_neighboursNote;
    TextLabel* m_neighbours;
};

} // namespace app

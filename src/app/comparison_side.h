#pragma once

#include "document/search_index.h"
#include "document/territory_sheet.h"

#include <QLocale>
#include <QWidget>
#include <memory>

namespace app {

class SearchBox;
class SheetBox;
class TextLabel;

/// The head of one of two territories: where one looks it up, its name and place, the decision and the score, apart.
class ComparisonSide : public QWidget {
    Q_OBJECT
public:
    /// `name` tells the two search boxes apart: « Premier territoire ».
    explicit ComparisonSide(const QString& name, QWidget* parent = nullptr);

    void setIndex(const std::shared_ptr<const document::SearchIndex>& index);
    void display(const document::TerritorySheet& sheet, const QLocale& locale);
    void clear();
    /// The keyboard goes to its search box.
    void askForOne();

signals:
    void chosen(const QString& code);

private:
    void choose(const document::SearchHit& hit);

    SearchBox* m_search;
    TextLabel* m_name;
    TextLabel* m_place;
    SheetBox* m_decision;
    TextLabel* m_decisionHeadline;
    TextLabel* m_decisionSource;
    SheetBox* m_score;
    TextLabel* m_scoreHeadline;
    TextLabel* m_scoreAgainst;
    TextLabel* m_adjustment;
};

} // namespace app

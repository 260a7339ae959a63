#pragma once

#include "document/territory_sheet.h"

#include <QLocale>
#include <QWidget>

class QToolButton;

namespace app {

struct Colours;
class DistributionPlot;
class StandingsTable;
class TextLabel;

/// One indicator of a territory: what it is, its value and place, and where these come from.
class IndicatorCard : public QWidget {
    Q_OBJECT
public:
    explicit IndicatorCard(QWidget* parent = nullptr);

    void display(const document::TerritorySheet::IndicatorLine& line, const Colours& colours, const QLocale& locale);

private:
    void showNote(bool shown);

    TextLabel* m_label;
    QToolButton* m_proxy; ///< « approché »: opens the note that says why.
    TextLabel* m_rank;
    TextLabel* m_value;
    DistributionPlot* m_distribution;
    StandingsTable* m_comparison;
    TextLabel* m_source;
    TextLabel* m_note;
};

} // namespace app

#pragma once

#include "document/territory_sheet.h"

#include <QLocale>
#include <QWidget>

namespace app {

/// Place and median of an indicator in département, région and France, a column each. Painted at once: as rich text,
/// the five tables of a sheet took longer to lay out than all the rest of the window.
class StandingsTable : public QWidget {
    Q_OBJECT
public:
    explicit StandingsTable(QWidget* parent = nullptr);

    void display(const document::TerritorySheet::IndicatorLine& line, const QLocale& locale);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Column {
        QString area;
        QString rank; ///< Rich: raised ordinals; empty where the value is missing.
        QString median;
    };
    static constexpr int kColumns = 3;
    static constexpr int kGap = 8;

    int columnWidth(int width) const { return (width - (kColumns - 1) * kGap) / kColumns; }
    int areaHeight(int width) const; ///< Of the names, which wrap.
    bool hasRanks() const;

    std::vector<Column> m_columns;
};

} // namespace app

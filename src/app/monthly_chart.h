#pragma once

#include "solidarity/coverage.h"

#include <QWidget>
#include <utility>
#include <vector>

class QCPBars;
class QCustomPlot;

namespace app {

class Appearance;

/// Consultation days of an area, a bar a month; the accessible description says them in words.
class MonthlyChart : public QWidget {
    Q_OBJECT
public:
    using Months = std::vector<std::pair<QDate, solidarity::CoverageFigures>>;

    explicit MonthlyChart(const Appearance& appearance, QWidget* parent = nullptr);

    /// `name` of the area; no months = nothing to show.
    void display(const QString& name, const Months& months);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();
    QString inWords(const QString& name, const Months& months) const;

    const Appearance& m_appearance;
    QCustomPlot* m_plot;
    QCPBars* m_bars;
};

} // namespace app

#include "app/comparison_row.h"

#include "app/figures.h"
#include "app/mirror_bars.h"
#include "app/text_label.h"
#include "document/explanation_wording.h"
#include "document/figure_book.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <cmath>

namespace app {

using namespace Qt::StringLiterals;
using document::Comparison;
namespace wording = territory::wording;

namespace {

constexpr int kValueWidth = 176;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::ComparisonRow)
};

/// « Niveau de vie · approché · 20 % du score »
QString headOf(const Comparison::Line& line, const QLocale& locale) {
    QStringList parts{line.indicator.label};
    if (line.indicator.isProxy())
        parts << Words::tr("approché");
    constexpr double kPercent = 100;
    parts << (line.weighted ? Words::tr("%1 % des poids").arg(locale.toString(line.share * kPercent, 'f', 0))
                            : Words::tr("hors du score (poids nul)"));
    return parts.join(u" · "_s);
}

/// « 40e · 17,2 points »
QString detailOf(const Comparison::Line& line, std::size_t side, const QLocale& locale) {
    QStringList parts;
    if (line.ranks[side] > 0)
        parts << wording::ordinal(line.ranks[side], locale, wording::TextFormat::Rich);
    if (line.weighted && !std::isnan(line.contributions[side]))
        parts << Words::tr("%1 points").arg(wording::formatNumber(line.contributions[side], 1, locale));
    return parts.join(u" · "_s);
}

} // namespace

ComparisonRow::ComparisonRow(QWidget* parent)
    : QWidget(parent)
    , m_label(new TextLabel(u"strong"_s, this))
    , m_bars(new MirrorBars(this))
    , m_ahead(new TextLabel(u"small"_s, this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 8, 0, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    m_label->setAlignment(Qt::AlignCenter);
    m_ahead->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    grid->addWidget(m_label, 0, 0, 1, 3);
    grid->addWidget(m_bars, 1, 1);
    grid->addWidget(m_ahead, 2, 1);
    for (std::size_t side = 0; side < m_values.size(); ++side) {
        const int column = side == 0 ? 0 : 2;
        const Qt::Alignment towardsTheBar = side == 0 ? Qt::AlignRight : Qt::AlignLeft;
        m_values[side] = new TextLabel({}, this);
        m_details[side] = new TextLabel(u"small"_s, this);
        m_values[side]->setAlignment(towardsTheBar | Qt::AlignVCenter);
        m_details[side]->setAlignment(towardsTheBar | Qt::AlignTop);
        grid->addWidget(m_values[side], 1, column);
        grid->addWidget(m_details[side], 2, column);
        grid->setColumnMinimumWidth(column, kValueWidth);
    }
    grid->setColumnStretch(1, 1);
}

void ComparisonRow::display(const Comparison& comparison, const Comparison::Line& line, const Colours& colours,
                            const QLocale& locale) {
    setFigures(*this, {document::FigureBook::indicatorFigure(line.indicator.key), u"rank"_s});
    m_label->display(headOf(line, locale));
    for (std::size_t side = 0; side < m_values.size(); ++side) {
        m_values[side]->display(wording::formatValue(line.indicator, line.values[side], locale));
        m_details[side]->display(detailOf(line, side, locale), Qt::RichText);
    }
    m_bars->display(line.normalised, colours);
    m_bars->setAccessibleName(tr("%1 sur l’échelle de fragilité : %2 et %3 sur 100")
                                  .arg(line.indicator.label, wording::formatNumber(line.normalised[0], 1, locale),
                                       wording::formatNumber(line.normalised[1], 1, locale)));
    m_ahead->display(document::explanation::firstAhead(comparison, line, locale));
}

} // namespace app

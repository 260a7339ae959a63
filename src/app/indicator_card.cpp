#include "app/indicator_card.h"

#include "app/colours.h"
#include "app/distribution_plot.h"
#include "app/figures.h"
#include "app/standings_table.h"
#include "app/tab_order.h"
#include "app/text_label.h"
#include "document/figure_book.h"
#include "document/sheet_wording.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace app {

namespace wording = territory::wording;
using namespace Qt::StringLiterals;
using Line = document::TerritorySheet::IndicatorLine;

namespace {

/// « 1,87 » large, « consult./an/hab. » small beside it.
QString valueText(const Line& line, const Colours& colours, const QLocale& locale) {
    const QString figure = wording::formatFigure(line.indicator, line.value, locale).toHtmlEscaped();
    const QString beside =
        (wording::unitBesideFigure(line.indicator) + u' ' + line.indicator.complement).trimmed().toHtmlEscaped();
    return u"<span style=\"font-size:large\">%1</span> <span style=\"color:%2\">%3</span>"_s.arg(
        figure, colours.secondaryText.name(), line.rank > 0 ? beside : QString());
}

QString sourceText(const Line& line, const QLocale& locale) {
    const QString name = document::sheet::source(line);
    const QString link = line.indicator.url.isEmpty() ? name.toHtmlEscaped() : linkTo(line.indicator.url, name);
    return document::sheet::share(line, locale).toHtmlEscaped() + u" — "_s + link;
}

} // namespace

IndicatorCard::IndicatorCard(QWidget* parent)
    : QWidget(parent)
    , m_label(new TextLabel(u"strong"_s, this))
    , m_proxy(new QToolButton(this))
    , m_rank(new TextLabel(u"rank"_s, this))
    , m_value(new TextLabel({}, this))
    , m_distribution(new DistributionPlot(this))
    , m_comparison(new StandingsTable(this))
    , m_source(new TextLabel(u"small"_s, this))
    , m_note(new TextLabel(u"note"_s, this)) {
    m_rank->setWordWrap(false);
    m_rank->setMinimumWidth(0); // as wide as its figure
    m_proxy->setObjectName(u"proxyBadge"_s);
    m_proxy->setText(tr("approché"));
    m_proxy->setProperty("badge", u"proxy"_s);
    m_proxy->setCheckable(true);
    m_proxy->setFocusPolicy(Qt::StrongFocus);
    m_proxy->setToolTip(tr("Pourquoi ce critère est approché"));
    connect(m_proxy, &QToolButton::toggled, this, &IndicatorCard::showNote);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_label, 1);
    head->addWidget(m_proxy, 0, Qt::AlignTop);
    head->addWidget(m_rank, 0, Qt::AlignTop);
    head->addWidget(figureButton(*this), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_value);
    column->addWidget(m_distribution);
    column->addWidget(m_comparison);
    column->addWidget(m_source);
    m_source->setFocusPolicy(Qt::StrongFocus); // of the link that it will show: behind the buttons above it
    tabAsLaidOut(*this);
}

void IndicatorCard::display(const Line& line, const Colours& colours, const QLocale& locale) {
    setFigures(*this, {document::FigureBook::indicatorFigure(line.indicator.key)});
    m_label->display(line.indicator.label);
    m_proxy->setVisible(line.indicator.isProxy());
    m_proxy->setAccessibleName(tr("%1 : critère approché, dire pourquoi").arg(line.indicator.label));
    m_rank->display(line.rank > 0 ? wording::ordinal(line.rank, locale, wording::TextFormat::Rich) : QString(),
                    Qt::RichText);
    m_rank->setAccessibleName(tr("Rang : %1").arg(wording::formatRank(line.rank, line.present, locale)));
    m_value->display(valueText(line, colours, locale), Qt::RichText);
    m_distribution->display(line.distribution, line.value,
                            line.indicator.direction == territory::Direction::LowIsFragile, colours);
    m_distribution->setAccessibleName(tr("Répartition des valeurs en France : %1").arg(line.indicator.label));
    m_distribution->setAccessibleDescription(
        tr("%1 valeurs ; ce territoire : %2")
            .arg(locale.toString(line.present), line.rank > 0
                                                    ? wording::formatValue(line.indicator, line.value, locale) +
                                                          u", "_s + wording::formatRank(line.rank, line.present, locale)
                                                    : wording::notAvailable()));
    m_comparison->display(line, locale);
    m_source->display(sourceText(line, locale), Qt::RichText);
    m_note->display(line.indicator.proxyNote);
    showNote(m_proxy->isChecked() && line.indicator.isProxy());
}

void IndicatorCard::showNote(bool shown) {
    m_note->setVisible(shown);
}

} // namespace app

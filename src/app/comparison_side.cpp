#include "app/comparison_side.h"

#include "app/figures.h"
#include "app/search_box.h"
#include "app/sheet_box.h"
#include "app/text_label.h"
#include "document/sheet_wording.h"

#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;
using document::TerritorySheet;

ComparisonSide::ComparisonSide(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchBox(this))
    , m_name(new TextLabel(u"heading"_s, this))
    , m_place(new TextLabel(u"secondary"_s, this))
    , m_decision(new SheetBox(this))
    , m_decisionHeadline(m_decision->addText(u"strong"_s))
    , m_decisionSource(m_decision->addText(u"small"_s))
    , m_score(new SheetBox(this))
    , m_scoreHeadline(m_score->addText(u"strong"_s))
    , m_scoreAgainst(m_score->addText(u"small"_s))
    , m_adjustment(m_score->addText(u"small"_s)) {
    setAccessibleName(name);
    m_search->setAccessibleName(name);
    m_search->setMaximumWidth(QWIDGETSIZE_MAX);
    m_score->setEdge(u"score"_s);
    setFigures(*m_place, {u"population"_s, u"communes"_s});
    m_decision->showFigures({u"decision"_s});
    m_score->showFigures({u"score"_s, u"rank"_s, u"selection"_s});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_search, m_name, m_place, m_decision, m_score})
        column->addWidget(part);
    column->addStretch(1);
    connect(m_search, &SearchBox::chosen, this, &ComparisonSide::choose);
    clear();
}

void ComparisonSide::setIndex(const std::shared_ptr<const document::SearchIndex>& index) {
    m_search->setIndex(index);
}

void ComparisonSide::choose(const document::SearchHit& hit) {
    if (!hit.territory.isEmpty())
        emit chosen(hit.territory);
    else
        m_place->display(tr("« %1 » n’est pas une intercommunalité et n’appartient à aucune.").arg(hit.text));
}

void ComparisonSide::askForOne() {
    m_search->setFocus();
    m_search->selectAll();
}

void ComparisonSide::clear() {
    m_name->display({});
    m_place->display(tr("Cherchez une commune, une intercommunalité ou un code postal."));
    m_decision->hide();
    m_score->hide();
}

void ComparisonSide::display(const TerritorySheet& sheet, const QLocale& locale) {
    m_name->display(sheet.name);
    m_place->display(document::sheet::place(sheet, locale));
    m_decision->setEdge(sheet.decision.decision.status == territory::DecisionStatus::Retained ? u"decision"_s
                                                                                              : u"neutral"_s);
    m_decisionHeadline->display(document::sheet::decisionHeadline(sheet, locale));
    m_decisionSource->display(withWebLinks(document::sheet::decisionSource(sheet)), Qt::RichText);
    m_scoreHeadline->display(document::sheet::scoreHeadline(sheet, locale, territory::wording::TextFormat::Rich),
                             Qt::RichText);
    m_scoreAgainst->display(document::sheet::decisionAgainstScore(sheet));
    m_adjustment->display(document::sheet::adjustment(sheet, locale));
    m_decision->show();
    m_score->show();
}

} // namespace app

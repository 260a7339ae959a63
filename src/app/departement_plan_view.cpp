#include "app/departement_plan_view.h"

#include "app/text_label.h"
#include "document/coverage_measure.h"
#include "solidarity/date_words.h"
#include "solidarity/words.h"
#include "territory/wording.h"

#include <QVBoxLayout>
#include <cmath>

namespace app {

using namespace Qt::StringLiterals;
using document::Change;
using document::DepartementPlan;
namespace wording = territory::wording;

namespace {

constexpr auto kPages = "organisation:"; ///< Where the link to the plan's pages leads.

} // namespace

DepartementPlanView::DepartementPlanView(document::Document& document, QWidget* parent)
    : QWidget(parent), m_document(document) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(4);
    m_heading = addText(u"heading"_s);
    m_heading->display(tr("Ce qui y est organisé"));
    m_figures = addText(u"strong"_s);
    m_reach = addText({});
    m_zones = addText({});
    m_days = addText({});
    m_link = addText({});
    m_link->display(linkTo(QString::fromLatin1(kPages), tr("Ouvrir lieux, médecins et journées")), Qt::RichText);
    connect(m_zones, &TextLabel::followed, this,
            [this](const QString& target) { emit territoryWanted(target.section(u':', 1)); });
    connect(m_link, &TextLabel::followed, this, &DepartementPlanView::organisationWanted);
    connect(&document, &document::Document::changed, this, [this](document::Changes changes) {
        if (isVisible() && (changes & (Change::Plan | Change::Coverage)))
            display();
    });
}

TextLabel* DepartementPlanView::addText(const QString& type) {
    auto* label = new TextLabel(type, this);
    layout()->addWidget(label);
    return label;
}

void DepartementPlanView::display() {
    const solidarity::Plan& plan = m_document.planBook().plan();
    if (!m_document.ground())
        return;
    if (plan.isEmpty()) {
        for (TextLabel* label : {m_reach, m_zones, m_days})
            label->display({});
        m_figures->display(tr("Aucun lieu ni journée dans le plan"));
        return;
    }
    displayPlan(document::departementPlan(m_document.state().homeDepartement, plan, *m_document.ground(),
                                          m_document.results()->coverage.get(), QDate::currentDate()));
}

void DepartementPlanView::displayPlan(const DepartementPlan& plan) {
    m_figures->display(tr("%1 sur %2 · %3 ce mois-ci")
                           .arg(tr("%Ln lieux ouverts", nullptr, plan.openVenues), locale().toString(plan.venues),
                                solidarity::halvesInWords(plan.halvesThisMonth)));
    const QString share = std::isnan(plan.within20)
                              ? wording::notAvailable()
                              : tr("%1 %").arg(wording::formatNumber(100 * plan.within20, 0, locale()));
    m_reach->display(tr("À moins de 20 minutes d’un lieu ouvert : %1 de la population, estimation (%2)")
                         .arg(share, document::travelInWords(m_document.planBook().plan().scheme.travel)));
    m_zones->display(zonesInWords(plan), Qt::RichText);
    m_days->display(nextDaysInWords(plan), Qt::RichText);
}

QString DepartementPlanView::zonesInWords(const DepartementPlan& plan) const {
    QStringList names;
    for (const QString& code : plan.zonesWithoutVenue) {
        if (const int territory = m_document.dataset()->territoryOf(code); territory >= 0)
            names << linkTo(u"siren:"_s + code, m_document.dataset()->territories[std::size_t(territory)].name);
    }
    return names.isEmpty() ? QString() : tr("Zones rouges sans lieu ouvert : %1").arg(names.join(u", "_s));
}

QString DepartementPlanView::nextDaysInWords(const DepartementPlan& plan) const {
    if (plan.nextDays.empty())
        return tr("Aucune journée à venir");
    QStringList rows;
    for (const DepartementPlan::NextDay& day : plan.nextDays) {
        const QString when = day.part == solidarity::DayPart::WholeDay
                                 ? solidarity::dateInWords(day.date)
                                 : tr("%1, %2").arg(solidarity::dateInWords(day.date), solidarity::nameOf(day.part));
        rows << tr("%1 : %2").arg(when, day.venue).toHtmlEscaped();
    }
    return tr("Prochaines journées :") + u"<br>"_s + rows.join(u"<br>"_s);
}

} // namespace app

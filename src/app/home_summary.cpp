#include "app/home_summary.h"

#include "app/departement_plan_view.h"
#include "app/figures.h"
#include "app/sheet_box.h"
#include "app/text_label.h"
#include "territory/wording.h"

#include <QCollator>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace app {

namespace wording = territory::wording;
using namespace Qt::StringLiterals;
using Ranked = document::DepartementSummary::Ranked;

namespace {

/// The first of the whole country, by rank.
std::vector<Ranked> mostFragileOf(const document::Dataset& dataset, const document::Results& results) {
    std::vector<Ranked> ranked;
    for (std::size_t i = 0; i < dataset.territories.size(); ++i) {
        const int rank = results.scores.rank[i];
        if (rank > 0 && rank <= int(document::DepartementSummary::kMostFragile))
            ranked.push_back(
                {int(i), dataset.territories[i].name, results.scores.score[i], rank, results.decisions[i]});
    }
    std::ranges::sort(ranked, {}, &Ranked::rank);
    return ranked;
}

} // namespace

HomeSummary::HomeSummary(document::Document& document, QWidget* parent) : QWidget(parent), m_document(document) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(8);
    setObjectName(u"homeSummary"_s);
    m_name = addText(u"title"_s);
    m_place = addText(u"secondary"_s);
    setFigures(*m_place, {u"population"_s});
    m_zones = new SheetBox(this);
    m_zones->setAccessibleName(tr("Zones rouges"));
    m_zones->showFigures({u"zones"_s, u"zone-population"_s});
    m_sentence = m_zones->addText(u"strong"_s);
    m_population = m_zones->addText(u"small"_s);
    column->addWidget(m_zones);
    m_plan = new DepartementPlanView(m_document, this);
    setFigures(*m_plan, {u"open-venues"_s, u"days-a-month"_s, u"reach"_s});
    column->addWidget(m_plan);
    connect(m_plan, &DepartementPlanView::territoryWanted, this, &HomeSummary::territoryWanted);
    m_heading = addText(u"heading"_s);
    m_heading->setContentsMargins(0, 12, 0, 0);
    m_method = addText(u"small"_s);
    m_mostFragile = addText({});
    setFigures(*m_mostFragile, {u"score"_s, u"rank"_s, u"decision"_s});
    connect(m_mostFragile, &TextLabel::followed, this,
            [this](const QString& target) { emit territoryWanted(target.section(u':', 1)); });
    m_fit = new QPushButton(tr("Cadrer la carte sur ce département"), this);
    connect(m_fit, &QPushButton::clicked, this, [this] {
        m_document.navigate(
            [](document::MapState& state) { state.view = {.area = u"dept:"_s + state.homeDepartement}; });
    });
    column->addWidget(m_fit, 0, Qt::AlignLeft);

    auto* heading = addText(u"heading"_s);
    heading->display(tr("Mon département"));
    heading->setContentsMargins(0, 12, 0, 0);
    m_home = new QComboBox(this);
    m_home->setAccessibleName(tr("Mon département"));
    m_home->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_home, &QComboBox::activated, this, &HomeSummary::chooseHome);
    column->addWidget(m_home);
    m_invitation = addText(u"small"_s);
    column->addStretch(1);
}

TextLabel* HomeSummary::addText(const QString& type) {
    auto* label = new TextLabel(type, this);
    layout()->addWidget(label);
    return label;
}

void HomeSummary::display() {
    Q_ASSERT(m_document.dataset() && m_document.results());
    fillDepartements();
    const QString& home = m_document.state().homeDepartement;
    const bool known = m_document.dataset()->gazetteer->departementOf(home) >= 0;
    if (known)
        displayDepartement(document::departementSummary(home, *m_document.dataset(), *m_document.results()));
    else
        displayCountry();
    m_fit->setVisible(known);
    m_plan->setVisible(known);
    if (known)
        m_plan->display();
    m_method->display(tr("score calculé par Diagonale ; ce n’est pas la décision"));
    m_invitation->display(
        known ? tr("Choisissez un territoire sur la carte pour lire sa fiche.")
              : tr("Choisissez-le pour le retrouver à chaque ouverture. Un clic sur la carte ouvre la fiche d’un "
                   "territoire ; Ctrl+F cherche une commune ou un code postal."));
}

void HomeSummary::displayDepartement(const document::DepartementSummary& summary) {
    m_name->display(tr("%1 (%2)").arg(summary.name, summary.code));
    m_place->display(tr("%1 · %2 · %3")
                         .arg(summary.region, wording::formatPopulation(summary.population, locale()),
                              tr("%n intercommunalités", nullptr, summary.territories)));
    m_zones->setEdge(summary.zones > 0 ? u"decision"_s : u"neutral"_s);
    m_sentence->display(summary.sentence(locale()));
    m_population->display(summary.zones > 0
                              ? tr("%1 dans ces zones").arg(wording::formatPopulation(summary.zonePopulation, locale()))
                              : QString());
    m_heading->display(tr("Les plus fragiles du département"));
    displayMostFragile(summary.mostFragile);
}

void HomeSummary::displayCountry() {
    using territory::DecisionList;
    const document::Dataset& dataset = *m_document.dataset();
    const document::Completeness& completeness = m_document.results()->completeness;
    m_name->display(tr("France"));
    m_place->display(tr("%1 intercommunalités").arg(locale().toString(qlonglong(dataset.referenceCount()))));
    m_zones->setEdge(u"decision"_s);
    m_sentence->display(completeness.sentence());
    m_population->display(tr("%1 dans les zones établies ; annoncées : %2 zones, %3")
                              .arg(wording::formatPopulation(completeness.population, locale()),
                                   locale().toString(DecisionList::kAnnouncedZones),
                                   wording::formatPopulation(DecisionList::kAnnouncedPopulation, locale())));
    m_heading->display(tr("Les plus fragiles de France"));
    displayMostFragile(mostFragileOf(dataset, *m_document.results()));
}

void HomeSummary::displayMostFragile(const std::vector<Ranked>& ranked) {
    QString rows;
    for (const Ranked& one : ranked) {
        const QString& code = m_document.dataset()->territories[std::size_t(one.territory)].code;
        rows += u"<tr><td>%1<br><small>%2</small></td><td align=\"right\">%3</td></tr>"_s.arg(
            linkTo(u"siren:"_s + code, one.name),
            tr("%1 · %2").arg(wording::ordinal(one.rank, locale(), wording::TextFormat::Rich),
                              wording::decisionName(one.decision).toHtmlEscaped()),
            wording::formatScore(one.score, locale()));
    }
    m_mostFragile->display(rows.isEmpty()
                               ? tr("aucun score ici")
                               : u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">%1</table>"_s.arg(rows),
                           Qt::RichText);
}

void HomeSummary::fillDepartements() {
    const territory::Gazetteer& gazetteer = *m_document.dataset()->gazetteer;
    if (m_home->count() != int(gazetteer.departements().size()) + 1) {
        std::vector<territory::Departement> sorted = gazetteer.departements();
        QCollator collator(locale());
        std::ranges::sort(sorted, [&collator](const auto& a, const auto& b) { return collator(a.name, b.name); });
        m_home->clear();
        m_home->addItem(tr("aucun"), QString());
        for (const territory::Departement& departement : sorted)
            m_home->addItem(tr("%1 (%2)").arg(departement.name, departement.code), departement.code);
    }
    m_home->setCurrentIndex(std::max(0, m_home->findData(m_document.state().homeDepartement)));
}

void HomeSummary::chooseHome(int row) {
    const QString code = m_home->itemData(row).toString();
    m_document.navigate([&code](document::MapState& state) {
        state.homeDepartement = code;
        state.view = {.area = code.isEmpty() ? u"france"_s : u"dept:"_s + code};
    });
}

} // namespace app

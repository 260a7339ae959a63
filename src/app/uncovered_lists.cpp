#include "app/uncovered_lists.h"

#include "app/text_label.h"

#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Longer lists are cut, and say by how much.
constexpr int kMostRows = 60;

} // namespace

UncoveredLists::UncoveredLists(const document::Document& document, QWidget* parent)
    : QScrollArea(parent), m_document(document) {
    setAccessibleName(tr("Ce que le plan laisse sans lieu, sans médecin ou sans journée"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(4);
    setWidget(content);
    m_zones = addList();
    m_venues = addList();
    m_doctors = addList();
    column->addStretch(1);
    connect(m_zones.names, &TextLabel::followed, this,
            [this](const QString& target) { emit territoryWanted(target.section(u':', 1)); });
}

UncoveredLists::List UncoveredLists::addList() {
    const List list{new TextLabel(u"strong"_s, widget()), new TextLabel({}, widget())};
    widget()->layout()->addWidget(list.heading);
    widget()->layout()->addWidget(list.names);
    list.names->setContentsMargins(0, 0, 0, 8);
    return list;
}

void UncoveredLists::display() {
    const auto& coverage = m_document.results()->coverage;
    widget()->setVisible(coverage != nullptr);
    if (!coverage)
        return;
    displayZones(*coverage);
    displayVenues(*coverage);
    displayDoctors(*coverage);
}

void UncoveredLists::show(const List& list, const QString& heading, const QStringList& rows, int all) {
    list.heading->display(heading);
    QString text = rows.join(u"<br>"_s);
    if (all > rows.size())
        text += u"<br>"_s + tr("et %Ln autres", nullptr, all - int(rows.size()));
    list.names->display(text, Qt::RichText);
}

void UncoveredLists::displayZones(const solidarity::Coverage& coverage) {
    QStringList rows;
    for (const QString& code : coverage.zonesWithoutVenue) {
        const int territory = m_document.dataset()->territoryOf(code);
        if (territory >= 0 && rows.size() < kMostRows)
            rows << linkTo(u"siren:"_s + code, m_document.dataset()->territories[std::size_t(territory)].name);
    }
    const int all = int(coverage.zonesWithoutVenue.size());
    show(m_zones,
         all == 0 ? tr("Toutes les zones rouges établies ont un lieu ouvert")
                  : tr("%Ln zones rouges sans lieu ouvert", nullptr, all),
         rows, all);
}

void UncoveredLists::displayVenues(const solidarity::Coverage& coverage) {
    QStringList rows;
    for (const QUuid& id : coverage.venuesWithoutDoctor) {
        const solidarity::Venue* venue = m_document.planBook().plan().venues.find(id);
        if (venue && rows.size() < kMostRows)
            rows << venue->name.toHtmlEscaped();
    }
    const int all = int(coverage.venuesWithoutDoctor.size());
    show(m_venues,
         all == 0 ? tr("Aucun lieu ouvert n’est sans médecin") : tr("%Ln lieux ouverts sans médecin", nullptr, all),
         rows, all);
}

void UncoveredLists::displayDoctors(const solidarity::Coverage& coverage) {
    QStringList rows;
    for (const QUuid& id : coverage.doctorsWithoutDay) {
        const solidarity::Doctor* doctor = m_document.planBook().plan().doctors.find(id);
        if (doctor && rows.size() < kMostRows)
            rows << doctor->name.toHtmlEscaped();
    }
    const int all = int(coverage.doctorsWithoutDay.size());
    show(m_doctors,
         all == 0 ? tr("Aucun médecin confirmé n’est sans journée")
                  : tr("%Ln médecins confirmés sans journée", nullptr, all),
         rows, all);
}

} // namespace app

#include "app/territory_venues.h"

#include "app/adoptable_places.h"
#include "app/plan_days.h"
#include "app/text_label.h"
#include "document/venue_import.h"
#include "solidarity/venue_area.h"
#include "solidarity/words.h"

#include <QVBoxLayout>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using document::Change;
using solidarity::CarePlace;
using solidarity::Venue;

namespace {
const auto kVenueLink = u"venue:"_s, kAddLink = u"add:"_s, kAdoptLink = u"adopt:"_s;
} // namespace

TerritoryVenues::TerritoryVenues(const document::Document& document, const PlanDays& days, const QDate& today,
                                 QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_days(days)
    , m_today(today)
    , m_venues(new TextLabel({}, this))
    , m_ways(new TextLabel({}, this))
    , m_others(new TextLabel(u"secondary"_s, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (TextLabel* label : {m_venues, m_ways, m_others}) {
        column->addWidget(label);
        connect(label, &TextLabel::followed, this, &TerritoryVenues::follow);
    }
    connect(&days, &PlanDays::changed, this, &TerritoryVenues::display);
    connect(&document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (Change::Dataset | Change::Selection))
            display();
    });
    display();
}

QString TerritoryVenues::lineOf(const Venue& venue) const {
    const auto month = solidarity::DateSpan::monthOf(m_today);
    const double days = solidarity::halvesIn(m_days.plan(), m_days.index().ofVenue(venue.id), month) / 2.0;
    QStringList parts{solidarity::nameOf(venue.kind), solidarity::nameOf(venue.status)};
    if (days > 0)
        parts << tr("%1 j en %2")
                     .arg(locale().toString(days, 'f', QLocale::FloatingPointShortest),
                          locale().standaloneMonthName(m_today.month()));
    return linkTo(kVenueLink + venue.id.toString(QUuid::WithoutBraces), venue.name) +
           u" <small>· %1</small>"_s.arg(parts.join(u" · "_s).toHtmlEscaped());
}

std::vector<const CarePlace*> TerritoryVenues::adoptable() const {
    std::vector<const CarePlace*> places;
    const auto& dataset = m_document.dataset();
    if (!dataset->venues || dataset->venues->empty() || m_document.planBook().isReadOnly())
        return places;
    const CarePlace *first = &dataset->venues->front(), *last = &dataset->venues->back();
    for (const CarePlace* place : dataset->venuesOf[std::size_t(m_document.selectedTerritory())]) {
        const bool isOpened = !std::less<>()(place, first) && !std::less<>()(last, place);
        if (isOpened && isAdoptable(*place, m_days.plan()))
            places.push_back(place);
    }
    return places;
}

void TerritoryVenues::display() {
    const bool isChosen = m_document.dataset() && m_document.selectedTerritory() >= 0;
    setVisible(isChosen);
    if (!isChosen)
        return;
    QStringList lines;
    for (const Venue* venue : solidarity::venuesIn(m_days.plan(), m_document.state().selection))
        lines << lineOf(*venue);
    m_venues->display(lines.isEmpty() ? tr("Aucun lieu dans l’organisation.") : lines.join(u"<br>"_s), Qt::RichText);
    QStringList ways;
    if (!m_document.planBook().isReadOnly())
        ways << linkTo(kAddLink, tr("ajouter…"));
    if (const auto places = adoptable(); !places.empty())
        ways << linkTo(kAdoptLink, tr("ajouter %Ln lieux du fichier ouvert", nullptr, int(places.size())));
    m_ways->display(ways.join(u" · "_s), Qt::RichText);
    m_others->display(tr("Lieux signalés ou d’un fichier ouvert"));
}

void TerritoryVenues::follow(const QString& link) {
    if (link == kAddLink)
        emit addWanted();
    else if (link == kAdoptLink)
        emit adoptionWanted(adoptable());
    else if (link.startsWith(kVenueLink))
        emit venueWanted(QUuid::fromString(link.mid(kVenueLink.size())));
}

} // namespace app

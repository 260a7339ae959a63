#include "publish/venue_symbols.h"

#include "publish/presentation.h"

#include <QCoreApplication>

namespace publish {

namespace {

using map::SymbolKind;
using solidarity::CarePlace;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::VenueSymbols)
};

std::size_t countOf(const std::shared_ptr<const std::vector<CarePlace>>& venues) {
    return venues ? venues->size() : 0;
}

bool names(const CarePlace& venue, QStringView word) {
    return venue.name.contains(word, Qt::CaseInsensitive) || venue.category.contains(word, Qt::CaseInsensitive);
}

/// FINESS has one category for all health centres: a dental one is only told by its name, and is no place for the
/// consultations of general practitioners.
SymbolKind symbolOfOpened(const CarePlace& venue) {
    if (names(venue, u"dentaire"))
        return SymbolKind::Ring;
    if (venue.category.contains(u"maison", Qt::CaseInsensitive))
        return SymbolKind::House;
    if (names(venue, u"itinérant") || names(venue, u"bus "))
        return SymbolKind::Bus;
    return SymbolKind::Square;
}

} // namespace

std::vector<const CarePlace*> allVenues(const document::Dataset& dataset) {
    std::vector<const CarePlace*> all;
    for (const auto& venues : {dataset.venues, dataset.reportedVenues, dataset.emergency}) {
        for (std::size_t i = 0; i < countOf(venues); ++i)
            all.push_back(&(*venues)[i]);
    }
    return all;
}

std::vector<ShownVenue> shownVenues(const document::MapState& state, const document::Dataset& dataset) {
    const std::vector<const CarePlace*> all = allVenues(dataset);
    const std::size_t opened = countOf(dataset.venues), reported = opened + countOf(dataset.reportedVenues);
    std::vector<ShownVenue> shown;
    for (std::size_t i = 0; i < all.size(); ++i) {
        ShownVenue venue{int(i), all[i], SymbolKind::Cross, all[i]->precision == CarePlace::Precision::Commune};
        bool visible = state.showEmergency;
        if (i < opened) {
            venue.symbol = symbolOfOpened(*all[i]);
            visible = state.showVenues && !state.hiddenVenueCategories.contains(all[i]->category);
        } else if (i < reported) {
            venue.symbol = SymbolKind::Diamond;
            visible = state.showReportedVenues;
        }
        if (visible)
            shown.push_back(venue);
    }
    return shown;
}

SymbolKind symbolOf(solidarity::VenueKind kind) {
    using solidarity::VenueKind;
    switch (kind) {
    case VenueKind::MaisonDeSante:
        return SymbolKind::House;
    case VenueKind::CentreDeSante:
        return SymbolKind::Square;
    case VenueKind::Practice:
        return SymbolKind::Disc;
    case VenueKind::CommunalRoom:
        return SymbolKind::Triangle;
    case VenueKind::Bus:
        return SymbolKind::Bus;
    case VenueKind::Other:
        return SymbolKind::Hexagon;
    }
    Q_UNREACHABLE();
}

map::SymbolLook lookOf(solidarity::VenueStatus status) {
    using solidarity::VenueStatus;
    switch (status) {
    case VenueStatus::Identified:
        return map::SymbolLook::Identified;
    case VenueStatus::BeingEquipped:
        return map::SymbolLook::BeingEquipped;
    case VenueStatus::Open:
        return map::SymbolLook::Open;
    case VenueStatus::Closed:
        return map::SymbolLook::Closed;
    }
    Q_UNREACHABLE();
}

std::vector<ShownPlanVenue> shownPlanVenues(const document::MapState& state, const solidarity::Plan& plan) {
    std::vector<ShownPlanVenue> shown;
    for (std::size_t i = 0; state.showPlanVenues && i < plan.venues.size(); ++i) {
        const solidarity::Venue& venue = plan.venues[i];
        if (venue.hasPoint())
            shown.push_back({int(i), &venue, symbolOf(venue.kind), lookOf(venue.status),
                             venue.precision == solidarity::Venue::Precision::Commune});
    }
    return shown;
}

QString symbolName(SymbolKind symbol) {
    switch (symbol) {
    case SymbolKind::House:
        return Words::tr("maison de santé");
    case SymbolKind::Square:
        return Words::tr("centre de santé, autre lieu");
    case SymbolKind::Ring:
        return Words::tr("centre dentaire");
    case SymbolKind::Diamond:
        return Words::tr("consultations : commune signalée");
    case SymbolKind::Cross:
        return Words::tr("service d’urgences");
    case SymbolKind::Bus:
        return Words::tr("lieu itinérant");
    case SymbolKind::Disc: // of the plan alone: nameOf(VenueKind) says them
    case SymbolKind::Triangle:
    case SymbolKind::Hexagon:
        break;
    }
    return {};
}

} // namespace publish

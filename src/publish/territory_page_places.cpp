#include "publish/territory_page_places.h"

#include "document/sheet_wording.h"
#include "solidarity/date_words.h"
#include "solidarity/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace publish {

namespace {

using document::TerritorySheet;
using solidarity::ConsultationDay;
using solidarity::DayState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::TerritoryPage)
};

constexpr int kColumns = 2; ///< Of communes.
constexpr double kUnderHeading = 4;

double paintHeading(PagePen& pen, const QRectF& rect, const QString& text, const TerritoryPageGround& ground) {
    pen.line(rect.topLeft(), text, ground.type.heading, rect.width());
    return rect.top() + PagePen::lineHeight(ground.type.heading) + kUnderHeading;
}

/// Lines that fit between two heights.
int linesBetween(double top, double bottom, const PagePen::Ink& ink) {
    return std::max(0, int((bottom - top) / PagePen::lineHeight(ink)));
}

QString remainingCommunes(const TerritorySheet& sheet, std::size_t shown, const QLocale& locale) {
    qint64 population = 0;
    bool isKnown = true;
    for (std::size_t i = shown; i < sheet.communes.size(); ++i) {
        population += sheet.communes[i].population;
        isKnown = isKnown && sheet.communes[i].population >= 0;
    }
    const int count = int(sheet.communes.size() - shown);
    const QString others = Words::tr("et %Ln autres communes", nullptr, count);
    return isKnown ? Words::tr("%1 (%2)").arg(others, territory::wording::formatPopulation(population, locale))
                   : others;
}

/// Half-days of a territory's or a venue's calendar, by what became of them.
struct Days {
    int held = 0, planned = 0;

    void add(const ConsultationDay& day) {
        if (day.state == DayState::Held)
            held += day.halves();
        if (day.state == DayState::Planned)
            planned += day.halves();
    }
    /// « tenues : 4 journées, prévues : une demi-journée »; empty without any.
    QString text() const {
        QStringList parts;
        if (held > 0)
            parts << Words::tr("tenues : %1").arg(solidarity::halvesInWords(held));
        if (planned > 0)
            parts << Words::tr("prévues : %1").arg(solidarity::halvesInWords(planned));
        return parts.join(QStringLiteral(", "));
    }
};

QString planVenueText(const solidarity::Venue& venue, const Days& days) {
    QStringList parts{solidarity::nameOf(venue.kind), solidarity::nameOf(venue.status), days.text()};
    parts.removeAll(QString());
    return Words::tr("%1 — %2").arg(venue.name, parts.join(QStringLiteral(", ")));
}

/// The venues that the plan has in the territory, with their days; the sum first.
QStringList planLines(const TerritorySheet& sheet, const solidarity::Plan* plan) {
    if (!plan)
        return {};
    Days all;
    QHash<QUuid, Days> byVenue;
    for (const ConsultationDay& day : plan->days)
        byVenue[day.venue].add(day);
    QStringList lines;
    for (const solidarity::Venue& venue : plan->venues) {
        if (venue.territory != sheet.code)
            continue;
        const Days days = byVenue.value(venue.id);
        all.held += days.held;
        all.planned += days.planned;
        lines << planVenueText(venue, days);
    }
    if (lines.isEmpty())
        return {Words::tr("Le plan n’y a pas de lieu.")};
    const QString total = all.text();
    lines.prepend(total.isEmpty() ? Words::tr("Aucune journée inscrite au plan.")
                                  : Words::tr("Journées de consultation — %1").arg(total));
    return lines;
}

QString emergencyLine(const TerritorySheet& sheet) {
    QStringList names;
    for (const solidarity::CarePlace* place : sheet.emergency)
        names << place->name;
    return names.isEmpty() ? QString() : Words::tr("Urgences : %1").arg(names.join(QStringLiteral(", ")));
}

QStringList venueLines(const TerritorySheet& sheet, const TerritoryPageGround& ground) {
    QStringList lines = planLines(sheet, ground.publication.plan.get());
    for (const solidarity::CarePlace* venue : sheet.venues)
        lines << document::sheet::venue(*venue);
    if (lines.isEmpty())
        lines << document::sheet::noVenue();
    return lines;
}

} // namespace

double heightOfPlaces(const TerritorySheet& sheet, const TerritoryPageGround& ground) {
    const auto communes = (sheet.communes.size() + kColumns - 1) / kColumns;
    const auto venues = std::size_t(venueLines(sheet, ground).size()) + (sheet.emergency.empty() ? 0 : 1);
    return PagePen::lineHeight(ground.type.heading) + kUnderHeading +
           double(std::max(communes, venues)) * PagePen::lineHeight(ground.type.small);
}

void paintCommunes(PagePen& pen, const QRectF& rect, const TerritorySheet& sheet, const TerritoryPageGround& ground) {
    constexpr double kAir = 14;
    const PagePen::Ink& ink = ground.type.small;
    const PagePen::Ink name{ink.font, page_inks::kText};
    const double top = paintHeading(pen, rect, Words::tr("Communes"), ground);
    if (sheet.communes.empty()) {
        pen.line({rect.left(), top}, Words::tr("liste non disponible"), ink, rect.width());
        return;
    }
    std::size_t rows = std::size_t(linesBetween(top, rect.bottom(), ink));
    std::size_t shown = sheet.communes.size();
    if (shown > rows * kColumns) {
        rows -= std::min<std::size_t>(rows, 1); // the last line says what is left out
        shown = rows * kColumns;
    }
    const double width = (rect.width() - kAir) / kColumns;
    const std::size_t perColumn = (shown + kColumns - 1) / kColumns;
    for (std::size_t i = 0; i < shown; ++i) {
        const TerritorySheet::MemberCommune& commune = sheet.communes[i];
        const QPointF place(rect.left() + double(i / perColumn) * (width + kAir),
                            top + double(i % perColumn) * PagePen::lineHeight(ink));
        const QString population =
            commune.population < 0 ? territory::wording::notAvailable() : ground.locale.toString(commune.population);
        const double used = PagePen::widthOf(population, ink);
        pen.line(place, commune.name, name, width - used - 6);
        pen.lineEndingAt(place + QPointF(width, 0), population, ink, width);
    }
    if (shown < sheet.communes.size())
        pen.line({rect.left(), top + double(perColumn) * PagePen::lineHeight(ink)},
                 remainingCommunes(sheet, shown, ground.locale), ink, rect.width());
}

void paintVenues(PagePen& pen, const QRectF& rect, const TerritorySheet& sheet, const TerritoryPageGround& ground) {
    const PagePen::Ink& ink = ground.type.small;
    const PagePen::Ink strong{ink.font, page_inks::kText};
    QStringList lines = venueLines(sheet, ground);
    const QString emergency = emergencyLine(sheet);

    double y = paintHeading(pen, rect, Words::tr("Lieux et journées de consultation"), ground);
    const double bottom = rect.bottom() - (emergency.isEmpty() ? 0 : PagePen::lineHeight(ink));
    int room = linesBetween(y, bottom, ink);
    if (lines.size() > room) {
        const int kept = std::max(0, room - 1);
        const int leftOut = int(lines.size()) - kept;
        lines = lines.mid(0, kept) << Words::tr("et %Ln autres lieux", nullptr, leftOut);
    }
    for (const QString& line : std::as_const(lines)) {
        pen.line({rect.left(), y}, line, strong, rect.width());
        y += PagePen::lineHeight(ink);
    }
    if (!emergency.isEmpty())
        pen.line({rect.left(), y}, emergency, ink, rect.width());
}

} // namespace publish

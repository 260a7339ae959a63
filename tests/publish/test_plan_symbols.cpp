#include "document/small_country.h"
#include "publish/presentation.h"
#include "publish/venue_symbols.h"
#include "solidarity/words.h"

#include <QPainter>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using map::LegendEntry;
using map::SymbolKind;
using map::SymbolLook;
using solidarity::Venue;
using solidarity::VenueKind;
using solidarity::VenueStatus;

namespace {

Venue at(double longitude, double latitude, VenueKind kind, VenueStatus status) {
    Venue venue;
    venue.id = QUuid::createUuid();
    venue.name = u"Lieu"_s;
    venue.longitude = longitude;
    venue.latitude = latitude;
    venue.kind = kind;
    venue.status = status;
    venue.contact = u"Mme Duval"_s;
    return venue;
}

QImage drawn(SymbolKind symbol, bool approximate, SymbolLook look) {
    QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    map::paintSymbol(painter, QRectF(0, 0, 24, 24), symbol, approximate, false, look);
    painter.end();
    return image;
}

} // namespace

class TestPlanSymbols : public QObject {
    Q_OBJECT
private slots:
    void everyVenueWithAPointIsOnTheMapUnderItsPlace() {
        solidarity::Plan plan;
        plan.venues.put(at(2, 46.5, VenueKind::Bus, VenueStatus::Open));
        plan.venues.put(at(std::nan(""), 46.5, VenueKind::Bus, VenueStatus::Open));
        plan.venues.put(at(2.5, 46.5, VenueKind::Practice, VenueStatus::Closed));
        const auto country = smallcountry::dataset();
        const map::PointLayer points = publish::pointsFor({}, *country, &plan);
        std::vector<int> places;
        for (const map::PointItem& item : points.items) {
            if (item.id < 0)
                places.push_back(publish::planVenueId(item.id));
        }
        QCOMPARE(places, (std::vector<int>{0, 2}));
        QCOMPARE(points.items.back().look, SymbolLook::Closed);
        QVERIFY(publish::pointsFor({}, *country).revision != points.revision);
        // Moved, it is another layer: the picture is drawn anew.
        Venue moved = plan.venues[0];
        moved.longitude = 2.1;
        plan.venues.put(moved);
        QVERIFY(publish::pointsFor({}, *country, &plan).revision != points.revision);
    }

    void theLegendCountsKindsAndStatuses() {
        solidarity::Plan plan;
        plan.venues.put(at(2, 46.5, VenueKind::Bus, VenueStatus::Open));
        plan.venues.put(at(2, 46.6, VenueKind::Bus, VenueStatus::Identified));
        plan.venues.put(at(2, 46.7, VenueKind::Practice, VenueStatus::Open));
        const auto country = smallcountry::dataset();
        const auto results = document::computeResults({}, *country);
        const map::Legend legend = publish::legendFor({}, *country, *results, &plan);
        const auto countOf = [&legend](const QString& text) {
            const auto entry = std::ranges::find_if(legend.entries, [&](const LegendEntry& one) {
                return one.text == text && one.look != int(SymbolLook::Listed);
            });
            return entry == legend.entries.end() ? -1 : entry->count;
        };
        QCOMPARE(countOf(solidarity::nameOf(VenueKind::Bus)), 2);
        QCOMPARE(countOf(solidarity::nameOf(VenueKind::Practice)), 1);
        QCOMPARE(countOf(solidarity::nameOf(VenueStatus::Open)), 2);
        QCOMPARE(countOf(solidarity::nameOf(VenueStatus::Identified)), 1);
        QCOMPARE(countOf(solidarity::nameOf(VenueStatus::Closed)), -1);
        for (const LegendEntry& entry : legend.entries)
            QVERIFY(!entry.text.contains(u"Duval"_s));
    }

    /// In grey too: no two kinds, statuses or precisions look alike.
    void noTwoLooksAreAlikeWithoutColour() {
        std::set<QByteArray> pictures;
        int count = 0;
        for (const auto& kind : solidarity::venueKindKeys()) {
            for (const auto& status : solidarity::venueStatusKeys()) {
                for (const bool approximate : {false, true}) {
                    const QImage grey = drawn(publish::symbolOf(kind.value), approximate, publish::lookOf(status.value))
                                            .convertToFormat(QImage::Format_Grayscale8);
                    pictures.insert(QByteArray(reinterpret_cast<const char*>(grey.constBits()), grey.sizeInBytes()));
                    ++count;
                }
            }
        }
        QCOMPARE(int(pictures.size()), count);
    }
};

QTEST_MAIN(TestPlanSymbols)
#include "test_plan_symbols.moc"

#include "app/commune_source.h"

#include "document/known_communes.h"
#include "io/resource_rows.h"

#include <cmath>

namespace app {

using document::CommuneFigures;

namespace {

std::shared_ptr<const CommuneFigures> figuresOf(const document::Dataset& dataset) {
    if (const auto known = document::knownCommuneFigures(dataset))
        return *known;
    // A broken build lacks its own table: what the user imported still counts.
    return dataset.communeFigures ? dataset.communeFigures : std::make_shared<const CommuneFigures>();
}

QHash<QString, QPointF> shippedPoints() {
    QHash<QString, QPointF> points;
    const QStringList columns{QStringLiteral("insee"), QStringLiteral("longitude"), QStringLiteral("latitude")};
    const auto read = io::forEachRow(QStringLiteral(":/data/communes_indicators.csv"), columns,
                                     [&points](const io::ResourceRow& row) {
                                         const QPointF point(row.number(1), row.number(2));
                                         // Overseas, that table draws communes beside the mainland: those are no
                                         // places.
                                         const bool overseas = row.text(0).startsWith(u"97");
                                         if (!overseas && !std::isnan(point.x()) && !std::isnan(point.y()))
                                             points.insert(row.text(0), point);
                                     });
    return read ? points : QHash<QString, QPointF>();
}

} // namespace

std::shared_ptr<const CommuneSource> readCommuneSource(const document::Dataset& dataset) {
    return std::make_shared<const CommuneSource>(CommuneSource{figuresOf(dataset), shippedPoints()});
}

} // namespace app

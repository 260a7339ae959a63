#include "map/legend.h"
#include "map/point_layer.h"
#include "publish/display_painter.h"
#include "publish/display_recorder.h"
#include "publish/page_font.h"

#include <QPainter>
#include <QTest>
#include <cmath>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using publish::DisplayList;

namespace {

using Paint = std::function<void(QPainter&)>;

constexpr QSize kSize{240, 160};

DisplayList recorded(const Paint& paint) {
    DisplayList list{kSize, Qt::white, {}};
    publish::DisplayRecorder recorder(list);
    QPainter painter(&recorder);
    paint(painter);
    return list;
}

QImage paintedDirectly(const Paint& paint, double ratio) {
    QImage image(kSize * ratio, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(ratio, ratio);
    paint(painter);
    return image;
}

QImage paintedFrom(const DisplayList& list, double ratio) {
    QImage image((list.size * ratio).toSize(), QImage::Format_RGB32);
    publish::paintStrip(image, 0, list, ratio, {});
    return image;
}

/// The greatest difference of a channel, and how many pixels differ by more than where a band's edge cuts a line.
struct Difference {
    int most = 0, pixels = 0;
};
Difference difference(const QImage& a, const QImage& b) {
    Difference found;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            const int off =
                std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
            found.most = std::max(found.most, off);
            found.pixels += off > 8;
        }
    }
    return found;
}

QFont font(int size) {
    QFont sized = publish::pageFont();
    sized.setPixelSize(size);
    return sized;
}

void shapes(QPainter& painter) {
    painter.setPen(QPen(QColor(0x33, 0x66, 0x99), 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(QColor(0xee, 0xcc, 0x88));
    painter.drawEllipse(QRectF(10, 10, 60, 40));
    painter.drawRect(QRectF(80.5, 12, 40, 30));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{130, 20}, {160, 45}, {200, 15}, {220, 60}}));
    painter.drawLine(QLineF(10, 70, 200, 90));
    painter.fillRect(QRectF(20, 100, 50, 30), Qt::darkGreen);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawPolygon(QPolygonF({{100, 100}, {150, 150}, {100, 150}, {150, 100}}), Qt::WindingFill);
    painter.drawRoundedRect(QRectF(170, 100, 50, 40), 8, 8);
}

void dashes(QPainter& painter) {
    QPen pen(Qt::black, 3);
    for (const Qt::PenStyle style : {Qt::DashLine, Qt::DotLine, Qt::DashDotLine}) {
        pen.setStyle(style);
        painter.setPen(pen);
        painter.drawLine(QLineF(10, 10, 220, 40));
        painter.translate(0, 30);
    }
    pen.setDashPattern({4, 1.5});
    painter.setPen(pen);
    painter.drawEllipse(QRectF(20, 20, 120, 40));
}

void text(QPainter& painter) {
    painter.setFont(font(15));
    painter.setPen(QColor(0x22, 0x22, 0x33));
    painter.drawText(QPointF(10, 30), u"Éloignement de l’accès : 12 %"_s);
    painter.setFont(font(11));
    painter.drawText(QRectF(10, 40, 90, 60), Qt::TextWordWrap, u"Un texte qui tient sur trois lignes"_s);
    painter.translate(200, 150);
    painter.rotate(-90);
    painter.drawText(QPointF(0, 0), u"axe vertical"_s);
}

void transformed(QPainter& painter) {
    painter.translate(20, 15);
    painter.scale(1.5, 1.5);
    painter.setPen(QPen(Qt::blue, 2));
    painter.drawRect(QRectF(0, 0, 40, 20));
    painter.rotate(20);
    painter.setPen(QPen(Qt::darkRed, 0.75));
    painter.drawLine(QLineF(10, 5, 90, 40));
    painter.resetTransform();
}

void clipped(QPainter& painter) {
    QPainterPath hexagon;
    hexagon.addPolygon(QPolygonF({{60, 10}, {110, 40}, {110, 100}, {60, 130}, {10, 100}, {10, 40}}));
    hexagon.closeSubpath();
    painter.save();
    painter.setClipPath(hexagon);
    painter.setPen(QPen(Qt::black, 2));
    for (int x = -100; x < 200; x += 8)
        painter.drawLine(QLineF(x, 150, x + 150, 0));
    painter.setClipRect(QRectF(0, 0, 60, 160), Qt::IntersectClip);
    painter.fillRect(QRectF(0, 0, 240, 160), QColor(0xcc, 0x44, 0x88));
    painter.restore();
    painter.fillRect(QRectF(150, 20, 40, 40), Qt::blue); // no longer clipped
    painter.setClipRect(QRectF(140, 80, 60, 60));
    painter.translate(10, 10);
    painter.fillRect(QRectF(140, 80, 100, 100), Qt::green);
    painter.setClipping(false);
    painter.fillRect(QRectF(200, 10, 20, 100), Qt::red);
}

void pictures(QPainter& painter) {
    QImage picture(30, 20, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    for (int x = 0; x < 30; ++x)
        picture.setPixelColor(x, x * 2 / 3, Qt::red);
    painter.drawImage(QPointF(10, 10), picture);
    painter.drawImage(QRectF(60, 10, 30, 20), picture, QRectF(0, 0, 30, 20));
}

void symbols(QPainter& painter) {
    using map::SymbolKind, map::SymbolLook;
    double x = 5;
    for (const auto kind :
         {SymbolKind::House, SymbolKind::Cross, SymbolKind::Ring, SymbolKind::Bus, SymbolKind::Disc}) {
        map::paintSymbol(painter, {x, 10, 20, 20}, kind, false, false);
        map::paintSymbol(painter, {x, 40, 20, 20}, kind, true, false, SymbolLook::BeingEquipped);
        map::paintSymbol(painter, {x, 70, 20, 20}, kind, false, false, SymbolLook::Closed);
        x += 25;
    }
}

/// Hatch, dots, dashes and symbols, each clipped to its swatch.
void legend(QPainter& painter) {
    using Kind = map::LegendEntry::Kind;
    map::Legend legend;
    legend.title = u"Score"_s;
    for (const auto& [kind, text] : {std::pair{Kind::Class, u"60 – 97"_s},
                                     {Kind::NoData, u"non disponible"_s},
                                     {Kind::Retained, u"zone rouge"_s},
                                     {Kind::Probable, u"probable"_s},
                                     {Kind::Symbol, u"lieu"_s}}) {
        map::LegendEntry entry;
        entry.kind = kind;
        entry.text = text;
        entry.count = 12;
        if (kind == Kind::Class || kind == Kind::NoData)
            entry.colour = QColor(0x85, 0xcb, 0xbb);
        entry.pattern = kind == Kind::Class ? map::Pattern::LightHatch : map::Pattern::None;
        legend.entries.push_back(entry);
    }
    map::Style style;
    map::Outline outline;
    outline.line = {Qt::red, 1.8};
    outline.casing = {Qt::white, 3.6};
    style.outlines = {outline};
    const QRectF rect(QPointF(4, 4), map::legendSize(legend, font(13)));
    map::paintLegend(painter, rect, legend, style, font(13), {Qt::black, Qt::darkGray, Qt::white, Qt::lightGray});
}

void translucent(QPainter& painter) {
    painter.fillRect(QRectF(10, 10, 100, 100), QColor(0, 0, 0, 128));
    painter.setPen(QPen(QColor(255, 0, 0, 51), 4));
    painter.drawLine(QLineF(130, 20, 220, 20));
}

} // namespace

Q_DECLARE_METATYPE(Paint)

/// What is painted on a recorder and then from the list is what would have been painted at once. Oracle: Qt's own
/// painter on an image.
class TestDisplayList : public QObject {
    Q_OBJECT
private slots:
    void whatIsRecordedIsWhatIsPainted_data() {
        QTest::addColumn<Paint>("paint");
        QTest::addColumn<double>("ratio");
        const std::pair<const char*, Paint> all[] = {
            {"shapes", shapes},           {"dashes", dashes},   {"text", text},
            {"transformed", transformed}, {"clipped", clipped}, {"pictures", pictures},
            {"symbols", symbols},         {"legend", legend},   {"translucent", translucent}};
        for (const auto& [name, paint] : all) {
            for (const double ratio : {1.0, 2.0, 6.25}) // 96, 192 and 600 dots an inch
                QTest::addRow("%s × %g", name, ratio) << paint << ratio;
        }
    }
    void whatIsRecordedIsWhatIsPainted() {
        QFETCH(Paint, paint);
        QFETCH(double, ratio);
        const QImage direct = paintedDirectly(paint, ratio), fromList = paintedFrom(recorded(paint), ratio);
        const Difference found = difference(direct, fromList);
        if (found.pixels > 0 && qEnvironmentVariableIsSet("DIAGONALE_KEEP")) {
            const QString stem =
                qEnvironmentVariable("DIAGONALE_KEEP") + u'/' + QString::fromUtf8(QTest::currentDataTag());
            direct.save(stem + u"-direct.png"_s);
            fromList.save(stem + u"-list.png"_s);
        }
        QVERIFY2(found.pixels == 0, qPrintable(u"%1 pixels differ, by %2 at most"_s.arg(found.pixels).arg(found.most)));
    }

    void stripsGiveTheBytesOfTheWhole_data() { whatIsRecordedIsWhatIsPainted_data(); }
    void stripsGiveTheBytesOfTheWhole() {
        QFETCH(Paint, paint);
        QFETCH(double, ratio);
        const DisplayList list = recorded(paint);
        const QImage whole = paintedFrom(list, ratio);
        for (const int rows : {101, 256, 300}) {
            for (int first = 0; first < whole.height(); first += rows) {
                QImage strip(whole.width(), std::min(rows, whole.height() - first), QImage::Format_RGB32);
                QVERIFY(publish::paintStrip(strip, first, list, ratio, {}));
                const QImage expected = whole.copy(0, first, whole.width(), strip.height());
                QVERIFY2(strip == expected,
                         qPrintable(u"rows %1 + %2: %3"_s.arg(first).arg(rows).arg(difference(strip, expected).most)));
            }
        }
    }

    void nothingOfTheListIsTransparent() {
        for (const publish::DisplayItem& item : recorded(translucent).items) {
            const auto& path = std::get<publish::DisplayPath>(item);
            if (path.fill)
                QCOMPARE(path.fill->name(QColor::HexArgb), u"#ff7f7f7f"_s); // black at 128 / 255 on white
            if (path.stroke)
                QCOMPARE(path.stroke->colour.name(QColor::HexArgb), u"#ffffcccc"_s); // red at a fifth
        }
    }

    void textStaysText() {
        const DisplayList list = recorded(text);
        QStringList lines;
        for (const publish::DisplayItem& item : list.items)
            lines << std::get<publish::DisplayText>(item).text.trimmed();
        QCOMPARE(lines.first(), u"Éloignement de l’accès : 12 %"_s);
        QCOMPARE(lines.last(), u"axe vertical"_s);
        QCOMPARE(std::get<publish::DisplayText>(list.items.back()).degrees, -90.0);
        const auto& first = std::get<publish::DisplayText>(list.items.front());
        QCOMPARE(first.sizeInPoints(), 15.0);
        QVERIFY(std::abs(first.width - QFontMetricsF(first.font).horizontalAdvance(first.text)) < 0.01);
    }

    void aScaledTextKeepsItsExactSize() {
        const DisplayList list = recorded([](QPainter& painter) {
            painter.scale(1.15, 1.15);
            painter.setFont(font(13));
            painter.drawText(QPointF(10, 30), u"x"_s);
        });
        QCOMPARE(std::get<publish::DisplayText>(list.items.front()).sizeInPoints(), 13 * 1.15);
    }

    // A painter's clips and groups are closed in the list, whatever it was left with.
    void everyClipIsClosed() {
        const DisplayList list = recorded([](QPainter& painter) {
            painter.setClipRect(QRectF(10, 10, 50, 50));
            painter.fillRect(QRectF(0, 0, 100, 100), Qt::red);
        });
        int open = 0;
        for (const publish::DisplayItem& item : list.items)
            open += int(std::holds_alternative<publish::DisplayClipBegin>(item)) -
                    int(std::holds_alternative<publish::DisplayClipEnd>(item));
        QCOMPARE(open, 0);
        QVERIFY(std::holds_alternative<publish::DisplayClipEnd>(list.items.back()));
    }
};

QTEST_MAIN(TestDisplayList)
#include "test_display_list.moc"

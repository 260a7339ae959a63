#include "map/legend.h"
#include "map/legend_layout.h"
#include "map/legend_strip.h"

#include <QFontMetricsF>
#include <QImage>
#include <QTest>

namespace {

using map::Legend;
using map::LegendEntry;

Legend sample() {
    Legend legend;
    legend.title = QStringLiteral("Accès aux généralistes (APL ≤ 65 ans)");
    legend.subtitle = QStringLiteral("consult./an/hab. · DREES 2023");
    const auto add = [&](LegendEntry::Kind kind, const QString& text, int count) {
        LegendEntry entry;
        entry.kind = kind;
        entry.text = text;
        entry.count = count;
        entry.colour = kind == LegendEntry::Kind::Class ? QColor(0x2b, 0x5f, 0x8f) : QColor();
        legend.entries.push_back(entry);
    };
    add(LegendEntry::Kind::Class, QStringLiteral("3,82 – 7,10"), 179);
    add(LegendEntry::Kind::Class,
        QStringLiteral("une classe au libellé si long qu’il lui faut plusieurs lignes entières"), 1179);
    add(LegendEntry::Kind::NoData, QStringLiteral("non disponible"), 5);
    add(LegendEntry::Kind::Separator, {}, -1);
    add(LegendEntry::Kind::Retained, QStringLiteral("zone rouge"), 64);
    add(LegendEntry::Kind::Probable, QStringLiteral("zone rouge probable"), 12);
    add(LegendEntry::Kind::Note,
        QStringLiteral("76 zones établies sur 151, dont 12 probables, et une note qui se poursuit"), -1);
    add(LegendEntry::Kind::Symbol, QStringLiteral("maison de santé"), 372);
    return legend;
}

} // namespace

class TestLegend : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void nothingOverlapsAndNothingIsCut() {
        const Legend legend = sample();
        for (const double width : {200.0, 252.0, 400.0}) {
            const map::LegendLayout layout(legend, QFont(), width);
            QVERIFY(layout.size.width() <= width);
            QVERIFY(layout.subtitle.top() >= layout.title.bottom());
            double bottom = layout.subtitle.bottom();
            for (const map::LegendLayout::Row& row : layout.rows) {
                QVERIFY(row.text.top() >= bottom);
                bottom = row.text.bottom();
                QVERIFY(row.text.right() <= layout.size.width() - map::kLegendPadding + 1e-6);
                if (row.entry->count >= 0) {
                    const double count = map::tabularWidth(QLocale().toString(row.entry->count), layout.textFont);
                    QVERIFY(row.text.right() <= row.countRight - count);
                }
                const QFont& font = row.entry->kind == LegendEntry::Kind::Note ? layout.smallFont : layout.textFont;
                const QRectF needed = QFontMetricsF(font).boundingRect(QRectF(0, 0, row.text.width(), 1e6),
                                                                       Qt::TextWordWrap, row.entry->text);
                QVERIFY(needed.width() <= row.text.width() + 0.01 || row.entry->text.isEmpty());
                QVERIFY(row.entry->text.isEmpty() || needed.height() <= row.text.height() + 1);
            }
            QVERIFY(bottom + map::kLegendPadding <= layout.size.height() + 1e-6);
        }
    }

    void aSizeGivenBackGivesTheSameLayout() {
        const Legend legend = sample();
        const QSizeF size = map::legendSize(legend, QFont());
        QCOMPARE(map::legendSize(legend, QFont(), size.width()), size);
    }

    void theFontsSizeCountsForNothing() {
        QFont large;
        large.setPixelSize(40);
        QCOMPARE(map::legendSize(sample(), large), map::legendSize(sample(), QFont()));
    }

    // Lying down too everything is said once, and nothing stands on anything else; where bounds have no room side by
    // side, classes become swatches with their words.
    void aLyingLegendSaysTheSame() {
        Legend legend = sample();
        legend.bounds = {QStringLiteral("0,4"), QStringLiteral("3,82"), QStringLiteral("7,10")};
        for (const double width : {90.0, 200.0, 640.0}) {
            for (const double scale : {0.8, 1.0, 2.0}) {
                const map::LegendStrip strip(legend, QFont(), width, scale);
                QCOMPARE(strip.cells.size() + strip.notes.size() + 1, legend.entries.size());
                QVERIFY(strip.bounds.empty() || strip.bounds.size() == 3);
                std::vector<QRectF> rects{strip.title, strip.subtitle};
                for (const map::LegendStrip::Cell& cell : strip.cells) {
                    const bool isInBar = cell.text.isEmpty();
                    QCOMPARE(isInBar, !strip.bounds.empty() && cell.entry->kind == LegendEntry::Kind::Class);
                    rects.push_back(isInBar ? cell.swatch : cell.text);
                }
                for (const map::LegendStrip::Bound& bound : strip.bounds)
                    rects.push_back(bound.rect);
                for (const map::LegendStrip::Cell& note : strip.notes)
                    rects.push_back(note.text);
                for (std::size_t i = 0; i < rects.size(); ++i) {
                    QVERIFY(rects[i].left() >= 0 && rects[i].right() <= width + 1e-6);
                    QVERIFY(rects[i].bottom() <= strip.size.height() + 1e-6);
                    for (std::size_t j = i + 1; j < rects.size(); ++j) {
                        const QRectF common = rects[i].intersected(rects[j]);
                        QVERIFY(common.width() < 1e-6 || common.height() < 1e-6);
                    }
                }
            }
        }
        QCOMPARE(map::LegendStrip(legend, QFont(), 640).bounds.size(), std::size_t(3));
        QVERIFY(map::LegendStrip(legend, QFont(), 60).bounds.empty());
        // The lowest class stands at the left, over its bounds.
        const map::LegendStrip wide(legend, QFont(), 640);
        QCOMPARE(wide.cells[0].entry, &legend.entries[1]);
        QVERIFY(wide.cells[0].swatch.left() < wide.cells[1].swatch.left());
    }

    void digitsHaveOneWidth() {
        QCOMPARE(map::tabularWidth(QStringLiteral("111"), QFont()), map::tabularWidth(QStringLiteral("808"), QFont()));
    }

    // The swatch of a zone rouge carries the mark itself: red edge, dark hatch; the probable one is dashed and has no
    // hatch.
    void swatchesShowTheMarksOfTheMap() {
        const Legend legend = sample();
        map::Style style;
        map::Outline selection, probable, sure;
        selection.line = {Qt::black, 6};
        sure.line = probable.line = {QColor(0xce, 0x0f, 0x1c), 1.8};
        sure.isMark = probable.isMark = true;
        probable.dash = 4;
        style.outlines = {selection, probable, sure};
        const map::LegendLayout layout(legend, QFont(), 252);
        QImage image(layout.size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        map::paintLegend(painter, QRectF(QPointF(0, 0), layout.size), legend, style, QFont(),
                         {Qt::black, Qt::darkGray, Qt::white, Qt::lightGray});
        painter.end();
        const auto countLike = [&](const QRectF& rect, auto isLike) {
            int count = 0;
            for (int y = int(rect.top()); y < int(rect.bottom()); ++y) {
                for (int x = int(rect.left()); x < int(rect.right()); ++x)
                    count += isLike(image.pixelColor(x, y));
            }
            return count;
        };
        const auto isRed = [](const QColor& c) { return c.red() > 150 && c.green() < 90 && c.blue() < 90; };
        const auto isDark = [](const QColor& c) { return c.lightness() < 110 && c.red() < 120; };
        const QRectF sureSwatch = layout.rows[4].swatch, probableSwatch = layout.rows[5].swatch;
        QVERIFY(countLike(sureSwatch, isRed) > countLike(probableSwatch, isRed));
        QVERIFY(countLike(probableSwatch, isRed) > 10);
        QVERIFY(countLike(sureSwatch.adjusted(3, 3, -3, -3), isDark) > 5);
        QCOMPARE(countLike(probableSwatch.adjusted(3, 3, -3, -3), isDark), 0);
    }
};

QTEST_MAIN(TestLegend)
#include "test_legend.moc"

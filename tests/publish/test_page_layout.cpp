#include "publish/page_layout.h"
#include "publish/page_scale.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Qt::StringLiterals;
using publish::PageLayout;

namespace {

/// The longest texts that a page is likely to carry.
publish::PageContent fullContent() {
    publish::PageContent content;
    content.title = u"Score de fragilité des intercommunalités – Provence-Alpes-Côte d’Azur"_s;
    content.subtitle =
        u"De 0 à 100 : plus la teinte est foncée, plus le territoire cumule de fragilités. Contour rouge : zone rouge."_s;
    content.legend.title = u"Accès aux généralistes (APL ≤ 65 ans)"_s;
    content.legend.subtitle = u"consult./an/hab. · DREES 2023"_s;
    for (int i = 0; i < 9; ++i) {
        map::LegendEntry entry;
        entry.text = u"17 235 – 18 900 €"_s;
        entry.count = 139;
        content.legend.entries.push_back(entry);
    }
    for (int i = 0; i < 4; ++i)
        content.notes << u"Sources : DREES 2019–2023, INSEE 2015–2020 ; zones rouges du 27 juin 2025 : agences "
                         u"régionales de santé et "
                         "presse, ligne par ligne ; lieux : FINESS et neuf autres sources."_s;
    content.credit = u"Diagonale · 21 novembre 2026"_s;
    return content;
}

std::vector<QRectF> blocksOf(const PageLayout& layout) {
    std::vector<QRectF> blocks{layout.title, layout.subtitle, layout.map, layout.legend, layout.credit};
    blocks.insert(blocks.end(), layout.notes.begin(), layout.notes.end());
    return blocks;
}

publish::PageScale scaleOf(QSize pixels, double dpi) {
    return publish::PageScale::of(pixels, dpi);
}

} // namespace

class TestPageLayout : public QObject {
    Q_OBJECT
private slots:
    void nothingOverlapsNorLeavesThePage_data() {
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<double>("dpi");
        QTest::newRow("web") << QSize(1600, 900) << 96.0;
        QTest::newRow("share") << QSize(1200, 675) << 96.0;
        QTest::newRow("square") << QSize(1080, 1080) << 96.0;
        QTest::newRow("story") << QSize(1080, 1920) << 96.0;
        QTest::newRow("A4 landscape") << QSize(3508, 2480) << 300.0;
        QTest::newRow("A4 portrait") << QSize(2480, 3508) << 300.0;
        QTest::newRow("A0") << QSize(9933, 14043) << 300.0;
    }
    void nothingOverlapsNorLeavesThePage() {
        QFETCH(QSize, pixels);
        QFETCH(double, dpi);
        const publish::PageContent content = fullContent();
        const publish::PageFonts fonts{QFont()};
        for (const double aspect : {0.6, 1.26, 2.0}) {
            const publish::PageScale scale = scaleOf(pixels, dpi);
            const PageLayout layout = PageLayout::best(content, fonts, scale.page, aspect);
            QVERIFY(layout.fits);
            const QRectF page(QPointF(0, 0), scale.page);
            const std::vector<QRectF> blocks = blocksOf(layout);
            for (std::size_t i = 0; i < blocks.size(); ++i) {
                QVERIFY(page.contains(blocks[i]));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY2(!blocks[i].intersects(blocks[j]), qPrintable(u"blocks %1 and %2"_s.arg(i).arg(j)));
            }
            // Nothing is cut: each paragraph has the room that its text takes.
            for (std::size_t i = 0; i < layout.notes.size(); ++i) {
                const QRectF needed = QFontMetricsF(fonts.note)
                                          .boundingRect(QRectF(0, 0, layout.notes[i].width(), 1e6), Qt::TextWordWrap,
                                                        content.notes[qsizetype(i)]);
                QVERIFY(needed.height() <= layout.notes[i].height() &&
                        needed.width() <= layout.notes[i].width() + 0.01);
            }
        }
    }

    void textsStandOnOneLeftEdge() {
        const PageLayout layout = PageLayout::best(fullContent(), publish::PageFonts{QFont()}, {1400, 790}, 1.26);
        QCOMPARE(layout.subtitle.left(), layout.title.left());
        QCOMPARE(layout.legend.left() + map::kLegendPadding, layout.title.left());
        QCOMPARE(layout.notes.front().left(), layout.title.left());
    }

    void aWidePageHasItsLegendBesideATallOneBelow() {
        const publish::PageFonts fonts{QFont()};
        const PageLayout wide = PageLayout::best(fullContent(), fonts, {1400, 790}, 1.26);
        QVERIFY(wide.legend.right() <= wide.map.left());
        const PageLayout tall = PageLayout::best(fullContent(), fonts, {794, 1123}, 1.26);
        QVERIFY(tall.legend.top() >= tall.map.bottom());
    }

    void twiceTheDotsIsTheSamePageTwiceAsSharp() {
        const publish::PageScale once = scaleOf({1600, 900}, 96), twice = scaleOf({3200, 1800}, 192);
        QCOMPARE(twice.page, once.page);
        QCOMPARE(twice.pixelRatio, 2 * once.pixelRatio);
    }

    void aSmallPageIsNeverSetLargerThanNominal() {
        QCOMPARE(scaleOf({600, 400}, 96).pixelRatio, 1.0);
        QVERIFY(scaleOf({600, 400}, 96).smaller().pixelRatio < 1.0);
        QVERIFY(scaleOf({600, 400}, 96).smaller().page.width() > 600);
    }
};

QTEST_MAIN(TestPageLayout)
#include "test_page_layout.moc"

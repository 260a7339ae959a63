#include "map/palette.h"

#include "map/lab_colour.h"

#include <QSet>
#include <QTest>
#include <cmath>

namespace {

QStringList hex(const std::vector<QColor>& colours) {
    QStringList names;
    for (const QColor& colour : colours)
        names << colour.name();
    return names;
}

double lightness(const QColor& colour) {
    return map::LabColour::from(colour).lightness;
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT
private slots:
    void diagonaleIsTheOneOfTheDesign() {
        QCOMPARE(map::palettes().front().name, QStringLiteral("diagonale"));
        QCOMPARE(hex(map::palettes().front().colours(7)).join(u' '),
                 QStringLiteral("#ffffe5 #e6f1c8 #c1e3bf #85cbbb #4aadb4 #2a86a6 #2b5f8f"));
    }

    // From colorbrewer2.org and R's viridisLite 0.4.1, typed in by hand.
    void publishedColours_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("classes");
        QTest::addColumn<QString>("colours");
        QTest::newRow("YlGnBu 3") << "YlGnBu" << 3 << "#edf8b1 #7fcdbb #2c7fb8";
        QTest::newRow("Blues 5") << "Blues" << 5 << "#eff3ff #bdd7e7 #6baed6 #3182bd #08519c";
        QTest::newRow("PuBuGn 4") << "PuBuGn" << 4 << "#f6eff7 #bdc9e1 #67a9cf #02818a";
        QTest::newRow("BrBG 6") << "BrBG" << 6 << "#8c510a #d8b365 #f6e8c3 #c7eae5 #5ab4ac #01665e";
        QTest::newRow("YlOrBr 9") << "YlOrBr" << 9
                                  << "#ffffe5 #fff7bc #fee391 #fec44f #fe9929 #ec7014 #cc4c02 #993404 #662506";
    }
    void publishedColours() {
        QFETCH(QString, name);
        QFETCH(int, classes);
        QFETCH(QString, colours);
        const map::Palette* palette = map::findPalette(name);
        QVERIFY(palette);
        QCOMPARE(hex(palette->colours(classes)).join(u' '), colours);
    }

    // viridis(7), cividis(7) and mako(7) of viridisLite, light end first; between two anchors a step of 3 in 255 is
    // allowed.
    void viridisFamily_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("colours");
        QTest::newRow("viridis")
            << "viridis" << QStringLiteral("#fde725 #8fd744 #35b779 #21908c #31688e #443a83 #440154").split(u' ');
        QTest::newRow("cividis")
            << "cividis" << QStringLiteral("#ffea46 #d3c164 #a69d75 #7c7b78 #575c6d #233e6c #00204d").split(u' ');
        QTest::newRow("mako") << "mako"
                              << QStringLiteral("#def5e5 #78d6ae #38aaac #357ba2 #40498e #342346 #0b0405").split(u' ');
    }
    void viridisFamily() {
        QFETCH(QString, name);
        QFETCH(QStringList, colours);
        const std::vector<QColor> ours = map::findPalette(name)->colours(7);
        for (std::size_t i = 0; i < ours.size(); ++i) {
            const QColor theirs(colours[qsizetype(i)]);
            QVERIFY2(std::abs(ours[i].red() - theirs.red()) <= 3 && std::abs(ours[i].green() - theirs.green()) <= 3 &&
                         std::abs(ours[i].blue() - theirs.blue()) <= 3,
                     qPrintable(ours[i].name() + QStringLiteral(" for ") + theirs.name()));
        }
    }

    void everyPaletteGivesDistinctColoursForThreeToNineClasses() {
        for (const map::Palette& palette : map::palettes()) {
            QVERIFY(!palette.displayLabel().isEmpty());
            for (int classes = 3; classes <= 9; ++classes) {
                const QStringList names = hex(palette.colours(classes));
                QCOMPARE(names.size(), classes);
                QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), classes);
            }
        }
    }

    void sequentialOnesDarkenSteadily() {
        for (const map::Palette& palette : map::palettes()) {
            if (palette.kind != map::PaletteKind::Sequential)
                continue;
            for (int classes = 3; classes <= 9; ++classes) {
                const std::vector<QColor> colours = palette.colours(classes);
                for (std::size_t i = 1; i < colours.size(); ++i)
                    QVERIFY2(lightness(colours[i]) < lightness(colours[i - 1]), qPrintable(palette.name));
            }
        }
    }

    // Red belongs to the decision: no class may be taken for it, and the hues near #ce0f1c stay free.
    void noneHoldsARed() {
        for (const map::Palette& palette : map::palettes()) {
            for (int classes = 1; classes <= 9; ++classes) {
                for (const QColor& colour : palette.colours(classes)) {
                    const map::LabColour lab = map::LabColour::from(colour);
                    const double chroma = std::hypot(lab.a, lab.b);
                    const double hue = std::atan2(lab.b, lab.a) * 180 / M_PI;
                    QVERIFY2(chroma < 20 || hue < -30 || hue > 40, qPrintable(palette.name + u' ' + colour.name()));
                }
            }
        }
    }

    void oneClassIsTheMiddleAndNoneIsNone() {
        QCOMPARE(map::palettes().front().colours(1).size(), std::size_t(1));
        QVERIFY(map::palettes().front().colours(0).empty());
    }

    void namesAreFoundInAnyCase() {
        QCOMPARE(map::findPalette(QStringLiteral("ylgnbu"))->name, QStringLiteral("YlGnBu"));
        QVERIFY(!map::findPalette(QStringLiteral("Reds")));
        QVERIFY(!map::findPalette({}));
    }

    // CIE 15 worked values for sRGB primaries under D65.
    void labOfKnownColours() {
        const map::LabColour green = map::LabColour::from(QColor(0, 255, 0));
        QVERIFY(std::abs(green.lightness - 87.73) < 0.02 && std::abs(green.a + 86.18) < 0.02 &&
                std::abs(green.b - 83.18) < 0.02);
        QCOMPARE(map::LabColour::from(QColor(18, 200, 77)).toColour(), QColor(18, 200, 77));
    }
};

QTEST_GUILESS_MAIN(TestPalette)
#include "test_palette.moc"

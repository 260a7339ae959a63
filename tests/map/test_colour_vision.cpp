#include "map/colour_difference.h"
#include "map/colour_vision.h"

#include <QFile>
#include <QTest>
#include <array>
#include <random>

using namespace Qt::StringLiterals;
using map::ColourVision;
using map::seenBy;

namespace {

constexpr std::array kDichromats{ColourVision::Protanopia, ColourVision::Deuteranopia, ColourVision::Tritanopia};
constexpr std::array kOthers{ColourVision::Protanopia, ColourVision::Deuteranopia, ColourVision::Tritanopia,
                             ColourVision::Grey};

std::vector<std::vector<double>> oracle() {
    QFile file(QString::fromUtf8(ORACLES) + u"/colours.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<std::vector<double>> rows;
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    for (const QByteArray& line : lines.mid(1)) {
        std::vector<double> row;
        for (const QByteArray& cell : line.split(','))
            row.push_back(cell.toDouble());
        rows.push_back(row);
    }
    return rows;
}

QString told(const QColor& seen, ColourVision vision) {
    return u"%1 by %2"_s.arg(seen.name()).arg(int(vision));
}

} // namespace

class TestColourVision : public QObject {
    Q_OBJECT
private slots:
    void agreesWithThePapersInR() {
        const auto rows = oracle();
        QCOMPARE(rows.size(), std::size_t(59));
        for (const std::vector<double>& row : rows) {
            const QColor colour{int(row[0]), int(row[1]), int(row[2])};
            for (std::size_t i = 0; i < kOthers.size(); ++i) {
                const QColor seen = seenBy(kOthers[i], colour);
                const std::array channels{seen.red(), seen.green(), seen.blue()};
                for (std::size_t c = 0; c < 3; ++c)
                    QVERIFY2(std::abs(channels[c] - row[3 + 3 * i + c]) <= 0.501,
                             qPrintable(colour.name() + u' ' + told(seen, kOthers[i])));
            }
        }
    }

    /// DaltonLens 0.1 (public domain) publishes its matrices of the same papers, with other constants for the display:
    /// what one sees differs by a few steps of 255.
    void agreesWithDaltonLens() {
        struct Case {
            ColourVision vision;
            QColor colour, seen;
        };
        // Pure red by its matrices: linear (0.11238, 0.11238, 0.00401), (0.29275, 0.29275, −0.02234),
        // (1.01277, −0.01243, 0.07589).
        for (const Case& known : {Case{ColourVision::Protanopia, {255, 0, 0}, {94, 94, 13}},
                                  Case{ColourVision::Deuteranopia, {255, 0, 0}, {147, 147, 0}},
                                  Case{ColourVision::Tritanopia, {255, 0, 0}, {255, 0, 78}},
                                  Case{ColourVision::Tritanopia, {0, 0, 255}, {0, 98, 136}}}) {
            const QColor seen = seenBy(known.vision, known.colour);
            for (const int off :
                 {seen.red() - known.seen.red(), seen.green() - known.seen.green(), seen.blue() - known.seen.blue()})
                QVERIFY2(std::abs(off) <= 4, qPrintable(told(seen, known.vision)));
        }
    }

    void greysStayGreys() {
        for (int level = 0; level < 256; ++level) {
            for (const ColourVision vision : kOthers) {
                const QColor seen = seenBy(vision, QColor(level, level, level));
                QCOMPARE(seen.rgb(), qRgb(level, level, level));
            }
        }
    }

    /// Light that only the missing cone tells apart looks the same. 8.005, −0.978, −0.040 is the direction of linear
    /// RGB that the middle- and short-wave cones don't see (first column of the inverse of sRGB to cones).
    void confusedColoursMerge() {
        const auto light = [](double linear) {
            return int(
                std::lround(255 * (linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1 / 2.4) - 0.055)));
        };
        const QColor one(light(0.2), light(0.3), light(0.5));
        const QColor other(light(0.2 + 8.0053295 * 0.06), light(0.3 - 0.97821211 * 0.06),
                           light(0.5 - 0.04016557 * 0.06));
        QVERIFY(map::colourDifference(one, other) > 15);
        QVERIFY(map::colourDifference(seenBy(ColourVision::Protanopia, one), seenBy(ColourVision::Protanopia, other)) <
                0.8);
        QVERIFY(map::colourDifference(seenBy(ColourVision::Tritanopia, one), seenBy(ColourVision::Tritanopia, other)) >
                10);
    }

    /// Protanopes and deuteranopes see two hues: what they see, seen once more, is the same.
    void twiceIsOnce() {
        std::mt19937 random(20250627);
        for (int i = 0; i < 300; ++i) {
            const QColor colour = QColor::fromRgb(QRgb(random()) | 0xFF000000);
            for (const ColourVision vision : {ColourVision::Protanopia, ColourVision::Grey}) {
                const QColor once = seenBy(vision, colour), twice = seenBy(vision, once);
                QVERIFY(std::abs(once.red() - twice.red()) <= 1 && std::abs(once.green() - twice.green()) <= 1 &&
                        std::abs(once.blue() - twice.blue()) <= 1);
            }
        }
    }

    void aStyleIsSeenAsItsColours() {
        map::Style style;
        style.fill = {0xFFFFFFE5, 0xFF85CBBB, 0xFF2B5F8F};
        style.pattern = {map::Pattern::None, map::Pattern::Hatch, map::Pattern::None};
        style.coast = {QColor(0x7c, 0x8b, 0x94), 0.7};
        style.outlines.push_back({{false, true, false}, {QColor(0xce, 0x0f, 0x1c), 1.8}, {Qt::white, 3.6}, 4, false});
        for (const ColourVision vision : kDichromats) {
            const map::Style seen = seenBy(vision, style);
            for (std::size_t i = 0; i < style.fill.size(); ++i)
                QCOMPARE(seen.fill[i], seenBy(vision, QColor(style.fill[i])).rgb());
            QCOMPARE(seen.outlines.front().line.colour, seenBy(vision, QColor(0xce, 0x0f, 0x1c)));
            QCOMPARE(seen.outlines.front().line.width, 1.8);
            QCOMPARE(seen.outlines.front().dash, 4.0);
            QCOMPARE(seen.outlines.front().faces, style.outlines.front().faces);
            QCOMPARE(seen.coast.colour, seenBy(vision, style.coast.colour));
            QCOMPARE(seen.hatch, seenBy(vision, QColor(style.hatch)).rgb());
            QCOMPARE(seen.pattern, style.pattern);
        }
        const map::Style usual = seenBy(ColourVision::Usual, style);
        QCOMPARE(usual.fill, style.fill);
    }

    void aPictureIsSeenPixelByPixel() {
        QImage picture(64, 16, QImage::Format_ARGB32);
        std::mt19937 random(7);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                picture.setPixel(x, y, QRgb(random()));
        }
        picture.setPixel(0, 0, 0);
        for (const ColourVision vision : kOthers) {
            const QImage seen = seenBy(vision, picture);
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    QCOMPARE(seen.pixel(x, y), seenBy(vision, picture.pixelColor(x, y)).rgba());
            }
        }
        QCOMPARE(seenBy(ColourVision::Usual, picture), picture);
        QVERIFY(seenBy(ColourVision::Grey, QImage()).isNull());
    }

    /// The 34 pairs that Sharma, Wu & Dalal 2005 publish to check implementations (table 1): L, a, b twice, ΔE00.
    void differencesAreThoseOfSharma() {
        static constexpr std::array<std::array<double, 7>, 34> kPairs{{
            {50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425},
            {50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615},
            {50, 2.8361, -74.0200, 50, 0, -82.7485, 3.4412},
            {50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000},
            {50, -1.1848, -84.8006, 50, 0, -82.7485, 1.0000},
            {50, -0.9009, -85.5211, 50, 0, -82.7485, 1.0000},
            {50, 0, 0, 50, -1, 2, 2.3669},
            {50, -1, 2, 50, 0, 0, 2.3669},
            {50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792},
            {50, 2.49, -0.001, 50, -2.49, 0.0010, 7.1792},
            {50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195},
            {50, 2.49, -0.001, 50, -2.49, 0.0012, 7.2195},
            {50, -0.001, 2.49, 50, 0.0009, -2.49, 4.8045},
            {50, -0.001, 2.49, 50, 0.0010, -2.49, 4.8045},
            {50, -0.001, 2.49, 50, 0.0011, -2.49, 4.7461},
            {50, 2.5, 0, 50, 0, -2.5, 4.3065},
            {50, 2.5, 0, 73, 25, -18, 27.1492},
            {50, 2.5, 0, 61, -5, 29, 22.8977},
            {50, 2.5, 0, 56, -27, -3, 31.9030},
            {50, 2.5, 0, 58, 24, 15, 19.4535},
            {50, 2.5, 0, 50, 3.1736, 0.5854, 1.0000},
            {50, 2.5, 0, 50, 3.2972, 0, 1.0000},
            {50, 2.5, 0, 50, 1.8634, 0.5757, 1.0000},
            {50, 2.5, 0, 50, 3.2592, 0.3350, 1.0000},
            {60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644},
            {63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.2630},
            {61.2901, 3.7196, -5.3901, 61.4292, 2.2480, -4.9620, 1.8731},
            {35.0831, -44.1164, 3.7933, 35.0232, -40.0716, 1.5901, 1.8645},
            {22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373},
            {36.4612, 47.8580, 18.3852, 36.2715, 50.5065, 21.2231, 1.4146},
            {90.8027, -2.0831, 1.4410, 91.1528, -1.6435, 0.0447, 1.4441},
            {90.9257, -0.5406, -0.9208, 88.6381, -0.8985, -0.7239, 1.5381},
            {6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377},
            {2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082},
        }};
        for (const auto& pair : kPairs) {
            const map::LabColour one{pair[0], pair[1], pair[2]}, other{pair[3], pair[4], pair[5]};
            QVERIFY2(std::abs(map::colourDifference(one, other) - pair[6]) < 1e-4,
                     qPrintable(QString::number(pair[6])));
            QVERIFY(std::abs(map::colourDifference(other, one) - pair[6]) < 1e-4);
        }
    }

    /// WCAG's own examples: black on white 21, #767676 on white the first grey above 4.5, #949494 above 3.
    void contrastIsThatOfWcag() {
        QVERIFY(std::abs(map::contrastRatio(Qt::black, Qt::white) - 21) < 1e-4);
        QVERIFY(std::abs(map::contrastRatio(Qt::white, Qt::black) - 21) < 1e-4);
        QCOMPARE(map::contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(map::contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(map::contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
        QVERIFY(map::contrastRatio(QColor(0x94, 0x94, 0x94), Qt::white) >= 3);
        QVERIFY(map::contrastRatio(QColor(0x95, 0x95, 0x95), Qt::white) < 3);
    }
};

QTEST_GUILESS_MAIN(TestColourVision)
#include "test_colour_vision.moc"

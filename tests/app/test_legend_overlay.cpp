#include "app/legend_overlay.h"
#include "app/preferences.h"

#include <QApplication>
#include <QTest>

/// The legend on the map grows with the text, as far as the map has room for both.
class TestLegendOverlay : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { QApplication::setFont(app::preferences::fontOf(100)); }
    void itIsAsLargeAsTheText_data();
    void itIsAsLargeAsTheText();
    void itLeavesTheMapItsRoom_data();
    void itLeavesTheMapItsRoom();
};

namespace {

constexpr int kKept = 60; ///< Of the map's upper pixels: the notices.

map::Legend sample() {
    map::Legend legend;
    legend.title = QStringLiteral("Score de fragilité");
    legend.subtitle = QStringLiteral("0 à 100, poids égaux · calcul Diagonale");
    const auto add = [&legend](map::LegendEntry::Kind kind, const QString& text, int count) {
        map::LegendEntry entry;
        entry.kind = kind;
        entry.text = text;
        entry.count = count;
        legend.entries.push_back(entry);
    };
    for (int i = 0; i < 7; ++i)
        add(map::LegendEntry::Kind::Class, QStringLiteral("%1 – %2").arg(i * 10).arg(i * 10 + 10), 179);
    add(map::LegendEntry::Kind::Separator, {}, -1);
    add(map::LegendEntry::Kind::Retained, QStringLiteral("zone rouge"), 64);
    add(map::LegendEntry::Kind::Note, QStringLiteral("276 non retenues, 903 au statut inconnu, hors listes complètes"),
        -1);
    return legend;
}

/// The legend's size on a map of this size.
QSize sizeOn(QSize map) {
    QWidget parent;
    parent.resize(map);
    app::LegendOverlay legend(&parent);
    legend.setLegend(sample(), std::make_shared<map::Style>(), app::Colours::light());
    legend.keepBelow(kKept);
    return legend.size();
}

} // namespace

void TestLegendOverlay::itIsAsLargeAsTheText_data() {
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 125, 150, 200})
        QTest::addRow("%d %%", percent) << percent;
}

void TestLegendOverlay::itIsAsLargeAsTheText() {
    QFETCH(int, percent);
    QApplication::setFont(app::preferences::fontOf(percent));
    const double scale = QApplication::font().pixelSize() / double(app::preferences::kTextPixels);
    const QSizeF drawn = map::legendSize(sample(), QApplication::font(), 252 * scale, scale);
    const QSize size = sizeOn({2400, 1600});
    QVERIFY(std::abs(size.width() - drawn.width()) <= 1 && std::abs(size.height() - drawn.height()) <= 1);
    const QSizeF usual = map::legendSize(sample(), QApplication::font());
    QVERIFY(std::abs(size.width() / usual.width() - scale) < 0.1);
}

void TestLegendOverlay::itLeavesTheMapItsRoom_data() {
    QTest::addColumn<QSize>("map");
    for (const QSize map : {QSize(400, 300), QSize(700, 380), QSize(900, 420), QSize(1100, 420), QSize(900, 800)})
        QTest::addRow("%d x %d", map.width(), map.height()) << map;
}

void TestLegendOverlay::itLeavesTheMapItsRoom() {
    QFETCH(QSize, map);
    const QSize usual = sizeOn(map);
    for (const int percent : {125, 150, 200}) {
        QApplication::setFont(app::preferences::fontOf(percent));
        const QSize size = sizeOn(map);
        QVERIFY(size.width() >= usual.width() && size.height() >= usual.height());
        QVERIFY2(size == usual || size.height() <= map.height() - kKept - app::LegendOverlay::standardOffset().y(),
                 qPrintable(QString::number(size.height())));
        QVERIFY(size == usual || size.width() <= 0.4 * map.width() + 2);
    }
}

QTEST_MAIN(TestLegendOverlay)
#include "test_legend_overlay.moc"

#include "map/legend_layout.h"
#include "publish/page_font.h"

#include <QFontMetricsF>
#include <QTest>

using map::LegendEntry;

/// The legend in the screen's font and in the page's: fonts have their letters at other heights of their lines.
class TestPageLegend : public QObject {
    Q_OBJECT
private slots:
    void wordsStandBesideTheMiddleOfTheirSwatch_data();
    void wordsStandBesideTheMiddleOfTheirSwatch();
    void whatFollowsANoteStandsApart();
};

namespace {

map::Legend legendOfVenues() {
    map::Legend legend;
    const auto add = [&legend](LegendEntry::Kind kind, const QString& text) {
        LegendEntry entry;
        entry.kind = kind;
        entry.text = text;
        legend.entries.push_back(entry);
    };
    add(LegendEntry::Kind::Class, QStringLiteral("69,2 – 97,4"));
    add(LegendEntry::Kind::Note, QStringLiteral("Lieux de l’organisation"));
    add(LegendEntry::Kind::Class, QStringLiteral("maison de santé"));
    return legend;
}

/// Where a row's capitals and digits have their middle.
double middleOfText(const map::LegendLayout::Row& row, const QFont& font) {
    const QFontMetricsF metrics(font);
    return row.text.top() + metrics.ascent() - metrics.capHeight() / 2;
}

} // namespace

void TestPageLegend::wordsStandBesideTheMiddleOfTheirSwatch_data() {
    QTest::addColumn<QFont>("font");
    QTest::newRow("screen") << QFont();
    QTest::newRow("page") << publish::pageFont();
}

void TestPageLegend::wordsStandBesideTheMiddleOfTheirSwatch() {
    QFETCH(QFont, font);
    const map::Legend legend = legendOfVenues();
    const map::LegendLayout layout(legend, font, 252);
    for (const map::LegendLayout::Row& row : {layout.rows.front(), layout.rows.back()}) {
        const double apart = middleOfText(row, layout.textFont) - row.swatch.center().y();
        QVERIFY2(std::abs(apart) <= 0.5, qPrintable(QString::number(apart))); // lost to whole points
    }
}

void TestPageLegend::whatFollowsANoteStandsApart() {
    const map::Legend legend = legendOfVenues();
    const map::LegendLayout layout(legend, publish::pageFont(), 252);
    QVERIFY(layout.rows[2].swatch.top() >= layout.rows[1].text.bottom() + 4);
}

QTEST_MAIN(TestPageLegend)
#include "test_page_legend.moc"

#include "app/appearance.h"
#include "app/commune_map.h"
#include "app/commune_spread.h"
#include "app/communes_dialog.h"
#include "app/sorted_table.h"
#include "commune_country.h"
#include "document/document.h"
#include "publish/theme_colours.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Commune { Bourg, Amont, Combe, Dore, Etang }; ///< By descending population.
enum Figure { Minutes, Access };

app::TerritoryCommunes communes() {
    const app::CommuneSource source{std::make_shared<const document::CommuneFigures>(communecountry::figures()), {}};
    return app::communesOf(u"A"_s, *communecountry::dataset(), source);
}

QStringList textsIn(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts << label->text();
    return texts;
}

} // namespace

class TestCommunes : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void spreadIsThatOfTheValuesPresent();
    void worstFollowsTheDirection();
    void populationBeyondCountsWhoIsKnown();
    void sentencesSayWhatIsLeftOut();
    void tablesSortMissingLast();
    void mapStandsOnTheGround();
    void missingIsNeverAClass();
    void dialogFollowsChoicesAndThreshold();
    void pointsOverseasAreThoseOfTheReferenceList();
};

void TestCommunes::spreadIsThatOfTheValuesPresent() {
    // 10, 20, 30, 40; R: quantile(c(10, 20, 30, 40), type = 7)
    const app::CommuneSpread spread = app::spreadOf(communes(), Minutes);
    QCOMPARE(spread.communes, 5);
    QCOMPARE(spread.present, 4);
    QCOMPARE(spread.minimum, 10.0);
    QCOMPARE(spread.lowerQuartile, 17.5);
    QCOMPARE(spread.median, 25.0);
    QCOMPARE(spread.upperQuartile, 32.5);
    QCOMPARE(spread.maximum, 40.0);
}

void TestCommunes::worstFollowsTheDirection() {
    const app::TerritoryCommunes all = communes();
    QCOMPARE(app::spreadOf(all, Minutes).worst, int(Combe)); // 40 min
    QCOMPARE(app::spreadOf(all, Access).worst, int(Combe));  // 1.5
}

void TestCommunes::populationBeyondCountsWhoIsKnown() {
    const app::TerritoryCommunes all = communes();
    // Beyond 25 min: Combe 2,412 and Étang 500, of 16,134 whose minutes are known; Dore's 1,000 are not.
    const app::PopulationBeyond beyond = app::populationBeyond(all, Minutes, 25);
    QCOMPARE(beyond.population, 2912);
    QCOMPARE(beyond.known, 16134);
    QCOMPARE(beyond.communes, 2);
    QCOMPARE(beyond.without, 1);
    QCOMPARE(beyond.share(), 2912.0 / 16134);
    // At a threshold, a commune is not beyond it.
    QCOMPARE(app::populationBeyond(all, Minutes, 40).population, 0);
    // Low access is the fragile side: under 2, Combe alone; Étang has just 2.
    QCOMPARE(app::populationBeyond(all, Access, 2).population, 2412);
}

void TestCommunes::sentencesSayWhatIsLeftOut() {
    const QLocale french(QLocale::French, QLocale::France);
    const app::TerritoryCommunes all = communes();
    QString beyond = app::communewords::beyond(all, Minutes, 25, french);
    beyond.replace(QChar(0x202f), u' ').replace(QChar(0xa0), u' ');
    QVERIFY2(beyond.startsWith(u"2 912 habitants, 18 %, à plus de 25 min"), qPrintable(beyond));
    QVERIFY2(beyond.contains(u"1 commune"), qPrintable(beyond));
    const QString spread = app::communewords::spread(all, Minutes, french);
    QVERIFY2(spread.contains(u"Combe"), qPrintable(spread));
    QVERIFY2(spread.contains(u"non disponible"), qPrintable(spread));
}

void TestCommunes::tablesSortMissingLast() {
    app::SortedTable table(u"essai"_s);
    table.setRows({{u"nom"_s, {}, false, {}}, {u"chiffre"_s, {}, true, u"min"_s}},
                  {{{u"a"_s, std::nan(""), {}}, {u"10"_s, 10, {}}},
                   {{u"b"_s, std::nan(""), {}}, {u"–"_s, std::nan(""), {}}},
                   {{u"c"_s, std::nan(""), {}}, {u"9"_s, 9, {}}}});
    const auto names = [&table] {
        QString all;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            all += table.model()->index(row, 0).data().toString();
        return all;
    };
    table.sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(names(), u"cab"_s);
    table.sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(names(), u"acb"_s);
    table.setCurrentRow(2);
    QCOMPARE(table.currentRow(), 2);
    table.setFilter(u"C"_s);
    QCOMPARE(table.shownCount(), 1);
    QCOMPARE(table.currentRow(), 2);
    QCOMPARE(table.allAsText(), u"nom\tchiffre\nc\t9\n"_s);
    table.setFilter({});
    QCOMPARE(table.figures().columns, (QStringList{u"nom"_s, u"chiffre (min)"_s}));
    QCOMPARE(table.figures().rows.back(), (QStringList{u"b"_s, QString()})); // missing: empty, never 0
}

void TestCommunes::mapStandsOnTheGround() {
    app::CommuneMap map;
    map.resize(600, 400);
    const auto all = std::make_shared<const app::TerritoryCommunes>(communes());
    QCOMPARE(all->ground.bounds().size().toSize(), QSize(10'000, 10'000));
    map.display(all, Minutes, std::vector<QColor>(app::TerritoryCommunes::kClasses, Qt::blue), app::Colours::light());
    // Amont is north-west of Bourg, Combe south-east of it.
    const QPointF amont = *map.positionOf(Amont), bourg = *map.positionOf(Bourg), combe = *map.positionOf(Combe);
    QVERIFY(amont.x() < bourg.x() && amont.y() < bourg.y());
    QVERIFY(combe.x() > bourg.x() && combe.y() > bourg.y());
    QVERIFY(!map.positionOf(Etang));
    QCOMPARE(map.communeAt(combe), int(Combe));
    QCOMPARE(map.communeAt(QPointF(0, 0)), -1);
    QSignalSpy chosen(&map, &app::CommuneMap::chosen);
    QTest::mouseClick(&map, Qt::LeftButton, {}, amont.toPoint());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toInt(), int(Amont));
}

void TestCommunes::missingIsNeverAClass() {
    app::CommuneMap map;
    map.resize(600, 400);
    std::vector<QColor> classes{QColor(10, 0, 200), QColor(20, 0, 210), QColor(30, 0, 220), QColor(40, 0, 230),
                                QColor(50, 0, 240)};
    map.display(std::make_shared<const app::TerritoryCommunes>(communes()), Minutes, classes, app::Colours::light());
    const QImage picture = map.grab().toImage();
    const auto colourAt = [&](int commune) { return picture.pixelColor(map.positionOf(commune)->toPoint()); };
    QCOMPARE(colourAt(Dore), publish::noDataColour());
    QVERIFY(std::ranges::find(classes, colourAt(Bourg)) != classes.end());
    QVERIFY(colourAt(Combe) != colourAt(Bourg));
    QVERIFY(map.accessibleDescription().contains(u"non disponible"));
}

void TestCommunes::dialogFollowsChoicesAndThreshold() {
    document::Document document;
    app::Appearance appearance;
    document::MapState state;
    document.setDataset(communecountry::dataset(), state);
    app::CommunesDialog dialog(document, appearance);
    dialog.show();
    QVERIFY(textsIn(dialog).contains(u"Aucun territoire choisi"_s));
    // Nothing to copy nor to write yet, and another theme has nothing to paint.
    const auto filesOffered = [&dialog] {
        return std::ranges::count_if(dialog.findChildren<QPushButton*>(),
                                     [](const QPushButton* button) { return button->isEnabled(); }) > 1;
    };
    QVERIFY(!filesOffered()); // « Fermer » alone
    appearance.setMode(app::Appearance::Mode::Dark);
    appearance.setMode(app::Appearance::Mode::Light);
    QSignalSpy displayed(&dialog, &app::CommunesDialog::displayed);
    document.navigate([](document::MapState& next) { next.selection = u"A"_s; });
    QVERIFY(displayed.wait());
    QVERIFY(textsIn(dialog).contains(u"CC de A"_s));
    QVERIFY(filesOffered());

    auto* figure = dialog.findChild<QComboBox*>();
    const int minutes = figure->findData(u"minutes"_s);
    QVERIFY(minutes >= 0);
    figure->setFocus();
    while (figure->currentIndex() != minutes)
        QTest::keyClick(figure, figure->currentIndex() < minutes ? Qt::Key_Down : Qt::Key_Up);
    auto* threshold = dialog.findChild<QDoubleSpinBox*>();
    QCOMPARE(threshold->value(), 30.0); // proposed where minutes are counted
    threshold->setFocus();
    threshold->selectAll();
    QTest::keyClicks(threshold, u"25"_s);
    QTest::keyClick(threshold, Qt::Key_Tab);
    QVERIFY(!textsIn(dialog).filter(u"à plus de 25"_s).isEmpty());

    // A click on the map chooses the row, a key in the table the mark.
    auto* map = dialog.findChild<app::CommuneMap*>();
    auto* table = dialog.findChild<app::SortedTable*>();
    QCOMPARE(table->shownCount(), 5);
    QTest::mouseClick(map, Qt::LeftButton, {}, map->positionOf(Combe)->toPoint());
    QCOMPARE(table->currentRow(), int(Combe));
    QSignalSpy moved(table, &app::SortedTable::currentRowChanged);
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(table->currentRow(), int(Bourg)); // sorted by name: Amont, Bourg, Combe
}

/// The table that ships by commune draws overseas communes in the Bay of Biscay.
void TestCommunes::pointsOverseasAreThoseOfTheReferenceList() {
    const auto source = app::readCommuneSource(*communecountry::dataset());
    QVERIFY(source->points.size() > 34'000);
    QVERIFY(!source->points.contains(u"97311"_s)); // Saint-Laurent-du-Maroni
    const QPointF aigurande = source->points.value(u"36001"_s);
    QVERIFY(std::abs(aigurande.x() - 1.83) < 0.1 && std::abs(aigurande.y() - 46.43) < 0.1);
}

QTEST_MAIN(TestCommunes)
#include "test_communes.moc"

// The map as assistive technologies get it, and its cursor, in the real window on the shipped boundaries.
#include "app/hover_card.h"
#include "app/map_accessible.h"
#include "app/map_territory_part.h"
#include "app/search_box.h"
#include "hearing.h"
#include "shipped_document.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTextDocumentFragment>

#include <QtTest/qtestaccessible.h>
#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

class TestMapAccessibility : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void regionsDepartementsTerritories();
    void eachPartKnowsItsPlace();
    void aTerritorySaysWhatTheCardSays();
    void oneThatStraddlesStandsOnceAndSaysSo();
    void aMissingValueIsNoValue();
    void theTerritoryUnderAPointIsFound();
    void statesFollowTheDocument();
    void actionsDoWhatKeysDo();
    void arrowsMoveTheFocusAndSaySo();
    void theCursorIsSeen();
    void anotherThemeGivesOtherNames();
    void partsGoWithTheirDataset();
    void noCursorByMouseAlone();

private:
    app::MapWidget& map() { return m_fixture->map(); }
    document::Document& document() { return m_fixture->document(); }
    app::MapAccessible& spoken() {
        return *static_cast<app::MapAccessible*>(QAccessible::queryAccessibleInterface(&map()));
    }
    int territoryOf(const QString& code) { return document().dataset()->territoryOf(code); }
    QAccessibleInterface* partOf(const QString& code) { return spoken().territoryPart(territoryOf(code)); }
    QAccessibleInterface* childNamed(QAccessibleInterface* parent, const QString& beginning);
    bool focusMap();

    /// True, too, where nothing can be heard.
    bool hasHeard(QAccessibleInterface* part, QAccessible::Event what) {
        QAccessibleEvent event(part, what);
        return !m_hears || QTestAccessibility::containsEvent(&event);
    }

    std::optional<tests::WindowFixture> m_fixture;
    bool m_hears = false;
};

void TestMapAccessibility::initTestCase() {
    m_fixture.emplace();
    QVERIFY(m_fixture->begin());
    map().navigator().setAnimated(false);
    QTRY_VERIFY(map().cursorIsReady());
    QVERIFY(QTest::qWaitForWindowActive(&*m_fixture->window));
    QTestAccessibility::initialize();
    m_hears = tests::beginHearing();
}

void TestMapAccessibility::init() {
    document().navigate([](document::MapState& state) {
        state.selection.clear();
        state.brushed.clear();
    });
    map().showArea(u"france"_s);
    QVERIFY(focusMap());
    QTestAccessibility::clearEvents();
}

void TestMapAccessibility::cleanupTestCase() {
    QTestAccessibility::cleanup();
    m_fixture.reset();
}

bool TestMapAccessibility::focusMap() {
    map().setFocus(Qt::TabFocusReason);
    return QTest::qWaitFor([this] { return map().hasFocus(); });
}

QAccessibleInterface* TestMapAccessibility::childNamed(QAccessibleInterface* parent, const QString& beginning) {
    for (int i = 0; parent && i < parent->childCount(); ++i) {
        if (parent->child(i)->text(QAccessible::Name).startsWith(beginning))
            return parent->child(i);
    }
    return nullptr;
}

void TestMapAccessibility::regionsDepartementsTerritories() {
    // 13 régions of the mainland, Corsica one of them, and 5 overseas; 101 départements less Paris, whose only
    // intercommunalité has its seat elsewhere or is there: each one of the list is met.
    QAccessibleInterface* centre = childNamed(&spoken(), u"Centre-Val de Loire, 6 départements"_s);
    QVERIFY(centre);
    QCOMPARE(centre->role(), QAccessible::Grouping);
    QAccessibleInterface* indre = childNamed(centre, u"Indre, "_s);
    QVERIFY(indre);
    QCOMPARE(indre->role(), QAccessible::List);
    QAccessibleInterface* marche = partOf(tests::kMarcheBerrichonne);
    QVERIFY(marche);
    QCOMPARE(marche->parent(), indre);
    // As published: 83,9, 40th of 1,250; a zone rouge by decision.
    const QString name = marche->text(QAccessible::Name);
    QVERIFY2(name.contains(u"Marche Berrichonne, score de fragilité 83,9, 40e sur 1"_s), qPrintable(name));
    QVERIFY2(name.endsWith(u", zone rouge"_s), qPrintable(name));
    QVERIFY(marche->text(QAccessible::Description).contains(u"Indre"_s));
    QCOMPARE(marche->valueInterface()->currentValue().toDouble(),
             document().results()->scores.score[std::size_t(territoryOf(tests::kMarcheBerrichonne))]);
}

void TestMapAccessibility::eachPartKnowsItsPlace() {
    std::set<QString> territories;
    int regions = 0, departements = 0;
    for (int r = 0; r < spoken().childCount(); ++r) {
        QAccessibleInterface* region = spoken().child(r);
        QCOMPARE(region->parent(), &spoken());
        QCOMPARE(spoken().indexOfChild(region), r);
        if (region->object()) // a control on the map
            continue;
        ++regions;
        for (int d = 0; d < region->childCount(); ++d) {
            QAccessibleInterface* departement = region->child(d);
            ++departements;
            QCOMPARE(departement->parent(), region);
            QCOMPARE(region->indexOfChild(departement), d);
            for (int t = 0; t < departement->childCount(); ++t) {
                QAccessibleInterface* territory = departement->child(t);
                QVERIFY(territory->isValid());
                QCOMPARE(territory->parent(), departement);
                QCOMPARE(departement->indexOfChild(territory), t);
                QCOMPARE(QAccessible::accessibleInterface(QAccessible::uniqueId(territory)), territory);
                territories.insert(territory->text(QAccessible::Name));
            }
        }
    }
    // The list of 1 January 2025 has 18 régions and 101 départements; Paris belongs to the one of its own métropole.
    QCOMPARE(regions, 18);
    QVERIFY2(departements >= 96 && departements <= 101, qPrintable(QString::number(departements)));
    const auto& outlines = document().dataset()->outlineOf;
    QCOMPARE(std::ptrdiff_t(territories.size()),
             std::count_if(outlines.begin(), outlines.end(), [](int outline) { return outline >= 0; }));
}

void TestMapAccessibility::aTerritorySaysWhatTheCardSays() {
    map().putCursor(territoryOf(tests::kMarcheBerrichonne));
    const auto* card = map().findChild<app::HoverCard*>();
    QTRY_VERIFY(card->isVisible());
    const QString spokenName = partOf(tests::kMarcheBerrichonne)->text(QAccessible::Name).simplified();
    for (const QLabel* label : card->findChildren<QLabel*>()) {
        const QString shown = QTextDocumentFragment::fromHtml(label->text()).toPlainText();
        for (const QString& part : shown.split(u" · "_s)) {
            const QString figure = part.startsWith(u"Score "_s) ? part.mid(6) : part;
            QVERIFY2(spokenName.contains(figure.simplified()), qPrintable(figure + u" | "_s + spokenName));
        }
    }
}

void TestMapAccessibility::oneThatStraddlesStandsOnceAndSaysSo() {
    const auto& territories = document().dataset()->territories;
    int straddling = 0;
    for (int i = 0; i < int(territories.size()); ++i) {
        const QStringList& departements = territories[std::size_t(i)].departements;
        if (departements.size() < 2 || !document().dataset()->hasFace(i))
            continue;
        ++straddling;
        QAccessibleInterface* part = spoken().territoryPart(i);
        const QString first = document().dataset()->gazetteer->departementName(departements.front());
        QVERIFY(part->parent()->text(QAccessible::Name).startsWith(first + u','));
        QVERIFY(part->text(QAccessible::Description).contains(u"à cheval"_s));
    }
    QCOMPARE(straddling, 89); // as the reference list says
}

void TestMapAccessibility::aMissingValueIsNoValue() {
    const auto& scores = document().results()->scores.score;
    int missing = 0;
    for (int i = 0; i < int(scores.size()); ++i) {
        QAccessibleInterface* part = spoken().territoryPart(i);
        if (!part || !std::isnan(scores[std::size_t(i)]))
            continue;
        ++missing;
        QVERIFY(!part->valueInterface());
        QVERIFY2(part->text(QAccessible::Name).contains(u"pas de score"_s), qPrintable(part->text(QAccessible::Name)));
    }
    QVERIFY(missing > 0);
}

void TestMapAccessibility::theTerritoryUnderAPointIsFound() {
    for (const QString& insee : {u"36044"_s, u"97411"_s, u"2A004"_s}) {
        map().showArea(u"siren:"_s + m_fixture->epciOf(insee));
        QAccessibleInterface* part = partOf(m_fixture->epciOf(insee));
        const QPoint there = map().mapToGlobal(m_fixture->positionOf(insee).toPoint());
        QCOMPARE(spoken().childAt(there.x(), there.y()), part);
        QVERIFY(part->rect().contains(there));
        QVERIFY(!part->state().offscreen);
    }
    // Seen from La Réunion, the Indre isn't there.
    map().showArea(u"frame:REU"_s);
    QVERIFY(partOf(tests::kMarcheBerrichonne)->state().offscreen);
}

void TestMapAccessibility::statesFollowTheDocument() {
    QAccessibleInterface* part = partOf(tests::kMarcheBerrichonne);
    QVERIFY(part->state().selectable && part->state().focusable);
    QVERIFY(!part->state().selected && !part->state().checked);
    tests::select(document(), tests::kMarcheBerrichonne);
    QVERIFY(part->state().selected);
    QVERIFY(hasHeard(part, QAccessible::Selection));
    document().brush(std::array{territoryOf(tests::kMarcheBerrichonne)});
    QVERIFY(part->state().checked);
}

void TestMapAccessibility::actionsDoWhatKeysDo() {
    QAccessibleInterface* part = partOf(tests::kMarcheBerrichonne);
    QAccessibleActionInterface* actions = part->actionInterface();
    QVERIFY(actions);
    for (const QString& name : actions->actionNames())
        QVERIFY(!actions->localizedActionName(name).isEmpty());
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(document().state().selection, tests::kMarcheBerrichonne);
    actions->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(document().brushed(), std::vector{territoryOf(tests::kMarcheBerrichonne)});
    actions->doAction(app::MapTerritoryPart::goToAction());
    QCOMPARE(document().state().view.area, u"siren:"_s + tests::kMarcheBerrichonne);
    part->parent()->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(document().state().view.area, u"dept:36"_s);
    actions->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(spoken().focusChild(), part);
}

void TestMapAccessibility::arrowsMoveTheFocusAndSaySo() {
    map().putCursor(territoryOf(tests::kMarcheBerrichonne));
    QTestAccessibility::clearEvents();
    QTest::keyClick(&map(), Qt::Key_Right);
    // Its neighbours to the east are in the Cher and the Creuse; whichever it is, it has a border with it.
    const int east = map().cursorTerritory();
    const auto neighbours = document().dataset()->neighboursOf(territoryOf(tests::kMarcheBerrichonne));
    QVERIFY(std::find(neighbours.begin(), neighbours.end(), east) != neighbours.end());
    QAccessibleInterface* part = spoken().territoryPart(east);
    QCOMPARE(spoken().focusChild(), part);
    QVERIFY(part->state().focused);
    QVERIFY(!partOf(tests::kMarcheBerrichonne)->state().focused);
    QVERIFY(hasHeard(part, QAccessible::Focus));
    QTest::keyClick(&map(), Qt::Key_Return);
    QCOMPARE(document().selectedTerritory(), east);
    QTest::keyClick(&map(), Qt::Key_Space);
    QCOMPARE(document().brushed(), std::vector{east});
    QTest::keyClick(&map(), Qt::Key_Space);
    QVERIFY(document().brushed().empty());
    // A cursor that leaves the view takes the view along.
    map().showArea(u"siren:"_s + tests::kMarcheBerrichonne);
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(&map(), Qt::Key_Down);
        QVERIFY(!spoken().territoryPart(map().cursorTerritory())->state().offscreen);
    }
}

void TestMapAccessibility::theCursorIsSeen() {
    map().putCursor(territoryOf(tests::kMarcheBerrichonne));
    map().showArea(u"dept:36"_s);
    QVERIFY(m_fixture->settle());
    const QRect place =
        spoken().rectOf(territoryOf(tests::kMarcheBerrichonne)).translated(-map().mapToGlobal(QPoint()));
    const auto blueIn = [&] {
        const QImage image = map().grab(place.adjusted(-4, -4, 4, 4)).toImage();
        int blue = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                blue += image.pixelColor(x, y) == app::Colours::light().accent;
        return blue;
    };
    QVERIFY2(blueIn() > place.width(), "no line of the accent's colour goes round");
    m_fixture->window->searchBox().setFocus();
    QVERIFY(m_fixture->settle());
    QCOMPARE(blueIn(), 0);
}

void TestMapAccessibility::anotherThemeGivesOtherNames() {
    QAccessibleInterface* part = partOf(tests::kMarcheBerrichonne);
    const QString before = part->text(QAccessible::Name);
    document().edit(u"thème"_s, [](document::MapState& state) {
        state.theme = document::Theme::Indicator;
        state.indicator = u"apl_generalistes_65"_s;
    });
    QVERIFY(part->text(QAccessible::Name) != before);
    QTRY_VERIFY(hasHeard(part, QAccessible::NameChanged)); // once it rests
    document().undoStack()->undo();
    QCOMPARE(part->text(QAccessible::Name), before);
}

void TestMapAccessibility::partsGoWithTheirDataset() {
    const QAccessible::Id before = QAccessible::uniqueId(partOf(tests::kMarcheBerrichonne));
    map().putCursor(territoryOf(tests::kMarcheBerrichonne));
    document().setDataset(document().dataset(), document().state());
    QVERIFY(!QAccessible::accessibleInterface(before));
    QVERIFY(partOf(tests::kMarcheBerrichonne));
    QCOMPARE(map().cursorTerritory(), territoryOf(tests::kMarcheBerrichonne));
}

void TestMapAccessibility::noCursorByMouseAlone() {
    m_fixture->window->searchBox().setFocus();
    QTest::mouseClick(&map(), Qt::LeftButton, {}, m_fixture->positionOf(u"36044"_s).toPoint());
    // But the arrows go on from what was clicked.
    const int clicked = document().selectedTerritory();
    QVERIFY(clicked >= 0);
    QCOMPARE(map().cursorTerritory(), clicked);
}

QTEST_MAIN(TestMapAccessibility)
#include "test_map_accessibility.moc"

#include "app/import_check_page.h"
#include "app/import_draft.h"
#include "app/import_preview.h"
#include "app/import_wizard.h"
#include "app/info_bar.h"
#include "app/sorted_table.h"
#include "document/small_country.h"
#include "support/shared_data.h"
#include "window_fixture.h"

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60000;

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qPrintable(path));
    return path;
}

/// A value for each commune of the made-up country's A, B and C: title lines, a units line, decimal commas, a code that
/// no list knows, one twice, a note at the end.
QByteArray publishedTable() {
    return QStringLiteral("Accessibilité aux soins;;;\n"
                          "Source : DREES, 2023;;;\n"
                          ";;;\n"
                          "Code commune;Commune;Consultations 2023;Zonage\n"
                          ";;par an;\n"
                          "18001;Aubigny;1,5;ZIP\n"
                          "18002;Bourges;3,5;ZAC\n"
                          "36001;Buzançais;2,5;ZIP\n"
                          "36002;Châteauroux;nd;ZIP\n"
                          "23001;Dun;4,25;ZAC\n"
                          "18001;Aubigny;9;ZAC\n"
                          "18999;Nulle-Part;1;ZAC\n"
                          "Lecture : exemple;;;\n")
        .toUtf8();
}

QPushButton* next(const app::ImportWizard& wizard) {
    return wizard.findChild<QPushButton*>(u"next"_s);
}

int stepOf(const app::ImportWizard& wizard) {
    return wizard.findChild<QStackedWidget*>()->currentIndex();
}

bool opens(app::ImportWizard& wizard, const QString& path) {
    QSignalSpy settled(&wizard, &app::ImportWizard::settled);
    wizard.show();
    wizard.openFile(path);
    return settled.wait(kPatience);
}

/// Ticks a column of the second page by the keyboard.
void tick(const app::ImportWizard& wizard, const QString& column) {
    auto* columns = wizard.findChild<QTableWidget*>(u"importColumns"_s);
    columns->setFocus();
    QTest::keyClick(columns, Qt::Key_Home, Qt::ControlModifier);
    while (columns->currentItem()->text() != column && columns->currentRow() + 1 < columns->rowCount())
        QTest::keyClick(columns, Qt::Key_Down);
    if (columns->item(columns->currentRow(), 0)->checkState() != Qt::Checked)
        QTest::keyClick(columns, Qt::Key_Space);
}

bool goesToTheCheck(app::ImportWizard& wizard) {
    QSignalSpy settled(&wizard, &app::ImportWizard::settled);
    QTest::keyClick(next(wizard), Qt::Key_Space);
    return settled.wait(kPatience);
}

} // namespace

class TestImportWizard : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QFile::remove(QSettings().fileName()); }
    void publishedTableIsUnderstood();
    void aClickMakesTheHeader();
    void whatIsMissingIsSaid();
    void lossesAreToldBeforeAnythingHappens();
    void choicesAreRemembered();
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();
    void leavingAtEachPageChangesNothing();
    void importedIndicatorChangesTheScoreAndIsRemoved();
    void dreesWorkbookBecomesAnIndicator();

private:
    std::unique_ptr<app::ImportWizard> make() const;
    std::unique_ptr<app::Appearance> m_appearance;
};

void TestImportWizard::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Diagonale tests"_s);
    QCoreApplication::setApplicationName(u"Import %1"_s.arg(QCoreApplication::applicationPid()));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    m_appearance = std::make_unique<app::Appearance>();
}

std::unique_ptr<app::ImportWizard> TestImportWizard::make() const {
    app::ImportWizard::Present present{smallcountry::gazetteer(), {{u"h1"_s, u"Indicateur h1"_s}}, {}};
    return std::make_unique<app::ImportWizard>(app::indicatorImport(), present, *m_appearance);
}

void TestImportWizard::publishedTableIsUnderstood() {
    const QTemporaryDir folder;
    const auto wizard = make();
    QVERIFY(opens(*wizard, written(folder, u"publié.csv"_s, publishedTable())));
    QVERIFY(next(*wizard)->isEnabled());
    QTest::keyClick(next(*wizard), Qt::Key_Space);
    QCOMPARE(stepOf(*wizard), 1);
    tick(*wizard, u"Consultations 2023"_s);
    tick(*wizard, u"Zonage"_s);
    QVERIFY(next(*wizard)->isEnabled());
    const document::TableImport import = wizard->import();
    QCOMPARE(import.codeColumn, u"Code commune"_s);
    QVERIFY(import.byCommune);
    QCOMPARE(import.layout.headerRow, 3);
    QCOMPARE(import.layout.unitRows, 1);
    QCOMPARE(import.columns.size(), std::size_t(2));
    const territory::Indicator& figure = import.columns[0].indicator;
    QCOMPARE(figure.key, u"consultations_2023"_s);
    QCOMPARE(figure.unit, u"par an"_s);
    QCOMPARE(figure.vintage, u"2023"_s);
    QCOMPARE(figure.source, u"DREES"_s);
    QCOMPARE(figure.decimals, 2);
    QVERIFY(import.columns[1].isCategory);
}

void TestImportWizard::aClickMakesTheHeader() {
    const QTemporaryDir folder;
    const auto wizard = make();
    QVERIFY(opens(*wizard, written(folder, u"publié.csv"_s, publishedTable())));
    auto* preview = wizard->findChild<app::ImportPreview*>();
    QSignalSpy settled(wizard.get(), &app::ImportWizard::settled);
    const QModelIndex first = preview->model()->index(5, 0); // « 18001;Aubigny… »
    preview->scrollTo(first);
    QTest::mouseClick(preview->viewport(), Qt::LeftButton, {}, preview->visualRect(first).center());
    QVERIFY(settled.wait(kPatience));
    QTest::keyClick(next(*wizard), Qt::Key_Space);
    auto* columns = wizard->findChild<QTableWidget*>(u"importColumns"_s);
    QCOMPARE(columns->item(1, 0)->text(), u"Aubigny"_s);
    // Back, and by the keyboard: Return on the line of names.
    QTest::keyClick(wizard->findChild<QPushButton*>(u"back"_s), Qt::Key_Space);
    preview->setFocus();
    preview->setCurrentIndex(preview->model()->index(3, 0));
    settled.clear();
    QTest::keyClick(preview, Qt::Key_Return);
    QVERIFY(settled.wait(kPatience));
    QTest::keyClick(next(*wizard), Qt::Key_Space);
    QCOMPARE(columns->item(1, 0)->text(), u"Commune"_s);
}

void TestImportWizard::whatIsMissingIsSaid() {
    io::TableProbe probe;
    probe.layout.headerRow = 0;
    probe.columns = {{u"code"_s, {}, io::ColumnContent::TerritoryCode, 3, 0, 0, {}},
                     {u"a"_s, {}, io::ColumnContent::Number, 3, 0, 0, {}},
                     {u"b"_s, {}, io::ColumnContent::Number, 3, 0, 0, {}}};
    probe.codeColumn = 0;
    app::ImportDraft draft = app::draftOf(app::indicatorImport(), u"essai.csv"_s, probe);
    QVERIFY(!draft.whatIsMissing().isEmpty()); // two figures: none is taken unasked
    draft.columns[1].taken = true;
    QCOMPARE(draft.whatIsMissing(), QString());
    draft.columns[2].taken = true;
    draft.columns[2].as.indicator.key = draft.columns[1].as.indicator.key;
    QVERIFY(draft.whatIsMissing().contains(u"clé"));
    draft.columns[2].taken = false;
    draft.columns[1].as.indicator.label.clear();
    QVERIFY(draft.whatIsMissing().contains(u"libellé"));
    draft.columns[1].as.indicator.label = u"A"_s;
    draft.roleColumns[0] = -1;
    QVERIFY(draft.whatIsMissing().contains(u"code"));
}

void TestImportWizard::lossesAreToldBeforeAnythingHappens() {
    const QTemporaryDir folder;
    const auto wizard = make();
    QVERIFY(opens(*wizard, written(folder, u"publié.csv"_s, publishedTable())));
    QTest::keyClick(next(*wizard), Qt::Key_Space);
    tick(*wizard, u"Consultations 2023"_s);
    QVERIFY(goesToTheCheck(*wizard));
    QCOMPARE(stepOf(*wizard), 2);
    const QString report = wizard->findChild<app::ImportCheckPage*>()->report();
    for (const QString& fact : {u"5 lignes sur 8"_s, u"18999"_s, u"1 code"_s, u"inconnu"_s, u"en double"_s})
        QVERIFY2(report.contains(fact), qPrintable(report));
    // A (1.5), B (3.5 × 3000 + 2.5 × 1000 over 4000 = 3.25), D (4.25); C's only commune says « nd ».
    QVERIFY2(report.contains(u"3 sur 6"_s), qPrintable(report));
    auto* coverage = wizard->findChild<app::ImportCheckPage*>()->findChild<app::SortedTable*>();
    QCOMPARE(coverage->model()->index(0, 4).data().toString(), u"1,50"_s);
    QCOMPARE(coverage->model()->index(0, 5).data().toString(), u"3,25"_s);
    QCOMPARE(coverage->model()->index(0, 6).data().toString(), u"4,25"_s);
    QCOMPARE(next(*wizard)->text(), u"Ajouter"_s);
    QTest::keyClick(next(*wizard), Qt::Key_Space);
    QCOMPARE(wizard->result(), int(QDialog::Accepted));
}

void TestImportWizard::choicesAreRemembered() {
    const QTemporaryDir folder;
    const QString path = written(folder, u"annuel.csv"_s, publishedTable());
    {
        const auto wizard = make();
        QVERIFY(opens(*wizard, path));
        QTest::keyClick(next(*wizard), Qt::Key_Space);
        tick(*wizard, u"Consultations 2023"_s);
        const auto fields = wizard->findChildren<QLineEdit*>();
        const auto found = std::ranges::find(fields, u"Libellé de l’indicateur"_s,
                                             [](const QLineEdit* one) { return one->accessibleName(); });
        QVERIFY(found != fields.end());
        QLineEdit* label = *found;
        label->setFocus();
        label->selectAll();
        QTest::keyClicks(label, u"Consultations"_s);
        QVERIFY(goesToTheCheck(*wizard));
        QTest::keyClick(next(*wizard), Qt::Key_Space);
    }
    const auto again = make();
    QVERIFY(opens(*again, path));
    QTest::keyClick(next(*again), Qt::Key_Space);
    QVERIFY(next(*again)->isEnabled());
    QCOMPARE(again->import().columns.size(), std::size_t(1));
    QCOMPARE(again->import().columns[0].indicator.label, u"Consultations"_s);
}

void TestImportWizard::wrongFilesAreRefused_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    QTest::addRow("picture") << u"image.xlsx"_s << png;
    QTest::addRow("one line") << u"ligne.csv"_s << QByteArray(40 << 20, 'x');
    QTest::addRow("empty") << u"vide.csv"_s << QByteArray();
    QTest::addRow("truncated") << u"tronqué.xlsx"_s << QByteArray("PK\x03\x04 rien");
}

void TestImportWizard::wrongFilesAreRefused() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const auto wizard = make();
    QVERIFY(opens(*wizard, written(folder, name, bytes)));
    const auto* bar = wizard->findChild<app::InfoBar*>();
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(name), qPrintable(bar->text()));
    QVERIFY2(bar->text().contains(u"Rien n’a changé"), qPrintable(bar->text()));
    QVERIFY(!bar->findChildren<QPushButton*>().isEmpty()); // the way out
    QVERIFY(!next(*wizard)->isEnabled());
    // A good file afterwards is welcome.
    QVERIFY(opens(*wizard, written(folder, u"bon.csv"_s, publishedTable())));
    QVERIFY(next(*wizard)->isEnabled());
    QVERIFY(!bar->isVisible());
}

void TestImportWizard::leavingAtEachPageChangesNothing() {
    tests::WindowFixture fixture;
    QVERIFY(fixture.begin());
    const QTemporaryDir folder;
    const QString path = written(folder, u"publié.csv"_s, publishedTable());
    const auto dataset = fixture.document().dataset();
    const document::MapState state = fixture.document().state();
    for (int step = 0; step < 3; ++step) {
        fixture.window->findChild<QAction*>(u"actionAddIndicators"_s)->trigger();
        auto* wizard = fixture.window->findChild<app::ImportWizard*>();
        QVERIFY(wizard);
        QVERIFY(opens(*wizard, path));
        if (step > 0) {
            QTest::keyClick(next(*wizard), Qt::Key_Space);
            tick(*wizard, u"Consultations 2023"_s);
        }
        if (step > 1)
            QVERIFY(goesToTheCheck(*wizard));
        QCOMPARE(stepOf(*wizard), step);
        QTest::keyClick(wizard, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.window->findChild<app::ImportWizard*>());
        QCOMPARE(fixture.document().dataset(), dataset);
        QVERIFY(fixture.document().state() == state);
    }
}

void TestImportWizard::importedIndicatorChangesTheScoreAndIsRemoved() {
    tests::WindowFixture fixture;
    QVERIFY(fixture.begin());
    QByteArray table = "siren;rang\n";
    int rank = 0;
    for (const territory::Territory& territory : fixture.document().dataset()->gazetteer->territories())
        table += territory.code.toLatin1() + ';' + QByteArray::number(++rank) + '\n';
    const QTemporaryDir folder;
    const QString path = written(folder, u"rangs.csv"_s, table);
    const auto first = fixture.document().results();
    const std::vector<double>& before = first->scores.score;
    const auto known = fixture.document().dataset()->indicators->indicators().size();

    fixture.window->files().openDropped({path}); // not the layout that ships: its columns are asked
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window->findChild<app::ImportWizard*>(), kPatience);
    auto* wizard = fixture.window->findChild<app::ImportWizard*>();
    QTRY_VERIFY_WITH_TIMEOUT(next(*wizard)->isEnabled(), kPatience);
    QTest::keyClick(next(*wizard), Qt::Key_Space);
    QVERIFY(next(*wizard)->isEnabled()); // the only figure is taken by itself
    QVERIFY(goesToTheCheck(*wizard));
    QCOMPARE(fixture.document().results(), first);
    QTest::keyClick(next(*wizard), Qt::Key_Space);
    const auto count = [&] { return fixture.document().dataset()->indicators->indicators().size(); };
    QTRY_COMPARE_WITH_TIMEOUT(count(), known + 1, kPatience);
    QCOMPARE(fixture.document().state().imports.size(), std::size_t(1));
    const std::vector<double> after = fixture.document().results()->scores.score;
    const auto last =
        fixture.document().dataset()->territoryOf(fixture.document().dataset()->gazetteer->territories().back().code);
    QVERIFY(after[std::size_t(last)] > before[std::size_t(last)]); // the highest rank is the most fragile
    QVERIFY(after[0] < before[0]);

    auto* menu = fixture.window->findChild<QMenu*>(u"menuRemoveIndicator"_s);
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().first()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(count(), known, kPatience);
    QCOMPARE(fixture.document().results()->scores.rank, first->scores.rank);
    QVERIFY(fixture.document().state().imports.empty());
}

void TestImportWizard::dreesWorkbookBecomesAnIndicator() {
    REQUIRE_SHARED_DATA(path, "apl_medecins_generalistes_communes.xlsx");
    tests::WindowFixture fixture;
    QVERIFY(fixture.begin());
    const auto before = fixture.document().results();
    fixture.window->findChild<QAction*>(u"actionAddIndicators"_s)->trigger();
    auto* wizard = fixture.window->findChild<app::ImportWizard*>();
    QVERIFY(wizard);
    QVERIFY(opens(*wizard, path));
    QTest::keyClick(next(*wizard), Qt::Key_Space);
    auto* columns = wizard->findChild<QTableWidget*>(u"importColumns"_s);
    QString apl;
    for (int row = 0; row < columns->rowCount() && apl.isEmpty(); ++row) {
        if (columns->item(row, 0)->text().startsWith(u"APL"))
            apl = columns->item(row, 0)->text();
    }
    QVERIFY(!apl.isEmpty());
    tick(*wizard, apl);
    const document::TableImport import = wizard->import();
    QVERIFY(import.byCommune);
    QCOMPARE(import.layout.headerRow, 8);
    QCOMPARE(import.columns[0].indicator.direction, territory::Direction::LowIsFragile);
    QCOMPARE(import.columns[0].weight.kind, document::CommuneWeight::Kind::Column);
    QVERIFY(goesToTheCheck(*wizard));
    QTest::keyClick(next(*wizard), Qt::Key_Space);
    const auto known = before->indicators->size();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.document().dataset()->indicators->indicators().size(), known + 1, kPatience);
    QVERIFY(fixture.document().results()->scores.rank != before->scores.rank);
}

QTEST_MAIN(TestImportWizard)
#include "test_import_wizard.moc"

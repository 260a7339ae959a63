#include "app/grouping_dialog.h"
#include "app/sorted_table.h"
#include "document/loading.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60000;
enum Column { Name, Population, Score, WouldRank };

} // namespace

class TestGroupings : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { QFile::remove(QSettings().fileName()); }
    void seineSaintDenisIsFoundAndLeftOutOfTheRanking();
    void establishmentsOfTheGrandParisAreThere();
    void theChoiceMadeInTheViewsIsAGroup();
    void aFileThatCannotBeReadIsTold();

private:
    document::Document m_document;
};

void TestGroupings::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Diagonale tests"_s);
    QCoreApplication::setApplicationName(u"Groupings %1"_s.arg(QCoreApplication::applicationPid()));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const auto reading = document::loadDataset({});
    QVERIFY(reading);
    m_document.setDataset(reading->dataset, reading->state);
}

void TestGroupings::seineSaintDenisIsFoundAndLeftOutOfTheRanking() {
    app::GroupingDialog dialog(m_document);
    QSignalSpy displayed(&dialog, &app::GroupingDialog::displayed);
    dialog.show();
    QVERIFY(displayed.wait(kPatience));
    auto* table = dialog.findChild<app::SortedTable*>();
    QCOMPARE(table->shownCount(), 101); // départements of 2025
    auto* search = dialog.findChild<QLineEdit*>();
    search->setFocus();
    QTest::keyClicks(search, u"seine saint denis"_s);
    QCOMPARE(table->shownCount(), 1);
    const auto text = [&](int column) { return table->model()->index(0, column).data().toString(); };
    QCOMPARE(text(Name), u"Seine-Saint-Denis"_s);
    QString population = text(Population);
    QVERIFY2(population.remove(QChar(0x202f)).toInt() > 1'500'000, qPrintable(population));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Up);
    table->selectRow(0);
    QStringList said;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        said << label->text();
    const QString all = said.join(u'\n');
    QVERIFY2(all.contains(u"hors classement"), qPrintable(all));
    // Minutes and age are known of its 39 or 40 communes, access to doctors isn't shipped by commune.
    QVERIFY2(all.contains(u"communes sur 39") || all.contains(u"communes sur 40"), qPrintable(all));
    QVERIFY2(all.contains(u"non disponible"), qPrintable(all));
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text().startsWith(u"Copier"))
            QTest::keyClick(button, Qt::Key_Space);
    }
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Seine-Saint-Denis"));
    // What is outside the ranking has changed nothing in it.
    QVERIFY(m_document.dataset()->territoryOf(u"93"_s) < 0);
}

void TestGroupings::establishmentsOfTheGrandParisAreThere() {
    app::GroupingDialog dialog(m_document);
    QSignalSpy displayed(&dialog, &app::GroupingDialog::displayed);
    dialog.show();
    QVERIFY(displayed.wait(kPatience));
    auto* kind = dialog.findChild<QComboBox*>();
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QVERIFY(displayed.wait(kPatience));
    auto* table = dialog.findChild<app::SortedTable*>();
    QVERIFY(table->shownCount() >= 11); // eleven besides Paris
    dialog.findChild<QLineEdit*>()->setText(u"plaine commune"_s);
    QCOMPARE(table->shownCount(), 1);
}

void TestGroupings::theChoiceMadeInTheViewsIsAGroup() {
    app::GroupingDialog dialog(m_document);
    QSignalSpy displayed(&dialog, &app::GroupingDialog::displayed);
    dialog.show();
    QVERIFY(displayed.wait(kPatience));
    auto* kind = dialog.findChild<QComboBox*>();
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QVERIFY(displayed.wait(kPatience));
    QTest::keyClick(kind, Qt::Key_Down);
    QVERIFY(displayed.wait(kPatience));
    const std::vector<int> chosen{3, 5};
    m_document.brush(chosen);
    QVERIFY(displayed.wait(kPatience));
    auto* table = dialog.findChild<app::SortedTable*>();
    QCOMPARE(table->shownCount(), 1);
    const auto& territories = m_document.dataset()->territories;
    QString population = table->model()->index(0, Population).data().toString();
    QCOMPARE(population.remove(QChar(0x202f)).toLongLong(), territories[3].population + territories[5].population);
    m_document.brush({});
}

void TestGroupings::aFileThatCannotBeReadIsTold() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"groupes.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("rien;du tout\n1;2\n");
    file.close();
    app::GroupingDialog dialog(m_document);
    QSignalSpy displayed(&dialog, &app::GroupingDialog::displayed);
    dialog.show();
    QVERIFY(displayed.wait(kPatience));
    dialog.openFile(path);
    QVERIFY(displayed.wait(kPatience));
    QStringList said;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        said << label->text();
    QVERIFY2(!said.filter(u"groupes.csv"_s).isEmpty(), qPrintable(said.join(u'\n')));
}

QTEST_MAIN(TestGroupings)
#include "test_groupings.moc"

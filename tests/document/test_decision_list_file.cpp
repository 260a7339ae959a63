#include "document/decision_list_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using territory::DecisionList;
using territory::DecisionStatus;

namespace {

/// 152 made-up intercommunalités of one département, the first 151 with the announced population in all.
territory::Gazetteer countryOf152() {
    constexpr qint64 kEach = 16'819;
    std::vector<territory::Territory> territories;
    std::vector<territory::Commune> communes;
    for (int i = 0; i < 152; ++i) {
        const QString code = u"T%1"_s.arg(i, 3, 10, QChar(u'0'));
        const qint64 population = i == 0 ? DecisionList::kAnnouncedPopulation - 150 * kEach : kEach;
        communes.push_back({u"23%1"_s.arg(i, 3, 10, QChar(u'0')), u"Commune %1"_s.arg(i), {}, code, population, 0, 0});
        territories.push_back({code, u"CC Pays %1"_s.arg(i), u"CC"_s, {}, {}, -1, {}});
    }
    return territory::Gazetteer(communes, territories, {{u"23"_s, u"Creuse"_s, u"75"_s}},
                                {{u"75"_s, u"Nouvelle-Aquitaine"_s}});
}

QStringList firstCodes(const territory::Gazetteer& gazetteer, int count) {
    QStringList codes;
    for (int i = 0; i < count; ++i) {
        codes.append(gazetteer.territories()[std::size_t(i)].code);
    }
    return codes;
}

} // namespace

class TestDecisionListFile : public QObject {
    Q_OBJECT
private slots:
    void absenceMeansNotRetainedOnlyInAListThatConforms();
    void aCompleteListStaysCompleteInItsFile();
    void namesInATextAreRecognisedAndTheRestIsCounted();
    void aFileOfSomethingElseIsRefused();
};

void TestDecisionListFile::absenceMeansNotRetainedOnlyInAListThatConforms() {
    const territory::Gazetteer gazetteer = countryOf152();
    const territory::Territory& absent = gazetteer.territories().back();
    const DecisionList whole = document::decisionListOf(firstCodes(gazetteer, 151), {}, {}, u"ARS"_s, gazetteer);
    QCOMPARE(whole.decisionOf(absent).status, DecisionStatus::NotRetained);
    QCOMPARE(whole.decisionOf(gazetteer.territories().front()).source, u"ARS"_s);
    const DecisionList part = document::decisionListOf(firstCodes(gazetteer, 150), {}, {}, u"ARS"_s, gazetteer);
    QCOMPARE(part.decisionOf(absent).status, DecisionStatus::Unknown);
    QStringList otherPeople = firstCodes(gazetteer, 152).mid(1); // 151 rows, but not the announced population
    const DecisionList other = document::decisionListOf(otherPeople, {}, {}, {}, gazetteer);
    QCOMPARE(other.decisionOf(gazetteer.territories().front()).status, DecisionStatus::Unknown);
}

void TestDecisionListFile::aCompleteListStaysCompleteInItsFile() {
    const territory::Gazetteer gazetteer = countryOf152();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"listes/officielle.json"_s);
    const DecisionList list = document::decisionListOf(firstCodes(gazetteer, 151), u"Liste complète"_s,
                                                       QDate(2025, 6, 27), u"ministère"_s, gazetteer);
    QVERIFY(document::writeDecisionFile(path, list));
    const auto read = document::readDecisionFile(path, gazetteer);
    QVERIFY(read);
    QVERIFY(read->list.isComplete());
    QCOMPARE(read->list.title, u"Liste complète"_s);
    QCOMPARE(read->list.source, u"ministère"_s);
    QCOMPARE(read->list.decisions, list.decisions);
    QCOMPARE(read->unsureLines(), 0);
}

void TestDecisionListFile::namesInATextAreRecognisedAndTheRestIsCounted() {
    const territory::Gazetteer gazetteer = countryOf152();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mail.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Creuse (23) :\n- CC Pays 7\n- Pays 12\n- Métropole de Nulle Part\n");
    file.close();
    const auto read = document::readDecisionFile(file.fileName(), gazetteer);
    QVERIFY(read);
    QStringList codes = read->list.decisions.keys();
    codes.sort();
    QCOMPARE(codes, (QStringList{u"T007"_s, u"T012"_s}));
    QCOMPARE(read->unsureLines(), 1);
    QCOMPARE(read->list.title, u"mail"_s);
}

void TestDecisionListFile::aFileOfSomethingElseIsRefused() {
    const territory::Gazetteer gazetteer = countryOf152();
    const QTemporaryDir folder;
    for (const QString& name : {u"note.txt"_s, u"absent.txt"_s, u"absent.csv"_s}) {
        if (!name.startsWith(u"absent"_s)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("Bonjour,\n\nVoici le compte rendu.\n");
        }
        const auto read = document::readDecisionFile(folder.filePath(name), gazetteer);
        QVERIFY(!read);
        QVERIFY2(read.error().subject.contains(name), qPrintable(read.error().text()));
        QVERIFY(!read.error().remedy.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestDecisionListFile)
#include "test_decision_list_file.moc"

#include "document/import_joining.h"
#include "document/imported_rows.h"
#include "document/loading.h"
#include "document/table_import_reading.h"
#include "io/table_probe.h"
#include "small_country.h"
#include "support/made_up_tables.h"
#include "support/shared_data.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using document::CommuneWeight;
using document::ImportedColumn;
using document::TableImport;
using document::UnmatchedRow;
using Cause = territory::Diagnosis::Cause;

namespace {

ImportedColumn column(const QString& name, const CommuneWeight& weight = {}, bool isCategory = false) {
    ImportedColumn column;
    column.column = name;
    column.isCategory = isCategory;
    column.indicator.key = name.toLower();
    column.indicator.label = name;
    column.weight = weight;
    return column;
}

/// The recipe that the wizard makes when nothing is corrected.
TableImport recipeFor(const QString& path, const std::vector<ImportedColumn>& columns) {
    const auto probe = io::probeTable(path);
    if (!probe)
        qFatal("%s", qPrintable(probe.error().text()));
    return {path, probe->layout, probe->columns[std::size_t(probe->codeColumn)].name, probe->byCommune, columns};
}

} // namespace

#define VERIFY_READ(result) QVERIFY2((result).has_value(), (result) ? "" : qPrintable((result).error().text()))

/// In the small country, B has two communes (Bourges 3000 inhabitants, Buzançais 1000), the others one each.
class TestTableImport : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::shared_ptr<const territory::Gazetteer> m_country = smallcountry::gazetteer();
    QString written(const QString& name, const QByteArray& bytes) const {
        return support::writeFile(m_folder.filePath(name), bytes);
    }

private slots:
    void aMeanIsWeightedByWhatTheUserSays() {
        const QString path = written(u"communes.csv"_s, "insee;nom;x;menages\n18001;Aubigny;10;400\n"
                                                        "18002;Bourges;2;100\n36001;Buzançais;6;300\n36002;C;nd;9\n");
        const auto reading =
            document::readTableImport(recipeFor(path, {column(u"x"_s), column(u"x"_s, {CommuneWeight::Kind::Equal, {}}),
                                                       column(u"x"_s, {CommuneWeight::Kind::Column, u"menages"_s})}),
                                      *m_country);
        VERIFY_READ(reading);
        QCOMPARE(reading->table.value(u"A"_s, 0), 10.0);
        QCOMPARE(reading->table.value(u"B"_s, 0), 3.0); // (3000·2 + 1000·6) / 4000
        QCOMPARE(reading->table.value(u"B"_s, 1), 4.0);
        QCOMPARE(reading->table.value(u"B"_s, 2), 5.0); // (100·2 + 300·6) / 400
        QVERIFY(std::isnan(reading->table.value(u"C"_s, 0)));
        QVERIFY(std::isnan(reading->table.value(u"D"_s, 0)));
        QCOMPARE(reading->rows, 4);
        QCOMPARE(reading->matched, 4);
        QVERIFY(reading->unmatched.empty());
        QCOMPARE(reading->diagnosis.find(Cause::MissingValue)->count, 3); // One cell, taken three times.
    }

    void aRecipeMayLeaveTheLayoutOpen() {
        const QString path = written(u"ouvert.csv"_s, "Titre\n\ninsee;x\n18001;1,5\n36001;2,25\n");
        const auto reading = document::readTableImport({path, {}, u"insee"_s, true, {column(u"x"_s)}}, *m_country);
        VERIFY_READ(reading);
        QCOMPARE(reading->table.value(u"A"_s, 0), 1.5);
    }

    void coverageCountsCommunesAndInhabitants() {
        const QString path =
            written(u"lacunes.csv"_s, "insee;x;poids\n18002;2;100\n36001;s;300\n18001;1;0\n36002;4;-2\n");
        const auto reading = document::readTableImport(
            recipeFor(path, {column(u"x"_s, {CommuneWeight::Kind::Column, u"poids"_s})}), *m_country);
        VERIFY_READ(reading);
        const auto coverage = reading->coverage.value(u"x"_s);
        QCOMPARE(coverage.size(), 6U);
        QCOMPARE(coverage[smallcountry::B], (document::CommuneCoverage{2, 1, 0.75}));
        QVERIFY(coverage[smallcountry::B].sentence().contains(u"75"_s));
        QCOMPARE(reading->table.value(u"B"_s, 0), 2.0);
        // No weight, or less than none, counts for nothing.
        QCOMPARE(coverage[smallcountry::A].present, 0);
        QVERIFY(std::isnan(reading->table.value(u"A"_s, 0)));
        QVERIFY(std::isnan(reading->table.value(u"C"_s, 0)));
    }

    void rowsWithoutAPlaceAreNamedWithTheirLineAndReason() {
        const QString path = written(u"restes.csv"_s, "Titre\n\ninsee;x\n18001;1\n99999;2\n18001;3\nTotal;9\n;8\n"
                                                      "97101;5\nSource : DREES;\n");
        const auto reading = document::readTableImport(recipeFor(path, {column(u"x"_s)}), *m_country);
        VERIFY_READ(reading);
        using Reason = UnmatchedRow::Reason;
        QCOMPARE(reading->unmatched, (std::vector<UnmatchedRow>{{5, u"99999"_s, Reason::UnknownCode},
                                                                {6, u"18001"_s, Reason::Duplicate},
                                                                {7, u"Total"_s, Reason::NoCode},
                                                                {8, {}, Reason::NoCode},
                                                                {10, u"Source : DREES"_s, Reason::NoCode}}));
        QCOMPARE(reading->table.value(u"A"_s, 0), 1.0); // The first of two rows.
        QCOMPARE(reading->matched, 2);
        QCOMPARE(reading->rows, 7);
        QCOMPARE(reading->diagnosis.find(Cause::UnknownTerritory)->count, 1);
        QCOMPARE(reading->diagnosis.find(Cause::DuplicateCode)->count, 1);
        QCOMPARE(reading->diagnosis.find(Cause::UnmatchedRow)->count, 3);
        QVERIFY(reading->diagnosis.find(Cause::UnknownTerritory)->samples.first().contains(u"ligne 5"_s));
    }

    void aZeroThatASpreadsheetTookIsGivenBack() {
        const territory::Gazetteer gazetteer({smallcountry::commune(u"01001"_s, u"A"_s, u"A"_s, 10),
                                              smallcountry::commune(u"18001"_s, u"B"_s, u"A"_s, 10)},
                                             {{u"A"_s, u"CC"_s, u"CC"_s, {}, {}, -1, {}}}, {}, {});
        const TableImport import{written(u"zeros.csv"_s, "code;x\n1001;4\n18001;2\n"),
                                 {{}, 0, 0, u';', u"UTF-8"_s, u'.'},
                                 u"code"_s,
                                 true,
                                 {column(u"x"_s)}};
        const auto reading = document::readTableImport(import, gazetteer);
        VERIFY_READ(reading);
        QCOMPARE(reading->table.value(u"A"_s, 0), 3.0);
        QCOMPARE(reading->diagnosis.find(Cause::RepairedCode)->count, 1);
    }

    void arrondissementsArePartsOfTheirCommune() {
        QCOMPARE(document::communeOfArrondissement(u"75101"_s), u"75056"_s);
        QCOMPARE(document::communeOfArrondissement(u"75120"_s), u"75056"_s);
        QCOMPARE(document::communeOfArrondissement(u"69389"_s), u"69123"_s);
        QCOMPARE(document::communeOfArrondissement(u"13216"_s), u"13055"_s);
        QVERIFY(document::communeOfArrondissement(u"75121"_s).isEmpty());
        QVERIFY(document::communeOfArrondissement(u"2A004"_s).isEmpty());
        const territory::Gazetteer gazetteer({smallcountry::commune(u"13055"_s, u"Marseille"_s, u"A"_s, 100),
                                              smallcountry::commune(u"13001"_s, u"Aix"_s, u"A"_s, 50)},
                                             {{u"A"_s, u"CC"_s, u"CC"_s, {}, {}, -1, {}}}, {}, {});
        const QString path = written(u"marseille.csv"_s, "insee;x;w\n13201;1;1\n13202;4;2\n13001;9;3\n");
        const auto reading = document::readTableImport(
            recipeFor(path, {column(u"x"_s, {CommuneWeight::Kind::Column, u"w"_s}), column(u"x"_s)}), gazetteer);
        VERIFY_READ(reading);
        QCOMPARE(reading->table.value(u"A"_s, 0), 6.0);                        // (1·1 + 2·4 + 3·9) / 6
        QCOMPARE(reading->table.value(u"A"_s, 1), (100 * 2.5 + 50 * 9) / 150); // Marseille: mean of its two parts.
        QCOMPARE(reading->coverage[u"x"_s][0].communes, 2);
        QCOMPARE(reading->matched, 3);
    }

    void categoriesGoByTheWeightTheyGather() {
        const QString path = written(u"zonage.csv"_s, "insee;zone\n18001;ZIP\n18002;ZAC\n36001;ZIP\n36002;nd\n");
        const auto reading = document::readTableImport(recipeFor(path, {column(u"zone"_s, {}, true)}), *m_country);
        VERIFY_READ(reading);
        QCOMPARE(reading->categories.size(), 1U);
        const auto& zones = reading->categories[0];
        QCOMPARE(zones.categories, (QStringList{u"ZAC"_s, u"ZIP"_s}));
        QCOMPARE(zones.byCode.value(u"A"_s), 1);
        QCOMPARE(zones.byCode.value(u"B"_s), 0); // 3000 inhabitants against 1000.
        QVERIFY(!zones.byCode.contains(u"C"_s));
        QVERIFY(!reading->communeFigures);
    }

    void aTableByEpciNeedsNoMean() {
        const auto gazetteer = io::readGazetteer();
        VERIFY_READ(gazetteer);
        const QString path = written(u"epci.csv"_s, "SIREN;x;zone\n200 000 172;1,5;A\n200000438;=1+1;A\n"
                                                    "123456789;3;B\n200000172;4;B\n");
        const auto reading =
            document::readTableImport(recipeFor(path, {column(u"x"_s), column(u"zone"_s, {}, true)}), *gazetteer);
        VERIFY_READ(reading);
        QCOMPARE(reading->table.value(u"200000172"_s, 0), 1.5);
        QVERIFY(std::isnan(reading->table.value(u"200000438"_s, 0)));
        QCOMPARE(reading->diagnosis.find(Cause::Formula)->count, 1);
        QCOMPARE(reading->categories[0].byCode.size(), 2);
        QVERIFY(reading->coverage.isEmpty());
        QCOMPARE(reading->matched, 2);
    }

    void whatCannotBeReadSaysWhichColumn() {
        const QString path = written(u"colonne.csv"_s, "insee;x\n18001;1\n");
        for (TableImport import : {recipeFor(path, {column(u"y"_s)}),
                                   recipeFor(path, {column(u"x"_s, {CommuneWeight::Kind::Column, u"y"_s})})}) {
            const auto reading = document::readTableImport(import, *m_country);
            QVERIFY(!reading.has_value());
            QVERIFY(reading.error().what.contains(u"y"_s));
            QVERIFY(!reading.error().remedy.isEmpty());
        }
        const auto none = document::readTableImport(
            recipeFor(written(u"ailleurs.csv"_s, "insee;x\n99001;1\n99002;2\n"), {column(u"x"_s)}), *m_country);
        QVERIFY(!none.has_value());
        QVERIFY(none.error().what.contains(u"99001"_s));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!document::readTableImport(recipeFor(path, {column(u"x"_s)}), *m_country, stop.get_token()));
    }

    void importsJoinTheFileAndTakeItsPlaceByKey() {
        document::Dataset dataset = smallcountry::unlinked();
        auto file = std::make_shared<io::IndicatorReading>();
        file->table = *smallcountry::indicators();
        dataset.indicatorFile = file;
        document::joinImports(dataset);
        QCOMPARE(dataset.indicators.get(), &dataset.indicatorFile->table); // Nothing copied without imports.
        const QString path = written(u"l2.csv"_s, "insee;L2;neuf\n18001;77;1\n18002;8;2\n36001;8;2\n");
        const auto reading =
            document::readTableImport(recipeFor(path, {column(u"L2"_s), column(u"neuf"_s)}), *m_country);
        VERIFY_READ(reading);
        dataset.importReadings.push_back(std::make_shared<const document::TableImportReading>(*reading));
        document::joinImports(dataset);
        QStringList keys;
        for (const auto& indicator : dataset.indicators->indicators())
            keys << indicator.key;
        QCOMPARE(keys, (QStringList{u"h1"_s, u"l2"_s, u"h3"_s, u"h4"_s, u"neuf"_s}));
        QCOMPARE(dataset.indicators->value(u"A"_s, 1), 77.0);
        QCOMPARE(dataset.indicators->value(u"A"_s, 0), 10.0);
        QVERIFY(std::isnan(dataset.indicators->value(u"D"_s, 1))); // What the import lacks is missing, not the file's.
        QCOMPARE(dataset.coverage.size(), 2);
        QVERIFY(dataset.communeFigures);
    }

    void aLoadTakesOverWhatItHasReadAndSurvivesWhatItCant() {
        document::MapState state;
        state.imports = {recipeFor(written(u"a.csv"_s, "siren;neuf\n200000172;5\n200000438;6\n"), {column(u"neuf"_s)})};
        const auto first = document::loadDataset(state);
        VERIFY_READ(first);
        QVERIFY(first->problems.empty());
        QCOMPARE(first->state.imports, state.imports);
        const auto& indicators = *first->dataset->indicators;
        QCOMPARE(indicators.value(u"200000172"_s, std::size_t(indicators.indicatorOf(u"neuf"_s))), 5.0);

        TableImport gone = state.imports.front();
        gone.path = m_folder.filePath(u"parti.csv"_s);
        state.imports.push_back(gone);
        const auto second = document::loadDataset(state, {}, {}, first->dataset.get());
        VERIFY_READ(second);
        QCOMPARE(second->problems.size(), 1U);
        QCOMPARE(second->problems[0].subject, gone.path);
        QCOMPARE(second->state.imports.size(), 1U);
        QCOMPARE(second->dataset->importReadings.front(), first->dataset->importReadings.front());
        QCOMPARE(second->dataset->indicatorFile, first->dataset->indicatorFile);
        QVERIFY(!document::loadDataset(state, {}, {}, first->dataset.get(), document::UnreadSource::FailsTheLoad));
    }

    // Computed apart with Python from the workbook's XML: the mean weighted by standardised population is the shipped
    // indicator to its three decimals for all EPCI but the three métropoles whose arrondissements it leaves out.
    void dreesWorkbookGivesTheShippedIndicator() {
        REQUIRE_SHARED_DATA(path, "apl_medecins_generalistes_communes.xlsx");
        const auto gazetteer = io::readGazetteer();
        VERIFY_READ(gazetteer);
        const QString apl = u"APL aux médecins généralistes de 65 ans ou moins"_s;
        const QString weight = u"Population standardisée pour la médecine générale"_s;
        QElapsedTimer timer;
        timer.start();
        const TableImport import = recipeFor(path, {column(apl, {CommuneWeight::Kind::Column, weight})});
        const qint64 probed = timer.restart();
        const auto reading = document::readTableImport(import, *gazetteer);
        qInfo() << "35,000 communes: probed in" << probed << "ms, read and aggregated in" << timer.elapsed() << "ms";
        VERIFY_READ(reading);
        const auto shipped = io::readIndicators(u":/data/indicators_epci_2025.csv"_s);
        VERIFY_READ(shipped);
        const std::size_t reference = std::size_t(shipped->table.indicatorOf(u"apl_generalistes_65"_s));
        int equal = 0, bothMissing = 0;
        QStringList others;
        for (const QString& code : shipped->table.codes()) {
            const double mine = reading->table.value(code, 0), theirs = shipped->table.value(code, reference);
            if (std::isnan(mine) && std::isnan(theirs))
                ++bothMissing;
            else if (std::abs(mine - theirs) <= 0.0005)
                ++equal;
            else
                others << code;
        }
        others.sort();
        QCOMPARE(equal, 1247);
        QCOMPARE(bothMissing, 5);                                                        // Mayotte.
        QCOMPARE(others, (QStringList{u"200046977"_s, u"200054781"_s, u"200054807"_s})); // Lyon, Paris, Marseille.
    }
};

QTEST_GUILESS_MAIN(TestTableImport)
#include "test_table_import.moc"

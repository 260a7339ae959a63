#include "io/boundaries_reader.h"
#include "io/diagnosis_report.h"
#include "io/readers.h"
#include "io/reference_check.h"
#include "support/shared_data.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using territory::Boundaries;
using territory::Diagnosis;
using Cause = Diagnosis::Cause;

namespace {

Boundaries setOf(const QStringList& codes) {
    Boundaries set;
    for (const QString& code : codes) {
        Boundaries::Feature feature;
        feature.code = code;
        feature.name = u"T"_s;
        set.features.push_back(feature);
    }
    return set;
}

const territory::Gazetteer& gazetteer() {
    static const territory::Gazetteer reference(
        {{u"01001"_s, u"A"_s, {}, u"200000172"_s, 10, 0, 0}, {u"29155"_s, u"Ouessant"_s, {}, {}, 860, 0, 0}},
        {{u"200000172"_s, u"CC A"_s, u"CC"_s, {}, {}, 10, {}}, {u"200000438"_s, u"CC B"_s, u"CC"_s, {}, {}, 20, {}}},
        {}, {});
    return reference;
}

} // namespace

class TestReferenceCheck : public QObject {
    Q_OBJECT
private slots:
    void whatIsUnknownOrAbsentIsSaid() {
        Diagnosis diagnosis;
        io::checkAgainstReference(setOf({u"200000172"_s, u"200069193"_s, u"200069193"_s}), gazetteer(), diagnosis);
        QCOMPARE(diagnosis.find(Cause::UnknownTerritory)->count, 1); // Two features, one territory.
        QCOMPARE(diagnosis.find(Cause::UnknownTerritory)->samples.at(0), u"200069193, T"_s);
        QCOMPARE(diagnosis.find(Cause::AbsentTerritory)->count, 1);
        QCOMPARE(diagnosis.find(Cause::AbsentTerritory)->samples.at(0), u"200000438, CC B"_s);
        QCOMPARE(diagnosis.find(Cause::OutsideAnyEpci)->severity, Diagnosis::Severity::Notice);
        QCOMPARE(diagnosis.find(Cause::OutsideAnyEpci)->count, 1);
        QVERIFY(!diagnosis.hasAny(Diagnosis::Severity::Error));
    }

    void communesAreLeftAlone() {
        Diagnosis diagnosis;
        io::checkAgainstReference(setOf({u"01001"_s, u"01002"_s}), gazetteer(), diagnosis);
        QVERIFY(diagnosis.findings().empty());
    }

    void officialBoundariesAreSound() {
        REQUIRE_SHARED_DATA(path, "contours_epci_2025.geojson");
        const auto reading = io::readBoundaries({path});
        QVERIFY(reading.has_value());
        const auto reference = io::readGazetteer();
        QVERIFY(reference.has_value());
        io::CheckReport report{io::territoryCount(reading->boundaries), 1, reading->boundaries.sources,
                               reading->diagnosis};
        io::checkAgainstReference(reading->boundaries, *reference, report.diagnosis);
        QCOMPARE(report.status(), io::CheckReport::Status::Sound);
        QCOMPARE(report.diagnosis.find(Cause::OutsideAnyEpci)->count, 4); // Île-de-Bréhat, Sein, Ouessant, Yeu.
        const QJsonObject json = io::diagnosisToJson(report);
        QCOMPARE(json["territories"_L1].toInt(), 1255);
        QCOMPARE(json["crs"_L1].toInt(), 1);
        QCOMPARE(json["status"_L1].toString(), u"sound"_s);
    }

    void aReportSaysTheWorstAndAllCauses() {
        io::CheckReport report;
        report.files = 2;
        report.territories = 3;
        report.sources = {{u"a.shp"_s, u"a"_s, {2154, {}, false}, 3, 3}, {u"b.shp"_s, u"b"_s, {4326, {}, true}, 2, 1}};
        QCOMPARE(report.status(), io::CheckReport::Status::Sound);
        report.diagnosis.add({Cause::Hole, Diagnosis::Severity::Notice, u"a.shp"_s, 1, u"Un trou."_s, {}, {}});
        QCOMPARE(report.status(), io::CheckReport::Status::Sound);
        report.diagnosis.add(
            {Cause::DuplicateCode, Diagnosis::Severity::Warning, {}, 2, u"Deux."_s, u"Voyez."_s, {u"x"_s}});
        QCOMPARE(report.status(), io::CheckReport::Status::Usable);
        report.diagnosis.add({Cause::CountMismatch, Diagnosis::Severity::Error, u"b.shp"_s, 1, u"Perdu."_s, {}, {}});
        QCOMPARE(report.status(), io::CheckReport::Status::Unusable);

        const QJsonObject json = io::diagnosisToJson(report);
        QCOMPARE(json["status"_L1].toString(), u"unusable"_s);
        QCOMPARE(json["files"_L1].toInt(), 2);
        QCOMPARE(json["crs"_L1].toInt(), 2);
        QCOMPARE(json["sources"_L1][1]["read"_L1].toInt(), 1);
        QCOMPARE(json["sources"_L1][0]["crs"_L1].toString(), u"EPSG:2154"_s);
        const QJsonArray findings = json["findings"_L1].toArray();
        QCOMPARE(findings.size(), 3);
        QCOMPARE(findings[1]["cause"_L1].toString(), Diagnosis::key(Cause::DuplicateCode));
        QCOMPARE(findings[1]["severity"_L1].toString(), u"warning"_s);
        QCOMPARE(findings[1]["samples"_L1][0].toString(), u"x"_s);

        const QString text = io::diagnosisToText(report);
        for (const QString& said : {u"Contours inutilisables"_s, u"Perdu."_s, u"b.shp"_s, u"Voyez."_s, u"Lambert-93"_s})
            QVERIFY2(text.contains(said), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestReferenceCheck)
#include "test_reference_check.moc"

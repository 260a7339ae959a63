#include "document/doctor_import.h"
#include "document/small_country.h"

#include <QTest>

using namespace Qt::StringLiterals;
using document::DoctorColumns;
using solidarity::ContactStatus;
using solidarity::DoctorKind;

namespace {

/// Two communes share a name.
territory::Gazetteer country() {
    using smallcountry::commune;
    return {{commune(u"36001"_s, u"Aigurande"_s, u"E1"_s, 1500), commune(u"36044"_s, u"Châteauroux"_s, u"E1"_s, 43000),
             commune(u"18001"_s, u"Saint-Denis"_s, u"E1"_s, 700), commune(u"93066"_s, u"Saint-Denis"_s, u"E1"_s, 1)},
            {{u"E1"_s, u"CC Une"_s, u"CC"_s, {}, {}, -1, {}}},
            {{u"36"_s, u"Indre"_s, u"24"_s}},
            {{u"24"_s, u"Centre-Val de Loire"_s}}};
}

DoctorColumns allColumns() {
    return {{{u"name"_s, u"Nom"_s},
             {u"rpps"_s, u"RPPS"_s},
             {u"kind"_s, u"Exercice"_s},
             {u"commune"_s, u"Commune"_s},
             {u"status"_s, u"Statut"_s},
             {u"fees"_s, u"Secteur"_s}}};
}

} // namespace

class TestDoctorImport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void wordsOfTheFieldAreUnderstood();
    void wrongRowsAreListedByTheirLine();
    void exportIsTakenBack();
};

void TestDoctorImport::wordsOfTheFieldAreUnderstood() {
    const io::Table table{u"t.csv"_s,
                          {u"Nom"_s, u"RPPS"_s, u"Exercice"_s, u"Commune"_s, u"Statut"_s, u"Secteur"_s},
                          {{u"Aubrac  Claire"_s, u"1000 1234 565"_s, u"Médecine générale"_s, u"AIGURANDE"_s,
                            u"Confirmée"_s, u"Secteur 1"_s},
                           {u"Bellac Jean"_s, {}, u"Médecin retraité"_s, u"36044"_s, {}, u"non"_s},
                           {u"Corbier Anne"_s, {}, u"Remplaçante"_s, {}, u"désistée"_s, {}},
                           {u"Dumas Éric"_s, {}, u"Cardiologie"_s, {}, {}, {}}}};
    const auto import = document::readDoctors(table, allColumns(), country(), {});
    QCOMPARE(import.findings.size(), 0U);
    QCOMPARE(import.doctors.size(), 4U);
    const auto& [aubrac, bellac, corbier, dumas] =
        std::tie(import.doctors[0], import.doctors[1], import.doctors[2], import.doctors[3]);
    QCOMPARE(aubrac.name, u"Aubrac Claire"_s);
    QCOMPARE(aubrac.rpps, u"10001234565"_s);
    QCOMPARE(aubrac.kind, DoctorKind::GeneralPractitioner);
    QCOMPARE(aubrac.homeInsee, u"36001"_s);
    QCOMPARE(aubrac.status, ContactStatus::Confirmed);
    QCOMPARE(aubrac.noExtraFees, std::optional(true));
    QCOMPARE(bellac.kind, DoctorKind::Retired);
    QCOMPARE(bellac.status, ContactStatus::Contacted);
    QCOMPARE(bellac.noExtraFees, std::optional(false));
    QCOMPARE(corbier.kind, DoctorKind::Locum);
    QCOMPARE(corbier.status, ContactStatus::Withdrawn);
    QVERIFY(!corbier.noExtraFees);
    QCOMPARE(dumas.kind, DoctorKind::Specialist);
    QCOMPARE(dumas.specialty, u"Cardiologie"_s);
}

void TestDoctorImport::wrongRowsAreListedByTheirLine() {
    solidarity::Plan plan;
    solidarity::Doctor present;
    present.id = QUuid::createUuid();
    present.name = u"Déjà Là"_s;
    present.rpps = u"10109876549"_s;
    plan.doctors.put(present);
    const io::Table table{u"t.csv"_s,
                          {u"Nom"_s, u"RPPS"_s, u"Exercice"_s, u"Commune"_s, u"Statut"_s, u"Secteur"_s},
                          {{u"Un"_s, u"10001234560"_s, {}, {}, {}, {}}, // its key is 5
                           {{}, u"10001234565"_s, {}, {}, {}, {}},
                           {u"Autre nom"_s, u"10109876549"_s, {}, {}, {}, {}},
                           {u"Deux"_s, {}, {}, u"Saint-Denis"_s, {}, {}},
                           {u"Trois"_s, {}, {}, u"Nulle-Part"_s, {}, {}},
                           {u"trois"_s, {}, {}, {}, {}, {}}},
                          {2, 3, 4, 7, 8, 9}};
    const auto import = document::readDoctors(table, allColumns(), country(), plan);
    QCOMPARE(import.rows, 6);
    QCOMPARE(import.doctors.size(), 2U); // Deux and Trois, without a commune
    std::vector<std::pair<int, bool>> found;
    for (const auto& finding : import.findings)
        found.emplace_back(finding.line, finding.leftOut);
    QCOMPARE(found,
             (std::vector<std::pair<int, bool>>{{2, true}, {3, true}, {4, true}, {7, false}, {8, false}, {9, true}}));
    QVERIFY(import.findings[3].sentence.contains(u"2"));
}

void TestDoctorImport::exportIsTakenBack() {
    solidarity::Plan plan;
    for (const QString& name : {u"Aubrac Claire"_s, u"=HYPERLINK(1)"_s}) {
        solidarity::Doctor doctor;
        doctor.id = QUuid::createUuid();
        doctor.name = name;
        doctor.contact = u"+33 2 54 00 00 00"_s;
        doctor.kind = DoctorKind::Locum;
        doctor.homeInsee = u"36001"_s;
        doctor.noExtraFees = true;
        doctor.status = ContactStatus::Confirmed;
        plan.doctors.put(doctor);
    }
    const territory::Gazetteer gazetteer = country();
    const io::Table table = document::doctorTable(plan, &gazetteer);
    for (const QStringList& row : table.rows) {
        for (const QString& cell : row)
            QVERIFY2(cell.isEmpty() || !u"=+-@"_s.contains(cell.front()), qPrintable(cell));
    }
    const DoctorColumns columns{{{u"name"_s, u"nom"_s},
                                 {u"rpps"_s, u"rpps"_s},
                                 {u"kind"_s, u"exercice"_s},
                                 {u"commune"_s, u"code_commune"_s},
                                 {u"contact"_s, u"contact"_s},
                                 {u"status"_s, u"statut"_s},
                                 {u"fees"_s, u"sans_depassement"_s},
                                 {u"notes"_s, u"notes"_s}}};
    auto import = document::readDoctors(table, columns, gazetteer, {});
    QCOMPARE(import.doctors.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        import.doctors[i].id = plan.doctors[i].id;
        QCOMPARE(import.doctors[i], plan.doctors[i]);
    }
}

QTEST_GUILESS_MAIN(TestDoctorImport)
#include "test_doctor_import.moc"

#include "document/plan_json.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace solidarity;
using document::JsonFields;

namespace {

/// With every member away from its default.
Venue wholeVenue() {
    Venue venue;
    venue.id = QUuid::createUuid();
    venue.name = u"Salle des fêtes « L’Oustal »"_s;
    venue.kind = VenueKind::CommunalRoom;
    venue.address = u"1 place de l’Église"_s;
    venue.insee = u"12145"_s;
    venue.territory = u"241200187"_s;
    venue.longitude = 2.3522219;
    venue.latitude = -21.1;
    venue.precision = Venue::Precision::Commune;
    venue.rooms = 3;
    venue.equipment = equipmentChecklist().mid(0, 2);
    venue.wheelchairAccess = false;
    venue.status = VenueStatus::Open;
    venue.statusSince = QDate(2025, 10, 1);
    venue.earlier = {{VenueStatus::Identified, {}}, {VenueStatus::BeingEquipped, QDate(2025, 9, 2)}};
    venue.openingDays = Weekdays(0x41);
    venue.contact = u"05 00 00 00 00"_s;
    venue.finess = u"120000001"_s;
    venue.bookingAddress = u"https://example.org/rdv"_s;
    venue.notes = u"clé\nà la mairie"_s;
    venue.source = u"FINESS"_s;
    return venue;
}

Doctor wholeDoctor() {
    Doctor doctor;
    doctor.id = QUuid::createUuid();
    doctor.name = u"Dr Éléonore Ferrand"_s;
    doctor.rpps = u"10101234567"_s;
    doctor.kind = DoctorKind::Specialist;
    doctor.specialty = u"pédiatrie"_s;
    doctor.homeInsee = u"2A004"_s;
    doctor.contact = u"e.f@example.org"_s;
    doctor.noExtraFees = true;
    doctor.status = ContactStatus::Confirmed;
    doctor.statusSince = QDate(2025, 9, 30);
    doctor.cover = {{{QDate(2026, 1, 5), QDate(2026, 1, 6)}, u"Dr Remplaçant"_s}};
    doctor.weekdays = Weekdays(0x03);
    doctor.available = {{QDate(2026, 1, 1), {}}};
    doctor.absent = {{{}, QDate(2025, 12, 31)}, {QDate(2026, 2, 1), QDate(2026, 2, 7)}};
    doctor.mostMinutes = 45;
    doctor.notes = u"le jeudi"_s;
    return doctor;
}

ConsultationDay wholeDay() {
    ConsultationDay day;
    day.id = QUuid::createUuid();
    day.venue = QUuid::createUuid();
    day.doctor = QUuid::createUuid();
    day.date = QDate(2026, 1, 12);
    day.part = DayPart::Afternoon;
    day.state = DayState::Held;
    day.slotsOffered = 20;
    day.slotsFilled = 0; // none taken is not « unknown »
    day.consultations = 18;
    day.withoutTreatingDoctor = 7;
    day.holidayConfirmed = true;
    day.isLocked = true;
    day.notes = u"retard"_s;
    return day;
}

Scheme wholeScheme() {
    Scheme scheme;
    scheme.days = {QDate(2025, 9, 1), QDate(2027, 8, 31)};
    scheme.rates = {{QDate(2025, 9, 1), 200, 100}, {QDate(2026, 7, 1), 250, 130}};
    scheme.regimes = {{QDate(2025, 9, 1), Regime::Volunteer, 4}, {QDate(2026, 9, 1), Regime::Obligation, 2}};
    scheme.travel = {42.5, 1.45};
    scheme.slotsOfWholeDay = 16;
    return scheme;
}

/// What is read of the text that is written.
template <class Value, class Read> Value throughText(const Value& value, Read read) {
    const QByteArray text = QJsonDocument(document::jsonOf(value)).toJson(QJsonDocument::Compact);
    JsonFields fields(QJsonDocument::fromJson(text).object());
    Value back;
    read(fields, back);
    if (fields.problem())
        qWarning("%s", qUtf8Printable(fields.problem()->text()));
    return back;
}

template <class Value, class Read> QString problemOf(const char* json, Read read) {
    JsonFields fields(QJsonDocument::fromJson(json).object());
    Value value;
    read(fields, value);
    return fields.problem() ? fields.problem()->what : QString();
}

} // namespace

class TestPlanJson : public QObject {
    Q_OBJECT
private slots:
    void everyMemberComesBack();
    void whatIsMissingStaysMissing();
    void aChangeComesBackWithItsPlaces();
    void badValuesNameTheirKey();
};

void TestPlanJson::everyMemberComesBack() {
    const Venue venue = wholeVenue();
    QVERIFY(throughText(venue, document::readVenue) == venue);
    const Doctor doctor = wholeDoctor();
    QVERIFY(throughText(doctor, document::readDoctor) == doctor);
    const ConsultationDay day = wholeDay();
    QVERIFY(throughText(day, document::readDay) == day);
    QVERIFY(throughText(wholeScheme(), document::readScheme) == wholeScheme());
    const document::JournalEntry entry{QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC), u"préfecture"_s,
                                       u"Ouvrir le lieu « x »"_s};
    QVERIFY(throughText(entry, document::readJournalEntry) == entry);
}

void TestPlanJson::whatIsMissingStaysMissing() {
    Venue venue;
    venue.id = QUuid::createUuid();
    QVERIFY(throughText(venue, document::readVenue) == venue); // no point, access unknown, no date
    QVERIFY(!document::jsonOf(venue).contains(u"longitude"_s));
    Doctor doctor;
    doctor.id = QUuid::createUuid();
    QVERIFY(throughText(doctor, document::readDoctor) == doctor);
    ConsultationDay day;
    day.id = QUuid::createUuid();
    QVERIFY(throughText(day, document::readDay) == day); // nobody yet, counts unknown
}

void TestPlanJson::aChangeComesBackWithItsPlaces() {
    const Venue before = wholeVenue();
    Venue after = before;
    after.status = VenueStatus::Closed;
    PlanChange change;
    change.venues = {{before, after}};
    change.doctors = {{wholeDoctor(), std::nullopt, 7}};
    change.days = {{std::nullopt, wholeDay()}};
    change.header = {PlanHeader{u"Ancien titre"_s, {}}, PlanHeader{u"Nouveau"_s, wholeScheme()}};
    QVERIFY(throughText(change, document::readPlanChange) == change);
    QVERIFY(throughText(PlanChange(), document::readPlanChange).isEmpty());
}

void TestPlanJson::badValuesNameTheirKey() {
    using document::readDay, document::readDoctor, document::readPlanChange, document::readScheme, document::readVenue;
    QVERIFY(problemOf<Venue>(R"({"name":"sans identifiant"})", readVenue).contains(u"«\u00a0id\u00a0»"_s));
    QVERIFY(problemOf<Venue>(R"({"id":"pas un"})", readVenue).contains(u"«\u00a0id\u00a0»"_s));
    constexpr auto kId = R"("id":"6f1e5c1e-0d0b-4f0f-8f8f-0123456789ab")";
    const auto with = [&](const char* rest) { return QByteArray("{") + kId + "," + rest + "}"; };
    QVERIFY(problemOf<Venue>(with(R"("rooms":0)"), readVenue).contains(u"«\u00a0rooms\u00a0»"_s));
    QVERIFY(problemOf<Venue>(with(R"("longitude":181)"), readVenue).contains(u"«\u00a0longitude\u00a0»"_s));
    QVERIFY(problemOf<Venue>(with(R"("kind":"château")"), readVenue).contains(u"«\u00a0kind\u00a0»"_s));
    QVERIFY(problemOf<Venue>(with(R"("openingDays":128)"), readVenue).contains(u"«\u00a0openingDays\u00a0»"_s));
    QVERIFY(problemOf<Doctor>(with(R"("absent":[{"first":"2026-02-30"}])"), readDoctor).contains(u"absent[0].first"_s));
    QVERIFY(problemOf<Doctor>(with(R"("absent":[{"first":"2026-02-03","last":"2026-02-02"}])"), readDoctor)
                .contains(u"absent[0].last"_s));
    QVERIFY(problemOf<ConsultationDay>(with(R"("venue":"x")"), readDay).contains(u"«\u00a0venue\u00a0»"_s));
    QVERIFY(problemOf<Scheme>(R"({"rates":[]})", readScheme).contains(u"«\u00a0rates\u00a0»"_s));
    QVERIFY(problemOf<Scheme>(R"({"rates":[{"since":"2026-01-01"},{"since":"2025-01-01"}]})", readScheme)
                .contains(u"«\u00a0rates\u00a0»"_s));
    QVERIFY(problemOf<Scheme>(R"({"travel":{"kmPerHour":0}})", readScheme).contains(u"travel.kmPerHour"_s));
    QVERIFY(problemOf<PlanChange>(R"({"doctors":[{"place":1}]})", readPlanChange).contains(u"doctors[0].after"_s));
}

QTEST_APPLESS_MAIN(TestPlanJson)
#include "test_plan_json.moc"

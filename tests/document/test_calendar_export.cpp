#include "document/calendar_export.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <libical/ical.h>
#include <memory>

using namespace solidarity;
using namespace Qt::StringLiterals;

/// Calendars of a venue and of a doctor, read back by libical and looked at line by line.
class TestCalendarExport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void linesAreAsTheStandardAsks();
    void momentsAreThoseOfThePlace_data();
    void momentsAreThoseOfThePlace();
    void aVenuesCalendarNamesNobodyUnlessAsked();
    void aDoctorsCalendarHasTheirDaysInOrder();
    void theSameDayKeepsItsName();
    void strangeTextsComeBackAsTheyWere();
    void nothingIsWrittenWhereNothingCanBe();

private:
    ConsultationDay day(const Venue& venue, const QUuid& doctor, const QDate& date, DayPart part) const;
    QByteArray textOf(const std::vector<io::CalendarEvent>& events) const {
        return io::calendarText(u"Guéret"_s, events, QDateTime(QDate(2026, 1, 2), QTime(8, 0), Qt::UTC));
    }

    Plan m_plan;
    Venue m_gueret, m_abymes;
    Doctor m_anne;
};

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

void TestCalendarExport::initTestCase() {
    m_gueret.id = QUuid::createUuid();
    m_gueret.name = u"Maison de santé de Guéret"_s;
    m_gueret.address = u"3, rue de l’Hôtel-de-Ville; 23000 Guéret"_s;
    m_gueret.insee = u"23096"_s;
    m_gueret.contact = u"05 55 00 00 00"_s;
    m_gueret.bookingAddress = u"https://exemple.fr/rdv?lieu=1"_s;
    m_gueret.longitude = 1.871;
    m_gueret.latitude = 46.17;
    m_abymes.id = QUuid::createUuid();
    m_abymes.name = u"Les Abymes"_s;
    m_abymes.insee = u"97101"_s;
    m_anne.id = QUuid::createUuid();
    m_anne.name = u"Anne Martin"_s;
    m_plan.venues.put(m_gueret);
    m_plan.venues.put(m_abymes);
    m_plan.doctors.put(m_anne);
    m_plan.days.put(day(m_gueret, m_anne.id, QDate(2026, 7, 6), DayPart::Afternoon));
    m_plan.days.put(day(m_gueret, m_anne.id, QDate(2026, 1, 5), DayPart::WholeDay));
    m_plan.days.put(day(m_abymes, m_anne.id, QDate(2026, 2, 3), DayPart::Morning));
    m_plan.days.put(day(m_gueret, {}, QDate(2026, 3, 3), DayPart::Morning));
}

ConsultationDay TestCalendarExport::day(const Venue& venue, const QUuid& doctor, const QDate& date,
                                        DayPart part) const {
    ConsultationDay day;
    day.id = QUuid::createUuid();
    day.venue = venue.id;
    day.doctor = doctor;
    day.date = date;
    day.part = part;
    day.slotsOffered = 20;
    day.notes = u"note personnelle"_s;
    return day;
}

void TestCalendarExport::linesAreAsTheStandardAsks() {
    const QByteArray text = textOf(document::eventsOfVenue(m_plan, m_gueret.id, {}));
    QVERIFY(text.endsWith("END:VCALENDAR\r\n"));
    for (QByteArray line : text.split('\n')) {
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        line.chop(1);
        QVERIFY2(line.size() <= 75, line.constData());    // RFC 5545, 3.1: octets
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no character cut in two
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    const QByteArray unfolded = QByteArray(text).replace("\r\n ", "");
    for (const char* line : {"VERSION:2.0", "METHOD:PUBLISH", "DTSTART;TZID=Europe/Paris:20260105T090000",
                             "DTEND;TZID=Europe/Paris:20260105T170000", "DTSTART;TZID=Europe/Paris:20260706T133000",
                             "DTSTAMP:20260102T080000Z", "STATUS:CONFIRMED", "STATUS:TENTATIVE", "X-WR-CALNAME:Guéret",
                             "LOCATION:Maison de santé de Guéret\\, 3\\, rue de l’Hôtel-de-Ville\\; 23000 Guéret",
                             "URL:https://exemple.fr/rdv?lieu=1", "GEO:46.170000;1.871000"})
        QVERIFY2(unfolded.contains("\r\n" + QByteArray(line) + "\r\n"), line);
    QCOMPARE(unfolded.count("BEGIN:VTIMEZONE"), 1);
    QCOMPARE(unfolded.count("BEGIN:VEVENT"), 3);
}

void TestCalendarExport::momentsAreThoseOfThePlace_data() {
    QTest::addColumn<QString>("insee");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QByteArray>("zone");
    const QDate winter(2026, 1, 5), summer(2026, 7, 6), march(2026, 3, 30), october(2026, 10, 26);
    for (const QDate& date : {winter, summer, march, october}) {
        const QByteArray month = QByteArray::number(date.month());
        QTest::newRow("Guéret " + month) << u"23096"_s << date << QByteArray("Europe/Paris");
        QTest::newRow("Guadeloupe " + month) << u"97101"_s << date << QByteArray("America/Guadeloupe");
        QTest::newRow("Martinique " + month) << u"97209"_s << date << QByteArray("America/Martinique");
        QTest::newRow("Guyane " + month) << u"97302"_s << date << QByteArray("America/Cayenne");
        QTest::newRow("Réunion " + month) << u"97411"_s << date << QByteArray("Indian/Reunion");
        QTest::newRow("Mayotte " + month) << u"97608"_s << date << QByteArray("Indian/Mayotte");
        QTest::newRow("unknown " + month) << QString() << date << QByteArray("Europe/Paris");
    }
}

/// libical, from the VTIMEZONE in the file alone, against the system's time zones.
void TestCalendarExport::momentsAreThoseOfThePlace() {
    QFETCH(QString, insee);
    QFETCH(QDate, date);
    QFETCH(QByteArray, zone);
    const QTimeZone system(zone);
    if (!system.isValid())
        QSKIP("no time zones on this machine");
    Plan plan;
    Venue venue = m_gueret;
    venue.insee = insee;
    plan.venues.put(venue);
    plan.days.put(day(venue, {}, date, DayPart::Morning));
    const QByteArray text = textOf(document::eventsOfVenue(plan, venue.id, {}));

    const Component calendar(icalparser_parse_string(text.constData()), &icalcomponent_free);
    icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    icaltimezone* written = icalcomponent_get_timezone(calendar.get(), zone.constData());
    QVERIFY(event && written);
    icaltimetype begin = icalproperty_get_dtstart(icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY));
    const auto seconds = icaltime_as_timet_with_zone(begin, written);
    QCOMPARE(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC), QDateTime(date, QTime(9, 0), system).toUTC());
}

void TestCalendarExport::aVenuesCalendarNamesNobodyUnlessAsked() {
    const QByteArray text = textOf(document::eventsOfVenue(m_plan, m_gueret.id, {})).replace("\r\n ", "");
    for (const char* personal : {"Martin", "05 55", "note personnelle"})
        QVERIFY2(!text.contains(personal), personal);
    const auto shown = document::eventsOfVenue(m_plan, m_gueret.id, {}, document::DoctorNames::Shown);
    QVERIFY(textOf(shown).contains("Anne Martin"));
    QCOMPARE(shown[1].summary, u"Consultations, médecin à trouver"_s);
}

void TestCalendarExport::aDoctorsCalendarHasTheirDaysInOrder() {
    const auto events = document::eventsOfDoctor(m_plan, m_anne.id, {});
    QCOMPARE(events.size(), 3U);
    QCOMPARE(events[0].date, QDate(2026, 1, 5));
    QCOMPARE(events[1].timeZone, QByteArray("America/Guadeloupe"));
    QCOMPARE(events[2].begin, QTime(13, 30));
    QCOMPARE(textOf(events).count("BEGIN:VTIMEZONE"), 2);
    QCOMPARE(document::eventsOfDoctor(m_plan, m_anne.id, DateSpan::monthOf(QDate(2026, 2, 1))).size(), 1U);
}

void TestCalendarExport::theSameDayKeepsItsName() {
    Plan plan = m_plan;
    ConsultationDay moved = plan.days[0];
    const QString before = document::eventsOfVenue(plan, m_gueret.id, {}).back().uid;
    moved.date = moved.date.addDays(1);
    moved.state = DayState::Cancelled;
    plan.days.put(moved);
    const io::CalendarEvent after = document::eventsOfVenue(plan, m_gueret.id, {}).back();
    QCOMPARE(after.uid, before);
    QVERIFY(textOf({after}).contains("STATUS:CANCELLED"));
}

void TestCalendarExport::strangeTextsComeBackAsTheyWere() {
    io::CalendarEvent event;
    event.uid = u"1@diagonale"_s;
    event.summary = u"Ligne 1\nBEGIN:VEVENT\\, ; \"guillemets\" 𝄞 "_s + QString(300, u'é');
    event.date = QDate(2026, 1, 5);
    event.begin = QTime(9, 0);
    event.end = QTime(10, 0);
    event.timeZone = "Europe/Paris";
    io::CalendarEvent controlled = event;
    controlled.summary.append(QChar(7)); // a bell has no place in a calendar
    for (const auto& written : {event, controlled}) {
        const Component calendar(icalparser_parse_string(textOf({written}).constData()), &icalcomponent_free);
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
        icalcomponent* read = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(read)), event.summary);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
    }
}

void TestCalendarExport::nothingIsWrittenWhereNothingCanBe() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"jours.ics"_s);
    const auto events = document::eventsOfVenue(m_plan, m_gueret.id, {});
    QVERIFY(document::writeCalendar(path, u"Guéret"_s, events));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("BEGIN:VEVENT"), 3);
    const auto refused = document::writeCalendar(path + u"/jours.ics"_s, u"Guéret"_s, events);
    QVERIFY(!refused);
    QVERIFY(!refused.error().remedy.isEmpty());
}

QTEST_GUILESS_MAIN(TestCalendarExport)
#include "test_calendar_export.moc"

#include "app/commune_edit.h"
#include "app/date_spans_edit.h"
#include "app/doctor_editor.h"
#include "app/doctor_rows.h"
#include "app/doctor_words.h"
#include "app/info_bar.h"
#include "app/plan_days.h"
#include "plan_of_indre.h"
#include "shipped_document.h"
#include "solidarity/plan_editor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using solidarity::Doctor;

class TestDoctors : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_document.planBook().reset(planofindre::plan()); }
    void formGivesBackWhatItWasGiven();
    void wrongNumberIsRefusedWhereItWasTyped();
    void samePersonIsInscribedOnce();
    void homeInAZoneAndFragileByScoreAreToldApart();
    void communeIsTypedAndChosen();
    void rowsFollowDaysAndRemovals();

private:
    document::Document m_document;
};

void TestDoctors::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QVERIFY(tests::openShipped(m_document));
}

void TestDoctors::formGivesBackWhatItWasGiven() {
    Doctor full = planofindre::doctor(u"Dumas Éric"_s, u"10109876549"_s);
    full.kind = solidarity::DoctorKind::Specialist;
    full.specialty = u"cardiologie"_s;
    full.contact = u"02 54 00 00 00"_s;
    full.noExtraFees = false;
    full.cover = {{{QDate(2026, 1, 5), QDate(2026, 1, 6)}, u"Faure"_s}, {{QDate(2026, 2, 1), {}}, {}}};
    full.weekdays.set(3, false);
    full.available = {{QDate(2026, 1, 1), QDate(2026, 6, 30)}};
    full.absent = {{{}, QDate(2026, 1, 12)}};
    full.mostMinutes = 75;
    full.notes = u"préfère le matin"_s;
    const app::DoctorEditor editor(m_document, nullptr, full);
    QCOMPARE(editor.doctor(), full);
    Doctor bare;
    bare.id = QUuid::createUuid();
    bare.name = u"Sans rien"_s;
    QCOMPARE(app::DoctorEditor(m_document, nullptr, bare).doctor(), bare);
}

void TestDoctors::wrongNumberIsRefusedWhereItWasTyped() {
    app::DoctorEditor editor(m_document, nullptr, planofindre::doctor(u"Dumas Éric"_s));
    QSignalSpy accepted(&editor, &QDialog::accepted);
    editor.show();
    QLineEdit* rpps = nullptr;
    for (auto* field : editor.findChildren<QLineEdit*>()) {
        if (field->placeholderText().startsWith(u"onze chiffres"))
            rpps = field;
    }
    QVERIFY(rpps);
    QTest::keyClicks(rpps, u"10109876540"_s); // its key is 9
    QTest::keyClick(rpps, Qt::Key_Return);
    QCOMPARE(accepted.count(), 0);
    QVERIFY(editor.findChild<app::InfoBar*>()->text().contains(u"RPPS"));
    QCOMPARE(rpps->text(), u"10109876540"_s);
    rpps->setText(u"101 0987 6549"_s);
    editor.accept();
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(editor.doctor().rpps, u"10109876549"_s);
}

void TestDoctors::samePersonIsInscribedOnce() {
    const solidarity::Plan& plan = m_document.planBook().plan();
    const Doctor& aubrac = *plan.doctors.begin();
    QVERIFY(app::doctorwords::rppsFault(aubrac.rpps, aubrac.id, plan).isEmpty());
    QVERIFY(app::doctorwords::rppsFault(aubrac.rpps, QUuid(), plan).contains(aubrac.name));
}

void TestDoctors::homeInAZoneAndFragileByScoreAreToldApart() {
    const auto ground = m_document.ground();
    const QLocale french(QLocale::French, QLocale::France);
    const QStringList aigurande = app::doctorwords::homeWarnings(u"36001"_s, ground.get(), french);
    QCOMPARE(aigurande.size(), 2); // a zone rouge, and the 40th by score
    QVERIFY(aigurande[0].contains(u"zone rouge") && aigurande[0].contains(u"décision"));
    QVERIFY(!aigurande[1].contains(u"zone rouge") && aigurande[1].contains(u"score"));
    QVERIFY(app::doctorwords::homeWarnings(u"75056"_s, ground.get(), french).isEmpty());
    QVERIFY(app::doctorwords::homeWarnings({}, ground.get(), french).isEmpty());
    // One without the other, as the figures of the ground have it.
    solidarity::Ground other = *ground;
    other.facts[planofindre::kMarcheBerrichonne].selected = false;
    QCOMPARE(app::doctorwords::homeWarnings(u"36001"_s, &other, french).size(), 1);
}

void TestDoctors::communeIsTypedAndChosen() {
    app::CommuneEdit edit(u"Commune"_s);
    const auto gazetteer = m_document.dataset()->gazetteer;
    edit.setGazetteer(gazetteer);
    edit.setIndex(std::make_shared<const document::SearchIndex>(gazetteer));
    edit.show();
    QSignalSpy changed(&edit, &app::CommuneEdit::inseeChanged);
    QTest::keyClicks(&edit, u"aigurande"_s);
    QVERIFY(!edit.isUnderstood());
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.insee(), u"36001"_s);
    QVERIFY(edit.text().startsWith(u"Aigurande"));
    QCOMPARE(changed.count(), 1);
    edit.clear();
    QTest::keyClicks(&edit, u"36044"_s); // its code will do
    QCOMPARE(edit.insee(), u"36044"_s);
}

void TestDoctors::rowsFollowDaysAndRemovals() {
    document::PlanBook& book = m_document.planBook();
    app::PlanDays days(book);
    app::DoctorRows rows(m_document, days, QDate(2026, 1, 10));
    using Column = app::DoctorRows::Column;
    const QUuid aubrac = planofindre::idOf(u"Aubrac Claire"_s);
    const auto cell = [&](Column column) { return rows.index(rows.rowOf(aubrac), column).data().toString(); };
    QCOMPARE(cell(Column::DaysOfMonth), u"2"_s);
    QCOMPARE(cell(Column::NextDay), u"14/01/2026"_s); // the 7th has been held
    QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&rows, &QAbstractItemModel::modelReset);
    solidarity::PlanEditor editor(book.plan());
    solidarity::ConsultationDay day =
        *book.plan().days.find(planofindre::day(planofindre::venue(u"Maison de santé d’Aigurande"_s),
                                                planofindre::doctor(u"Aubrac Claire"_s), QDate(2026, 1, 14))
                                   .id);
    day.part = solidarity::DayPart::Morning;
    editor.put(day);
    book.edit(u"Demi-journée"_s, editor.change());
    QCOMPARE(cell(Column::DaysOfMonth), u"1,5"_s);
    QCOMPARE(changed.count(), 1); // this row and no other
    solidarity::PlanEditor remover(book.plan());
    remover.removeDoctor(aubrac);
    book.edit(u"Retirer"_s, remover.change());
    QCOMPARE(rows.rowCount(), 2);
    QCOMPARE(days.index().ofDoctor({}).size(), 3U); // two that were Aubrac's, one that never had anybody
    m_document.undoStack()->undo();
    QCOMPARE(rows.rowOf(aubrac), 0); // where it was
    QCOMPARE(cell(Column::DaysOfMonth), u"1,5"_s);
    QCOMPARE(reset.count(), 0);
}

QTEST_MAIN(TestDoctors)
#include "test_doctors.moc"

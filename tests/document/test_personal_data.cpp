#include "document/journal_keeper.h"
#include "document/kept_copy.h"
#include "document/personal_data.h"

#include "solidarity/plan_editor.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using solidarity::PlanEditor;

namespace {

/// A book in which one doctor has left traces everywhere that a person can leave them.
struct TracedBook {
    QUndoStack stack;
    document::PlanBook book{stack};
    document::JournalKeeper keeper{stack, book};
    QUuid doctor, colleague, venue, day, otherDay;

    TracedBook() {
        solidarity::Venue place;
        place.name = u"Salle des fêtes"_s;
        place.notes = u"clé chez éléonore ferrand"_s;
        solidarity::Doctor person;
        person.name = u"Éléonore Ferrand"_s;
        person.rpps = u"10003456789"_s;
        person.contact = u"06 12 34 56 78"_s;
        solidarity::Doctor other;
        other.name = u"Paul Martin"_s;
        other.cover = {{{}, u"Éléonore Ferrand"_s}};
        PlanEditor records(book.plan());
        venue = records.put(place);
        doctor = records.put(person);
        colleague = records.put(other);
        book.edit(u"Ajouter le médecin « Éléonore Ferrand »"_s, records.change());

        solidarity::ConsultationDay held;
        held.venue = venue;
        held.doctor = doctor;
        held.date = QDate(2026, 1, 12);
        solidarity::ConsultationDay others = held;
        others.doctor = colleague;
        others.notes = u"à la place de 10003456789"_s;
        PlanEditor days(book.plan());
        day = days.put(held);
        otherDay = days.put(others);
        book.edit(u"Ajouter deux journées"_s, days.change());
        stack.undo();
        stack.redo();
    }
    int mentions(const QString& text) const {
        const auto in = [&text](const QString& where) { return where.contains(text, Qt::CaseInsensitive) ? 1 : 0; };
        int found = 0;
        for (const solidarity::Venue& one : book.plan().venues)
            found += in(one.notes);
        for (const solidarity::Doctor& one : book.plan().doctors) {
            found += in(one.name) + in(one.rpps) + in(one.contact);
            for (const auto& cover : one.cover)
                found += in(cover.locum);
        }
        for (const solidarity::ConsultationDay& one : book.plan().days)
            found += in(one.notes);
        for (const document::JournalEntry& entry : book.journal())
            found += in(entry.what);
        for (int place = 0; place < stack.count(); ++place)
            found += in(stack.text(place));
        return found;
    }
};

} // namespace

class TestPersonalData : public QObject {
    Q_OBJECT
private slots:
    void theJournalTellsDoingUndoingAndRedoing();
    void theAccountHoldsAllThatIsHeld();
    void erasingLeavesNoTrace();
    void aReadOnlyBookErasesNothing();
    void keptCopiesGoAndNothingElse();
};

void TestPersonalData::theJournalTellsDoingUndoingAndRedoing() {
    TracedBook traced;
    traced.keeper.setAuthor(u"préfecture"_s);
    traced.stack.undo();
    PlanEditor editor(traced.book.plan());
    editor.setTitle(u"Plan"_s);
    traced.book.edit(u"Nommer le plan"_s, editor.change()); // takes the place of what was undone
    QStringList lines;
    for (const document::JournalEntry& entry : traced.book.journal())
        lines.append(entry.what);
    QCOMPARE(lines, (QStringList{u"Ajouter le médecin « Éléonore Ferrand »"_s, u"Ajouter deux journées"_s,
                                 u"Annuler\u00a0: Ajouter deux journées"_s, u"Rétablir\u00a0: Ajouter deux journées"_s,
                                 u"Annuler\u00a0: Ajouter deux journées"_s, u"Nommer le plan"_s}));
    QCOMPARE(traced.book.journal().back().who, u"préfecture"_s);
    QVERIFY(traced.book.journal().back().when.isValid());
    traced.book.reset({}); // no line for what a new project does away with
    QVERIFY(traced.book.journal().empty());
}

void TestPersonalData::theAccountHoldsAllThatIsHeld() {
    const TracedBook traced;
    const QJsonObject account =
        QJsonDocument::fromJson(document::personalRecordOf(traced.book, traced.doctor)).object();
    QCOMPARE(account[u"doctor"_s][u"rpps"_s].toString(), u"10003456789"_s);
    QCOMPARE(account[u"days"_s].toArray().size(), 1);
    QCOMPARE(account[u"days"_s][0][u"venueName"_s].toString(), u"Salle des fêtes"_s);
    QCOMPARE(account[u"mentions"_s].toArray().size(), 3); // a venue's notes, a colleague's locum, a day's notes
    QCOMPARE(account[u"journal"_s].toArray().size(), 1);
    QVERIFY(document::personalRecordOf(traced.book, QUuid::createUuid()).isEmpty());
}

void TestPersonalData::erasingLeavesNoTrace() {
    TracedBook traced;
    QVERIFY(traced.mentions(u"ferrand"_s) > 0 && traced.mentions(u"10003456789"_s) > 0);
    int forgotten = 0;
    connect(&traced.book, &document::PlanBook::forgotten, this, [&forgotten] { ++forgotten; });
    document::eraseDoctor(traced.book, traced.doctor);
    QCOMPARE(forgotten, 1);
    QCOMPARE(traced.mentions(u"ferrand"_s), 0);
    QCOMPARE(traced.mentions(u"10003456789"_s), 0);
    QCOMPARE(traced.stack.count(), 0); // nothing can be brought back
    const solidarity::Plan& plan = traced.book.plan();
    QVERIFY(!plan.doctors.find(traced.doctor));
    QVERIFY(plan.days.find(traced.day)->doctor.isNull()); // the day stands, without a doctor
    QCOMPARE(plan.days.find(traced.otherDay)->doctor, traced.colleague);
    QCOMPARE(plan.doctors.size(), 1U);
    QVERIFY(traced.book.journal().size() >= 1U); // what doesn't name the person stays
}

void TestPersonalData::aReadOnlyBookErasesNothing() {
    TracedBook traced;
    traced.book.setReadOnly(true);
    document::eraseDoctor(traced.book, traced.doctor);
    QVERIFY(traced.book.plan().doctors.find(traced.doctor));
}

void TestPersonalData::keptCopiesGoAndNothingElse() {
    const QTemporaryDir folder;
    const QStringList kept{u"plan.gpkg"_s, u"planche.avant.gpkg"_s, u"plan.avant.gpkg.txt"_s,
                           u"plan.avant-hier.gpkg"_s};
    for (const QString& name : kept + QStringList{u"plan.avant.gpkg"_s, u"plan.avant-2.gpkg"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(document::removeKeptCopies(folder.filePath(u"plan.gpkg"_s)));
    QStringList left = QDir(folder.path()).entryList(QDir::Files);
    for (const QString& name : kept)
        QVERIFY2(left.removeOne(name), qPrintable(name));
    QVERIFY(left.isEmpty());
}

QTEST_APPLESS_MAIN(TestPersonalData)
#include "test_personal_data.moc"

#include "app/info_bar.h"
#include "app/merge_dialog.h"
#include "app/merge_rows.h"
#include "app/project_commands.h"
#include "app/scheme_dialog.h"
#include "document/personal_data.h"
#include "solidarity/plan_editor.h"
#include "support/run_sql.h"
#include "window_fixture.h"

#include <QAction>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using app::MainWindow;
using solidarity::PlanEditor;

namespace {

constexpr int kWait = 30000;

/// A window of its own with a document of its own, as another start of the program would make it.
struct Start {
    document::Document document;
    std::optional<MainWindow> window;

    explicit Start(app::Appearance& appearance) {
        window.emplace(document, appearance);
        window->show();
    }
    bool begin(const QString& file = {}) {
        window->begin(file.isEmpty() ? QStringList() : QStringList{file});
        return QTest::qWaitFor([this] { return document.dataset() && !store().isBusy(); }, kWait);
    }
    app::ProjectCommands& commands() { return *window->findChild<app::ProjectCommands*>(); }
    app::ProjectStore& store() { return commands().store(); }
    document::PlanBook& book() { return document.planBook(); }
    const solidarity::Plan& plan() { return document.planBook().plan(); }
    QAction* action(const QString& name) { return window->findChild<QAction*>(name); }

    QUuid addVenue(const QString& name) {
        solidarity::Venue venue;
        venue.name = name;
        PlanEditor editor(plan());
        const QUuid id = editor.put(venue);
        book().edit(u"Ajouter le lieu « %1 »"_s.arg(name), editor.change());
        return id;
    }
    QUuid addDoctor(const QString& name, const QString& rpps) {
        solidarity::Doctor doctor;
        doctor.name = name;
        doctor.rpps = rpps;
        PlanEditor editor(plan());
        const QUuid id = editor.put(doctor);
        book().edit(u"Ajouter le médecin « %1 »"_s.arg(name), editor.change());
        return id;
    }
    bool save(const QString& path) {
        QSignalSpy saved(&store(), &app::ProjectStore::saved);
        store().save(path);
        return saved.wait(kWait);
    }
    /// The button of the message on screen.
    QPushButton* wayOut(const QString& label) {
        for (QPushButton* button : window->infoBar().findChildren<QPushButton*>()) {
            if (button->text() == label)
                return button;
        }
        return nullptr;
    }
    QPushButton* answer(const QString& label) {
        const auto* question = window->findChild<QMessageBox*>(u"unsavedQuestion"_s);
        for (QPushButton* button : question ? question->findChildren<QPushButton*>() : QList<QPushButton*>()) {
            if (button->text() == label)
                return button;
        }
        return nullptr;
    }
};

/// Types that path in the file dialog that comes up, and accepts it.
void typeInFileDialog(const QString& path) {
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        auto* name = dialog ? dialog->findChild<QLineEdit*>(u"fileNameEdit"_s) : nullptr;
        if (!name)
            return;
        timer->deleteLater();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    timer->start(20);
}

QStringList journals() {
    return QDir(document::autosaveFolder()).entryList({u"*.journal*"_s}, QDir::Files);
}

/// Files under a folder that hold those bytes in UTF-8 or UTF-16.
QStringList filesWith(const QString& folder, const QString& text) {
    QStringList found;
    const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.contains(text.toUtf8()) || bytes.contains(wide))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

class TestProjectCommands : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder.emplace();
        m_fixture.emplace();
        m_fixture->window.reset(); // each test starts its own
        QDir(document::autosaveFolder()).removeRecursively();
    }
    void cleanup() {
        QDir(document::autosaveFolder()).removeRecursively();
        QFile::remove(document::sessionPath());
        m_fixture.reset();
        m_folder.reset();
    }
    void aProjectIsMadeSavedClosedAndReopened();
    void unsavedWorkIsAskedAbout();
    void aFileOfAnotherKindNamedAtTheStartIsOpened();
    void workThatACrashLeftIsTakenUp();
    void workOfAProjectNeverSavedIsTakenUp();
    void aSavedProjectLeavesNoJournal();
    void theSecondWindowReadsOnly();
    void theWrongFileChangesNothing();
    void copiesAreMergedInOneCommand();
    void anErasedDoctorLeavesNoTrace();
    void theSchemeIsSetInOneCommand();
    void whatAFileHoldsUnreadIsToldAndKept();

private:
    QString pathOf(const QString& name) const { return m_folder->filePath(name); }

    std::optional<QTemporaryDir> m_folder;
    std::optional<tests::WindowFixture> m_fixture;
};

void TestProjectCommands::aProjectIsMadeSavedClosedAndReopened() {
    const QString path = pathOf(u"creuse.gpkg"_s);
    QUuid venue;
    {
        Start first(*m_fixture->appearance);
        QVERIFY(first.begin());
        QCOMPARE(first.window->windowTitle(), u"Diagonale"_s);
        venue = first.addVenue(u"Maison de santé de Boussac"_s);
        first.document.edit(u"Palette viridis"_s, [](document::MapState& state) { state.palette = u"viridis"_s; });
        QVERIFY(first.window->isWindowModified());
        typeInFileDialog(path);
        QSignalSpy saved(&first.store(), &app::ProjectStore::saved);
        QTest::keyClick(&*first.window, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(saved.count() == 1 || saved.wait(kWait));
        QVERIFY(QFile::exists(path));
        QCOMPARE(first.window->windowTitle(), u"creuse[*] — Diagonale"_s);
        QVERIFY(!first.window->isWindowModified());
        first.document.undoStack()->undo(); // another state than the file's
        QVERIFY(first.window->isWindowModified());
        first.document.undoStack()->redo(); // the same again
        QVERIFY(!first.window->isWindowModified());
        QVERIFY(first.window->close());
    }
    QVERIFY(!QFile::exists(path + u".lock"_s));
    Start second(*m_fixture->appearance);
    QVERIFY(second.begin()); // what was open is opened again
    QVERIFY(QTest::qWaitFor([&] { return !second.plan().venues.isEmpty(); }, kWait));
    QCOMPARE(second.store().path(), path);
    QCOMPARE(second.plan().venues.find(venue)->name, u"Maison de santé de Boussac"_s);
    QCOMPARE(second.document.state().palette, u"viridis"_s);
    QVERIFY(!second.window->isWindowModified());
    QStringList lines;
    for (const document::JournalEntry& entry : second.book().journal())
        lines.append(entry.what);
    QVERIFY(lines.contains(u"Ajouter le lieu « Maison de santé de Boussac »"_s));
    QVERIFY(lines.contains(u"Palette viridis"_s));
    second.action(u"actionNewProject"_s)->trigger();
    QVERIFY(QTest::qWaitFor([&] { return second.store().path().isEmpty(); }, kWait));
    QVERIFY(second.plan().isEmpty());
}

void TestProjectCommands::unsavedWorkIsAskedAbout() {
    Start one(*m_fixture->appearance);
    QVERIFY(one.begin());
    one.addVenue(u"Lieu"_s);
    QVERIFY(!one.window->close());
    QVERIFY(one.answer(u"Annuler"_s));
    one.answer(u"Annuler"_s)->click();
    QVERIFY(one.window->isVisible());
    QVERIFY(QTest::qWaitFor([&] { return !one.window->findChild<QMessageBox*>(u"unsavedQuestion"_s); }));
    one.action(u"actionNewProject"_s)->trigger();
    QVERIFY(one.answer(u"Annuler"_s));
    auto* question = one.window->findChild<QMessageBox*>(u"unsavedQuestion"_s);
    QVERIFY(QTest::qWaitForWindowActive(question));
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(!one.plan().isEmpty());

    QVERIFY(QTest::qWaitFor([&] { return !one.window->findChild<QMessageBox*>(u"unsavedQuestion"_s); }));
    QVERIFY(!one.window->close());
    const QString path = pathOf(u"gardé.gpkg"_s);
    typeInFileDialog(path);
    one.answer(u"Enregistrer"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return !one.window->isVisible(); }, kWait)); // saved, then closed
    QVERIFY(QFile::exists(path));
}

void TestProjectCommands::aFileOfAnotherKindNamedAtTheStartIsOpened() {
    const QString places = pathOf(u"lieux.geojson"_s);
    QFile file(places);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"type": "FeatureCollection", "features": [{"type": "Feature",
        "geometry": {"type": "Point", "coordinates": [1.87, 46.17]}, "properties": {"nom": "Maison de santé"}}]})");
    file.close();
    Start start(*m_fixture->appearance);
    start.window->begin({places});
    QVERIFY(QTest::qWaitFor([&] { return start.document.dataset() && start.document.dataset()->venues; }, kWait));
    QCOMPARE(start.document.dataset()->venues->size(), std::size_t(1));
}

void TestProjectCommands::workThatACrashLeftIsTakenUp() {
    const QString path = pathOf(u"plan.gpkg"_s), kept = pathOf(u"journal"_s);
    QString journal;
    {
        Start crashed(*m_fixture->appearance);
        QVERIFY(crashed.begin());
        crashed.addVenue(u"Enregistré"_s);
        QVERIFY(crashed.save(path));
        crashed.addVenue(u"Pas enregistré"_s);
        crashed.document.edit(u"Palette viridis"_s, [](document::MapState& state) { state.palette = u"viridis"_s; });
        journal = document::autosavePath(document::autosaveFolder(), crashed.store().id(), path);
        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto reading = document::AutosaveFile(journal).read();
                return reading && reading->lastState() && reading->lines.size() >= 4;
            },
            kWait));
        QVERIFY(QFile::copy(journal, kept));
    }
    QVERIFY(!QFile::exists(journal)); // an orderly end leaves none
    QVERIFY(QFile::rename(kept, journal));
    Start again(*m_fixture->appearance);
    QVERIFY(again.begin(path));
    QVERIFY(QTest::qWaitFor([&] { return again.wayOut(u"Reprendre"_s) != nullptr; }, kWait));
    QCOMPARE(again.plan().venues.size(), 1U);
    QTest::mouseClick(again.wayOut(u"Reprendre"_s), Qt::LeftButton);
    QCOMPARE(again.plan().venues.size(), 2U);
    QCOMPARE(again.document.state().palette, u"viridis"_s);
    QVERIFY(again.window->isWindowModified());
    again.document.undoStack()->undo();
    again.document.undoStack()->undo();
    QCOMPARE(again.plan().venues.size(), 1U);
    QVERIFY(QTest::qWaitFor([&] { return !journals().contains(QFileInfo(journal).fileName() + u".left"_s); }, kWait));
}

void TestProjectCommands::workOfAProjectNeverSavedIsTakenUp() {
    const document::AutosaveFile left(document::autosavePath(document::autosaveFolder(), QUuid::createUuid(), {}));
    solidarity::Venue venue;
    venue.name = u"Jamais enregistré"_s;
    const solidarity::Plan empty;
    PlanEditor editor(empty);
    editor.put(venue);
    const document::AutosaveLine line = editor.change();
    QVERIFY(left.beginAnew(document::AutosaveHead::of(QUuid::createUuid(), {}), {&line, 1}));
    {
        Start one(*m_fixture->appearance);
        QVERIFY(one.begin());
        QVERIFY(QTest::qWaitFor([&] { return one.wayOut(u"Reprendre"_s) != nullptr; }, kWait));
        Start other(*m_fixture->appearance); // meanwhile another window offers it to nobody
        QVERIFY(other.begin());
        QVERIFY(QTest::qWaitFor([&] { return !other.store().isBusy(); }, kWait));
        QVERIFY(!other.wayOut(u"Reprendre"_s));
        one.wayOut(u"Reprendre"_s)->click();
        QCOMPARE(one.plan().venues.size(), 1U);
        QVERIFY(QTest::qWaitFor([&] { return !left.exists(); }, kWait));
    }
}

void TestProjectCommands::aSavedProjectLeavesNoJournal() {
    Start one(*m_fixture->appearance);
    QVERIFY(one.begin());
    one.addVenue(u"Un"_s);
    QVERIFY(QTest::qWaitFor([] { return !journals().filter(u"nouveau-"_s).isEmpty(); }, kWait));
    QVERIFY(one.save(pathOf(u"plan.gpkg"_s)));
    QVERIFY(QTest::qWaitFor([] { return journals().isEmpty(); }, kWait));
    one.addVenue(u"Deux"_s);
    QVERIFY(QTest::qWaitFor([] { return journals().size() == 1; }, kWait));
}

void TestProjectCommands::theSecondWindowReadsOnly() {
    const QString path = pathOf(u"plan.gpkg"_s);
    Start first(*m_fixture->appearance);
    QVERIFY(first.begin());
    first.addVenue(u"Un"_s);
    QVERIFY(first.save(path));
    Start second(*m_fixture->appearance);
    QVERIFY(second.begin(path));
    QVERIFY(QTest::qWaitFor([&] { return second.book().isReadOnly(); }, kWait));
    QVERIFY(second.window->windowTitle().contains(u"lecture seule"_s));
    QVERIFY(second.window->infoBar().text().contains(QSysInfo::machineHostName()));
    QVERIFY(!second.action(u"actionSaveProject"_s)->isEnabled());
    second.window->infoBar().dismiss();
    second.addVenue(u"Refusé"_s);
    QCOMPARE(second.plan().venues.size(), 1U);
    QVERIFY(second.window->infoBar().isVisible());
    const QString copy = pathOf(u"copie.gpkg"_s);
    typeInFileDialog(copy);
    second.wayOut(u"Enregistrer une copie…"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return !second.book().isReadOnly(); }, kWait));
    second.addVenue(u"Accepté"_s);
    QCOMPARE(second.plan().venues.size(), 2U);
    QCOMPARE(second.store().path(), copy);
}

void TestProjectCommands::theWrongFileChangesNothing() {
    const QString path = pathOf(u"faux.gpkg"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("ceci n'est pas un projet") > 0);
    file.close();
    Start one(*m_fixture->appearance);
    QVERIFY(one.begin());
    const QUuid venue = one.addVenue(u"Lieu"_s);
    QVERIFY(one.save(pathOf(u"plan.gpkg"_s)));
    QSignalSpy failed(&one.store(), &app::ProjectStore::openingFailed);
    one.commands().open(path);
    QVERIFY(failed.wait(kWait));
    QVERIFY(one.plan().venues.find(venue));
    QVERIFY(one.window->infoBar().isVisible());
    QVERIFY(one.window->infoBar().text().contains(u"faux.gpkg"_s));
    QVERIFY(!one.book().isReadOnly());
}

void TestProjectCommands::copiesAreMergedInOneCommand() {
    const QString mine = pathOf(u"ici.gpkg"_s), theirs = pathOf(u"copie.gpkg"_s);
    Start one(*m_fixture->appearance);
    QVERIFY(one.begin());
    const QUuid shared = one.addVenue(u"Commun"_s);
    QVERIFY(one.save(theirs));
    QVERIFY(one.save(mine));
    {
        Start other(*m_fixture->appearance);
        QVERIFY(other.begin(theirs));
        QVERIFY(QTest::qWaitFor([&] { return !other.plan().isEmpty(); }, kWait));
        other.addVenue(u"Ajouté là-bas"_s);
        solidarity::Venue changed = *other.plan().venues.find(shared);
        changed.rooms = 3;
        PlanEditor editor(other.plan());
        editor.put(changed);
        other.book().edit(u"Trois salles"_s, editor.change());
        QVERIFY(other.save(theirs));
    }
    one.addVenue(u"Ajouté ici"_s);
    typeInFileDialog(theirs);
    one.action(u"actionMergeProject"_s)->trigger();
    QVERIFY(QTest::qWaitFor([&] { return one.window->findChild<app::MergeDialog*>() != nullptr; }, kWait));
    auto* dialog = one.window->findChild<app::MergeDialog*>();
    QCOMPARE(dialog->rows().rowCount(), 3);
    auto* table = dialog->findChild<QTableView*>();
    for (int row = 0; row < 3; ++row) { // by keyboard: rooms as in the copy
        if (dialog->rows().differences()[std::size_t(row)].kind != solidarity::PlanDifference::Kind::Field)
            continue;
        table->setCurrentIndex(table->model()->index(row, app::MergeRows::Theirs));
        QTest::keyClick(table, Qt::Key_Space);
    }
    const int commands = one.document.undoStack()->count();
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return one.plan().venues.size() == 3U; }, kWait));
    QCOMPARE(one.plan().venues.find(shared)->rooms, 3);
    QCOMPARE(one.document.undoStack()->count(), commands + 1);
    one.document.undoStack()->undo();
    QCOMPARE(one.plan().venues.size(), 2U);
    QCOMPARE(one.plan().venues.find(shared)->rooms, 1);
}

void TestProjectCommands::anErasedDoctorLeavesNoTrace() {
    const QString path = pathOf(u"plan.gpkg"_s), name = u"Zéphyrine Quatrefages"_s, rpps = u"10004837264"_s;
    Start one(*m_fixture->appearance);
    QVERIFY(one.begin());
    const QUuid doctor = one.addDoctor(name, rpps);
    QVERIFY(one.save(path));
    QFile migrated(pathOf(u"plan.avant.gpkg"_s));
    QVERIFY(QFile::copy(path, migrated.fileName()));
    one.addVenue(u"Pas encore enregistré"_s);
    one.document.undoStack()->undo();
    QVERIFY(QTest::qWaitFor([] { return !journals().isEmpty(); }, kWait));
    QVERIFY(!filesWith(m_folder->path(), rpps).isEmpty());
    QSignalSpy saved(&one.store(), &app::ProjectStore::saved);
    document::eraseDoctor(one.book(), doctor);
    QVERIFY(saved.wait(kWait)); // at once
    QVERIFY(QTest::qWaitFor([] { return journals().isEmpty(); }, kWait));
    const QString state = QFileInfo(document::autosaveFolder()).path();
    const QString configuration = QFileInfo(document::sessionPath()).path();
    for (const QString& folder : {m_folder->path(), state, configuration}) {
        for (const QString& text : {name, u"Quatrefages"_s, rpps})
            QCOMPARE(filesWith(folder, text), QStringList());
    }
    QVERIFY(!one.window->isWindowModified());
    QVERIFY(!migrated.exists());
}

void TestProjectCommands::theSchemeIsSetInOneCommand() {
    Start one(*m_fixture->appearance);
    QVERIFY(one.begin());
    one.action(u"actionScheme"_s)->trigger();
    auto* dialog = one.window->findChild<app::SchemeDialog*>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto* apply = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    QVERIFY(qobject_cast<QLineEdit*>(dialog->focusWidget())); // the title, first
    QTest::keyClicks(dialog->focusWidget(), u"Creuse"_s);
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text() == u"Ajouter un forfait")
            button->click();
    }
    QVERIFY(apply->isEnabled());
    solidarity::Scheme typed = dialog->scheme();
    QCOMPARE(typed.rates.size(), 2U);
    apply->click();
    QCOMPARE(one.plan().title, u"Creuse"_s);
    QCOMPARE(one.plan().scheme, typed);
    one.document.undoStack()->undo();
    QVERIFY(one.plan() == solidarity::Plan());
}

void TestProjectCommands::whatAFileHoldsUnreadIsToldAndKept() {
    const QString path = pathOf(u"plan.gpkg"_s), copy = pathOf(u"plan.avant.gpkg"_s);
    {
        Start first(*m_fixture->appearance);
        QVERIFY(first.begin());
        first.addVenue(u"Lisible"_s);
        QVERIFY(first.save(path));
    }
    QVERIFY(tests::runSql(path, "INSERT INTO doctors(id, name) VALUES ('personne', 'Illisible')"));
    Start one(*m_fixture->appearance);
    QVERIFY(one.begin(path));
    QVERIFY(QTest::qWaitFor([&] { return !one.plan().venues.isEmpty(); }, kWait));
    QVERIFY(one.window->infoBar().text().contains(u"doctors"_s));
    QVERIFY(one.window->infoBar().text().contains(u"l’ancien fichier sera gardé"_s));
    one.addVenue(u"Ajouté"_s);
    QVERIFY(one.save(path));
    QCOMPARE(filesWith(m_folder->path(), u"Illisible"_s), QStringList{copy});
    QVERIFY(one.window->infoBar().text().contains(u"plan.avant.gpkg"_s));
    one.addVenue(u"Encore"_s);
    QVERIFY(one.save(path)); // nothing is left to lose
    QCOMPARE(QDir(m_folder->path()).entryList({u"*avant*"_s}).size(), 1);
}

QTEST_MAIN(TestProjectCommands)
#include "test_project_commands.moc"

#include "document/document.h"
#include "document/loading.h"
#include "document/project.h"
#include "publish/map_panels.h"
#include "publish/publish.h"
#include "publish/results_to_publish.h"

#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using document::MapState;
using document::Theme;

namespace {

struct Run {
    int exitCode = -1;
    QString out, err;
};

constexpr int kPatience = 300'000; // sanitizers and a busy machine

Run diagonale(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(DIAGONALE_EXECUTABLE), QStringList{u"--lang"_s, u"fr"_s} + arguments);
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage pixelsOf(QImage image) {
    image.setColorSpace({});
    return image.convertToFormat(QImage::Format_RGB32);
}

solidarity::Plan planOfCreuse() {
    solidarity::Plan plan;
    solidarity::Venue venue;
    venue.id = QUuid::createUuidV5(QUuid(), u"venue"_s);
    venue.name = u"Maison de santé d’Aubusson"_s;
    venue.insee = u"23008"_s;
    venue.longitude = 2.1689;
    venue.latitude = 45.9558;
    venue.status = solidarity::VenueStatus::Open;
    plan.venues.put(venue);
    return plan;
}

} // namespace

/// `diagonale export` and `diagonale verify`, by the executable itself.
class TestExportCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QVERIFY(m_folder.isValid());
        const auto reading = document::loadDataset({});
        QVERIFY(reading.has_value());
        m_dataset = reading->dataset;
    }

    // By the options that « Copier la commande » gives: the first by a command of its own, all by one batch.
    void theCommandGivesTheWindowsPicture() {
        const std::vector<std::pair<QString, MapState>> states = windowsStates();
        QJsonArray lines;
        for (const auto& [name, state] : states)
            lines.append(QJsonObject{{u"out"_s, name + u".png"_s},
                                     {u"options"_s, QJsonArray::fromStringList(shownInWindow(state).toArguments())}});
        const Run batch =
            diagonale({u"export"_s, u"--batch"_s, written(u"fenêtre.json"_s, QJsonDocument(lines).toJson())});
        QVERIFY2(batch.exitCode == 0, qPrintable(batch.err));
        for (const auto& [name, state] : states) {
            const auto seen = publish::pictureOf(windowOf(state));
            QVERIFY2(seen.has_value(), seen ? "" : qPrintable(seen.error().text()));
            QVERIFY2(pixelsOf(QImage(path(name + u".png"_s))) == pixelsOf(*seen), qPrintable(name));
        }
        const QString out = path(u"carte.png"_s);
        const Run run =
            diagonale(QStringList{u"export"_s, u"--out"_s, out} + shownInWindow(states.front().second).toArguments());
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QCOMPARE(pixelsOf(QImage(out)), pixelsOf(QImage(path(states.front().first + u".png"_s))));
        for (const QString& file : {out, path(u"draws.png"_s)}) {
            const Run verified = diagonale({u"verify"_s, file});
            QVERIFY2(verified.exitCode == 0, qPrintable(verified.out + verified.err));
        }
    }

    void everyFormatIsWritten() {
        QJsonArray lines;
        const QStringList endings{u"png"_s, u"jpg"_s, u"pdf"_s, u"svg"_s, u"html"_s, u"csv"_s, u"geojson"_s, u"zip"_s};
        for (const QString& ending : endings)
            lines.append(QJsonObject{{u"out"_s, u"creuse."_s + ending}});
        const QString batch = written(u"formats.json"_s, QJsonDocument(lines).toJson());
        const Run run =
            diagonale({u"export"_s, u"--batch"_s, batch, u"--extent"_s, u"dept:23"_s, u"--size"_s, u"480x360"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        for (const QString& ending : endings)
            QVERIFY2(QFile(path(u"creuse."_s + ending)).size() > 300, qPrintable(ending));
    }

    void verifySaysWhatItFindsAndEndsBySaying() {
        const QString out = path(u"creuse.svg"_s);
        QCOMPARE(diagonale({u"export"_s, u"--out"_s, out, u"--extent"_s, u"dept:23"_s}).exitCode, 0);
        const Run same = diagonale({u"verify"_s, out, u"--json"_s});
        QCOMPARE(same.exitCode, 0);
        QCOMPARE(QJsonDocument::fromJson(same.out.toUtf8())[u"verdict"_s].toString(), u"identical"_s);
        QByteArray bytes = bytesOf(out);
        bytes.replace("Creuse", "CREUSE");
        written(u"creuse.svg"_s, bytes);
        const Run altered = diagonale({u"verify"_s, out});
        QCOMPARE(altered.exitCode, 1);
        QVERIFY2(altered.out.contains(u"modifié"_s), qPrintable(altered.out));
        QCOMPARE(diagonale({u"verify"_s}).exitCode, 64);
        QCOMPARE(diagonale({u"verify"_s, out, u"--data"_s, path(u"absent"_s)}).exitCode, 64);
        QCOMPARE(diagonale({u"verify"_s, path(u"absent.png"_s)}).exitCode, 1);
    }

    // Coverage is the plan's: it needs the project, whose map it also shows unless told otherwise.
    void aProjectGivesItsPlanAndItsMap() {
        document::Project project;
        project.id = QUuid::createUuid();
        project.state.view.area = u"dept:23"_s;
        project.state.theme = Theme::Coverage;
        project.state.layout.size = {480, 360, document::PageSize::Unit::Pixels, 96};
        project.plan = planOfCreuse();
        project.sources = m_dataset;
        const QString file = path(u"creuse.gpkg"_s), out = path(u"couverture.csv"_s);
        QVERIFY(document::writeProject(file, project).has_value());
        const Run run = diagonale({u"export"_s, u"--project"_s, file, u"--out"_s, out});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        const QByteArray covered = bytesOf(out);

        publish::Publication window;
        window.state = project.state;
        window.dataset = m_dataset;
        window.plan = std::make_shared<const solidarity::Plan>(project.plan);
        window.results = publish::resultsToPublish(window.state, *m_dataset, window.plan.get());
        const QString expected = path(u"attendu.csv"_s);
        QVERIFY(publish::publishTo(expected, window).has_value());
        QCOMPARE(covered, bytesOf(expected));

        const Run afresh = diagonale({u"export"_s, u"--project"_s, file, u"--ordinary-settings"_s, u"--out"_s, out});
        QCOMPARE(afresh.exitCode, 0);
        QVERIFY(bytesOf(out).count('\n') > covered.count('\n')); // all of France again
        const Run without = diagonale({u"export"_s, u"--theme"_s, u"coverage"_s, u"--out"_s, out});
        QCOMPARE(without.exitCode, 64);
        QVERIFY2(without.err.contains(u"--project"_s), qPrintable(without.err));
    }

    // One bad line doesn't stop the rest; it is told, and the command fails.
    void aBatchWritesAllThatItCan() {
        const QJsonArray lines{
            QJsonObject{{u"out"_s, u"un.png"_s}, {u"options"_s, QJsonArray{u"--extent"_s, u"dept:23"_s}}},
            QJsonObject{{u"out"_s, u"deux.png"_s}, {u"options"_s, QJsonArray{u"--extent"_s, u"dept:999"_s}}},
            QJsonObject{{u"out"_s, u"trois.bmp"_s}},
            QJsonObject{{u"out"_s, u"quatre.png"_s}, {u"options"_s, QJsonArray{u"--colour"_s}}},
            QJsonObject{{u"out"_s, u"cinq.png"_s},
                        {u"layout"_s, QJsonObject{{u"size"_s, QJsonObject{{u"width"_s, 300}, {u"height"_s, 200}}}}}}};
        const QString batch = written(u"layouts.json"_s, QJsonDocument(lines).toJson());
        const Run run = diagonale({u"export"_s, u"--batch"_s, batch, u"--size"_s, u"480x360"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(QImage(path(u"un.png"_s)).size(), QSize(480, 360));
        QCOMPARE(QImage(path(u"cinq.png"_s)).size(), QSize(300, 200));
        for (const QString& word : {u"dept:999"_s, u"trois.bmp"_s, u"--colour"_s, u"3 exports"_s})
            QVERIFY2(run.err.contains(word), qPrintable(run.err));
        QVERIFY(!QFile::exists(path(u"deux.png"_s)) && !QFile::exists(path(u"quatre.png"_s)));
        QCOMPARE(diagonale({u"export"_s, u"--batch"_s, written(u"bad.json"_s, "{")}).exitCode, 64);
    }

    void lintSaysWhatWouldTroubleAReader() {
        const QString out = path(u"discret.png"_s);
        const QStringList hidden{u"export"_s,         u"--lint"_s,   u"--hide-element"_s,
                                 u"sources,legend"_s, u"--extent"_s, u"dept:23"_s};
        const Run said = diagonale(hidden);
        QCOMPARE(said.exitCode, 0);
        QVERIFY2(said.out.contains(u"source"_s), qPrintable(said.out));
        const Run strict = diagonale(hidden + QStringList{u"--strict"_s, u"--out"_s, out});
        QCOMPARE(strict.exitCode, 1);
        QVERIFY(!QFile::exists(out));
    }

    // Ctrl-C while it writes: nothing beside, the old one kept.
    void anInterruptedExportLeavesNothing() {
        const QString out = written(u"ancien.png"_s, "ancien");
        QProcess process;
        process.start(QStringLiteral(DIAGONALE_EXECUTABLE),
                      {u"export"_s, u"--out"_s, out, u"--size"_s, u"9000x9000"_s, u"--dpi"_s, u"600"_s});
        QVERIFY(process.waitForStarted(kPatience));
        const auto isWriting = [&] {
            return QDir(m_folder.path()).entryList({u".ancien*"_s}, QDir::Files | QDir::Hidden).size() == 1;
        };
        QVERIFY(QTest::qWaitFor(isWriting, kPatience));
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(kPatience));
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(bytesOf(out), QByteArray("ancien"));
        QVERIFY(!isWriting());
    }

private:
    static std::vector<std::pair<QString, MapState>> windowsStates() {
        MapState small;
        small.layout.size = {480, 360, document::PageSize::Unit::Pixels, 96};
        MapState styled = small;
        styled.theme = Theme::Indicator;
        styled.indicator = u"niveau_vie_median"_s;
        styled.classification = {statistics::BreakMethod::NaturalBreaks, 5, {}};
        styled.view.area = u"region:24"_s;
        styled.selection = u"200007052"_s;
        styled.title = u"Un titre : « ici »"_s;
        styled.layout.credit = u"Moi"_s;
        MapState free = small;
        free.theme = Theme::Agreement;
        free.view = {QString(), 612345.25, 6.5e6, 900};
        MapState drawn = small;
        drawn.theme = Theme::Robustness;
        drawn.robustness.draws = 50;
        MapState panels = small;
        panels.index.setWeight(u"apl_generalistes_65"_s, 60);
        panels.layout.panels = publish::weightPanels(panels);
        MapState sheet = small;
        sheet.layout.size = {120, 90, document::PageSize::Unit::Millimetres, 150};
        sheet.layout.elements = {{document::PageElement::Title, true, document::PageSlot::Head},
                                 {document::PageElement::Legend, true, document::PageSlot::Right, 0.8}};
        return {{u"score"_s, small}, {u"indicator"_s, styled},    {u"view"_s, free},
                {u"draws"_s, drawn}, {u"before-after"_s, panels}, {u"sheet"_s, sheet}};
    }
    /// As the window has it: what its document makes of a state.
    MapState shownInWindow(const MapState& state) const { return windowOf(state).state; }
    publish::Publication windowOf(const MapState& state) const {
        document::Document window;
        window.setDataset(m_dataset, {});
        window.edit(u"Tout"_s, [&](MapState& changed) { changed = state; });
        if (state.theme == Theme::Robustness) {
            const auto drawn = publish::resultsToPublish(state, *m_dataset, nullptr);
            window.setRobustness(drawn->robustness, state, m_dataset->revision);
        }
        publish::Publication publication;
        publication.state = window.state();
        publication.dataset = window.dataset();
        publication.results = window.results();
        return publication;
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString written(const QString& name, const QByteArray& content) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's folder can't be written");
        return file.fileName();
    }
    QTemporaryDir m_folder;
    std::shared_ptr<const document::Dataset> m_dataset;
};

QTEST_MAIN(TestExportCommand)
#include "test_export_command.moc"

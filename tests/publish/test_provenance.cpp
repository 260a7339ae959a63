#include "document/loading.h"
#include "publish/provenance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sha256Of(const QString& path) {
    return QString::fromLatin1(QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256).toHex());
}

QStringList namesOf(const QJsonArray& files) {
    QStringList names;
    for (const QJsonValue& file : files)
        names.append(file[u"name"_s].toString());
    return names;
}

} // namespace

/// What an export says that it is made of.
class TestProvenance : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        const auto reading = document::loadDataset({});
        QVERIFY(reading.has_value());
        m_dataset = reading->dataset;
    }

    void itSaysWhatTheMapRestsOn() {
        document::MapState state;
        state.index.setWeight(u"apl_generalistes_65"_s, 40);
        const QJsonObject json = provenanceOf(state);
        QCOMPARE(json[u"format"_s].toString(), u"diagonale-provenance"_s);
        QCOMPARE(json[u"date"_s].toString(), u"2025-06-27"_s);
        QVERIFY(json[u"program"_s][u"build"_s].toString().size() > 20);
        const auto read = document::MapState::fromJson(json[u"state"_s].toObject());
        QVERIFY(read.has_value());
        QCOMPARE(read->index.weightOf(u"apl_generalistes_65"_s), 40.0);
        QCOMPARE(json[u"indicators"_s].toArray().size(), 5);
        QCOMPARE(json[u"classes"_s][u"breaks"_s].toArray().size(), 8); // seven classes
        QCOMPARE(json[u"decision"_s][u"established"_s].toInt(), 76);
        QVERIFY(!json.contains(u"plan"_s));
        QVERIFY(!json.contains(u"draws"_s));
    }

    void shippedFilesAreNamedWithTheirDigest() {
        const QJsonArray shipped = provenanceOf({})[u"shipped"_s].toArray();
        QVERIFY(namesOf(shipped).contains(u"indicators_epci_2025.csv"_s));
        for (const QJsonValue& file : shipped) {
            const QJsonArray parts = file[u"parts"_s].toArray();
            const bool isShape = file[u"name"_s].toString().endsWith(u".shp"_s);
            QCOMPARE(parts.size(), isShape ? 5 : 1);
            for (const QJsonValue& part : parts) {
                const QString path = (isShape ? u":/shapes/"_s : u":/data/"_s) + part[u"file"_s].toString();
                QCOMPARE(part[u"sha256"_s].toString(), sha256Of(path));
            }
        }
    }

    void filesOfTheUserAreNamedWithoutTheirFolder() {
        document::MapState state;
        state.boundaryFiles = {written(u"antilles/EPCI.shp"_s, "shp"), written(u"guyane/EPCI.shp"_s, "other")};
        written(u"antilles/EPCI.dbf"_s, "dbf");
        written(u"antilles/EPCI_2.dbf"_s, "another table");
        state.boundaryCrs = {{state.boundaryFiles[1], 2972}};
        state.decisionFiles = {written(u"liste.csv"_s, "code\n")};
        state.decisionList = state.decisionFiles.front();
        const QJsonObject json = provenanceOf(state);
        const QJsonArray inputs = json[u"inputs"_s].toArray();
        QCOMPARE(namesOf(inputs), QStringList({u"EPCI.shp"_s, u"EPCI.shp (2)"_s, u"liste.csv"_s}));
        const QJsonArray parts = inputs[0][u"parts"_s].toArray();
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[1][u"file"_s].toString(), u"EPCI.dbf"_s);
        QCOMPARE(parts[1][u"sha256"_s].toString(), sha256Of(m_folder.filePath(u"antilles/EPCI.dbf"_s)));
        const auto named = document::MapState::fromJson(json[u"state"_s].toObject());
        QVERIFY(named.has_value());
        QCOMPARE(named->boundaryFiles, QStringList({u"EPCI.shp"_s, u"EPCI.shp (2)"_s}));
        QCOMPARE(named->boundaryCrs.value(u"EPCI.shp (2)"_s), 2972);
        QCOMPARE(named->decisionList, u"liste.csv"_s);
    }

    void nothingPersonalAndNoFolderIsSaid() {
        document::MapState state;
        state.indicatorFile = written(u"Marie Curie/indicateurs.csv"_s, "siren,x\n");
        state.decisionList = QDir::homePath() + u"/closed.csv"_s;
        state.adjustments = {{u"200007052"_s, true, u"demande des élus"_s, u"Marie Curie"_s, QDate(2025, 7, 1)}};
        state.homeDepartement = u"23"_s;
        state.brushed = {u"200007052"_s};
        const QJsonObject json = provenanceOf(state);
        const QString text = QString::fromUtf8(QJsonDocument(json).toJson());
        for (const QString& personal : {u"Marie Curie"_s, QDir::homePath() + u'/', m_folder.path(), QDir::tempPath(),
                                        qEnvironmentVariable("USER", u"nobody"_s) + u'/'})
            QVERIFY2(!text.contains(personal), qPrintable(personal));
        const auto named = document::MapState::fromJson(json[u"state"_s].toObject());
        QVERIFY(named.has_value());
        QVERIFY(named->brushed.isEmpty() && named->homeDepartement.isEmpty() && named->decisionList.isEmpty());
        QVERIFY(text.contains(u"demande des élus"_s)); // it is why the map looks as it does
    }

    void ofThePlanOnlyADigestOfWhatIsShown() {
        const solidarity::Plan plan = planWithPersons();
        const QJsonObject json = provenanceOf({}, plan);
        QCOMPARE(json[u"plan"_s][u"venues"_s].toInt(), 1);
        const QString text = QString::fromUtf8(QJsonDocument(json).toJson());
        QVERIFY(!text.contains(u"Semmelweis"_s) && !text.contains(u"05 55"_s));

        solidarity::Plan sameMap = plan;
        solidarity::Venue venue = plan.venues[0];
        venue.contact = u"quelqu’un d’autre"_s;
        sameMap.venues.put(venue);
        QCOMPARE(provenanceOf({}, sameMap)[u"plan"_s], json[u"plan"_s]);
        venue.longitude += 0.1;
        sameMap.venues.put(venue);
        QVERIFY(provenanceOf({}, sameMap)[u"plan"_s] != json[u"plan"_s]);

        document::MapState hidden;
        hidden.showPlanVenues = false;
        QVERIFY(!provenanceOf(hidden, plan).contains(u"plan"_s));
    }

    void theSeedIsSaidWhereItIsDrawn() {
        document::MapState state;
        state.theme = document::Theme::Robustness;
        state.robustness.seed = 18446744073709551615ULL;
        QCOMPARE(provenanceOf(state)[u"draws"_s][u"seed"_s].toString(), u"18446744073709551615"_s);
    }

private:
    QJsonObject provenanceOf(const document::MapState& state, std::optional<solidarity::Plan> plan = {}) {
        publish::Publication publication;
        publication.state = state;
        publication.dataset = m_dataset;
        publication.results = document::computeResults(state, *m_dataset);
        publication.date = QDate(2025, 6, 27);
        if (plan)
            publication.plan = std::make_shared<const solidarity::Plan>(*plan);
        return publish::provenanceOf(publication);
    }

    static solidarity::Plan planWithPersons() {
        solidarity::Plan plan;
        solidarity::Venue venue;
        venue.id = QUuid::createUuidV5(QUuid(), u"venue"_s);
        venue.name = u"Maison de santé"_s;
        venue.contact = u"05 55 00 00 00"_s;
        venue.longitude = 2;
        venue.latitude = 46;
        plan.venues.put(venue);
        solidarity::Doctor doctor;
        doctor.id = QUuid::createUuidV5(QUuid(), u"doctor"_s);
        doctor.name = u"Semmelweis"_s;
        plan.doctors.put(doctor);
        return plan;
    }

    QString written(const QString& name, const QByteArray& content) {
        QFile file(m_folder.filePath(name));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's folder can't be written");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const document::Dataset> m_dataset;
};

QTEST_GUILESS_MAIN(TestProvenance)
#include "test_provenance.moc"

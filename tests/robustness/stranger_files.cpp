#include "stranger_files.h"

#include "document/project.h"
#include "hostile/made_up_boundaries.h"
#include "support/made_up_plan.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <algorithm>
#include <random>

namespace robustness {

using namespace Qt::StringLiterals;

namespace {

void writeBoundaries(const QDir& folder) {
    const QList<std::pair<QString, const char*>> formats{{u"contours.geojson"_s, "GeoJSON"},
                                                         {u"contours.gpkg"_s, "GPKG"},
                                                         {u"contours.shp"_s, "ESRI Shapefile"},
                                                         {u"contours.fgb"_s, "FlatGeobuf"}};
    for (const auto& [name, driver] : formats)
        hostile::writeBoundaries(folder.filePath(name), driver);
}

QByteArray indicators() {
    QByteArray table = "code;nom;taux;effectif\n";
    int number = 0;
    for (const QString& code : hostile::codes()) {
        ++number;
        table += code.toUtf8() + ";« Pays " + QByteArray::number(number) + " »;" + QByteArray::number(number % 7) +
                 ",5;" + (number % 5 == 0 ? QByteArray() : QByteArray::number(number * 100)) + '\n';
    }
    return table;
}

void writeTables(const QDir& folder) {
    const auto write = [&folder](const QString& name, const QByteArray& content) {
        hostile::replaceContent(folder.filePath(name), content);
    };
    const QByteArray table = indicators();
    write(u"indicateurs.csv"_s, table);
    write(u"indicateurs BOM é.csv"_s, "\xEF\xBB\xBF" + table);
    write(u"latin.csv"_s, QString::fromUtf8(table).toLatin1());
    write(u"formules.csv"_s, "code,valeur\n200007052,=1+1\n200007052,@SUM(A1)\n-1,+3\n");
    write(u"une ligne.csv"_s, QByteArray(1 << 20, 'x'));
    write(u"vide.csv"_s, {});
    write(u"seuls titres.csv"_s, "code;nom\n");
    write(u"liste.csv"_s, "code;nom\n200007052;CC de la Marche Berrichonne\n;Communauté inconnue\n");
    write(u"lieux.csv"_s, "nom;longitude;latitude\nMaison « du bourg »;1,829;46,434\nAilleurs;999;-999\n");
    write(u"liste.json"_s, R"({"liste":[{"code":"200007052"}],"nom":"Liste"})");
    write(u"profond.json"_s, QByteArray(100'000, '['));
    write(u"scénario.json"_s, R"({"version":2,"index":{"indicators":[]},"theme":"score"})");
    write(u"modèle.json"_s, R"({"size":[1e308,-1],"title":null})");
}

void writeProjects(const QDir& folder, quint64 seed) {
    document::Project project;
    project.id = QUuid::createUuidV5(QUuid(), u"storm"_s);
    project.plan = madeupplan::Maker(quint32(seed)).plan(12, 9, 40);
    if (const auto written = document::writeProject(folder.filePath(u"projet.gpkg"_s), project); !written)
        qFatal("%s", qPrintable(written.error().text()));
    document::Project empty;
    empty.id = QUuid::createUuidV5(QUuid(), u"empty"_s);
    if (const auto written = document::writeProject(folder.filePath(u"projet vide.gpkg"_s), empty); !written)
        qFatal("%s", qPrintable(written.error().text()));
}

void writePictures(const QDir& folder) {
    QImage logo(64, 32, QImage::Format_ARGB32);
    logo.fill(Qt::darkGreen);
    logo.save(folder.filePath(u"logo.png"_s));
    logo.save(folder.filePath(u"logo.jpg"_s));
    hostile::replaceContent(folder.filePath(u"logo.svg"_s),
                            R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
 width="1e9" height="1e9"><image xlink:href="file:///etc/passwd" width="9" height="9"/><rect width="5" height="5"/></svg>)");
}

/// Copies that are cut short or have bytes changed.
void writeDamaged(const QDir& folder, std::mt19937_64& random) {
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QByteArray content = hostile::contentOf(folder.filePath(name));
        if (content.isEmpty())
            continue;
        const auto below = [&random](qsizetype most) {
            return qsizetype(random() % quint64(std::max<qsizetype>(most, 1)));
        };
        hostile::replaceContent(folder.filePath(u"coupé "_s + name), content.left(below(content.size())));
        for (int i = 0; i < 20; ++i)
            content[below(content.size())] = char(random());
        hostile::replaceContent(folder.filePath(u"abîmé "_s + name), content);
    }
}

void writeWrongKinds(const QDir& folder) {
    folder.mkpath(u"dossier.gpkg"_s);
    folder.mkpath(u"dossier.shp"_s);
    QFile::link(folder.filePath(u"boucle.csv"_s), folder.filePath(u"boucle.csv"_s));
    QFile::link(u"/dev/full"_s, folder.filePath(u"plein.png"_s));
    QFile::copy(folder.filePath(u"logo.png"_s), folder.filePath(u"image.gpkg"_s));
    QFile::copy(folder.filePath(u"contours.gpkg"_s), folder.filePath(u"contours.csv"_s));
    QFile::copy(folder.filePath(u"indicateurs.csv"_s), folder.filePath(u"indicateurs.geojson"_s));
}

} // namespace

QStringList writeStrangerFiles(const QString& path, quint64 seed) {
    QDir folder(path);
    folder.mkpath(u"."_s);
    std::mt19937_64 random(seed);
    writeBoundaries(folder);
    writeTables(folder);
    writeProjects(folder, seed);
    writePictures(folder);
    writeDamaged(folder, random);
    writeWrongKinds(folder);
    QStringList paths;
    for (const QString& name : folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

} // namespace robustness

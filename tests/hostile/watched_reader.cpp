#include "io/boundaries_reader.h"
#include "io/process_isolation.h"
#include "io/project_file.h"
#include "io/table.h"
#include "watched_calls.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cstdio>
#include <gdal_priv.h>

using namespace Qt::StringLiterals;

/// Reads files as Diagonale does and says what the process reached for meanwhile: `watched_reader KIND FILE…`, KIND one
/// of boundaries, table, project. One line for each reading, one for each driver of GDAL ("driver NAME"), then those of
/// watched_calls.h.
namespace {

QString reading(const QString& kind, const QString& path) {
    if (kind == u"table"_s) {
        const auto table = io::readTable(path);
        return table ? u"%1 rows, %2"_s.arg(table->rows.size()).arg(table->columns.join(u','))
                     : u"refused: "_s + table.error().what;
    }
    if (kind == u"project"_s) {
        const auto project = io::readProjectFile(path);
        return project ? u"%1 venues"_s.arg(project->content.plan.venues.size())
                       : u"refused: "_s + project.error().what;
    }
    const auto set = io::readBoundaries({path});
    if (!set)
        return u"refused: "_s + set.error().problem.what;
    const auto& boundaries = set->boundaries;
    return u"%1 features, %2 vertices, EPSG %3, %4"_s.arg(boundaries.features.size())
        .arg(boundaries.coordinates.size())
        .arg(boundaries.sources[0].crs.epsg)
        .arg(boundaries.features[0].name);
}

} // namespace

int main(int argc, char** argv) {
    io::isolateProcess();
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    watched::begin();
    for (const QString& path : arguments.mid(2))
        std::printf("read %s: %s\n", qUtf8Printable(QFileInfo(path).fileName()),
                    qUtf8Printable(reading(arguments.value(1), path)));
    const QByteArrayList calls = watched::end();
    for (int driver = 0; driver < GetGDALDriverManager()->GetDriverCount(); ++driver)
        std::printf("driver %s\n", GetGDALDriverManager()->GetDriver(driver)->GetDescription());
    for (const QByteArray& line : calls)
        std::printf("%s\n", line.constData());
    return 0;
}

#include "io/resource_rows.h"

#include "io/cell_values.h"
#include "io/gdal_session.h"
#include "io/memory_folder.h"
#include "io/vector_dataset.h"

#include <QCoreApplication>
#include <cmath>

namespace io {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ResourceRows)
};

Problem broken(const QString& resource, const QString& what) {
    return {what, resource, Text::tr("Réinstallez Diagonale.")};
}

} // namespace

QString ResourceRow::text(std::size_t column) const {
    return QString::fromUtf8(m_feature.GetFieldAsString(m_fields[column]));
}

QStringList ResourceRow::words(std::size_t column) const {
    return text(column).split(u' ', Qt::SkipEmptyParts);
}

double ResourceRow::number(std::size_t column) const {
    return numberOrNaN(text(column));
}

qint64 ResourceRow::count(std::size_t column) const {
    const double value = number(column);
    return std::isnan(value) ? -1 : static_cast<qint64>(std::llround(value));
}

Expected<void> forEachRow(const QString& resource, const QStringList& columns,
                          const std::function<void(const ResourceRow&)>& visit) {
    const GdalSession session;
    MemoryFolder memory;
    const QString name = u"table.csv"_s;
    const char* const options[] = {"AUTODETECT_TYPE=NO", nullptr};
    const GDALDatasetUniquePtr dataset =
        memory.load(name, resource) ? openVector(memory.pathOf(name), "CSV", options) : nullptr;
    if (!dataset || dataset->GetLayerCount() != 1)
        return tl::unexpected(broken(resource, Text::tr("Cette table de référence est illisible.")));
    OGRLayer& layer = *dataset->GetLayer(0);
    std::vector<int> fields;
    for (const QString& column : columns) {
        fields.push_back(layer.GetLayerDefn()->GetFieldIndex(column.toUtf8().constData()));
        if (fields.back() < 0)
            return tl::unexpected(
                broken(resource, Text::tr("La table de référence n’a pas de colonne « %1 ».").arg(column)));
    }
    while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()})
        visit(ResourceRow(*feature, fields));
    return {};
}

} // namespace io

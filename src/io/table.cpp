#include "io/table.h"

#include "io/column_names.h"
#include "io/gdal_session.h"
#include "io/memory_folder.h"
#include "io/text_encoding.h"
#include "io/vector_dataset.h"
#include "io/zip_limits.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace io {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Table)
};

constexpr qint64 kMaxTableBytes = 512LL << 20;
constexpr std::size_t kMaxCells = 50'000'000; // 400 MB of empty strings: beyond any table of communes.

Table readLayer(OGRLayer& layer) {
    Table table;
    const OGRFeatureDefn& definition = *layer.GetLayerDefn();
    for (int column = 0; column < definition.GetFieldCount(); ++column)
        table.columns << QString::fromUtf8(definition.GetFieldDefn(column)->GetNameRef()).trimmed();
    const std::size_t maxRows = kMaxCells / static_cast<std::size_t>(std::max<qsizetype>(1, table.columns.size()));
    layer.ResetReading();
    while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
        if (table.rows.size() == maxRows)
            break;
        QStringList cells;
        cells.reserve(table.columns.size());
        for (int column = 0; column < definition.GetFieldCount(); ++column)
            cells << (feature->IsFieldSetAndNotNull(column)
                          ? QString::fromUtf8(feature->GetFieldAsString(column)).trimmed()
                          : QString());
        table.rows.push_back(std::move(cells));
    }
    return table;
}

// A workbook may begin with sheets of notes: the first sheet that has rows under several columns is the table.
OGRLayer* firstTable(GDALDataset& dataset) {
    OGRLayer* fallback = nullptr;
    for (int index = 0; index < dataset.GetLayerCount(); ++index) {
        OGRLayer* layer = dataset.GetLayer(index);
        if (layer->GetFeatureCount() == 0)
            continue;
        if (layer->GetLayerDefn()->GetFieldCount() > 1)
            return layer;
        if (fallback == nullptr)
            fallback = layer;
    }
    return fallback;
}

Expected<Table> tableOf(const GdalSession& session, const GDALDatasetUniquePtr& dataset, const QString& name) {
    OGRLayer* layer = dataset ? firstTable(*dataset) : nullptr;
    if (layer == nullptr)
        return tl::unexpected(
            Problem{session.errorCount() > 0
                        ? Text::tr("Ce fichier n’est pas un tableau lisible (GDAL : « %1 »).").arg(session.firstError())
                        : Text::tr("Ce fichier ne contient aucune ligne de tableau."),
                    name, Text::tr("Ouvrez un tableau CSV, XLSX ou ODS avec une ligne de titres.")});
    Table table = readLayer(*layer);
    if (session.errorCount() > 0)
        return tl::unexpected(Problem{Text::tr("La lecture du tableau a échoué à la ligne %Ln (GDAL : « %1 »).",
                                               nullptr, static_cast<int>(table.rows.size()) + 1)
                                          .arg(session.firstError()),
                                      name, Text::tr("Enregistrez de nouveau le tableau et réessayez.")});
    table.path = name;
    return table;
}

Expected<Table> readWorkbook(const QString& path, const char* driver) {
    if (const auto plain = checkPlainFile(path); !plain)
        return tl::unexpected(plain.error());
    const GdalSession session;
    MemoryFolder memory;
    const QString name = QFileInfo(path).fileName();
    if (!memory.load(name, path))
        return tl::unexpected(Problem{Text::tr("Ce fichier ne peut être lu."), path, {}});
    if (const auto small = checkExpansion(memory.pathOf(name), path); !small)
        return tl::unexpected(small.error());
    return tableOf(session, openVector(memory.pathOf(name), driver), path);
}

} // namespace

int Table::column(const QStringList& names) const {
    return findColumn(columns, names);
}

Expected<Table> readTable(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "xlsx"_L1 || suffix == "xlsm"_L1)
        return readWorkbook(path, "XLSX");
    if (suffix == "ods"_L1)
        return readWorkbook(path, "ODS");
    if (suffix == "xls"_L1)
        return tl::unexpected(Problem{Text::tr("L’ancien format XLS n’est pas lu."), path,
                                      Text::tr("Enregistrez le classeur au format XLSX ou CSV.")});
    const auto bytes = readWhole(path, kMaxTableBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return readTableText(decodeFile(*bytes), path);
}

Expected<Table> readTableText(const QString& text, const QString& name) {
    if (text.contains(QChar::Null))
        return tl::unexpected(
            Problem{Text::tr("Ce fichier n’est pas un texte."), name, Text::tr("Ouvrez un tableau CSV, XLSX ou ODS.")});
    const GdalSession session;
    // Read from memory, recoded: GDAL takes CSV for UTF-8 and would look for companions beside the user's file.
    MemoryFolder memory;
    memory.add(u"table.csv"_s, text.toUtf8());
    const char* const options[] = {"AUTODETECT_TYPE=NO", nullptr};
    return tableOf(session, openVector(memory.pathOf(u"table.csv"_s), "CSV", options), name);
}

} // namespace io

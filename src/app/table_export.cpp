#include "app/table_export.h"

#include "io/csv_writer.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QSettings>

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::TableExport)
};

const auto kFolderKey = QStringLiteral("export/folder");

territory::Expected<void> writeRows(const QAbstractItemModel& model, const QString& path) {
    QStringList columns;
    for (int column = 0; column < model.columnCount(); ++column)
        columns << model.headerData(column, Qt::Horizontal).toString();
    std::vector<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        rows.push_back(std::move(cells));
    }
    return io::writeCsv(path, columns, rows);
}

} // namespace

QString exportRows(const QAbstractItemView& view, const QString& fileName, QWidget* parent) {
    QSettings settings;
    const QDir folder(settings.value(kFolderKey, QDir::homePath()).toString());
    const QString path = QFileDialog::getSaveFileName(parent, Words::tr("Exporter le tableau"),
                                                      folder.filePath(fileName), Words::tr("Tableau CSV (*.csv)"));
    if (path.isEmpty())
        return {};
    settings.setValue(kFolderKey, QFileInfo(path).absolutePath());
    const auto written = writeRows(*view.model(), path);
    return written ? Words::tr("Le tableau est exporté\u00a0: %1.").arg(QFileInfo(path).fileName())
                   : written.error().text();
}

} // namespace app

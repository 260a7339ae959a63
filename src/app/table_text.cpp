#include "app/table_text.h"

#include <QAbstractItemModel>

namespace app::tabletext {

QString headers(const QAbstractItemModel& model) {
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles << model.headerData(column, Qt::Horizontal).toString();
    return titles.join(u'\t');
}

QString row(const QAbstractItemModel& model, int row) {
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells.join(u'\t');
}

QString all(const QAbstractItemModel& model) {
    QString text = headers(model) + u'\n';
    for (int each = 0; each < model.rowCount(); ++each)
        text += row(model, each) + u'\n';
    return text;
}

} // namespace app::tabletext

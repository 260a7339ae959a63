#include "app/table_text.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

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

QString toHtml(const QString& table) {
    QString html = QStringLiteral("<table>");
    bool isHead = true;
    for (const QString& line : table.split(u'\n', Qt::SkipEmptyParts)) {
        const QString cell = isHead ? QStringLiteral("<th>%1</th>") : QStringLiteral("<td>%1</td>");
        html += QStringLiteral("<tr>");
        for (const QString& text : line.split(u'\t'))
            html += cell.arg(text.toHtmlEscaped());
        html += QStringLiteral("</tr>");
        isHead = false;
    }
    return html + QStringLiteral("</table>");
}

void copy(const QString& table) {
    auto* content = new QMimeData; // the clipboard takes it over
    content->setText(table);
    content->setHtml(toHtml(table));
    QGuiApplication::clipboard()->setMimeData(content);
}

} // namespace app::tabletext

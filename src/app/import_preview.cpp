#include "app/import_preview.h"

#include "app/small_font.h"
#include "app/table_dress.h"

#include <QFont>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

namespace app {

void ImportPreviewLines::display(const io::TableProbe& probe, const Colours& colours) {
    beginResetModel();
    m_probe = probe;
    m_colours = colours;
    endResetModel();
}

int ImportPreviewLines::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_probe.firstLines.size());
}

int ImportPreviewLines::columnCount(const QModelIndex& parent) const {
    if (parent.isValid())
        return 0;
    qsizetype widest = 0;
    for (const QStringList& line : m_probe.firstLines)
        widest = std::max(widest, line.size());
    return int(widest);
}

ImportPreviewLines::Part ImportPreviewLines::partOf(int line) const {
    const io::TableLayout& layout = m_probe.layout;
    if (line < layout.headerRow)
        return Part::Title;
    if (line == layout.headerRow)
        return Part::Header;
    return line <= layout.headerRow + layout.unitRows ? Part::Units : Part::Rows;
}

QVariant ImportPreviewLines::data(const QModelIndex& index, int role) const {
    const Part part = partOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_probe.firstLines[std::size_t(index.row())].value(index.column());
    case Qt::ForegroundRole:
        return part == Part::Title || part == Part::Units ? m_colours.secondaryText : m_colours.text;
    case Qt::FontRole: {
        QFont font;
        font.setBold(part == Part::Header);
        font.setItalic(part == Part::Units);
        return font;
    }
    default:
        return {};
    }
}

QVariant ImportPreviewLines::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole)
        return section + 1;
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    switch (partOf(section)) {
    case Part::Title:
        return tr("ligne %1 : laissée de côté").arg(section + 1);
    case Part::Header:
        return tr("ligne %1 : noms des colonnes").arg(section + 1);
    case Part::Units:
        return tr("ligne %1 : unités").arg(section + 1);
    case Part::Rows:
        return tr("ligne %1").arg(section + 1);
    }
    Q_UNREACHABLE();
    return {};
}

ImportPreview::ImportPreview(QWidget* parent) : QTableView(parent), m_lines(new ImportPreviewLines(this)) {
    setObjectName(QStringLiteral("importPreview"));
    setAccessibleName(tr("Premières lignes du fichier"));
    setModel(m_lines);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->hide();
    growWithText(*this, 30);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& at) { emit headerChosen(at.row()); });
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, &ImportPreview::headerChosen);
}

void ImportPreview::display(const io::TableProbe& probe, const Colours& colours) {
    constexpr int kWidest = 180;
    m_lines->display(probe, colours);
    resizeColumnsToContents();
    for (int column = 0; column < m_lines->columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column), sizedFor(QTableView::font(), kWidest)));
    if (probe.layout.headerRow < 0)
        return;
    selectRow(probe.layout.headerRow); // shown as what it is
    scrollTo(m_lines->index(std::max(0, probe.layout.headerRow - 1), 0), PositionAtTop);
}

void ImportPreview::keyPressEvent(QKeyEvent* event) {
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (chooses && currentIndex().isValid())
        emit headerChosen(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

} // namespace app

#pragma once

#include "app/colours.h"
#include "io/table_probe.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace app {

/// The first lines of a table as they stand in the file, the header, units and title lines told apart.
class ImportPreviewLines : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void display(const io::TableProbe& probe, const Colours& colours);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Part { Title, Header, Units, Rows };
    Part partOf(int line) const;

    io::TableProbe m_probe;
    Colours m_colours;
};

/// Those lines; a click, or Return, on one makes it the header.
class ImportPreview : public QTableView {
    Q_OBJECT
public:
    explicit ImportPreview(QWidget* parent = nullptr);
    void display(const io::TableProbe& probe, const Colours& colours);

signals:
    void headerChosen(int line); ///< From 0.

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ImportPreviewLines* m_lines;
};

} // namespace app

#pragma once

#include "app/ranking_order.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QListWidget;
class QLabel;

namespace app {

class RankingTable;

/// What the rows of the table must say in one column: between two numbers, or one of some words. Each change acts at
/// once; the text says how many rows are left.
class ColumnFilterPopup : public QFrame {
    Q_OBJECT
public:
    explicit ColumnFilterPopup(RankingTable& table, QWidget* parent);

    /// Shows itself beside a point, at a column (by its key; the first that can be filtered when it is empty).
    void open(QPoint globalPosition, const QString& columnKey = {});

private:
    void fillColumns(const QString& columnKey);
    void showColumn();
    void fillWords(const QStringList& categories, const ColumnFilter& filter);
    void apply();
    void say();
    QString key() const;

    RankingTable& m_table;
    QComboBox* m_columns;
    QLineEdit* m_least;
    QLineEdit* m_most;
    QLabel* m_between;
    QListWidget* m_words;
    QLabel* m_state;
    bool m_filling = false;
};

} // namespace app

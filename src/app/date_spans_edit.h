#pragma once

#include "solidarity/doctor.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace app {

/// Spans of dates one under the other, each with what is said of it where that is asked; added and taken out one by
/// one. An end left open stays so.
class DateSpansEdit : public QWidget {
    Q_OBJECT
public:
    struct Line {
        solidarity::DateSpan days;
        QString words;
    };
    /// `words` names the text beside each span (« Remplaçant »); empty = none is asked.
    DateSpansEdit(const QString& name, const QString& words, QWidget* parent = nullptr);

    void setLines(const std::vector<Line>& lines);
    std::vector<Line> lines() const;
    /// A span that ends before it begins, as a sentence; empty when there is none.
    QString fault() const;

private:
    struct Row {
        QWidget* whole;
        QDateEdit* first;
        QDateEdit* last;
        QLineEdit* words; ///< Null when none is asked.
    };
    void addRow(const Line& line);
    void removeRow(QWidget* whole);

    QString m_wordsName;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
};

} // namespace app

#pragma once

#include <QWidget>
#include <functional>
#include <vector>

class QDateEdit;
class QHBoxLayout;
class QVBoxLayout;

namespace app {

/// A short list of settings, each from a day on: a line has its date, then fields of its own; lines are added and
/// removed, but one always stays.
class DatedLines : public QWidget {
    Q_OBJECT
public:
    /// Adds the fields of a line to its row and gives them back.
    using MakeFields = std::function<std::vector<QWidget*>(QHBoxLayout& row, QWidget* line)>;

    DatedLines(const QString& name, const QString& addText, MakeFields makeFields, QWidget* parent = nullptr);

    /// The fields of the new line, as made.
    const std::vector<QWidget*>& addLine(const QDate& since);
    int count() const { return static_cast<int>(m_lines.size()); }
    QDate since(int line) const;
    const std::vector<QWidget*>& fields(int line) const { return m_lines[static_cast<std::size_t>(line)].fields; }
    bool hasEqualDates() const;

signals:
    void changed();

private:
    struct Line {
        QWidget* whole;
        QDateEdit* since;
        QWidget* remove;
        std::vector<QWidget*> fields;
    };
    void removeLine(QWidget* whole);
    void followCount();

    MakeFields m_makeFields;
    QVBoxLayout* m_column;
    std::vector<Line> m_lines;
};

} // namespace app

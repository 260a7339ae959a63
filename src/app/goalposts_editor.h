#pragma once

#include "document/document.h"

#include <QWidget>
#include <optional>

class QFormLayout;
class QLineEdit;

namespace app {

/// The values of each indicator that count as 0 (robust) and as 100 (fragile), in the unit in which it is displayed.
/// Empty = the least and the greatest value, as the index takes them then.
class GoalpostsEditor : public QWidget {
    Q_OBJECT
public:
    explicit GoalpostsEditor(QWidget* parent = nullptr);

    /// Asked once, before anything is displayed.
    void setDocument(document::Document& document);

private:
    struct Row {
        territory::Indicator indicator;
        QLineEdit* robust;
        QLineEdit* fragile;
    };
    void fill();
    void follow();
    QLineEdit* addEnd(const territory::Indicator& indicator, const QString& end, QWidget* parent);
    void take(const Row& row);
    std::optional<double> valueIn(const QLineEdit& edit, const territory::Indicator& indicator) const;
    void suggest(const Row& row, std::size_t column);

    document::Document* m_document = nullptr;
    QFormLayout* m_form;
    std::vector<Row> m_rows;
};

} // namespace app

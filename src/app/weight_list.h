#pragma once

#include "app/weight_sharing.h"
#include "document/document.h"

#include <QWidget>
#include <optional>

class QPushButton;
class QVBoxLayout;

namespace app {

class TextLabel;
class WeightRow;

/// The weights of the index: a row an indicator, their sum, and the way back to equal ones. Moving one shares what is
/// left among the unlocked others (weightsOnceMoved). One drag, or one stay on a control, is one undoable command.
class WeightList : public QWidget {
    Q_OBJECT
public:
    explicit WeightList(document::Document& document, QWidget* parent = nullptr);

private:
    void fill();
    void follow();
    void addRow(const territory::Indicator& indicator);
    void move(const WeightRow& row, double weight);
    void setCriterion(const WeightRow& row, const QString& text,
                      const std::function<void(document::CriterionSettings&)>& change);
    void resetToEqual();
    const document::IndexSettings& settingsBeforeMove(const QString& key);

    document::Document& m_document;
    QVBoxLayout* m_rowColumn;
    TextLabel* m_sum;
    QPushButton* m_equal;
    std::vector<WeightRow*> m_rows;

    /// A movement under way: the others are shared from what they were when it began, so that going to 100 and back
    /// gives their proportions back.
    struct Move {
        QString key;
        document::IndexSettings before, lastWritten;
    };
    std::optional<Move> m_move;
    int m_moveNumber = 0; ///< What is moved under one number is one command.
};

} // namespace app

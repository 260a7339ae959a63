#pragma once

#include "app/worker.h"
#include "document/plan_book.h"
#include "solidarity/plan_comparison.h"

#include <QDialog>
#include <memory>

class QDialogButtonBox;
class QTableView;

namespace app {

class MergeFilter;
class MergeRows;
class TextLabel;

/// Another copy of the plan, as it was read, and how it differs from the one that is open.
struct ComparedCopy {
    QString path;
    bool isSameProject = false;
    std::shared_ptr<const solidarity::Plan> mine; ///< As it was compared.
    solidarity::Plan theirs;
    std::vector<solidarity::PlanDifference> differences;
};

/// The differences of two copies of a plan: for each, mine or theirs is chosen; merging is one command that can be
/// undone.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    MergeDialog(document::PlanBook& book, std::shared_ptr<const ComparedCopy> copy, QWidget* parent = nullptr);

    MergeRows& rows() { return *m_rows; }

private:
    QWidget* makeHead();
    QLayout* makeFilters();
    QTableView* makeTable();
    QLayout* makeChoices();
    void chooseShown(solidarity::Side side);
    void count();
    void merge();

    document::PlanBook& m_book;
    std::shared_ptr<const ComparedCopy> m_copy;
    MergeRows* m_rows;
    MergeFilter* m_filter;
    TextLabel* m_counts = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    Worker m_worker;
};

} // namespace app

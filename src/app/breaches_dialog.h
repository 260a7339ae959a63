#pragma once

#include "app/worker.h"
#include "document/document.h"
#include "solidarity/rules.h"

#include <QDialog>

namespace app {

class FileExport;
class SortedTable;
class TextLabel;

/// All days that break a rule, with the sentence that names it; choosing one opens the day. Follows the plan while it
/// is open.
class BreachesDialog : public QDialog {
    Q_OBJECT
public:
    explicit BreachesDialog(document::Document& document, QWidget* parent = nullptr);

    const std::vector<solidarity::Breach>& breaches() const { return m_breaches; }

signals:
    void dayChosen(const QUuid& day);
    void displayed();

private:
    void check();
    void display(std::vector<solidarity::Breach> breaches);

    document::Document& m_document;
    Worker m_worker;
    std::vector<solidarity::Breach> m_breaches;
    TextLabel* m_headline;
    SortedTable* m_table;
    FileExport* m_export;
    TextLabel* m_told;
};

} // namespace app

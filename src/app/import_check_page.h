#pragma once

#include "document/table_import_reading.h"

#include <QWidget>

class QCheckBox;

namespace app {

class ReadOnlyText;
class SortedTable;
class TextLabel;

/// What adding the table will do, before it is done: what has found its place, what has not and why, how much of the
/// country each column covers.
class ImportCheckPage : public QWidget {
    Q_OBJECT
public:
    explicit ImportCheckPage(QWidget* parent = nullptr);

    void display(const document::TableImport& import, const document::TableImportReading& reading,
                 const territory::Gazetteer& gazetteer);
    void displayNothing(); ///< While the table is being read.
    bool countsInScore() const;
    QString report() const; ///< All of it, to be copied.

private:
    void fillCoverage(const document::TableImport& import, const document::TableImportReading& reading,
                      const territory::Gazetteer& gazetteer);
    void fillFindings(const document::TableImportReading& reading);

    TextLabel* m_headline;
    TextLabel* m_reasons;
    SortedTable* m_coverage;
    TextLabel* m_findingsHeading;
    ReadOnlyText* m_findings;
    QCheckBox* m_counts;
};

} // namespace app

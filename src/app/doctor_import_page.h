#pragma once

#include "app/import_check.h"
#include "document/doctor_import.h"

namespace app {

class SortedTable;
class TextLabel;

/// What importing a table of doctors will do: who is new, which rows are left
/// out and why.
class DoctorImportPage : public ImportCheck {
    Q_OBJECT
public:
    DoctorImportPage(std::shared_ptr<const territory::Gazetteer> gazetteer,
                     std::shared_ptr<const solidarity::Plan> plan, QWidget* parent = nullptr);

    void displayNothing() override;
    Worker::Work reading(const ImportDraft& draft, const Done& done) override;

    const std::vector<solidarity::Doctor>& doctors() const { return m_import.doctors; }

private:
    void display();

    std::shared_ptr<const territory::Gazetteer> m_gazetteer;
    std::shared_ptr<const solidarity::Plan> m_plan;
    document::DoctorImport m_import;
    TextLabel* m_headline;
    SortedTable* m_findings;
};

/// The wizard's purpose: the roles of document::DoctorColumns.
ImportPurpose doctorImport();

} // namespace app

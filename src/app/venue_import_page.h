#pragma once

#include "app/import_check.h"
#include "document/venue_import.h"

class QCheckBox;

namespace app {

class SortedTable;
class TextLabel;

/// What importing a table of venues will do: which are new, which are set apart and why.
class VenueImportPage : public ImportCheck {
    Q_OBJECT
public:
    VenueImportPage(std::shared_ptr<const document::Dataset> dataset, std::shared_ptr<const solidarity::Plan> plan,
                    QWidget* parent = nullptr);

    void displayNothing() override;
    Worker::Work reading(const ImportDraft& draft, const Done& done) override;

    /// Those that are to be added.
    std::vector<solidarity::Venue> chosen() const;

private:
    void display();
    void fillTable();
    QString fateOf(const document::ImportedVenue& venue) const;

    std::shared_ptr<const document::Dataset> m_dataset;
    std::shared_ptr<const solidarity::Plan> m_plan;
    document::VenueImport m_import;
    TextLabel *m_headline, *m_reasons;
    QCheckBox *m_dental, *m_present;
    SortedTable* m_table;
};

/// The wizard's purpose: the roles of document::venueRoles().
ImportPurpose venueImport();

} // namespace app

#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace app {

/// In which format venues are exported, and whether contacts, which are personal, go along.
class VenueExportDialog : public QDialog {
    Q_OBJECT
public:
    explicit VenueExportDialog(QWidget* parent = nullptr);

    QString suffix() const;     ///< "csv", "geojson", "gpkg".
    QString nameFilter() const; ///< Of a file dialog.
    bool withContacts() const;

private:
    QComboBox* m_format;
    QCheckBox* m_contacts;
};

} // namespace app

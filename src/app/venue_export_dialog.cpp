#include "app/venue_export_dialog.h"

#include "app/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace app {

using namespace Qt::StringLiterals;

VenueExportDialog::VenueExportDialog(QWidget* parent)
    : QDialog(parent), m_format(new QComboBox(this)), m_contacts(new QCheckBox(tr("Joindre les contacts"), this)) {
    setWindowTitle(tr("Exporter les lieux"));
    m_format->setAccessibleName(tr("Format du fichier"));
    m_format->addItem(tr("Tableau CSV"), u"csv"_s);
    m_format->addItem(tr("Carte GeoJSON"), u"geojson"_s);
    m_format->addItem(tr("GeoPackage"), u"gpkg"_s);
    auto* note = new TextLabel(u"secondary"_s, this);
    note->display(tr("Les contacts nomment des personnes : ne les joignez que si le destinataire doit les avoir."));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Annuler"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    buttons->addButton(tr("Exporter…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 16);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(12);
    form->addRow(tr("&Format"), m_format);
    form->addRow(QString(), m_contacts);
    form->addRow(note);
    form->addRow(buttons);
    setMinimumWidth(420);
}

QString VenueExportDialog::suffix() const {
    return m_format->currentData().toString();
}

QString VenueExportDialog::nameFilter() const {
    return tr("%1 (*.%2)").arg(m_format->currentText(), suffix());
}

bool VenueExportDialog::withContacts() const {
    return m_contacts->isChecked();
}

} // namespace app

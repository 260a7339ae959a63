#include "app/venue_editor.h"

#include "app/equipment_list.h"
#include "app/tab_order.h"
#include "app/text_label.h"
#include "app/venue_place_form.h"
#include "app/venue_status_form.h"
#include "app/weekday_boxes.h"
#include "app/wheel_guard.h"
#include "solidarity/number_keys.h"
#include "solidarity/web_address.h"
#include "solidarity/words.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QUrl>

namespace app {

using namespace Qt::StringLiterals;
using solidarity::Venue;

namespace {

/// A part of the dialog: a heading, and a form under it.
std::pair<QWidget*, QFormLayout*> makePart(const QString& title, QWidget* parent) {
    auto* part = new QWidget(parent);
    auto* heading = new TextLabel(u"strong"_s, part);
    heading->display(title);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addLayout(form);
    column->addStretch();
    return {part, form};
}

} // namespace

VenueEditor::VenueEditor(const document::Document& document, const Venue& venue,
                         std::shared_ptr<const document::SearchIndex> index, QWidget* parent)
    : QDialog(parent)
    , m_venue(venue)
    , m_name(new QLineEdit(this))
    , m_finess(new QLineEdit(this))
    , m_contact(new QLineEdit(this))
    , m_booking(new QLineEdit(this))
    , m_source(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_access(new QComboBox(this))
    , m_status(new VenueStatusForm(this))
    , m_rooms(new QSpinBox(this))
    , m_days(new WeekdayBoxes(tr("Jours d’ouverture"), this))
    , m_equipment(new EquipmentList(this))
    , m_notes(new QPlainTextEdit(this))
    , m_refusal(new TextLabel(u"warning"_s, this))
    , m_wheel(new WheelGuard(this)) {
    setWindowTitle(venue.id.isNull() ? tr("Ajouter un lieu") : tr("Modifier un lieu"));
    auto* left = makeIdentity();
    auto* place = makePlace(document, std::move(index));
    auto* body = new QWidget(this);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(20, 20, 20, 8);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(20);
    grid->addWidget(left, 0, 0);
    grid->addWidget(place, 1, 0, 2, 1);
    grid->addWidget(makeReception(), 0, 1);
    grid->addWidget(makeEquipment(), 1, 1);
    grid->addWidget(makeContact(), 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    layOut(body, makeButtons(document.planBook().isReadOnly()));
    display();
    m_wheel->guardAll(this);
    m_name->setFocus();
    tabAsLaidOut(*this);
}

QWidget* VenueEditor::makeIdentity() {
    const auto [part, form] = makePart(tr("Le lieu"), this);
    m_name->setAccessibleName(tr("Nom du lieu"));
    m_name->setPlaceholderText(tr("Maison de santé, salle de la mairie…"));
    m_kind->setAccessibleName(tr("Nature du lieu"));
    for (const auto& key : solidarity::venueKindKeys())
        m_kind->addItem(solidarity::nameOf(key.value), int(key.value));
    m_finess->setAccessibleName(tr("Numéro FINESS"));
    m_finess->setPlaceholderText(tr("neuf caractères, ou rien"));
    form->addRow(tr("&Nom"), m_name);
    form->addRow(tr("Na&ture"), m_kind);
    form->addRow(tr("&Statut"), m_status);
    form->addRow(tr("&FINESS"), m_finess);
    return part;
}

QWidget* VenueEditor::makePlace(const document::Document& document,
                                std::shared_ptr<const document::SearchIndex> index) {
    const auto [part, form] = makePart(tr("Où il se trouve"), this);
    m_place = new VenuePlaceForm(document, std::move(index), part);
    connect(m_place, &VenuePlaceForm::mapWanted, this, &VenueEditor::mapWanted);
    form->addRow(m_place);
    return part;
}

QWidget* VenueEditor::makeReception() {
    const auto [part, form] = makePart(tr("Accueil"), this);
    m_rooms->setAccessibleName(tr("Salles de consultation"));
    m_rooms->setRange(1, Venue::kMostRooms);
    m_rooms->setToolTip(tr("Médecins qui peuvent y consulter en même temps"));
    m_access->setAccessibleName(tr("Accès en fauteuil roulant"));
    m_access->addItem(tr("non renseigné"));
    m_access->addItem(tr("oui"), true);
    m_access->addItem(tr("non"), false);
    form->addRow(tr("Sa&lles"), m_rooms);
    form->addRow(tr("Fauteuil &roulant"), m_access);
    auto* opening = new QLabel(tr("&Ouvert le"), part);
    opening->setBuddy(m_days);
    form->addRow(opening); // seven boxes need the whole width
    form->addRow(m_days);
    return part;
}

QWidget* VenueEditor::makeEquipment() {
    const auto [part, form] = makePart(tr("Équipement"), this);
    form->addRow(m_equipment);
    return part;
}

QWidget* VenueEditor::makeContact() {
    const auto [part, form] = makePart(tr("Contact et rendez-vous"), this);
    m_contact->setAccessibleName(tr("Contact"));
    m_contact->setPlaceholderText(tr("nom, téléphone : reste dans ce fichier"));
    m_contact->setToolTip(
        tr("Le contact n’est ni sur la carte, ni dans la copie à transmettre, ni dans une exportation "
           "où il n’est pas demandé."));
    m_booking->setAccessibleName(tr("Adresse de prise de rendez-vous"));
    m_booking->setPlaceholderText(u"https://…"_s);
    auto* open = new QPushButton(tr("Ouvrir"), part);
    open->setAccessibleName(tr("Ouvrir la page de rendez-vous dans le navigateur"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &VenueEditor::openBooking);
    connect(m_booking, &QLineEdit::textChanged, open,
            [open](const QString& text) { open->setEnabled(solidarity::isWebAddress(text.trimmed())); });
    open->setEnabled(false);
    auto* booking = new QHBoxLayout;
    booking->setSpacing(8);
    booking->addWidget(m_booking, 1);
    booking->addWidget(open);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(60);
    m_source->setAccessibleName(tr("Source"));
    form->addRow(tr("Co&ntact"), m_contact);
    auto* bookingLabel = new QLabel(tr("Rendez-&vous"), part);
    bookingLabel->setBuddy(m_booking);
    form->addRow(bookingLabel, booking);
    form->addRow(tr("Not&es"), m_notes);
    form->addRow(tr("So&urce"), m_source);
    return part;
}

QDialogButtonBox* VenueEditor::makeButtons(bool readOnly) {
    auto* buttons = new QDialogButtonBox(this);
    if (readOnly) {
        buttons->addButton(QDialogButtonBox::Close);
        m_place->setLocked(true);
    } else {
        buttons->addButton(QDialogButtonBox::Cancel);
        buttons->addButton(m_venue.id.isNull() ? tr("Ajouter") : tr("Enregistrer"), QDialogButtonBox::AcceptRole)
            ->setDefault(true);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &VenueEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &VenueEditor::reject);
    return buttons;
}

/// The parts scroll where the screen is too low for them; the buttons stay.
void VenueEditor::layOut(QWidget* body, QDialogButtonBox* buttons) {
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the fields inside
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(20, 8, 20, 16);
    foot->setSpacing(12);
    foot->addWidget(m_refusal, 1);
    foot->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    constexpr int kWidth = 940, kAround = 80;
    const QSize wanted(kWidth, body->sizeHint().height() + kAround);
    resize(wanted.boundedTo(screen()->availableSize() - QSize(kAround, kAround)));
}

void VenueEditor::display() {
    m_name->setText(m_venue.name);
    m_kind->setCurrentIndex(m_kind->findData(int(m_venue.kind)));
    m_status->display(m_venue);
    m_finess->setText(m_venue.finess);
    m_place->display(m_venue);
    m_rooms->setValue(m_venue.rooms);
    m_days->setWeekdays(m_venue.openingDays);
    m_access->setCurrentIndex(m_venue.wheelchairAccess ? m_access->findData(*m_venue.wheelchairAccess) : 0);
    m_equipment->setPresent(m_venue.equipment);
    m_contact->setText(m_venue.contact);
    m_booking->setText(m_venue.bookingAddress);
    m_notes->setPlainText(m_venue.notes);
    m_source->setText(m_venue.source);
}

void VenueEditor::openBooking() {
    const QString address = m_booking->text().trimmed();
    if (solidarity::isWebAddress(address))
        QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode));
}

/// Says why, and goes where it is.
bool VenueEditor::refuse(QWidget* control, const QString& why) {
    m_refusal->display(why);
    control->setFocus();
    return false;
}

bool VenueEditor::isAcceptable() {
    const QString finess = m_finess->text().remove(u' ').toUpper(), booking = m_booking->text().trimmed();
    if (m_name->text().trimmed().isEmpty())
        return refuse(m_name, tr("Un lieu demande un nom."));
    if (!finess.isEmpty() && !solidarity::isValidFiness(finess))
        return refuse(m_finess, tr("Ce numéro FINESS n’est pas valide : neuf caractères, dont une clé de contrôle."));
    if (const auto fault = m_place->fault())
        return refuse(fault->control, fault->text);
    if (m_days->weekdays().isEmpty())
        return refuse(m_days, tr("Un lieu demande au moins un jour d’ouverture."));
    if (!booking.isEmpty() && !solidarity::isWebAddress(booking))
        return refuse(m_booking, tr("L’adresse de rendez-vous commence par https:// ou http://."));
    return true;
}

void VenueEditor::accept() {
    if (!isAcceptable())
        return;
    m_venue.name = m_name->text().trimmed();
    m_venue.kind = solidarity::VenueKind(m_kind->currentData().toInt());
    m_status->writeTo(m_venue);
    m_venue.finess = m_finess->text().remove(u' ').toUpper();
    m_place->writeTo(m_venue);
    m_venue.rooms = m_rooms->value();
    m_venue.openingDays = m_days->weekdays();
    m_venue.wheelchairAccess =
        m_access->currentIndex() > 0 ? std::optional(m_access->currentData().toBool()) : std::nullopt;
    m_venue.equipment = m_equipment->present();
    m_venue.contact = m_contact->text().trimmed();
    m_venue.bookingAddress = m_booking->text().trimmed();
    m_venue.notes = m_notes->toPlainText().trimmed();
    m_venue.source = m_source->text().trimmed();
    QDialog::accept();
}

} // namespace app

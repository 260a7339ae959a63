#include "app/doctor_editor.h"

#include "app/column_area.h"
#include "app/commune_edit.h"
#include "app/date_spans_edit.h"
#include "app/doctor_words.h"
#include "app/info_bar.h"
#include "app/text_label.h"
#include "app/weekday_boxes.h"
#include "app/wheel_guard.h"
#include "app/window_size.h"
#include "solidarity/words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace app {

using namespace Qt::StringLiterals;
using solidarity::DateSpan;
using solidarity::Doctor;

namespace {

enum Fees { NotAsked, Committed, NotCommitted };

template <class T> void fill(QComboBox& box, std::span<const territory::Key<T>> keys) {
    for (const auto& key : keys)
        box.addItem(solidarity::nameOf(key.value), int(key.value));
}

void choose(QComboBox& box, int value) {
    box.setCurrentIndex(box.findData(value));
}

/// The groups of a sheet share one column of labels.
void alignLabels(QWidget& sheet) {
    int widest = 0;
    std::vector<QWidget*> labels;
    for (const QFormLayout* form : sheet.findChildren<QFormLayout*>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole); item && item->widget()) {
                labels.push_back(item->widget());
                widest = std::max(widest, item->widget()->sizeHint().width());
            }
        }
    }
    for (QWidget* label : labels)
        label->setMinimumWidth(widest);
}

std::vector<DateSpansEdit::Line> linesOf(const std::vector<DateSpan>& spans) {
    std::vector<DateSpansEdit::Line> lines;
    for (const DateSpan& span : spans)
        lines.push_back({span, {}});
    return lines;
}

std::vector<DateSpan> spansOf(const DateSpansEdit& edit) {
    std::vector<DateSpan> spans;
    for (const DateSpansEdit::Line& line : edit.lines())
        spans.push_back(line.days);
    return spans;
}

} // namespace

DoctorEditor::DoctorEditor(const document::Document& document, std::shared_ptr<const document::SearchIndex> index,
                           const Doctor& doctor, QWidget* parent)
    : QDialog(parent), m_document(document), m_given(doctor), m_refusal(new InfoBar(this)) {
    setWindowTitle(doctor.id.isNull() ? tr("Ajouter un médecin volontaire") : tr("Médecin volontaire"));
    resize(openingSize(*this, {740, 760}));
    auto* area = new ColumnArea(this);
    auto* sheet = new QWidget(area);
    auto* sheetColumn = new QVBoxLayout(sheet);
    sheetColumn->setContentsMargins(20, 12, 20, 12);
    sheetColumn->setSpacing(4);
    addIdentity(sheet);
    addContact(sheet);
    addAvailability(sheet);
    alignLabels(*sheet);
    sheetColumn->addStretch(1);
    area->setWidget(sheet);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(doctor.id.isNull() ? tr("Ajouter") : tr("Enregistrer"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Annuler"));
    connect(buttons, &QDialogButtonBox::accepted, this, &DoctorEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(20, 12, 20, 16);
    foot->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_refusal);
    column->addWidget(area, 1);
    column->addLayout(foot);
    (new WheelGuard(this))->guardAll(sheet);
    m_home->setIndex(std::move(index));
    if (document.dataset())
        m_home->setGazetteer(document.dataset()->gazetteer);
    display(doctor);
    m_name->setFocus();
}

QFormLayout* DoctorEditor::addGroup(QWidget* sheet, const QString& title) {
    auto* group = new QGroupBox(title, sheet);
    auto* form = new QFormLayout(group);
    form->setContentsMargins(0, 8, 0, 4);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    sheet->layout()->addWidget(group);
    return form;
}

void DoctorEditor::addIdentity(QWidget* sheet) {
    QFormLayout* form = addGroup(sheet, tr("Identité et exercice"));
    m_name = new QLineEdit(sheet);
    m_rpps = new QLineEdit(sheet);
    m_rpps->setPlaceholderText(tr("onze chiffres, facultatif"));
    m_kind = new QComboBox(sheet);
    fill(*m_kind, solidarity::doctorKindKeys());
    m_specialty = new QLineEdit(sheet);
    m_home = new CommuneEdit(tr("Commune d’exercice"), sheet);
    m_homeWarning = new TextLabel(u"note"_s, sheet);
    m_fees = new QComboBox(sheet);
    m_fees->addItem(doctorwords::feesName({}), NotAsked);
    m_fees->addItem(doctorwords::feesName(true), Committed);
    m_fees->addItem(doctorwords::feesName(false), NotCommitted);
    form->addRow(tr("&Nom"), m_name);
    form->addRow(tr("Numéro &RPPS"), m_rpps);
    form->addRow(tr("&Exercice"), m_kind);
    form->addRow(tr("&Spécialité"), m_specialty);
    form->addRow(tr("&Commune"), m_home);
    form->addRow(QString(), m_homeWarning);
    form->addRow(tr("Sans &dépassement d’honoraires"), m_fees);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DoctorEditor::followKind);
    connect(m_home, &CommuneEdit::inseeChanged, this, &DoctorEditor::displayHome);
}

void DoctorEditor::addContact(QWidget* sheet) {
    QFormLayout* form = addGroup(sheet, tr("Contact"));
    m_status = new QComboBox(sheet);
    fill(*m_status, solidarity::contactStatusKeys());
    m_since = new QDateEdit(sheet);
    m_since->setCalendarPopup(true);
    m_since->setMinimumDate(QDate(2025, 1, 1));
    m_since->setSpecialValueText(tr("date inconnue"));
    m_since->setAccessibleName(tr("Depuis le"));
    m_contact = new QLineEdit(sheet);
    m_contact->setPlaceholderText(tr("téléphone, adresse électronique…"));
    auto* status = new QHBoxLayout;
    status->setSpacing(8);
    status->addWidget(m_status);
    status->addWidget(new QLabel(tr("depuis le"), sheet));
    status->addWidget(m_since);
    status->addStretch(1);
    auto* statusLabel = new QLabel(tr("&Où en est-on"), sheet);
    statusLabel->setBuddy(m_status);
    form->addRow(statusLabel, status);
    form->addRow(tr("Coordonnées"), m_contact);
    // A date goes with each new status.
    connect(m_status, &QComboBox::activated, this, [this] { m_since->setDate(QDate::currentDate()); });
}

void DoctorEditor::addAvailability(QWidget* sheet) {
    QFormLayout* form = addGroup(sheet, tr("Disponibilité"));
    m_weekdays = new WeekdayBoxes(tr("Jours possibles"), sheet);
    m_available = new DateSpansEdit(tr("Périodes possibles"), {}, sheet);
    m_absent = new DateSpansEdit(tr("Absences"), {}, sheet);
    m_cover = new DateSpansEdit(tr("Remplacement au cabinet"), tr("Nom du remplaçant"), sheet);
    m_mostMinutes = new QSpinBox(sheet);
    m_mostMinutes->setRange(0, 600);
    m_mostMinutes->setSingleStep(5);
    m_mostMinutes->setSpecialValueText(tr("sans limite"));
    m_mostMinutes->setSuffix(tr(" min (estimation)"));
    m_notes = new QPlainTextEdit(sheet);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(64);
    form->addRow(tr("Jours possibles"), m_weekdays);
    form->addRow(tr("Périodes possibles"), m_available);
    form->addRow(tr("Absences"), m_absent);
    form->addRow(tr("Remplacement au cabinet"), m_cover);
    form->addRow(tr("&Trajet le plus long"), m_mostMinutes);
    form->addRow(tr("No&tes"), m_notes);
}

void DoctorEditor::display(const Doctor& doctor) {
    m_name->setText(doctor.name);
    m_rpps->setText(doctor.rpps);
    choose(*m_kind, int(doctor.kind));
    m_specialty->setText(doctor.specialty);
    m_home->setInsee(doctor.homeInsee);
    choose(*m_fees, !doctor.noExtraFees ? NotAsked : *doctor.noExtraFees ? Committed : NotCommitted);
    choose(*m_status, int(doctor.status));
    const bool isNew = doctor.id.isNull() && !doctor.statusSince.isValid();
    m_since->setDate(isNew                          ? QDate::currentDate()
                     : doctor.statusSince.isValid() ? doctor.statusSince
                                                    : m_since->minimumDate());
    m_contact->setText(doctor.contact);
    m_weekdays->setWeekdays(doctor.weekdays);
    m_available->setLines(linesOf(doctor.available));
    m_absent->setLines(linesOf(doctor.absent));
    std::vector<DateSpansEdit::Line> cover;
    for (const Doctor::LocumCover& one : doctor.cover)
        cover.push_back({one.days, one.locum});
    m_cover->setLines(cover);
    m_mostMinutes->setValue(doctor.mostMinutes);
    m_notes->setPlainText(doctor.notes);
    followKind();
    displayHome();
}

void DoctorEditor::displayHome() {
    m_homeWarning->display(doctorwords::homeWarnings(m_home->insee(), m_document.ground().get(), locale()).join(u'\n'));
}

void DoctorEditor::followKind() {
    m_specialty->setEnabled(m_kind->currentData().toInt() != int(solidarity::DoctorKind::GeneralPractitioner));
}

Doctor DoctorEditor::doctor() const {
    Doctor doctor = m_given;
    doctor.name = m_name->text().simplified();
    doctor.rpps = m_rpps->text().remove(u' ').remove(QChar(QChar::Nbsp));
    doctor.kind = static_cast<solidarity::DoctorKind>(m_kind->currentData().toInt());
    doctor.specialty = m_specialty->isEnabled() ? m_specialty->text().simplified() : QString();
    doctor.homeInsee = m_home->insee();
    const int fees = m_fees->currentData().toInt();
    doctor.noExtraFees = fees == NotAsked ? std::nullopt : std::optional(fees == Committed);
    doctor.status = static_cast<solidarity::ContactStatus>(m_status->currentData().toInt());
    doctor.statusSince = m_since->date() == m_since->minimumDate() ? QDate() : m_since->date();
    doctor.contact = m_contact->text().simplified();
    doctor.weekdays = m_weekdays->weekdays();
    doctor.available = spansOf(*m_available);
    doctor.absent = spansOf(*m_absent);
    doctor.cover.clear();
    for (const DateSpansEdit::Line& line : m_cover->lines())
        doctor.cover.push_back({line.days, line.words});
    doctor.mostMinutes = m_mostMinutes->value();
    doctor.notes = m_notes->toPlainText().trimmed();
    return doctor;
}

std::pair<QString, QWidget*> DoctorEditor::fault() const {
    const Doctor typed = doctor();
    if (typed.name.isEmpty())
        return {tr("Donnez un nom."), m_name};
    if (const QString rpps = doctorwords::rppsFault(typed.rpps, typed.id, m_document.planBook().plan());
        !rpps.isEmpty())
        return {rpps, m_rpps};
    if (!m_home->isUnderstood())
        return {tr("La commune « %1 » n’est pas connue : choisissez-la dans la liste qui s’ouvre.").arg(m_home->text()),
                m_home};
    for (DateSpansEdit* spans : {m_available, m_absent, m_cover}) {
        if (!spans->fault().isEmpty())
            return {spans->fault(), spans};
    }
    return {};
}

void DoctorEditor::accept() {
    const auto [sentence, field] = fault();
    if (sentence.isEmpty())
        return QDialog::accept();
    m_refusal->display(InfoBar::Severity::Error, sentence);
    field->setFocus();
}

} // namespace app

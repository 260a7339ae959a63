#include "app/day_editor.h"

#include "app/day_words.h"
#include "app/info_bar.h"
#include "app/record_choice.h"
#include "app/text_label.h"
#include "app/wheel_guard.h"
#include "app/window_size.h"
#include "solidarity/holidays.h"
#include "solidarity/words.h"
#include "territory/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace app {

using namespace Qt::StringLiterals;
using solidarity::ConsultationDay;

namespace {

template <class T> QComboBox* choiceOf(std::span<const territory::Key<T>> keys, const QString& name, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    for (const auto& key : keys)
        box->addItem(solidarity::nameOf(key.value), int(key.value));
    return box;
}

/// Of a row with several fields: its key goes to the first.
QLabel* labelOf(const QString& text, QWidget* field) {
    auto* label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

std::vector<RecordChoice::Entry> venuesOf(const solidarity::Plan& plan, const solidarity::Ground* ground) {
    std::vector<RecordChoice::Entry> entries;
    for (const solidarity::Venue& venue : plan.venues)
        entries.push_back({venue.id, daywords::venueChoice(venue, ground)});
    return entries;
}

std::vector<RecordChoice::Entry> doctorsOf(const solidarity::Plan& plan) {
    std::vector<RecordChoice::Entry> entries;
    for (const solidarity::Doctor& doctor : plan.doctors) {
        const bool confirmed = doctor.status == solidarity::ContactStatus::Confirmed;
        entries.push_back(
            {doctor.id,
             confirmed ? doctor.name : DayEditor::tr("%1 (%2)").arg(doctor.name, solidarity::nameOf(doctor.status))});
    }
    return entries;
}

} // namespace

DayEditor::DayEditor(document::Document& document, const ConsultationDay& day, QWidget* parent)
    : QDialog(parent), m_document(document), m_given(day), m_refusal(new InfoBar(this)) {
    setWindowTitle(day.id.isNull() ? tr("Ajouter une journée de consultation") : tr("Journée de consultation"));
    resize(openingSize(*this, {600, 560}));
    auto* sheet = new QWidget(this);
    auto* form = new QFormLayout(sheet);
    form->setContentsMargins(20, 16, 20, 12);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addPlace(*form);
    addFigures(*form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(day.id.isNull() ? tr("Ajouter") : tr("Enregistrer"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Annuler"));
    connect(buttons, &QDialogButtonBox::accepted, this, &DayEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(20, 8, 20, 16);
    foot->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_refusal);
    column->addWidget(sheet, 1);
    column->addLayout(foot);
    (new WheelGuard(this))->guardAll(sheet);
    display(day);
    const auto watch = [this] { follow(); };
    connect(m_venue, &RecordChoice::chosen, this, watch);
    connect(m_doctor, &RecordChoice::chosen, this, watch);
    connect(m_date, &QDateEdit::dateChanged, this, watch);
    for (QComboBox* box : {m_part, m_state})
        connect(box, &QComboBox::currentIndexChanged, this, watch);
    for (QSpinBox* box : {m_offered, m_filled, m_consultations, m_withoutTreating})
        connect(box, &QSpinBox::valueChanged, this, watch);
    connect(m_holiday, &QCheckBox::toggled, this, watch);
    follow();
    (day.venue.isNull() ? static_cast<QWidget*>(m_venue) : m_doctor)->setFocus();
}

void DayEditor::addPlace(QFormLayout& form) {
    QWidget* sheet = form.parentWidget();
    const solidarity::Plan& plan = m_document.planBook().plan();
    m_venue = new RecordChoice(tr("Lieu"), sheet);
    m_venue->setEntries(venuesOf(plan, m_document.ground().get()));
    m_doctor = new RecordChoice(tr("Médecin"), sheet);
    m_doctor->setEntries(doctorsOf(plan), tr("sans médecin pour l’instant"));
    m_date = new QDateEdit(sheet);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(tr("dddd d MMMM yyyy"));
    m_part = choiceOf(solidarity::dayPartKeys(), tr("Durée"), sheet);
    m_state = choiceOf(solidarity::dayStateKeys(), tr("État"), sheet);
    m_refused = new TextLabel(u"note"_s, sheet);
    m_warned = new TextLabel(u"secondary"_s, sheet);
    // Wide enough that a sentence isn't laid out as a column first.
    constexpr int kSentence = 380;
    m_refused->setMinimumWidth(kSentence);
    m_warned->setMinimumWidth(kSentence);
    m_holiday = new QCheckBox(sheet);
    m_confirm = new QCheckBox(tr("Confirmer malgré cet avertissement"), sheet);
    auto* when = new QHBoxLayout;
    when->setSpacing(8);
    when->addWidget(m_date, 1);
    when->addWidget(m_part);
    form.addRow(tr("&Lieu"), m_venue);
    form.addRow(tr("&Médecin"), m_doctor);
    form.addRow(labelOf(tr("Da&te"), m_date), when);
    form.addRow(tr("É&tat"), m_state);
    form.addRow(QString(), m_refused);
    form.addRow(QString(), m_holiday);
    form.addRow(QString(), m_warned);
    form.addRow(QString(), m_confirm);
}

QSpinBox* DayEditor::countBox(const QString& name) {
    constexpr int kMost = 9999;
    auto* box = new QSpinBox(this);
    box->setRange(-1, kMost);
    box->setSpecialValueText(territory::wording::notAvailable());
    box->setAccessibleName(name);
    return box;
}

void DayEditor::addFigures(QFormLayout& form) {
    m_offered = countBox(tr("Créneaux offerts"));
    m_filled = countBox(tr("Créneaux pris"));
    m_consultations = countBox(tr("Consultations"));
    m_withoutTreating = countBox(tr("Patients sans médecin traitant"));
    m_locked = new QCheckBox(tr("Verrouillée : une proposition du mois n’y touche pas"), this);
    m_notes = new QLineEdit(this);
    const auto pair = [](QWidget* first, const QString& between, QWidget* second) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(first, 1);
        row->addWidget(new QLabel(between));
        row->addWidget(second, 1);
        return row;
    };
    form.addRow(labelOf(tr("&Créneaux offerts"), m_offered), pair(m_offered, tr("dont pris"), m_filled));
    form.addRow(labelOf(tr("C&onsultations"), m_consultations),
                pair(m_consultations, tr("dont sans médecin traitant"), m_withoutTreating));
    form.addRow(QString(), m_locked);
    form.addRow(tr("&Notes"), m_notes);
}

void DayEditor::display(const ConsultationDay& day) {
    m_venue->setCurrent(day.venue);
    m_doctor->setCurrent(day.doctor);
    m_date->setDate(day.date.isValid() ? day.date : QDate::currentDate());
    m_part->setCurrentIndex(m_part->findData(int(day.part)));
    m_state->setCurrentIndex(m_state->findData(int(day.state)));
    m_offered->setValue(day.slotsOffered);
    m_filled->setValue(day.slotsFilled);
    m_consultations->setValue(day.consultations);
    m_withoutTreating->setValue(day.withoutTreatingDoctor);
    m_holiday->setChecked(day.holidayConfirmed);
    m_locked->setChecked(day.isLocked);
    m_notes->setText(day.notes);
}

ConsultationDay DayEditor::day() const {
    ConsultationDay day = m_given;
    day.venue = m_venue->current();
    day.doctor = m_doctor->current();
    day.date = m_date->date();
    day.part = static_cast<solidarity::DayPart>(m_part->currentData().toInt());
    day.state = static_cast<solidarity::DayState>(m_state->currentData().toInt());
    day.slotsOffered = m_offered->value();
    day.slotsFilled = m_filled->value();
    day.consultations = m_consultations->value();
    day.withoutTreatingDoctor = m_withoutTreating->value();
    day.holidayConfirmed = m_holiday->isChecked();
    day.isLocked = m_locked->isChecked();
    day.notes = m_notes->text().simplified();
    return day;
}

void DayEditor::follow() {
    const ConsultationDay chosen = day();
    const solidarity::Plan& plan = m_document.planBook().plan();
    const auto ground = m_document.ground();
    const solidarity::Venue* venue = plan.venues.find(chosen.venue);
    const QString holiday = venue && ground ? solidarity::publicHoliday(chosen.date, *venue, *ground)
                                            : solidarity::publicHoliday(chosen.date, QString());
    m_holiday->setVisible(!holiday.isEmpty());
    m_holiday->setText(tr("Confirmer : %1 est un jour férié (%2), la journée est bien voulue")
                           .arg(locale().toString(chosen.date, QLocale::ShortFormat), holiday));
    m_judgement = venue && ground ? solidarity::judge(chosen, plan, *ground) : solidarity::DayJudgement();
    m_refused->display(solidarity::sentencesOf(m_judgement.refusals));
    m_warned->display(solidarity::sentencesOf(m_judgement.warnings));
    m_confirm->setVisible(!m_judgement.warnings.empty());
}

void DayEditor::accept() {
    const auto refuse = [this](const QString& sentence, QWidget* field) {
        m_refusal->display(InfoBar::Severity::Error, sentence);
        field->setFocus();
    };
    if (m_venue->current().isNull())
        return refuse(tr("Choisissez un lieu de la liste."), m_venue);
    if (!m_doctor->isUnderstood())
        return refuse(tr("Choisissez un médecin de la liste, ou laissez « sans médecin pour l’instant »."), m_doctor);
    if (!m_judgement.mayStand())
        return refuse(solidarity::sentencesOf(m_judgement.refusals),
                      m_holiday->isVisible() && !m_holiday->isChecked() ? static_cast<QWidget*>(m_holiday) : m_date);
    if (!m_judgement.warnings.empty() && !m_confirm->isChecked())
        return refuse(tr("À confirmer : %1").arg(solidarity::sentencesOf(m_judgement.warnings)), m_confirm);
    QDialog::accept();
}

} // namespace app

#include "app/copy_day_dialog.h"

#include "app/day_words.h"
#include "app/text_label.h"
#include "app/window_size.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace app {

using namespace Qt::StringLiterals;
using solidarity::ConsultationDay;

namespace {

solidarity::Plan planAround(const ConsultationDay& day, const solidarity::Plan& plan) {
    solidarity::Plan around;
    around.scheme = plan.scheme;
    if (const solidarity::Venue* venue = plan.venues.find(day.venue))
        around.venues.put(*venue);
    for (const solidarity::Doctor& doctor : plan.doctors)
        around.doctors.put(doctor);
    for (const ConsultationDay& other : plan.days) {
        if (other.venue == day.venue || (!day.doctor.isNull() && other.doctor == day.doctor))
            around.days.put(other);
        if (const solidarity::Venue* venue = plan.venues.find(other.venue); venue && other.doctor == day.doctor)
            around.venues.put(*venue); // named where the doctor is elsewhere
    }
    return around;
}

} // namespace

CopyDayDialog::CopyDayDialog(const document::Document& document, const ConsultationDay& day, QWidget* parent)
    : QDialog(parent), m_document(document), m_day(day), m_around(planAround(day, document.planBook().plan())) {
    setWindowTitle(tr("Recopier la journée sur d’autres semaines"));
    resize(openingSize(*this, {640, 480}));
    auto* title = new TextLabel(u"heading"_s, this);
    title->display(daywords::title(day, m_around, locale()));
    m_every = new QSpinBox(this);
    m_every->setRange(1, 26);
    m_every->setAccessibleName(tr("Toutes les combien de semaines"));
    m_times = new QSpinBox(this);
    m_times->setRange(1, 26);
    m_times->setValue(4);
    m_times->setAccessibleName(tr("Nombre de fois"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new QLabel(tr("Une semaine sur"), this));
    row->addWidget(m_every);
    row->addWidget(new QLabel(tr("pendant"), this));
    row->addWidget(m_times);
    row->addWidget(new QLabel(tr("reprises"), this));
    row->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Dates proposées"));
    auto* sheet = new QWidget(area);
    m_dates = new QVBoxLayout(sheet);
    m_dates->setContentsMargins(0, 0, 0, 0);
    m_dates->addStretch(1);
    area->setWidget(sheet);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Annuler"));
    m_copy = buttons->addButton(tr("Recopier"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addLayout(row);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    for (QSpinBox* box : {m_every, m_times})
        connect(box, &QSpinBox::valueChanged, this, &CopyDayDialog::offer);
    offer();
}

ConsultationDay CopyDayDialog::copyOn(const QDate& date) const {
    ConsultationDay copy;
    copy.id = QUuid::createUuid();
    copy.venue = m_day.venue;
    copy.doctor = m_day.doctor;
    copy.date = date;
    copy.part = m_day.part;
    copy.slotsOffered = m_day.slotsOffered;
    copy.notes = m_day.notes;
    return copy;
}

void CopyDayDialog::offer() {
    delete m_lines;
    m_boxes.clear();
    m_lines = new QWidget(this);
    auto* lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 8, 0);
    lines->setSpacing(4);
    m_dates->insertWidget(0, m_lines);
    solidarity::Plan plan = m_around;
    const auto ground = m_document.ground();
    for (int i = 1; i <= m_times->value() && ground; ++i) {
        const ConsultationDay copy = copyOn(m_day.date.addDays(7 * i * m_every->value()));
        const solidarity::DayJudgement judgement = solidarity::judge(copy, plan, *ground);
        addDate(copy.date, judgement);
        if (judgement.mayStand())
            plan.days.put(copy);
    }
    count();
}

void CopyDayDialog::addDate(const QDate& date, const solidarity::DayJudgement& judgement) {
    auto* box = new QCheckBox(daywords::longDate(date, locale()), m_lines);
    box->setEnabled(judgement.mayStand());
    box->setChecked(judgement.isClear());
    connect(box, &QCheckBox::toggled, this, &CopyDayDialog::count);
    m_boxes.emplace_back(date, box);
    auto* why = new TextLabel(u"small"_s, m_lines);
    why->display(judgement.mayStand() ? solidarity::sentencesOf(judgement.warnings)
                                      : solidarity::sentencesOf(judgement.refusals));
    box->setAccessibleDescription(why->text());
    m_lines->layout()->addWidget(box);
    m_lines->layout()->addWidget(why);
}

void CopyDayDialog::count() {
    const auto chosen = int(copies().size());
    m_copy->setText(tr("Recopier %Ln journées", nullptr, chosen));
    m_copy->setEnabled(chosen > 0);
}

std::vector<ConsultationDay> CopyDayDialog::copies() const {
    std::vector<ConsultationDay> chosen;
    for (const auto& [date, box] : m_boxes) {
        if (box->isChecked())
            chosen.push_back(copyOn(date));
    }
    return chosen;
}

} // namespace app

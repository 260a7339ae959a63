#include "app/calendar_dialog.h"

#include "app/day_words.h"
#include "app/file_export.h"
#include "app/record_choice.h"
#include "app/text_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>

namespace app {

using namespace Qt::StringLiterals;
using solidarity::DateSpan;

namespace {

template <class Record> std::vector<RecordChoice::Entry> entriesOf(const solidarity::Records<Record>& records) {
    std::vector<RecordChoice::Entry> entries;
    for (const Record& record : records)
        entries.push_back({record.id, record.name});
    return entries;
}

} // namespace

CalendarDialog::CalendarDialog(const document::Document& document, const QDate& month, const QUuid& venue,
                               const QUuid& doctor, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_month(month)
    , m_ofVenue(new QRadioButton(tr("Les journées du &lieu"), this))
    , m_ofDoctor(new QRadioButton(tr("Les journées du &médecin"), this))
    , m_venue(new RecordChoice(tr("Lieu"), this))
    , m_doctor(new RecordChoice(tr("Médecin"), this))
    , m_allDates(new QCheckBox(
          tr("Toutes les dates, et non le seul mois de %1").arg(locale().toString(month, u"MMMM yyyy"_s)), this))
    , m_names(new QCheckBox(tr("Avec le nom des médecins (données personnelles)"), this))
    , m_count(new TextLabel(u"secondary"_s, this))
    , m_problem(new TextLabel(u"note"_s, this))
    , m_file(new FileExport(this)) {
    setWindowTitle(tr("Exporter un calendrier"));
    m_venue->setEntries(entriesOf(document.planBook().plan().venues));
    m_doctor->setEntries(entriesOf(document.planBook().plan().doctors));
    m_venue->setCurrent(venue);
    m_doctor->setCurrent(doctor);
    (venue.isNull() && !doctor.isNull() ? m_ofDoctor : m_ofVenue)->setChecked(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Annuler"));
    m_export = buttons->addButton(tr("Exporter…"), QDialogButtonBox::ActionRole);
    m_export->setDefault(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(20, 20, 20, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_ofVenue, 0, 0);
    grid->addWidget(m_venue, 0, 1);
    grid->addWidget(m_ofDoctor, 1, 0);
    grid->addWidget(m_doctor, 1, 1);
    grid->setColumnStretch(1, 1);
    int row = 2;
    for (QWidget* part : std::initializer_list<QWidget*>{m_allDates, m_names, m_count, m_problem, buttons})
        grid->addWidget(part, row++, 0, 1, 2);
    for (QRadioButton* button : {m_ofVenue, m_ofDoctor})
        connect(button, &QRadioButton::toggled, this, &CalendarDialog::follow);
    for (RecordChoice* choice : {m_venue, m_doctor})
        connect(choice, &RecordChoice::chosen, this, &CalendarDialog::follow);
    for (QCheckBox* box : {m_allDates, m_names})
        connect(box, &QCheckBox::toggled, this, &CalendarDialog::follow);
    connect(m_export, &QPushButton::clicked, this, &CalendarDialog::exportFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_file, &FileExport::failed, this, [this](const QString& message) { m_problem->display(message); });
    connect(m_file, &FileExport::said, this, [this](const QString& message) {
        emit said(message);
        accept();
    });
    follow();
    constexpr int kWidth = 560; // or more, where the text is larger
    resize(kWidth, sizeHint().height());
}

std::vector<io::CalendarEvent> CalendarDialog::events() const {
    const solidarity::Plan& plan = m_document.planBook().plan();
    const DateSpan span = m_allDates->isChecked() ? DateSpan{} : DateSpan::monthOf(m_month);
    if (m_ofDoctor->isChecked())
        return document::eventsOfDoctor(plan, m_doctor->current(), span);
    return document::eventsOfVenue(plan, m_venue->current(), span,
                                   m_names->isChecked() ? document::DoctorNames::Shown
                                                        : document::DoctorNames::LeftOut);
}

QString CalendarDialog::title() const {
    const solidarity::Plan& plan = m_document.planBook().plan();
    return m_ofDoctor->isChecked() ? daywords::doctorName(m_doctor->current(), plan)
                                   : daywords::venueName(m_venue->current(), plan);
}

void CalendarDialog::follow() {
    const bool ofVenue = m_ofVenue->isChecked();
    m_venue->setEnabled(ofVenue);
    m_names->setEnabled(ofVenue);
    m_doctor->setEnabled(!ofVenue);
    const bool chosen = !(ofVenue ? m_venue : m_doctor)->current().isNull();
    const auto count = chosen ? int(events().size()) : 0;
    m_count->display(!chosen      ? tr("Choisissez un lieu ou un médecin de la liste.")
                     : count == 0 ? tr("Aucune journée dans cette période.")
                                  : tr("%Ln journées", nullptr, count));
    m_export->setEnabled(count > 0);
}

void CalendarDialog::exportFile() {
    m_file->ask(title(), u"ics"_s, tr("Calendrier (*.ics)"), [this]() -> FileExport::Write {
        return [title = title(), events = events()](const QString& path) {
            return document::writeCalendar(path, title, events);
        };
    });
}

} // namespace app

#include "app/venue_status_form.h"

#include "app/text_label.h"
#include "solidarity/venue_status.h"
#include "solidarity/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>

namespace app {

using namespace Qt::StringLiterals;
using solidarity::Venue;
using solidarity::VenueStatus;

VenueStatusForm::VenueStatusForm(QWidget* parent)
    : QWidget(parent)
    , m_status(new QComboBox(this))
    , m_dated(new QCheckBox(tr("depuis le"), this))
    , m_since(new QDateEdit(QDate::currentDate(), this))
    , m_history(new TextLabel(u"secondary"_s, this)) {
    m_status->setAccessibleName(tr("Statut du lieu"));
    for (const auto& key : solidarity::venueStatusKeys())
        m_status->addItem(solidarity::nameOf(key.value), int(key.value));
    m_since->setAccessibleName(tr("Date du statut"));
    m_since->setCalendarPopup(true);
    m_dated->setToolTip(tr("Sans coche, la date n’est pas connue"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_status, 0, 0);
    grid->addWidget(m_dated, 0, 1);
    grid->addWidget(m_since, 0, 2);
    grid->addWidget(m_history, 1, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    setFocusProxy(m_status);
    connect(m_dated, &QCheckBox::toggled, m_since, &QWidget::setEnabled);
    connect(m_status, &QComboBox::currentIndexChanged, this, &VenueStatusForm::follow);
}

void VenueStatusForm::display(const Venue& venue) {
    m_before = venue;
    m_status->setCurrentIndex(m_status->findData(int(venue.status)));
    follow();
}

/// The date goes with the status: another status begins today unless said otherwise.
void VenueStatusForm::follow() {
    const auto status = VenueStatus(m_status->currentData().toInt());
    const bool same = status == m_before.status;
    m_dated->setChecked(!same || m_before.statusSince.isValid());
    m_since->setEnabled(m_dated->isChecked());
    m_since->setDate(same && m_before.statusSince.isValid() ? m_before.statusSince : QDate::currentDate());
    QStringList steps;
    for (const Venue::StatusChange& step : m_before.earlier)
        steps << (step.since.isValid()
                      ? tr("%1 le %2")
                            .arg(solidarity::nameOf(step.status), locale().toString(step.since, QLocale::ShortFormat))
                      : solidarity::nameOf(step.status));
    if (!same)
        steps << solidarity::nameOf(m_before.status);
    m_history->display(steps.isEmpty() ? QString() : tr("Auparavant : %1").arg(steps.join(u", "_s)));
}

void VenueStatusForm::writeTo(Venue& venue) const {
    const QDate since = m_dated->isChecked() ? m_since->date() : QDate();
    venue = solidarity::withStatus(venue, VenueStatus(m_status->currentData().toInt()), since);
}

} // namespace app

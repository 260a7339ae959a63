#include "app/weekday_boxes.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>

namespace app {

using solidarity::Weekdays;

WeekdayBoxes::WeekdayBoxes(const QString& name, QWidget* parent) : QWidget(parent) {
    setAccessibleName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (int day = 1; day <= 7; ++day) {
        auto* box = new QCheckBox(locale().standaloneDayName(day, QLocale::ShortFormat), this);
        box->setAccessibleName(locale().standaloneDayName(day, QLocale::LongFormat));
        box->installEventFilter(this);
        connect(box, &QCheckBox::clicked, this, &WeekdayBoxes::changed);
        row->addWidget(box);
        m_boxes[static_cast<std::size_t>(day - 1)] = box;
    }
    row->addStretch(1);
    setFocusProxy(m_boxes.front());
}

void WeekdayBoxes::setWeekdays(Weekdays weekdays) {
    for (int day = 1; day <= 7; ++day)
        m_boxes[static_cast<std::size_t>(day - 1)]->setChecked(weekdays.contains(day));
}

Weekdays WeekdayBoxes::weekdays() const {
    Weekdays weekdays;
    for (int day = 1; day <= 7; ++day)
        weekdays.set(day, m_boxes[static_cast<std::size_t>(day - 1)]->isChecked());
    return weekdays;
}

bool WeekdayBoxes::eventFilter(QObject* watched, QEvent* event) {
    const QWidget* focused = QApplication::focusWidget();
    if (event->type() == QEvent::FocusOut && !(focused && isAncestorOf(focused)))
        emit left();
    return QWidget::eventFilter(watched, event);
}

QString weekdayWords(Weekdays weekdays, const QLocale& locale) {
    if (weekdays == solidarity::kEveryDay)
        return WeekdayBoxes::tr("tous les jours");
    if (weekdays.isEmpty())
        return WeekdayBoxes::tr("aucun jour");
    QStringList names;
    for (int day = 1; day <= 7; ++day) {
        if (weekdays.contains(day))
            names << locale.standaloneDayName(day, QLocale::ShortFormat);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace app

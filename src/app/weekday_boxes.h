#pragma once

#include "solidarity/weekdays.h"

#include <QWidget>
#include <array>

class QCheckBox;

namespace app {

/// Seven boxes, Monday first: days of the week that are chosen.
class WeekdayBoxes : public QWidget {
    Q_OBJECT
public:
    explicit WeekdayBoxes(const QString& name, QWidget* parent = nullptr);

    void setWeekdays(solidarity::Weekdays weekdays);
    solidarity::Weekdays weekdays() const;

signals:
    void changed();
    void left(); ///< The keyboard is no longer on any of the boxes.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::array<QCheckBox*, 7> m_boxes;
};

/// « lun., mar., jeu. », « tous les jours », « aucun jour ».
QString weekdayWords(solidarity::Weekdays weekdays, const QLocale& locale);

} // namespace app

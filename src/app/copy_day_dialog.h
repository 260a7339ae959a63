#pragma once

#include "document/document.h"
#include "solidarity/day_judgement.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace app {

/// Copies a day to later weeks: dates are offered with what the rules say of each, the ones before counting for those
/// after. What is refused can't be taken.
class CopyDayDialog : public QDialog {
    Q_OBJECT
public:
    CopyDayDialog(const document::Document& document, const solidarity::ConsultationDay& day,
                  QWidget* parent = nullptr);

    /// New ones, as chosen; without figures, planned.
    std::vector<solidarity::ConsultationDay> copies() const;

private:
    void offer();
    void count();
    void addDate(const QDate& date, const solidarity::DayJudgement& judgement);
    solidarity::ConsultationDay copyOn(const QDate& date) const;

    const document::Document& m_document;
    solidarity::ConsultationDay m_day;
    solidarity::Plan m_around; ///< The plan with the days alone that share venue or doctor.
    QSpinBox* m_every;
    QSpinBox* m_times;
    QVBoxLayout* m_dates;
    std::vector<std::pair<QDate, QCheckBox*>> m_boxes;
    QWidget* m_lines = nullptr; ///< Of the dates offered now.
    QPushButton* m_copy;
};

} // namespace app

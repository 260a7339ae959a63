#pragma once

#include "document/document.h"
#include "solidarity/consultation_day.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QSpinBox;

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
    solidarity::ConsultationDay copyOn(const QDate& date) const;

    const document::Document& m_document;
    solidarity::ConsultationDay m_day;
    solidarity::Plan m_around; ///< The plan with the days alone that share venue or doctor.
    QSpinBox* m_every;
    QSpinBox* m_times;
    QListWidget* m_dates;
    QPushButton* m_copy;
};

} // namespace app

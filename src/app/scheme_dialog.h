#pragma once

#include "solidarity/plan.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace app {

class DatedLines;

/// The settings of the scheme that the plan follows: its dates, what is paid from when on, the regime, how distances
/// become minutes, the appointments of a day. Nothing is taken over that makes no sense: the dialog says what.
class SchemeDialog : public QDialog {
    Q_OBJECT
public:
    explicit SchemeDialog(const solidarity::Plan& plan, QWidget* parent = nullptr);

    QString planTitle() const;
    solidarity::Scheme scheme() const;

private:
    QWidget* makeDates(const solidarity::Scheme& scheme);
    QWidget* makeRates(const solidarity::Scheme& scheme);
    QWidget* makeRegimes(const solidarity::Scheme& scheme);
    QWidget* makeTravel(const solidarity::Scheme& scheme);
    void check();
    QString fault() const;

    QLineEdit* m_title;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QCheckBox* m_hasLast;
    QSpinBox* m_slots;
    DatedLines* m_rates;
    DatedLines* m_regimes;
    QDoubleSpinBox* m_speed;
    QDoubleSpinBox* m_detour;
    QLabel* m_fault;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace app

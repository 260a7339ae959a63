#pragma once

#include "document/document.h"
#include "solidarity/consultation_day.h"
#include "solidarity/day_judgement.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace app {

class InfoBar;
class RecordChoice;
class TextLabel;

/// One consultation day. What the rules say of it stands below while it is being chosen: what they refuse isn't kept,
/// what they warn of is once confirmed.
class DayEditor : public QDialog {
    Q_OBJECT
public:
    /// A day of a null id is a new one.
    DayEditor(document::Document& document, const solidarity::ConsultationDay& day, QWidget* parent = nullptr);

    solidarity::ConsultationDay day() const; ///< As chosen.

public slots:
    void accept() override;

private:
    void addPlace(QFormLayout& form);
    void addFigures(QFormLayout& form);
    void display(const solidarity::ConsultationDay& day);
    void follow();
    QSpinBox* countBox(const QString& name);

    document::Document& m_document;
    solidarity::ConsultationDay m_given;
    solidarity::DayJudgement m_judgement;
    InfoBar* m_refusal;
    RecordChoice* m_venue;
    RecordChoice* m_doctor;
    QDateEdit* m_date;
    QComboBox* m_part;
    QComboBox* m_state;
    TextLabel* m_refused;
    TextLabel* m_warned;
    QCheckBox* m_holiday; ///< « Confirmer » of a public holiday.
    QCheckBox* m_confirm; ///< Of all other warnings.
    QSpinBox* m_offered;
    QSpinBox* m_filled;
    QSpinBox* m_consultations;
    QSpinBox* m_withoutTreating;
    QCheckBox* m_locked;
    QLineEdit* m_notes;
};

} // namespace app

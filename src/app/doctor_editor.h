#pragma once

#include "document/document.h"
#include "solidarity/doctor.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace document {
class SearchIndex;
}

namespace app {

class CommuneEdit;
class DateSpansEdit;
class InfoBar;
class TextLabel;
class WeekdayBoxes;

/// All that is kept of one volunteer. What can't stand is refused where it was typed, and stays typed.
class DoctorEditor : public QDialog {
    Q_OBJECT
public:
    /// A doctor of a null id is a new one. `index` completes communes; null while there is none.
    DoctorEditor(const document::Document& document, std::shared_ptr<const document::SearchIndex> index,
                 const solidarity::Doctor& doctor, QWidget* parent = nullptr);

    /// As typed; of what the form doesn't show, as given.
    solidarity::Doctor doctor() const;

public slots:
    void accept() override;

private:
    QFormLayout* addGroup(QWidget* sheet, const QString& title);
    void addIdentity(QWidget* sheet);
    void addContact(QWidget* sheet);
    void addAvailability(QWidget* sheet);
    void display(const solidarity::Doctor& doctor);
    void displayHome();
    void followKind();
    /// Why it can't be kept, and the field to mend; an empty text when it can.
    std::pair<QString, QWidget*> fault() const;

    const document::Document& m_document;
    solidarity::Doctor m_given;
    InfoBar* m_refusal;
    QLineEdit* m_name;
    QLineEdit* m_rpps;
    QComboBox* m_kind;
    QLineEdit* m_specialty;
    CommuneEdit* m_home;
    TextLabel* m_homeWarning;
    QComboBox* m_fees;
    QComboBox* m_status;
    QDateEdit* m_since;
    QLineEdit* m_contact;
    WeekdayBoxes* m_weekdays;
    DateSpansEdit* m_available;
    DateSpansEdit* m_absent;
    DateSpansEdit* m_cover;
    QSpinBox* m_mostMinutes;
    QPlainTextEdit* m_notes;
};

} // namespace app

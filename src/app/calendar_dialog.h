#pragma once

#include "document/calendar_export.h"
#include "document/document.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QRadioButton;

namespace app {

class FileExport;
class RecordChoice;
class TextLabel;

/// Exports the days of a venue or of a doctor as an iCalendar file, of a month or all.
class CalendarDialog : public QDialog {
    Q_OBJECT
public:
    /// `month` is any day of it; venue and doctor are proposed first, null = none.
    CalendarDialog(const document::Document& document, const QDate& month, const QUuid& venue, const QUuid& doctor,
                   QWidget* parent = nullptr);

    std::vector<io::CalendarEvent> events() const; ///< As chosen.
    QString title() const;                         ///< Of the calendar: the venue's or the doctor's name.

signals:
    void said(const QString& message);

private:
    void follow();
    void exportFile();

    const document::Document& m_document;
    QDate m_month;
    QRadioButton* m_ofVenue;
    QRadioButton* m_ofDoctor;
    RecordChoice* m_venue;
    RecordChoice* m_doctor;
    QCheckBox* m_allDates;
    QCheckBox* m_names;
    TextLabel* m_count;
    TextLabel* m_problem;
    QPushButton* m_export;
    FileExport* m_file;
};

} // namespace app

#pragma once

#include "solidarity/venue.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace app {

class TextLabel;

/// A venue's status with its date, and what it was before.
class VenueStatusForm : public QWidget {
    Q_OBJECT
public:
    explicit VenueStatusForm(QWidget* parent = nullptr);

    void display(const solidarity::Venue& venue);
    /// Another status keeps the earlier one in the venue's history.
    void writeTo(solidarity::Venue& venue) const;

private:
    void follow();

    QComboBox* m_status;
    QCheckBox* m_dated;
    QDateEdit* m_since;
    TextLabel* m_history;
    solidarity::Venue m_before;
};

} // namespace app

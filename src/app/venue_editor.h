#pragma once

#include "document/document.h"
#include "document/search_index.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace app {

class EquipmentList;
class TextLabel;
class VenuePlaceForm;
class VenueStatusForm;
class WeekdayBoxes;
class WheelGuard;

/// All that is known of one venue. Saving asks for a name, and for numbers and addresses that can be right; what was
/// typed stays until it is.
class VenueEditor : public QDialog {
    Q_OBJECT
public:
    /// `venue` without an id is a new one. The document must have a dataset.
    VenueEditor(const document::Document& document, const solidarity::Venue& venue,
                std::shared_ptr<const document::SearchIndex> index, QWidget* parent = nullptr);

    const solidarity::Venue& venue() const { return m_venue; } ///< As typed, once accepted.
    VenuePlaceForm& place() { return *m_place; }

signals:
    void mapWanted(); ///< A click on the map is to say the position: the dialog steps aside.

public slots:
    void accept() override;

private:
    QWidget* makeIdentity();
    QWidget* makePlace(const document::Document& document, std::shared_ptr<const document::SearchIndex> index);
    QWidget* makeReception();
    QWidget* makeEquipment();
    QWidget* makeContact();
    QDialogButtonBox* makeButtons(bool readOnly);
    void layOut(QWidget* body, QDialogButtonBox* buttons);
    void display();
    bool refuse(QWidget* control, const QString& why);
    bool isAcceptable();
    void openBooking();

    solidarity::Venue m_venue;
    QLineEdit *m_name, *m_finess, *m_contact, *m_booking, *m_source;
    QComboBox *m_kind, *m_access;
    VenueStatusForm* m_status;
    VenuePlaceForm* m_place = nullptr;
    QSpinBox* m_rooms;
    WeekdayBoxes* m_days;
    EquipmentList* m_equipment;
    QPlainTextEdit* m_notes;
    TextLabel* m_refusal;
    WheelGuard* m_wheel;
};

} // namespace app

#pragma once

#include "document/document.h"
#include "document/search_index.h"
#include "document/territory_at.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace app {

class CommuneEdit;
class TextLabel;

/// Where a venue is: commune, address, position; says what territory that is, and warns where position and commune
/// disagree.
class VenuePlaceForm : public QWidget {
    Q_OBJECT
public:
    VenuePlaceForm(const document::Document& document, std::shared_ptr<const document::SearchIndex> index,
                   QWidget* parent = nullptr);

    void display(const solidarity::Venue& venue);
    /// A place clicked on the map.
    void setPosition(double longitude, double latitude);
    void setLocked(bool locked); ///< Read only.

    /// A control whose text can't be kept, with why; nothing when all can.
    struct Fault {
        QWidget* control;
        QString text;
    };
    std::optional<Fault> fault() const;
    /// Writes commune, address, position, precision and territory.
    void writeTo(solidarity::Venue& venue);

signals:
    void mapWanted(); ///< A click on the map is to say the position.

private:
    void addPosition(QFormLayout& form);
    void takeCommunePoint();
    void follow();
    QString territoryCode();
    QString disagreement();
    bool isPartlyTyped() const;

    const document::Document& m_document;
    std::shared_ptr<const document::Dataset> m_dataset; ///< That the form began with.
    document::TerritoryAt m_territoryAt;
    CommuneEdit* m_commune;
    QLineEdit* m_address;
    QLineEdit *m_latitude, *m_longitude;
    QPushButton *m_onMap, *m_atCommune;
    TextLabel* m_territory;
    TextLabel* m_warning;
    solidarity::Venue::Precision m_precision = solidarity::Venue::Precision::Point;
    QString m_before; ///< Territory code as it was.
};

} // namespace app

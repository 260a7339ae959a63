#pragma once

#include <QWidget>
#include <vector>

class QCheckBox;
class QLabel;

namespace app {

/// What a consultation needs, to be ticked off; says how much of it is there.
class EquipmentList : public QWidget {
    Q_OBJECT
public:
    explicit EquipmentList(QWidget* parent = nullptr);

    QStringList present() const; ///< Keys, those that the checklist doesn't know included.
    void setPresent(const QStringList& keys);

private:
    void follow();

    std::vector<QCheckBox*> m_boxes; ///< By place in the checklist.
    QStringList m_others;            ///< Of a later version: kept as they are.
    QLabel* m_count;
};

} // namespace app

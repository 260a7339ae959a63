#include "app/equipment_list.h"

#include "solidarity/venue.h"
#include "solidarity/words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <algorithm>

namespace app {

EquipmentList::EquipmentList(QWidget* parent) : QWidget(parent), m_count(new QLabel(this)) {
    constexpr int kColumns = 2;
    setAccessibleName(tr("Équipement"));
    m_count->setProperty("type", QStringLiteral("secondary"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_count, 0, 0, 1, kColumns);
    const QStringList& keys = solidarity::equipmentChecklist();
    const int rows = int(keys.size() + kColumns - 1) / kColumns;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        QString name = solidarity::equipmentName(keys[i]);
        name[0] = name[0].toUpper();
        auto* box = new QCheckBox(name, this);
        connect(box, &QCheckBox::toggled, this, &EquipmentList::follow);
        grid->addWidget(box, 1 + int(i) % rows, int(i) / rows);
        m_boxes.push_back(box);
    }
    setFocusProxy(m_boxes.front());
    follow();
}

QStringList EquipmentList::present() const {
    QStringList keys;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            keys << solidarity::equipmentChecklist()[qsizetype(i)];
    }
    return keys + m_others;
}

void EquipmentList::setPresent(const QStringList& keys) {
    m_others = keys;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(m_others.removeAll(solidarity::equipmentChecklist()[qsizetype(i)]) > 0);
    follow();
}

void EquipmentList::follow() {
    const auto there = std::ranges::count_if(m_boxes, &QCheckBox::isChecked);
    m_count->setText(tr("%1 sur %2 en place").arg(locale().toString(qlonglong(there))).arg(m_boxes.size()));
}

} // namespace app

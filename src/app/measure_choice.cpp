#include "app/measure_choice.h"

#include <QSignalBlocker>
#include <algorithm>

namespace app {

MeasureChoice::MeasureChoice(const QString& name, const QString& first, QWidget* parent)
    : QComboBox(parent), m_first(first) {
    setAccessibleName(name);
    setToolTip(name);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(5);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // as much of the name as there is room for
    connect(this, &QComboBox::activated, this, &MeasureChoice::chosen);
}

void MeasureChoice::offer(const std::vector<Measure>& measures) {
    const QSignalBlocker silent(this);
    const QString before = key();
    clear();
    if (!m_first.isEmpty())
        addItem(m_first, QString());
    for (const Measure& measure : measures)
        addItem(measure.label, measure.key);
    setCurrentIndex(std::max(0, findData(before)));
}

void MeasureChoice::choose(const QString& key) {
    const int row = findData(key);
    if (row < 0)
        return;
    setCurrentIndex(row);
    emit chosen();
}

std::optional<Measure> measureOf(const QString& key, const std::vector<Measure>& measures) {
    const auto found = std::ranges::find(measures, key, &Measure::key);
    return found == measures.end() ? std::nullopt : std::optional(*found);
}

} // namespace app

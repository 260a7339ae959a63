#include "app/record_choice.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QCompleter>
#include <QLineEdit>
#include <algorithm>

namespace app {

RecordChoice::RecordChoice(const QString& name, QWidget* parent) : QComboBox(parent) {
    setAccessibleName(name);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->popup()->setAccessibleName(name);
    connect(this, &QComboBox::currentIndexChanged, this, &RecordChoice::chosen);
    connect(lineEdit(), &QLineEdit::textEdited, this, &RecordChoice::chosen);
}

void RecordChoice::setEntries(std::vector<Entry> entries, const QString& none) {
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::sort(entries, [&](const Entry& a, const Entry& b) { return collator.compare(a.text, b.text) < 0; });
    const QSignalBlocker quiet(this);
    clear();
    if (!none.isEmpty())
        addItem(none, QUuid());
    for (const Entry& entry : entries)
        addItem(entry.text, entry.id);
    setCurrentIndex(none.isEmpty() ? -1 : 0);
}

void RecordChoice::setCurrent(const QUuid& id) {
    setCurrentIndex(findData(id));
}

QUuid RecordChoice::current() const {
    return isUnderstood() ? itemData(findText(currentText(), Qt::MatchExactly)).toUuid() : QUuid();
}

bool RecordChoice::isUnderstood() const {
    return findText(currentText(), Qt::MatchExactly) >= 0;
}

} // namespace app

#include "app/dated_lines.h"

#include "app/flat_button.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QToolButton>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

DatedLines::DatedLines(const QString& name, const QString& addText, MakeFields makeFields, QWidget* parent)
    : QWidget(parent), m_makeFields(std::move(makeFields)), m_column(new QVBoxLayout(this)) {
    setAccessibleName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    auto* add = new QPushButton(addText, this);
    add->setFlat(true);
    add->setAutoDefault(false);
    m_column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine(std::max(QDate::currentDate(), since(count() - 1).addDays(1)));
        m_lines.back().since->setFocus();
    });
}

const std::vector<QWidget*>& DatedLines::addLine(const QDate& since) {
    auto* whole = new QWidget(this);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* date = new QDateEdit(since, whole);
    date->setCalendarPopup(true);
    date->setAccessibleName(tr("%1 : à partir du").arg(accessibleName()));
    connect(date, &QDateEdit::dateChanged, this, &DatedLines::changed);
    row->addWidget(new QLabel(tr("à partir du"), whole));
    row->addWidget(date);
    std::vector<QWidget*> fields = m_makeFields(*row, whole);
    row->addStretch(1);
    auto* remove = flatButton(u"list-remove"_s, tr("Retirer cette ligne"), whole);
    row->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, whole] { removeLine(whole); });
    m_column->insertWidget(count(), whole);
    m_lines.push_back({whole, date, remove, std::move(fields)});
    followCount();
    return m_lines.back().fields;
}

void DatedLines::removeLine(QWidget* whole) {
    std::erase_if(m_lines, [whole](const Line& line) { return line.whole == whole; });
    whole->hide();
    whole->deleteLater();
    followCount();
}

void DatedLines::followCount() {
    for (const Line& line : m_lines)
        line.remove->setEnabled(m_lines.size() > 1);
    emit changed();
}

QDate DatedLines::since(int line) const {
    return m_lines[static_cast<std::size_t>(line)].since->date();
}

bool DatedLines::hasEqualDates() const {
    QSet<QDate> dates;
    for (const Line& line : m_lines)
        dates.insert(line.since->date());
    return dates.size() < static_cast<qsizetype>(m_lines.size());
}

} // namespace app

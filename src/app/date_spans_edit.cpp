#include "app/date_spans_edit.h"

#include "app/flat_button.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Stands for an open end.
const QDate kOpen(2020, 1, 1);

QDateEdit* dateEdit(const QString& name, const QString& open, const QDate& date, QWidget* parent) {
    auto* edit = new QDateEdit(parent);
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    edit->setMinimumDate(kOpen);
    edit->setSpecialValueText(open);
    edit->setDate(date.isValid() ? date : kOpen);
    return edit;
}

QDate dateOf(const QDateEdit& edit) {
    return edit.date() == kOpen ? QDate() : edit.date();
}

} // namespace

DateSpansEdit::DateSpansEdit(const QString& name, const QString& words, QWidget* parent)
    : QWidget(parent), m_wordsName(words), m_column(new QVBoxLayout(this)) {
    setAccessibleName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    auto* add = new QPushButton(tr("Ajouter une période"), this);
    add->setFlat(true);
    add->setAutoDefault(false);
    add->setAccessibleName(tr("%1 : ajouter une période").arg(name));
    m_column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({{QDate::currentDate(), QDate::currentDate().addDays(6)}, {}});
        m_rows.back().first->setFocus();
    });
}

void DateSpansEdit::addRow(const Line& line) {
    auto* whole = new QWidget(this);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    Row parts{whole, dateEdit(tr("Du"), tr("sans début"), line.days.first, whole),
              dateEdit(tr("Au"), tr("sans fin"), line.days.last, whole), nullptr};
    row->addWidget(new QLabel(tr("du"), whole));
    row->addWidget(parts.first);
    row->addWidget(new QLabel(tr("au"), whole));
    row->addWidget(parts.last);
    if (!m_wordsName.isEmpty()) {
        parts.words = new QLineEdit(line.words, whole);
        parts.words->setPlaceholderText(m_wordsName);
        parts.words->setAccessibleName(m_wordsName);
        row->addWidget(parts.words, 1);
    } else {
        row->addStretch(1);
    }
    auto* remove = flatButton(u"list-remove"_s, tr("Retirer cette période"), whole);
    row->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, whole] { removeRow(whole); });
    m_column->insertWidget(static_cast<int>(m_rows.size()), whole);
    m_rows.push_back(parts);
}

void DateSpansEdit::removeRow(QWidget* whole) {
    std::erase_if(m_rows, [whole](const Row& row) { return row.whole == whole; });
    whole->hide();
    whole->deleteLater();
}

void DateSpansEdit::setLines(const std::vector<Line>& lines) {
    while (!m_rows.empty())
        removeRow(m_rows.back().whole);
    for (const Line& line : lines)
        addRow(line);
}

std::vector<DateSpansEdit::Line> DateSpansEdit::lines() const {
    std::vector<Line> lines;
    for (const Row& row : m_rows)
        lines.push_back(
            {{dateOf(*row.first), dateOf(*row.last)}, row.words ? row.words->text().simplified() : QString()});
    return lines;
}

QString DateSpansEdit::fault() const {
    const std::vector<Line> spans = lines();
    const auto wrong = std::ranges::find_if(spans, [](const Line& line) {
        return line.days.first.isValid() && line.days.last.isValid() && line.days.last < line.days.first;
    });
    if (wrong == spans.end())
        return {};
    return tr("%1 : la période du %2 au %3 finit avant de commencer.")
        .arg(accessibleName(), locale().toString(wrong->days.first, QLocale::ShortFormat),
             locale().toString(wrong->days.last, QLocale::ShortFormat));
}

} // namespace app

#include "io/indicator_columns.h"

namespace io {

using namespace Qt::StringLiterals;

QString IndicatorColumns::columnNameFor(const QString& key) {
    constexpr qsizetype kMostOfName = 60;
    QString plain;
    for (const QChar character : key.left(kMostOfName))
        plain += character.isPrint() && character != u'"' ? character : QChar(u'_');
    if (plain.isEmpty())
        plain = u"valeur"_s;
    QString name = plain;
    for (int number = 2; m_taken.contains(name.toLower()); ++number)
        name = u"%1_%2"_s.arg(plain).arg(number);
    m_taken.insert(name.toLower());
    return name;
}

DescriptionTable::Row& IndicatorColumns::append(const QString& key) {
    DescriptionTable::Row& row = m_descriptions.emplace_back();
    row.table = m_table;
    row.column = columnNameFor(key);
    return row;
}

void IndicatorColumns::add(const territory::Indicator& indicator) {
    append(indicator.key).indicator = indicator;
}

void IndicatorColumns::addWeighted(const territory::Indicator& indicator, const QString& weightLabel) {
    DescriptionTable::Row& row = append(indicator.key);
    row.indicator = indicator;
    row.weightColumn = columnNameFor(row.column + u" poids"_s);
    row.weightLabel = weightLabel;
}

void IndicatorColumns::add(const territory::CategoryColumn& category) {
    DescriptionTable::Row& row = append(category.key);
    row.isCategory = true;
    row.indicator.key = category.key;
    row.indicator.label = category.label;
    row.indicator.source = category.source;
    row.indicator.vintage = category.vintage;
    row.categories = category.categories;
}

std::vector<ProjectColumn> IndicatorColumns::columns() const {
    return columnsOf(m_descriptions);
}

std::vector<ProjectColumn> IndicatorColumns::columnsOf(const std::vector<DescriptionTable::Row>& descriptions) {
    std::vector<ProjectColumn> columns{{"code", ProjectColumn::Type::Text}};
    for (const DescriptionTable::Row& row : descriptions) {
        const auto type = row.isCategory ? ProjectColumn::Type::Text : ProjectColumn::Type::Real;
        columns.push_back({row.column.toUtf8(), type});
        if (!row.weightColumn.isEmpty())
            columns.push_back({row.weightColumn.toUtf8(), ProjectColumn::Type::Real});
    }
    return columns;
}

} // namespace io

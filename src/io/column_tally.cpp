#include "io/column_tally.h"

#include "io/cell_values.h"
#include "io/code_forms.h"
#include "io/column_names.h"

#include "territory/siren.h"

#include <algorithm>

namespace io {

using namespace Qt::StringLiterals;

namespace {

// Notes and totals may stand among the codes of a small table.
bool isMost(int part, int whole) {
    return 2 * part > whole;
}

bool saysCode(const QString& foldedName) {
    return foldedName.contains("insee"_L1) || foldedName.contains("code"_L1) || foldedName.contains("codgeo"_L1) ||
           findColumn({foldedName}, column_names::communeCode()) == 0;
}

} // namespace

void ColumnTally::note(const QString& cell, QChar decimal) {
    const CellNumber number = parseNumber(cell, decimal);
    if (number.kind == CellNumber::Kind::Missing)
        return;
    ++m_present;
    if (number.kind == CellNumber::Kind::Number)
        ++m_numbers;
    else {
        ++m_notNumbers;
        m_textFormulas += beginsAsFormula(cell);
    }
    if (hasCommuneForm(cell)) {
        ++m_communeForms;
        m_leadingZeros += cell.startsWith(u'0') || cell.startsWith("2A"_L1) || cell.startsWith("2B"_L1);
        m_communes.insert(cell);
    } else if (const auto siren = territory::Siren::fromString(cell)) {
        ++m_territoryForms;
        m_territories.insert(siren->toString());
    }
    if (m_words.size() <= kMostCategories)
        ++m_words[cell];
}

// Five digits may also be inhabitants or a postal code: the name must speak of a code, or zeros stand in front.
bool ColumnTally::mayBeCommunes(const QString& name) const {
    const QString folded = foldedColumnName(name);
    return isMost(m_communeForms, m_present) && !folded.contains("posta"_L1) &&
           (saysCode(folded) || m_leadingZeros > 0);
}

ColumnContent ColumnTally::contentFor(const QString& name) const {
    if (m_present == 0)
        return ColumnContent::Empty;
    if (isMost(m_territoryForms, m_present))
        return ColumnContent::TerritoryCode;
    if (mayBeCommunes(name))
        return ColumnContent::CommuneCode;
    if (m_numbers > m_notNumbers)
        return ColumnContent::Number;
    const QString folded = foldedColumnName(name);
    const bool named = findColumn({name}, column_names::name()) == 0 || folded == "commune"_L1 ||
                       folded.startsWith("nom"_L1) || folded.startsWith("lib"_L1);
    if (m_words.size() <= kMostCategories && m_present >= 2 * m_words.size())
        return ColumnContent::Category;
    return named ? ColumnContent::Name : ColumnContent::Text;
}

QStringList ColumnTally::mostFrequent() const {
    QStringList words = m_words.keys();
    std::sort(words.begin(), words.end(), [this](const QString& a, const QString& b) {
        return m_words[a] != m_words[b] ? m_words[a] > m_words[b] : a < b;
    });
    return words;
}

ProbedColumn ColumnTally::column(const QString& name) const {
    ProbedColumn column;
    column.name = name;
    column.content = contentFor(name);
    column.present = m_present;
    column.notNumbers = column.content == ColumnContent::Number ? m_notNumbers : 0;
    column.formulas = m_textFormulas;
    if (column.content == ColumnContent::Category)
        column.categories = mostFrequent();
    return column;
}

} // namespace io

#include "app/goalposts_editor.h"

#include "territory/wording.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>
#include <cmath>

namespace app {

using namespace Qt::StringLiterals;
using document::Change;
using document::CriterionSettings;
using fragility::Goalposts;

namespace {

/// The least and the greatest that is present; nothing where nothing is.
std::optional<std::pair<double, double>> rangeOf(const std::vector<double>& values) {
    std::optional<std::pair<double, double>> range;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        range =
            range ? std::pair(std::min(range->first, value), std::max(range->second, value)) : std::pair(value, value);
    }
    return range;
}

} // namespace

GoalpostsEditor::GoalpostsEditor(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this)) {
    m_form->setContentsMargins(12, 0, 0, 0);
    m_form->setVerticalSpacing(4);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
}

void GoalpostsEditor::setDocument(document::Document& document) {
    m_document = &document;
    connect(m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & Change::Dataset)
            fill();
        if (changes & (Change::Dataset | Change::Results))
            follow();
    });
    fill();
    follow();
}

void GoalpostsEditor::fill() {
    const auto& dataset = m_document->dataset();
    const auto wanted =
        dataset && dataset->indicators ? dataset->indicators->indicators() : std::vector<territory::Indicator>();
    if (std::ranges::equal(m_rows, wanted, {}, &Row::indicator))
        return;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_rows.clear();
    for (const territory::Indicator& indicator : wanted) {
        auto* ends = new QWidget(this);
        const Row row{indicator, addEnd(indicator, tr("robuste"), ends), addEnd(indicator, tr("fragile"), ends)};
        auto* line = new QHBoxLayout(ends);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        line->addWidget(row.robust);
        line->addWidget(new QLabel(u"→"_s, ends));
        line->addWidget(row.fragile);
        line->addWidget(new QLabel(indicator.unit, ends));
        m_form->addRow(indicator.label, ends);
        for (QLineEdit* edit : {row.robust, row.fragile})
            connect(edit, &QLineEdit::editingFinished, this, [this, row] { take(row); });
        m_rows.push_back(row);
    }
}

QLineEdit* GoalpostsEditor::addEnd(const territory::Indicator& indicator, const QString& end, QWidget* parent) {
    auto* edit = new QLineEdit(parent);
    edit->setAccessibleName(tr("%1 : valeur la plus %2").arg(indicator.label, end));
    edit->setToolTip(edit->accessibleName());
    return edit;
}

std::optional<double> GoalpostsEditor::valueIn(const QLineEdit& edit, const territory::Indicator& indicator) const {
    bool understood = false;
    const double shown = locale().toDouble(edit.text().trimmed(), &understood);
    return understood ? std::optional(shown / indicator.displayFactor) : std::nullopt;
}

void GoalpostsEditor::take(const Row& row) {
    const QString key = row.indicator.key;
    const CriterionSettings present = m_document->state().index.criterion(key);
    const auto robust = valueIn(*row.robust, row.indicator), fragile = valueIn(*row.fragile, row.indicator);
    std::optional<Goalposts> wanted;
    if (robust && fragile && *robust != *fragile)
        wanted = Goalposts{*robust, *fragile};
    const bool cleared = row.robust->text().isEmpty() && row.fragile->text().isEmpty();
    // Half a pair, or words, is not understood yet: what counted so far goes on counting.
    if (wanted == present.goalposts || (!wanted && !cleared))
        return;
    m_document->edit(tr("Cibles : %1").arg(row.indicator.label), [&](document::MapState& state) {
        CriterionSettings settings = present;
        settings.goalposts = wanted;
        state.index.set(key, settings);
    });
}

void GoalpostsEditor::suggest(const Row& row, std::size_t column) {
    const auto range = rangeOf((*m_document->results()->indicators)[column]);
    if (!range)
        return;
    auto [robust, fragile] = *range;
    if (m_document->state().index.directionOf(row.indicator) == territory::Direction::LowIsFragile)
        std::swap(robust, fragile);
    const auto text = [&](double value) {
        return locale().toString(value * row.indicator.displayFactor, 'f', row.indicator.decimals);
    };
    row.robust->setPlaceholderText(text(robust));
    row.fragile->setPlaceholderText(text(fragile));
}

void GoalpostsEditor::follow() {
    for (std::size_t i = 0; i < m_rows.size() && m_document->results(); ++i) {
        const Row& row = m_rows[i];
        suggest(row, i);
        const auto goalposts = m_document->state().index.criterion(row.indicator.key).goalposts;
        const auto text = [&](double value) {
            return locale().toString(value * row.indicator.displayFactor, 'g', QLocale::FloatingPointShortest);
        };
        if (row.robust->hasFocus() || row.fragile->hasFocus())
            continue;
        row.robust->setText(goalposts ? text(goalposts->robust) : QString());
        row.fragile->setText(goalposts ? text(goalposts->fragile) : QString());
    }
}

} // namespace app

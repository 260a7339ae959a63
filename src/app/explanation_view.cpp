#include "app/explanation_view.h"

#include "app/fold_section.h"
#include "app/text_label.h"
#include "app/weight_bar.h"
#include "document/explanation_wording.h"

#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;
using document::Explanation;
namespace wording = document::explanation;

ExplanationView::ExplanationView(QWidget* parent)
    : QWidget(parent)
    , m_sure(new FoldSection(tr("Est-ce sûr ?"), u"sure"_s, true, this))
    , m_draws(addText(*m_sure, {}))
    , m_awaited(addText(*m_sure, u"small"_s))
    , m_dominance(addText(*m_sure, {}))
    , m_barKey(addText(*m_sure, u"small"_s))
    , m_changes(new FoldSection(tr("Ce qui changerait"), u"changes"_s, false, this))
    , m_noneAlone(addText(*m_changes, {})) {
    m_changes->column().setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sure);
    column->addWidget(m_changes);
}

TextLabel* ExplanationView::addText(FoldSection& section, const QString& type) {
    auto* label = new TextLabel(type, &section.content());
    section.column().addWidget(label);
    return label;
}

void ExplanationView::hold() {
    m_sure->setHeld(true);
    m_changes->setHeld(true);
}

void ExplanationView::display(const Explanation& explanation, const Colours& colours, const QLocale& locale) {
    displaySureness(explanation, locale);
    displayWeights(explanation, colours, locale);
    displayChanges(explanation, locale);
    m_sure->setHeld(false);
    m_changes->setHeld(false);
    m_changes->setVisible(explanation.hasScore());
}

void ExplanationView::displaySureness(const Explanation& explanation, const QLocale& locale) {
    if (!explanation.hasScore()) {
        m_draws->display(tr("Sans score, ni rang ni classement ne peuvent être éprouvés."));
        m_awaited->display({});
        m_dominance->display({});
        return;
    }
    m_draws->display(wording::draws(explanation, locale));
    const bool current = explanation.draws && explanation.draws->current;
    m_awaited->display(current             ? QString()
                       : explanation.draws ? tr("tirages des réglages précédents ; les nouveaux sont en cours…")
                                           : tr("tirages en cours…"));
    m_dominance->display(wording::dominance(explanation, locale));
}

void ExplanationView::displayWeights(const Explanation& explanation, const Colours& colours, const QLocale& locale) {
    const std::size_t count = explanation.hasScore() ? explanation.lines.size() : 0;
    m_barKey->display(count == 0 ? QString()
                                 : tr("Poids de chaque indicateur, de 0 à 100 % du score, les autres gardant leurs "
                                      "proportions : en bleu, ceux qui la classent ; le trait, son poids actuel."));
    while (m_weights.size() < count)
        m_weights.push_back({addText(*m_sure, {}), addBar()});
    for (std::size_t i = 0; i < m_weights.size(); ++i) {
        const bool shown = i < count;
        m_weights[i].bar->setVisible(shown);
        if (!shown) {
            m_weights[i].sentence->display({});
            continue;
        }
        const Explanation::Line& line = explanation.lines[i];
        const QString sentence = wording::stability(explanation, line, locale);
        m_weights[i].sentence->display(sentence);
        m_weights[i].bar->display(line.stability, colours);
        m_weights[i].bar->setAccessibleName(sentence);
    }
}

WeightBar* ExplanationView::addBar() {
    auto* bar = new WeightBar(&m_sure->content());
    m_sure->column().addWidget(bar);
    return bar;
}

void ExplanationView::displayChanges(const Explanation& explanation, const QLocale& locale) {
    m_noneAlone->display(wording::noneAlone(explanation));
    while (m_changeLines.size() < explanation.lines.size())
        m_changeLines.push_back(addText(*m_changes, {}));
    for (std::size_t i = 0; i < m_changeLines.size(); ++i)
        m_changeLines[i]->display(i < explanation.lines.size()
                                      ? wording::requiredChange(explanation, explanation.lines[i], locale)
                                      : QString());
}

} // namespace app

#include "app/weight_list.h"

#include "app/figures.h"
#include "app/text_label.h"
#include "app/weight_row.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using document::Change;
using document::CriterionSettings;
using document::IndexSettings;
using document::MapState;

namespace {

/// The rows that are on, as weights to share; `moved` gets the place of one of them.
std::vector<SharedWeight> weightsOf(const IndexSettings& settings, const std::vector<QString>& keysOn) {
    std::vector<SharedWeight> weights;
    for (const QString& key : keysOn)
        weights.push_back({settings.criterion(key).weight, settings.criterion(key).locked});
    return weights;
}

std::vector<QString> keysOn(const std::vector<WeightRow*>& rows, const IndexSettings& settings) {
    std::vector<QString> keys;
    for (const WeightRow* row : rows) {
        if (settings.criterion(row->indicator().key).on)
            keys.push_back(row->indicator().key);
    }
    return keys;
}

std::size_t placeOf(const std::vector<QString>& keys, const QString& key) {
    return std::size_t(std::ranges::find(keys, key) - keys.begin());
}

} // namespace

WeightList::WeightList(document::Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_rowColumn(new QVBoxLayout)
    , m_sum(new TextLabel(u"small"_s, this))
    , m_equal(new QPushButton(tr("Poids égaux"), this)) {
    setAccessibleName(tr("Poids des indicateurs"));
    m_equal->setAccessibleDescription(tr("Donne le même poids à chaque indicateur"));
    m_equal->setObjectName(u"equalWeights"_s);
    connect(m_equal, &QPushButton::clicked, this, &WeightList::resetToEqual);
    m_rowColumn->setSpacing(12);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    setFigures(*m_sum, {u"weight"_s});
    foot->addWidget(m_sum, 1);
    foot->addWidget(m_equal);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(m_rowColumn);
    column->addLayout(foot);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & Change::Dataset)
            fill();
        if (changes & (Change::Dataset | Change::Results))
            follow();
    });
    fill();
    follow();
}

void WeightList::fill() {
    const auto& dataset = m_document.dataset();
    const auto wanted =
        dataset && dataset->indicators ? dataset->indicators->indicators() : std::vector<territory::Indicator>();
    const auto same = [](const WeightRow* row, const territory::Indicator& one) { return row->indicator() == one; };
    if (std::ranges::equal(m_rows, wanted, same))
        return;
    for (WeightRow* row : m_rows)
        delete row;
    m_rows.clear();
    for (const territory::Indicator& indicator : wanted)
        addRow(indicator);
}

void WeightList::addRow(const territory::Indicator& indicator) {
    auto* row = new WeightRow(indicator, this);
    m_rows.push_back(row);
    m_rowColumn->addWidget(row);
    const QString label = indicator.label;
    connect(row, &WeightRow::moveBegun, this, [this] {
        ++m_moveNumber;
        m_move.reset();
    });
    connect(row, &WeightRow::weightMoved, this, [this, row](double weight) { move(*row, weight); });
    connect(row, &WeightRow::onChanged, this, [this, row, label](bool on) {
        setCriterion(*row, on ? tr("Compter : %1").arg(label) : tr("Ne plus compter : %1").arg(label),
                     [on](CriterionSettings& settings) { settings.on = on; });
    });
    connect(row, &WeightRow::lockChanged, this, [this, row, label](bool locked) {
        setCriterion(*row, locked ? tr("Verrouiller : %1").arg(label) : tr("Déverrouiller : %1").arg(label),
                     [locked](CriterionSettings& settings) { settings.locked = locked; });
    });
    connect(row, &WeightRow::directionChanged, this, [this, row, label](territory::Direction direction) {
        const bool own = direction == row->indicator().direction;
        setCriterion(*row, tr("Sens : %1").arg(label), [direction, own](CriterionSettings& settings) {
            settings.direction = own ? std::nullopt : std::optional(direction);
        });
    });
}

void WeightList::setCriterion(const WeightRow& row, const QString& text,
                              const std::function<void(CriterionSettings&)>& change) {
    const QString key = row.indicator().key;
    m_document.edit(text, [&](MapState& state) {
        CriterionSettings settings = state.index.criterion(key);
        change(settings);
        state.index.set(key, settings);
    });
}

const IndexSettings& WeightList::settingsBeforeMove(const QString& key) {
    const IndexSettings& present = m_document.state().index;
    if (!m_move || m_move->key != key || m_move->lastWritten != present)
        m_move = Move{key, present, present};
    return m_move->before;
}

void WeightList::move(const WeightRow& row, double weight) {
    const QString key = row.indicator().key;
    IndexSettings after = settingsBeforeMove(key);
    const std::vector<QString> keys = keysOn(m_rows, after);
    const std::size_t moved = placeOf(keys, key);
    if (moved == keys.size())
        return;
    const std::vector<double> weights = weightsOnceMoved(weightsOf(after, keys), moved, weight);
    for (std::size_t i = 0; i < keys.size(); ++i)
        after.setWeight(keys[i], weights[i]);
    m_move->lastWritten = after;
    m_document.edit(
        tr("Poids : %1").arg(row.indicator().label), [&after](MapState& state) { state.index = after; },
        u"weight:%1:%2"_s.arg(key).arg(m_moveNumber));
    follow(); // A weight that could not go where the slider went changes nothing, so nobody says so.
}

void WeightList::resetToEqual() {
    m_document.edit(tr("Poids égaux"), [this](MapState& state) {
        for (const WeightRow* row : m_rows)
            state.index.setWeight(row->indicator().key, CriterionSettings::kDefaultWeight);
    });
}

void WeightList::follow() {
    const IndexSettings& settings = m_document.state().index;
    const std::vector<QString> keys = keysOn(m_rows, settings);
    const std::vector<SharedWeight> weights = weightsOf(settings, keys);
    double sum = 0;
    for (const SharedWeight& one : weights)
        sum += one.weight;
    bool equal = true;
    for (WeightRow* row : m_rows) {
        const CriterionSettings criterion = settings.criterion(row->indicator().key);
        const bool movable = !criterion.on || canMove(weights, placeOf(keys, row->indicator().key));
        row->display(criterion, criterion.on && sum > 0 ? criterion.weight / sum : 0, movable);
        equal = equal && criterion.weight == CriterionSettings::kDefaultWeight;
    }
    m_equal->setEnabled(!equal);
    const QString total = locale().toString(sum, 'f', std::abs(sum - std::round(sum)) < 0.05 ? 0 : 1);
    m_sum->display(sum > 0 ? tr("Somme des poids : %1 ; les parts, à droite, la ramènent à 100 %.").arg(total)
                           : tr("Aucun indicateur ne compte : il n’y a pas de score."));
}

} // namespace app

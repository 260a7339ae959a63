#include "app/ranking_model.h"

#include "app/appearance.h"
#include "document/plain_words.h"
#include "territory/wording.h"

#include <cmath>

namespace app {

namespace wording = territory::wording;
using namespace Qt::StringLiterals;
using document::Change;

namespace {

/// A sign before the words, so that a column can be skimmed.
QString markOf(const territory::Decision& decision) {
    switch (decision.status) {
    case territory::DecisionStatus::Retained:
        return decision.certainty == territory::Certainty::Sure ? u"●"_s : u"◐"_s;
    case territory::DecisionStatus::NotRetained:
        return u"–"_s;
    case territory::DecisionStatus::Unknown:
        return u"○"_s;
    }
    Q_UNREACHABLE();
}

/// Retained for sure, probably, not retained, unknown: not the alphabet's order.
double placeOf(const territory::Decision& decision) {
    switch (decision.status) {
    case territory::DecisionStatus::Retained:
        return decision.certainty == territory::Certainty::Sure ? 0 : 1;
    case territory::DecisionStatus::NotRetained:
        return 2;
    case territory::DecisionStatus::Unknown:
        return 3;
    }
    Q_UNREACHABLE();
}

QVariant present(double value) {
    return std::isnan(value) ? QVariant() : QVariant(value);
}

QVariant positive(qint64 value) {
    return value > 0 ? QVariant(double(value)) : QVariant();
}

} // namespace

RankingModel::RankingModel(const document::Document& document, const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_appearance(appearance) {
    connect(&m_document, &document::Document::changed, this, &RankingModel::take);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::ForegroundRole});
    });
    if (m_document.dataset())
        take(Change::Dataset);
}

void RankingModel::take(document::Changes changes) {
    if (changes & Change::Dataset) {
        beginResetModel();
        read();
        endResetModel();
    } else if (changes & Change::Results) {
        read();
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void RankingModel::read() {
    m_dataset = m_document.dataset();
    m_results = m_document.results();
    m_plain.clear();
    for (std::size_t i = 0; i < m_dataset->territories.size(); ++i) {
        const territory::Territory& one = m_dataset->territories[i];
        QStringList words{one.name, wording::decisionName(m_results->decisions[i])};
        for (const QString& departement : one.departements)
            words << departement << m_dataset->gazetteer->departementName(departement);
        m_plain.push_back(document::plainWords(words.join(u' ')));
    }
}

int RankingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_dataset ? 0 : static_cast<int>(m_dataset->territories.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_dataset ? 0 : FirstIndicator + static_cast<int>(indicators().size());
}

QVariant RankingModel::data(const QModelIndex& index, int role) const {
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case SortRole:
        return sortValue(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (isNumeric(index.column()) && !sortValue(row, index.column()).isValid())
            return m_appearance.colours().secondaryText;
        if (index.column() == Decision)
            return m_results->decisions[row].status == territory::DecisionStatus::Retained
                       ? m_appearance.colours().decision
                       : m_appearance.colours().secondaryText;
        return {};
    default:
        return {};
    }
}

QString RankingModel::text(std::size_t row, int column) const {
    const territory::Territory& one = m_dataset->territories[row];
    const territory::Decision& decision = m_results->decisions[row];
    switch (column) {
    case Rank:
        return m_results->scores.rank[row] > 0 ? m_locale.toString(m_results->scores.rank[row]) : u"–"_s;
    case Name:
        return one.name;
    case Departement:
        return one.departements.join(u", "_s);
    case Score:
        return wording::formatScore(m_results->scores.score[row], m_locale);
    case Decision:
        return markOf(decision) + u' ' + wording::decisionName(decision);
    case Population:
        return one.population < 0 ? wording::notAvailable() : m_locale.toString(one.population);
    default:
        break;
    }
    const auto indicator = static_cast<std::size_t>(column - FirstIndicator);
    return wording::formatFigure(indicators()[indicator], (*m_results->indicators)[indicator][row], m_locale);
}

QVariant RankingModel::sortValue(std::size_t row, int column) const {
    switch (column) {
    case Rank:
        return positive(m_results->scores.rank[row]);
    case Score:
        return present(m_results->scores.score[row]);
    case Population:
        return positive(m_dataset->territories[row].population);
    case Decision:
        return placeOf(m_results->decisions[row]);
    case Name:
    case Departement:
        return text(row, column);
    default:
        break;
    }
    return present((*m_results->indicators)[static_cast<std::size_t>(column - FirstIndicator)][row]);
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || !m_dataset)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section >= FirstIndicator) {
        const territory::Indicator& indicator = indicators()[static_cast<std::size_t>(section - FirstIndicator)];
        return u"%1 · %2 · %3"_s.arg(indicator.label, indicator.unit,
                                     (indicator.source + u' ' + indicator.vintage).trimmed());
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rank:
        return tr("Rang");
    case Name:
        return tr("Territoire");
    case Departement:
        return tr("Dép.");
    case Score:
        return tr("Score");
    case Decision:
        return tr("Décision");
    case Population:
        return tr("Population");
    default:
        break;
    }
    const territory::Indicator& indicator = indicators()[static_cast<std::size_t>(section - FirstIndicator)];
    return indicator.isProxy() ? tr("%1 (approché)").arg(indicator.label) : indicator.label;
}

} // namespace app

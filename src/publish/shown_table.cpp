#include "publish/shown_table.h"

#include "document/coverage_measure.h"
#include "publish/method_words.h"
#include "publish/presentation.h"
#include "publish/theme_colours.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <functional>

namespace publish {

namespace {

using document::Dataset;
using document::Theme;
using territory::Indicator;
using Role = ShownColumn::Role;
using Type = ShownColumn::Type;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::ShownTable)
};

ShownCell numberOrNothing(double value) {
    return std::isnan(value) ? ShownCell() : ShownCell(value);
}

ShownCell textOrNothing(const QString& text) {
    return text.isEmpty() ? ShownCell() : ShownCell(text);
}

/// As the unit is shown. A factor's rounding error is no digit of the figure.
double inShownUnit(double value, double factor) {
    constexpr int kDigits = 12;
    return factor == 1 || std::isnan(value) ? value : QString::number(value * factor, 'g', kDigits).toDouble();
}

/// « %», « € » with the space that stands before it.
QString suffixOf(const Indicator& indicator) {
    const QString number = territory::wording::formatNumber(0, indicator.decimals, QLocale());
    return territory::wording::formatValue(indicator, 0, QLocale()).mid(number.size());
}

class TableMaker {
public:
    TableMaker(const Publication& publication, const std::vector<int>& territories)
        : m_state(publication.state)
        , m_dataset(*publication.dataset)
        , m_results(*publication.results)
        , m_plan(publication.plan.get())
        , m_territories(territories) {
        m_table.rows.resize(territories.size());
    }

    ShownTable make(ShownDetail detail) {
        addIdentity();
        addTheme();
        if (m_state.theme == Theme::Score && detail == ShownDetail::WithParts)
            addParts();
        addDecision();
        return std::move(m_table);
    }

private:
    using CellOf = std::function<ShownCell(std::size_t territory)>;

    void add(ShownColumn column, const CellOf& cellOf) {
        m_table.columns.push_back(std::move(column));
        for (std::size_t row = 0; row < m_territories.size(); ++row)
            m_table.rows[row].push_back(cellOf(std::size_t(m_territories[row])));
    }

    static ShownColumn column(Role role, Type type, const QString& name, const QString& title,
                              const QString& description = {}) {
        ShownColumn made;
        made.role = role;
        made.type = type;
        made.name = name;
        made.title = title;
        made.description = description;
        return made;
    }

    void addIdentity() {
        add(column(Role::Code, Type::Text, QStringLiteral("siren"), Words::tr("Code SIREN")),
            [this](std::size_t i) { return ShownCell(m_dataset.territories[i].code); });
        add(column(Role::Name, Type::Text, QStringLiteral("nom"), Words::tr("Nom")),
            [this](std::size_t i) { return textOrNothing(m_dataset.territories[i].name); });
        add(column(Role::Place, Type::Text, QStringLiteral("departements"), Words::tr("Départements"),
                   Words::tr("Le premier est celui du siège, ou le plus peuplé.")),
            [this](std::size_t i) { return textOrNothing(departementsOf(m_dataset.territories[i])); });
        ShownColumn population =
            column(Role::Population, Type::Integer, QStringLiteral("population"), Words::tr("Population municipale"));
        population.unit = Words::tr("habitants");
        population.source = QStringLiteral("INSEE");
        add(std::move(population), [this](std::size_t i) {
            const qint64 inhabitants = m_dataset.territories[i].population;
            return inhabitants < 0 ? ShownCell() : ShownCell(double(inhabitants));
        });
    }

    QString departementsOf(const territory::Territory& territory) const {
        QStringList names;
        for (const QString& code : territory.departements) {
            const QString name = m_dataset.gazetteer ? m_dataset.gazetteer->departementName(code) : QString();
            names << (name.isEmpty() ? code : name);
        }
        return names.join(QStringLiteral(", "));
    }

    void addTheme() {
        switch (m_state.theme) {
        case Theme::Score:
            addScore();
            addClass(QStringLiteral("classe"), Words::tr("Classe de couleur"));
            addSelected();
            break;
        case Theme::Indicator:
            addIndicator();
            addClass(QStringLiteral("classe"), Words::tr("Classe de couleur"));
            break;
        case Theme::Coverage:
            addCoverage();
            addClass(QStringLiteral("classe"), Words::tr("Classe de couleur"));
            break;
        case Theme::Category:
        case Theme::Robustness:
        case Theme::Agreement:
            addCategory();
            break;
        case Theme::Decision:
            break;
        }
    }

    void addScore() {
        ShownColumn score = column(Role::Value, Type::Number, QStringLiteral("score"), Words::tr("Score de fragilité"),
                                   scoreMethod(m_state, m_dataset, m_results));
        score.decimals = m_results.theme.decimals;
        score.source = Words::tr("calcul Diagonale");
        score.fragileEnd = territory::Direction::HighIsFragile;
        add(std::move(score), [this](std::size_t i) { return numberOrNothing(m_results.scores.score[i]); });
        addRanks(m_results.scores.rank);
    }

    void addIndicator() {
        const int index = m_dataset.indicators ? m_dataset.indicators->indicatorOf(m_state.indicator) : -1;
        if (index < 0)
            return;
        addFigure(std::size_t(index), Role::Value);
        addRanks(m_results.indicatorRanks[std::size_t(index)]);
    }

    void addParts() {
        for (const Indicator* indicator : indicatorsInUse(m_state, m_dataset))
            addFigure(std::size_t(m_dataset.indicators->indicatorOf(indicator->key)), Role::Detail);
    }

    void addFigure(std::size_t index, Role role) {
        const Indicator& indicator = m_dataset.indicators->indicators()[index];
        ShownColumn figure = column(role, Type::Number, indicator.key, indicator.label, indicator.criterion);
        figure.unit = indicator.unit;
        figure.suffix = suffixOf(indicator);
        figure.decimals = indicator.decimals;
        figure.source = indicator.source;
        figure.vintage = indicator.vintage;
        figure.licence = indicator.licence;
        figure.address = indicator.url;
        figure.proxyNote = indicator.proxyNote;
        figure.fragileEnd = m_state.index.directionOf(indicator);
        add(std::move(figure), [&, index](std::size_t i) {
            return numberOrNothing(inShownUnit((*m_results.indicators)[index][i], indicator.displayFactor));
        });
    }

    void addRanks(const std::vector<int>& ranks) {
        add(column(Role::Rank, Type::Integer, QStringLiteral("rang"), Words::tr("Rang"),
                   Words::tr("1 = le plus fragile de France ; à égalité, le même rang.")),
            [&](std::size_t i) { return ranks[i] > 0 ? ShownCell(double(ranks[i])) : ShownCell(); });
    }

    void addSelected() {
        add(column(Role::Selected, Type::Text, QStringLiteral("classee"), Words::tr("Classée par le score"),
                   Words::tr("Dans la sélection que fait le score ; ce n’est pas une décision.")),
            [this](std::size_t i) {
                return ShownCell(m_results.selected[i] ? QStringLiteral("oui") : QStringLiteral("non"));
            });
    }

    void addCoverage() {
        const document::CoverageMeasure measure = m_state.coverageMeasure;
        const double factor = document::isShare(measure) ? 100 : 1;
        ShownColumn figure = column(Role::Value, Type::Number, QStringLiteral("couverture"), document::nameOf(measure),
                                    coverageWords(m_results));
        figure.unit = document::isShare(measure) ? QStringLiteral("%") : QString();
        figure.suffix = document::isShare(measure) ? Words::tr(" %") : QString();
        figure.decimals = document::decimalsOf(measure);
        figure.source = Words::tr("estimation de Diagonale, d’après le plan");
        QHash<QString, double> values;
        if (m_results.coverage) {
            for (const solidarity::CoverageLine& line : m_results.coverage->territories)
                values.insert(line.code, document::valueOf(line.figures, measure));
        }
        add(std::move(figure), [&](std::size_t i) {
            const double value = values.value(m_dataset.territories[i].code, std::nan(""));
            return numberOrNothing(inShownUnit(value, factor));
        });
    }

    void addCategory() {
        const territory::CategoryColumn* known = categoryColumn(m_state, m_dataset);
        const map::Legend legend = legendFor(m_state, m_dataset, m_results, m_plan);
        addClass(known ? known->key : QStringLiteral("categorie"), known ? known->label : legend.title);
        ShownColumn& made = m_table.columns.back();
        made.role = Role::Value;
        if (known) {
            made.source = known->source;
            made.vintage = known->vintage;
        } else {
            made.description = legend.subtitle;
            made.source = Words::tr("calcul Diagonale");
        }
    }

    /// The legend's own words for a territory's colour.
    void addClass(const QString& name, const QString& title) {
        const QStringList words = classWords();
        add(column(Role::Class, Type::Text, name, title), [&](std::size_t i) {
            const int shown = i < m_results.theme.classOf.size() ? m_results.theme.classOf[i] : -1;
            return shown < 0 || shown >= words.size() ? ShownCell() : ShownCell(words[shown]);
        });
    }

    /// By class. The legend has classes of values from the highest down, and categories under their own names.
    QStringList classWords() const {
        if (showsCategories(m_state.theme))
            return m_results.theme.categories;
        QStringList words;
        for (const map::LegendEntry& entry : legendFor(m_state, m_dataset, m_results, m_plan).entries) {
            if (entry.kind == map::LegendEntry::Kind::Class)
                words.prepend(entry.text);
        }
        return words;
    }

    void addDecision() {
        if (!m_state.showDecision && m_state.theme != Theme::Decision)
            return;
        const auto decision = [this](std::size_t i) -> const territory::Decision& { return m_results.decisions[i]; };
        const territory::DecisionList* list = m_dataset.decisionList(m_state.decisionList);
        ShownColumn status = column(
            Role::Decision, Type::Text, QStringLiteral("decision"), Words::tr("Décision de l’État"),
            Words::tr("Elle ne se déduit d’aucun score. « Statut inconnu » : la liste détenue n’est pas complète "
                      "dans ce territoire."));
        status.source = list ? list->source : QString();
        status.vintage = list && list->date.isValid() ? list->date.toString(Qt::ISODate) : QString();
        add(std::move(status), [&](std::size_t i) { return ShownCell(territory::wording::decisionName(decision(i))); });
        add(column(Role::Source, Type::Text, QStringLiteral("decision_source"), Words::tr("Source de la décision")),
            [&](std::size_t i) { return textOrNothing(decision(i).source); });
    }

    const document::MapState& m_state;
    const Dataset& m_dataset;
    const document::Results& m_results;
    const solidarity::Plan* m_plan;
    const std::vector<int>& m_territories;
    ShownTable m_table;
};

} // namespace

ShownTable shownTable(const Publication& publication, const std::vector<int>& territories, ShownDetail detail) {
    return TableMaker(publication, territories).make(detail);
}

} // namespace publish

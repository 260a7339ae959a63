#include "publish/shown_table.h"

#include "document/coverage_measure.h"
#include "publish/method_words.h"
#include "publish/panel_state.h"
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
    /// Appends to `table`, which has a row a territory.
    TableMaker(const Publication& publication, const std::vector<int>& territories, ShownTable& table)
        : m_state(publication.state)
        , m_dataset(*publication.dataset)
        , m_results(*publication.results)
        , m_plan(publication.plan.get())
        , m_territories(territories)
        , m_table(table) {}

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

    /// What colours say.
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

    /// The indicators that a score is made of.
    void addParts() {
        for (const Indicator* indicator : indicatorsInUse(m_state, m_dataset))
            addFigure(std::size_t(m_dataset.indicators->indicatorOf(indicator->key)), Role::Detail);
    }

    void addDecision() {
        if (!m_state.showDecision && m_state.theme != Theme::Decision)
            return;
        const auto decision = [this](std::size_t i) -> const territory::Decision& { return m_results.decisions[i]; };
        const territory::DecisionList* list = m_dataset.decisionList(m_state.decisionList);
        ShownColumn status = column(
            Role::Decision, Type::Text, QStringLiteral("decision"), Words::tr("Décision de l’État"),
            Words::tr("Elle ne se déduit d’aucun score. « Statut inconnu » : la liste détenue n’est pas complète "
                      "dans ce territoire."));
        status.source = list ? list->source : QString();
        status.vintage = list && list->date.isValid() ? list->date.toString(Qt::ISODate) : QString();
        add(std::move(status), [&](std::size_t i) { return ShownCell(territory::wording::decisionName(decision(i))); });
        add(column(Role::Source, Type::Text, QStringLiteral("decision_source"), Words::tr("Source de la décision")),
            [&](std::size_t i) { return textOrNothing(decision(i).source); });
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

    QString departementsOf(const territory::Territory& territory) const {
        QStringList names;
        for (const QString& code : territory.departements) {
            const QString name = m_dataset.gazetteer ? m_dataset.gazetteer->departementName(code) : QString();
            names << (name.isEmpty() ? code : name);
        }
        return names.join(QStringLiteral(", "));
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
                   Words::tr("1 = le plus fragile de France ; à égalité, le même rang.")),
            [&](std::size_t i) { return ranks[i] > 0 ? ShownCell(double(ranks[i])) : ShownCell(); });
    }

    void addSelected() {
        add(column(Role::Selected, Type::Text, QStringLiteral("classee"), Words::tr("Classée par le score"),
                   Words::tr("Dans la sélection que fait le score ; ce n’est pas une décision.")),
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
        figure.suffix = document::isShare(measure) ? Words::tr(" %") : QString();
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

    const document::MapState& m_state;
    const Dataset& m_dataset;
    const document::Results& m_results;
    const solidarity::Plan* m_plan;
    const std::vector<int>& m_territories;
    ShownTable& m_table;
};

/// One of several maps side by side, as a map of its own.
Publication panelOf(const Publication& publication, const document::MapPanel& panel) {
    Publication own = publication;
    own.state = panelState(panel, publication.state);
    own.results = document::computeResults(own.state, *own.dataset, publication.results.get());
    return own;
}

/// Columns of several maps under names that tell them apart: "score", "score_2".
void nameApart(ShownTable& table, std::size_t firstColumn, std::size_t map, const QString& title) {
    for (std::size_t i = firstColumn; i < table.columns.size(); ++i) {
        ShownColumn& column = table.columns[i];
        const bool isTaken = std::any_of(table.columns.begin(), table.columns.begin() + std::ptrdiff_t(firstColumn),
                                         [&](const ShownColumn& earlier) { return earlier.name == column.name; });
        if (isTaken)
            column.name += QStringLiteral("_%1").arg(map);
        if (!title.isEmpty())
            column.title = Words::tr("%1 : %2").arg(title, column.title);
    }
}

} // namespace

ShownTable shownTable(const Publication& publication, const std::vector<int>& territories, ShownDetail detail) {
    ShownTable table;
    table.rows.resize(territories.size());
    TableMaker whole(publication, territories, table);
    whole.addIdentity();
    const std::vector<document::MapPanel>& panels = publication.state.layout.panels;
    if (detail == ShownDetail::WithParts || panels.size() < 2) {
        whole.addTheme();
        if (detail == ShownDetail::WithParts && publication.state.theme == Theme::Score)
            whole.addParts();
    } else {
        for (std::size_t i = 0; i < panels.size(); ++i) {
            const std::size_t firstColumn = table.columns.size();
            const Publication own = panelOf(publication, panels[i]);
            TableMaker(own, territories, table).addTheme();
            nameApart(table, firstColumn, i + 1, panels[i].title);
        }
    }
    whole.addDecision();
    return table;
}

} // namespace publish

#include "publish/key_figures.h"

#include "document/sheet_wording.h"
#include "publish/method_words.h"
#include "publish/page_words.h"
#include "publish/presentation.h"
#include "publish/shown_extent.h"
#include "statistics/breaks.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <algorithm>
#include <cmath>

namespace publish {

namespace {

using document::Theme;
using territory::DecisionStatus;
namespace wording = territory::wording;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::PressKit)
};

class KeyFigures {
public:
    explicit KeyFigures(const Publication& publication)
        : m_publication(publication)
        , m_state(publication.state)
        , m_dataset(*publication.dataset)
        , m_results(*publication.results)
        , m_extent(shownExtent(publication))
        , m_wording(wordingFor(m_state, m_dataset, m_results)) {
        if (const auto used = indicatorsInUse(m_state, m_dataset); m_state.theme == Theme::Indicator && !used.empty())
            m_measure = *used.front();
        m_measure.displayFactor = m_results.theme.displayFactor;
        m_measure.decimals = m_results.theme.decimals;
    }

    QStringList all() const {
        if (m_extent.places.empty())
            return {};
        if (m_extent.kind == ShownExtent::Kind::Territory)
            return ofOneTerritory();
        QStringList figures;
        if (!m_results.theme.values.empty())
            figures << counted() << median() << extreme(true) << extreme(false);
        else if (m_state.theme != Theme::Decision)
            figures << categories();
        figures << zones();
        if (m_state.theme == Theme::Decision)
            figures << mostZones();
        figures << unknown() << people() << populationOfZones();
        figures.removeAll(QString());
        return figures.mid(0, kMost);
    }

private:
    static constexpr qsizetype kMost = 6;

    QString valueSource() const {
        switch (m_state.theme) {
        case Theme::Score:
        case Theme::Robustness:
        case Theme::Agreement:
            return Words::tr("calcul Diagonale d’après %1").arg(m_wording.sources);
        case Theme::Coverage:
            return Words::tr("estimation Diagonale d’après le plan");
        case Theme::Indicator:
        case Theme::Decision:
        case Theme::Category:
            return m_wording.sources;
        }
        Q_UNREACHABLE();
        return {};
    }

    /// « Niveau de vie, médiane : 21 330 €. Source : INSEE 2015. »
    static QString sourced(const QString& clause, const QString& source) {
        if (clause.isEmpty())
            return {};
        const QString said = sentence(clause);
        return source.isEmpty() ? said : said + u' ' + sentence(Words::tr("Source : %1").arg(source));
    }

    double valueOf(int territory) const {
        const auto index = std::size_t(territory);
        return index < m_results.theme.values.size() ? m_results.theme.values[index] : std::nan("");
    }

    QString figure(double value) const {
        const QString unit = wording::unitBesideFigure(m_measure);
        const QString text = wording::formatFigure(m_measure, value, QLocale());
        return unit.isEmpty() ? text : text + QChar(0xa0) + unit;
    }

    /// « CC Creuse Sud-Ouest (Creuse) »
    QString named(int territory) const {
        const territory::Territory& known = m_dataset.territories[std::size_t(territory)];
        if (known.departements.isEmpty() || !m_dataset.gazetteer)
            return known.name;
        return Words::tr("%1 (%2)").arg(known.name, m_dataset.gazetteer->departementName(known.departements.front()));
    }

    /// Values in France, or only on this map.
    std::vector<double> values(bool onThisMap) const {
        std::vector<double> present;
        const auto add = [&](int territory) {
            if (const double value = valueOf(territory); !std::isnan(value))
                present.push_back(value);
        };
        if (onThisMap) {
            for (const ShownExtent::Place& place : m_extent.places)
                add(place.territory);
        } else {
            for (std::size_t i = 0; i < m_dataset.referenceCount(); ++i)
                add(int(i));
        }
        std::ranges::sort(present);
        return present;
    }

    /// « Score de fragilité », « Affections de longue durée (critère approché) »
    QString measured() const {
        if (m_state.theme != Theme::Indicator)
            return Words::tr("Score de fragilité");
        return m_measure.isProxy() ? Words::tr("%1 (critère approché)").arg(m_measure.label) : m_measure.label;
    }

    QString counted() const {
        const int present = int(values(true).size());
        const int missing = int(m_extent.places.size()) - present;
        const QString text = Words::tr("%1, connu pour %Ln intercommunalités", nullptr, present).arg(measured());
        return sourced(missing == 0 ? text : Words::tr("%1, non disponible pour %Ln", nullptr, missing).arg(text),
                       valueSource());
    }

    QString median() const {
        const std::vector<double> here = values(true), france = values(false);
        if (here.empty())
            return {};
        const bool isFrance = m_extent.kind == ShownExtent::Kind::France && !france.empty();
        const QString median = figure(statistics::quantile(isFrance ? france : here, 0.5));
        if (isFrance || france.empty()) // boundaries of another country are compared with nothing
            return sourced(Words::tr("%1, médiane : %2").arg(measured(), median), valueSource());
        return sourced(Words::tr("%1, médiane : %2, contre %3 en France")
                           .arg(measured(), median, figure(statistics::quantile(france, 0.5))),
                       valueSource());
    }

    /// 1 = most fragile; ties share the best place.
    int rankOf(double value, const std::vector<double>& france) const {
        const auto ahead = std::ranges::count_if(
            france, [&](double other) { return m_results.theme.reversed ? other < value : other > value; });
        return int(ahead) + 1;
    }

    QString extreme(bool fragile) const {
        std::vector<int> valued;
        for (const ShownExtent::Place& place : m_extent.places) {
            if (!std::isnan(valueOf(place.territory)))
                valued.push_back(place.territory);
        }
        const std::vector<double> france = values(false);
        if (valued.size() < 2 || france.empty())
            return {};
        const auto [least, most] = std::ranges::minmax_element(valued, {}, [this](int one) { return valueOf(one); });
        const int territory = fragile == m_results.theme.reversed ? *least : *most;
        const QString place = wording::formatRank(rankOf(valueOf(territory), france), int(france.size()), QLocale());
        const QString text = fragile ? Words::tr("%1, valeur la plus fragile : %2, %3, %4 en France")
                                     : Words::tr("%1, valeur la moins fragile : %2, %3, %4 en France");
        return sourced(text.arg(measured(), named(territory), figure(valueOf(territory)), place), valueSource());
    }

    QStringList categories() const {
        QStringList figures;
        for (qsizetype i = 0; i < m_results.theme.categories.size(); ++i) {
            const auto count = std::ranges::count_if(m_extent.places, [&](const auto& place) {
                return m_results.theme.classOf[std::size_t(place.territory)] == int(i);
            });
            if (count > 0)
                figures << sourced(Words::tr("%Ln intercommunalités\u00a0: %1", nullptr, int(count))
                                       .arg(m_results.theme.categories[i]),
                                   valueSource());
        }
        return figures.mid(0, kMost - 2);
    }

    int countOf(DecisionStatus status) const {
        return int(std::ranges::count_if(m_extent.places, [&](const auto& place) {
            return m_results.decisions[std::size_t(place.territory)].status == status;
        }));
    }

    QString zones() const {
        if (m_extent.kind == ShownExtent::Kind::France)
            return sourced(Words::tr("Décision de l’État\u00a0: %1").arg(m_wording.completeness),
                           m_wording.decisionSource);
        const int zones = countOf(DecisionStatus::Retained);
        return sourced(zones == 0
                           ? Words::tr("Décision de l’État\u00a0: aucune zone rouge établie ici")
                           : Words::tr("Décision de l’État\u00a0: %Ln zones rouges établies ici", nullptr, zones),
                       m_wording.decisionSource);
    }

    QString populationOfZones() const {
        qint64 people = 0;
        for (const ShownExtent::Place& place : m_extent.places) {
            const bool retained = m_results.decisions[std::size_t(place.territory)].status == DecisionStatus::Retained;
            people +=
                retained ? std::max<qint64>(0, m_dataset.territories[std::size_t(place.territory)].population) : 0;
        }
        if (people == 0)
            return {};
        return sourced(
            Words::tr("Les zones rouges établies comptent %1").arg(wording::formatPopulation(people, QLocale())),
            Words::tr("population municipale, INSEE"));
    }

    QString mostZones() const {
        QMap<QString, int> zones; // by département
        for (const ShownExtent::Place& place : m_extent.places) {
            const territory::Territory& known = m_dataset.territories[std::size_t(place.territory)];
            const bool retained = m_results.decisions[std::size_t(place.territory)].status == DecisionStatus::Retained;
            if (retained && !known.departements.isEmpty())
                ++zones[known.departements.front()];
        }
        const bool oneOnly = zones.size() < 2 || !m_dataset.gazetteer;
        if (oneOnly)
            return {};
        const auto most = std::max_element(zones.begin(), zones.end());
        return sourced(Words::tr("Le plus de zones rouges établies\u00a0: %1, %Ln", nullptr, *most)
                           .arg(m_dataset.gazetteer->departementName(most.key())),
                       m_wording.decisionSource);
    }

    QString unknown() const {
        const int unknown = countOf(DecisionStatus::Unknown);
        return unknown == 0 ? QString()
                            : sourced(Words::tr("%Ln intercommunalités ont un statut inconnu, faute de liste complète",
                                                nullptr, unknown),
                                      {});
    }

    /// How many people live on a map that isn't of the whole country.
    QString people() const {
        if (m_extent.kind == ShownExtent::Kind::France)
            return {};
        qint64 people = 0;
        for (const ShownExtent::Place& place : m_extent.places)
            people += std::max<qint64>(0, m_dataset.territories[std::size_t(place.territory)].population);
        return sourced(Words::tr("Les intercommunalités de cette carte comptent %1")
                           .arg(wording::formatPopulation(people, QLocale())),
                       Words::tr("population municipale, INSEE"));
    }

    /// Decision, score, and the three indicators by which it is the most fragile.
    QStringList ofOneTerritory() const {
        constexpr std::size_t kIndicators = 3;
        const QLocale locale;
        const document::TerritorySheet sheet =
            document::territorySheet(m_extent.places.front().territory, m_state, m_dataset, m_results);
        QStringList figures{
            sourced(Words::tr("Décision de l’État : %1").arg(document::sheet::decisionHeadline(sheet, locale)),
                    m_wording.decisionSource),
            sourced(document::sheet::scoreHeadline(sheet, locale), document::sheet::scoreMethod(sheet, locale)),
            sourced(document::sheet::place(sheet, locale), Words::tr("population municipale, INSEE"))};
        std::vector<document::TerritorySheet::IndicatorLine> lines = sheet.indicators;
        std::erase_if(lines, [](const auto& line) { return line.rank < 1; });
        // The one that the map shows, then the most fragile ones.
        std::ranges::stable_sort(lines, {}, [this](const auto& line) {
            const bool isShown = m_state.theme == Theme::Indicator && line.indicator.key == m_state.indicator;
            return std::pair(!isShown, line.rank);
        });
        lines.resize(std::min(lines.size(), kIndicators));
        for (const auto& line : lines) {
            const QString text =
                Words::tr("%1\u00a0: %2, %3 en France")
                    .arg(line.indicator.label, wording::formatValue(line.indicator, line.value, locale),
                         wording::formatRank(line.rank, line.present, locale));
            const QString source = document::sheet::source(line);
            figures << sourced(text, line.indicator.isProxy() ? Words::tr("critère approché, %1").arg(source) : source);
        }
        return figures;
    }

    const Publication& m_publication;
    const document::MapState& m_state;
    const document::Dataset& m_dataset;
    const document::Results& m_results;
    ShownExtent m_extent;
    Wording m_wording;
    territory::Indicator m_measure; ///< How values are written.
};

} // namespace

QStringList keyFiguresFor(const Publication& publication) {
    return KeyFigures(publication).all();
}

} // namespace publish

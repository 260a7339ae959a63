#include "publish/alt_text.h"

#include "publish/described_map.h"
#include "publish/page_panels.h"
#include "publish/whereabouts.h"

#include <algorithm>
#include <optional>

namespace publish {

namespace {

using document::MapState;
using document::Theme;
using Kind = ShownExtent::Kind;
using territory::Certainty;
using territory::DecisionStatus;

/// What a reader of screens bears in one go; longer texts lose their least needed sentence.
constexpr qsizetype kLongest = 600;

QString asSentence(const QString& clause) {
    return clause.isEmpty() ? QString() : clause.front().toUpper() + clause.mid(1) + u'.';
}

class AltText {
public:
    AltText(const Publication& publication, const Tongue& tongue)
        : m_publication(publication)
        , m_state(publication.state)
        , m_results(*publication.results)
        , m_tongue(tongue)
        , m_extent(shownExtent(publication)) {}

    QString compose() const {
        if (m_extent.places.empty())
            return m_tongue.translate("publish::AltText", "%1 : aucune intercommunalité dans le cadre.").arg(place());
        return m_state.layout.panels.size() > 1 ? sideBySide() : oneMap();
    }

private:
    QString oneMap() const {
        const DescribedMap map(m_state, *m_publication.dataset, m_results, m_extent, m_tongue);
        QStringList theme{map.theme(), map.classes()};
        theme.removeAll(QString());
        const QString lead =
            m_tongue.translate("publish::AltText", "%1 : %2.").arg(place(), theme.join(QStringLiteral(", ")));
        const QString most = map.mostFragile(), least = map.leastFragile();
        const auto text = [&](const QStringList& extremes) {
            QStringList sentences{lead, asSentence(map.highest()), asSentence(extremes.join(semicolon())),
                                  asSentence(knowledge())};
            sentences.removeAll(QString());
            return sentences.join(u' ');
        };
        for (const QStringList& extremes :
             most.isEmpty() ? QList<QStringList>{} : QList<QStringList>{{most, least}, {most}}) {
            if (const QString whole = text(extremes); whole.size() <= kLongest)
                return whole;
        }
        return text({});
    }

    QString semicolon() const { return m_tongue.translate("publish::AltText", " ; "); }

    QString sideBySide() const {
        const auto panels = panelsOf(m_publication, {});
        if (!panels)
            return oneMap();
        QStringList maps;
        for (std::size_t i = 0; i < panels->panels.size(); ++i) {
            const Publication& shown = panels->panels[i].publication;
            const DescribedMap map(shown.state, *m_publication.dataset, *shown.results, m_extent, m_tongue);
            const QString& own = m_state.layout.panels[i].title;
            const QString title = own.isEmpty() ? map.theme() : own;
            const QString where = shown.state.theme == Theme::Decision ? QString() : map.whereHighest();
            maps << (where.isEmpty() ? title : m_tongue.translate("publish::AltText", "%1, %2").arg(title, where));
        }
        const QString count = m_tongue
                                  .translate("publish::AltText", "%Ln cartes côte à côte de %1 intercommunalités",
                                             nullptr, int(maps.size()))
                                  .arg(m_tongue.locale().toString(int(m_extent.places.size())));
        const QString lead = m_tongue.translate("publish::AltText", "%1 : %2.").arg(place(), count);
        const QString each =
            m_tongue.translate("publish::AltText", "où sont les plus fragiles : %1").arg(maps.join(semicolon()));
        QStringList sentences{lead, asSentence(each), asSentence(knowledge())};
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

    QString place() const {
        switch (m_extent.kind) {
        case Kind::France:
            return m_tongue.translate("publish::AltText", "Carte de France");
        case Kind::Region:
            return m_tongue.translate("publish::AltText", "Carte (région %1)").arg(m_extent.name);
        case Kind::Departement:
            return m_tongue.translate("publish::AltText", "Carte (département %1)").arg(m_extent.name);
        case Kind::Territory:
            return m_tongue.translate("publish::AltText", "Carte (%1 et ses voisines)").arg(m_extent.name);
        case Kind::Frame:
            return m_tongue.translate("publish::AltText", "Carte (%1)").arg(m_extent.name);
        case Kind::View:
            return m_tongue.translate("publish::AltText", "Carte d’une partie de la France");
        }
        Q_UNREACHABLE();
        return {};
    }

    /// The decision, apart from all computation; what isn't known; that boundaries are schematic.
    QString knowledge() const {
        QStringList parts;
        const bool marked =
            m_state.showDecision || m_state.theme == Theme::Decision || m_state.theme == Theme::Agreement;
        if (marked)
            parts << zones() << unknown();
        if (m_publication.dataset->boundaries && m_publication.dataset->boundaries->schematic)
            parts << m_tongue.translate("publish::AltText", "contours schématiques");
        parts.removeAll(QString());
        return parts.join(semicolon());
    }

    int countOf(DecisionStatus status, std::optional<Certainty> certainty = {}) const {
        return int(std::count_if(m_extent.places.begin(), m_extent.places.end(), [&](const auto& place) {
            const territory::Decision& decision = m_results.decisions[std::size_t(place.territory)];
            return decision.status == status && (!certainty || decision.certainty == *certainty);
        }));
    }

    QString zones() const {
        const document::Completeness& known = m_results.completeness;
        const bool whole = m_extent.kind == Kind::France;
        const int established = whole ? known.established : countOf(DecisionStatus::Retained);
        const int probable = whole ? known.probable : countOf(DecisionStatus::Retained, Certainty::Probable);
        QString text = established == 0
                           ? m_tongue.translate("publish::AltText", "aucune zone rouge établie")
                           : m_tongue.translate("publish::AltText", "%Ln zones rouges établies", nullptr, established);
        if (whole)
            text = m_tongue.translate("publish::AltText", "%1 sur %2 annoncées")
                       .arg(text, m_tongue.locale().toString(known.announced));
        if (probable > 0)
            text = m_tongue.translate("publish::AltText", "%1, dont %Ln probables", nullptr, probable).arg(text);
        if (const QString where = whereZones(); !where.isEmpty())
            text = m_tongue.translate("publish::AltText", "%1, %2").arg(text, where);
        const bool isPlain = m_state.theme == Theme::Decision || m_state.theme == Theme::Agreement;
        return isPlain ? text
                       : m_tongue.translate("publish::AltText", "décision de l’État, hors calcul : %1").arg(text);
    }

    /// A map of both has already said where those are that are retained and high.
    QString whereZones() const {
        if (m_state.theme == Theme::Agreement)
            return {};
        const auto retained = [&](int territory) {
            return m_results.decisions[std::size_t(territory)].status == DecisionStatus::Retained;
        };
        return inWords(whereabouts(m_extent, retained), m_tongue);
    }

    QString unknown() const {
        const int unknown = countOf(DecisionStatus::Unknown);
        return unknown == 0 ? QString()
                            : m_tongue.translate("publish::AltText", "statut inconnu pour %Ln (liste incomplète)",
                                                 nullptr, unknown);
    }

    const Publication& m_publication;
    const MapState& m_state;
    const document::Results& m_results;
    const Tongue& m_tongue;
    ShownExtent m_extent;
};

} // namespace

QString altTextFor(const Publication& publication, const QString& language) {
    const QString own = publication.state.layout.altText.value(language);
    return own.isEmpty() ? madeAltText(publication, language) : own;
}

QString madeAltText(const Publication& publication, const QString& language) {
    const Tongue tongue(document::languageNamed(language).value_or(document::InterfaceLanguage::French));
    return AltText(publication, tongue).compose();
}

} // namespace publish
